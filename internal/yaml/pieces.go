package yaml

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/source"
)

// Piece is a stretch of a scalar's value and the place it is written. Where
// both have one length they hold the same bytes.
type Piece struct {
	Text string
	At   source.Span
}

// Pieces are the value of a scalar in order, cut where it differs from what is
// written: at escapes, folded line ends and the indentation of a block.
func (n *Node) Pieces() []Piece {
	if n.Kind != Scalar || n.Value == "" || n.At.IsZero() || n.At.Text() == n.Value {
		return []Piece{{n.Value, n.At}}
	}
	file := n.At.File
	a := newAligner(file.Text[:n.At.End], n.At.Start, n.Style, n.Value)
	var out []Piece
	for i := 0; i < len(n.Value); {
		_, size := utf8.DecodeRuneInString(n.Value[i:])
		r := n.Value[i : i+size]
		a.land()
		from := min(a.at, len(a.text))
		to := max(a.next(r), from)
		i += size
		if k := len(out) - 1; k >= 0 && out[k].At.End == from && out[k].At.End-out[k].At.Start == len(out[k].Text) && to-from == size && strings.HasPrefix(a.text[from:], r) {
			out[k].Text, out[k].At.End = out[k].Text+r, to
			continue
		}
		out = append(out, Piece{r, source.Span{File: file, Start: from, End: to}})
	}
	return out
}
