package lint

import (
	"iter"
	"math"
	"slices"
	"strings"
)

// Hit is a place in Text.All where one of the words of a rule or set stands.
type Hit struct {
	Start, End int
	Word       int // index in Rule.Words, or of the word in the set
}

// vast is the length of a text, in bytes, in which the places of sets are not
// kept: no agreement is so long, and what is kept of a text stays in
// proportion to it.
const vast = 1 << 20

// Places are where the words of the set stand in the text, in order; of two
// words that begin at one place the shorter stands first. Words may overlap.
func (t *Text) Places(s *Set) []Hit {
	places, _ := t.known(s, whole)
	return places
}

// known are the places of a set in the whole text, for a question about part of
// it, of so many bytes; ok is false where that part is better gone through by
// itself.
func (t *Text) known(s *Set, part int) (places []Hit, ok bool) {
	f := &t.facts
	if f.lastSet == s {
		return f.lastPlaces, true
	}
	switch i := t.slot(s); {
	case i >= 0:
		places = t.hitsOf(i, part)
	default:
		if places, ok = f.places[s]; ok {
			break
		}
		if i == seldom && part <= near && len(f.cuts) == 0 {
			return nil, false
		}
		n := len(f.room)
		f.room = t.find(f.room, s)
		places = slices.Clip(f.room[n:])
		if f.places == nil {
			f.places = map[*Set][]Hit{}
		}
		f.places[s] = places
		if i != seldom {
			t.asked = append(t.asked, s)
		}
	}
	f.lastSet, f.lastPlaces = s, places
	return places, true
}

// near is the length of a part of a text, in bytes, that is gone through by
// itself for a set that seldom is asked for; whole stands for all of a text,
// which is no part of it however short it is.
const (
	near  = 400
	whole = math.MaxInt
)

// hits are where the words of a rule stand; they hold until the next rule's are
// asked for.
func (t *Text) hits(s *Set) []Hit {
	t.facts.hits = t.find(t.facts.hits[:0], s)
	return t.facts.hits
}

// find appends where the words of a set stand, in order; nothing is found across
// a place where a sentence was cut short.
func (t *Text) find(out []Hit, s *Set) []Hit {
	n := len(out)
	out = t.index.places(out, s)
	if len(t.facts.cuts) > 0 {
		out = append(out[:n], slices.DeleteFunc(out[n:], func(h Hit) bool { return t.cut(h.Start, h.End) })...)
	}
	return out
}

// from is the index of the first place at or after byte i.
func from(all []Hit, i int) int {
	lo, hi := 0, len(all)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); all[mid].Start < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// Holds reports whether one of the words stands in bytes i to j.
func (t *Text) Holds(s *Set, i, j int) bool {
	if i >= j {
		return false
	}
	if len(t.All) > vast {
		switch {
		case i <= 0:
			first := t.outermost(s).first
			return first >= 0 && first <= j
		case j >= len(t.All):
			return t.outermost(s).last >= i
		}
		return t.holdsNear(s, i, j)
	}
	all, ok := t.known(s, j-i)
	if !ok {
		return t.holdsNear(s, i, j)
	}
	for k := from(all, i); k < len(all) && all[k].Start < j; k++ {
		if all[k].End <= j {
			return true
		}
	}
	return false
}

// holdsNear goes through bytes i to j alone for what Holds tells.
func (t *Text) holdsNear(s *Set, i, j int) bool {
	found := false
	t.walk(s, i, j, func(h Hit) bool {
		found = h.End <= j
		return !found
	})
	return found
}

