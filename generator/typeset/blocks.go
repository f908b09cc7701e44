package typeset

import "qiyue/internal/document"

// Measures of headings, in points.
const (
	chapterSize = 14.0 // 四号
	clauseGap   = 4.0  // above the title of a clause
)

// Lengths in thousandths of an em.
const (
	indent    = 2000 // first line of a paragraph
	numberGap = 500  // at least, after a number
	titleGap  = 1000 // after the number of a heading
)

func (c *composer) blocks(blocks []document.Block) {
	for _, b := range blocks {
		c.block(b)
	}
}

func (c *composer) block(b document.Block) {
	switch b := b.(type) {
	case *document.Chapter:
		c.chapter(b)
	case *document.Clause:
		c.clause(b)
	case *document.Paragraph:
		c.paragraph(b)
	case *document.List:
		c.list(b)
	case *document.Item:
		c.item(b, c.numberWidth([]*document.Item{b}))
	case *document.Table:
		c.table(b)
	case *document.Flow:
		c.process(b)
	case *document.PartyBlock:
		c.parties(b)
	case *document.Signature:
		c.signature(b)
	case *document.Attachment:
		c.attachment(b)
	}
}

// body is the style of running text in the current column.
func (c *composer) body() style {
	return style{size: bodySize, lead: lead, x: c.outer.x, width: c.outer.width}
}

func (c *composer) chapter(b *document.Chapter) {
	c.heading(b.ID, b.Number, b.Title, &b.Origin, 0, style{size: chapterSize, lead: 22, align: centred}, 12)
	c.skip(2)
	c.glued = firm
	c.inside(b.Blocks, 1)
}

func (c *composer) attachment(b *document.Attachment) {
	first := len(c.boxes)
	c.heading(b.ID, b.Number, b.Title, &b.Origin, 0, style{size: 15, lead: 24, align: centred}, 0)
	if len(c.boxes) == first { // no heading at all: an empty box starts the page
		c.add(box{from: c.mark()})
	}
	c.boxes[first].fresh, c.boxes[first].stay = true, loose
	c.skip(6)
	c.inside(b.Blocks, 1)
}

// inside sets blocks one outline level deeper.
func (c *composer) inside(blocks []document.Block, depth int) {
	was := c.outer
	c.outer.depth = depth
	c.blocks(blocks)
	c.outer = was
}

// heading sets a number and a title that stay with what follows, and enters
// them in the outline.
func (c *composer) heading(id, number string, title []document.Inline, o *document.Origin, level int, s style, before float64) {
	c.reset()
	c.numbered(number, title, true, true, o, 0, titleGap)
	if len(c.glyphs) == 0 {
		return
	}
	s.x, s.width = textLeft, textWidth
	first := len(c.boxes)
	c.enter(id, number, title, level)
	c.flow(&s, before)
	c.hold(first)
}

// hold keeps the boxes from first on together, and with what follows.
func (c *composer) hold(first int) {
	for k := first + 1; k < len(c.boxes); k++ {
		c.boxes[k].stay = firm
	}
	if first < len(c.boxes) {
		c.glued = firm
	}
}

// enter notes the next box as the place of an id and of an outline entry.
func (c *composer) enter(id, number string, title []document.Inline, level int) {
	at := int32(len(c.boxes))
	if id != "" {
		c.anchors[id] = at
	}
	c.entries = append(c.entries, entry{number, title, level, at})
}

// clause sets a clause with its title on a line of its own, or run in before
// the first words (Style.Clause). A bare number always runs in.
func (c *composer) clause(b *document.Clause) {
	was := c.outer
	defer func() { c.outer = was }()
	c.outer.strong = was.strong || b.Prominent
	first, runIn := firstParagraph(b.Blocks)
	runIn = runIn && (c.doc.Style.Clause == "run-in" || !prints(b.Title))
	if !runIn {
		c.heading(b.ID, b.Number, b.Title, &b.Origin, min(c.outer.depth, 1), style{size: bodySize, lead: lead, align: ragged}, clauseGap)
		c.blocks(b.Blocks)
		return
	}
	c.enter(b.ID, b.Number, b.Title, min(c.outer.depth, 1))
	c.reset()
	c.numbered(b.Number, b.Title, true, true, &b.Origin, 0, numberGap)
	c.tab(0, titleGap)
	c.numbered(first.Number, first.Inlines, c.outer.strong, c.outer.strong, &first.Origin, 0, numberGap)
	s := c.body()
	s.first = indent
	c.flow(&s, 2)
	c.blocks(b.Blocks[1:])
}

