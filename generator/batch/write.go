package batch

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"qiyue/generator"
	"qiyue/generator/files"
	"qiyue/internal/diag"
)

// Output is where and how the agreements of a checked table are written.
type Output struct {
	Folder    string
	Formats   []generator.Format
	Zip       string // name of an archive in the folder that takes the agreements, "" for none
	KeepGoing bool   // write the good rows of a table that has bad ones
	Force     bool   // replace files of others, and what an interrupted run left
	Resume    bool   // go on with an interrupted run
	Version   string // of the program: an interrupted run goes on with the same only
	Create    Create // nil: the file system
	Progress  func(Progress)
}

// Result is what a run wrote.
type Result struct {
	Written  int // rows
	Kept     int // of them, rows an interrupted run had finished
	Files    int
	Bytes    int64
	Pages    int
	Manifest string // path
	Zip      string // path, or ""
	Left     int    // agreements whose files the manifest that stood there listed, and this one does not
}

// written is what a worker made of one row.
type written struct {
	entry    Entry
	versions Versions
	kept     bool
	err      error
}

// Manifest is the name of a shard's manifest in its folder.
func (s Shard) Manifest() string { return "manifest" + s.suffix() + ".jsonl" }

// Write makes the files of every good row. Whatever ends it, no file is half
// there; what is finished is recorded, and Resume goes on from it.
func (b *Batch) Write(o Output, r *Report) (*Result, error) {
	if err := b.inTheWay(o, r); err != nil {
		return nil, err
	}
	s, unfinished, err := openStore(o.Folder, b.in.Shard, b.in.Draft, o)
	if err != nil {
		return nil, err
	}
	defer s.close()
	input, err := b.input(o)
	if err != nil {
		return nil, err
	}
	j, err := openJournal(s, input, unfinished)
	if err != nil {
		return nil, err
	}
	w := &writing{b: b, o: o, s: s, j: j, report: r, finished: maps.Clone(j.rows), result: &Result{}}
	err = w.rows()
	if err == nil {
		err = w.conclude(input)
	}
	if e := j.f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = s.done()
	}
	return w.result, err
}

type writing struct {
	b        *Batch
	o        Output
	s        *store
	j        *journal
	report   *Report
	finished map[int]stretch // by an interrupted run
	result   *Result
	done     int
}

func (w *writing) rows() error {
	produce := func(emit func(*row) error) error {
		return w.b.rows(func(r *row) error {
			if !w.b.in.Shard.Has(r.index) {
				return nil
			}
			return emit(r)
		})
	}
	return pipeline(w.b.in.Workers, produce, w.row, w.record)
}

// row makes the files of one row.
func (w *writing) row(r *row) (out written) {
	defer func() {
		if p := recover(); p != nil {
			out.err = fmt.Errorf("row %d: %v\n%s", r.Number, p, debug.Stack())
		}
	}()
	m := w.report.made[r.index]
	var l *laid
	if m == nil {
		l = w.b.lay(r)
		m = &made{number: l.number}
	}
	out.entry = Entry{Row: r.Number, Index: r.index, Number: m.number, Failed: w.report.bad[r.index]}
	if len(out.entry.Failed) > 0 {
		return out
	}
	if _, ok := w.finished[r.index]; ok {
		if e, ok, err := w.j.entry(r.index); err == nil && ok && w.intact(e) {
			return written{entry: e, kept: true}
		}
	}
	if m.agreement == nil {
		a, errs := w.b.in.Engine.Assemble(l.spec, w.b.in.Draft)
		if a == nil {
			out.err = failure(r, errs)
			return out
		}
		m.agreement, m.name = a, w.b.name.name(l.spec)
	}
	out.versions = versionsOf(m.agreement.Document)
	out.entry.Clauses = out.versions.Name
	for _, f := range w.o.Formats {
		x, errs := w.render(m.agreement, f)
		if errs.HasErrors() {
			out.err = failure(r, errs)
			return out
		}
		x.Name = m.name + f.Extension
		if out.err = w.s.put(x.Name, f, m.number, x.parts[:]); out.err != nil {
			return out
		}
		out.entry.Files = append(out.entry.Files, x.File)
	}
	return out
}

// rendered is a file in memory, in two parts, with what the manifest says of it.
type rendered struct {
	File
	parts [2][]byte
}

