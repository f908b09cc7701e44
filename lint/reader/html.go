package reader

import (
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// HTML within Markdown is printed like the rest: <div>…</div>, <table> as
// programs write it that recognise scanned pages, words behind a comment. Tags
// and comments are no text; what stands between them is.

// breaks are the elements that end a printed line where they begin and end.
var breaks = strings.Fields("address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul")

// unseen are the elements whose content is not printed on the page.
var unseen = []string{"script", "style", "title"}

// htmlBlock is one block of HTML being read. What is open at its end is closed.
type htmlBlock struct {
	*marked
	until  string // what ends the tag, the comment or the unseen element begun
	begun  int    // where that begins
	strong bool
	level  int             // of the heading begun; 0: none
	end    int             // of what was read
	table  *document.Table // begun and not yet added
	cells  []document.Cell // of the row begun
	row    bool            // a row has begun
	cell   bool            // a cell of it has begun
	wide   int             // the columns of that cell
	high   int             // the rows of that cell
	below  []int           // rows that the cell above still fills, of each column
}

// html reads a block of HTML.
func (m *marked) html(n *ast.HTMLBlock) {
	h := htmlBlock{marked: m}
	m.line.begin(m)
	for i := range n.Lines().Len() {
		l := n.Lines().At(i)
		h.read(l.Start, l.Stop)
	}
	if n.HasClosure() {
		h.read(n.ClosureLine.Start, n.ClosureLine.Stop)
	}
	h.unclosed(h.end)
	h.endTable()
	h.flush()
}

// unclosed takes note of what is begun and does not end before byte end: a program
// that shows the page shows nothing of what follows.
func (h *htmlBlock) unclosed(end int) {
	if h.until == "" {
		return
	}
	h.open = append(h.open, source.Span{File: h.f, Start: h.begun, End: h.begun + len("<")})
}

// read reads bytes i to end, one line of the source.
func (h *htmlBlock) read(i, end int) {
	for i < end {
		s := h.src[i:end]
		if h.until == "-->" && strings.HasPrefix(strings.TrimLeft(s, " "), "<!--") { // another begins
			h.unclosed(i)
			h.until = ""
		}
		if h.until != "" {
			k := indexFold(s, h.until)
			if k < 0 {
				return
			}
			i += k + len(h.until)
			if strings.HasPrefix(h.until, "<") {
				h.until = ">" // of the closing tag
			} else {
				h.until = ""
			}
			continue
		}
		k := strings.IndexByte(s, '<')
		if k < 0 {
			k = len(s)
		}
		h.words(i, i+k)
		i += k
		if h.begun = i; i < end && !h.tag(h.src[i+1:end]) {
			h.line.segment(i, i+1, h.strong, true) // 温度<40
		}
		i++
	}
	if h.end = end; h.until == "" && len(h.line.cur) > 0 {
		h.line.soft(end)
	}
}

// words are bytes i to end between tags. Blanks that begin or end a line are
// not printed.
func (h *htmlBlock) words(i, end int) {
	s := strings.TrimRight(h.f.Text[i:end], "\r\n")
	if len(h.line.cur) == 0 {
		trimmed := strings.TrimLeft(s, " \t")
		i, s = i+len(s)-len(trimmed), trimmed
	}
	h.line.segment(i, i+len(s), h.strong, false)
}

// tag reads what follows a <; false where no tag or comment begins.
func (h *htmlBlock) tag(s string) bool {
	if strings.HasPrefix(s, "!--") {
		h.until = "-->"
		return true
	}
	s, closes := strings.CutPrefix(s, "/")
	name := strings.ToLower(s[:len(s)-len(strings.TrimLeft(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))])
	if (name == "" || name[0] <= '9') && !strings.HasPrefix(s, "!") && !strings.HasPrefix(s, "?") {
		return false
	}
	h.until = ">"
	switch {
	case slices.Contains(unseen, name) && !closes:
		h.until = "</" + name
	case name == "b" || name == "strong":
		h.strong = !closes
	case slices.Contains(breaks, name):
		h.broken(name, closes)
		if (name == "td" || name == "th") && !closes {
			h.wide, h.high = extentOf(s, "colspan"), extentOf(s, "rowspan")
		}
	}
	return true
}

// extentOf is how many columns or rows the cell whose tag s begins with says it fills.
func extentOf(s, attribute string) int {
	s, _, _ = strings.Cut(s, ">")
	k := indexFold(s, attribute)
	if k < 0 {
		return 1
	}
	s = strings.TrimLeft(s[k+len(attribute):], " =\"'")
	n := 0
	for n < len(s) && n < len("99") && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	v, _ := strconv.Atoi(s[:n])
	return max(v, 1)
}

// broken ends the printed line at a tag, and what the tag ends with it.
func (h *htmlBlock) broken(name string, closes bool) {
	h.line.cut()
	switch name {
	case "td", "th":
		h.endCell()
		h.cell = !closes
	case "tr":
		h.endRow()
		h.flush()
		h.row = !closes
	case "table":
		h.endTable()
	}
	if h.cell || h.row {
		return
	}
	h.flush()
	if h.level = 0; len(name) == 2 && name[0] == 'h' && name != "hr" && !closes {
		h.level = int(name[1] - '0')
	}
}

// flush adds the printed lines outside cells.
func (h *htmlBlock) flush() {
	lines := h.line.lines()
	switch {
	case h.level > 0:
		h.heading(h.level, lines)
	default:
		h.paragraphs(lines, source.Span{})
	}
	h.line.begin(h.marked)
}

func (h *htmlBlock) endCell() {
	if !h.cell {
		return
	}
	if h.cell = false; h.table == nil {
		h.table = &document.Table{}
	}
	h.row = true // also without <tr>
	h.filled()
	c := cell(h.table, h.line.lines())
	for k := range h.wide {
		if at := len(h.cells); at == len(h.below) {
			h.below = append(h.below, h.high-1)
		} else {
			h.below[at] = h.high - 1
		}
		if h.cells = append(h.cells, c); k == 0 {
			c = document.Cell{}
		}
	}
	h.line.begin(h.marked)
}

// filled passes over the columns that a cell of a row above fills.
func (h *htmlBlock) filled() {
	for at := len(h.cells); at < len(h.below) && h.below[at] > 0; at++ {
		h.below[at]--
		h.cells = append(h.cells, document.Cell{})
	}
}

func (h *htmlBlock) endRow() {
	h.endCell()
	if h.row = false; len(h.cells) > 0 {
		h.filled()
		h.table.Rows = append(h.table.Rows, document.Row{Cells: h.cells})
	}
	h.cells = nil
}

// endTable adds the table begun, its first row as head, as people write it.
func (h *htmlBlock) endTable() {
	h.endRow()
	h.below = nil
	t := h.table
	if h.table = nil; t == nil {
		return
	}
	columns := 0
	for _, r := range t.Rows {
		columns = max(columns, len(r.Cells))
	}
	for i := range t.Rows {
		for len(t.Rows[i].Cells) < columns {
			t.Rows[i].Cells = append(t.Rows[i].Cells, document.Cell{})
		}
	}
	t.Columns = make([]document.Column, columns)
	if len(t.Rows) > 1 {
		t.Head, t.Rows = t.Rows[0].Cells, t.Rows[1:]
	}
	if !t.At.IsZero() {
		h.add(t)
	}
}

// indexFold finds what, which is ASCII, in capital or small letters.
func indexFold(s, what string) int {
	for i := 0; ; i++ {
		k := strings.IndexByte(s[i:], what[0])
		if i += k; k < 0 || i+len(what) > len(s) {
			return -1
		}
		if strings.EqualFold(s[i:i+len(what)], what) {
			return i
		}
	}
}
