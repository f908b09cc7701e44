package document

// Children are the blocks directly inside a block.
func Children(b Block) []Block {
	switch b := b.(type) {
	case *Chapter:
		return b.Blocks
	case *Clause:
		return b.Blocks
	case *List:
		out := make([]Block, len(b.Items))
		for i, it := range b.Items {
			out[i] = it
		}
		return out
	case *Item:
		return b.Blocks
	case *Attachment:
		return b.Blocks
	}
	return nil
}

// Walk visits blocks in reading order, parents first; enter returning false
// skips what is inside.
func Walk(blocks []Block, enter func(Block) bool) {
	for _, b := range blocks {
		if enter(b) {
			Walk(Children(b), enter)
		}
	}
}

// Inlines visits every inline that a block itself holds, in reading order,
// without those of the blocks inside it.
func Inlines(b Block, visit func(*Inline)) {
	each := func(in []Inline) {
		for i := range in {
			visit(&in[i])
		}
	}
	switch b := b.(type) {
	case *Chapter:
		each(b.Title)
	case *Clause:
		each(b.Title)
	case *Paragraph:
		each(b.Inlines)
	case *Table:
		each(b.Caption)
		for i := range b.Head {
			each(b.Head[i].Inlines)
		}
		for i := range b.Rows {
			for j := range b.Rows[i].Cells {
				each(b.Rows[i].Cells[j].Inlines)
			}
		}
	case *Flow:
		each(b.Caption)
		for i := range b.Steps {
			each(b.Steps[i].Name)
			each(b.Steps[i].Text)
			each(b.Steps[i].Limit)
		}
	case *PartyBlock:
		for i := range b.Parties {
			for j := range b.Parties[i].Fields {
				each(b.Parties[i].Fields[j].Value)
			}
		}
	case *Signature:
		each(b.Lead)
		for i := range b.Sides {
			each(b.Sides[i].Name)
			for j := range b.Sides[i].Fields {
				each(b.Sides[i].Fields[j].Value)
			}
			each(b.Sides[i].Date)
		}
	case *Attachment:
		each(b.Title)
	}
}
