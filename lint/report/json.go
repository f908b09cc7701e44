package report

import (
	"bufio"
	_ "embed" // the schema

	"qiyue/internal/diag"
	"qiyue/internal/message"
)

// Schema names the form of the JSON report.
const Schema = "qiyue.lint/1"

// JSONSchema is the JSON Schema, draft 2020-12, of the JSON report.
//
//go:embed lint.schema.json
var JSONSchema []byte

// jsonForm writes one object, schema qiyue.lint/1: schema, findings, errors and
// summary.
type jsonForm struct {
	o                Options
	findings, errors list
	late             []byte
}

func newJSON(o Options) form { return &jsonForm{o: o} }

func (j *jsonForm) begin(w *bufio.Writer) {
	w.WriteString("{\n  \"schema\": \"" + Schema + "\",\n  \"findings\": [")
}

func (j *jsonForm) render(out *Piece, p *Part, at []place) {
	w := &pretty{b: out.body, depth: 2, begun: true}
	for i := range p.Findings {
		w.item()
		j.finding(out, w, &p.Findings[i], at[i])
	}
	out.body = w.b
	w = &pretty{b: out.late, depth: 2, begun: true}
	for _, e := range p.Errors {
		at := placeOf(e.At)
		w.item()
		w.open('{')
		w.text("file", e.File)
		w.number("line", at.line)
		w.number("column", at.column)
		w.text("message", e.text(j.o))
		w.optional("rule", e.Rule) // of the catalogue, null when the defect is none of its
		w.optional("path", e.Path)
		w.shut('}')
	}
	out.late = w.b
}

func (j *jsonForm) finding(out *Piece, w *pretty, f *Finding, at place) {
	say := func(name string, t diag.Text) {
		out.said = message.Append(out.said[:0], j.o.Lang, t)
		w.key(name)
		w.b = appendJSON(w.b, out.said)
	}
	w.open('{')
	w.text("rule", f.Rule)
	w.optional("entry", f.Entry)
	w.text("severity", f.Severity.String())
	say("message", f.Message)
	say("detail", f.Detail)
	w.text("file", at.file)
	w.number("line", at.line)
	w.number("column", at.column)
	w.number("endLine", at.endLine)
	w.number("endColumn", at.endColumn)
	w.optional("path", f.Path)
	w.key("origin")
	if f.Origin != nil {
		w.open('{')
		w.text("clause", f.Origin.Clause)
		w.text("text", f.Origin.Text)
		w.shut('}')
	} else {
		w.b = append(w.b, "null"...)
	}
	texts(w, "basis", f.Basis)
	say("fix", f.Fix)
	w.key("suppressed")
	if s := f.Suppressed; s != nil {
		w.open('{')
		w.text("reason", s.Reason)
		w.optional("until", s.Until)
		w.text("source", s.Source)
		w.shut('}')
	} else {
		w.b = append(w.b, "null"...)
	}
	w.shut('}')
}

func (j *jsonForm) add(w *bufio.Writer, p *Piece) {
	j.findings.add(w, p.body)
	j.late = append(j.late, p.late...)
}

func (j *jsonForm) end(w *bufio.Writer, s Summary) {
	j.findings.end(w, 1)
	w.WriteString(",\n  \"errors\": [")
	j.errors.add(w, j.late)
	j.errors.end(w, 1)
	out := &pretty{depth: 1, begun: true}
	out.key("summary")
	out.open('{')
	out.number("files", s.Files)
	out.number("error", s.Error)
	out.number("warning", s.Warning)
	out.number("info", s.Info)
	out.number("suppressed", s.Suppressed)
	out.shut('}')
	w.Write(out.b)
	w.WriteString("\n}\n")
}
