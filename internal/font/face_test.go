package font

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// The figures stand in the full fonts' own tables: hhea, OS/2, hmtx.
func TestShippedMetrics(t *testing.T) {
	for _, c := range []struct {
		face                       *Face
		name                       string
		ascent, descent, capHeight int
		advances                   map[rune]int
	}{
		{Serif(), "NotoSerifSC-Regular", 1151, -286, 729, map[rune]int{'国': 1000, '0': 557, '—': 890, '·': 327, '“': 1000, '⸺': 1692, '𬭎': 1000}},
		{Sans(), "NotoSansSC-Bold", 1160, -288, 733, map[rune]int{'国': 1000, '0': 590, '—': 908, '·': 1000, '⸺': 1702, '𬭎': 1000}},
	} {
		f := c.face
		if f.Name() != c.name || f.Ascent() != c.ascent || f.Descent() != c.descent || f.CapHeight() != c.capHeight {
			t.Errorf("%s: ascent %d, descent %d, cap height %d", f.Name(), f.Ascent(), f.Descent(), f.CapHeight())
		}
		for r, want := range c.advances {
			if f.Advance(r) != want {
				t.Errorf("%s: %c is %d wide, want %d", f.Name(), r, f.Advance(r), want)
			}
		}
	}
	if a, b, c, d := Serif().Bounds('国'); [4]int{a, b, c, d} != [4]int{99, -78, 944, 821} {
		t.Errorf("bounds of 国: %d %d %d %d", a, b, c, d)
	}
	if a, b, c, d := Serif().Bounds(' '); a|b|c|d != 0 {
		t.Errorf("a space has ink: %d %d %d %d", a, b, c, d)
	}
}

// What agreements print besides Chinese characters is there in both faces.
func TestShippedSymbols(t *testing.T) {
	const want = "，。、；：？！…—·“”‘’（）《》〈〉「」『』【】〔〕〖〗～￥¥€£$%‰℃°±×÷≤≥≠≈∑√→←↑↓↔▲▼△▽◆◇○●◎★☆□■☐☑☒✓①⑳⑴ⅠⅫⅰ㈠№™®©§¶†‡" +
		"⸺⸻–‐㎡㎏㎜㎝㎞㎎㏄㎥²³½¼αβγμΩΔЖあア＋－＝＜＞／＼＆＠＃＊０９ＡＺａｚāáǎàēéěèüǚ─│┌┐└┘├┤┬┴┼━"
	for _, f := range []*Face{Serif(), Sans()} {
		for _, r := range want {
			if f.Glyph(r) == 0 {
				t.Errorf("%s lacks %c (%U)", f.Name(), r, r)
			}
		}
	}
}

// An invisible character is never drawn: it is an error before it gets here,
// and the face is the second guard.
func TestInvisibleCharactersAreMissing(t *testing.T) {
	for _, f := range []*Face{Serif(), Sans()} {
		for r := rune(0); r <= unicode.MaxRune; r++ {
			if f.Glyph(r) != 0 && (unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r)) {
				t.Errorf("%s draws %U", f.Name(), r)
			}
		}
		for _, r := range []rune{-1, 0x110000, 1<<31 - 1} {
			if f.Glyph(r) != 0 || f.Advance(r) != 1000 {
				t.Errorf("%s: %d has glyph %d, width %d", f.Name(), r, f.Glyph(r), f.Advance(r))
			}
		}
	}
}

