package lint

import (
	"iter"
	"slices"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// pairIndex is where the pairs of neighbouring characters of a text stand.
// Thousands of words are looked for in a text and most are not there; a pair
// tells a Chinese word from nearly all others, so one look-up answers for most.
// A text of n characters is indexed in two passes over it.
type pairIndex struct {
	text  string
	pairs []pair           // in the order of the text, the last character alone
	steps []int32          // the first pair at or after each step bytes
	seen  [1 << 10]uint64  // the hashes of pairs that there are, as bits
	from  [slots + 2]int32 // the pairs of slot h stand at at[from[h]:from[h+1]]
	at    []int32          // bytes of text, ascending within a slot

	marks []pair // whose first character is one of marking

	keys []uint64 // room for sorting

	// Once asked for: of single characters, by code, the first one's pair, and
	// the pair of the next one of each; -1 for none.
	chained bool
	ones    [1 << 10]int32
	next    []int32
}

// pair is two neighbouring characters of a text: the hash of both, the code of
// the first, 16 bits each, and the byte at which it begins, 32 bits.
type pair uint64

func (p pair) hash() uint16  { return uint16(p >> 48) }
func (p pair) slot() uint16  { return uint16(p >> (48 + 16 - slotBits)) }
func (p pair) first() uint16 { return uint16(p >> 32) }
func (p pair) at() int32     { return int32(p) }

// slots is how many lists the places of pairs are kept in.
const (
	slotBits = 11
	slots    = 1 << slotBits
)

// fill indexes a text, in the room of the last one.
func (x *pairIndex) fill(text string) {
	x.text, x.chained = text, false
	x.pairs = pairsOf(text, x.pairs[:0])
	x.steps = x.steps[:0]
	x.mark()
	x.sort()
	if len(text) > vast {
		x.pairs, x.marks, x.steps = nil, nil, nil
	}
}

// pairsOf appends the pairs of a text.
func pairsOf(text string, pairs []pair) []pair {
	if text == "" {
		return pairs
	}
	pairs = slices.Grow(pairs, len(text)/3+8)
	a, i := code(text, 0)
	for last := 0; ; {
		if i >= len(text) {
			return append(pairs, pair(a)<<32|pair(last))
		}
		b, n := uint32(text[i]), 1
		switch {
		case ofThree(text, i):
			b, n = three(text[i], text[i+1], text[i+2]), 3
		case b >= utf8.RuneSelf:
			b, n = code(text, i)
		}
		pairs = append(pairs, pair(pairHash(a, b))<<48|pair(a)<<32|pair(last))
		a, last, i = b, i, i+n
	}
}

// step is how many bytes of a text lie between two places by which the pair at
// a byte is found.
const step = 32

// pairAt is the index of the first pair that begins at or after byte i.
func (x *pairIndex) pairAt(i int) int {
	if len(x.steps) == 0 { // nobody asked yet
		for k, p := range x.pairs {
			for len(x.steps)*step <= int(p.at()) {
				x.steps = append(x.steps, int32(k))
			}
		}
	}
	if i/step >= len(x.steps) {
		return len(x.pairs)
	}
	k := int(x.steps[i/step])
	for k < len(x.pairs) && int(x.pairs[k].at()) < i {
		k++
	}
	return k
}

// mark keeps the pairs that begin with one of marking.
func (x *pairIndex) mark() {
	marks, set := x.marks[:0], marking
	for _, p := range x.pairs {
		if set.has(p.first()) {
			marks = append(marks, p)
		}
	}
	x.marks = marks
}

// sort puts the places of pairs into slots.
func (x *pairIndex) sort() {
	clear(x.from[:])
	clear(x.seen[:])
	pairs := x.pairs[:max(len(x.pairs)-1, 0)] // the last is a character alone
	for _, p := range pairs {
		x.from[p.slot()+2]++
		x.seen[p.hash()>>6] |= 1 << (p.hash() & 63)
	}
	sum := int32(0)
	for h := range x.from {
		sum += x.from[h]
		x.from[h] = sum
	}
	// Filling moves from[h+1] to where slot h ends, which is where h+1 begins.
	at := slices.Grow(x.at[:0], len(pairs))[:len(pairs)]
	for _, p := range pairs {
		to := &x.from[p.slot()+1]
		at[*to] = p.at()
		*to++
	}
	x.at = at
}

// marking are the characters that the facts of a text are told by.
var marking = join(sentenceEnds, numerals, referring, traditionalMarks, traditionalFigures)

// beginning visits the characters whose code is in the set, one of those that
// marking joins, in order.
func (x *pairIndex) beginning(set *codes) iter.Seq[int] {
	return func(visit func(int) bool) {
		for _, p := range x.marks {
			if set.has(p.first()) && !visit(int(p.at())) {
				return
			}
		}
		if len(x.text) <= vast {
			return
		}
		for i := 0; i < len(x.text); {
			c, n := code(x.text, i)
			if set.has(uint16(c)) && !visit(i) {
				return
			}
			i += n
		}
	}
}

// one is the first pair that a character of a code may begin, or -1.
func (x *pairIndex) one(code uint16) int32 {
	if !x.chained {
		x.chained = true
		for c := range x.ones {
			x.ones[c] = -1
		}
		x.next = slices.Grow(x.next[:0], len(x.pairs))[:len(x.pairs)]
		for k := len(x.pairs) - 1; k >= 0; k-- {
			c := &x.ones[x.pairs[k].first()%uint16(len(x.ones))]
			x.next[k], *c = *c, int32(k)
		}
	}
	return x.ones[code%uint16(len(x.ones))]
}

// has reports that there may be a pair of a hash; false is certain.
func (x *pairIndex) has(hash uint16) bool { return x.seen[hash>>6]>>(hash&63)&1 != 0 }

// slot is the places of the pairs of a hash.
func (x *pairIndex) slot(hash uint16) []int32 {
	if !x.has(hash) {
		return nil
	}
	h := hash >> (16 - slotBits)
	return x.at[x.from[h]:x.from[h+1]]
}

// many is how many places of a pair are gone through before a rarer pair of the
// word is asked for.
const many = 8

// rarest are the places of a pair of w that the text holds not often, if there
// is one, and how far into w it begins; ok is false for a word of one character.
func (x *pairIndex) rarest(w string) (places []int32, off int, ok bool) {
	h, ok := headHash(w)
	if !ok {
		return nil, 0, false
	}
	if places = x.slot(h); len(places) <= many {
		return places, 0, true
	}
	a, n := code(w, 0)
	for i, at := n, 0; i < len(w); {
		b, n := code(w, i)
		if list := x.slot(pairHash(a, b)); len(list) < len(places) {
			places, off = list, at
		}
		a, at, i = b, i, i+n
	}
	return places, off, true
}

// find is the first place of w in bytes i to j, or -1.
func (x *pairIndex) find(i, j int, w string) int {
	// Most words are not in the text: the answer for these comes first.
	if len(w) >= 6 && w[0]&0xF0 == 0xE0 && w[3]&0xF0 == 0xE0 {
		h := pairHash(three(w[0], w[1], w[2]), three(w[3], w[4], w[5]))
		if !x.has(h) {
			return -1
		}
		h >>= 16 - slotBits
		if places := x.at[x.from[h]:x.from[h+1]]; len(places) <= many {
			for _, p := range places {
				if k := int(p); k >= i {
					if k+len(w) > j {
						break
					}
					if x.text[k:k+len(w)] == w {
						return k
					}
				}
			}
			return -1
		}
	}
	places, off, ok := x.rarest(w)
	if !ok {
		if i, j = max(i, 0), min(j, len(x.text)); i >= j {
			return -1
		}
		if k := chinese.Index(x.text[i:j], w); k >= 0 {
			return i + k
		}
		return -1
	}
	if len(places) > many && i > 0 {
		lo, hi := 0, len(places)
		for lo < hi {
			if mid := int(uint(lo+hi) >> 1); int(places[mid]) < i+off {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		places = places[lo:]
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
