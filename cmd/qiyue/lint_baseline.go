package main

import (
	"os"
	"path/filepath"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint/config"
	"qiyue/lint/report"
)

// baseline reads the file of --baseline. One that is to be written may not be there
// yet, and takes the place of another baseline, never of a contract.
func (t *terminal) baseline(f lintFlags) (*config.Baseline, error) {
	if f.baseline == "" {
		return nil, nil
	}
	if info, err := os.Stat(f.baseline); f.writeBaseline && (err != nil || !info.Mode().IsRegular() || info.Size() == 0) {
		return &config.Baseline{}, nil // what else is in the way is told when it is written
	}
	raw, err := t.bytes(f.baseline, most)
	var file *source.File
	if err == nil {
		file, err = source.Decode(f.baseline, raw)
	}
	switch {
	case f.writeBaseline && (err != nil || !config.IsBaseline(file.Text)):
		return nil, usage{diag.Say("usage-baseline", "path", f.baseline)}
	case err != nil:
		return nil, exit(t.report(diag.List{{Rule: "file", Severity: diag.Error, At: place(f.baseline), Message: fileError(err), Fix: meantFile(f.baseline, err)}}))
	}
	b, errs := config.ReadBaseline(file)
	if code := t.report(errs); code != exitClean {
		return nil, exit(code)
	}
	return b, nil
}

// baselineName is a file as baselines name it: relative to the working folder.
func baselineName(path string) string {
	if here, err := filepath.Abs("."); err == nil && filepath.IsAbs(path) {
		if rel, err := filepath.Rel(here, path); err == nil && filepath.IsLocal(rel) {
			path = rel
		}
	}
	return filepath.ToSlash(filepath.Clean(path))
}

// among tells whether a file, as baselines name it, is among those of a run.
func among(list []*input) func(file string) bool {
	names := map[string]bool{}
	for _, in := range list {
		names[baselineName(in.at)] = true
	}
	return func(file string) bool { return names[file] }
}

func gone(file string) bool { return !exists(file) }

// writeBaseline puts a baseline of the files of a run in place of the last one. What
// that names in other files stays, for they may have been given to another run.
func (t *terminal) writeBaseline(path string, last *config.Baseline, l *linting, all *inputs) error {
	var found []config.Named
	code := exitClean
	refuse := func(problems []report.Problem) {
		for _, e := range problems {
			t.diagnostic(diag.Diagnostic{Severity: diag.Error, At: e.At, Message: e.Message, Fix: e.Fix})
			code = max(code, exitInput)
		}
	}
	refuse(all.problems)
	l.all(all.list, false, func(*input, *result) {}, func(in *input, r *result) {
		for k := range r.findings {
			found = append(found, config.Named{File: baselineName(in.at), Finding: &r.findings[k]})
		}
		refuse(r.errors)
		code = max(code, r.code)
	})
	if code != exitClean {
		return exit(code) // a baseline of half the files would hide the rest
	}
	kept, without := last.Rest(among(all.list), gone)
	if err := replaceFile(path, config.WriteBaseline(found, kept)); err != nil {
		return exit(t.unwritten(err))
	}
	if n := kept.Files(); n > 0 {
		t.fail(diag.Say("lint-run-baseline-kept", "count", n))
	}
	if len(without) > 0 {
		t.fail(diag.Say("lint-run-baseline-gone", "files", few(without), "count", len(without)))
	}
	return nil
}
