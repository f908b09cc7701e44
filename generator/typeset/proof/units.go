package proof

import (
	"slices"

	"qiyue/internal/document"
)

// role is what a unit is in the document.
type role uint8

const (
	plain role = iota
	heading
	running // a justified paragraph or item
	cell
	signing
)

// unit is one unit of document.Lines.
type unit struct {
	role       role
	table, row int  // of a cell, row -1 in the header
	block      int  // which signature
	front      bool // title and number
	fresh      bool // starts a page
	bare       bool // a number that stays with what follows
	blanks     bool // there is room to write in it, which leaves no runs
}

// unitsOf names the role of every unit, walking the document in the order of
// document.Lines.
func unitsOf(d *document.Document) []unit {
	w := &walker{}
	title := unit{role: heading, blanks: blanks(d.Title)}
	if d.Style.Contents {
		title.role = plain // on the cover
	}
	w.add(document.PrintedText(d.Title), title)
	if len(d.Number) > 0 {
		w.add("number", unit{})
	}
	for i := range w.out {
		w.out[i].front = true
	}
	w.blocks(d.Blocks)
	return w.out
}

type walker struct {
	out        []unit
	tables     int
	signatures int
}

func (w *walker) add(text string, u unit) {
	if text != "" {
		w.out = append(w.out, u)
	}
}

func (w *walker) blocks(blocks []document.Block) {
	for _, b := range blocks {
		w.block(b)
	}
}

func (w *walker) titled(number string, title []document.Inline, inside []document.Block) {
	r := heading
	if len(inside) == 0 {
		r = plain // nothing to stay with
	} else if p, ok := inside[0].(*document.Paragraph); ok && document.PrintedText(p.Inlines) == "" {
		r = plain
	}
	w.add(number+document.PrintedText(title), unit{role: r, blanks: blanks(title)})
	w.blocks(inside)
}

func (w *walker) block(b document.Block) {
	switch b := b.(type) {
	case *document.Chapter:
		w.titled(b.Number, b.Title, b.Blocks)
	case *document.Clause:
		w.titled(b.Number, b.Title, b.Blocks)
	case *document.Attachment:
		if n := len(w.out); n > 0 && w.out[n-1].role == heading {
			w.out[n-1].role = plain // the attachment starts a page
		}
		n := len(w.out)
		w.titled(b.Number, b.Title, b.Blocks)
		if n < len(w.out) {
			w.out[n].fresh = true
		}
	case *document.Paragraph:
		r := plain
		switch {
		case b.Heading:
			r = heading
		case b.Align == document.Justify:
			r = running
		}
		w.add(b.Number+document.PrintedText(b.Inlines), unit{role: r, blanks: blanks(b.Inlines)})
	case *document.List:
		for _, it := range b.Items {
			w.item(it)
		}
	case *document.Item:
		w.item(b)
	case *document.Table:
		w.table(b)
	case *document.Flow:
		w.add(document.PrintedText(b.Caption), unit{role: heading, blanks: blanks(b.Caption)})
		for _, s := range b.Steps {
			for _, in := range [][]document.Inline{s.Name, s.Text, s.Limit} {
				w.add(document.PrintedText(in), unit{blanks: blanks(in)})
			}
		}
	case *document.PartyBlock:
		for _, p := range b.Parties {
			w.add("name", unit{})
			for i := range p.Fields {
				w.add("field", unit{blanks: blanks(p.Fields[i].Value)})
			}
		}
	case *document.Signature:
		w.signature(b)
	}
}

func (w *walker) item(it *document.Item) {
	blocks := it.Blocks
	text := it.Number
	room := false
	if len(blocks) > 0 {
		if p, ok := blocks[0].(*document.Paragraph); ok {
			text += document.PrintedText(p.Inlines)
			room = blanks(p.Inlines)
			blocks = blocks[1:]
		}
	}
	w.add(text, unit{role: running, blanks: room, bare: text == it.Number})
	w.blocks(blocks)
}

func (w *walker) table(b *document.Table) {
	w.tables++
	caption := unit{role: heading, blanks: blanks(b.Caption)}
	if len(b.Head)+len(b.Rows) == 0 {
		caption.role = plain
	}
	w.add(document.PrintedText(b.Caption), caption)
	for _, c := range b.Head {
		w.add(document.PrintedText(c.Inlines), unit{role: cell, table: w.tables, row: -1, blanks: blanks(c.Inlines)})
	}
	for i, r := range b.Rows {
		for _, c := range r.Cells {
			w.add(document.PrintedText(c.Inlines), unit{role: cell, table: w.tables, row: i, blanks: blanks(c.Inlines)})
		}
	}
}

func (w *walker) signature(b *document.Signature) {
	w.signatures++
	w.add(document.PrintedText(b.Lead), unit{role: running, blanks: blanks(b.Lead)})
	for _, s := range b.Sides {
		for range 3 + len(s.Fields) {
			w.add("side", unit{role: signing, block: w.signatures})
		}
	}
}

func blanks(in []document.Inline) bool {
	return slices.ContainsFunc(in, func(i document.Inline) bool { return i.Kind == document.Blank })
}
