package reader

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// A table whose columns are set apart with blanks, as programs write it that turn a page into
// text, has a head of names and below it lines of cells, the parts of a cell one below the other:
//
//	设备      型号        单价
//	数控车床    CK6150    180000
//	卧式加工     HMC630   520000
//	中心
//
// pandoc draws lines of dashes around it.

// columned is the table that begins in line n, and the line behind it; nil where none does.
func (r *lines) columned(n int) (*document.Table, int) {
	if t, next := r.drawn(n); t != nil {
		return t, next
	}
	if _, s := r.bare(n); !strings.Contains(s, "  ") {
		return r.spaced(n)
	}
	head, next := r.parts(n), n+1
	begun := len(head) == 1 && strings.Count(head[0].Text(), "（") > strings.Count(head[0].Text(), "）")
	if !begun && !isHead(head) {
		return nil, 0
	}
	rows, full := [][]part{head}, 0
	if below := r.parts(next); len(below) > len(head) && isHead(below) && head[0].x > 0 { // of names in two lines the first
		head, next = below, next+1
		rows = append(rows, below)
	} else if begun {
		return nil, 0
	}
	for m := next; m <= r.f.LineCount(); m++ {
		if r.left[m] > 0 {
			continue
		}
		row := r.parts(m)
		switch {
		case len(row) == 0 && m == next: // one empty line between the rows
			if len(rows) == 1 || len(r.parts(m+1)) < 2 {
				break
			}
			continue
		case len(row) > len(head) || signed(row):
			row = nil
		case len(row) == 1 && row[0].x == 0 && (len(head) < 3 || row[0].y > 2*len("器件名称") || len(r.parts(m+1)) == 1):
			row = nil
		}
		if len(row) == 0 {
			break
		}
		if len(row) == len(head) {
			if full++; len(row) == 2 && !row[1].begins() {
				return nil, 0
			}
		}
		if rows, next = append(rows, row), m+1; m-n > longestTable || full == 0 && m-n > longestHead {
			break
		}
	}
	if full == 0 || len(head) == 2 && full < 2 {
		return nil, 0
	}
	return r.table(rows, columnsOf(rows, len(head))), next
}

// spaced is the table that begins in line n, and the line behind it, where one blank stands between any two
// cells: a head of four names or more and below it rows of as many words, of which two at least are figures.
//
//	名称 型号 数量 单价 金额
//	水泵 S-2 2台 300 600
func (r *lines) spaced(n int) (*document.Table, int) {
	head := r.words(n)
	if len(head) < 4 || slices.ContainsFunc(head, func(s source.Span) bool {
		return !isName(s.Text()) || strings.ContainsAny(s.Text(), "：:，、") || blanks(s.Text())
	}) {
		return nil, 0
	}
	t := &table{f: r.f}
	next, sum := n, false
	for ; next <= r.f.LineCount() && next-n < longestTable && !sum; next++ {
		row := r.words(next)
		if len(row) > len(head) {
			row = counted(row)
		}
		sum = next > n && len(row) > 1 && len(row) < len(head) && totals(row[0].Text())
		if len(row) != len(head) && !sum || next > n && figures(row) < 2 && !sum {
			break
		}
		cells := make([][]source.Span, len(head))
		for k, c := range row {
			if sum && k > 0 { // 合计 5 1,200
				k += len(head) - len(row)
			}
			cells[k] = []source.Span{c}
		}
		t.rows = append(t.rows, cells)
	}
	if len(t.rows) < 2 || len(t.rows) == 2 && figures(r.words(n+1)) < 3 {
		return nil, 0
	}
	return t.block(), next
}

// counted are the cells of a row, the unit behind a number in one with it: 4 台.
func counted(row []source.Span) (out []source.Span) {
	for k, c := range row {
		if k > 0 && utf8.RuneCountInString(c.Text()) == 1 && c.Text()[0] >= utf8.RuneSelf && strings.Trim(row[k-1].Text(), "0123456789") == "" {
			out[len(out)-1].End = c.End
			continue
		}
		out = append(out, c)
	}
	return out
}

// longestRow is how many bytes a row has whose cells are words.
const longestRow = 600

