package main

import (
	"sync"

	"qiyue/generator"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/parallel"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/lint"
	"qiyue/lint/config"
)

// check is the linter as the gate of generate and batch: what it finds from a
// severity up, less what configuration and suppressions in the spec take out,
// and whatever the spec says that its agreement does not.
// Errors stop generation, warnings are said, the rest is for lint. The rules are
// made ready while the caller goes on; the check is safe for concurrent use.
func (t *terminal) check(e *generator.Engine, least diag.Severity, m moment) generator.Check {
	parallel.Ahead(shipped)
	var mu sync.Mutex
	var shared *linting
	var configs *configs
	inputs := map[*source.File]*gated{}
	of := func(f *source.File) (*linting, *gated) {
		mu.Lock()
		defer mu.Unlock()
		if shared == nil {
			shared, _ = t.linting(m, "") // without a library nothing can be wrong
			configs = newConfigs(t, "", false)
		}
		g := inputs[f]
		if g == nil {
			path := "-"
			if f != nil {
				path = bookOf(f.Name)
			}
			g = &gated{in: input{name: path, path: path, at: path, place: configs.of(path)}}
			g.in.settings = g.in.place.settings(path)
			g.errs, configs.errs = configs.errs, nil
			if f != nil {
				g.suppressions, g.governed = config.InYAML(f)
				beside, governed, problems := shared.sidecar(&g.in)
				g.suppressions, g.governed = append(g.suppressions, beside...), append(g.governed, governed...)
				for _, p := range problems {
					g.errs = append(g.errs, diag.Diagnostic{Rule: config.Rule, Severity: diag.Error, At: p.At, Message: p.Message, Fix: p.Fix})
				}
			}
			inputs[f] = g
		}
		return shared, g
	}
	return func(s *spec.Spec, d *document.Document) []diag.Diagnostic {
		file := s.Agreement.At.File
		l, g := of(file)
		if g.errs.HasErrors() {
			return g.errs
		}
		found, faults := l.run(&g.in, lint.Subject{Spec: s, Document: d})
		found = append(found, e.Unprinted(s, d)...)
		var out diag.List
		for _, f := range faults { // what a rule did not look at is not passed
			out = append(out, diag.Diagnostic{Rule: generator.InternalRule, Severity: diag.Error, At: source.Span{File: file}, Message: faulty(f), Fix: diag.Say("lint-run-fault-fix")})
		}
		if file == nil {
			file = source.NewFile("-", "")
		}
		for _, f := range l.judged(g.in.settings, found, g.suppressions, g.governed, file) {
			if f.Suppressed == nil && (f.Severity >= least || f.Rule == generator.UnprintedRule) {
				out = append(out, *f.Diagnostic)
			}
		}
		return out
	}
}

// lenient is a check for drafts: what it finds is said and stops nothing, but
// for faults of ours.
func lenient(c generator.Check) generator.Check {
	return func(s *spec.Spec, d *document.Document) []diag.Diagnostic {
		out := c(s, d)
		for i := range out {
			if weight(out[i]) == exitFindings {
				out[i].Severity = diag.Warning
			}
		}
		return out
	}
}

// gated is what the gate knows of a spec file.
type gated struct {
	in           input
	suppressions []config.Suppression
	governed     diag.List
	errs         diag.List
}
