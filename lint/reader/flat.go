package reader

import (
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// flat reads the Markdown that most agreements are written in: headings with
// #, paragraphs, bullets, pipe tables, **strong** words and escapes. Line by
// line that takes a fifth of what a parser of all CommonMark needs. Nothing in
// the document tree tells how deep a bullet stands, so no nesting is kept.
type flat struct {
	marked
	open bool // a paragraph is being read
}

// flatMarkdown reads a file that holds nothing else; ok is false when goldmark
// must be asked.
func flatMarkdown(f *source.File) (d *document.Document, ok bool) {
	m := &flat{marked: marked{f: f, d: &document.Document{Source: f}}}
	for at := 0; at < len(f.Text); {
		end := lineEnd(f.Text, at)
		if at, ok = m.take(at, end); !ok {
			return nil, false
		}
	}
	m.close()
	return m.d, true
}

// lineEnd is the end of the line from byte i on, without the line break.
func lineEnd(s string, i int) int {
	if k := strings.IndexByte(s[i:], '\n'); k >= 0 {
		return i + k
	}
	return len(s)
}

// close ends the open paragraph.
func (m *flat) close() {
	if m.open {
		m.paragraphs(m.line.lines(), source.Span{})
	}
	m.open = false
}

// take reads the block or line at byte at, whose line ends at end; next is
// where the one after it begins.
func (m *flat) take(at, end int) (next int, ok bool) {
	s, next := m.f.Text[at:end], end+1
	if s == "" {
		m.close()
		return next, true
	}
	if last := s[len(s)-1]; last <= ' ' || last == '\\' { // a hard break
		return 0, false
	}
	switch {
	case s[0] == '#':
		n := len(s) - len(strings.TrimLeft(s, "#"))
		if n > 6 || n+1 >= len(s) || s[n] != ' ' || s[n+1] == ' ' || strings.IndexByte(s[n:], '#') >= 0 {
			return 0, false
		}
		m.close()
		m.line.begin(&m.marked)
		if !m.inlines(at+n+1, end) {
			return 0, false
		}
		m.heading(n, m.line.lines())
		return next, true
	case s[0] == '|':
		if m.open {
			return 0, false
		}
		return m.rows(at, end)
	case strings.HasPrefix(s, "<!--"):
		return next, !m.open && len(s) > len("<!---->") && strings.Index(s, "-->") == len(s)-len("-->")
	}
	indent := len(s) - len(strings.TrimLeft(s, " "))
	if indent > 3 {
		return 0, false
	}
	s = s[indent:]
	if strings.HasPrefix(s, "- ") {
		m.close()
		s = s[len("- "):]
	}
	if !begins(s) {
		return 0, false
	}
	if m.open {
		m.line.soft(at - 1)
	} else {
		m.line.begin(&m.marked)
		m.open = true
	}
	return next, m.inlines(end-len(s), end)
}

// begins reports that s begins words, not a block of another kind.
func begins(s string) bool {
	switch c := s[0]; {
	case c >= 0x80, c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '(':
		return true
	case c == '*':
		return strings.HasPrefix(s, "**") && len(s) > 2 && s[2] >= 0x80
	case c == '\\':
		return strings.HasPrefix(s, "\\_")
	case c >= '0' && c <= '9':
		rest := strings.TrimLeft(s, "0123456789")
		if rest != "" && (rest[0] == '.' || rest[0] == ')') {
			return len(rest) > 1 && rest[1] != ' '
		}
		return true
	}
	return false
}

// rows reads a table whose head begins at byte at.
func (m *flat) rows(at, end int) (next int, ok bool) {
	t := &document.Table{}
	if t.Head, ok = m.row(t, at, end); !ok || end == len(m.f.Text) {
		return 0, false
	}
	columns := len(t.Head)
	at, end = end+1, lineEnd(m.f.Text, end+1)
	if !dashes(m.f.Text[at:end], columns) {
		return 0, false
	}
	t.Columns = make([]document.Column, columns)
	for at = end + 1; at < len(m.f.Text) && m.f.Text[at] != '\n'; at = end + 1 {
		end = lineEnd(m.f.Text, at)
		cells, ok := m.row(t, at, end)
		if !ok || len(cells) != columns {
			return 0, false
		}
		t.Rows = append(t.Rows, document.Row{Cells: cells})
	}
	m.add(t)
	return at, true
}

// dashes reports | --- | :---: | of so many columns.
func dashes(s string, columns int) bool {
	s, ok := strings.CutPrefix(s, "|")
	for range columns {
		cell, rest, found := strings.Cut(s, "|")
		line := strings.Trim(strings.TrimSuffix(strings.TrimPrefix(strings.Trim(cell, " "), ":"), ":"), "-")
		ok = ok && found && line == "" && strings.Contains(cell, "---")
		s = rest
	}
	return ok && s == ""
}

// row reads | a | b |.
func (m *flat) row(t *document.Table, at, end int) ([]document.Cell, bool) {
	s := m.f.Text[at:end]
	if len(s) < 2 || s[0] != '|' || s[len(s)-1] != '|' || strings.Contains(s, `\|`) {
		return nil, false
	}
	cells := make([]document.Cell, 0, strings.Count(s, "|")-1)
	for at++; at < end; at++ {
		n := strings.IndexByte(m.f.Text[at:end], '|')
		in := strings.Trim(m.f.Text[at:at+n], " ")
		from := at + len(m.f.Text[at:at+n]) - len(strings.TrimLeft(m.f.Text[at:at+n], " "))
		m.line.begin(&m.marked)
		if !m.inlines(from, from+len(in)) {
			return nil, false
		}
		cells = append(cells, cell(t, m.line.lines()))
		at += n
	}
	return cells, true
}

// marks are the bytes that may be more than themselves within a line.
var marks = func() (set [256]bool) {
	for c := range byte(' ') {
		set[c] = true
	}
	for _, c := range []byte("*_`<[]!\\\x7F") {
		set[c] = true
	}
	return
}()

// inlines reads bytes i to end of one line.
func (m *flat) inlines(i, end int) bool {
	s := m.f.Text
	start, from, strong := i, i, false
	for ; i < end; i++ {
		if c := s[i]; c >= 0xE0 {
			i += 2
			continue
		} else if !marks[c] {
			continue
		}
		if s[i] == '\\' && i+1 < end && util.IsPunct(s[i+1]) {
			i++
			continue
		}
		if !strings.HasPrefix(s[i:end], "**") || strings.HasPrefix(s[i:end], "***") {
			return false
		}
		opens, closes := flanks(s[start:i], s[i+len("**"):end])
		if strong && !closes || !strong && !opens {
			return false
		}
		m.line.segment(from, i, strong, false)
		strong = !strong
		from = i + len("**")
		i++
	}
	m.line.segment(from, end, strong, false)
	return !strong
}

// flanks reports whether ** between two texts of a line may open and may close
// strong words (CommonMark 6.2).
func flanks(before, after string) (opens, closes bool) {
	a, b := ' ', ' '
	if before != "" {
		a, _ = utf8.DecodeLastRuneInString(before)
	}
	if after != "" {
		b, _ = utf8.DecodeRuneInString(after)
	}
	aSpace, aPunct := spaceOrMark(a)
	bSpace, bPunct := spaceOrMark(b)
	return !bSpace && (!bPunct || aSpace || aPunct), !aSpace && (!aPunct || bSpace || bPunct)
}

// spaceOrMark reports white space and punctuation, Chinese characters quickly.
func spaceOrMark(r rune) (space, mark bool) {
	if r >= 0x4E00 && r <= 0x9FFF {
		return false, false
	}
	return util.IsSpaceRune(r), util.IsPunctRune(r)
}
