package lint

import (
	"slices"
	"sort"
	"strings"
)

// pairIndex is where the pairs of neighbouring characters of a text stand.
// Thousands of words are looked for in a text and most are not there; a pair
// tells a Chinese word from nearly all others, so one look-up answers for most.
// A text of n characters is indexed in two passes over it.
type pairIndex struct {
	text  string
	pairs []pair           // in the order of the text
	from  [slots + 1]int32 // the pairs of slot h stand at at[from[h]:from[h+1]]
	at    []int32          // bytes of text, ascending within a slot
}

// pair is two neighbouring characters of a text.
type pair struct {
	at    int32  // byte at which the first begins
	first uint16 // its code
	hash  uint16 // of both
}

// slots is how many hash values pairs are told apart by: more than one to a
// character in texts of the usual length.
const (
	slotBits = 13
	slots    = 1 << slotBits
)

// code is a number for the character that begins at byte i of s, and its
// length in bytes. Few characters share one.
func code(s string, i int) (c uint32, n int) {
	switch b := s[i]; {
	case b < 0xC0:
		return uint32(b), 1
	case b < 0xE0 && i+1 < len(s):
		return uint32(b)<<6 ^ uint32(s[i+1]), 2
	case b < 0xF0 && i+2 < len(s):
		return uint32(s[i+1])<<6 ^ uint32(s[i+2]), 3
	case i+3 < len(s):
		return uint32(s[i+2])<<6 ^ uint32(s[i+3]), 4
	}
	return 0, 1
}

// ofThree reports a character of three bytes at byte i, as nearly all are: its
// code is quickly made on the spot.
func ofThree(s string, i int) bool { return s[i]&0xF0 == 0xE0 && i+2 < len(s) }

// pairHash hashes two codes to 16 bits; any upper ones of them do as well.
func pairHash(a, b uint32) uint16 { return uint16((a<<14 ^ b) * 2654435761 >> 16) }

// fill indexes a text, in the room of the last one.
func (x *pairIndex) fill(text string) {
	x.text, x.pairs = text, x.pairs[:0]
	clear(x.from[:])
	if text == "" {
		return
	}
	if x.pairs == nil {
		x.pairs = make([]pair, 0, len(text)/2)
	}
	a, i := code(text, 0)
	for last := 0; i < len(text); {
		b, n := uint32(0), 3
		if ofThree(text, i) {
			b = uint32(text[i+1])<<6 ^ uint32(text[i+2])
		} else {
			b, n = code(text, i)
		}
		h := pairHash(a, b)
		x.pairs = append(x.pairs, pair{int32(last), uint16(a), h})
		x.from[h>>(16-slotBits)+1]++
		a, last, i = b, i, i+n
	}
	for h := range slots {
		x.from[h+1] += x.from[h]
	}
	// Filling moves from[h] to where slot h ends, which is where h+1 begins.
	x.at = slices.Grow(x.at[:0], len(x.pairs))[:len(x.pairs)]
	for _, p := range x.pairs {
		to := &x.from[p.hash>>(16-slotBits)]
		x.at[*to] = p.at
		*to++
	}
	copy(x.from[1:], x.from[:slots])
	x.from[0] = 0
}

// rarest are the places of the pair of w that the text holds least often, and
// how far into w it begins; ok is false for a word of less than two characters.
func (x *pairIndex) rarest(w string) (places []int32, off int, ok bool) {
	if w == "" {
		return nil, 0, false
	}
	a, n := code(w, 0)
	for i, at := n, 0; i < len(w); {
		b, n := code(w, i)
		h := pairHash(a, b) >> (16 - slotBits)
		if list := x.at[x.from[h]:x.from[h+1]]; !ok || len(list) < len(places) {
			places, off, ok = list, at, true
			if len(list) == 0 {
				return
			}
		}
		a, at, i = b, i, i+n
	}
	return
}

