package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"

	"qiyue/internal/diag"
)

// Schema names the form of the JSON report.
const Schema = "qiyue.lint/1"

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
	File    string  `json:"file"`
	Line    int     `json:"line"`
	Column  int     `json:"column"`
	Message string  `json:"message"`
	Rule    *string `json:"rule"` // of the catalogue, null when the defect is none of its
	Path    *string `json:"path"`
}

// JSON writes one object, schema qiyue.lint/1: schema, findings, errors and
// summary. Findings are written one by one, so that a report of many takes no
// more memory than one of few.
func JSON(w io.Writer, r *Report, o Options) error {
	out := &jsonWriter{w: bufio.NewWriterSize(w, 1<<16)}
	out.encoder = json.NewEncoder(&out.one)
	out.encoder.SetEscapeHTML(false)
	out.text("{\n  \"schema\": ")
	out.value(Schema, "  ")
	out.text(",\n  \"findings\": [")
	var at locator
	for i := range r.Findings {
		out.item(i, finding(r.Findings[i], at.place(r.Findings[i].At), o))
	}
	out.end(len(r.Findings))
	out.text(",\n  \"errors\": [")
	for i, e := range r.Errors {
		p := placeOf(e.At)
		out.item(i, jsonError{e.File, p.line, p.column, e.text(o), optional(e.Rule), optional(e.Path)})
	}
	out.end(len(r.Errors))
	out.text(",\n  \"summary\": ")
	out.value(r.Summary(), "  ")
	out.text("\n}\n")
	if out.err != nil {
		return out.err
	}
	return out.w.Flush()
}

func finding(f *Finding, p place, o Options) jsonFinding {
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
	return j
}

// jsonWriter writes indented JSON piece by piece and keeps the first error.
type jsonWriter struct {
	w       *bufio.Writer
	encoder *json.Encoder // into one
	one     bytes.Buffer
	err     error
}

func (j *jsonWriter) text(s string) { j.w.WriteString(s) } // bufio keeps its error

// value writes v in lines that begin with indent.
func (j *jsonWriter) value(v any, indent string) {
	j.one.Reset()
	j.encoder.SetIndent(indent, "  ")
	if err := j.encoder.Encode(v); err != nil && j.err == nil {
		j.err = err
	}
	j.w.Write(bytes.TrimSuffix(j.one.Bytes(), []byte("\n")))
}

// item writes member i of a list.
func (j *jsonWriter) item(i int, v any) {
	if i > 0 {
		j.text(",")
	}
	j.text("\n    ")
	j.value(v, "    ")
}

// end closes a list of n members.
func (j *jsonWriter) end(n int) {
	if n > 0 {
		j.text("\n  ")
	}
	j.text("]")
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
