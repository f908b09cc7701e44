package font

import "fmt"

const (
	planes   = 17
	pageSize = 256
)

// charmap maps characters to glyphs in pages of 256, as the characters of a
// Chinese face are scattered over two planes. Page 0 is the empty one.
type charmap struct {
	index [planes << 16 / pageSize]uint16
	pages [][pageSize]uint16
}

func (m *charmap) glyph(r rune) uint16 {
	if uint32(r) >= planes<<16 {
		return 0
	}
	return m.pages[m.index[r/pageSize]][r%pageSize]
}

// set keeps the first glyph that is given for a character.
func (m *charmap) set(r uint32, glyph uint16) {
	page := m.index[r/pageSize]
	if page == 0 {
		page = uint16(len(m.pages))
		m.pages = append(m.pages, [pageSize]uint16{})
		m.index[r/pageSize] = page
	}
	if at := &m.pages[page][r%pageSize]; *at == 0 {
		*at = glyph
	}
}

// encodings are the Unicode subtables in the order in which they are read;
// those that reach above U+FFFF come first.
var encodings = []struct{ platform, encoding, format uint16 }{
	{3, 10, 12}, {0, 6, 12}, {0, 4, 12},
	{3, 1, 4}, {0, 3, 4}, {0, 2, 4}, {0, 1, 4}, {0, 0, 4},
}

// read fills the map from the first Unicode subtable there is. Characters
// whose glyph number is beyond the last glyph stay unmapped.
func (m *charmap) read(cmap []byte, glyphs int) error {
	if len(cmap) < 4 || len(cmap) < 4+8*int(be.Uint16(cmap[2:])) {
		return fmt.Errorf("%w: the character map is missing or cut off", ErrDamaged)
	}
	for _, e := range encodings {
		for i := range int(be.Uint16(cmap[2:])) {
			rec := cmap[4+8*i:]
			off := uint64(be.Uint32(rec[4:]))
			if be.Uint16(rec) != e.platform || be.Uint16(rec[2:]) != e.encoding || off+16 > uint64(len(cmap)) {
				continue
			}
			sub := cmap[off:]
			if be.Uint16(sub) != e.format {
				continue
			}
			if e.format == 12 {
				return m.groups(sub, glyphs)
			}
			return m.segments(sub, glyphs)
		}
	}
	return fmt.Errorf("%w: no Unicode character map", ErrDamaged)
}

// groups reads subtable format 12: runs of characters over all planes.
func (m *charmap) groups(sub []byte, glyphs int) error {
	n := uint64(be.Uint32(sub[12:]))
	if uint64(len(sub)) < 16+12*n {
		return fmt.Errorf("%w: the character map is cut off", ErrDamaged)
	}
	next := uint32(0) // groups ascend, so the work is bounded by the planes
	for i := range n {
		rec := sub[16+12*i:]
		first, last, glyph := be.Uint32(rec), be.Uint32(rec[4:]), be.Uint32(rec[8:])
		if first < next || last < first || last >= planes<<16 {
			return fmt.Errorf("%w: the character map is out of order", ErrDamaged)
		}
		next = last + 1
		for c := first; c <= last && uint64(glyph)+uint64(c-first) < uint64(glyphs); c++ {
			m.set(c, uint16(glyph+c-first))
		}
	}
	return nil
}

// segments reads subtable format 4: runs of characters of the first plane.
func (m *charmap) segments(sub []byte, glyphs int) error {
	n := int(be.Uint16(sub[6:])) / 2
	if len(sub) < 16+8*n {
		return fmt.Errorf("%w: the character map is cut off", ErrDamaged)
	}
	last, first := sub[14:], sub[16+2*n:]
	delta, offset := sub[16+4*n:], sub[16+6*n:]
	next := 0
	for k := range n {
		a, b := int(be.Uint16(first[2*k:])), int(be.Uint16(last[2*k:]))
		if a < next || b < a {
			return fmt.Errorf("%w: the character map is out of order", ErrDamaged)
		}
		next = b + 1
		d, o := be.Uint16(delta[2*k:]), int(be.Uint16(offset[2*k:]))
		for c := a; c <= b && c < 0xFFFF; c++ {
			glyph := uint16(c) + d
			if o != 0 {
				at := 2*k + o + 2*(c-a)
				if at+2 > len(offset) {
					break
				}
				if glyph = be.Uint16(offset[at:]); glyph != 0 {
					glyph += d
				}
			}
			if glyph != 0 && int(glyph) < glyphs {
				m.set(uint32(c), glyph)
			}
		}
	}
	return nil
}