func firstParagraph(blocks []document.Block) (*document.Paragraph, bool) {
	if len(blocks) == 0 {
		return nil, false
	}
	p, ok := blocks[0].(*document.Paragraph)
	return p, ok && !p.Heading && p.Align == document.Justify
}

func (c *composer) paragraph(b *document.Paragraph) {
	c.reset()
	s := c.body()
	strong := c.outer.strong || b.Heading
	c.numbered(b.Number, b.Inlines, strong, strong, &b.Origin, 0, numberGap)
	switch b.Align {
	case document.Justify:
		if !b.Heading && c.outer.depth < listDepth {
			s.first = indent
		}
	case document.Center:
		s.align = centred
	case document.Right:
		s.align = flushRight
	}
	before := 0.0
	if b.Heading {
		if s.align == justified {
			s.align = ragged
		}
		before = clauseGap
	}
	first := len(c.boxes)
	c.flow(&s, before)
	if b.Heading {
		c.hold(first)
	}
}

// numberWidth is the width of the widest number of a list as printed with
// the room after it, in thousandths of an em, so that all its texts start at
// one place.
func (c *composer) numberWidth(items []*document.Item) int32 {
	var widest int32
	for _, it := range items {
		if it.Number == "" {
			continue
		}
		c.reset()
		c.fixed(it.Number, c.outer.strong, -1, &it.Origin)
		c.prepare()
		if n := int32(len(c.glyphs)); n > 0 {
			w := c.sums[n].width
			if c.glyphs[0].blankLeft() {
				w -= half
			}
			if !c.glyphs[n-1].blankRight() {
				w += numberGap
			}
			widest = max(widest, w)
		}
	}
	return widest
}

// list sets items with hanging numbers: at the outer level two ems in, deeper
// where the text of the item around them starts.
func (c *composer) list(b *document.List) {
	wide := c.numberWidth(b.Items)
	for _, it := range b.Items {
		c.item(it, wide)
	}
}

// maxHang is the widest hanging indent; longer numbers run into their text.
const maxHang = 6000

func (c *composer) item(b *document.Item, wide int32) {
	was := c.outer
	defer func() { c.outer = was }()
	s := c.body()
	if c.outer.depth < listDepth {
		s.first = indent
	}
	s.hang = s.first + min(wide, maxHang)
	if room := s.ems(s.width) - 8000; s.hang > room { // nested beyond sense
		s.first, s.hang = 0, 0
	}
	c.reset()
	rest := b.Blocks
	if p, ok := first(rest).(*document.Paragraph); ok {
		rest = rest[1:]
		c.numbered(b.Number, p.Inlines, c.outer.strong, c.outer.strong, &b.Origin, s.hang-s.first, 0)
	} else {
		c.numbered(b.Number, nil, c.outer.strong, c.outer.strong, &b.Origin, 0, 0)
	}
	c.flow(&s, 0)
	if len(rest) > 0 {
		shift := float64(s.hang) * s.size / 1000
		c.outer.x += shift
		c.outer.width -= shift
		c.outer.depth = listDepth
		c.blocks(rest)
	}
}

// listDepth marks blocks inside an item.
const listDepth = 9

func first(blocks []document.Block) document.Block {
	if len(blocks) == 0 {
		return nil
	}
	return blocks[0]
}

// skip adds empty room that vanishes at the top of a page.
func (c *composer) skip(height float64) {
	b := box{before: height, from: c.mark()}
	glued := c.glued
	c.glued = loose
	c.add(b)
	c.glued = glued
}
