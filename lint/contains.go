package lint

import (
	"iter"
	"strings"

	"qiyue/internal/chinese"
)

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
			b = three(s[i], s[i+1], s[i+2])
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
	h, ok := headHash(w)
	h >>= 16 - setBits
	return !ok || p[h>>6]&(1<<(h&63)) != 0
}

// Contains reports whether s holds one of the words.
func Contains(s string, words ...string) bool {
	if len(words) < 4 || len(s) > 400 {
		for _, w := range words {
			if chinese.Index(s, w) >= 0 {
				return true
			}
		}
		return false
	}
	var p pairSet
	p.fill(s)
	for _, w := range words {
		if p.may(w) && chinese.Index(s, w) >= 0 {
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
		if t.first(i, j, w) >= 0 {
			return true
		}
	}
	return false
}

// Index is the first place of a word at or after byte i, or -1.
func (t *Text) Index(i int, w string) int { return t.first(i, len(t.All), w) }

// first is the first place of w in bytes i to j, or -1; nothing is found across
// a place where a sentence was cut short.
func (t *Text) first(i, j int, w string) int {
	k := t.index.find(i, j, w)
	for k >= 0 && t.cut(k, k+len(w)) {
		k = t.index.find(k+1, j, w)
	}
	return k
}

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

// Each visits the places of a word in order, those that overlap the one before
// them left out.
func (t *Text) Each(w string) iter.Seq[int] {
	return func(visit func(int) bool) {
		places, off, ok := t.index.rarest(w)
		if !ok { // one character
			for i := t.Index(0, w); i >= 0; i = t.Index(i+len(w), w) {
				if !visit(i) {
					return
				}
			}
			return
		}
		next := 0
		for _, p := range places {
			i := int(p) - off
			if i < next || !strings.HasPrefix(t.All[i:], w) || t.cut(i, i+len(w)) {
				continue
			}
			if next = i + len(w); !visit(i) {
				return
			}
		}
	}
}

// Count is how often a word stands in the text.
func (t *Text) Count(w string) int {
	n := 0
	for range t.Each(w) {
		n++
	}
	return n
}

// LastIndex is strings.LastIndex for short texts, where hashing does not pay.
func LastIndex(s, w string) int {
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
