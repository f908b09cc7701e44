package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os/signal"
	"slices"
	"strings"
	"syscall"

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

// reporting writes the reports of a run while it goes on: to standard output
// and to the files of -o. Files and machine formats are Chinese unless --lang
// asks otherwise.
type reporting struct {
	t       *terminal
	f       *lintFlags
	streams []*report.Stream
	main    *report.Stream // that of standard output, or nil
	files   []*pending     // of the other streams
	fixes   io.Writer      // where the diffs of --fix go
	later   *bytes.Buffer  // the report, when diffs stand before it

	code   int
	all    report.Summary
	errors []report.Problem
	half   []diag.Text    // what is said last of files examined in part
	byRule map[string]int // findings not suppressed
}

func (t *terminal) reporting(l *linting, f *lintFlags, outputs []reportFile) (*reporting, error) {
	r := &reporting{t: t, f: f, fixes: t.err, byRule: map[string]int{}}
	o := report.Options{Lang: t.lang, Rules: documented(), Version: version}
	if !f.langSet {
		o.Lang = message.Chinese
	}
	if !f.quiet {
		format, _ := report.FormatNamed(f.format)
		text, out := o, t.out
		if f.format == "text" {
			text.Lang, text.Color = t.lang, colored(t.out)
			if f.fix || f.fixDryRun {
				r.fixes, r.later = t.out, &bytes.Buffer{}
				out = r.later
			}
		}
		r.main = format.Begin(out, text)
		r.streams = append(r.streams, r.main)
	}
	if len(outputs) > 0 {
		signal.Ignore(syscall.SIGPIPE) // files are written also when nobody reads standard output to the end
	}
	for _, out := range outputs {
		file, err := newPending(out.path)
		if err != nil {
			r.drop()
			return nil, exit(t.unwritten(err))
		}
		r.files = append(r.files, file)
		r.streams = append(r.streams, out.format.Begin(file, o))
	}
	return r, nil
}

// render words a part in every format; parts may be worded side by side.
func (r *reporting) render(p *report.Part) []*report.Piece {
	pieces := make([]*report.Piece, len(r.streams))
	for i, s := range r.streams {
		pieces[i] = s.Render(p)
	}
	return pieces
}

// part is the result as it is reported.
func (r *result) part(in *input) *report.Part {
	return &report.Part{File: in.name, Findings: r.findings, Errors: r.errors}
}

// add takes a part that is no result of linting; it fails as in does.
func (r *reporting) add(p *report.Part, in *input) { r.write(p, r.render(p), in) }

// take takes the result of the next file.
func (r *reporting) take(in *input, one *result) {
	r.code = max(r.code, one.code)
	if one.half {
		r.half = append(r.half, diag.Say("lint-run-half", "file", in.name, "count", len(one.errors)))
	}
	if one.unfixed {
		r.t.fail(diag.Say("lint-run-unfixed", "file", in.name))
	}
	if one.book && (r.f.fix || r.f.fixDryRun) {
		r.t.fail(diag.Say("lint-run-book", "file", in.name))
	}
	if one.before != one.after {
		r.code = max(r.code, r.fix(in, one))
	}
	r.write(one.part(in), one.pieces, in)
}

func (r *reporting) write(p *report.Part, pieces []*report.Piece, in *input) {
	for i, s := range r.streams {
		s.Add(pieces[i])
	}
	r.code = max(r.code, failed(p.Findings, r.f.threshold(in)))
	r.all.Add(p.Summary())
	r.errors = append(r.errors, p.Errors...)
	if r.f.stats {
		for _, f := range p.Findings {
			if f.Suppressed == nil {
				r.byRule[f.Rule]++
			}
		}
	}
}

// fix prints the diff of a file, and with --fix puts the fixed text in place.
func (r *reporting) fix(in *input, one *result) int {
	fixed, same := source.Encode(one.raw, one.before, one.after)
	if r.f.fix && (in.path == "-" || !same) {
		r.t.fail(diag.Say("lint-run-unfixable", "file", in.name))
		return exitInput
	}
	shown := strings.ReplaceAll(fix.Diff(in.name, one.before, one.after), "\r\n", "\n") // of a file of Windows
	fmt.Fprint(r.fixes, visible(shown))
	if !r.f.fix {
		return exitClean
	}
	if err := replaceFile(in.path, fixed); err != nil {
		return r.t.unwritten(err)
	}
	return exitClean
}

// end ends the reports and gives the exit code of the run.
func (r *reporting) end(in *inputs) int {
	if len(r.errors) > 0 {
		r.code = max(r.code, exitInput)
	}
	check := func(err error) {
		if err != nil {
			r.code = r.t.unwritten(err)
		}
	}
	if r.main != nil {
		err := r.main.End(r.all)
		if r.later != nil && err == nil {
			_, err = r.later.WriteTo(r.t.out)
		}
		check(err)
	}
	if r.f.format == "text" || r.f.quiet {
		for _, e := range r.errors {
			r.t.diagnostic(diag.Diagnostic{Severity: diag.Error, At: e.At, Message: e.Message, Fix: e.Fix})
		}
	}
	for i, s := range r.streams[len(r.streams)-len(r.files):] {
		err := s.End(r.all)
		if err == nil {
			err = r.files[i].commit()
		}
		check(err)
	}
	if !r.f.quiet {
		r.aside("lint-run-aside", in.aside)
		var names []string
		for _, one := range in.reports {
			names = append(names, one.name)
		}
		r.aside("lint-run-reports", names)
	}
	if r.f.stats {
		r.stats(in.skipped)
	}
	if r.f.format == "text" && !r.f.quiet {
		r.total()
	}
	return r.code
}

// aside says on standard error which files of folders were not read, and why.
func (r *reporting) aside(why string, names []string) {
	if len(names) > 0 {
		fmt.Fprintf(r.t.err, "%s\n", visible(r.t.tell(diag.Say(why, "count", len(names), "files", few(names)))))
	}
}

// few are a few names that stand for many.
func few(names []string) []string {
	const most = 5
	if len(names) > most {
		return append(slices.Clone(names[:most]), "…")
	}
	return names
}

// drop leaves no half-written files behind.
func (r *reporting) drop() {
	for _, f := range r.files {
		f.drop()
	}
}

// total says last, on standard error, what was left unexamined and how much
// was found; nothing when nothing was.
func (r *reporting) total() {
	for _, s := range r.half {
		fmt.Fprintf(r.t.err, "%s\n", visible(r.t.tell(s)))
	}
	if s := r.all; s.Error+s.Warning+s.Info+len(r.errors) > 0 {
		fmt.Fprintf(r.t.err, "%s\n", r.t.tell(diag.Say("lint-run-total", "error", s.Error+len(r.errors), "warning", s.Warning, "info", s.Info, "files", s.Files)))
	}
}

// stats counts findings by rule on standard error, so that a report on
// standard output stays whole.
func (r *reporting) stats(skipped int) {
	ids := make([]string, 0, len(r.byRule))
	for id := range r.byRule {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(r.byRule[b]-r.byRule[a], cmp.Compare(a, b)) })
	s := r.all
	fmt.Fprintf(r.t.err, "%s\n", r.t.tell(diag.Say("lint-run-stats", "files", s.Files, "skipped", skipped, "unread", len(r.errors), "suppressed", s.Suppressed)))
	for _, id := range ids {
		fmt.Fprintf(r.t.err, "%6d  %s\n", r.byRule[id], id)
	}
}
