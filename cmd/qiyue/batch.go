package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"qiyue/generator"
	"qiyue/generator/batch"
	"qiyue/generator/batch/sheet"
	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/parallel"
	"qiyue/internal/yaml"
)

type batchFlags struct {
	momentFlags
	data, out, sheet, name, zip, library, font, shard, formulas, marked string
	lists, formats                                                      []string
	draft, keepGoing, force, resume, check, quiet                       bool
	workers                                                             int
}

func batchCommand(t *terminal) *cobra.Command {
	var f batchFlags
	c := &cobra.Command{Use: "batch SPEC --data FILE", Short: "cmd-batch", Long: "cmd-batch-long", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return t.batch(args[0], f) }}
	c.Flags().StringVar(&f.data, "data", "", "flag-batch-data")
	c.Flags().StringArrayVar(&f.lists, "list", nil, "flag-batch-list")
	c.Flags().StringVar(&f.sheet, "sheet", "", "flag-batch-sheet")
	c.Flags().StringVarP(&f.out, "out", "o", ".", "flag-out")
	c.Flags().StringSliceVar(&f.formats, "format", []string{"pdf", "md"}, "flag-format")
	c.Flags().StringVar(&f.name, "name", batch.DefaultName, "flag-batch-name")
	c.Flags().StringVar(&f.zip, "zip", "", "flag-batch-zip")
	c.Flags().StringVar(&f.library, "library", "", "flag-library")
	c.Flags().StringVar(&f.font, "font", "", "flag-font")
	c.Flags().BoolVar(&f.draft, "draft", false, "flag-draft")
	c.Flags().BoolVar(&f.keepGoing, "keep-going", false, "flag-batch-keep-going")
	c.Flags().BoolVar(&f.resume, "resume", false, "flag-batch-resume")
	c.Flags().BoolVar(&f.force, "force", false, "flag-batch-force")
	c.Flags().BoolVar(&f.check, "check", false, "flag-batch-check")
	c.Flags().StringVar(&f.shard, "shard", "", "flag-batch-shard")
	c.Flags().IntVar(&f.workers, "workers", 0, "flag-batch-workers")
	c.Flags().StringVar(&f.formulas, "formulas", "refuse", "flag-batch-formulas")
	c.Flags().StringVar(&f.marked, "marked", "", "flag-batch-marked")
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, "flag-batch-quiet")
	f.momentFlags.add(c)
	if err := c.MarkFlagRequired("data"); err != nil {
		panic(err)
	}
	c.AddCommand(batchTemplateCommand(t), batchMergeCommand(t))
	return c
}

// batch makes the agreements of a table.
func (t *terminal) batch(base string, f batchFlags) error {
	if err := f.outputs(base); err != nil {
		return err
	}
	if err := t.fileInTheWay(f.out); err != nil {
		return err
	}
	in, formats, err := t.batchInput(base, f)
	if err != nil {
		return err
	}
	defer in.close()
	b, errs := batch.New(in.Input)
	code := t.report(errs)
	if b == nil {
		return exit(max(code, exitInput))
	}
	p := t.newProgress(f.quiet)
	var existing func(name, number string) *files.ForeignError
	if !f.force && !f.resume && f.zip == "" && !f.check {
		existing = batch.Existing(f.out, formats, f.draft)
	}
	r, errs := b.Check(formats, existing, p.show)
	p.clear()
	if r == nil {
		return exit(t.report(errs))
	}
	code = max(code, t.findings(r))
	unmarked := exitClean // a copy that fails keeps no row from being written, and is told of by the exit code
	if f.marked != "none" && !r.OK() {
		unmarked = t.marked(b, r, f)
	}
	switch {
	case f.check && code == exitClean:
		p.summary(t, diag.Say("batch-checked", "rows", r.Selected))
		return ended(unmarked)
	case f.check, code != exitClean && !f.keepGoing:
		p.summary(t, diag.Say("batch-refused", "rows", r.Selected, "bad", r.Bad, "good", r.Selected-r.Bad))
		return exit(max(code, unmarked, exitFindings))
	}
	w, err := b.Write(batch.Output{Folder: f.out, Formats: formats, Zip: f.zip, KeepGoing: f.keepGoing, Force: f.force, Resume: f.resume, Version: build(), Progress: p.show}, r)
	p.clear()
	if err != nil {
		return exit(max(code, unmarked, t.batchError(f.out, err)))
	}
	if w.Zip != "" {
		t.print("%s\n", w.Zip)
	}
	t.print("%s\n", w.Manifest)
	if w.Left > 0 {
		t.fail(diag.Say("batch-left", "left", w.Left, "folder", filepath.ToSlash(f.out)))
	}
	p.summary(t, diag.Say("batch-summary", "rows", r.Selected, "written", w.Written, "files", w.Files, "pages", w.Pages, "size", size(w.Bytes), "failed", r.Selected-w.Written))
	if w.Kept > 0 {
		p.summary(t, diag.Say("batch-summary-kept", "kept", w.Kept))
	}
	p.time(t, w.Written-w.Kept)
	return ended(max(code, unmarked))
}

