package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// File is one text a person wrote: a spec, a clause, a contract. Text is
// UTF-8; positions are byte offsets into Text.
type File struct {
	Name  string
	Text  string
	lines []int // byte offset of the first byte of each line

	ordinary bool // see Ordinary
}

// Ordinary reports that every character of a file is known to be one that is
// seen, or a line end or tab; false says nothing.
func (f *File) Ordinary() bool { return f.ordinary }

// NewFile indexes the lines of text. Lines end at "\n", "\r\n" or a lone "\r".
func NewFile(name, text string) *File {
	f := &File{Name: name, Text: text}
	if strings.IndexByte(text, '\r') < 0 { // most files, and much quicker
		f.lines = make([]int, 1, 1+strings.Count(text, "\n"))
		for i := 0; ; {
			k := strings.IndexByte(text[i:], '\n')
			if k < 0 {
				return f
			}
			i += k + 1
			f.lines = append(f.lines, i)
		}
	}
	f.lines = []int{0}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				continue
			}
			f.lines = append(f.lines, i+1)
		case '\n':
			f.lines = append(f.lines, i+1)
		}
	}
	return f
}

// Position is a place in a File as people and formats count it, all 1-based.
type Position struct {
	Line    int
	Column  int // Unicode code points
	UTF16   int // UTF-16 code units, as editors count
	Display int // terminal cells, see Width
}

// LineCount is the number of lines, at least 1.
func (f *File) LineCount() int { return len(f.lines) }

// LineStart is the offset of the first byte of the 1-based line, clamped to the file.
func (f *File) LineStart(line int) int {
	if line < 1 {
		return 0
	}
	if line > len(f.lines) {
		return len(f.Text)
	}
	return f.lines[line-1]
}

// Line is the text of the 1-based line without its line ending.
func (f *File) Line(line int) string {
	start, end := f.LineStart(line), f.LineStart(line+1)
	for end > start && (f.Text[end-1] == '\n' || f.Text[end-1] == '\r') {
		end--
	}
	return f.Text[start:end]
}

// LineAt is the 1-based line a byte offset stands on; unlike Position it does
// not look at the text.
func (f *File) LineAt(offset int) int {
	return max(1, sort.Search(len(f.lines), func(i int) bool { return f.lines[i] > offset }))
}

// Position converts a byte offset, clamped to the file.
func (f *File) Position(offset int) Position {
	offset = min(max(offset, 0), len(f.Text))
	line := f.LineAt(offset)
	p := Position{Line: line, Column: 1, UTF16: 1, Display: 1}
	for _, r := range f.Text[f.lines[line-1]:offset] {
		p.Column++
		p.UTF16++
		if r > 0xFFFF {
			p.UTF16++
		}
		p.Display += Width(r)
	}
	return p
}

// Offset is the byte offset of a 1-based line and code-point column, clamped
// to that line: the way back for modules that report lines and columns.
func (f *File) Offset(line, column int) int {
	at := f.LineStart(line)
	end := at + len(f.Line(line))
	for ; column > 1 && at < end; column-- {
		_, n := utf8.DecodeRuneInString(f.Text[at:])
		at += n
	}
	return at
}

// Span is a stretch of a File in bytes, End exclusive. The zero Span stands
// nowhere: text that no person wrote.
type Span struct {
	File       *File
	Start, End int
}

// IsZero reports whether the span stands nowhere.
func (s Span) IsZero() bool { return s.File == nil }

// Text is the text the span covers.
func (s Span) Text() string {
	if s.File == nil {
		return ""
	}
	return s.File.Text[s.Start:s.End]
}

// Sub is the part of the span from byte i to byte j of its own text.
func (s Span) Sub(i, j int) Span { return Span{s.File, s.Start + i, s.Start + j} }

// From and To are the ends of the span as positions.
func (s Span) From() Position { return s.position(s.Start) }

// To is the position after the last byte of the span.
func (s Span) To() Position { return s.position(s.End) }

func (s Span) position(at int) Position {
	if s.File == nil {
		return Position{Line: 1, Column: 1, UTF16: 1, Display: 1}
	}
	return s.File.Position(at)
}

// Compare orders spans by file name, start and end.
func (s Span) Compare(t Span) int {
	sn, tn := "", ""
	if s.File != nil {
		sn = s.File.Name
	}
	if t.File != nil {
		tn = t.File.Name
	}
	switch {
	case sn < tn:
		return -1
	case sn > tn:
		return 1
	case s.Start != t.Start:
		return s.Start - t.Start
	}
	return s.End - t.End
}
