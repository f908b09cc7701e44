package generator

import (
	"slices"
	"strings"

	"qiyue/generator/assemble"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// Attachments makes papers of their own of an agreement's attachments, named
// by id or by title, with or without what it has in brackets, in the order
// asked for. They need not be bound to the agreement; one that its kind does
// not have, or that has nothing to say under this spec, is an error.
func (e *Engine) Attachments(a *Agreement, names []string) ([]*Agreement, diag.List) {
	var errs diag.List
	at := a.Spec.Agreement.At
	var chosen []templates.Chapter
	for _, name := range names {
		i := slices.IndexFunc(a.Template.Attachments, func(c templates.Chapter) bool {
			short, _, _ := strings.Cut(c.Title, "（")
			return name == c.ID || name == c.Title || name == short
		})
		if i < 0 {
			d := errs.Add(AttachmentRule, at, diag.Say("attachment-unknown", "name", name, "kind", a.Template.Title, "known", titles(a.Template)))
			if near := diag.Nearest(name, append(a.Template.Papers(), titles(a.Template)...)); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
			continue
		}
		if c := a.Template.Attachments[i]; !slices.ContainsFunc(chosen, func(o templates.Chapter) bool { return o.ID == c.ID }) {
			chosen = append(chosen, c)
		}
	}
	bind := make([]string, len(chosen))
	for i, c := range chosen {
		bind[i] = c.ID
	}
	doc, more := assemble.Document(assemble.Input{Spec: a.Spec, Template: a.Template, Library: e.Library, Draft: a.Document.Draft, Missing: a.missing, Bind: bind})
	if errs = append(errs, more...); errs.HasErrors() {
		return nil, errs
	}
	var out []*Agreement
	for _, c := range chosen {
		alone := assemble.Alone(doc, c.ID, bound(a.Document, c.ID))
		if alone == nil {
			errs.Add(AttachmentRule, at, diag.Say("attachment-empty", "name", c.Title))
			continue
		}
		out = append(out, &Agreement{Spec: a.Spec, Template: a.Template, Document: alone, Alone: document.PrintedText(alone.Title)})
	}
	return out, errs
}

// titles are the attachments a kind has, as they are printed.
func titles(t *templates.Template) []string {
	out := make([]string, len(t.Attachments))
	for i, c := range t.Attachments {
		out[i] = c.Title
	}
	return out
}

// unbound says which attachments a spec asks for that its kind does not have.
func unbound(s *spec.Spec, t *templates.Template) diag.List {
	var errs diag.List
	for _, f := range s.Attachments.Switched() {
		if path := "attachments." + f.Key; !attached(t, f.Key) {
			errs.Add(AttachmentRule, s.Locate(path), diag.Say("attachment-unknown", "name", f.Label, "kind", t.Title, "known", titles(t))).Path = path
		}
	}
	return errs
}

// attached reports an attachment that a kind has.
func attached(t *templates.Template, id string) bool {
	return slices.ContainsFunc(t.Attachments, func(c templates.Chapter) bool { return c.ID == id })
}

// AttachmentRule is the rule id of errors about attachments asked for by name.
const AttachmentRule = "attachment"

func bound(d *document.Document, id string) bool {
	return slices.ContainsFunc(d.Blocks, func(b document.Block) bool {
		a, ok := b.(*document.Attachment)
		return ok && a.ID == id
	})
}