// ended is the end of a command with an exit code.
func ended(code int) error {
	if code == exitClean {
		return nil
	}
	return exit(code)
}

// findings prints what checking found.
func (t *terminal) findings(r *batch.Report) int {
	code := exitClean
	for _, d := range r.Findings {
		t.finding(d)
		code = max(code, weight(d.Diagnostic))
	}
	return code
}

// marked writes the copy of the table in which the cells at fault are marked.
func (t *terminal) marked(b *batch.Batch, r *batch.Report, f batchFlags) int {
	var out bytes.Buffer
	var err error
	if fault := parallel.Try(func() { err = b.Marked(&out, r.Findings, t.say) }); fault != nil {
		err = fault
	}
	if err != nil {
		t.fail(diag.Say("internal", "error", err.Error()))
		return exitInternal
	}
	path, err := markedPath(f)
	if err == nil {
		_, err = files.Publish(filepath.Dir(path), []files.File{{Name: filepath.Base(path), Data: out.Bytes()}}, true)
	}
	if err != nil {
		return t.publishError(err)
	}
	t.fail(diag.Say("batch-marked", "path", path))
	return exitClean
}

// markedPath is where the marked copy goes: beside the output folder, under a
// name of its own, so that no copy in which somebody mended cells is lost.
func markedPath(f batchFlags) (string, error) {
	if f.marked != "" {
		return f.marked, nil
	}
	stem := strings.TrimSuffix(filepath.Base(f.data), filepath.Ext(f.data)) + ".errors"
	for i := 1; ; i++ {
		name := stem + ".xlsx"
		if i > 1 {
			name = stem + "-" + strconv.Itoa(i) + ".xlsx"
		}
		path := filepath.Join(filepath.Dir(filepath.Clean(f.out)), name)
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path, nil
		} else if err != nil {
			return "", err
		}
	}
}

// finding prints one finding of a row.
func (t *terminal) finding(f batch.Finding) {
	d := batch.Redacted(f.Diagnostic)
	d.Message = batch.InColumn(d, f.Column)
	if f.Rows > 1 {
		d.Detail = diag.Say("batch-rows-many", "rows", f.Rows)
	}
	t.diagnostic(d)
}

// batchInput reads everything a run is made of.
type batchInput struct {
	batch.Input
	open []io.Closer
}

func (in *batchInput) close() {
	for _, c := range in.open {
		c.Close()
	}
}

