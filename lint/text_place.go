package lint

import (
	"sort"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
)

// Span is where bytes i to j stand in the file that was read; zero where no
// person wrote them there.
func (t *Text) Span(i, j int) source.Span {
	at, _ := t.place(i, j)
	return at
}

// run maps a stretch of All to the text of an inline: byte by byte, or, when n
// is set, as a whole to n bytes of it.
type run struct {
	at, src, n, ref int32
}

func (t *Text) runAt(i int) (run, int) {
	k := sort.Search(len(t.runs), func(k int) bool { return int(t.runs[k].at) > i })
	if k == 0 {
		return run{ref: -1}, -1
	}
	return t.runs[k-1], k - 1
}

// place is the span and, for assembled text, the origin of bytes i to j.
func (t *Text) place(i, j int) (source.Span, *diag.Origin) {
	if i == j {
		return source.Span{File: t.Doc.Source}, nil
	}
	a, _ := t.runAt(i)
	b, _ := t.runAt(j - 1)
	if a.ref < 0 {
		return source.Span{File: t.Doc.Source}, nil
	}
	first, last := t.refs[a.ref], t.refs[max(b.ref, a.ref)]
	if first.Origin.Clause != "" {
		s := t.SentenceAt(i)
		o := &diag.Origin{Clause: first.Origin.Clause, Text: t.All[s.Start:s.End]}
		if at, _ := t.within(i, j); !at.IsZero() {
			return at, o
		}
		for k := a.ref; k <= b.ref; k++ {
			if at := t.refs[k].Origin.At; !at.IsZero() {
				return at, o
			}
		}
		if at, ok := t.places[first.Origin.Clause]; ok {
			return at, o
		}
		return source.Span{File: t.Doc.Source}, o
	}
	from, to := first.Origin.At, last.Origin.At
	if from.IsZero() {
		return source.Span{File: t.Doc.Source}, nil
	}
	start, end := from.Start, from.End
	if exact(first) {
		start += int(a.src)
		if a.n == 0 {
			start += i - int(a.at)
		}
	}
	if to.File == from.File {
		end = to.End
		if exact(last) {
			end = to.Start + int(b.src) + int(b.n)
			if b.n == 0 {
				end += j - int(b.at)
			}
		}
	}
	return source.Span{File: from.File, Start: start, End: max(end, start)}, nil
}

// exact reports whether the inline prints the very bytes of its span.
func exact(in *document.Inline) bool {
	return in.Origin.At.End-in.Origin.At.Start == len(in.Text)
}
