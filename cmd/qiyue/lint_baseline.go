package main

import (
	"os"
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
	var file *source.File
	if err == nil {
		file, err = source.Decode(f.baseline, raw)
	}
	if err != nil {
		return nil, t.report(diag.List{{Rule: "file", Severity: diag.Error, At: place(f.baseline), Message: fileError(err), Fix: meantFile(f.baseline, err)}})
	}
	b, errs := config.ReadBaseline(file)
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
	return b.Stale(func(file string) bool { return examined[file] }, func(file string) bool { return !exists(file) })
}

// writable reports whether a baseline may be put in place of a file: of none,
// or of another baseline, never of a contract.
func (t *terminal) writable(path string) bool {
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() || info.Size() == 0 {
		return true // what else is in the way is told when it is written
	}
	raw, err := t.bytes(path, most)
	return err != nil || config.IsBaseline(string(raw))
}

func (t *terminal) writeBaseline(path string, l *linting, all *inputs) error {
	if !t.writable(path) {
		return usage{diag.Say("usage-baseline", "path", path)}
	}
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
			found = append(found, config.Named{File: baselineName(in.path), Finding: &r.findings[k]})
		}
		refuse(r.errors)
		code = max(code, r.code)
	})
	if code != exitClean {
		return exit(code) // a baseline of half the files would hide the rest
	}
	if err := replaceFile(path, config.WriteBaseline(found)); err != nil {
		return exit(t.unwritten(err))
	}
	return nil
}
