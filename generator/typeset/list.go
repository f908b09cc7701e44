package typeset

import (
	"strings"

	"qiyue/internal/document"
)

// maxHang is the widest hanging indent; longer numbers run into their text.
const maxHang = 6000

// listDepth marks blocks inside an item.
const listDepth = 9

// list sets items whose texts start in one column: two ems in comes the
// shortest number, longer ones reach further left, so that （二十一） pushes no
// text aside. Inside an item the column starts where the item's text does.
func (c *composer) list(b *document.List) {
	column := c.numberColumn(b.Items)
	for _, it := range b.Items {
		c.item(it, column)
	}
}

// numberColumn is the room of the shortest number of a list with the gap
// after it, in thousandths of an em.
func (c *composer) numberColumn(items []*document.Item) int32 {
	var least int32
	for _, it := range items {
		if w := c.numberWidth(it); w > 0 && (least == 0 || w < least) {
			least = w
		}
	}
	return min(least, maxHang)
}

// numberWidth is the width of an item's number as printed at the start of a
// line, with the gap after it.
func (c *composer) numberWidth(it *document.Item) int32 {
	if it.Number == "" {
		return 0
	}
	c.reset()
	c.fixed(it.Number, c.outer.strong, -1, &it.Origin)
	n := int32(len(c.glyphs))
	if n == 0 {
		return 0
	}
	c.prepare()
	w := c.sums[n].width
	if c.glyphs[0].blankLeft() {
		w -= half
	}
	if !c.glyphs[n-1].blankRight() {
		w += numberGap
	}
	return w
}

func (c *composer) item(b *document.Item, column int32) {
	was := c.outer
	defer func() { c.outer = was }()
	s := c.body()
	if c.outer.depth < listDepth {
		s.first = indent
	}
	s.hang = s.first + column
	if room := s.ems(s.width) - 8000; s.hang > room { // nested beyond sense
		s.first, s.hang = 0, 0
	}
	if over := c.numberWidth(b) - (s.hang - s.first); over > 0 && s.hang > 0 {
		s.first = max(s.first-over, -s.ems(c.outer.x-textLeft), s.first-indent)
	}
	c.reset()
	rest := b.Blocks
	intro := false
	if p, ok := first(rest).(*document.Paragraph); ok {
		rest = rest[1:]
		c.numbered(b.Number, p.Inlines, c.outer.strong, c.outer.strong, &b.Origin, s.hang-s.first, 0)
		intro = introduces(p.Inlines)
	} else {
		c.numbered(b.Number, nil, c.outer.strong, c.outer.strong, &b.Origin, 0, 0)
		intro = b.Number != ""
	}
	c.flow(&s, 0)
	if intro && len(rest) > 0 {
		c.glued = firm
	}
	if len(rest) > 0 {
		shift := float64(s.hang) * s.size / 1000
		c.outer.x += shift
		c.outer.width -= shift
		c.outer.depth = listDepth
		c.blocks(rest)
	}
}

// introduces reports a text that announces what comes next: one that ends with
// a colon or speaks of the table below.
func introduces(in []document.Inline) bool {
	for i := range in {
		if in[i].Kind == document.Text && strings.Contains(in[i].Text, "下表") {
			return true
		}
	}
	for i := len(in) - 1; i >= 0; i-- {
		if in[i].Kind == document.Blank {
			return false
		}
		if in[i].Text != "" {
			return strings.HasSuffix(in[i].Text, "：") || strings.HasSuffix(in[i].Text, ":")
		}
	}
	return false
}

func first(blocks []document.Block) document.Block {
	if len(blocks) == 0 {
		return nil
	}
	return blocks[0]
}
