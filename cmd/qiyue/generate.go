package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"qiyue/generator"
	"qiyue/generator/batch"
	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

type generateFlags struct {
	momentFlags
	out, library, font      string
	formats                 []string
	attachments             []string
	draft, keepGoing, force bool
}

func generateCommand(t *terminal) *cobra.Command {
	var f generateFlags
	c := &cobra.Command{Use: "generate SPEC…", Short: "cmd-generate", Long: "cmd-generate-long", Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return t.generate(args, f) }}
	c.Flags().StringVarP(&f.out, "out", "o", ".", "flag-out")
	c.Flags().StringSliceVar(&f.formats, "format", []string{"pdf", "md"}, "flag-format")
	c.Flags().StringSliceVar(&f.attachments, "attachment", nil, "flag-attachment")
	c.Flags().StringVar(&f.library, "library", "", "flag-library")
	c.Flags().StringVar(&f.font, "font", "", "flag-font")
	c.Flags().BoolVar(&f.draft, "draft", false, "flag-draft")
	c.Flags().BoolVar(&f.keepGoing, "keep-going", false, "flag-keep-going")
	c.Flags().BoolVar(&f.force, "force", false, "flag-force")
	f.momentFlags.add(c)
	return c
}

// generate makes the agreements of all specs. Nothing is written unless all
// pass, or with keepGoing those that do.
func (t *terminal) generate(paths []string, f generateFlags) error {
	formats, err := formatsNamed(f.formats)
	if err == nil {
		err = t.fileInTheWay(f.out)
	}
	if err != nil {
		return err
	}
	m, err := t.judgedBy(f.momentFlags)
	if err != nil {
		return err
	}
	e, errs := t.engine(f.library, f.font, m)
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	e.Check = t.check(e, diag.Warning, m)
	var made [][]files.File
	names := map[string]string{}
	code := exitClean
	for _, path := range expanded(paths) {
		list, errs := t.one(e, path, formats, f)
		if list != nil {
			errs = append(errs, t.unique(names, list, path)...)
		}
		worst := t.report(errs)
		if f.draft && worst == exitFindings {
			worst = exitClean
		}
		code = max(code, worst)
		if worst == exitClean {
			made = append(made, list)
		}
	}
	if code != exitClean && !f.keepGoing {
		return exit(code)
	}
	if !f.keepGoing { // all or none
		made = [][]files.File{slices.Concat(made...)}
	}
	for _, list := range made {
		paths, err := files.Publish(f.out, list, f.force)
		for _, p := range paths {
			t.print("%s\n", p)
		}
		if err != nil {
			code = max(code, t.publishError(err))
			if !f.keepGoing {
				return exit(code)
			}
		}
	}
	if code != exitClean {
		return exit(code)
	}
	return nil
}

// engine sets up generation with the firm's library and font, if any.
func (t *terminal) engine(library, fontFile string, m moment) (*generator.Engine, diag.List) {
	l, errs := t.library(library)
	face, more := t.fallback(fontFile)
	if errs = append(errs, more...); errs.HasErrors() {
		return nil, errs
	}
	e := generator.New(l, face, nil)
	e.Check = t.check(e, diag.Error, m)
	e.Calendar = m.calendar.Public()
	return e, errs
}

// one makes the files of one spec; none when it has errors. Findings that are
// not errors of validation leave the files in place for drafts.
func (t *terminal) one(e *generator.Engine, path string, formats []generator.Format, f generateFlags) ([]files.File, diag.List) {
	a, errs := t.agreement(e, path, f.draft)
	if a == nil {
		return nil, errs
	}
	papers := []*generator.Agreement{a}
	if len(f.attachments) > 0 {
		var more diag.List
		papers, more = e.Attachments(a, f.attachments)
		if errs = append(errs, more...); more.HasErrors() {
			return nil, errs
		}
	}
	var list []files.File
	for _, p := range papers {
		made, more := e.Files(p, formats)
		list, errs = append(list, made...), append(errs, more...)
	}
	return list, errs
}

// agreement reads and checks one spec, or a workbook with one row.
func (t *terminal) agreement(e *generator.Engine, path string, draft bool) (*generator.Agreement, diag.List) {
	if isWorkbook(path) {
		return workbook(e, path, draft)
	}
	if what, fix := notSpec(path); !what.IsZero() && exists(path) {
		var errs diag.List
		errs.Add("file", source.Span{File: source.NewFile(path, "")}, what).Fix = fix
		return nil, errs
	}
	src, errs := t.readSpec(path)
	if src == nil {
		return nil, errs
	}
	s, errs := spec.Parse(src)
	return e.Agreement(s, errs, draft)
}

// unique refuses a second spec whose files would have the names of another's,
// or a number that people take for the other's.
func (t *terminal) unique(names map[string]string, list []files.File, path string) diag.List {
	var errs diag.List
	for _, f := range list {
		key := files.Key(spec.NumberKey(f.Name))
		if other, taken := names[key]; taken {
			errs.Add("file", source.Span{File: source.NewFile(path, "")}, diag.Say("file-same-name", "name", f.Name, "other", other))
			break
		}
		names[key] = path
	}
	return errs
}

func formatsNamed(names []string) ([]generator.Format, error) {
	var out []generator.Format
	known := make([]string, len(generator.Formats))
	for i, f := range generator.Formats {
		known[i] = f.Name
	}
	seen := map[string]bool{}
	for _, n := range names {
		n = strings.ToLower(strings.TrimSpace(n))
		f, ok := generator.FormatNamed(n)
		if !ok {
			return nil, noFormat(n, known)
		}
		if !seen[n] {
			out = append(out, f)
		}
		seen[n] = true
	}
	return out, nil
}

// publishError says why files could not be put into the folder.
func (t *terminal) publishError(err error) int {
	var foreign *files.ForeignError
	if errors.As(err, &foreign) {
		t.fail(foreign.Say())
		return exitInput
	}
	var standing *batch.StandingError
	if errors.As(err, &standing) {
		t.fail(standing.Text)
		return exitInput
	}
	return t.unwritten(err)
}
