package assemble

import (
	"qiyue/internal/document"
	"qiyue/internal/spec"
)

// order puts the parts in their places: title, parties, preamble, chapters,
// signature, attachments.
func order(in Input, p *parts) *document.Document {
	t, s := in.Template, in.Spec
	d := &document.Document{
		Kind: t.Kind, Class: document.Class(t.Class), Title: words(t.Title, spanOf(t.File)), Draft: in.Draft,
		Style: document.Style{Contents: t.Style.Contents, Clause: t.Style.Clause},
	}
	if s.Title.IsSet() {
		d.Title = []document.Inline{value(s.Title, "title")}
	}
	if s.Number.IsSet() {
		d.Number = []document.Inline{value(s.Number, "number")}
	}
	d.Parties = partyList(in)
	if len(d.Parties) > 0 {
		d.Blocks = append(d.Blocks, &document.PartyBlock{Parties: d.Parties})
	}
	for _, c := range p.preamble {
		d.Blocks = append(d.Blocks, c.Blocks...)
	}
	for _, c := range p.chapters {
		d.Blocks = append(d.Blocks, c)
	}
	d.Blocks = append(d.Blocks, signature(in, p.signature)...)
	for _, a := range p.attachments {
		d.Blocks = append(d.Blocks, a)
	}
	return d
}

// value is a spec value as an inline outside any clause; one that a draft's
// spec leaves out is room to write.
func value[T any](v spec.Value[T], path string) document.Inline {
	if !v.IsSet() {
		return document.Inline{Kind: document.Blank, Path: path, Width: 2 * draftBlank}
	}
	return document.Inline{Kind: document.Value, Text: v.String(), Path: path, Origin: document.Origin{At: v.At}}
}
