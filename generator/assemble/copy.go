package assemble

import (
	"fmt"
	"slices"

	"qiyue/internal/document"
)

// copies are blocks of a clause with everything that numbering and resolving
// change of their own.
func copies(from []document.Block) []document.Block {
	out := make([]document.Block, len(from))
	for i, b := range from {
		switch b := b.(type) {
		case *document.Paragraph:
			c := *b
			c.Inlines = slices.Clone(b.Inlines)
			out[i] = &c
		case *document.List:
			c := *b
			c.Items = make([]*document.Item, len(b.Items))
			for k, it := range b.Items {
				d := *it
				d.Blocks = copies(it.Blocks)
				c.Items[k] = &d
			}
			out[i] = &c
		case *document.Table:
			c := *b
			c.Caption, c.Head = slices.Clone(b.Caption), cells(b.Head)
			c.Rows = slices.Clone(b.Rows)
			for k := range c.Rows {
				c.Rows[k].Cells = cells(c.Rows[k].Cells)
			}
			out[i] = &c
		case *document.Flow:
			c := *b
			c.Caption, c.Steps = slices.Clone(b.Caption), slices.Clone(b.Steps)
			for k := range c.Steps {
				s := &c.Steps[k]
				s.Name, s.Text, s.Limit = slices.Clone(s.Name), slices.Clone(s.Text), slices.Clone(s.Limit)
			}
			out[i] = &c
		default:
			panic(fmt.Sprintf("assemble: a clause holds a %T", b))
		}
	}
	return out
}

func cells(from []document.Cell) []document.Cell {
	out := slices.Clone(from)
	for i := range out {
		out[i].Inlines = slices.Clone(out[i].Inlines)
	}
	return out
}
