package config

import (
	"slices"
	"strings"
	"sync"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint/report"
)

// Suppress marks the findings of one file that suppressions cover; they stay
// where they are in found, but those that stand in a comment to us. Text is
// the file. What is wrong with the suppressions themselves comes back as
// findings of Governance: expired and unused ones, and those of rules there
// are not. Today zero: nothing expires.
func Suppress(found diag.List, list []Suppression, text string, today chinese.Date, s *Settings, rules []string) []report.Finding {
	out := make([]report.Finding, 0, len(found))
	used := make([]bool, len(list))
	texts := foldedFiles{}
	expired := func(x *Suppression) bool {
		return x.Until.Year != 0 && today.Year != 0 && x.Until.Time().Before(today.Time())
	}
	for i := range found {
		if said(list, found[i].At) {
			continue
		}
		f := report.Finding{Diagnostic: &found[i]}
		for k := range list {
			x := &list[k]
			if !x.covers(&found[i], texts) {
				continue
			}
			used[k] = true
			if expired(x) || f.Suppressed != nil {
				continue
			}
			f.Suppressed = &report.Suppressed{Reason: x.Reason, Source: x.Source}
			if x.Until.Year != 0 {
				f.Suppressed.Until = x.Until.String()
			}
		}
		out = append(out, f)
	}
	whole := sync.OnceValue(func() string { return fold(text).text })
	for k := range list {
		x := &list[k]
		var d *diag.Diagnostic
		switch near, known := nearest(x.Rule, rules); {
		case !known:
			d = fault(x.At, diag.Error, "malformed", diag.Say("suppression-rule", "rule", x.Rule))
			switch {
			case strings.ContainsAny(x.Rule, ",，、;；"):
				d.Fix = diag.Say("suppression-fix-one")
			case near != "":
				d.Fix = diag.Say("config-nearest", "name", near)
			}
		case expired(x):
			d = fault(x.At, diag.Error, "expired", diag.Say("suppression-expired", "rule", x.id(), "until", x.Until.String()))
		case !used[k] && s.Enabled(x.Rule, x.Entry):
			d = fault(x.At, diag.Warning, "unused", diag.Say("suppression-unused", "rule", x.id()))
			about := *x
			about.Document = true
			if slices.ContainsFunc(found, func(of diag.Diagnostic) bool { return about.covers(&of, texts) }) {
				d.Fix = diag.Say("suppression-fix-document")
			} else if x.Quote != "" && !strings.Contains(whole(), fold(x.Quote).text) {
				d.Message, d.Fix = diag.Say("suppression-unquoted", "rule", x.id(), "quote", x.Quote), diag.Say("suppression-fix-unquoted")
			}
		default:
			continue
		}
		out = append(out, report.Finding{Diagnostic: d})
	}
	return out
}

// said reports words that stand in a comment to us: plain text knows no comments,
// and its reader reads them.
func said(list []Suppression, at source.Span) bool {
	return at.Start < at.End && slices.ContainsFunc(list, func(s Suppression) bool {
		return s.Source == report.Inline && s.At.File == at.File && s.At.Start <= at.Start && at.End <= s.At.End
	})
}

// nearest tells whether a name is known, else the name most like it.
func nearest(name string, names []string) (string, bool) {
	for _, n := range names {
		if n == name {
			return n, true
		}
	}
	return diag.Nearest(name, names), false
}
