package lint

// code is a number for the character that begins at byte i of s, and its
// length in bytes. Of those of three bytes no two share one, of all others few.
func code(s string, i int) (c uint32, n int) {
	switch b := s[i]; {
	case b < 0xC0:
		return uint32(b), 1
	case b < 0xE0 && i+1 < len(s):
		return uint32(b)<<6 ^ uint32(s[i+1]), 2
	case b < 0xF0 && i+2 < len(s):
		return three(b, s[i+1], s[i+2]), 3
	case i+3 < len(s):
		return uint32(s[i+2])<<6 ^ uint32(s[i+3]), 4 // at most 16 bits, as all
	}
	return 0, 1
}

// three is the code of a character of three bytes.
func three(a, b, c byte) uint32 { return uint32(a&0x0F)<<12 ^ uint32(b)<<6 ^ uint32(c) }

// width is the length in bytes of the character that begins with c.
func width(c byte) int {
	switch {
	case c < 0xC0:
		return 1
	case c < 0xE0:
		return 2
	case c < 0xF0:
		return 3
	}
	return 4
}

// ofThree reports a character of three bytes at byte i, as nearly all are: its
// code is quickly made on the spot.
func ofThree(s string, i int) bool { return s[i]&0xF0 == 0xE0 && i+2 < len(s) }

// pairHash hashes two codes to 16 bits; any upper ones of them do as well.
func pairHash(a, b uint32) uint16 { return uint16((a<<14 ^ b) * 2654435761 >> 16) }

// codes are codes of characters, as bits. Two characters may share a code.
type codes [1 << 10]uint64

// codesOf are the codes of the first characters of words.
func codesOf(words ...string) *codes {
	set := &codes{}
	for _, w := range words {
		c, _ := code(w, 0)
		set[uint16(c)>>6] |= 1 << (c & 63)
	}
	return set
}

// join is the codes of several sets.
func join(sets ...*codes) *codes {
	all := &codes{}
	for _, set := range sets {
		for i := range all {
			all[i] |= set[i]
		}
	}
	return all
}

// headHash is the hash of the first pair of characters of a word; ok is false
// for a word of one.
func headHash(w string) (h uint16, ok bool) {
	if len(w) >= 6 && w[0]&0xF0 == 0xE0 && w[3]&0xF0 == 0xE0 { // as nearly all are
		return pairHash(three(w[0], w[1], w[2]), three(w[3], w[4], w[5])), true
	}
	if w == "" {
		return 0, false
	}
	a, n := code(w, 0)
	if n >= len(w) {
		return 0, false
	}
	b, _ := code(w, n)
	return pairHash(a, b), true
}

// has reports the code.
func (set *codes) has(c uint16) bool { return set[c>>6]>>(c&63)&1 != 0 }
