package yaml

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/source"
)

// Sub is the place in the source of bytes i to j of a scalar's Value. It walks
// value and source side by side, so folding, escapes and block indentation do
// not shift it.
func (n *Node) Sub(i, j int) source.Span {
	s := source.Span{File: n.At.File, Start: n.At.Start, End: n.At.End}
	if n.Kind != Scalar || n.At.IsZero() {
		return s
	}
	a := newAligner(n.At.File.Text[:n.At.End], n.At.Start, n.Style, n.Value)
	s.Start = a.forward(n.Value[:i])
	if j > i {
		a.land()
		s.Start = a.at
		_, size := utf8.DecodeLastRuneInString(n.Value[:j])
		a.forward(n.Value[i : j-size])
		a.land()
		s.End = max(a.next(n.Value[j-size:j]), s.Start)
	} else {
		s.End = s.Start
	}
	return s
}

// aligner walks through the written form of a scalar.
type aligner struct {
	text   string // of the file, up to the scalar's end
	at     int
	style  Style
	indent int // of a literal's lines, in the file
}

// newAligner stands past the opening quote or the block header.
func newAligner(text string, at int, style Style, value string) *aligner {
	a := &aligner{text: text, at: at, style: style}
	switch style {
	case Single, Double:
		a.at++
	case Literal, Folded:
		if i := strings.IndexByte(a.text[a.at:], '\n'); i >= 0 {
			a.at += i + 1
		}
		a.indent = max(0, leadOf(a.text[a.at:])-leadOf(value))
		a.skipIndent()
	}
	return a
}

// leadOf counts the spaces before the first line that is not blank.
func leadOf(s string) int {
	for s != "" {
		line, rest, _ := strings.Cut(s, "\n")
		if body := strings.TrimLeft(line, " "); strings.TrimRight(body, "\r") != "" {
			return len(line) - len(body)
		}
		s = rest
	}
	return 0
}

// skipIndent moves over the indentation of a block's line.
func (a *aligner) skipIndent() {
	for i := 0; i < a.indent && a.at < len(a.text) && a.text[a.at] == ' '; i++ {
		a.at++
	}
}

func (a *aligner) blanks() {
	for a.at < len(a.text) && strings.IndexByte(" \t\r\n", a.text[a.at]) >= 0 {
		a.at++
	}
}

// forward moves over the written form of value and gives where the next rune stands.
func (a *aligner) forward(value string) int {
	for value != "" {
		_, size := utf8.DecodeRuneInString(value)
		a.land()
		a.next(value[:size])
		value = value[size:]
	}
	return a.at
}

// land moves to where the next rune of the value is written: over escaped line
// ends, which stand for nothing.
func (a *aligner) land() {
	for a.style == Double && a.at+1 < len(a.text) && a.text[a.at] == '\\' && (a.text[a.at+1] == '\n' || a.text[a.at+1] == '\r') {
		a.at++
		a.blanks()
	}
}

// next moves over the written form of one rune and gives where it ends.
func (a *aligner) next(r string) int {
	rest := a.text[min(a.at, len(a.text)):]
	switch {
	case rest == "":
	case a.style == Double && rest[0] == '\\':
		a.at += escapeLength(rest)
	case a.style == Single && strings.HasPrefix(rest, "''"):
		a.at += 2
	case strings.HasPrefix(rest, r) && r != "\n":
		a.at += len(r)
	case r == " " || r == "\n":
		end := a.at
		if i := strings.IndexByte(rest, '\n'); i >= 0 {
			end += i + 1
		}
		a.at = end
		if a.style == Literal {
			a.skipIndent()
		} else {
			a.blanks()
		}
		return end
	}
	return a.at
}

// escapeLength is the written length of a double-quoted escape.
func escapeLength(s string) int {
	if len(s) < 2 {
		return len(s)
	}
	n := map[byte]int{'x': 4, 'u': 6, 'U': 10}[s[1]]
	if n == 0 {
		n = 2
	}
	return min(n, len(s))
}
