package main

import (
	"path/filepath"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint/config"
	"qiyue/lint/report"
)

// baseline reads the file of --baseline.
func (t *terminal) baseline(f lintFlags) (*config.Baseline, int) {
	if f.baseline == "" || f.writeBaseline {
		return nil, exitClean
	}
	raw, err := t.bytes(f.baseline, most)
	if err != nil {
		return nil, t.report(diag.List{{Rule: "file", Severity: diag.Error, At: place(f.baseline), Message: fileError(err)}})
	}
	b, errs := config.ReadBaseline(source.NewFile(f.baseline, string(raw)))
	return b, t.report(errs)
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

// stale is what the baseline names and was not met.
func stale(b *config.Baseline, list []*input) []report.Finding {
	examined := map[string]bool{}
	for _, in := range list {
		examined[baselineName(in.path)] = true
	}
	return b.Stale(func(file string) bool { return examined[file] || !exists(file) })
}

func (t *terminal) writeBaseline(path string, l *linting, list []*input) error {
	var found []config.Named
	code := exitClean
	l.all(list, false, func(*input, *result) {}, func(in *input, r *result) {
		for k := range r.findings {
			found = append(found, config.Named{File: baselineName(in.path), Finding: &r.findings[k]})
		}
		for _, e := range r.errors {
			t.diagnostic(diag.Diagnostic{Severity: diag.Error, At: e.At, Message: e.Message, Fix: e.Fix})
			code = max(code, exitInput, r.code)
		}
	})
	if code != exitClean {
		return exit(code) // a baseline of half the files would hide the rest
	}
	if err := replaceFile(path, config.WriteBaseline(found)); err != nil {
		return exit(t.unwritten(err))
	}
	return nil
}