// figures is how many of the cells begin with a figure.
func figures(row []source.Span) (n int) {
	for _, c := range row {
		if (part{Span: c}).begins() {
			n++
		}
	}
	return n
}

// words are what line n holds between blanks, none where it ends as a sentence.
func (r *lines) words(n int) []source.Span {
	start, s := r.bare(n)
	if len(s) > longestRow || strings.ContainsAny(s, "。；\t|") {
		return nil
	}
	var out []source.Span
	at := 0
	for word := range strings.FieldsSeq(s) {
		at += strings.Index(s[at:], word)
		out = append(out, source.Span{File: r.f, Start: start + at, End: start + at + len(word)})
		at += len(word)
	}
	return out
}

// longestTable is how many lines of a table are read as one, longestHead how many stand above its
// first whole row.
const longestTable, longestHead = 2000, 12

// part is what stands in a line between blanks: from its column x in characters and wx in
// half-widths, up to y and wy.
type part struct {
	source.Span
	x, y, wx, wy int
}

// begins reports a figure: 3, ￥300, 2小时.
func (p part) begins() bool {
	c := strings.TrimLeft(p.Text(), "￥¥ ")
	return c != "" && isArabic(runeAt(c, 0))
}

// isHead reports the names of columns.
func isHead(row []part) bool {
	return len(row) > 1 && !signed(row) && !slices.ContainsFunc(row, func(p part) bool { return !isName(p.Text()) })
}

// signed reports a line of labels or one to sign or date: 甲方：, （盖章）, 年  月.
func signed(row []part) bool {
	dates := 0
	for _, p := range row {
		s := p.Text()
		if s == "年" || s == "月" || s == "日" {
			dates++
		}
		if strings.HasSuffix(s, "：") || strings.HasSuffix(s, ":") || blanks(s) || dates > 1 {
			return true
		}
		for _, w := range [...]string{"盖章", "签字", "签名", "签章", "（章）", "公章"} {
			if strings.Contains(s, w) {
				return true
			}
		}
	}
	return false
}

// parts are those of line n that two blanks or more set apart; none for a line that has a number
// of its own or a label: 1.1 甲方, 甲方：某厂.
func (r *lines) parts(n int) []part {
	if n > r.f.LineCount() {
		return nil
	}
	start, s := r.bare(n)
	var out []part
	x, wx, from := 0, 0, -1
	var at part
	for i := 0; i <= len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		if end := i == len(s) || strings.HasPrefix(s[i:], "  "); end && from >= 0 {
			at.Span, at.y, at.wy = source.Span{File: r.f, Start: start + from, End: start + i}, x, wx
			out, from = append(out, at), -1
		}
		if i == len(s) {
			break
		}
		if c == '\t' || c == '\v' || c == '|' {
			return nil
		}
		if c != ' ' && c != '\f' && from < 0 {
			from, at = i, part{x: x, wx: wx}
		}
		if i += size; c != '\f' {
			x, wx = x+1, wx+columns(c)
		}
	}
	for i := range out {
		out[i].Start, out[i].End = trim(r.f.Text, out[i].Start, out[i].End)
	}
	if len(out) == 0 {
		return nil
	}
	if first := out[0].Text(); strings.Trim(first, anyDigit+".") != "" && (numberPrefix(first) > 0 || labelled(first)) {
		return nil
	}
	return out
}

// columns is how many half-widths a character fills.
func columns(c rune) int {
	if c >= 0x2E80 || c >= 0x2010 && c <= 0x203B {
		return 2
	}
	return 1
}

// columnsOf is where each of n columns begins and ends, in characters or in half-widths: in which
// of the two the whole rows agree.
func columnsOf(rows [][]part, n int) grid {
	var best grid
	least := -1
	for _, half := range [...]bool{false, true} {
		g := grid{half: half}
		apart := 0
		for _, row := range rows {
			if len(row) != n {
				continue
			}
			for k, p := range row {
				from, to := g.of(p)
				if len(g.from) < n {
					g.from, g.to = append(g.from, from), append(g.to, to)
					continue
				}
				apart += max(from-g.from[k], g.from[k]-from)
				g.to[k] = max(g.to[k], to)
			}
		}
		if least < 0 || apart < least {
			best, least = g, apart
		}
	}
	for k := n - 1; k > 0 && best.figures == 0; k-- {
		if !slices.ContainsFunc(rows, func(row []part) bool { return len(row) == n && !isHead(row) && !row[k].begins() }) {
			best.figures = k
		}
	}
	return best
}

