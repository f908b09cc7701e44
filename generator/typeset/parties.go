package typeset

import "qiyue/internal/document"

// labelColumn is the widest column of labels, in thousandths of an em.
const labelColumn = 10000

// parties sets each party's heading and, below it, its particulars with all
// values starting in one column.
func (c *composer) parties(b *document.PartyBlock) {
	var wide int32
	for _, p := range b.Parties {
		for i := range p.Fields {
			wide = max(wide, c.labelWidth(p.Fields[i].Label+"：", &b.Origin))
		}
	}
	wide = min(wide, labelColumn)
	for i := range b.Parties {
		p := &b.Parties[i]
		name := document.PartyHeading(*p)
		label := name[:len(name)-len(p.Name.Text)]
		s := c.body()
		s.hang = min(c.labelWidth(label, &b.Origin), labelColumn)
		c.reset()
		c.labelled(label, []document.Inline{p.Name}, true, true, &b.Origin, 0)
		first := len(c.boxes)
		c.flow(&s, 6)
		c.hold(first)
		for k := range p.Fields {
			f := &p.Fields[k]
			c.reset()
			c.labelled(f.Label+"：", f.Value, false, c.outer.strong, &b.Origin, wide)
			s := c.body()
			s.first, s.hang = indent, indent+wide
			c.flow(&s, 0)
			if k+2 == len(p.Fields) { // the last line does not stand alone
				c.glued = firm
			}
		}
		c.glued = loose
	}
	c.skip(6)
}

// labelled appends a label and its value as one unit, the value at the place
// its column starts.
func (c *composer) labelled(label string, value []document.Inline, strongLabel, strong bool, o *document.Origin, column int32) {
	u := c.unit(label, value)
	c.fixed(label, strongLabel, u, o)
	c.tab(column, 0)
	c.inlines(value, strong, u)
}

// labelWidth is the width of a label as printed at the start of a line, in
// thousandths of an em, with the blank of its colon.
func (c *composer) labelWidth(label string, o *document.Origin) int32 {
	c.reset()
	c.fixed(label, false, -1, o)
	if len(c.glyphs) == 0 {
		return 0
	}
	c.space()
	var w int32
	for i := range c.glyphs {
		w += c.glyphs[i].adv + c.glyphs[i].gap
	}
	if c.glyphs[0].blankLeft() {
		w -= half
	}
	return w
}
