package report

import (
	"encoding/json"
	"io"

	"qiyue/internal/diag"
)

// Schema names the form of the JSON report.
const Schema = "qiyue.lint/1"

type jsonReport struct {
	Schema   string        `json:"schema"`
	Findings []jsonFinding `json:"findings"`
	Errors   []jsonError   `json:"errors"`
	Summary  Summary       `json:"summary"`
}

type jsonFinding struct {
	Rule       string          `json:"rule"`
	Entry      *string         `json:"entry"`
	Severity   string          `json:"severity"`
	Message    string          `json:"message"`
	Detail     string          `json:"detail"`
	File       string          `json:"file"`
	Line       int             `json:"line"`
	Column     int             `json:"column"`
	EndLine    int             `json:"endLine"`
	EndColumn  int             `json:"endColumn"`
	Path       *string         `json:"path"`
	Origin     *jsonOrigin     `json:"origin"`
	Basis      []diag.LawID    `json:"basis"`
	Fix        string          `json:"fix"`
	Suppressed *jsonSuppressed `json:"suppressed"`
}

type jsonOrigin struct {
	Clause string `json:"clause"`
	Text   string `json:"text"`
}

type jsonSuppressed struct {
	Reason string  `json:"reason"`
	Until  *string `json:"until"`
	Source string  `json:"source"`
}

type jsonError struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// JSON writes one object, schema qiyue.lint/1.
func JSON(w io.Writer, r *Report, o Options) error {
	out := jsonReport{Schema: Schema, Findings: []jsonFinding{}, Errors: []jsonError{}, Summary: r.Summary()}
	places := r.places()
	for i := range r.Findings {
		f, p := &r.Findings[i], places[i]
		j := jsonFinding{
			Rule: f.Rule, Entry: optional(f.Entry), Severity: f.Severity.String(),
			Message: o.say(f.Message), Detail: o.say(f.Detail), Fix: o.say(f.Fix),
			File: p.file, Line: p.line, Column: p.column, EndLine: p.endLine, EndColumn: p.endColumn,
			Path: optional(f.Path), Basis: f.Basis,
		}
		if j.Basis == nil {
			j.Basis = []diag.LawID{}
		}
		if f.Origin != nil {
			j.Origin = &jsonOrigin{f.Origin.Clause, f.Origin.Text}
		}
		if s := f.Suppressed; s != nil {
			j.Suppressed = &jsonSuppressed{s.Reason, optional(s.Until), s.Source}
		}
		out.Findings = append(out.Findings, j)
	}
	for _, e := range r.Errors {
		p := placeOf(e.At)
		out.Errors = append(out.Errors, jsonError{e.File, p.line, p.column, e.text(o)})
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
