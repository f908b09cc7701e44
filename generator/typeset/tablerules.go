package typeset

// ruleTables draws the rules of every table, or part of one, on a page.
func (c *composer) ruleTables(out *Page, p cut) {
	for k := p.from; k < p.to; {
		id := c.boxes[k].table
		if id == 0 {
			k++
			continue
		}
		last := k
		for last+1 < p.to && c.boxes[last+1].table == id {
			last++
		}
		c.ruleTable(out, &c.tables[id-1], k, last, k == p.from)
		k = last + 1
	}
}

// band is a row as it stands on a page.
type band struct {
	top, bottom float64
	gridRow
}

// ruleTable draws the rules of the rows first..last: a frame, thin rules
// between rows, though not within one, and the vertical rules, joined where rows agree.
func (c *composer) ruleTable(out *Page, t *grid, first, last int32, atTop bool) {
	bands := make([]band, 0, last-first+2)
	if h := c.repeated(first); atTop && h > 0 {
		c.repeat(out, t.head, textTop)
		bands = append(bands, band{textTop, textTop + h, t.rows[c.boxes[t.head].row-1]})
	}
	for k := first; k <= last; k++ {
		b := &c.boxes[k]
		y := c.places[k].y
		row := t.rows[b.row-1]
		row.runOn = row.runOn && k > first // what comes first goes on from another page
		bands = append(bands, band{y, y + b.height, row})
	}
	n := len(t.edges) - 1
	left, right := t.edges[0], t.edges[n]
	top, bottom := bands[0].top, bands[len(bands)-1].bottom
	for i := range bands[1:] {
		if !bands[i+1].runOn {
			out.Rules = append(out.Rules, Rule{left, bands[i].bottom - innerRule/2, right - left, innerRule})
		}
	}
	for col := 0; col < n-1; col++ {
		bit := uint64(1) << min(col, mostColumn-1)
		for i := 0; i < len(bands); {
			if bands[i].walls&bit == 0 {
				i++
				continue
			}
			j := i
			for j+1 < len(bands) && bands[j+1].walls&bit != 0 {
				j++
			}
			out.Rules = append(out.Rules, Rule{t.edges[col+1] - innerRule/2, bands[i].top, innerRule, bands[j].bottom - bands[i].top})
			i = j + 1
		}
	}
	const w = outerRule
	out.Rules = append(out.Rules,
		Rule{left - w/2, top - w/2, right - left + w, w}, Rule{left - w/2, bottom - w/2, right - left + w, w},
		Rule{left - w/2, top - w/2, w, bottom - top + w}, Rule{right - w/2, top - w/2, w, bottom - top + w})
}