// grid is where columns begin and end.
type grid struct {
	half     bool // in half-widths
	from, to []int
	figures  int // the last one in which each whole row but the first has a figure, or 0
}

// of is where p begins and ends in the measure of the grid.
func (g *grid) of(p part) (from, to int) {
	if g.half {
		return p.wx, p.wy
	}
	return p.x, p.y
}

// column is the one that p begins with in a whole row beside it, that it shares most with, or
// else begins nearest to.
func (g *grid) column(p part, beside ...[]part) int {
	for _, row := range beside {
		for k, q := range row {
			if len(row) == len(g.from) && (p.x == q.x || p.wx == q.wx) {
				return k
			}
		}
	}
	from, to := g.of(p)
	best, most := 0, -1<<30
	for k := range g.from {
		share := min(to, g.to[k]) - max(from, g.from[k])
		if share <= 0 {
			share = -max(from-g.from[k], g.from[k]-from)
		}
		if share > most {
			best, most = k, share
		}
	}
	return best
}

// table puts the parts of rows into their columns. A line that does not begin at the left goes on
// with the cells above it, or comes before those of the row below where that has none there.
func (r *lines) table(rows [][]part, g grid) *document.Table {
	t := &table{f: r.f}
	var early []part // of cells that the next row goes on with
	for i, row := range rows {
		var above, below []part
		if i > 0 {
			above = rows[i-1]
		}
		if i+1 < len(rows) {
			below = rows[i+1]
		}
		if first := len(t.rows) == 0 && isHead(below); first || len(t.rows) > 0 && g.goesOn(row) && !r.refigured(t.rows[len(t.rows)-1], row, g) {
			if first || len(below) > 0 && !totals(below[0].Text()) && !g.goesOn(below) && !slices.ContainsFunc(row, func(p part) bool { return g.holds(below, g.column(p, above, below)) }) {
				early = append(early, row...)
				continue
			}
			cells := t.rows[len(t.rows)-1]
			for _, p := range row {
				k := g.column(p, above, below)
				cells[k] = append(cells[k], p.Span)
			}
			continue
		}
		cells := make([][]source.Span, len(g.from))
		for _, p := range early {
			k := g.column(p, row)
			cells[k] = append(cells[k], p.Span)
		}
		early = nil
		for k, p := range row {
			if len(row) < len(g.from) {
				k = g.column(p)
			}
			if len(row) == 2 && totals(row[0].Text()) && p.begins() && g.figures > 0 {
				k = g.figures
			}
			cells[k] = append(cells[k], p.Span)
		}
		if len(t.rows) == 0 || !slices.EqualFunc(cells, t.rows[0], func(a, b []source.Span) bool { return words(a) == words(b) }) {
			t.rows = append(t.rows, cells) // pages repeat the head
		}
	}
	return t.block()
}

// totals reports the name of a row of sums, which has cells without words.
func totals(s string) bool {
	return len(s) >= len("合计") && strings.Contains("合计|总计|小计|共计|总价", s[:len("合计")])
}

// holds reports a part of the row in column k.
func (g *grid) holds(row []part, k int) bool {
	return slices.ContainsFunc(row, func(p part) bool { return g.column(p) == k })
}

// goesOn reports a line of the parts of cells that the line above begins: it has nothing in the
// last column of figures, or does not begin at the left.
func (g *grid) goesOn(row []part) bool {
	if len(row) == len(g.from) || totals(row[0].Text()) {
		return false
	}
	if g.figures > 0 {
		return !g.holds(row, g.figures)
	}
	return len(row) == 1 || len(row) < len(g.from)-1 && g.column(row[0]) > 0
}

// refigured reports a row with a figure where the cell above ends with one: it does not go on.
func (r *lines) refigured(above [][]source.Span, row []part, g grid) bool {
	return slices.ContainsFunc(row, func(p part) bool {
		before := words(above[g.column(p)])
		return p.begins() && before != "" && isArabic(rune(before[len(before)-1]))
	})
}
