package lint

import (
	"iter"
	"slices"
	"strings"
	"sync/atomic"

	"qiyue/internal/chinese"
)

// Set is words to look for again and again. In reads a sentence once for all of
// them; the places in a Text are found once for the whole text, after which
// Holds answers for any part of it by looking them up:
//
//	var repair = lint.NewSet("维修", "修理", "保养")
//
//	t.Holds(repair, s.Start, s.End) // for lint.Contains(t.In(s), "维修", "修理", "保养")
//	t.Begins(repair, i)             // for t.After(i, …)
//	t.Ends(repair, i)               // for t.Before(i, …)
//
// Begins and Ends need no places: they look at the characters there.
//
// A Set is a package's variable: its places are kept by its address.
type Set struct {
	words []string
	hash  uint32 // of all words, for a table of sets

	// Most sets are asked for what few of them can answer: made when asked for.
	heads, tails atomic.Pointer[edges]
}

// edges are the words of a set by the characters they begin with, or end with.
type edges struct {
	ones   uint64 // of the codes of words of one character the lowest six bits, as bits
	single []edge
	pairs  pairSet           // first, or last, two characters of longer words
	byPair map[uint16][]edge // by their hash
}

// edge is a word of a set, its index there and, of one character, its code.
type edge struct {
	text  string
	index int32
	code  uint16
}

// NewSet makes a set of words, none of them empty.
func NewSet(words ...string) *Set {
	s := &Set{words: words}
	for _, w := range words {
		for i := range len(w) {
			s.hash = (s.hash ^ uint32(w[i])) * 16777619
		}
	}
	return s
}

// begin are the words by what they begin with.
func (s *Set) begin() *edges {
	if e := s.heads.Load(); e != nil {
		return e
	}
	return s.sort(&s.heads, func(w string) string { return w })
}

// end are the words by what they end with.
func (s *Set) end() *edges {
	if e := s.tails.Load(); e != nil {
		return e
	}
	return s.sort(&s.tails, func(w string) string {
		n := lastWidth(w)
		if n < len(w) {
			n += lastWidth(w[:len(w)-n])
		}
		return w[len(w)-n:]
	})
}

// sort puts the words in order by the two characters that edge cuts from each.
func (s *Set) sort(to *atomic.Pointer[edges], cut func(string) string) *edges {
	e := &edges{byPair: make(map[uint16][]edge, len(s.words))}
	for k, w := range s.words {
		h, ok := headHash(cut(w))
		if !ok {
			c, _ := code(w, 0)
			e.ones |= 1 << (c & 63)
			e.single = append(e.single, edge{w, int32(k), uint16(c)})
			continue
		}
		h >>= 16 - setBits
		e.pairs[h>>6] |= 1 << (h & 63)
		e.byPair[h] = append(e.byPair[h], edge{w, int32(k), 0})
	}
	to.Store(e)
	return e
}

// In reports whether one of the words stands in text.
func (s *Set) In(text string) bool {
	e := s.begin()
	for _, w := range e.single {
		if chinese.Index(text, w.text) >= 0 {
			return true
		}
	}
	found := false
	e.walk(text, nil, func(Hit) bool {
		found = true
		return false
	})
	return found
}

// Find visits the places of the words in a text that is no part of a Text, by
// where they begin.
func (s *Set) Find(text string) iter.Seq[Hit] {
	return func(visit func(Hit) bool) {
		e := s.begin()
		e.walk(text, e.single, visit)
	}
}

// walk visits the places of the words of two characters or more, and of singles.
func (e *edges) walk(text string, singles []edge, visit func(Hit) bool) {
	if text == "" {
		return
	}
	a, i := code(text, 0)
	for last := 0; last < len(text); {
		for _, w := range singles {
			if uint16(a) == w.code && strings.HasPrefix(text[last:], w.text) && !visit(Hit{last, i, int(w.index)}) {
				return
			}
		}
		if i >= len(text) {
			return
		}
		b, n := uint32(0), 3
		if ofThree(text, i) {
			b = three(text[i], text[i+1], text[i+2])
		} else {
			b, n = code(text, i)
		}
		if h := pairHash(a, b) >> (16 - setBits); e.pairs[h>>6]&(1<<(h&63)) != 0 {
			for _, w := range e.byPair[h] {
				if strings.HasPrefix(text[last:], w.text) && !visit(Hit{last, last + len(w.text), int(w.index)}) {
					return
				}
			}
		}
		a, last, i = b, i, i+n
	}
}

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
	f := &t.facts
	if f.lastSet == s {
		return f.lastPlaces
	}
	places, known := t.looked(s)
	if !known {
		if places, known = f.places[s]; !known {
			n := len(f.room)
			f.room = t.find(f.room, s)
			places = slices.Clip(f.room[n:])
			if f.places == nil {
				f.places = map[*Set][]Hit{}
			}
			f.places[s] = places
			t.asked = append(t.asked, s)
		}
	}
	f.lastSet, f.lastPlaces = s, places
	return places
}

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
	if len(t.All) > vast {
		return i < j && s.In(t.All[i:j])
	}
	all := t.Places(s)
	for k := from(all, i); k < len(all) && all[k].Start < j; k++ {
		if all[k].End <= j {
			return true
		}
	}
	return false
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

