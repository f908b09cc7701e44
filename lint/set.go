package lint

// Set is words to look for again and again: a sentence is read once, however
// many words there are.
type Set struct {
	pairs  pairSet             // first two characters of words
	long   map[uint16][]string // by their hash
	single []string            // words of one character
}

// NewSet makes a set of words, none of them empty.
func NewSet(words ...string) *Set {
	s := &Set{long: map[uint16][]string{}}
	for _, w := range words {
		a, n := code(w, 0)
		if n == len(w) {
			s.single = append(s.single, w)
			continue
		}
		b, _ := code(w, n)
		h := pairHash(a, b) >> (16 - setBits)
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
