package font

import (
	"bytes"
	"slices"
	"testing"
)

// tinyFont is a font of 2048 units an em: A (glyph 1) is a square with
// instructions, B (glyph 3) is composed of glyph 2, which is composed of A at
// half scale and shifted, C (glyph 4) is blank.
func tinyFont(t testing.TB, more ...table) []byte {
	t.Helper()
	square := encode([][]Point{{{0, 0, true}, {0, 1024, true}, {1024, 1024, false}, {1024, 0, true}}}, 1)
	// two bytes of instructions, to be dropped
	square = slices.Concat(square[:12], []byte{0, 2, 0xB0, 0x01}, square[14:])
	word := func(v ...uint16) (b []byte) {
		for _, w := range v {
			b = be.AppendUint16(b, w)
		}
		return b
	}
	box := word(0xFFFF, 0, 0, 1024, 1024)
	half := slices.Concat(box, word(wordArguments|argumentsAreXY|oneScale|instructions, 1, 100, 200, 0x2000), word(1), []byte{0xB0})
	twice := slices.Concat(box, word(argumentsAreXY|moreComponents, 2), []byte{10, 0xF6}, word(argumentsAreXY, 1), []byte{0, 0})
	var glyf, loca, hmtx []byte
	for i, d := range [][]byte{nil, square, half, twice, nil} {
		loca = be.AppendUint16(loca, uint16(len(glyf)/2))
		glyf = append(glyf, d...)
		for len(glyf)%4 != 0 {
			glyf = append(glyf, 0)
		}
		if i < 3 {
			hmtx = append(hmtx, word(uint16(1000+i), 0)...)
		} else {
			hmtx = append(hmtx, word(0)...)
		}
	}
	loca = be.AppendUint16(loca, uint16(len(glyf)/2))
	head := make([]byte, 54)
	be.PutUint16(head[18:], 2048)
	hhea := make([]byte, 36)
	be.PutUint16(hhea[4:], 1638)
	be.PutUint16(hhea[6:], 0xFE66) // -410
	be.PutUint16(hhea[34:], 3)
	maxp := make([]byte, 32)
	be.PutUint16(maxp[4:], 5)
	// format 4: A by delta, B and C through the glyph array
	cmap := slices.Concat(word(0, 1, 3, 1, 0, 12), word(4, 44, 0, 6, 4, 1, 2),
		word('A', 'C', 0xFFFF), word(0), word('A', 'B', 0xFFFF), word(0xFFC0, 0, 1), word(0, 4, 0), word(3, 4))
	ts := append([]table{{"cmap", cmap}, {"glyf", glyf}, {"head", head}, {"hhea", hhea}, {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp}}, more...)
	slices.SortFunc(ts, func(a, b table) int { return bytes.Compare([]byte(a.tag), []byte(b.tag)) })
	return assemble(ts)
}