// find is the first place of w in bytes i to j, or -1.
func (x *pairIndex) find(i, j int, w string) int {
	places, off, ok := x.rarest(w)
	if !ok {
		if k := index(x.text[i:j], w); k >= 0 {
			return i + k
		}
		return -1
	}
	if len(places) > 8 && i > 0 {
		places = places[sort.Search(len(places), func(k int) bool { return int(places[k]) >= i+off }):]
	}
	for _, p := range places {
		k := int(p) - off
		if k+len(w) > j {
			break
		}
		if k >= i && x.text[k:k+len(w)] == w {
			return k
		}
	}
	return -1
}

// may reports that w may be in the text; false is certain.
func (x *pairIndex) may(w string) bool {
	places, _, ok := x.rarest(w)
	return !ok || len(places) > 0
}

// pairSet says which pairs of characters a sentence may hold, on the stack.
type pairSet [1 << (setBits - 6)]uint64

const setBits = 10

func (p *pairSet) fill(s string) {
	if s == "" {
		return
	}
	a, i := code(s, 0)
	for i < len(s) {
		b, n := uint32(0), 3
		if ofThree(s, i) {
			b = uint32(s[i+1])<<6 ^ uint32(s[i+2])
		} else {
			b, n = code(s, i)
		}
		h := pairHash(a, b) >> (16 - setBits)
		p[h>>6] |= 1 << (h & 63)
		a, i = b, i+n
	}
}

// may reports that w may be in the sentence; false is certain.
func (p *pairSet) may(w string) bool {
	if w == "" {
		return true
	}
	a, i := code(w, 0)
	for i < len(w) {
		b, n := code(w, i)
		if h := pairHash(a, b) >> (16 - setBits); p[h>>6]&(1<<(h&63)) == 0 {
			return false
		}
		a, i = b, i+n
	}
	return true
}

// Contains reports whether s holds one of the words.
func Contains(s string, words ...string) bool {
	if len(words) < 4 || len(s) > 400 {
		for _, w := range words {
			if index(s, w) >= 0 {
				return true
			}
		}
		return false
	}
	var p pairSet
	p.fill(s)
	for _, w := range words {
		if p.may(w) && index(s, w) >= 0 {
			return true
		}
	}
	return false
}

// Has reports whether the text holds one of the words anywhere.
func (t *Text) Has(words ...string) bool { return t.HasAny(0, len(t.All), words...) }

// HasAny reports whether bytes i to j hold one of the words.
func (t *Text) HasAny(i, j int, words ...string) bool {
	for _, w := range words {
		if t.index.find(i, j, w) >= 0 {
			return true
		}
	}
	return false
}

// Index is the first place of a word at or after byte i, or -1.
func (t *Text) Index(i int, w string) int { return t.index.find(i, len(t.All), w) }

// Find is the first place of one of the words, or -1.
func (t *Text) Find(words ...string) (start, end int) {
	start = -1
	for _, w := range words {
		if k := t.Index(0, w); k >= 0 && (start < 0 || k < start) {
			start, end = k, k+len(w)
		}
	}
	return
}

// Count is how often a word stands in the text.
func (t *Text) Count(w string) int {
	n := 0
	for i := t.Index(0, w); i >= 0; i = t.Index(i+len(w), w) {
		n++
	}
	return n
}

// index is strings.Index for Chinese words: it looks for the third byte, which
// tells characters apart, where the first is shared by thousands.
func index(s, w string) int {
	if len(w) < 3 || w[0] < 0x80 {
		return strings.Index(s, w)
	}
	for i := 2; i < len(s); i++ {
		k := strings.IndexByte(s[i:], w[2])
		if k < 0 {
			return -1
		}
		i += k
		if strings.HasPrefix(s[i-2:], w) {
			return i - 2
		}
	}
	return -1
}

// lastIndex is strings.LastIndex for short texts, where hashing does not pay.
func lastIndex(s, w string) int {
	n := len(w) - 1
	if n < 0 {
		return len(s)
	}
	for i := len(s) - 1; i >= n; i-- {
		if s[i] == w[n] && s[i-n:i+1] == w {
			return i - n
		}
	}
	return -1
}
