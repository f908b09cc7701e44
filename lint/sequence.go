package lint

import (
	"iter"

	"qiyue/internal/chinese"
)

// Sequence finds one word of each group, one after another, with at most gap
// bytes (three to a Chinese character) between them, in bytes i to j: the
// places where the first begins and the last ends. It is how a rule knows a
// phrase that is written in dozens of ways.
func (t *Text) Sequence(i, j, gap int, groups ...[]string) (start, end int, ok bool) {
	for _, w := range groups[0] {
		for k := t.first(i, j, w); k >= 0; k = t.first(k+len(w), j, w) {
			from := k + len(w)
			if end, ok := t.nearest(from, j, gap, groups[1:]); ok {
				return k, end, true
			}
		}
	}
	return 0, 0, false
}

// nearest is the end of the last word when one word of each group follows the
// one before it from byte i on; of several the nearest is taken.
func (t *Text) nearest(i, j, gap int, groups [][]string) (int, bool) {
	if len(groups) == 0 {
		return i, true
	}
	best, at := 0, -1
	for _, w := range groups[0] {
		stop := min(j, i+gap+len(w))
		if k := chinese.Index(t.All[i:stop], w); k >= 0 && (at < 0 || k < at || k == at && len(w) > best) {
			best, at = len(w), k
		}
	}
	if at < 0 {
		return 0, false
	}
	return t.nearest(i+at+best, j, gap, groups[1:])
}

// Frame is a phrase to look for again and again: one word of each set after one
// of the set before, with at most gap bytes between them. It finds what Sequence
// finds, but looks its words up where those of sets are known to stand, and of
// most sentences knows at once that a part is missing.
type Frame struct {
	gap  int
	sets []*Set
}

// NewFrame makes a frame of groups of words, none of them empty.
func NewFrame(gap int, groups ...[]string) *Frame {
	f := &Frame{gap: gap}
	for _, g := range groups {
		f.sets = append(f.sets, NewSet(g...))
	}
	return f
}

// NewFrameOf makes a frame of sets, which others may use as well.
func NewFrameOf(gap int, sets ...*Set) *Frame { return &Frame{gap: gap, sets: sets} }

// Frame finds the first place of a frame in bytes i to j: where its first word
// begins and its last one ends. Of several words that may follow the nearest is
// taken, of two that begin together the longer.
func (t *Text) Frame(f *Frame, i, j int) (start, end int, ok bool) {
	var room [8][]Hit
	parts := room[:0]
	for _, s := range f.sets {
		part := t.PlacesIn(s, i, j)
		if len(part) == 0 {
			return 0, 0, false
		}
		parts = append(parts, part)
	}
	for _, h := range parts[0] {
		if h.End > j {
			continue
		}
		if end, ok := follow(parts[1:], h.End, j, f.gap); ok {
			return h.Start, end, true
		}
	}
	return 0, 0, false
}

// AnyFrame is the place of the first of the frames that stands in bytes i to j.
func (t *Text) AnyFrame(i, j int, frames ...*Frame) (start, end int, ok bool) {
	for _, f := range frames {
		if start, end, ok = t.Frame(f, i, j); ok {
			break
		}
	}
	return start, end, ok
}

// Framed visits the sentences that hold a frame, in order, each with its first
// place there. Only those that hold a word of the n-th set are read: the one whose
// words are met most seldom.
func (t *Text) Framed(f *Frame, n int) iter.Seq2[Sentence, Hit] {
	return func(visit func(Sentence, Hit) bool) {
		for s := range t.SentencesWith(f.sets[n]) {
			if i, j, ok := t.Frame(f, s.Start, s.End); ok && !visit(s, Hit{Start: i, End: j}) {
				return
			}
		}
	}
}

// HoldsFrame reports that one of the frames stands in bytes i to j.
func (t *Text) HoldsFrame(i, j int, frames ...*Frame) bool {
	_, _, ok := t.AnyFrame(i, j, frames...)
	return ok
}

// follow is the end of the last word when one word of each part follows the one
// before it from byte i on.
func follow(parts [][]Hit, i, j, gap int) (int, bool) {
	if len(parts) == 0 {
		return i, true
	}
	best := Hit{Start: -1}
	for _, h := range parts[0][from(parts[0], i):] {
		if h.Start > i+gap || best.Start >= 0 && h.Start > best.Start {
			break
		}
		if h.End <= j {
			best = h
		}
	}
	if best.Start < 0 {
		return 0, false
	}
	return follow(parts[1:], best.End, j, gap)
}
