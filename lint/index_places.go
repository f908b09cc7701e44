package lint

import (
	"slices"
	"strings"

	"qiyue/internal/chinese"
)

// places appends where the words of a set stand.
func (x *pairIndex) places(out []Hit, s *Set) []Hit {
	first := len(out)
	for k, w := range s.all() {
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
