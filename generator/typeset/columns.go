package typeset

import "qiyue/internal/document"

// shortText is the width in thousandths of an em up to which a cell's text
// is not broken at all.
const shortText = 4100

// endlessWord is the width in thousandths of an em from which a word, a type
// designation of thirty signs, is broken rather than let take the room of the
// other columns.
const endlessWord = 14000

// column is what the cells of a column ask for, in points.
type column struct {
	least  float64 // the longest word
	ease   float64 // four characters of the longest text, or a whole date
	most   float64 // the longest text on one line
	weight float64
}

// Text for more lines than these in a column narrower than this is a crowd.
const (
	crowdedLines = 2.5
	narrowColumn = 8.0 // ems
	smallestKind = 7.5 // 六号: no smaller for looks alone
)

// columnWidths shares the width of the text among n columns, by weight where
// columns have one and by content otherwise, and gives the type size: smaller
// than usual when words would not fit their columns, or when a narrow column
// would stack its text in many short lines and type of a size that still
// reads well helps.
func (c *composer) columnWidths(b *document.Table, n int) ([]float64, float64) {
	cols := make([]column, n)
	for i, size := range tableSizes {
		c.demands(b, cols, size)
		var least float64
		for k := range cols {
			least += cols[k].least
		}
		if least > c.outer.width && i < len(tableSizes)-1 {
			continue
		}
		if widths := share(cols, c.outer.width); size <= smallestKind || !crowded(cols, widths, size) {
			return widths, size
		}
	}
	return nil, 0
}

// crowded reports a narrow column that stacks its text in many lines.
func crowded(cols []column, widths []float64, size float64) bool {
	for k := range cols {
		room := widths[k] - 2*cellX
		if room < narrowColumn*size && cols[k].most-2*cellX > crowdedLines*room {
			return true
		}
	}
	return false
}

// demands measures all cells at a type size.
func (c *composer) demands(b *document.Table, cols []column, size float64) {
	for k := range cols {
		cols[k] = column{least: 2*cellX + size, ease: 2*cellX + size, most: 2*cellX + size}
		if k < len(b.Columns) {
			cols[k].weight = max(b.Columns[k].Weight, 0)
		}
	}
	measure := func(cells []document.Cell, strong bool) {
		col := 0
		for i := range cells {
			span := max(cells[i].Span, 1)
			c.reset()
			c.inlines(cells[i].Inlines, strong || c.outer.strong, -1)
			if n := int32(len(c.glyphs)); n > 0 {
				c.prepare()
				w := c.natural(0, n)
				if w <= shortText {
					c.longest = max(c.longest, w) // 序号 does not become 序/号
				}
				points := func(w int32) float64 { return float64(w+50)*size/1000 + 2*cellX }
				least, ease, most := points(min(c.longest, endlessWord)), points(max(min(w, shortText), min(c.whole, endlessWord))), points(w)
				for k := col; k < min(col+span, len(cols)); k++ {
					cols[k].least = max(cols[k].least, least/float64(span))
					if span == 1 {
						cols[k].most, cols[k].ease = max(cols[k].most, most), max(cols[k].ease, ease)
					}
				}
			}
			col += span
		}
	}
	measure(b.Head, true)
	for i := range b.Rows {
		measure(b.Rows[i].Cells, false)
	}
}

// share gives every column its width; together they fill the width.
func share(cols []column, width float64) []float64 {
	out := make([]float64, len(cols))
	var weights, most, least, eased float64
	for k := range cols {
		eased += max(cols[k].least, cols[k].ease)
	}
	for k := range cols {
		c := &cols[k]
		if eased <= width { // no column of one character beside a long word
			c.least = max(c.least, c.ease)
		}
		c.most = max(c.most, c.least)
		weights += c.weight
		least += c.least
		most += c.most
	}
	if least >= width { // even the smallest type is too wide: by need
		for k := range cols {
			out[k] = width * cols[k].least / least
		}
		return out
	}
	if weights > 0 {
		return byWeight(cols, out, width)
	}
	if most > width {
		return levelled(cols, out, width)
	}
	for k, c := range cols {
		out[k] = c.most + (width-most)*c.most/most
	}
	return out
}

// levelled gives columns the width of their content up to one common limit,
// so that only the widest wrap.
func levelled(cols []column, out []float64, width float64) []float64 {
	low, high := 0.0, width
	for range 40 {
		mid := (low + high) / 2
		total := 0.0
		for k, c := range cols {
			out[k] = max(c.least, min(c.most, mid))
			total += out[k]
		}
		if total > width {
			high = mid
		} else {
			low = mid
		}
	}
	return fill(out, width)
}

// byWeight gives columns without weight what their content asks for and
// shares the rest by weight, no column narrower than its longest word.
func byWeight(cols []column, out []float64, width float64) []float64 {
	rest, weights := width, 0.0
	fixed := make([]bool, len(cols))
	var least, wanted float64
	for k := range cols {
		least += cols[k].least
		if cols[k].weight == 0 {
			wanted += cols[k].most - cols[k].least
		}
	}
	given := min(1, (width-least)/2/max(wanted, 1)) // of what content asks for
	for k, c := range cols {
		if c.weight == 0 {
			out[k] = c.least + given*(c.most-c.least)
			fixed[k] = true
			rest -= out[k]
			continue
		}
		weights += c.weight
	}
	for again := true; again; {
		again = false
		for k, c := range cols {
			if !fixed[k] && rest*c.weight/weights < c.least {
				out[k], fixed[k], again = c.least, true, true
				rest -= c.least
				weights -= c.weight
				break
			}
		}
	}
	for k, c := range cols {
		if !fixed[k] {
			out[k] = rest * c.weight / weights
		}
	}
	return fill(out, width)
}

// fill scales widths to the full width, as all columns may have been fixed.
func fill(out []float64, width float64) []float64 {
	total := 0.0
	for _, w := range out {
		total += w
	}
	for k := range out {
		out[k] *= width / total
	}
	return out
}
