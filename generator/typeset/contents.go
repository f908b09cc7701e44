package typeset

import (
	"strconv"

	"qiyue/internal/document"
)

// Measures of the contents, in points.
const (
	contentsEdge  = textRight - frontInset
	contentsRight = 30.0 // column of the page numbers
	leaderPitch   = 4.5  // between the dots
	leaderGap     = 5.0  // least room beside them
)

// contentsForm is a way to set contents: the deepest level that is listed, and
// the leading.
type contentsForm struct {
	deepest int
	lead    float64
}

// contentsForms are those there are, from the fullest on.
var contentsForms = [...]contentsForm{{1, 17.5}, {1, 15.5}, {0, 21}, {0, 19}, {0, 16}, {0, 14.5}}

// contents adds the boxes of the names and the contents: the contents in the
// fullest form that fits the room left on the page of the title, else in the
// fullest that fits a page of their own, else in the last, over pages.
func (c *composer) contents(room float64) {
	from, first, missing := c.mark(), len(c.boxes), len(c.missing)
	set := func(f contentsForm, own bool) (height float64) {
		c.runs, c.rules = c.runs[:from.runs], c.rules[:from.rules]
		c.boxes, c.missing, c.listing = c.boxes[:first], c.missing[:missing], c.listing[:0]
		c.glued = loose
		c.names()
		start := len(c.boxes)
		c.contentsTitle()
		c.boxes[start].fresh = own
		column := c.titleColumn()
		for i := range c.entries {
			if c.entries[i].level <= f.deepest {
				c.listEntry(int32(i), f.lead, f.deepest > 0, column)
			}
		}
		c.glued = loose
		if own {
			return c.height(start, len(c.boxes))
		}
		return c.height(first, len(c.boxes))
	}
	for _, f := range contentsForms {
		if set(f, false) <= room {
			return
		}
	}
	for _, f := range contentsForms {
		if set(f, true) <= textHeight {
			return
		}
	}
	set(contentsForms[len(contentsForms)-1], false)
}

// height is the height of the boxes from..to with the space above each.
func (c *composer) height(from, to int) float64 {
	var h float64
	for _, b := range c.boxes[from:to] {
		h += b.before + b.height
	}
	return h
}

func (c *composer) contentsTitle() {
	c.reset()
	c.fixed("目　录", true, -1, nil)
	s := c.body()
	s.size, s.lead, s.align = chapterSize, 24, centred
	first := len(c.boxes)
	c.flow(&s, 24)
	c.hold(first)
	c.skip(4)
}

// titleColumn is the place, in thousandths of an em, where the titles of the
// outer level start: beside the widest number, if that is of sensible width.
func (c *composer) titleColumn() int32 {
	var widest int32
	for i := range c.entries {
		if e := &c.entries[i]; e.level == 0 && e.number != "" && prints(e.title) {
			widest = max(widest, c.labelWidth(e.number, nil)+titleGap)
		}
	}
	return min(widest, maxHang)
}

// listEntry adds one entry, without its page number yet, and remembers where
// its last line ends. Where there are two levels the outer one is bold.
func (c *composer) listEntry(i int32, lead float64, levels bool, column int32) {
	e := &c.entries[i]
	strong := levels && e.level == 0
	number := int32(0)
	if e.number != "" {
		number = c.labelWidth(e.number, nil)
	}
	c.reset()
	s := style{size: bodySize, lead: lead, align: ragged, x: textLeft + frontInset, width: textWidth - 2*frontInset - contentsRight}
	before := 0.0
	if strong {
		before = 4
	} else if levels {
		s.first = indent
	}
	if e.number != "" {
		c.fixed(e.number, strong, -1, nil)
		reach := column
		if e.level > 0 {
			reach = 0
		}
		c.tab(reach, titleGap)
	}
	c.inlines(e.title, strong, -1)
	for k := range c.spans {
		c.spans[k].unit, c.spans[k].target = -1, ""
	}
	if len(c.glyphs) == 0 {
		return
	}
	s.hang = s.first
	if e.number != "" {
		s.hang += min(number+titleGap, maxHang)
		if e.level == 0 {
			s.hang = max(s.hang, column)
		}
	}
	c.lines(&s)
	b := box{before: before, from: c.mark(), height: float64(len(c.starts)) * s.lead}
	right := 0.0
	for n := range c.starts {
		right = c.line(n, &s, float64(n)*s.lead)
	}
	k := c.add(b)
	c.listing = append(c.listing, listed{box: k, entry: i, right: right, base: b.height - s.lead + s.baseline(), size: s.size})
	if strong {
		c.glued = firm
	}
}

// listed is an entry of the contents whose page number is still to be set.
type listed struct {
	box, entry  int32
	right, base float64
	size        float64
}

// numberContents sets dots and page numbers and the links.
func (c *composer) numberContents(l *Layout) {
	for i := range c.listing {
		n := &c.listing[i]
		at, to := c.places[n.box], c.places[c.entries[n.entry].box]
		out := &l.Pages[at.page]
		y := at.y + n.base
		x := c.label(out, strconv.Itoa(int(to.page)+1), contentsEdge, y, n.size, flushRight, nil)
		c.leader(out, n.right+leaderGap, x-leaderGap, y, n.size)
		out.Links = append(out.Links, Link{X: textLeft + frontInset, Y: at.y, W: textWidth - 2*frontInset, H: c.boxes[n.box].height, Page: int(to.page), Top: to.y})
	}
}

// leader draws dots from a to z on a raster that all lines share.
func (c *composer) leader(out *Page, a, z, y, size float64) {
	last := int((contentsEdge - z) / leaderPitch)
	first := int((contentsEdge - a) / leaderPitch)
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
	out.Runs = append(out.Runs, Run{Face: Serif, Size: size, X: contentsEdge - float64(first)*leaderPitch, Y: y, Text: chars, Adjust: adjust, Artifact: true, Unit: -1})
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
