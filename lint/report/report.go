package report

import (
	"io"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/lint"
)

// Report is the result of a run.
type Report struct {
	Findings []Finding
	Errors   []Problem // what could not be examined
	Files    int       // files examined
}

// Finding is a diagnostic and, when it was suppressed, why.
type Finding struct {
	diag.Diagnostic
	Suppressed *Suppressed
}

// Suppressed says by what a finding is suppressed: an inline comment, a
// sidecar, the baseline.
type Suppressed struct {
	Reason string
	Until  string // 2026-12-31, or ""
	Source string // inline, sidecar, baseline
}

// Problem is a file or place that could not be examined.
type Problem struct {
	File    string
	At      source.Span // zero when the file could not be read at all
	Message diag.Text
}

// Options say how to write.
type Options struct {
	Lang    message.Lang
	Rules   []lint.Rule
	Color   bool   // text only
	Version string // of this program
}

// Writer writes a report in one format.
type Writer func(io.Writer, *Report, Options) error

// Formats are the writers by name.
var Formats = map[string]Writer{
	"json": JSON,
}

// Summary counts findings by severity, suppressed ones apart.
type Summary struct {
	Files      int `json:"files"`
	Error      int `json:"error"`
	Warning    int `json:"warning"`
	Info       int `json:"info"`
	Suppressed int `json:"suppressed"`
}

// Summary counts.
func (r *Report) Summary() Summary {
	s := Summary{Files: r.Files}
	for i := range r.Findings {
		switch f := &r.Findings[i]; {
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

// Failed reports a finding, not suppressed, at or above a severity.
func (r *Report) Failed(at diag.Severity) bool {
	for i := range r.Findings {
		if r.Findings[i].Suppressed == nil && r.Findings[i].Severity >= at {
			return true
		}
	}
	return false
}

// place is where a span stands as formats write it: 1-based, columns in code
// points, the end exclusive.
type place struct {
	file                 string
	line, column         int
	endLine, endColumn   int
	display, displayStop int
}

func placeOf(at source.Span) place {
	p := place{line: 1, column: 1, endLine: 1, endColumn: 1, display: 1, displayStop: 1}
	if at.File == nil {
		return p
	}
	a, b := at.From(), at.To()
	return place{at.File.Name, a.Line, a.Column, b.Line, b.Column, a.Display, b.Display}
}

// rule finds a rule by id, or nil.
func (o Options) rule(id string) *lint.Rule {
	for i := range o.Rules {
		if o.Rules[i].ID == id {
			return &o.Rules[i]
		}
	}
	return nil
}

// pick is the text in the language of the report.
func (o Options) pick(w lint.Words) string {
	if o.Lang == message.English {
		return w.En
	}
	return w.Zh
}

func (o Options) say(t diag.Text) string { return message.Sentence(o.Lang, t) }