// walk visits the places of the words of a set that begin in bytes i to j, in order.
func (t *Text) walk(s *Set, i, j int, visit func(Hit) bool) {
	if len(t.All) > vast { // its pairs are not kept
		i = max(i, 0)
		for h := range s.Find(t.All[i:min(j+s.longest, len(t.All))]) {
			h.Start, h.End = h.Start+i, h.End+i
			if h.Start >= j || !t.cut(h.Start, h.End) && !visit(h) {
				return
			}
		}
		return
	}
	e, pairs := s.begin(), t.index.pairs
	for k := t.index.pairAt(i); k < len(pairs); k++ {
		p := pairs[k]
		at := int(p.at())
		if at >= j {
			return
		}
		if a := p.first(); e.ones>>(a&63)&1 != 0 {
			for _, w := range e.single {
				if a == w.code && strings.HasPrefix(t.All[at:], w.text) && !visit(Hit{at, at + len(w.text), int(w.index)}) {
					return
				}
			}
		}
		if h := p.hash() >> (16 - setBits); e.pairs[h>>6]&(1<<(h&63)) != 0 {
			for _, w := range e.words(h) {
				if strings.HasPrefix(t.All[at:], w.text) && !visit(Hit{at, at + len(w.text), int(w.index)}) {
					return
				}
			}
		}
	}
}

// SentencesWith visits the sentences that hold one of the words, in order.
func (t *Text) SentencesWith(s *Set) iter.Seq[Sentence] {
	return func(visit func(Sentence) bool) {
		if len(t.All) > vast {
			for _, sen := range t.facts.sentences {
				if s.In(t.In(sen)) && !visit(sen) {
					return
				}
			}
			return
		}
		last := -1
		for _, h := range t.Places(s) {
			if h.Start < last {
				continue
			}
			sen := t.SentenceAt(h.Start)
			if h.End > sen.End {
				continue
			}
			if last = sen.End; !visit(sen) {
				return
			}
		}
	}
}

// PlacesIn are the places of a set that begin in bytes i to j, in order; the last
// may run over the end.
func (t *Text) PlacesIn(s *Set, i, j int) []Hit {
	if i >= j {
		return nil
	}
	if len(t.All) > vast {
		var out []Hit
		t.walk(s, i, j, func(h Hit) bool {
			out = append(out, h)
			return true
		})
		return out
	}
	all, ok := t.known(s, j-i)
	if !ok {
		return t.placesNear(s, i, j)
	}
	all = all[from(all, i):]
	return all[:from(all, j)]
}

// placesNear goes through bytes i to j alone for the places that PlacesIn tells.
func (t *Text) placesNear(s *Set, i, j int) []Hit {
	room := &t.facts.room
	n := len(*room)
	t.walk(s, i, j, func(h Hit) bool {
		*room = append(*room, h)
		return true
	})
	return slices.Clip((*room)[n:])
}

// Covered reports that a word of the set stands over a place.
func (t *Text) Covered(h Hit, set *Set) bool {
	for _, x := range t.PlacesIn(set, max(0, h.Start-farthest), h.End) {
		if x.End > h.Start {
			return true
		}
	}
	return false
}

// farthest is how far before a place a word that overlaps it may begin, in bytes.
const farthest = 60

// HoldsBeside reports that a word of the set stands in bytes i to j where none of the
// words to be passed over does.
func (t *Text) HoldsBeside(set, over *Set, i, j int) bool {
	for _, h := range t.PlacesIn(set, i, j) {
		if h.End <= j && !t.Covered(h, over) {
			return true
		}
	}
	return false
}

// WordsOf are the words of a set that stand in the text, in the order of the list
// that the set is of.
func (t *Text) WordsOf(set *Set, list []string) []string {
	var out []string
	stands := make([]bool, len(list))
	for _, h := range t.Places(set) {
		stands[h.Word] = true
	}
	for k, w := range list {
		if stands[k] {
			out = append(out, w)
		}
	}
	return out
}

// SoleWord is the word of a set that stands in bytes i to j, and how many
// different ones do: 2 is two or more.
func (t *Text) SoleWord(set *Set, i, j int) (word string, n int) {
	for _, h := range t.PlacesIn(set, i, j) {
		switch w := t.All[h.Start:h.End]; {
		case n == 0:
			word, n = w, 1
		case w != word:
			return "", 2
		}
	}
	return word, n
}
