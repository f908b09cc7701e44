package main

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"qiyue/generator"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/parallel"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/lint"
	"qiyue/lint/config"
	"qiyue/lint/reader"
	"qiyue/lint/report"
)

// linting is what all files of a run share.
type linting struct {
	t *terminal
	moment
	class document.Class
	rules []string // ids
	// engine assembles specs; it is made when the first spec comes.
	engine func() (*generator.Engine, diag.List)
}

func (t *terminal) linting(m moment, library string) (*linting, error) {
	l := &linting{t: t, moment: m, rules: known().Rules}
	l.engine = sync.OnceValues(func() (*generator.Engine, diag.List) {
		clauses, errs := t.library(library)
		if errs.HasErrors() {
			return nil, errs
		}
		e := generator.New(clauses, nil, nil)
		e.Calendar = m.calendar.Public()
		return e, errs
	})
	if library != "" {
		if _, errs := l.engine(); errs.HasErrors() {
			return nil, exit(t.report(errs))
		}
	}
	return l, nil
}

// result is what linting one file came to.
type result struct {
	findings      []report.Finding
	errors        []report.Problem
	code          int    // exitInternal when we failed
	before, after string // text without and with fixes; equal when nothing was fixed
	raw           []byte // as read, for fixing
	half          bool   // a spec whose agreement could not be made: only its values were examined
	book          bool   // a workbook, which is not fixed
	unfixed       bool   // the file stays as it is because we failed on it
	pieces        []*report.Piece
	fault         *parallel.Panic // not even that we failed could be worded
}

// most bounds what is read of a text.
const most = 64 << 20

// ample is the memory, in bytes, that a run over a folder works in without
// haste.
const ample = 72 << 20

// alone is what one file has, however large.
const alone = 280 << 20

// ahead is how many files a worker may be ahead of the one whose turn it is.
const ahead = 8

// all lints files in parallel. What is made of a result at once goes on beside
// the others; taken they are one by one, in the order of the files, and then
// forgotten.
func (l *linting) all(list []*input, fixing bool, made, take func(*input, *result)) {
	if len(list) > 1 {
		debug.SetMemoryLimit(ample)
	} else {
		debug.SetMemoryLimit(alone)
	}
	type job struct {
		in   *input
		done chan *result
	}
	workers := min(runtime.GOMAXPROCS(0), len(list))
	jobs, turns := make(chan job), make(chan job, ahead*workers)
	for range workers {
		go func() {
			for j := range jobs {
				r := l.one(j.in, fixing)
				r.fault = parallel.Try(func() { finish(j.in, &r, made) })
				j.done <- &r
			}
		}()
	}
	go func() {
		for _, in := range list {
			j := job{in, make(chan *result, 1)}
			turns <- j
			jobs <- j
		}
		close(jobs)
		close(turns)
	}()
	for j := range turns {
		r := <-j.done
		if r.fault != nil {
			panic(r.fault)
		}
		take(j.in, r)
	}
}

// finish makes of a result what made makes; when we fail at that, of a result
// that says so.
func finish(in *input, r *result, made func(*input, *result)) {
	defer func() {
		if p := recover(); p != nil {
			*r = result{}
			r.failed(in, p)
			made(in, r)
		}
	}()
	made(in, r)
}

// failed adds that we failed on the file.
func (r *result) failed(in *input, why any) {
	r.code = exitInternal
	r.errors = append(r.errors, report.Problem{File: in.name, At: place(in.name), Message: diag.Say("lint-run-failed", "error", fmt.Sprint(why))})
}

// one lints one file, and when fixing makes its safe edits.
func (l *linting) one(in *input, fixing bool) (r result) {
	defer func() {
		if p := recover(); p != nil {
			r = result{}
			r.failed(in, p)
		}
	}()
	raw, err := l.t.bytes(in.path, most)
	if err != nil {
		return result{errors: []report.Problem{{File: in.name, At: place(in.name), Message: fileError(err)}}}
	}
	if isWorkbook(in.name) {
		return l.workbook(in, raw)
	}
	file, err := reader.Decode(in.name, raw)
	if err != nil {
		p := report.Problem{File: in.name, At: place(in.name), Message: fileError(err)}
		var u *reader.Unreadable
		if errors.As(err, &u) {
			p.Message = u.Message
			if u.At.File != nil {
				p.At = u.At
			}
		}
		if ext := filepath.Ext(in.name); ext != "" && !in.named {
			p.Fix = diag.Say("lint-run-unread-fix", "extension", ext)
		}
		return result{errors: []report.Problem{p}}
	}
	r = l.file(in, file)
	if fixing {
		r = l.fixed(in, raw, file, r)
	}
	return r
}