// Begins reports whether one of the words begins right at byte i.
func (t *Text) Begins(s *Set, i int) bool { return t.begins(s, i, len(t.All)) }

// begins reports whether one of the words begins right at byte i and ends by j.
func (t *Text) begins(s *Set, i, j int) bool {
	if i >= j {
		return false
	}
	rest, e := t.All[i:j], s.begin()
	a, n := code(rest, 0)
	if e.ones>>(a&63)&1 != 0 {
		for _, w := range e.single {
			if uint16(a) == w.code && strings.HasPrefix(rest, w.text) {
				return true
			}
		}
	}
	if n >= len(rest) {
		return false
	}
	b, _ := code(rest, n)
	h := pairHash(a, b) >> (16 - setBits)
	if e.pairs[h>>6]>>(h&63)&1 == 0 {
		return false
	}
	for _, w := range e.byPair[h] {
		if strings.HasPrefix(rest, w.text) && !t.cut(i, i+len(w.text)) {
			return true
		}
	}
	return false
}

// Ends reports whether one of the words ends right before byte j.
func (t *Text) Ends(s *Set, j int) bool { return t.ends(s, 0, j) }

// ends reports whether one of the words begins at byte i or later and ends
// right before byte j.
func (t *Text) ends(s *Set, i, j int) bool {
	if i >= j {
		return false
	}
	left, e := t.All[i:j], s.end()
	n := lastWidth(left)
	b, _ := code(left, len(left)-n)
	if e.ones>>(b&63)&1 != 0 {
		for _, w := range e.single {
			if uint16(b) == w.code && strings.HasSuffix(left, w.text) {
				return true
			}
		}
	}
	if n >= len(left) {
		return false
	}
	n += lastWidth(left[:len(left)-n])
	a, _ := code(left, len(left)-n)
	h := pairHash(a, b) >> (16 - setBits)
	if e.pairs[h>>6]>>(h&63)&1 == 0 {
		return false
	}
	for _, w := range e.byPair[h] {
		if strings.HasSuffix(left, w.text) && !t.cut(j-len(w.text), j) {
			return true
		}
	}
	return false
}

// lastWidth is the length in bytes of the last character of s.
func lastWidth(s string) int {
	for n := 1; n <= min(4, len(s)); n++ {
		if c := s[len(s)-n]; c&0xC0 != 0x80 {
			return n
		}
	}
	return 1
}

// places appends where the words of a set stand.
func (x *pairIndex) places(out []Hit, s *Set) []Hit {
	first := len(out)
	for k, w := range s.words {
		head, ok := headHash(w)
		if !ok {
			out = x.placesOfOne(out, w, k)
			continue
		}
		for _, p := range x.slot(head) {
			if i := int(p); strings.HasPrefix(x.text[i:], w) {
				out = append(out, Hit{i, i + len(w), k})
			}
		}
	}
	x.inOrder(out[first:])
	return out
}

// placesOfOne appends where a word of one character stands, the k-th of a set.
func (x *pairIndex) placesOfOne(out []Hit, w string, k int) []Hit {
	if len(x.text) > vast {
		for i, n := 0, 0; ; i += len(w) {
			if n = chinese.Index(x.text[i:], w); n < 0 {
				return out
			}
			i += n
			out = append(out, Hit{i, i + len(w), k})
		}
	}
	c, _ := code(w, 0)
	for i := x.one(uint16(c)); i >= 0; i = x.next[i] {
		if at := int(x.pairs[i].at()); strings.HasPrefix(x.text[at:], w) {
			out = append(out, Hit{at, at + len(w), k})
		}
	}
	return out
}

// inOrder sorts hits: by where they begin, then where they end, then by word.
func (x *pairIndex) inOrder(list []Hit) {
	for i := 1; i < len(list); i++ {
		if list[i-1].Start >= list[i].Start {
			x.sortHits(list)
			return
		}
	}
}

// sortHits sorts hits as numbers: 32 bits for the beginning, 12 for the length, 20
// for the word.
func (x *pairIndex) sortHits(list []Hit) {
	keys := x.keys[:0]
	for _, h := range list {
		keys = append(keys, uint64(h.Start)<<32|uint64(h.End-h.Start)<<20|uint64(h.Word))
	}
	slices.Sort(keys)
	for i, k := range keys {
		list[i] = Hit{int(k >> 32), int(k>>32 + k>>20&(1<<12-1)), int(k & (1<<20 - 1))}
	}
	if x.keys = keys; len(keys) > vast/8 {
		x.keys = nil
	}
}
