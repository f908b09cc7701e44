package typeset

import "qiyue/internal/document"

// Measures of headings, in points.
const (
	chapterSize = 14.0 // 四号
	clauseGap   = 4.0  // above the title of a clause
	centredGap  = 8.0  // below a centred line
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
		c.item(b, c.numberColumn([]*document.Item{b}))
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
	c.inside(b.Blocks, nil, 1)
}

func (c *composer) attachment(b *document.Attachment) {
	first := len(c.boxes)
	c.heading(b.ID, b.Number, b.Title, &b.Origin, 0, style{size: 15, lead: 24, align: centred}, 0)
	if len(c.boxes) == first { // no heading at all: an empty box starts the page
		c.add(box{from: c.mark()})
	}
	c.boxes[first].fresh, c.boxes[first].stay = true, loose
	c.skip(6)
	c.inside(b.Blocks, b.Common, 1)
}

// inside sets blocks one outline level deeper.
func (c *composer) inside(blocks []document.Block, shared []document.Stretch, depth int) {
	was := c.outer
	c.outer.depth = depth
	c.common(blocks, shared, 0)
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
		s := style{size: bodySize, lead: lead, align: ragged}
		if c.doc.Style.Clause == "run-in" { // as the others of its kind begin
			s.first = indent
		}
		c.heading(b.ID, b.Number, b.Title, &b.Origin, min(c.outer.depth, 1), s, clauseGap)
		c.common(b.Blocks, b.Common, 0)
		return
	}
	c.enter(b.ID, b.Number, b.Title, min(c.outer.depth, 1))
	c.reset()
	c.numbered(b.Number, b.Title, true, true, &b.Origin, 0, titleGap)
	c.tab(0, titleGap)
	c.numbered(first.Number, first.Inlines, c.outer.strong, c.outer.strong, &first.Origin, 0, numberGap)
	s := c.body()
	s.first = indent
	c.flow(&s, 2)
	if introduces(first.Inlines) {
		c.glued = firm
	}
	c.common(b.Blocks, b.Common, 1)
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
	switch {
	case b.Align == document.Center: // what an attachment printed alone belongs to
		c.hold(first)
		c.skip(centredGap)
	case b.Heading:
		c.hold(first)
	case introduces(b.Inlines) && first < len(c.boxes):
		c.glued = firm
	}
}

// skip adds empty room that vanishes at the top of a page.
func (c *composer) skip(height float64) {
	b := box{before: height, from: c.mark()}
	glued := c.glued
	c.glued = loose
	c.add(b)
	c.glued = glued
}
