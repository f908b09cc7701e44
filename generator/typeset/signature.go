package typeset

import "qiyue/internal/document"

// Room on the signature page, in points. A company seal is 38 to 42 mm wide
// (国发〔1999〕25号 and local rules): 42 mm is 119 pt.
const (
	sealSize  = 119.0
	signGap   = 24.0 // between two sides
	signRoom  = 27.0 // height of a line to sign on
	signLeast = 84.0 // shortest line to sign on
	signPad   = 6.0  // between a label and its line
)

// signature sets the closing sentence and the sides: pairs stand beside each
// other, any other number one below the other. Nothing of it is cut by a
// page, and what stands before goes along.
func (c *composer) signature(b *document.Signature) {
	c.companion()
	c.begin(b.Lead, c.outer.strong)
	s := c.body()
	s.first = indent
	first := len(c.boxes)
	c.flow(&s, 6)
	c.hold(first)
	for i := 0; i < len(b.Sides); {
		n := 1
		if len(b.Sides)%2 == 0 {
			n = 2
		}
		from := c.mark()
		height := 0.0
		name := 0.0 // so that the seals of a pair stand on one line
		for k := range n {
			name = max(name, c.nameHeight(&b.Sides[i+k], &b.Origin, k, n))
		}
		for k := range n {
			height = max(height, c.side(&b.Sides[i+k], &b.Origin, k, n, name))
		}
		before := 14.0
		if i > 0 {
			before = 20
		}
		c.add(box{height: height, before: before, from: from})
		c.glued = firm
		i += n
	}
	c.glued = loose
}

// companion keeps the text before the signatures on their page: the box just
// above may not be parted from it.
func (c *composer) companion() {
	if len(c.boxes) > 0 {
		c.glued = max(c.glued, near)
	}
}

// sideStyle is the style of column k of n.
func (c *composer) sideStyle(k, n int) style {
	s := c.body()
	s.lead = 20
	s.align = ragged
	if n == 2 {
		s.width = (c.outer.width - signGap) / 2
		s.x += float64(k) * (s.width + signGap)
	} else {
		s.width = c.outer.width - sealSize - signGap
	}
	return s
}

// nameHeight is the height of a side's label and name.
func (c *composer) nameHeight(b *document.Side, o *document.Origin, k, n int) float64 {
	s := c.sideStyle(k, n)
	units := c.units
	c.reset()
	c.labelled(b.Label+"：", b.Name, true, false, o, 0)
	c.units = units
	c.lines(&s)
	return float64(len(c.starts)) * s.lead
}

// side draws one side as column k of n, its name at least so high, and gives
// its height.
func (c *composer) side(b *document.Side, o *document.Origin, k, n int, name float64) float64 {
	s := c.sideStyle(k, n)
	c.reset()
	c.labelled(b.Label+"：", b.Name, true, false, o, 0)
	y := max(c.signLine(&s, b.Name, s.lead-signRoom), name) + 4
	if b.Seal && n == 2 {
		c.seal(s.x+(s.width-sealSize)/2, y)
		y += sealSize + 6
	} else if b.Seal {
		c.seal(c.outer.x+c.outer.width-sealSize, 0)
	}
	c.reset()
	c.labelled(b.Person+"：", nil, false, false, o, 0)
	y = c.signLine(&s, nil, y)
	for i := range b.Fields {
		c.reset()
		c.labelled(b.Fields[i].Label+"：", b.Fields[i].Value, false, false, o, 0)
		y += c.within(&s, y)
	}
	c.reset()
	c.labelled("日期：", b.Date, false, false, o, 0)
	y = c.signLine(&s, b.Date, y+2)
	if b.Seal && n == 1 {
		y = max(y, sealSize)
	}
	return y
}

// signLine sets the label and value at hand, with a line to write on when the
// value is empty; the line goes below a label that leaves no room.
func (c *composer) signLine(s *style, value []document.Inline, y float64) float64 {
	c.lines(s)
	top := y + signRoom - s.lead
	n := len(c.starts)
	right := 0.0
	for k := range n {
		right = c.line(k, s, top+float64(k)*s.lead)
	}
	y = top + float64(n)*s.lead
	if len(value) > 0 {
		return y
	}
	if s.x+s.width-right < signLeast {
		right = s.x
		y += signRoom
	}
	if right > s.x {
		right += signPad
	}
	base := y - s.lead + s.baseline() + 0.16*s.size
	c.rules = append(c.rules, Rule{X: right, Y: base, W: s.x + s.width - right, H: 0.5})
	return y
}

// seal draws the area to put the seal in, a dashed square with a hint.
func (c *composer) seal(x, y float64) {
	c.strokes = append(c.strokes, Line{
		Points: []Point{{x, y}, {x + sealSize, y}, {x + sealSize, y + sealSize}, {x, y + sealSize}},
		Width:  0.5, Closed: true, Dashed: true, Gray: 0.6,
	})
	c.reset()
	c.fixed("（盖章处）", false, -1, nil)
	s := style{size: smallSize, lead: smallSize, x: x, width: sealSize, align: centred}
	c.within(&s, y+(sealSize-smallSize)/2)
}