func (w *writing) render(a *generator.Agreement, f generator.Format) (x rendered, errs diag.List) {
	if f.Name == "pdf" {
		p, pages, errs := w.b.in.Engine.PDF(a)
		if errs.HasErrors() {
			return x, errs
		}
		x.parts = [2][]byte{p.Head, p.Tail}
		x.File = File{SHA256: hex.EncodeToString(p.SHA256[:]), Size: int64(len(p.Head) + len(p.Tail)), Pages: pages}
		return x, nil
	}
	data, errs := w.b.in.Engine.Render(a, f)
	x.parts[0] = data
	x.File = File{SHA256: sum(data), Size: int64(len(data))}
	return x, errs
}

// intact reports a finished row of which every file is still there as written.
func (w *writing) intact(e Entry) bool {
	if len(e.Failed) > 0 || len(e.Files) != len(w.o.Formats) {
		return false
	}
	for _, f := range e.Files {
		if !w.s.intact(f) {
			return false
		}
	}
	return true
}

// failure is an error of writing a row that had passed every check: ours.
func failure(r *row, errs diag.List) error {
	ids := make([]string, len(errs))
	for i, e := range errs {
		ids[i] = e.Message.ID
	}
	return fmt.Errorf("row %d: %s", r.Number, strings.Join(ids, ", "))
}

func (w *writing) record(x written) error {
	if x.err != nil {
		return x.err
	}
	if !x.kept {
		if err := w.j.add(x.entry, x.versions); err != nil {
			return err
		}
	}
	w.done++
	if len(x.entry.Failed) == 0 {
		w.result.Written++
	}
	if x.kept {
		w.result.Kept++
	}
	for _, f := range x.entry.Files {
		w.result.Files++
		w.result.Bytes += f.Size
		w.result.Pages += f.Pages
	}
	if w.o.Progress != nil {
		w.o.Progress(Progress{Stage: Writing, Done: w.done, Total: w.report.Selected, Failed: w.done - w.result.Written, Kept: w.result.Kept})
	}
	return nil
}

// inTheWay reports something that is not ours to replace, or that another
// program holds, where archive or manifest go: before the first row, so that the last does not find out.
func (b *Batch) inTheWay(o Output, r *Report) error {
	manifest := filepath.Join(o.Folder, b.in.Shard.Manifest())
	standing, held := ManifestInTheWay(manifest), files.Held(manifest)
	if o.Zip != "" {
		archive := filepath.Join(o.Folder, b.in.Shard.Archive(o.Zip))
		if standing == nil {
			standing = archiveInTheWay(archive, b.in.Draft, r)
		}
		held = errors.Join(held, files.Held(archive))
	}
	var e *files.ForeignError
	if standing == nil || o.Force && !(errors.As(standing, &e) && e.Claim == files.Folder) {
		return held
	}
	return standing
}

// conclude writes archive and manifest: the folder is then complete.
func (w *writing) conclude(input string) error {
	var packed []string
	if w.o.Zip != "" {
		to := filepath.Join(w.o.Folder, w.b.in.Shard.Archive(w.o.Zip))
		if err := w.s.atomic(to, w.pack); err != nil {
			return err
		}
		w.result.Zip, packed = to, []string{filepath.Base(to)}
	}
	h := Header{Schema: Schema, Kind: w.b.template.Kind, Input: input, Rows: w.report.Rows, Shard: w.b.in.Shard.String(),
		Written: w.result.Written, Failed: w.done - w.result.Written, Archives: packed}
	to := filepath.Join(w.o.Folder, w.b.in.Shard.Manifest())
	w.result.Manifest = to
	before, _ := readPart(to) // none, where there is none
	if err := w.s.atomic(to, func(out io.Writer) error { return w.j.manifest(out, h) }); err != nil || before == nil || before.header.Input == input {
		return err
	}
	now, err := readPart(to)
	if err != nil {
		return err
	}
	w.result.Left = left(before, now)
	return nil
}

// left counts the agreements that one manifest lists and the next does not,
// and whose files are still there.
func left(before, now *Part) int {
	listed := map[string]bool{}
	for _, e := range now.order {
		for _, f := range e.Files {
			listed[f.Name] = true
		}
	}
	n := 0
	for _, e := range before.order {
		if slices.ContainsFunc(e.Files, func(f File) bool {
			_, err := os.Lstat(filepath.Join(before.Folder, f.Name))
			return err == nil && !listed[f.Name]
		}) {
			n++
		}
	}
	return n
}

// Existing reports a file of a folder that stands in the way of a format's
// file for an agreement, for Check.
func Existing(folder string, formats []generator.Format, draft bool) func(name, number string) *files.ForeignError {
	return func(name, number string) *files.ForeignError {
		for _, f := range formats {
			if strings.HasSuffix(name, f.Extension) {
				return inTheWay(filepath.Join(folder, name), f, number, draft)
			}
		}
		return nil
	}
}
