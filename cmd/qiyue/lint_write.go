package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/lint/config"
	"qiyue/lint/fix"
	"qiyue/lint/report"
)

// threshold is the severity that fails the run: the flag's, else the
// configuration's.
func (f *lintFlags) threshold(in *input) string {
	if f.failOn != "" {
		return f.failOn
	}
	if in != nil {
		return in.settings.FailOn.V
	}
	return "error"
}

func failed(found []report.Finding, threshold string) int {
	at, ok := config.Severity(threshold)
	if ok && report.Failed(found, at) {
		return exitFindings
	}
	return exitClean
}

// write writes the report to standard output and to the files of -o. Files
// and machine formats are Chinese unless --lang asks otherwise.
func (t *terminal) write(r *report.Report, l *linting, f lintFlags, outputs []reportFile) int {
	o := report.Options{Lang: t.lang, Rules: documented(), Version: version}
	if !f.langSet {
		o.Lang = message.Chinese
	}
	code := exitClean
	if !f.quiet {
		format, _ := report.FormatNamed(f.format)
		text := o
		if f.format == "text" {
			text.Lang, text.Color = t.lang, colored(t.out)
		}
		if err := format.Write(t.out, r, text); err != nil {
			t.fail(diag.Say("file-write", "error", err.Error()))
			code = exitInternal
		}
	}
	if f.format == "text" || f.quiet {
		for _, e := range r.Errors {
			t.diagnostic(diag.Diagnostic{Severity: diag.Error, At: e.At, Message: e.Message, Fix: e.Fix})
		}
	}
	for _, out := range outputs {
		var b bytes.Buffer
		err := out.format.Write(&b, r, o)
		if err == nil {
			err = replaceFile(out.path, b.Bytes())
		}
		if err != nil {
			t.fail(diag.Say("file-write", "error", err.Error()))
			code = exitInternal
		}
	}
	if f.stats {
		t.stats(r)
	}
	return code
}

// total says last, on standard error, what was left unexamined and how much
// was found; nothing when nothing was.
func (t *terminal) total(r *report.Report, list []*input, results []result) {
	for i := range results {
		if results[i].half {
			fmt.Fprintf(t.err, "%s\n", visible(t.say(diag.Say("lint-run-half", "file", list[i].name, "count", len(results[i].errors)))))
		}
	}
	if s := r.Summary(); s.Error+s.Warning+s.Info+len(r.Errors) > 0 {
		fmt.Fprintf(t.err, "%s\n", t.say(diag.Say("lint-run-total", "error", s.Error+len(r.Errors), "warning", s.Warning, "info", s.Info, "files", s.Files)))
	}
}

// stats counts findings by rule on standard error, so that a report on
// standard output stays whole.
func (t *terminal) stats(r *report.Report) {
	count := map[string]int{}
	for i := range r.Findings {
		if r.Findings[i].Suppressed == nil {
			count[r.Findings[i].Rule]++
		}
	}
	ids := make([]string, 0, len(count))
	for id := range count {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(count[b]-count[a], cmp.Compare(a, b)) })
	s := r.Summary()
	fmt.Fprintf(t.err, "%s\n", t.say(diag.Say("lint-run-stats", "files", s.Files, "skipped", r.Skipped, "unread", len(r.Errors), "suppressed", s.Suppressed)))
	for _, id := range ids {
		fmt.Fprintf(t.err, "%6d  %s\n", count[id], id)
	}
}

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

func takeBaseline(b *config.Baseline, list []*input, results []result) []report.Finding {
	examined := map[string]bool{}
	for i, in := range list {
		name := baselineName(in.path)
		examined[name] = true
		b.Take(name, results[i].findings)
	}
	return b.Stale(func(file string) bool { return examined[file] || !exists(file) })
}

func (t *terminal) writeBaseline(path string, list []*input, results []result) error {
	var found []config.Named
	code := exitClean
	for i, in := range list {
		for k := range results[i].findings {
			found = append(found, config.Named{File: baselineName(in.path), Finding: &results[i].findings[k]})
		}
		for _, e := range results[i].errors {
			t.diagnostic(diag.Diagnostic{Severity: diag.Error, At: e.At, Message: e.Message, Fix: e.Fix})
			code = max(code, exitInput, results[i].code)
		}
	}
	if code != exitClean {
		return exit(code) // a baseline of half the files would hide the rest
	}
	if err := replaceFile(path, config.WriteBaseline(found)); err != nil {
		t.fail(diag.Say("file-write", "error", err.Error()))
		return exit(exitInternal)
	}
	return nil
}

// showFixes prints the diffs, to standard error when a report of another
// format takes standard output, and with write puts the fixed texts in place.
func (t *terminal) showFixes(list []*input, results []result, write, toOut bool) int {
	w := t.err
	if toOut {
		w = t.out
	}
	code := exitClean
	for i, in := range list {
		r := &results[i]
		if r.before == r.after {
			continue
		}
		fixed, same := source.Encode(r.raw, r.before, r.after)
		if write && (in.path == "-" || !same) {
			t.fail(diag.Say("lint-run-unfixable", "file", in.name))
			code = max(code, exitInput)
			continue
		}
		fmt.Fprint(w, visible(fix.Diff(in.name, r.before, r.after)))
		if !write {
			continue
		}
		if err := replaceFile(in.path, fixed); err != nil {
			t.fail(diag.Say("file-write", "error", err.Error()))
			code = max(code, exitInternal)
		}
	}
	return code
}

// replaceFile puts a file in place whole or not at all. An existing file
// keeps its permissions; a link is followed.
func replaceFile(path string, data []byte) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	mode := os.FileMode(0o644)
	if info, err := os.Stat(path); err == nil {
		if !info.Mode().IsRegular() { // a pipe or /dev/stdout
			return os.WriteFile(path, data, mode)
		}
		mode = info.Mode().Perm()
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".qiyue-*.tmp")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	for _, step := range []func() error{func() error { return tmp.Chmod(mode) }, tmp.Sync, tmp.Close} {
		if e := step(); err == nil {
			err = e
		}
	}
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
