package reader

import (
	"slices"
	"strings"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// drawn is the table that begins in line n, and the line behind it, as pandoc writes one:
//
//	-----------------------
//	设备         单价
//	------------ ----------
//	数控车床     180000
//
//	卧式加工     520000
//	中心
//	-----------------------
//
// Without the outer lines each line is a row, and an empty one ends it.
func (r *lines) drawn(n int) (*document.Table, int) {
	first, last := r.dashes(n), r.f.LineCount()
	ruler, body, closed := first, n+1, true
	var head []int
	switch {
	case len(first) == 1 && first[0].to-first[0].from > 8:
		for body <= last && body-n < 8 && len(r.dashes(body)) == 0 {
			head = append(head, body)
			body++
		}
		if ruler = r.dashes(body); len(ruler) == 0 || len(head) == 0 || ruler[0].from != first[0].from || ruler[len(ruler)-1].to != first[0].to {
			return nil, 0
		}
		body++
	case len(first) > 1:
	case len(first) == 0:
		if ruler = r.dashes(n + 1); len(ruler) < 2 {
			return nil, 0
		}
		if _, s := r.bare(n); strings.TrimSpace(s) == "" {
			return nil, 0
		}
		head, body, closed = []int{n}, n+2, false
	default:
		return nil, 0
	}
	end, empty := body, false
	for ; end <= last && end-n < longestTable && len(r.dashes(end)) == 0; end++ {
		if _, s := r.bare(end); strings.TrimSpace(s) == "" {
			if empty = true; !closed {
				break
			}
		}
	}
	if end == body || closed && (end > last || r.dashes(end)[0].from != ruler[0].from) {
		return nil, 0
	}
	t := &table{f: r.f}
	if len(head) > 0 {
		t.rows = append(t.rows, make([][]source.Span, len(ruler)))
		for _, m := range head {
			r.cut(m, ruler, t.rows[0])
		}
	}
	fresh := true
	for m := body; m < end; m++ {
		if _, s := r.bare(m); strings.TrimSpace(s) == "" {
			fresh = true
			continue
		}
		if fresh || !closed || !empty {
			t.rows = append(t.rows, make([][]source.Span, len(ruler)))
		}
		r.cut(m, ruler, t.rows[len(t.rows)-1])
		fresh = false
	}
	if next := end + 1; closed || end <= last && len(r.dashes(end)) > 0 {
		return t.block(), next
	}
	return t.block(), end
}

// stroke is where a line of dashes begins and ends.
type stroke struct{ from, to int }

// dashes are the strokes of a line that holds nothing else.
func (r *lines) dashes(n int) []stroke {
	if n > r.f.LineCount() {
		return nil
	}
	_, s := r.bare(n)
	if !strings.Contains(s, "---") || strings.Trim(s, "- ") != "" {
		return nil
	}
	var out []stroke
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' {
			continue
		}
		k := i + len(s[i:]) - len(strings.TrimLeft(s[i:], "-"))
		out = append(out, stroke{i, k})
		i = k
	}
	return out
}

// cut adds to each cell what stands in line n below its stroke.
func (r *lines) cut(n int, ruler []stroke, cells [][]source.Span) {
	start, s := r.bare(n)
	x, k, from := 0, 0, 0
	put := func(end int) {
		a, b := trim(r.f.Text, start+from, start+end)
		for r.markdown && b-a > len("****") && strings.HasPrefix(r.f.Text[a:b], "**") && strings.HasSuffix(r.f.Text[a:b], "**") {
			a, b = a+len("**"), b-len("**")
		}
		if a < b {
			cells[k] = append(cells[k], source.Span{File: r.f, Start: a, End: b})
		}
		from = end
	}
	for i, c := range s {
		if k+1 < len(ruler) && x >= ruler[k+1].from {
			put(i)
			k++
		}
		x += columns(c)
	}
	put(len(s))
}

// gridded is the table in a frame that begins in line n, and the line behind it:
//
//	+----------+--------+
//	| 设备     | 单价   |
//	+==========+========+
//	| 卧式加工 | 520000 |
//	| 中心     |        |
//	+----------+--------+
//
// Where no line parts the rows, each line is one, unless it lacks its first cell.
func (r *lines) gridded(n int) (*document.Table, int) {
	_, s := r.bare(n)
	if s = strings.TrimSpace(s); s == "" || !framed(s) {
		return nil, 0
	}
	columns := strings.Count(s, "+") - 1
	var segments [][][][]source.Span // of rows of cells
	next, begun := n+1, false
	for ; next <= r.f.LineCount() && next-n < longestTable; next++ {
		start, s := r.bare(next)
		a, b := trim(r.f.Text, start, start+len(s))
		if a == b {
			break
		}
		if s = r.f.Text[a:b]; framed(s) {
			begun = false
			continue
		}
		if s[0] != '|' || strings.Count(s, "|") != columns+1 {
			break
		}
		row := make([][]source.Span, columns)
		at := a + 1
		for k := range row {
			end := at + strings.IndexByte(r.f.Text[at:b], '|')
			if i, j := trim(r.f.Text, at, end); i < j {
				row[k] = append(row[k], source.Span{File: r.f, Start: i, End: j})
			}
			at = end + 1
		}
		if !begun {
			segments, begun = append(segments, nil), true
		}
		segments[len(segments)-1] = append(segments[len(segments)-1], row)
	}
	if len(segments) == 0 || columns < 1 {
		return nil, 0
	}
	t := &table{f: r.f}
	for _, rows := range segments {
		for i, row := range rows {
			if i == 0 || len(segments) < 3 && row[0] != nil {
				t.rows = append(t.rows, row)
				continue
			}
			above := t.rows[len(t.rows)-1]
			for k := range row {
				above[k] = append(above[k], row[k]...)
			}
		}
	}
	return t.block(), next
}

// drawnIn are the tables of a Markdown file that pandoc drew with dashes or frames, which
// CommonMark does not know; they are blanked out in src.
func drawnIn(f *source.File, src []byte) (tables []document.Block) {
	if !strings.Contains(f.Text, "  ---") && !strings.Contains(f.Text, "+--") {
		return nil
	}
	r := &lines{f: f, d: &document.Document{}, markdown: true}
	for n := 1; n <= f.LineCount(); n++ {
		if fence(f.Line(n)) {
			for n++; n <= f.LineCount() && !fence(f.Line(n)); n++ {
			}
			continue
		}
		t, next := r.drawn(n)
		if t == nil {
			t, next = r.gridded(n)
		}
		if t == nil {
			continue
		}
		for m := n; m < next; m++ {
			copy(src[f.LineStart(m):], strings.Repeat(" ", len(f.Line(m))))
		}
		tables = append(tables, t)
		n = next - 1
	}
	return tables
}

// fence reports a line that begins or ends a block of code.
func fence(s string) bool {
	return strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~")
}

// among puts tables between the blocks where they stand.
func among(blocks, tables []document.Block) []document.Block {
	if len(tables) == 0 {
		return blocks
	}
	all := append(blocks, tables...)
	slices.SortStableFunc(all, func(a, b document.Block) int { return a.From().At.Start - b.From().At.Start })
	return all
}
