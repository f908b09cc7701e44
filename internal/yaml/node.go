package yaml

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/source"
)

// Kind tells nodes apart.
type Kind uint8

// The kinds of node.
const (
	Scalar Kind = iota
	Mapping
	Sequence
)

// Style is how a scalar is written.
type Style uint8

// The styles of scalars.
const (
	Plain Style = iota
	Single
	Double
	Literal
	Folded
)

// Node is one value with the place it was written.
type Node struct {
	Kind  Kind
	Tag   string // of scalars: !!str, !!int, !!float, !!bool, !!null, !!timestamp
	Style Style  // of scalars
	Value string // of scalars: the text after unquoting and folding
	At    source.Span
	Pairs []Pair  // of mappings, in written order
	Items []*Node // of sequences
}

// Pair is one entry of a mapping; Key is a scalar.
type Pair struct{ Key, Value *Node }

// IsNull reports a null: nothing, ~ or null.
func (n *Node) IsNull() bool { return n.Kind == Scalar && n.Tag == "!!null" }

// Get is the value of a key, or nil.
func (n *Node) Get(key string) *Node {
	for _, p := range n.Pairs {
		if p.Key.Value == key {
			return p.Value
		}
	}
	return nil
}

// Sub is the place in the source of bytes i to j of a scalar's Value. It walks
// value and source side by side, so folding, escapes and block indentation do
// not shift it.
func (n *Node) Sub(i, j int) source.Span {
	s := source.Span{File: n.At.File, Start: n.At.Start, End: n.At.End}
	if n.Kind != Scalar || n.At.IsZero() {
		return s
	}
	a := &aligner{text: n.At.File.Text[:n.At.End], at: n.At.Start, style: n.Style}
	a.open()
	s.Start = a.forward(n.Value[:i])
	if j > i {
		_, size := utf8.DecodeLastRuneInString(n.Value[:j])
		a.forward(n.Value[i : j-size])
		s.End = a.next(n.Value[j-size : j])
	} else {
		s.End = s.Start
	}
	return s
}

// aligner walks through the written form of a scalar.
type aligner struct {
	text  string
	at    int
	style Style
}

// open moves past the opening quote or the block header.
func (a *aligner) open() {
	switch a.style {
	case Single, Double:
		a.at++
	case Literal, Folded:
		if i := strings.IndexByte(a.text[a.at:], '\n'); i >= 0 {
			a.at += i + 1
		}
		a.blanks()
	}
}

func (a *aligner) blanks() {
	for a.at < len(a.text) && strings.IndexByte(" \t\r\n", a.text[a.at]) >= 0 {
		a.at++
	}
}

// forward moves over the written form of value and gives where the next rune stands.
func (a *aligner) forward(value string) int {
	for i, r := range value {
		a.next(value[i : i+utf8.RuneLen(r)])
	}
	return a.at
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
		a.blanks()
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