func openTiny(t *testing.T) *Face {
	t.Helper()
	f, err := Open("tiny", tinyFont(t))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestSmallFont(t *testing.T) {
	f := openTiny(t)
	if a, b, c, z := f.Glyph('A'), f.Glyph('B'), f.Glyph('C'), f.Glyph('D'); a != 1 || b != 3 || c != 4 || z != 0 {
		t.Errorf("glyphs %d %d %d %d", a, b, c, z)
	}
	// 1638 and -410 of 2048 units, 1001 and 1002: rounded thousandths
	if f.Ascent() != 800 || f.Descent() != -200 || f.Advance('A') != 489 || f.Advance('C') != 489 || f.CapHeight() != 700 {
		t.Errorf("%d %d %d %d %d", f.Ascent(), f.Descent(), f.Advance('A'), f.Advance('C'), f.CapHeight())
	}
	const unit = 1000.0 / 2048
	want := [][]Point{ // half of A at 100+10, 200-10, then A
		{{110 * unit, 190 * unit, true}, {110 * unit, 702 * unit, true}, {622 * unit, 702 * unit, false}, {622 * unit, 190 * unit, true}},
		{{0, 0, true}, {0, 500, true}, {500, 500, false}, {500, 0, true}},
	}
	if got := f.Outline(3); !slices.EqualFunc(got, want, slices.Equal[[]Point]) {
		t.Errorf("outline of B: %v, want %v", got, want)
	}
}

// A subset draws what the face draws, parts of composite glyphs included, and
// has no instructions.
func TestSubset(t *testing.T) {
	serif := Serif()
	tiny := openTiny(t)
	for name, c := range map[string]struct {
		face   *Face
		glyphs []uint16
		extra  int // glyphs that come along as components
	}{
		"serif":     {serif, []uint16{serif.Glyph('契'), serif.Glyph('约'), serif.Glyph('𬭎'), serif.Glyph(' '), serif.Glyph('☑')}, 0},
		"twice":     {serif, []uint16{serif.Glyph('约'), serif.Glyph('约')}, 0},
		"composite": {tiny, []uint16{3}, 2},
		"with part": {tiny, []uint16{1, 3, 4}, 1},
		"none":      {tiny, nil, 0},
	} {
		program := c.face.Subset(c.glyphs)
		if !bytes.Equal(program, c.face.Subset(c.glyphs)) {
			t.Errorf("%s: two cuts differ", name)
		}
		if checksum(program) != 0xB1B0AFBA {
			t.Errorf("%s: checksum of the file %#x", name, checksum(program))
		}
		s, err := OpenProgram(program)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if s.Glyphs() != 1+len(c.glyphs)+c.extra {
			t.Errorf("%s: %d glyphs", name, s.Glyphs())
		}
		for i, g := range append([]uint16{0}, c.glyphs...) {
			if !slices.EqualFunc(s.Outline(uint16(i)), c.face.Outline(g), slices.Equal[[]Point]) || s.AdvanceOf(uint16(i)) != c.face.AdvanceOf(g) {
				t.Errorf("%s: glyph %d is not glyph %d of the face", name, i, g)
			}
		}
		if bytes.Contains(s.glyf, []byte{0xB0, 0x01}) && c.face == tiny {
			t.Errorf("%s: instructions are left", name)
		}
	}
}

// A font composed of itself has no outline, and reading it ends.
func TestEndlessComposite(t *testing.T) {
	f := openTiny(t)
	f.glyf = bytes.Clone(f.glyf)
	be.PutUint16(f.data(2)[12:], 2) // glyph 2 is now part of itself
	if got := f.Outline(2); got != nil {
		t.Errorf("outline %v", got)
	}
	if _, err := OpenProgram(f.Subset([]uint16{2})); err != nil {
		t.Error(err)
	}
}

func TestReduce(t *testing.T) {
	built := []Built{{Char: 'Z', Parts: []Part{{'A', 1}, {'B', 0.5}}}, {Char: 'A', Parts: []Part{{'B', 1}}}}
	full := tinyFont(t, table{"OS/2", make([]byte, 96)}, table{"name", make([]byte, 40)}, table{"post", make([]byte, 32)})
	data, err := Reduce(full, []rune{'B', 'Q', 'A', 'B'}, built)
	if err != nil {
		t.Fatal(err)
	}
	f, err := Open("reduced", data)
	if err != nil {
		t.Fatal(err)
	}
	tiny := openTiny(t)
	for _, r := range "AB" {
		if !slices.EqualFunc(f.Outline(f.Glyph(r)), tiny.Outline(tiny.Glyph(r)), slices.Equal[[]Point]) || f.Advance(r) != tiny.Advance(r) {
			t.Errorf("%c differs", r)
		}
	}
	if f.Glyph('C') != 0 || f.Glyph('Q') != 0 || len(f.Outline(f.Glyph('Z'))) != 3 {
		t.Errorf("C %d, Q %d, contours of Z %d", f.Glyph('C'), f.Glyph('Q'), len(f.Outline(f.Glyph('Z'))))
	}
	if _, err := Reduce(full, nil, []Built{{Char: 'Z', Parts: []Part{{'Q', 1}}}}); err == nil {
		t.Error("a character is built of nothing")
	}
}

func BenchmarkSubset(b *testing.B) {
	f := Serif()
	var glyphs []uint16
	for r := rune(0x4E00); len(glyphs) < 20; r++ {
		if g := f.Glyph(r); g != 0 {
			glyphs = append(glyphs, g)
		}
	}
	for b.Loop() {
		f.Subset(glyphs)
	}
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := Open("", serifData); err != nil {
			b.Fatal(err)
		}
	}
}
