package font

import (
	"cmp"
	"encoding/hex"
	"fmt"
)

// Face is one typeface, parsed. It is read-only and safe for concurrent use.
// Measures it returns are thousandths of an em, y upwards.
type Face struct {
	name       string
	chars      charmap
	head, hhea []byte // as in the file; subsets start from them
	maxp       []byte
	hmtx       []byte
	glyf       []byte
	loca       []byte
	longLoca   bool
	glyphs     int
	metrics    int // glyphs with an advance of their own; the rest share the last one
	perEm      int
	capHeight  int // font units
}

// Open reads a TrueType file (.ttf, or the first font of a .ttc) with glyf
// outlines. The name is what Name returns and what a PDF calls the face; "" takes
// the one the font gives itself.
// The face keeps data; the caller must not change it afterwards.
func Open(name string, data []byte) (*Face, error) {
	t, err := tables(data)
	if err != nil {
		return nil, err
	}
	if os2 := t["OS/2"]; len(os2) >= 10 && restricted(be.Uint16(os2[8:])) {
		return nil, ErrRestricted
	}
	if name == "" {
		name = cmp.Or(postScriptName(t), "Unnamed")
	}
	f, err := outlines(name, t)
	if err != nil {
		return nil, err
	}
	if err := f.chars.read(t["cmap"], f.glyphs); err != nil {
		return nil, err
	}
	return f, nil
}

// Identity tells a face from others of its name: its header holds a checksum of
// the whole file.
func (f *Face) Identity() string { return f.name + " " + hex.EncodeToString(f.head) }

// OpenProgram reads a font program as a PDF embeds it: glyphs without a
// character map, to be reached by number.
func OpenProgram(data []byte) (*Face, error) {
	t, err := tables(data)
	if err != nil {
		return nil, err
	}
	return outlines("", t)
}

// restricted reports whether fsType forbids what we do with a font: bit 1
// alone is "restricted licence", bit 8 "no subsetting", bit 9 "bitmaps only"
// (OpenType 1.9, OS/2 fsType).
func restricted(fsType uint16) bool {
	return fsType&0x000E == 0x0002 || fsType&0x0300 != 0
}

// outlines reads everything but the character map, and checks all sizes that
// the accessors rely on.
func outlines(name string, t map[string][]byte) (*Face, error) {
	if t["glyf"] == nil && t["CFF "] != nil {
		return nil, ErrPostScript
	}
	for _, need := range []struct {
		tag  string
		size int
	}{{"head", 54}, {"hhea", 36}, {"maxp", 6}, {"hmtx", 4}, {"loca", 4}} {
		if len(t[need.tag]) < need.size {
			return nil, fmt.Errorf("%w: table %q is missing or cut off", ErrDamaged, need.tag)
		}
	}
	f := &Face{
		name: name, head: t["head"], hhea: t["hhea"], maxp: t["maxp"],
		hmtx: t["hmtx"], glyf: t["glyf"], loca: t["loca"],
	}
	f.chars.pages = make([][pageSize]uint16, 1)
	f.perEm = int(be.Uint16(f.head[18:]))
	f.glyphs = int(be.Uint16(f.maxp[4:]))
	f.metrics = int(be.Uint16(f.hhea[34:]))
	f.longLoca = be.Uint16(f.head[50:]) != 0
	width := 2
	if f.longLoca {
		width = 4
	}
	switch {
	case f.perEm < 16 || f.perEm > 16384:
		return nil, fmt.Errorf("%w: %d units per em", ErrDamaged, f.perEm)
	case f.glyphs == 0:
		return nil, fmt.Errorf("%w: no glyphs", ErrDamaged)
	case f.metrics == 0 || f.metrics > f.glyphs || len(f.hmtx) < 4*f.metrics+2*(f.glyphs-f.metrics):
		return nil, fmt.Errorf("%w: the widths do not match the number of glyphs", ErrDamaged)
	case len(f.loca) < width*(f.glyphs+1):
		return nil, fmt.Errorf("%w: the glyph index is cut off", ErrDamaged)
	}
	for g := range f.glyphs {
		if a, b := f.offset(g), f.offset(g+1); a > b || b > uint64(len(f.glyf)) {
			return nil, fmt.Errorf("%w: glyph %d lies outside its table", ErrDamaged, g)
		}
	}
	f.capHeight = capHeight(t["OS/2"])
	if f.capHeight == 0 {
		f.capHeight = f.perEm * 7 / 10
	}
	return f, nil
}

