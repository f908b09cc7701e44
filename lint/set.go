package lint

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"
	"strings"
	"sync/atomic"
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
	words   []string
	also    []alike // other ways to write some of them
	longest int     // of the words, in bytes
	number  uint32  // of the sets made before it

	// Most sets are asked for what few of them can answer: made when asked for.
	heads, tails atomic.Pointer[edges]
}

// alike is another way to write a word of a set: 10日以内 for 10日内.
type alike struct {
	text string
	word int // index of the word
}

// within are the words for a time within which something is done, as they are mostly written, and
// the others.
var within = []struct{ usual, other string }{
	{"日内", "日以内"}, {"日内", "日之内"}, {"天内", "天以内"}, {"天内", "天之内"}, {"小时内", "小时以内"}, {"小时内", "小时之内"},
	{"分钟内", "分钟以内"}, {"分钟内", "分钟之内"}, {"月内", "月以内"}, {"月内", "月之内"}, {"年内", "年以内"}, {"年内", "年之内"},
}

// edges are the words of a set by the characters they begin with, or end with.
type edges struct {
	ones   uint64 // of the codes of words of one character the lowest six bits, as bits
	single []edge
	pairs  pairSet               // the hashes of the first, or last, two characters of longer words
	before [len(pairSet{})]int16 // how many of the hashes stand in the pairs before
	from   []int16               // the words of the n-th hash stand at longer[from[n]:from[n+1]]
	longer []edge
}

// words are those of a hash that pairs has.
func (e *edges) words(h uint16) []edge {
	n := int(e.before[h>>6]) + bits.OnesCount64(e.pairs[h>>6]&(1<<(h&63)-1))
	return e.longer[e.from[n]:e.from[n+1]]
}

// edge is a word of a set, its index there and, of one character, its code, of
// more the hash that it is kept by.
type edge struct {
	text  string
	index int32
	code  uint16
}

// made counts the sets.
var made atomic.Uint32

// NewSet makes a set of words, none of them empty.
func NewSet(words ...string) *Set {
	s := &Set{words: words, number: made.Add(1) - 1}
	for k, w := range words {
		s.longest = max(s.longest, len(w))
		if w == "%" {
			s.also = append(s.also, alike{"百分之", k})
			s.longest = max(s.longest, len("百分之"))
		}
		if !strings.Contains(w, "内") { // nearly all: there are many sets, and all are made at the start
			continue
		}
		for _, x := range within {
			if strings.Contains(w, x.usual) && !strings.Contains(w, "日内瓦") {
				if a := (alike{strings.Replace(w, x.usual, x.other, 1), k}); !slices.Contains(words, a.text) {
					s.also = append(s.also, a)
					s.longest = max(s.longest, len(a.text))
				}
			}
		}
	}
	return s
}

// all are the words of the set, however they are written, each with its index.
func (s *Set) all() iter.Seq2[int, string] {
	return func(visit func(int, string) bool) {
		for k, w := range s.words {
			if !visit(k, w) {
				return
			}
		}
		for _, a := range s.also {
			if !visit(a.word, a.text) {
				return
			}
		}
	}
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

// sort puts the words in order by the two characters that edge cuts from each, of
// those that share them the shorter first.
func (s *Set) sort(to *atomic.Pointer[edges], cut func(string) string) *edges {
	e := &edges{}
	for k, w := range s.all() {
		h, ok := headHash(cut(w))
		if !ok {
			c, _ := code(w, 0)
			e.ones |= 1 << (c & 63)
			e.single = append(e.single, edge{w, int32(k), uint16(c)})
			continue
		}
		h >>= 16 - setBits
		e.pairs[h>>6] |= 1 << (h & 63)
		e.longer = append(e.longer, edge{w, int32(k), h})
	}
	slices.SortStableFunc(e.longer, func(a, b edge) int {
		return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(len(a.text), len(b.text)))
	})
	for k, w := range e.longer {
		if k == 0 || w.code != e.longer[k-1].code {
			e.from = append(e.from, int16(k))
		}
	}
	e.from = append(e.from, int16(len(e.longer)))
	for k := 1; k < len(e.before); k++ {
		e.before[k] = e.before[k-1] + int16(bits.OnesCount64(e.pairs[k-1]))
	}
	to.Store(e)
	return e
}

// Pairs are all words of a first and a second half.
func Pairs(first, second []string) []string {
	out := make([]string, 0, len(first)*len(second))
	for _, a := range first {
		for _, b := range second {
			out = append(out, a+b)
		}
	}
	return out
}

// In reports whether one of the words stands in text.
func (s *Set) In(text string) bool {
	found := false
	s.begin().walk(text, func(Hit) bool {
		found = true
		return false
	})
	return found
}

// Find visits the places of the words in a text that is no part of a Text, by
// where they begin.
func (s *Set) Find(text string) iter.Seq[Hit] {
	return func(visit func(Hit) bool) {
		s.begin().walk(text, visit)
	}
}

// walk visits the places of the words, by where they begin; of two that begin at
// one place the shorter first.
func (e *edges) walk(text string, visit func(Hit) bool) {
	if text == "" {
		return
	}
	a, i := code(text, 0)
	for last := 0; last < len(text); {
		if e.ones>>(a&63)&1 != 0 {
			for _, w := range e.single {
				if uint16(a) == w.code && strings.HasPrefix(text[last:], w.text) && !visit(Hit{last, i, int(w.index)}) {
					return
				}
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
			for _, w := range e.words(h) {
				if strings.HasPrefix(text[last:], w.text) && !visit(Hit{last, last + len(w.text), int(w.index)}) {
					return
				}
			}
		}
		a, last, i = b, i, i+n
	}
}

// Begins reports whether one of the words begins right at byte i.
func (t *Text) Begins(s *Set, i int) bool { return t.begins(s, i, len(t.All)) }

// begins reports whether one of the words begins right at byte i and ends by j.
func (t *Text) begins(s *Set, i, j int) bool {
	if i < 0 || i >= j {
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
	for _, w := range e.words(h) {
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
	if i >= j || j > len(t.All) {
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
	for _, w := range e.words(h) {
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
