package report

import (
	"io"
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/lint"
)

// Report is the result of a run.
type Report struct {
	Findings []*Finding
	Errors   []Problem // what could not be examined
	Names    []string  // files examined, in order
	Skipped  int       // files of a folder that are no contract by their kind
}

// Finding is a diagnostic and, when it was suppressed, why.
type Finding struct {
	diag.Diagnostic
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

// Writer writes a report in one format.
type Writer func(io.Writer, *Report, Options) error

// Format is a writer and the name people ask for it by.
type Format struct {
	Name  string
	Write Writer
}

// Formats are the formats in the order help texts name them.
func Formats() []Format {
	return []Format{
		{"text", Text}, {"json", JSON}, {"sarif", SARIF}, {"github", GitHub},
		{"checkstyle", Checkstyle}, {"junit", JUnit}, {"markdown", Markdown},
	}
}

// FormatNamed is the format of a name.
func FormatNamed(name string) (Format, bool) {
	all := Formats()
	i := slices.IndexFunc(all, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return all[i], true
}

// FormatNames are the names of Formats.
func FormatNames() []string {
	var out []string
	for _, f := range Formats() {
		out = append(out, f.Name)
	}
	return out
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
	s := Summary{Files: len(r.Names)}
	for i := range r.Findings {
		switch f := r.Findings[i]; {
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
func Failed(found []Finding, at diag.Severity) bool {
	return slices.ContainsFunc(found, func(f Finding) bool { return f.Suppressed == nil && f.Severity >= at })
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
