package typeset

import "slices"

// place is where a box landed: page (0-based) and top.
type place struct {
	page int32
	y    float64
}

// cut is a page, or the part of one below top points of the text area: the
// boxes [from,to) in order.
type cut struct {
	from, to int32
	page     int32
	top      float64
}

// paginate divides the boxes from..to into pages after those there are. A
// page ends where the next box no longer fits, or earlier when that box must
// stay with the one above. When top is not 0 the first boxes go on the last
// page there is, below top.
func (c *composer) paginate(cuts []cut, from, to int32, top float64) []cut {
	page := int32(0)
	if n := len(cuts); n > 0 {
		if page = cuts[n-1].page; top == 0 {
			page++
		}
	}
	for start := from; start < to; page, top = page+1, 0 {
		end := c.fill(start, to, top)
		if end > start {
			cuts = append(cuts, cut{start, end, page, top})
		}
		start = end
	}
	return cuts
}

// fill is the end of the page that starts with a box at top.
func (c *composer) fill(start, to int32, top float64) int32 {
	y := top + c.repeated(start)
	if top > 0 && y+c.boxes[start].before+c.boxes[start].height > textHeight {
		return start
	}
	best := [firm]int32{start, start, start} // the last place to break, by tie
	for k := start; k < to; k++ {
		b := &c.boxes[k]
		if k > start || top > 0 {
			if b.fresh && k > start {
				return k
			}
			if b.stay < firm && k > start && !b.blank() {
				for t := b.stay; t < firm; t++ {
					best[t] = k
				}
			}
			y += b.before
		}
		y += b.height
		if y > textHeight+0.01 && k > start && !b.blank() {
			for _, candidate := range best {
				if candidate > start {
					return candidate
				}
			}
			return k
		}
	}
	return to
}

// blank reports a box that only makes room; it may hang below the page.
func (b *box) blank() bool { return b.height == 0 }

// repeated is the height of the table header that a page starting with this
// box repeats.
func (c *composer) repeated(k int32) float64 {
	b := &c.boxes[k]
	if b.table == 0 {
		return 0
	}
	t := &c.tables[b.table-1]
	if t.head < 0 || t.head == k {
		return 0
	}
	return c.boxes[t.head].height
}

// end is where the drawings of box k end.
func (c *composer) end(k int32) mark {
	if int(k+1) < len(c.boxes) {
		return c.boxes[k+1].from
	}
	return c.mark()
}

// fillPage draws the boxes of a cut on its page.
func (c *composer) fillPage(l *Layout, p cut) {
	a, z := c.boxes[p.from].from, c.end(p.to-1)
	out := &l.Pages[p.page]
	out.Runs = slices.Grow(out.Runs, int(z.runs-a.runs)+furniture)
	out.Rules = slices.Grow(out.Rules, int(z.rules-a.rules)+furniture)
	y := textTop + p.top + c.repeated(p.from)
	for k := p.from; k < p.to; k++ {
		b := &c.boxes[k]
		if k > p.from || p.top > 0 {
			y += b.before
		}
		c.places[k] = place{p.page, y}
		c.put(out, k, y)
		y += b.height
	}
	c.ruleTables(out, p)
}

// put copies the drawings of box k to a page, its top at y.
func (c *composer) put(out *Page, k int32, y float64) {
	a, z := c.boxes[k].from, c.end(k)
	for i := a.runs; i < z.runs; i++ {
		r := c.runs[i]
		r.Y += y
		out.Runs = append(out.Runs, r)
	}
	for i := a.rules; i < z.rules; i++ {
		r := c.rules[i]
		r.Y += y
		out.Rules = append(out.Rules, r)
	}
	for i := a.strokes; i < z.strokes; i++ {
		s := c.strokes[i]
		s.Points = slices.Clone(s.Points)
		for j := range s.Points {
			s.Points[j].Y += y
		}
		out.Lines = append(out.Lines, s)
	}
	for i := a.refs; i < z.refs; i++ {
		r := c.refs[i]
		r.Y += y
		c.pending = append(c.pending, pending{c.places[k].page, r})
	}
}

// pending is a reference on a page whose target may not be placed yet.
type pending struct {
	page int32
	ref
}

// repeat copies a table's header to a page where the table goes on; its text
// stands in the document once, so these runs are artifacts.
func (c *composer) repeat(out *Page, head int32, y float64) {
	a, z := c.boxes[head].from, c.end(head)
	for i := a.runs; i < z.runs; i++ {
		r := c.runs[i]
		r.Y += y
		r.Artifact, r.Unit = true, -1
		out.Runs = append(out.Runs, r)
	}
}

// link resolves references to the pages and heights of their targets.
func (c *composer) link(l *Layout) {
	for i := range c.pending {
		p := &c.pending[i]
		k, ok := c.anchors[p.target]
		if !ok {
			continue
		}
		at := c.places[k]
		p.Page, p.Top = int(at.page), at.y
		out := &l.Pages[p.page]
		out.Links = append(out.Links, p.Link)
	}
}
