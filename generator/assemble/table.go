package assemble

import (
	"slices"

	"qiyue/clauses"
	"qiyue/internal/document"
)

// table fills a table. Over a list, or as often as a form wants it, the first
// row is repeated and the others follow once; columns in which no entry of a
// list has a value, and tables without entries, are left out.
func (f *filler) table(n *clauses.Table) []document.Block {
	t := &document.Table{Origin: f.origin(n.At), Caption: f.pieces(n.Caption)}
	for _, a := range n.Align {
		t.Columns = append(t.Columns, document.Column{Align: alignment[a]})
	}
	for _, h := range n.Head {
		t.Head = append(t.Head, document.Cell{Inlines: f.pieces(h)})
	}
	rows := n.Rows
	if n.Over != nil {
		f.each(n.Over, func() { t.Rows = append(t.Rows, f.tableRow(n.Rows[0].Cells)) })
		if len(t.Rows) == 0 {
			return nil
		}
		if f.in.Draft {
			leaveRoom(t)
		}
		rows = rows[1:]
	}
	entries := len(t.Rows)
	for k := 0; k < n.Times; k++ {
		index := f.index
		f.index = k + 1
		t.Rows = append(t.Rows, f.tableRow(rows[0].Cells))
		f.index = index
	}
	if n.Times > 0 {
		rows = rows[1:]
	}
	for _, r := range rows {
		if f.holds(r.When) {
			t.Rows = append(t.Rows, f.tableRow(r.Cells))
		}
	}
	if entries > 0 {
		dropEmpty(t, entries)
	}
	return []document.Block{t}
}

var alignment = map[byte]document.Align{'l': document.Left, 'c': document.Center, 'r': document.Right, 'j': document.Left}

func (f *filler) tableRow(cells [][]clauses.Piece) document.Row {
	var r document.Row
	for _, c := range cells {
		r.Cells = append(r.Cells, document.Cell{Inlines: f.cell(c)})
	}
	return r
}

// cell fills a cell. One that is a single value the spec does not give stays
// empty; where a draft still waits for the value, there is room to write it.
func (f *filler) cell(c []clauses.Piece) []document.Inline {
	if len(c) == 1 && c[0].Kind == clauses.Placeholder {
		if v := f.printed(c[0]); !v.Set && !f.awaits(v.Path) {
			return nil
		} else if !v.Set {
			return []document.Inline{{Kind: document.Blank, Path: v.Path, Width: draftBlank / 2, Origin: f.origin(c[0].At)}}
		}
	}
	base := f.in.Spec.Base()
	if base == nil || !wordsOnly(c) {
		return f.pieces(c)
	}
	key := sharedCell{&c[0]}
	in, ok := base.Made.Load(key)
	if !ok {
		in, _ = base.Made.LoadOrStore(key, f.pieces(c))
	}
	return in.([]document.Inline)
}

// sharedCell names a cell of a clause that says the same in every document;
// nothing that comes later changes its inlines.
type sharedCell struct{ first *clauses.Piece }

// wordsOnly reports a cell that holds nothing but words and room to write.
func wordsOnly(c []clauses.Piece) bool {
	for i := range c {
		if c[i].Kind != clauses.Words && c[i].Kind != clauses.Blank {
			return false
		}
	}
	return len(c) > 0
}

// leaveRoom makes the entries of a draft's table rows to write in, optional
// columns included, when the spec has no value for any of their cells yet.
func leaveRoom(t *document.Table) {
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			for _, in := range c.Inlines {
				if in.Kind != document.Blank && in.Path != "" {
					return
				}
			}
		}
	}
	for i := range t.Rows {
		for j := range t.Rows[i].Cells {
			if c := &t.Rows[i].Cells[j]; len(c.Inlines) == 0 {
				c.Inlines = []document.Inline{{Kind: document.Blank, Width: draftBlank / 2, Origin: t.Origin}}
			}
		}
	}
}

// dropEmpty removes columns without any text below the head, sums included.
// What heads a row of sums, below the entries, takes the empty cells beside it;
// a dash is printed in all cells that stay empty.
func dropEmpty(t *document.Table, entries int) {
	keep := make([]bool, len(t.Columns))
	for _, r := range t.Rows {
		for i, c := range r.Cells {
			if i < len(keep) && len(c.Inlines) > 0 {
				keep[i] = true
			}
		}
	}
	t.Head = kept(t.Head, keep)
	t.Columns = kept(t.Columns, keep)
	for i := range t.Rows {
		t.Rows[i].Cells = kept(t.Rows[i].Cells, keep)
		if i >= entries {
			t.Rows[i].Cells = widened(t.Rows[i].Cells)
		}
		for j := range t.Rows[i].Cells {
			if c := &t.Rows[i].Cells[j]; len(c.Inlines) == 0 {
				c.Inlines = []document.Inline{{Text: "—", Origin: t.Origin}}
			}
		}
	}
}

// widened gives the first cell the room of the empty ones beside it.
func widened(cells []document.Cell) []document.Cell {
	span := 1
	for span < len(cells) && len(cells[span].Inlines) == 0 {
		span++
	}
	if span == 1 {
		return cells
	}
	out := slices.Clone(cells[span-1:])
	out[0] = document.Cell{Inlines: cells[0].Inlines, Span: span}
	return out
}

func kept[T any](from []T, keep []bool) []T {
	out := make([]T, 0, len(from))
	for i, v := range from {
		if i < len(keep) && keep[i] {
			out = append(out, v)
		}
	}
	return out
}