// A check box is what it is built of: □ alone, with ✓, with ×.
func TestBuiltCharacters(t *testing.T) {
	for _, f := range []*Face{Serif(), Sans()} {
		square := f.Outline(f.Glyph('□'))
		for char, mark := range map[rune]rune{'☐': 0, '☑': '✓', '☒': '×'} {
			got := f.Outline(f.Glyph(char))
			n := len(square)
			if mark != 0 {
				n += len(f.Outline(f.Glyph(mark)))
			}
			if len(got) != n || !slices.EqualFunc(got[:len(square)], square, slices.Equal[[]Point]) {
				t.Errorf("%s: %c has %d contours, want %d that begin with the square", f.Name(), char, len(got), n)
			}
			if f.Advance(char) != f.Advance('□') {
				t.Errorf("%s: %c is %d wide", f.Name(), char, f.Advance(char))
			}
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	good := tinyFont(t)
	change := func(at int, b ...byte) []byte {
		d := bytes.Clone(good)
		copy(d[at:], b)
		return d
	}
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"empty":              {nil, ErrNotFont},
		"text":               {[]byte("not a font, just text"), ErrNotFont},
		"CFF":                {change(0, []byte("OTTO")...), ErrPostScript},
		"directory cut off":  {good[:20], ErrDamaged},
		"file cut off":       {good[:len(good)-40], ErrDamaged},
		"endless directory":  {change(4, 0xFF, 0xFF), ErrDamaged},
		"offset past end":    {change(12+8, 0x7F, 0xFF, 0xFF, 0xFF), ErrDamaged},
		"length past end":    {change(12+12, 0xFF, 0xFF, 0xFF, 0xFF), ErrDamaged},
		"collection of none": {append([]byte("ttcf\x00\x01\x00\x00\x00\x00\x00\x01"), 0xFF, 0, 0, 0, 0), ErrDamaged},
	} {
		if _, err := Open(name, c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	for fsType, want := range map[uint16]error{0: nil, 4: nil, 8: nil, 2: ErrRestricted, 0x100: ErrRestricted, 0x200: ErrRestricted, 6: nil} {
		os2 := make([]byte, 96)
		be.PutUint16(os2[8:], fsType)
		if _, err := Open("", tinyFont(t, table{"OS/2", os2})); !errors.Is(err, want) {
			t.Errorf("fsType %#x: %v, want %v", fsType, err, want)
		}
	}
}

// The first font of a collection is read, its tables counted from the file's start.
func TestCollection(t *testing.T) {
	const shift = 16
	font := tinyFont(t)
	for i := range int(be.Uint16(font[4:])) {
		rec := font[12+16*i:]
		be.PutUint32(rec[8:], be.Uint32(rec[8:])+shift)
	}
	data := append([]byte("ttcf\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x10"), font...)
	f, err := Open("c", data)
	if err != nil || f.Glyph('A') != 1 {
		t.Errorf("%v", err)
	}
}

// A font without a name given is called what it calls itself.
func TestOwnName(t *testing.T) {
	record := func(platform, id, at uint16, text string) []byte {
		var b []byte
		for _, v := range []uint16{platform, 0, 0, id, uint16(len(text)), at} {
			b = be.AppendUint16(b, v)
		}
		return b
	}
	wide := "\x00T\x00i\x00n\x00y\x00 \x00(\x00A\x00)"
	names := slices.Concat([]byte{0, 0, 0, 2, 0, 30}, record(1, 4, 0, "Tiny"), record(3, 6, 0, wide), []byte(wide))
	for want, data := range map[string][]byte{
		"TinyA": tinyFont(t, table{"name", names}), "Unnamed": tinyFont(t), "Unnamed ": tinyFont(t, table{"name", names[:20]}),
	} {
		f, err := Open("", data)
		if err != nil || f.Name() != strings.TrimSpace(want) {
			t.Errorf("%s: %v %v", want, f, err)
		}
	}
	if f, err := Open("given", tinyFont(t, table{"name", names})); err != nil || f.Name() != "given" {
		t.Error(f.Name(), err)
	}
}

// Whatever the bytes, reading and cutting ends without a panic.
func FuzzOpen(f *testing.F) {
	f.Add(tinyFont(f))
	f.Add(tinyFont(f, table{"OS/2", make([]byte, 96)}))
	f.Add([]byte("ttcf"))
	f.Add(tinyFont(f, table{"name", []byte{0, 0, 0, 1, 0, 18, 0, 3, 0, 0, 0, 0, 0, 6, 0, 4, 0, 0, 0, 65, 0, 66}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		face, err := Open("", data)
		if err != nil {
			return
		}
		face.Ascent()
		face.Box()
		glyphs := []uint16{}
		for r := rune(0); r < 0x300; r++ {
			g := face.Glyph(r)
			if int(g) >= face.Glyphs() {
				t.Fatalf("%U has glyph %d of %d", r, g, face.Glyphs())
			}
			face.Advance(r)
			face.Bounds(r)
			face.Outline(g)
			if g != 0 && len(glyphs) < 50 {
				glyphs = append(glyphs, g)
			}
		}
		if _, err := OpenProgram(face.Subset(glyphs)); err != nil {
			t.Fatalf("the subset cannot be read: %v", err)
		}
	})
}
