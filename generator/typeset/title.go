package typeset

import "qiyue/internal/document"

// Measures of the title, in points.
const (
	titleSize  = 20.0
	coverSize  = 26.0
	coverDrop  = textHeight * 0.24
	coverNames = textHeight * 0.22 // between the number and the names of the parties
)

// title sets the document's title and number on top of the first page.
func (c *composer) title() {
	c.begin(c.doc.Title, true)
	s := c.body()
	s.size, s.lead, s.align = titleSize, 30, centred
	first := len(c.boxes)
	c.flow(&s, 0)
	c.hold(first)
	s = c.body()
	s.size, s.align = tableSize, flushRight
	c.number()
	c.flow(&s, 8)
	c.skip(12)
}

// number begins the paragraph of the agreement number, as document.Lines
// prints it.
func (c *composer) number() {
	c.reset()
	if len(c.doc.Number) == 0 {
		return
	}
	u := c.unit(document.NumberLabel, c.doc.Number)
	c.fixed(document.NumberLabel, false, u, nil)
	c.inlines(c.doc.Number, false, u)
}

// cover sets title, number and the names of the parties on a page of their
// own. The names are artifacts: the document has them in its first block.
func (c *composer) cover() {
	c.add(box{height: coverDrop, from: c.mark()})
	c.begin(c.doc.Title, true)
	s := c.body()
	s.size, s.lead, s.align = coverSize, 40, centred
	c.flow(&s, 0)
	s = c.body()
	s.align = centred
	c.number()
	c.flow(&s, 14)
	if len(c.doc.Parties) > 6 {
		return // too many for a cover
	}
	before, column := coverNames, int32(0)
	for i := range c.doc.Parties {
		column = max(column, c.labelWidth(coverLabel(&c.doc.Parties[i]), nil))
	}
	column = min(column, labelColumn)
	for i := range c.doc.Parties {
		p := &c.doc.Parties[i]
		c.reset()
		c.fixed(coverLabel(p), false, -1, &p.Name.Origin)
		c.tab(column, 0)
		c.inlines([]document.Inline{p.Name}, false, -1)
		s := c.body()
		s.size, s.lead = 14, 30
		s.x += textWidth * 0.08
		s.width -= textWidth * 0.16
		s.hang, s.align = column, ragged
		c.flow(&s, before)
		before = 6
	}
}

func coverLabel(p *document.Party) string {
	if p.Title == "" {
		return p.Label + "："
	}
	return p.Label + "（" + p.Title + "）："
}
