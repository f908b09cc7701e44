package lint

import (
	"cmp"
	"slices"
	"strings"
)

// Set is words to look for again and again. In reads a sentence once for all of
// them; the places in a Text are found once for the whole text, after which
// Holds, Begins and Ends answer for any part of it by looking them up:
//
//	var repair = lint.NewSet("维修", "修理", "保养")
//
//	t.Holds(repair, s.Start, s.End) // for lint.Contains(t.In(s), "维修", "修理", "保养")
//	t.Begins(repair, i)             // for t.After(i, …)
//	t.Ends(repair, i)               // for t.Before(i, …)
//
// A Set is a package's variable: its places are kept by its address.
type Set struct {
	words  []string
	heads  []uint16            // hash of the first pair of each word of two characters or more
	most   int                 // bytes of the longest word
	pairs  pairSet             // first two characters of words
	long   map[uint16][]string // by their hash
	single []string            // words of one character
}

// NewSet makes a set of words, none of them empty.
func NewSet(words ...string) *Set {
	s := &Set{long: map[uint16][]string{}}
	for _, w := range words {
		s.most = max(s.most, len(w))
		a, n := code(w, 0)
		if n == len(w) {
			s.single = append(s.single, w)
			continue
		}
		b, _ := code(w, n)
		h := pairHash(a, b)
		s.words, s.heads = append(s.words, w), append(s.heads, h)
		h >>= 16 - setBits
		s.pairs[h>>6] |= 1 << (h & 63)
		s.long[h] = append(s.long[h], w)
	}
	return s
}

// In reports whether one of the words stands in text.
func (s *Set) In(text string) bool {
	for _, w := range s.single {
		if index(text, w) >= 0 {
			return true
		}
	}
	if text == "" || len(s.long) == 0 {
		return false
	}
	a, i := code(text, 0)
	for last := 0; i < len(text); {
		b, n := uint32(0), 3
		if ofThree(text, i) {
			b = uint32(text[i+1])<<6 ^ uint32(text[i+2])
		} else {
			b, n = code(text, i)
		}
		if h := pairHash(a, b) >> (16 - setBits); s.pairs[h>>6]&(1<<(h&63)) != 0 && hasPrefix(text[last:], s.long[h]...) {
			return true
		}
		a, last, i = b, i, i+n
	}
	return false
}

// Place is where a word stands in Text.All.
type Place struct{ Start, End int32 }

// vast is the length of a text, in bytes, in which places are not kept: no
// agreement is so long, and what is kept of a text stays in proportion.
const vast = 1 << 20

// Places are where the words of the set stand in the text, by their start.
func (t *Text) Places(s *Set) []Place {
	if t.facts.lastSet == s {
		return t.facts.lastPlaces
	}
	places, known := t.facts.places[s]
	if !known {
		n := len(t.facts.room)
		t.facts.room = t.index.places(t.facts.room, s)
		places = slices.Clip(t.facts.room[n:])
		if t.facts.places == nil {
			t.facts.places = map[*Set][]Place{}
		}
		t.facts.places[s] = places
	}
	t.facts.lastSet, t.facts.lastPlaces = s, places
	return places
}

// PlacesIn are the places that begin in bytes i to j; some may end behind j.
func (t *Text) PlacesIn(s *Set, i, j int) []Place {
	all := t.Places(s)
	a := from(all, i)
	b := a
	for b < len(all) && int(all[b].Start) < j {
		b++
	}
	return all[a:b]
}

// from is the index of the first place at or after byte i.
func from(all []Place, i int) int {
	lo, hi := 0, len(all)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); int(all[mid].Start) < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// Holds reports whether one of the words stands in bytes i to j.
func (t *Text) Holds(s *Set, i, j int) bool {
	if len(t.All) > vast {
		return i < j && s.In(t.All[i:j])
	}
	all := t.Places(s)
	for k := from(all, i); k < len(all) && int(all[k].Start) < j; k++ {
		if int(all[k].End) <= j {
			return true
		}
	}
	return false
}

// Begins reports whether one of the words begins right at byte i.
func (t *Text) Begins(s *Set, i int) bool {
	if len(t.All) > vast {
		return hasPrefix(t.All[i:], s.words...) || hasPrefix(t.All[i:], s.single...)
	}
	all := t.Places(s)
	k := from(all, i)
	return k < len(all) && int(all[k].Start) == i
}

// Ends reports whether one of the words ends right before byte i.
func (t *Text) Ends(s *Set, i int) bool {
	if len(t.All) > vast {
		return hasSuffix(t.All[:i], s.words...) || hasSuffix(t.All[:i], s.single...)
	}
	all := t.Places(s)
	for k := from(all, i-s.most); k < len(all) && int(all[k].Start) < i; k++ {
		if int(all[k].End) == i {
			return true
		}
	}
	return false
}

// places appends where the words of a set stand.
func (x *pairIndex) places(out []Place, s *Set) []Place {
	first, sorted := len(out), true
	add := func(i, n int) {
		sorted = sorted && (len(out) == first || int(out[len(out)-1].Start) < i)
		out = append(out, Place{int32(i), int32(i + n)})
	}
	for k, w := range s.words {
		h := s.heads[k] >> (16 - slotBits)
		for _, p := range x.at[x.from[h]:x.from[h+1]] {
			if strings.HasPrefix(x.text[p:], w) {
				add(int(p), len(w))
			}
		}
	}
	for _, w := range s.single {
		for i := 0; ; i += len(w) {
			k := index(x.text[i:], w)
			if k < 0 {
				break
			}
			i += k
			add(i, len(w))
		}
	}
	if !sorted {
		slices.SortFunc(out[first:], func(a, b Place) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	}
	return out
}
