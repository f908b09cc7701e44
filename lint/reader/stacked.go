package reader

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// stacked is the table that begins in line n, and the line behind it, where each cell stands in a
// line of its own: 设备, 数量, 水泵, 2, 风机, 4. The first cells are names and hold no figure; what
// the cells of a column begin with tells how many there are to a row. An empty line may be an empty cell.
func (r *lines) stacked(n int) (*document.Table, int) {
	if n < r.beyond || !isName(r.small(n)) {
		return nil, 0
	}
	end := n
	var filled []int
	for empty := 0; end <= r.f.LineCount() && end-n < longestStack; end++ {
		s := r.small(end)
		if s == "" {
			if _, line := r.bare(end); strings.TrimFunc(line, blank) != "" {
				break
			}
			if empty++; empty > 8 {
				break
			}
			continue
		}
		empty = 0
		filled = append(filled, end)
	}
	if len(filled) < 6 {
		return nil, 0
	}
	last := filled[len(filled)-1] + 1
	all := make([]int, 0, last-n)
	for m := n; m < last; m++ {
		all = append(all, m)
	}
	for _, cells := range [...][]int{filled, all} {
		for width := 2; width <= 12 && 3*width <= len(cells); width++ {
			if len(cells)%width != 0 || !r.periodic(cells, width) {
				continue
			}
			t := &table{f: r.f}
			for i := 0; i < len(cells); i += width {
				row := make([][]source.Span, width)
				for k := range row {
					start, s := r.bare(cells[i+k])
					if a, b := trim(r.f.Text, start, start+len(s)); a < b {
						row[k] = []source.Span{{File: r.f, Start: a, End: b}}
					}
				}
				t.rows = append(t.rows, row)
			}
			return t.block(), last
		}
		if len(filled) == len(all) {
			break
		}
	}
	if n >= r.until {
		r.until, r.tries = last, 0
	}
	if r.tries++; r.tries > 3 { // titles stand above a table, no more
		r.beyond = last
	}
	return nil, 0
}

// parted is the table whose first row line n is, and the line behind it, where an empty line stands
// between any two rows.
func (r *lines) parted(n int) (*document.Table, int) {
	t := &table{f: r.f}
	figures := true
	next := n
	for m := n; m <= r.f.LineCount() && m-n < longestTable; m += 2 {
		start, s := r.bare(m)
		a, b := trim(r.f.Text, start, start+len(s))
		if strings.Count(r.f.Text[a:b], "\t") == 0 || strings.ContainsAny(s, "|\v\f") {
			break
		}
		cells := r.cells(a, b)
		if len(cells) < 2 || len(t.rows) > 0 && len(cells) != len(t.rows[0]) {
			break
		}
		if len(t.rows) > 0 {
			figures = figures && isArabic(runeAt(cells[len(cells)-1].Text(), 0))
		}
		row := make([][]source.Span, len(cells))
		for k, c := range cells {
			row[k] = []source.Span{c}
		}
		t.rows = append(t.rows, row)
		next = m + 1
		if m < r.f.LineCount() {
			if _, s := r.bare(m + 1); strings.TrimFunc(s, blank) != "" {
				break
			}
		}
	}
	if len(t.rows) < 2 || len(t.rows[0]) == 2 && (len(t.rows) == 2 || !figures) || next == n+1 {
		return nil, 0
	}
	return t.block(), next
}

// longestStack is how many lines are read as the cells of one table.
const longestStack = 1200

// small is what line n holds if it can be a cell in a line of its own, or "".
func (r *lines) small(n int) string {
	_, s := r.bare(n)
	if len(s) > 200 {
		return ""
	}
	s = strings.Trim(strings.TrimFunc(s, blank), "\f")
	if utf8.RuneCountInString(s) > 30 || strings.ContainsAny(s, "。；\t\v|") || strings.Contains(s, "  ") || blanks(s) || labelled(s) {
		return ""
	}
	if strings.Trim(s, anyDigit+".,") != "" && numberPrefix(s) > 0 || strings.HasSuffix(s, "：") || strings.HasSuffix(s, "，") || strings.HasSuffix(s, "、") {
		return ""
	}
	return s
}

// periodic reports that lines are the cells of rows of so many: names first, then rows in which
// one column or more begins with a figure throughout, and each with the same or nothing; where a
// row begins with a word for a sum, cells may be empty.
func (r *lines) periodic(cells []int, width int) bool {
	for _, m := range cells[:width] {
		if s := r.small(m); !isName(s) {
			return false
		}
	}
	figures := 0
	for k := range width {
		of, words, empty := 0, 0, 0
		for i := width + k; i < len(cells); i += width {
			switch s := r.small(cells[i]); {
			case s == "":
				empty++
			case isArabic(runeAt(strings.TrimLeft(s, "￥¥ "), 0)):
				of++
			default:
				words++
			}
		}
		if k == 0 && empty > 0 || of > 0 && words > 0 || of+words == 0 {
			return false
		}
		if of > 0 {
			figures++
		}
	}
	return figures > 0
}
