package typeset

import "qiyue/internal/document"

// Measures of the title, in points.
const (
	titleSize  = 20.0
	titleLead  = 32.0
	frontDrop  = 32.0 // above the title of a page that holds the contents too
	frontInset = 42.0 // how far names and contents stand in on either side
	nameLead   = 19.0
	mostNames  = 6 // more parties than these are not named above the contents
)

// title sets the document's title and number, which stay with what follows.
func (c *composer) title() {
	c.begin(c.doc.Title, true)
	s := c.body()
	s.size, s.lead, s.align = titleSize, titleLead, centred
	first := len(c.boxes)
	c.flow(&s, 0)
	s = c.body()
	s.align = centred
	c.number()
	c.flow(&s, 2)
	c.skip(10)
	c.hold(first)
}

// number begins the paragraph of the agreement number, as document.Lines
// prints it.
func (c *composer) number() {
	c.reset()
	if len(c.doc.Number) == 0 {
		return
	}
	u := c.unit(c.doc.NumberLabel(), c.doc.Number)
	c.fixed(c.doc.NumberLabel(), false, u, nil)
	c.inlines(c.doc.Number, false, u)
}

// names sets the names of the parties between the title and the contents.
// They are artifacts: the document has them in its first block.
func (c *composer) names() {
	if len(c.doc.Parties) == 0 || len(c.doc.Parties) > mostNames {
		return
	}
	column := int32(0)
	for i := range c.doc.Parties {
		column = max(column, c.labelWidth(nameLabel(&c.doc.Parties[i]), nil))
	}
	column = min(column, labelColumn)
	before := 10.0
	for i := range c.doc.Parties {
		p := &c.doc.Parties[i]
		c.reset()
		c.fixed(nameLabel(p), true, -1, &p.Name.Origin)
		c.tab(column, 0)
		c.inlines([]document.Inline{p.Name}, true, -1)
		s := c.body()
		s.lead, s.align = nameLead, ragged
		s.x, s.width = textLeft+frontInset, textWidth-2*frontInset
		s.hang = column
		c.flow(&s, before)
		before = 0
	}
}

func nameLabel(p *document.Party) string {
	if p.Title == "" {
		return p.Label + "："
	}
	return p.Label + "（" + p.Title + "）："
}