// capHeight reads OS/2 sCapHeight, which exists from version 2 on; 0: unknown.
func capHeight(os2 []byte) int {
	if len(os2) < 90 || be.Uint16(os2) < 2 {
		return 0
	}
	return int(int16(be.Uint16(os2[88:])))
}

// offset is entry g of loca; Open has checked that it exists.
func (f *Face) offset(g int) uint64 {
	if f.longLoca {
		return uint64(be.Uint32(f.loca[4*g:]))
	}
	return 2 * uint64(be.Uint16(f.loca[2*g:]))
}

// Name is what Open was given; for the shipped faces their PostScript names.
func (f *Face) Name() string { return f.name }

// Glyph is the glyph of a character, 0 when the face lacks it.
func (f *Face) Glyph(r rune) uint16 { return f.chars.glyph(r) }

// Glyphs is the number of glyphs, .notdef included.
func (f *Face) Glyphs() int { return f.glyphs }

// Advance is the width of a character, that of .notdef when the face lacks it.
func (f *Face) Advance(r rune) int { return f.AdvanceOf(f.chars.glyph(r)) }

// AdvanceOf is the width of a glyph, 0 when there is no such glyph.
func (f *Face) AdvanceOf(glyph uint16) int {
	if int(glyph) >= f.glyphs {
		return 0
	}
	return f.thousandths(int(be.Uint16(f.hmtx[4*min(int(glyph), f.metrics-1):])))
}

// bearing is the left side bearing of an existing glyph in font units.
func (f *Face) bearing(g int) uint16 {
	if g < f.metrics {
		return be.Uint16(f.hmtx[4*g+2:])
	}
	return be.Uint16(f.hmtx[4*f.metrics+2*(g-f.metrics):])
}

// Ascent is the height of a line above the baseline.
func (f *Face) Ascent() int { return f.thousandths(int(int16(be.Uint16(f.hhea[4:])))) }

// Descent is the depth of a line below the baseline, negative.
func (f *Face) Descent() int { return f.thousandths(int(int16(be.Uint16(f.hhea[6:])))) }

// CapHeight is the height of a Latin capital.
func (f *Face) CapHeight() int { return f.thousandths(f.capHeight) }

// Box is the box that holds every glyph of the face.
func (f *Face) Box() (xMin, yMin, xMax, yMax int) { return f.box(f.head[36:]) }

// Bounds is the ink box of a character, all zero for a blank one.
func (f *Face) Bounds(r rune) (xMin, yMin, xMax, yMax int) {
	d := f.data(int(f.Glyph(r)))
	if len(d) < 10 {
		return 0, 0, 0, 0
	}
	return f.box(d[2:])
}

// box reads four signed numbers of font units.
func (f *Face) box(b []byte) (xMin, yMin, xMax, yMax int) {
	at := func(i int) int { return f.thousandths(int(int16(be.Uint16(b[2*i:])))) }
	return at(0), at(1), at(2), at(3)
}

// data is the description of an existing glyph, empty for a blank one.
func (f *Face) data(g int) []byte { return f.glyf[f.offset(g):f.offset(g+1)] }

// thousandths converts font units, rounding half away from zero.
func (f *Face) thousandths(units int) int {
	if f.perEm == 1000 {
		return units
	}
	half := f.perEm
	if units < 0 {
		half = -half
	}
	return (2000*units + half) / (2 * f.perEm)
}
