package pdf

import (
	"slices"

	"qiyue/internal/font"
)

const (
	codePoints = 0x110000
	blockSize  = 256
)

// charset maps characters to CIDs, in blocks: lookups are the inner loop of
// writing a page. Block 0 is the empty one.
type charset struct {
	index  [codePoints / blockSize]uint16
	blocks [][blockSize]uint16
}

// newCharset numbers characters from 1 on.
func newCharset(chars []rune) *charset {
	s := &charset{blocks: make([][blockSize]uint16, 1)}
	for i, r := range chars {
		block := &s.index[r/blockSize]
		if *block == 0 {
			*block = uint16(len(s.blocks))
			s.blocks = append(s.blocks, [blockSize]uint16{})
		}
		s.blocks[*block][r%blockSize] = uint16(i + 1)
	}
	return s
}

// cid is 0 for a character the set lacks.
func (s *charset) cid(r rune) uint16 {
	if uint32(r) >= codePoints {
		return 0
	}
	return s.blocks[s.index[r/blockSize]][r%blockSize]
}

// present is the characters the face has, ascending, each once.
func present(face *font.Face, chars []rune) []rune {
	chars = slices.Clone(chars)
	slices.Sort(chars)
	return slices.DeleteFunc(slices.Compact(chars), func(r rune) bool { return face.Glyph(r) == 0 })
}