func (t *terminal) batchInput(base string, f batchFlags) (in *batchInput, formats []generator.Format, err error) {
	in = &batchInput{}
	defer func() {
		if err != nil {
			in.close()
		}
	}()
	if formats, err = formatsNamed(f.formats); err != nil {
		return in, nil, err
	}
	if f.formulas != "refuse" && f.formulas != "cached" {
		return in, nil, usage{diag.Say("batch-formulas", "found", f.formulas)}
	}
	shard := f.shard
	if shard == "" {
		shard = os.Getenv("QIYUE_SHARD")
	}
	if shard != "" {
		var wrong diag.Text
		if in.Shard, wrong = batch.ParseShard(shard, os.Getenv); !wrong.IsZero() {
			return in, nil, usage{wrong}
		}
	}
	m, err := t.judgedBy(f.momentFlags)
	if err != nil {
		return in, nil, err
	}
	e, errs := t.engine(f.library, f.font, m)
	if errs.HasErrors() {
		return in, nil, exit(t.report(errs))
	}
	src, errs := t.readSpec(base)
	if src != nil {
		in.Base, errs = yaml.Parse(src)
	}
	var more diag.List
	if in.Data, more = in.table(f.data); more != nil {
		errs = append(errs, more...)
	}
	in.Lists = map[string]*sheet.Book{}
	for _, l := range f.lists {
		name, path, ok := strings.Cut(l, "=")
		if !ok {
			return in, nil, usage{diag.Say("batch-list-flag", "found", l)}
		}
		book, more := in.table(path)
		in.Lists[name], errs = book, append(errs, more...)
	}
	if errs.HasErrors() || in.Base == nil {
		return in, nil, exit(max(exitInput, t.report(errs)))
	}
	if f.draft {
		e.Check = lenient(e.Check)
	}
	in.Engine, in.Sheet, in.Formulas, in.Name, in.Draft = e, f.sheet, f.formulas == "cached", f.name, f.draft
	if in.Workers = f.workers; in.Workers <= 0 {
		in.Workers = runtime.GOMAXPROCS(0)
	}
	return in, formats, nil
}

// table opens a spreadsheet or CSV file.
func (in *batchInput) table(path string) (*sheet.Book, diag.List) {
	var errs diag.List
	fail := func(err error) (*sheet.Book, diag.List) {
		errs.Add("file", place(path), fileError(err)).Fix = meantFile(path, err)
		return nil, errs
	}
	f, err := os.Open(path)
	if err != nil {
		return fail(err)
	}
	in.open = append(in.open, f)
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		err = errFolder
	}
	if err != nil {
		return fail(err)
	}
	if isSpec(path, "") {
		errs.Add("file", place(path), diag.Say("file-no-table"))
		return nil, errs
	}
	book, err := sheet.Open(path, f, info.Size())
	if err == nil && book.CSV && isWorkbook(path) {
		err = sheet.ErrNotBook
	}
	if err != nil {
		return nil, append(errs, batch.Unreadable(path, "", err))
	}
	return book, nil
}

// workbook reads and checks the one agreement of a workbook.
func workbook(e *generator.Engine, path string, draft bool) (*generator.Agreement, diag.List) {
	in := &batchInput{}
	defer in.close()
	book, errs := in.table(path)
	if book == nil {
		return nil, errs
	}
	return batch.One(e, book, draft)
}

// batchError says why writing ended.
func (t *terminal) batchError(folder string, err error) int {
	var foreign *files.ForeignError
	for _, k := range []struct {
		is   error
		id   string
		code int
	}{
		{batch.ErrLocked, "batch-locked", exitInternal}, {batch.ErrUnfinished, "batch-unfinished", exitInput}, {batch.ErrOtherInput, "batch-other-input", exitInput},
	} {
		if errors.Is(err, k.is) {
			t.fail(diag.Say(k.id, "folder", folder))
			return k.code
		}
	}
	if files.Full(err) {
		t.fail(diag.Say("batch-full"))
		return exitInternal
	}
	var standing *batch.StandingError
	if errors.As(err, &foreign) || errors.As(err, &standing) || errors.Is(err, fs.ErrPermission) {
		return t.publishError(err)
	}
	t.fail(diag.Say("batch-stopped", "error", writeError(err)))
	return exitInternal
}
