package typeset

import (
	"strconv"

	"qiyue/internal/document"
)

// Measures of the contents, in points.
const (
	contentsLead  = 19.0
	contentsRight = 30.0 // column of the page numbers
	leaderPitch   = 4.5  // between the dots
	leaderGap     = 5.0  // least room beside them
)

// contents adds the boxes of the contents, one entry each, without page
// numbers yet, and remembers where the last line of each ends.
func (c *composer) contents() {
	c.reset()
	c.fixed("目　录", true, -1, nil)
	s := c.body()
	s.size, s.lead, s.align = 16, 28, centred
	c.flow(&s, 0)
	c.skip(10)
	c.listing = make([]listed, 0, len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		c.reset()
		s := c.body()
		s.lead, s.align, s.size = contentsLead, ragged, 11
		s.width -= contentsRight
		before := 0.0
		if e.level == 0 {
			before = 4
		} else {
			s.first = indent
		}
		if e.number != "" {
			c.fixed(e.number, e.level == 0, -1, nil)
			c.tab(0, titleGap*3/4)
		}
		c.inlines(e.title, e.level == 0, -1)
		for k := range c.spans {
			c.spans[k].unit, c.spans[k].target = -1, ""
		}
		if len(c.glyphs) == 0 {
			continue
		}
		s.hang = s.first
		if e.number != "" {
			s.hang += min(c.labelWidthSet()+titleGap*3/4, maxHang)
		}
		c.lines(&s)
		b := box{before: before, from: c.mark(), height: float64(len(c.starts)) * s.lead}
		right := 0.0
		for n := range c.starts {
			right = c.line(n, &s, float64(n)*s.lead)
		}
		k := c.add(b)
		c.listing = append(c.listing, listed{box: k, entry: int32(i), right: right, base: b.height - s.lead + s.baseline(), size: s.size, strong: e.level == 0})
		if e.level == 0 {
			c.glued = firm
		}
	}
	c.glued = loose
}

// listed is an entry of the contents whose page number is still to be set.
type listed struct {
	box, entry  int32
	right, base float64
	size        float64
	strong      bool
}

// numberContents sets dots and page numbers and the links.
func (c *composer) numberContents(l *Layout) {
	for i := range c.listing {
		n := &c.listing[i]
		at, to := c.places[n.box], c.places[c.entries[n.entry].box]
		out := &l.Pages[at.page]
		y := at.y + n.base
		x := c.label(out, strconv.Itoa(int(to.page)+1), textRight, y, n.size, flushRight, nil)
		c.leader(out, n.right+leaderGap, x-leaderGap, y, n.size)
		out.Links = append(out.Links, Link{X: textLeft, Y: at.y, W: textWidth, H: c.boxes[n.box].height, Page: int(to.page), Top: to.y})
	}
}

// leader draws dots from a to z on a raster that all lines share.
func (c *composer) leader(out *Page, a, z, y, size float64) {
	last := int((textRight - z) / leaderPitch)
	first := int((textRight - a) / leaderPitch)
	n := first - last
	if n < 2 {
		return
	}
	chars, adjust := c.arena(n)
	advance := float64(c.faces.Serif.Advance('.')) * size / 1000
	for i := range n {
		chars[i] = '.'
		adjust[i] = float32((leaderPitch - advance) / size * 1000)
	}
	adjust[n-1] = 0
	out.Runs = append(out.Runs, Run{Face: Serif, Size: size, X: textRight - float64(first)*leaderPitch, Y: y, Text: chars, Adjust: adjust, Artifact: true, Unit: -1})
}

// label draws one line of artifact text and gives the x where it begins
// (flush right) or ends.
func (c *composer) label(out *Page, s string, x, y, size float64, a align, o *document.Origin) float64 {
	c.reset()
	c.fixed(s, false, -1, o)
	if len(c.glyphs) == 0 {
		return x
	}
	c.prepare()
	n := int32(len(c.glyphs))
	width := float64(c.natural(0, c.trail(0, n))) * size / 1000
	switch a {
	case flushRight:
		x -= width
	case centred:
		x -= width / 2
	}
	m := c.mark()
	c.draw(0, n, x, y, size, fit{})
	out.Runs = append(out.Runs, c.runs[m.runs:]...)
	c.runs = c.runs[:m.runs]
	if a == flushRight {
		return x
	}
	return x + width
}
