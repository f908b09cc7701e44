package typeset

import (
	"slices"

	"qiyue/internal/document"
)

// Room on the signature page, in points. A company seal is 38 to 42 mm wide
// (国发〔1999〕25号 and local rules): 42 mm is 119 pt.
const (
	sealSize  = 119.0
	sealDrop  = 6.0  // above and below the area for the seal, and below the line to sign on
	signGap   = 24.0 // between two sides
	signLead  = 18.0
	signRoom  = 28.0 // height of a line to sign on
	signLeast = 84.0 // shortest line to sign on
	signPad   = 4.0  // between a label and its line
	signApart = 20.0 // between sides one below the other
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
	c.flow(&s, 4)
	c.hold(first)
	beside := 1
	if len(b.Sides)%2 == 0 {
		beside = 2
	}
	before := 12.0
	for i := 0; i < len(b.Sides); i += beside {
		c.sides(b.Sides[i:i+beside], &b.Origin, before)
		before = signApart
		c.glued = firm
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

// signing is one row of a side: a label, and its value or a line to write on.
type signing struct {
	label  string
	value  []document.Inline
	strong bool // the label
	line   bool // to write on, where there is no value
}

// roomy reports a row that is filled in by hand.
func (r *signing) roomy() bool {
	return r.line && (len(r.value) == 0 || slices.ContainsFunc(r.value, func(in document.Inline) bool { return in.Kind == document.Blank }))
}

// rowsOf are the rows of a side, with as many fields as the side that has
// most; rows without a label are empty.
func rowsOf(b *document.Side, fields int) []signing {
	rows := make([]signing, 0, fields+3)
	name := b.Name
	if !prints(name) { // a draft's blank, as long as the line has room
		name = nil
	}
	rows = append(rows, signing{b.Label + "：", name, true, true}, signing{b.Person + "：", nil, false, true})
	for _, f := range b.Fields {
		rows = append(rows, signing{f.Label + "：", f.Value, false, false})
	}
	for len(rows) < fields+2 {
		rows = append(rows, signing{})
	}
	return append(rows, signing{"日期：", b.Date, false, true})
}

// sides adds one side, or a pair whose seals, lines to sign on and dates
// stand at the same heights, as one box.
func (c *composer) sides(sides []document.Side, o *document.Origin, before float64) {
	fields, seal := 0, false
	for i := range sides {
		fields = max(fields, len(sides[i].Fields))
		seal = seal || sides[i].Seal
	}
	heights := make([]float64, fields+3)
	for k := range sides {
		s := c.sideStyle(k, len(sides))
		for i, r := range rowsOf(&sides[k], fields) {
			heights[i] = max(heights[i], c.signHeight(&s, r, o, i == 0))
		}
	}
	from := c.mark()
	height := 0.0
	for k := range sides {
		height = c.side(&sides[k], o, k, len(sides), heights, seal)
	}
	c.add(box{height: height, before: before, from: from})
}

// sideStyle is the style of column k of n.
func (c *composer) sideStyle(k, n int) style {
	s := c.body()
	s.lead = signLead
	s.align = ragged
	if n == 2 {
		s.width = (c.outer.width - signGap) / 2
		s.x += float64(k) * (s.width + signGap)
	} else {
		s.width = c.outer.width - sealSize - signGap
	}
	return s
}

// side draws one side as column k of n, its rows of the given heights, and
// gives the height of all.
func (c *composer) side(b *document.Side, o *document.Origin, k, n int, heights []float64, seal bool) float64 {
	s := c.sideStyle(k, n)
	y := 0.0
	for i, r := range rowsOf(b, len(heights)-3) {
		own := heights[i] // lines to sign on stand at the bottom of their row, the rest at the top
		if i > 0 && r.line {
			own = c.signHeight(&s, r, o, false)
		}
		c.sign(&s, r, o, y+heights[i]-own, i == 0)
		if y += heights[i]; i == 1 {
			y += sealDrop // between the line to sign on and what comes below
		}
		if i > 0 || !seal {
			continue
		}
		if n == 1 {
			c.seal(c.outer.x+c.outer.width-sealSize, 0)
			continue
		}
		if b.Seal {
			c.seal(s.x+(s.width-sealSize)/2, y+sealDrop)
		}
		y += sealSize + 2*sealDrop
	}
	if n == 1 && seal {
		y = max(y, sealSize)
	}
	return y
}

// lay breaks the lines of a row, reports whether it needs a line to write on,
// and whether that line goes below the label.
func (c *composer) lay(s *style, r signing, o *document.Origin) (line, below bool) {
	c.reset()
	c.labelled(r.label, r.value, r.strong, false, o, 0)
	c.lines(s)
	if !r.line || len(r.value) > 0 {
		return false, false
	}
	last := c.starts[len(c.starts)-1]
	width := float64(c.natural(last, int32(len(c.glyphs)))) * s.size / 1000
	return true, s.width-width < signLeast
}

// signHeight is the height of a row; the first has no room above it.
func (c *composer) signHeight(s *style, r signing, o *document.Origin, top bool) float64 {
	if r.label == "" {
		return 0
	}
	units := c.units
	_, below := c.lay(s, r, o)
	c.units = units
	h := float64(len(c.starts)) * s.lead
	if r.roomy() && !top {
		h += signRoom - s.lead
	}
	if below {
		h += signRoom
	}
	return h
}

// sign draws a row with its top at y.
func (c *composer) sign(s *style, r signing, o *document.Origin, y float64, top bool) {
	if r.label == "" {
		return
	}
	line, below := c.lay(s, r, o)
	if r.roomy() && !top {
		y += signRoom - s.lead
	}
	right := 0.0
	for k := range c.starts {
		right = c.line(k, s, y)
		y += s.lead
	}
	if !line {
		return
	}
	right += signPad
	if below {
		right = s.x
		y += signRoom
	}
	base := y - s.lead + s.baseline() + 0.16*s.size
	c.rules = append(c.rules, Rule{X: right, Y: base, W: s.x + s.width - right, H: 0.5})
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
