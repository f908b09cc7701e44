// Package json writes a document's tree as JSON, for tools that want to know
// where every word comes from. Positions are 1-based lines and code-point
// columns, end exclusive.
package json

import (
	"encoding/json"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// Write is the whole tree, indented, with the name of its Schema.
func Write(d *document.Document) ([]byte, error) {
	out, err := json.MarshalIndent(map[string]any{
		"schema": Schema, "kind": d.Kind, "class": d.Class, "draft": d.Draft,
		"title": inlines(d.Title), "number": inlines(d.Number), "blocks": blocks(d.Blocks),
	}, "", "  ")
	return append(out, '\n'), err
}

// Mark reads the agreement number back from a file Write made; ok is false
// for any other file.
func Mark(file []byte) (number string, ok bool) {
	var d struct {
		Schema string
		Number []struct{ Text string }
	}
	if json.Unmarshal(file, &d) != nil || d.Schema != Schema {
		return "", false
	}
	for _, in := range d.Number {
		number += in.Text
	}
	return number, true
}

// Draft reports a file of ours, see Mark, that holds a draft.
func Draft(file []byte) bool {
	var d struct{ Draft bool }
	return json.Unmarshal(file, &d) == nil && d.Draft
}

// Schema names the form of the tree.
const Schema = "qiyue.document/1"

type object = map[string]any

func position(s source.Span) any {
	if s.IsZero() {
		return nil
	}
	from, to := s.From(), s.To()
	return object{"file": s.File.Name, "line": from.Line, "column": from.Column, "endLine": to.Line, "endColumn": to.Column}
}

func origin(o document.Origin) object {
	var clause any
	if o.Clause != "" {
		clause = o.Clause
	}
	return object{"clause": clause, "clauseAt": position(o.ClauseAt), "at": position(o.At)}
}

var inlineKinds = map[document.InlineKind]string{document.Text: "text", document.Value: "value", document.Ref: "reference", document.Blank: "blank", document.Term: "term"}

func inlines(in []document.Inline) []object {
	out := make([]object, len(in))
	for i, v := range in {
		o := object{"type": inlineKinds[v.Kind], "text": v.Text, "origin": origin(v.Origin)}
		if v.Strong {
			o["strong"] = true
		}
		switch v.Kind {
		case document.Value:
			o["path"] = v.Path
		case document.Ref:
			o["target"] = v.Target
		case document.Blank:
			o["width"] = v.Width
		}
		out[i] = o
	}
	return out
}

func blocks(in []document.Block) []object {
	out := make([]object, len(in))
	for i, b := range in {
		out[i] = block(b)
		out[i]["origin"] = origin(*b.From())
	}
	return out
}

func block(b document.Block) object {
	switch b := b.(type) {
	case *document.Chapter:
		return object{"type": "chapter", "id": b.ID, "number": b.Number, "title": inlines(b.Title), "blocks": blocks(b.Blocks)}
	case *document.Clause:
		return object{"type": "clause", "id": b.ID, "version": b.Version, "number": b.Number, "title": inlines(b.Title), "prominent": b.Prominent, "blocks": blocks(b.Blocks)}
	case *document.Paragraph:
		return object{"type": "paragraph", "number": b.Number, "inlines": inlines(b.Inlines)}
	case *document.List:
		return object{"type": "list", "items": blocks(document.Children(b))}
	case *document.Item:
		return object{"type": "item", "number": b.Number, "blocks": blocks(b.Blocks)}
	case *document.Table:
		rows := make([]any, len(b.Rows))
		for i, r := range b.Rows {
			rows[i] = cells(r.Cells)
		}
		return object{"type": "table", "caption": inlines(b.Caption), "head": cells(b.Head), "rows": rows}
	case *document.Flow:
		steps := make([]object, len(b.Steps))
		for i, s := range b.Steps {
			steps[i] = object{"name": inlines(s.Name), "text": inlines(s.Text), "limit": inlines(s.Limit)}
		}
		return object{"type": "flow", "caption": inlines(b.Caption), "steps": steps}
	case *document.PartyBlock:
		parties := make([]object, len(b.Parties))
		for i, p := range b.Parties {
			parties[i] = object{"role": p.Role, "label": p.Label, "title": p.Title, "name": inlines([]document.Inline{p.Name})[0], "fields": fields(p.Fields)}
		}
		return object{"type": "parties", "parties": parties}
	case *document.Signature:
		sides := make([]object, len(b.Sides))
		for i, s := range b.Sides {
			sides[i] = object{"label": s.Label, "name": inlines(s.Name), "person": s.Person, "fields": fields(s.Fields), "seal": s.Seal, "date": inlines(s.Date)}
		}
		return object{"type": "signature", "lead": inlines(b.Lead), "sides": sides}
	case *document.Attachment:
		return object{"type": "attachment", "id": b.ID, "number": b.Number, "title": inlines(b.Title), "blocks": blocks(b.Blocks)}
	}
	return object{"type": "unknown"}
}

func cells(in []document.Cell) []object {
	out := make([]object, len(in))
	for i, c := range in {
		out[i] = object{"inlines": inlines(c.Inlines), "span": max(1, c.Span)}
	}
	return out
}

func fields(in []document.Field) []object {
	out := make([]object, len(in))
	for i, f := range in {
		out[i] = object{"label": f.Label, "value": inlines(f.Value)}
	}
	return out
}