// file lints the text of one file.
func (l *linting) file(in *input, file *source.File) result {
	var r result
	var subject lint.Subject
	var suppressions []config.Suppression
	var governed diag.List
	if isSpec(in.name, file.Text) {
		subject, r.errors = l.spec(file)
		r.half = subject.Document == nil && len(r.errors) > 0
		suppressions, governed = config.InYAML(file)
	} else {
		subject.Document = reader.Document(file)
		if len(subject.Document.Title) == 0 && len(subject.Document.Blocks) == 0 { // nothing was examined, which is not to look clean
			p := report.Problem{File: in.name, At: source.Span{File: file}, Message: diag.Say("lint-run-empty")}
			if strings.TrimSpace(file.Text) != "" {
				p.Message = diag.Say("lint-run-wordless")
			}
			if !in.named {
				p.Fix = diag.Say("lint-run-empty-fix", "file", filepath.Base(in.name))
			}
			return result{errors: []report.Problem{p}}
		}
		suppressions, governed = config.InText(file, subject.Document)
	}
	beside, more, problems := l.sidecar(in)
	suppressions, governed = append(suppressions, beside...), append(governed, more...)
	r.errors = append(r.errors, problems...)
	r.findings = l.judged(in.settings, l.found(&r, in, subject, file), suppressions, governed, file)
	if r.half {
		r.findings = slices.DeleteFunc(r.findings, config.Unused) // what they take out may not have been examined
	}
	return r
}

// found runs the rules; what has no place is at the start of the file. Rules
// that failed are told of; what all others found stands.
func (l *linting) found(r *result, in *input, subject lint.Subject, file *source.File) diag.List {
	found, faults := l.run(in, subject)
	if e, _ := l.engine(); e != nil && subject.Spec != nil && subject.Document != nil {
		found = append(found, e.Unprinted(subject.Spec, subject.Document)...)
	}
	for _, f := range faults {
		r.code = exitInternal
		r.errors = append(r.errors, report.Problem{File: in.name, At: source.Span{File: file}, Message: faulty(f), Fix: diag.Say("lint-run-fault-fix")})
	}
	for i := range found {
		if found[i].At.File == nil {
			found[i].At = source.Span{File: file}
		}
	}
	return found
}

// judged applies configuration and suppressions to what was found.
func (l *linting) judged(s *config.Settings, found diag.List, suppressions []config.Suppression, governed diag.List, file *source.File) []report.Finding {
	out := config.Suppress(s.Apply(found), suppressions, file.Text, l.today, s, l.rules)
	kept := out[:0]
	for _, f := range out {
		if f.Rule == config.Governance.ID {
			kept = append(kept, s.Govern(f.Diagnostic)...)
			continue
		}
		kept = append(kept, f)
	}
	for i := range governed {
		kept = append(kept, s.Govern(&governed[i])...)
	}
	slices.SortStableFunc(kept, func(a, b report.Finding) int {
		return cmp.Or(a.At.Compare(b.At), int(b.Severity)-int(a.Severity), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Entry, b.Entry))
	})
	return kept
}

// faulty says which rules failed, and where in the program.
func faulty(f lint.Fault) diag.Text {
	why := f.Reason
	if f.Where != "" {
		why += " (" + f.Where + ")"
	}
	return diag.Say("lint-run-fault", "rules", f.Rules, "error", why)
}

func (l *linting) run(in *input, s lint.Subject) (diag.List, lint.Faults) {
	if s.Spec == nil && s.Document == nil {
		return nil, nil
	}
	o := lint.Options{Class: l.class, Today: l.today, Calendar: l.calendar, Consumer: in.settings.Consumer.V == "true", Enabled: in.settings.Enabled}
	if o.Class == "" {
		o.Class = document.Class(in.settings.Kind.V)
	}
	return in.place.linter.Run(s, o)
}

// spec reads a spec and assembles its agreement. When that fails its errors
// come back and the typed rules still see what could be read.
func (l *linting) spec(file *source.File) (lint.Subject, []report.Problem) {
	s, errs := spec.Parse(file)
	e, bad := l.engine()
	if e == nil {
		return lint.Subject{Spec: s}, problemsOf(file.Name, bad)
	}
	a, errs := e.Agreement(s, errs, false)
	subject := lint.Subject{Spec: s}
	if a != nil {
		subject.Document = a.Document
	}
	return subject, problemsOf(file.Name, errs)
}

// refused are the rules whose defect a spec is refused for when it is read, by
// the message that says so.
var refused = map[string]string{
	string(chinese.USCCLength): "uscc", string(chinese.USCCCharacter): "uscc", string(chinese.USCCInstead): "uscc", string(chinese.USCCLetterCase): "uscc", string(chinese.USCCCheck): "uscc",
	"spec-invisible": "invisible-character", "spec-unfilled": "unfilled-blank", "spec-placeholder": "unfilled-blank",
}

func problemsOf(name string, errs diag.List) []report.Problem {
	var out []report.Problem
	for _, d := range errs {
		if d.Severity != diag.Error {
			continue
		}
		p := report.Problem{File: name, At: d.At, Message: d.Message, Fix: d.Fix, Rule: refused[d.Message.ID], Path: d.Path}
		if d.At.File != nil {
			p.File = d.At.File.Name
		}
		out = append(out, p)
	}
	return out
}
