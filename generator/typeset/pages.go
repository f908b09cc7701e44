package typeset

// place is where a box landed: page (0-based) and top.
type place struct {
	page int32
	y    float64
}

// cut is a page: the boxes [from,to) in order.
type cut struct{ from, to int32 }

// paginate divides the boxes from..to into pages. A page ends where the next
// box no longer fits, or earlier when that box must stay with the one above.
func (c *composer) paginate(from, to int32) []cut {
	pages := make([]cut, 0, (to-from)/24+2)
	for start := from; start < to; {
		end := c.fill(start, to)
		pages = append(pages, cut{start, end})
		start = end
	}
	return pages
}

// fill is the end of the page that starts with a box.
func (c *composer) fill(start, to int32) int32 {
	y := c.repeated(start)
	best := [firm]int32{start, start, start} // the last place to break, by tie
	for k := start; k < to; k++ {
		b := &c.boxes[k]
		if k > start {
			if b.fresh {
				return k
			}
			if b.stay < firm && !b.blank() {
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

// fillPage draws the boxes of a page.
func (c *composer) fillPage(l *Layout, page int32, p cut) {
	a, z := c.boxes[p.from].from, c.end(p.to-1)
	out := &l.Pages[page]
	out.Runs = make([]Run, 0, int(z.runs-a.runs)+furniture)
	out.Rules = make([]Rule, 0, int(z.rules-a.rules)+furniture)
	y := textTop + c.repeated(p.from)
	for k := p.from; k < p.to; k++ {
		b := &c.boxes[k]
		if k > p.from {
			y += b.before
		}
		c.places[k] = place{page, y}
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
