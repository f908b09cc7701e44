package config

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
	"qiyue/lint/report"
)

// Suppression takes findings of one rule, or of one entry of it, out of what
// counts: for a stated reason, in one place, perhaps until a day.
type Suppression struct {
	Rule, Entry string
	Reason      string
	Until       chinese.Date // last day it holds; zero: no end
	Source      string       // report.Inline or report.Sidecar
	At          source.Span  // the comment or entry itself

	Document   bool   // findings about the document as a whole
	Start, End int    // bytes of the file it is bound to, when inline
	Quote      string // words it is bound to, in a sidecar
}

// mentioned reports a text that may hold a comment to us.
func mentioned(text string) bool {
	return strings.Contains(text, "qiyue") || strings.Contains(text, "Qiyue") || strings.Contains(text, "QIYUE")
}

var (
	whole = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^qiyue:(ignore|ignore-document)\s+([^\s/]+)(?:/(\S+))?(?:\s+(.*))?$`)
	})
	reasons = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?:^|[\s，,；;])reason\s*[=＝:：]\s*`)
	})
	untils = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?:^|[^A-Za-z])(until)\s*[=＝:：]\s*([^\s，,；;]*)`)
	})
	keys = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`([A-Za-z]+)(?:\s*[=＝:：]|\s+\d)`)
	})
	dates = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`[=＝]\s*\d{4}[-/.年]\d`)
	})
)

// comment reads the text of one comment. ok is false for a comment that is
// not for us.
func comment(text string, at source.Span) (s *Suppression, problem *diag.Diagnostic, ok bool) {
	text = strings.Join(strings.Fields(text), " ") // it may stand on several lines
	if !reader.ToUs(text) {
		return nil, nil, false
	}
	malformed := fault(at, diag.Error, "malformed", diag.Say("suppression-malformed"))
	m := whole().FindStringSubmatch(text)
	if m == nil {
		return nil, malformed, true
	}
	s = &Suppression{Rule: m[2], Entry: m[3], Source: report.Inline, At: at, Document: m[1] == "ignore-document"}
	rest := m[4]
	if r := reasons().FindStringIndex(rest); r != nil {
		if said, after, ok := quoted(rest[r[1]:]); ok {
			s.Reason, rest = said, rest[:r[0]]+after
		}
	}
	until, dated := "", false
	if u := untils().FindStringSubmatchIndex(rest); u != nil {
		until, dated = rest[u[4]:u[5]], true
		rest = rest[:u[2]] + rest[u[5]:]
	}
	if r := reasons().FindStringIndex(rest); r != nil && s.Reason == "" && strings.TrimSpace(rest[:r[0]]) == "" {
		s.Reason, rest = strings.Trim(rest[r[1]:], " ，,；;"), ""
		near := func(k []string) bool { return diag.Nearest(k[1], []string{"reason", "until"}) != "" }
		if dates().MatchString(s.Reason) || slices.ContainsFunc(keys().FindAllStringSubmatch(s.Reason, -1), near) { // untill=2026-12-31 would hold for ever
			return nil, malformed, true
		}
	}
	if strings.TrimSpace(rest) != "" {
		return nil, malformed, true
	}
	if problem = s.check(until, dated); problem != nil {
		return nil, problem, true
	}
	return s, nil, true
}

// check wants a reason and a day that exists.
func (s *Suppression) check(until string, dated bool) *diag.Diagnostic {
	if s.Reason == "" {
		return fault(s.At, diag.Error, "no-reason", diag.Say("suppression-no-reason", "rule", s.id()))
	}
	if dated {
		d, err := chinese.ParseDate(until)
		if err != nil {
			return fault(s.At, diag.Error, "malformed", diag.Say("suppression-until", "found", until))
		}
		s.Until = d
	}
	return nil
}

// quoted takes words in quotation marks off the front.
func quoted(s string) (in, after string, ok bool) {
	for _, q := range [][2]string{{`"`, `"`}, {"“", "”"}, {"'", "'"}} {
		if rest, ok := strings.CutPrefix(s, q[0]); ok {
			if in, after, ok := strings.Cut(rest, q[1]); ok && (after == "" || after[0] == ' ') {
				return strings.TrimSpace(in), after, true
			}
		}
	}
	return "", "", false
}

// Unused reports a finding of Governance that a suppression takes out nothing.
func Unused(f report.Finding) bool { return f.Rule == Governance.ID && f.Entry == "unused" }

func (s *Suppression) id() string {
	if s.Entry != "" {
		return s.Rule + "/" + s.Entry
	}
	return s.Rule
}

// covers reports whether a finding is one the suppression takes out.
func (s *Suppression) covers(d *diag.Diagnostic, texts foldedFiles) bool {
	if d.Rule != s.Rule || s.Entry != "" && d.Entry != s.Entry {
		return false
	}
	about := d.At.Start >= d.At.End && d.At.Start == 0
	if _, more := lint.More(d); more { // what stands for others is not of its place
		return s.Document
	}
	if about || s.Document {
		return about && s.Document
	}
	if s.Source == report.Inline {
		return d.At.Start < s.End && d.At.End > s.Start
	}
	quote := fold(s.Quote).text
	if quote == "" {
		return false
	}
	return d.Origin != nil && strings.Contains(fold(d.Origin.Text).text, quote) || texts.of(d.At.File).near(quote, d.At.Start, d.At.End)
}
