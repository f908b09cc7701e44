package reader

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// paged reports a line that ends in a page behind a tab: 第一条 供货范围→4. In a table of
// contents it is no row.
func paged(s string) bool {
	k := strings.LastIndexByte(s, '\t')
	return k > 0 && utf8.RuneCountInString(s[k:]) <= len("\t999") && strings.Trim(s[k:], "\t"+anyDigit) == ""
}

// cells splits a line at tabs or pipes; nil for a line that is no row.
func (r *lines) cells(start, end int) []source.Span {
	s := r.f.Text[start:end]
	sep := byte('\t')
	if s[0] == '|' && strings.Count(s, "|") > 1 {
		sep, start, r.pipes = '|', start+1, true
		if s[len(s)-1] == '|' {
			end--
		}
	} else if strings.Count(s, "\t") == 0 || numberPrefix(s) > 0 && strings.Count(s, "\t") == 1 {
		return nil
	}
	var out []source.Span
	at := start
	for i := start; i <= end; i++ {
		if i == end || r.f.Text[i] == sep {
			a, b := trim(r.f.Text, at, i)
			out = append(out, source.Span{File: r.f, Start: a, End: b})
			at = i + 1
		}
	}
	return out
}

// framed reports a line of the frame that a program draws around the rows of a table: +----+----+.
func framed(s string) bool {
	return s[0] == '+' && strings.Count(s, "+") > 1 && (strings.Contains(s, "--") || strings.Contains(s, "==")) && strings.Trim(s, "+-=") == ""
}

// flush ends a table: two rows or more, or one of three cells. Less is text, and so is a single
// one that ends as a sentence: 租期自→年→月→日起。
func (r *lines) flush() {
	rows := r.rows
	r.rows = nil
	if len(rows) == 0 {
		return
	}
	r.seen += len(rows)
	if len(rows) == 1 && len(rows[0]) < 3 {
		for _, c := range rows[0] {
			if c.Start < c.End {
				r.d.Blocks = append(r.d.Blocks, r.room.line(r.f, c.Start, c.End))
			}
		}
		return
	}
	if start, end := rows[0][0].Start, rows[0][len(rows[0])-1].End; len(rows) == 1 && (start == 0 || r.f.Text[start-1] != '|') && (strings.HasSuffix(r.f.Text[start:end], "。") || strings.HasSuffix(r.f.Text[start:end], "；")) {
		r.d.Blocks = append(r.d.Blocks, r.room.line(r.f, start, end))
		return
	}
	t := &table{f: r.f}
	for _, row := range rows {
		if rule(row) {
			continue
		}
		cells := make([][]source.Span, len(row))
		for k, c := range row {
			cells[k] = []source.Span{c}
		}
		t.rows = append(t.rows, cells)
	}
	r.d.Blocks = append(r.d.Blocks, t.block())
}

// table is a table as its rows are read; what a cell holds may stand in several lines.
type table struct {
	f    *source.File
	rows [][][]source.Span
}

// block is the table as it goes into the document, its first row as head if it is one.
func (t *table) block() *document.Table {
	b := &document.Table{}
	for i, row := range t.rows {
		cells := make([]document.Cell, len(row))
		for k, spans := range row {
			for _, c := range spans {
				if b.At.IsZero() {
					b.At = c
				}
				b.At.End = max(b.At.End, c.End)
				cells[k].Inlines = append(cells[k].Inlines, inline(t.f, c.Start, c.End))
			}
		}
		for len(b.Columns) < len(cells) {
			b.Columns = append(b.Columns, document.Column{})
		}
		if i == 0 && len(t.rows) > 1 && headRow(row) {
			b.Head = cells
		} else {
			b.Rows = append(b.Rows, document.Row{Cells: cells})
		}
	}
	return b
}

// rule reports the line of dashes below the head of a pipe table.
func rule(row []source.Span) bool {
	for _, c := range row {
		if strings.Trim(c.Text(), "-: ") != "" || c.Start == c.End {
			return false
		}
	}
	return true
}

// headRow reports a row of short names without figures.
func headRow(row [][]source.Span) bool {
	for _, cell := range row {
		if !isName(words(cell)) {
			return false
		}
	}
	return true
}

// isName reports what a column may be called.
func isName(s string) bool {
	return s != "" && utf8.RuneCountInString(s) <= 14 && !strings.ContainsAny(s, anyDigit+"。；")
}

// words are those of a cell.
func words(cell []source.Span) string {
	if len(cell) == 1 {
		return cell[0].Text()
	}
	var b strings.Builder
	for _, c := range cell {
		b.WriteString(c.Text())
	}
	return b.String()
}
