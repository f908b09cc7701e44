package typeset

import (
	"math"

	"qiyue/internal/document"
)

// Measures of a table, in points.
const (
	cellX      = 4.5 // padding beside the text of a cell
	cellY      = 3.0 // above and below
	outerRule  = 0.9
	innerRule  = 0.5
	wholeTable = 7 * lead // tables no higher are not cut at all
	mostColumn = 64
	writeRow   = 24.5 // over 8.5 mm: a row to write in by hand

	justifiedCell = 15 // ems from which the lines of a cell are justified
	partLines     = 3  // lines that stay together of a row that is higher than a page
)

// tableSizes are tried in turn until every word fits its column.
var tableSizes = [...]float64{tableSize, 8.2, 7.5, 6.5}

// grid is a table as placed on pages: its column edges and its header.
type grid struct {
	edges []float64
	rows  []gridRow
	head  int32 // box of the header row, -1 when there is none
}

// gridRow says at which column edges a row has a vertical rule (bit k: right
// of column k), and whether a row that was too high for a page goes on in it.
type gridRow struct {
	walls uint64
	runOn bool
}

// caption sets a title above a table or a process and keeps it there.
func (c *composer) caption(in []document.Inline) {
	c.skip(4)
	c.begin(in, true)
	s := c.body()
	s.size, s.lead, s.align = tableSize, 16, centred
	first := len(c.boxes)
	c.flow(&s, 0)
	if first < len(c.boxes) {
		c.hold(first)
	}
}

func (c *composer) table(b *document.Table) {
	c.caption(b.Caption)
	n := columns(b)
	if n == 0 {
		return
	}
	widths, size := c.columnWidths(b, n)
	t := grid{edges: make([]float64, n+1), head: -1}
	t.edges[0] = c.outer.x
	for i, w := range widths {
		t.edges[i+1] = t.edges[i] + w
	}
	c.tables = append(c.tables, t)
	id := int32(len(c.tables))
	first := len(c.boxes)
	if len(b.Head) > 0 {
		c.tables[id-1].head = int32(len(c.boxes))
		c.row(id, b, b.Head, 0, size, true)
		c.glued = firm
	}
	body := len(c.boxes)
	least := writingHeight(b)
	total := 0.0
	for i := range b.Rows {
		c.row(id, b, b.Rows[i].Cells, max(least, b.Rows[i].Height*size), size, false)
	}
	for k := first; k < len(c.boxes); k++ {
		total += c.boxes[k].height
	}
	for k := body + 1; k < len(c.boxes); k++ {
		// short tables stay whole; of others neither the first nor the last row stands alone
		if total <= wholeTable || k == body+1 || k == len(c.boxes)-1 {
			c.boxes[k].stay = soft
		}
	}
	if len(c.boxes) > first {
		c.glued = loose
	}
	c.skip(6)
}

// writingHeight is the least height of the rows of a table: in one that is
// filled in by hand all rows are high enough to write in.
func writingHeight(b *document.Table) float64 {
	for i := range b.Rows {
		if b.Rows[i].Height > 0 {
			return writeRow
		}
		for _, cell := range b.Rows[i].Cells {
			for k := range cell.Inlines {
				if cell.Inlines[k].Kind == document.Blank {
					return writeRow
				}
			}
		}
	}
	return 0
}

// columns is the number of columns a table needs for all of its cells.
func columns(b *document.Table) int {
	n := len(b.Columns)
	each := func(cells []document.Cell) {
		k := 0
		for i := range cells {
			k += max(cells[i].Span, 1)
		}
		n = max(n, k)
	}
	each(b.Head)
	for i := range b.Rows {
		each(b.Rows[i].Cells)
	}
	return n
}

// row adds one row: the cells' texts in their columns, centred in height.
// A row higher than a page goes on in further boxes.
func (c *composer) row(id int32, b *document.Table, cells []document.Cell, least, size float64, head bool) {
	t := &c.tables[id-1]
	n := len(t.edges) - 1
	from := c.mark()
	marks := make([]mark, len(cells)+1)
	heights := make([]float64, len(cells))
	height := max(least, tableLead+2*cellY)
	var walls uint64
	col := 0
	for i := range cells {
		marks[i] = c.mark()
		last := min(col+max(cells[i].Span, 1), n)
		s := c.cell(b, col, t.edges[col], t.edges[last], size, head, cells[i].Span > 1)
		c.begin(cells[i].Inlines, head || c.outer.strong)
		heights[i] = c.within(&s, 0)
		if !c.doc.Draft && !prints(cells[i].Inlines) {
			c.rules = c.rules[:marks[i].rules] // the cell itself is the room to write in
		}
		height = max(height, heights[i]+2*cellY)
		walls |= 1 << min(last-1, mostColumn-1)
		col = last
	}
	walls |= 1 << min(n-1, mostColumn-1)
	marks[len(cells)] = c.mark()
	if height <= textHeight-c.headHeight(t) {
		for i := range cells {
			c.lower(marks[i], marks[i+1], (height-heights[i])/2)
		}
		t.rows = append(t.rows, gridRow{walls: walls})
		c.add(box{height: height, table: id, row: int32(len(t.rows)), from: from})
		return
	}
	c.lower(from, marks[len(cells)], cellY)
	c.parts(id, from, height, tableLead*size/tableSize, walls)
}

// headHeight is the room the header takes on every page.
func (c *composer) headHeight(t *grid) float64 {
	if t.head < 0 || int(t.head) >= len(c.boxes) {
		return 0
	}
	return c.boxes[t.head].height
}

// cell is the style of a cell.
func (c *composer) cell(b *document.Table, col int, left, right, size float64, head, wide bool) style {
	s := style{size: size, lead: tableLead * size / tableSize, x: left + cellX, width: right - left - 2*cellX, align: ragged}
	if head {
		s.align = centred
		return s
	}
	if col < len(b.Columns) && !(wide && b.Columns[col].Align == document.Right) {
		switch b.Columns[col].Align {
		case document.Justify:
			if s.width > justifiedCell*size {
				s.align = justified
			}
		case document.Center:
			s.align = centred
		case document.Right:
			s.align = flushRight
		}
	}
	return s
}

// parts cuts a row that is higher than a page between lines of its text, which
// stand at one height in all cells, and adds a box for each part: few lines, so
// that the row begins where there is room for them and goes on like a text.
// The row's drawings begin at from, y from its top.
func (c *composer) parts(id int32, from mark, height, lead float64, walls uint64) {
	t := &c.tables[id-1]
	runs := append([]Run(nil), c.runs[from.runs:]...)
	rules := append([]Rule(nil), c.rules[from.rules:]...)
	c.runs, c.rules, c.refs = c.runs[:from.runs], c.rules[:from.rules], c.refs[:from.refs]
	lines := int(math.Ceil((height - 2*cellY) / lead))
	for line, top := 0, 0.0; top < height; {
		line += partLines
		bottom := cellY + float64(line)*lead
		if lines-line < partLines {
			bottom = height
		}
		part := box{table: id, from: c.mark(), height: bottom - top}
		for _, r := range runs {
			if r.Y > top && r.Y <= bottom {
				r.Y -= top
				c.runs = append(c.runs, r)
			}
		}
		for _, r := range rules {
			if y := r.Y - 2; y > top && y <= bottom { // a little below the line it belongs to
				r.Y -= top
				c.rules = append(c.rules, r)
			}
		}
		t.rows = append(t.rows, gridRow{walls: walls, runOn: top > 0})
		part.row = int32(len(t.rows))
		c.add(part)
		top = bottom
	}
}
