package report

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/lint"
)

// Part is what is to be reported of one file.
type Part struct {
	File     string // that was examined; "" when the part belongs to none
	Findings []Finding
	Errors   []Problem // what could not be examined
}

// Finding is a diagnostic and, when it was suppressed, why.
type Finding struct {
	*diag.Diagnostic
	Suppressed *Suppressed
}

// What findings are suppressed by.
const (
	Inline   = "inline"
	Sidecar  = "sidecar"
	Baseline = "baseline"
)

// Suppressed says by what a finding is suppressed: an inline comment, a
// sidecar, the baseline.
type Suppressed struct {
	Reason string
	Until  string // 2026-12-31, or ""
	Source string // Inline, Sidecar, Baseline
}

// Problem is a file or place that could not be examined.
type Problem struct {
	File    string
	At      source.Span // zero when the file could not be read at all
	Message diag.Text
	Fix     diag.Text // what to do about it, or nothing
	Rule    string    // the rule of the catalogue whose defect it is, or ""
	Path    string    // in the spec, or ""
}

// text is the sentence with what to do about it.
func (p Problem) text(o Options) string {
	s := o.say(p.Message)
	if f := o.say(p.Fix); f != "" {
		s += o.say(diag.Say("report-colon")) + f
	}
	return s
}

// Options say how to write.
type Options struct {
	Lang    message.Lang
	Rules   []lint.Rule
	Color   bool   // text only
	Version string // of this program
}

// Summary counts findings by severity, suppressed ones apart.
type Summary struct {
	Files                int
	Error, Warning, Info int
	Suppressed           int
}

// Summary counts.
func (p *Part) Summary() Summary {
	s := Summary{}
	if p.File != "" {
		s.Files = 1
	}
	for i := range p.Findings {
		switch f := &p.Findings[i]; {
		case f.Suppressed != nil:
			s.Suppressed++
		case f.Severity == diag.Error:
			s.Error++
		case f.Severity == diag.Warning:
			s.Warning++
		default:
			s.Info++
		}
	}
	return s
}

// Add adds the counts of another part.
func (s *Summary) Add(t Summary) {
	s.Files += t.Files
	s.Error += t.Error
	s.Warning += t.Warning
	s.Info += t.Info
	s.Suppressed += t.Suppressed
}

// Failed reports a finding, not suppressed, at or above a severity.
func Failed(found []Finding, at diag.Severity) bool {
	return slices.ContainsFunc(found, func(f Finding) bool { return f.Suppressed == nil && f.Severity >= at })
}

// pick is the text in the language of the report.
func (o Options) pick(w lint.Words) string {
	if o.Lang == message.English {
		return w.En
	}
	return w.Zh
}

// severity is the word for one.
func (o Options) severity(s diag.Severity) string { return o.say(diag.Say(severities[s])) }

var severities = [...]string{diag.Info: "severity-info", diag.Warning: "severity-warning", diag.Error: "severity-error"}

func (o Options) say(t diag.Text) string { return message.Sentence(o.Lang, t) }
