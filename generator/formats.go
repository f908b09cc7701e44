package generator

import (
	"time"

	"qiyue/generator/files"
	"qiyue/generator/json"
	"qiyue/generator/markdown"
	"qiyue/generator/pdf"
	"qiyue/generator/typeset"
	"qiyue/internal/diag"
)

// Format is one way to write an agreement.
type Format struct {
	Name      string
	Extension string
	render    func(*Engine, *Agreement) ([]byte, diag.List)
	mark      func([]byte) (number string, ok bool) // reads our mark back from a file
	draft     func([]byte) bool                     // of a file with our mark: is it a draft?
}

// Formats are the formats there are; the first two are written by default.
var Formats = []Format{
	{"pdf", ".pdf", (*Engine).pdf, pdf.Mark, pdf.Draft},
	{"md", ".md", func(_ *Engine, a *Agreement) ([]byte, diag.List) { return markdown.Write(a.Document), nil }, markdown.Mark, markdown.Draft},
	{"json", ".json", (*Engine).json, json.Mark, json.Draft},
}

// FormatNamed finds a format; ok is false when there is none of that name.
func FormatNamed(name string) (Format, bool) {
	for _, f := range Formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Claim tells what an existing file is to one of an agreement number, draft
// or not, that would take its place.
func (f Format) Claim(existing []byte, number string, draft bool) files.Claim {
	n, ok := f.mark(existing)
	switch was := ok && f.draft(existing); {
	case !ok || n != number:
		return files.Foreign
	case was == draft:
		return files.Ours
	case was:
		return files.Draft
	}
	return files.Final
}

// Render writes an agreement in a format.
func (e *Engine) Render(a *Agreement, f Format) ([]byte, diag.List) { return f.render(e, a) }

func (e *Engine) json(a *Agreement) ([]byte, diag.List) {
	out, err := json.Write(a.Document)
	if err != nil {
		return nil, internal(err)
	}
	return out, nil
}

// Layout sets an agreement on pages. A character no face can draw is an error
// at the value, or clause, it stands in.
func (e *Engine) Layout(a *Agreement) (*typeset.Layout, diag.List) {
	layout, missing := typeset.Set(a.Document, e.Faces, typeset.Options{Subject: a.Template.Title})
	var errs diag.List
	for _, m := range missing {
		at := m.Origin.At
		if at.IsZero() {
			at = m.Origin.ClauseAt
		}
		d := errs.Add("font", at, diag.Say("font-missing", "rune", string(m.Rune), "code", codepoint(m.Rune)))
		d.Path, d.Fix = m.Path, diag.Say("font-missing-fix")
	}
	return layout, errs
}

func (e *Engine) pdf(a *Agreement) ([]byte, diag.List) {
	out, _, errs := e.PDF(a)
	if out == nil {
		return nil, errs
	}
	return out.Bytes(), errs
}

// PDF renders an agreement and says how many pages it has.
func (e *Engine) PDF(a *Agreement) (out *pdf.File, pages int, errs diag.List) {
	writer := e.writers.begin(e.Faces, fixedText(a.Document))
	layout, errs := e.Layout(a)
	if errs.HasErrors() {
		return nil, 0, errs
	}
	w := writer()
	if w.err != nil {
		return nil, 0, internal(w.err)
	}
	out, err := w.writer.File(layout, pdf.Info{Created: created(a)})
	if err != nil {
		return nil, 0, internal(err)
	}
	return out, len(layout.Pages), nil
}

// created is midnight of the signing date in Beijing, or zero: no clock is read.
func created(a *Agreement) time.Time {
	if g := a.Spec.Signing; g != nil && g.Date.IsSet() {
		d := g.Date.V
		return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.FixedZone("", 8*60*60))
	}
	return time.Time{}
}

// internal reports a failure that is ours, not the input's.
func internal(err error) diag.List {
	return diag.List{{Rule: InternalRule, Severity: diag.Error, Message: diag.Say("internal", "error", err.Error())}}
}

// InternalRule is the rule id of failures of the program itself.
const InternalRule = "internal"
