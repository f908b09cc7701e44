package typeset

import (
	"strings"

	"qiyue/internal/document"
)

// tab widens the gap after the last glyph so that what follows starts at the
// given place of the line, or a little after a longer label. The gap neither
// breaks nor stretches.
func (t *text) tab(reach, least int32) {
	if n := len(t.glyphs); n > 0 {
		t.tabs = append(t.tabs, tab{int32(n - 1), reach, least})
	}
}

// tab is a fixed gap after a glyph that reaches a place of the line.
type tab struct{ after, reach, least int32 }

// settle gives tabs their widths once the neighbours are spaced.
func (t *text) settle() {
	for _, b := range t.tabs {
		g := &t.glyphs[b.after]
		g.gap, g.flex, g.squeeze = 0, 0, 0
		var width int32
		for i := int32(0); i <= b.after; i++ {
			width += t.glyphs[i].adv + t.glyphs[i].gap
		}
		if t.glyphs[0].blankLeft() {
			width -= half
		}
		g.gap = max(b.reach-width, b.least)
		if g.class == space {
			g.gap = max(b.reach-width, b.least-g.adv)
		}
		for i := int32(0); i < b.after; i++ {
			t.glyphs[i].flex, t.glyphs[i].squeeze = 0, 0
		}
	}
}

// lines breaks the paragraph at hand for a style.
func (c *composer) lines(s *style) {
	c.prepare()
	width := s.ems(s.width)
	m := measure{width - s.first, width - s.hang, s.align != justified}
	least := max(width/4, 1000)
	m.first, m.rest = max(m.first, least), max(m.rest, least)
	if s.align == centred {
		c.centre(m)
		return
	}
	c.breakLines(m)
}

// centre breaks a centred text into lines of about one length.
func (c *composer) centre(m measure) {
	c.breakLines(m)
	lines := len(c.starts)
	if lines < 2 {
		return
	}
	even := c.sums[len(c.glyphs)].width/int32(lines) + 1000
	for ; even < m.rest; even += 1000 {
		if even < c.longest {
			continue
		}
		if c.greedy(measure{even, even, true}) && len(c.starts) == lines {
			return
		}
	}
	c.breakLines(m)
}

// line draws line n of the paragraph with its top at y.
func (c *composer) line(n int, s *style, y float64) (right float64) {
	i, e := c.starts[n], int32(len(c.glyphs))
	last := n+1 == len(c.starts)
	if !last {
		e = c.starts[n+1]
	}
	indent := s.hang
	if n == 0 {
		indent = s.first
	}
	end := c.trail(i, e)
	width := s.ems(s.width) - indent
	x := s.x + float64(indent)*s.size/1000
	var f fit
	if s.align == justified {
		f = c.fit(i, end, width, last)
	}
	free := float64(width-c.natural(i, end)) * s.size / 1000
	switch s.align {
	case centred:
		x += free / 2
	case flushRight:
		x += free
	}
	return c.draw(i, e, x, y+s.baseline(), s.size, f)
}

// flow adds the paragraph at hand as boxes of one line each. Paragraphs of up
// to three lines stay whole, longer ones keep two lines on either side of a
// page break.
func (c *composer) flow(s *style, before float64) {
	if len(c.glyphs) == 0 {
		return
	}
	c.lines(s)
	n := len(c.starts)
	for k := range n {
		b := box{height: s.lead, from: c.mark()}
		if k == 0 {
			b.before = before
		}
		if k == 1 || k > 0 && k == n-1 {
			b.stay = firm
		}
		c.line(k, s, 0)
		c.add(b)
	}
}

// within draws the paragraph at hand into the current box from y down and
// gives the height it takes.
func (c *composer) within(s *style, y float64) float64 {
	if len(c.glyphs) == 0 {
		return 0
	}
	c.lines(s)
	return c.drawn(s, y)
}

// drawn draws lines that are broken already.
func (c *composer) drawn(s *style, y float64) float64 {
	for k := range c.starts {
		c.line(k, s, y+float64(k)*s.lead)
	}
	return float64(len(c.starts)) * s.lead
}

// begin starts a paragraph that prints as one unit, without a number.
func (c *composer) begin(in []document.Inline, strong bool) {
	c.reset()
	c.inlines(in, strong, c.unit("", in))
}

// numbered appends a number and its text as document.Joined prints them; the
// text starts at the place the line is to reach, or least after the number.
func (c *composer) numbered(number string, in []document.Inline, strongNumber, strong bool, o *document.Origin, reach, least int32) {
	u := c.unit(number, in)
	if number != "" {
		text := prints(in)
		if text {
			const x = "x" // Joined asks only whether there is text
			number = strings.TrimSuffix(document.Joined(number, x), x)
		}
		c.fixed(number, strongNumber, u, o)
		if text {
			c.tab(reach, least)
		}
	}
	c.inlines(in, strong, u)
}
