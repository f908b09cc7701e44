package font

// Flags of a component of a composite glyph (OpenType 1.9, glyf).
const (
	wordArguments  = 0x0001
	argumentsAreXY = 0x0002
	oneScale       = 0x0008
	moreComponents = 0x0020
	twoScales      = 0x0040
	twoByTwo       = 0x0080
	instructions   = 0x0100
)

// component is one part of a composite glyph.
type component struct {
	flags uint16
	glyph uint16
	at    int // where its glyph number stands in the description
	end   int // where the component ends
	args  []byte
	scale []byte
}

// components walks the parts of a composite glyph's whole description; false:
// it is cut off, or visit returned false.
func components(d []byte, visit func(component) bool) bool {
	for p := 10; ; {
		if len(d) < p+4 {
			return false
		}
		c := component{flags: be.Uint16(d[p:]), glyph: be.Uint16(d[p+2:]), at: p + 2}
		args, scale := 2, 0
		if c.flags&wordArguments != 0 {
			args = 4
		}
		switch {
		case c.flags&oneScale != 0:
			scale = 2
		case c.flags&twoScales != 0:
			scale = 4
		case c.flags&twoByTwo != 0:
			scale = 8
		}
		c.end = p + 4 + args + scale
		if len(d) < c.end {
			return false
		}
		c.args, c.scale = d[p+4:p+4+args], d[p+4+args:c.end]
		if !visit(c) {
			return false
		}
		if c.flags&moreComponents == 0 {
			return true
		}
		p = c.end
	}
}

// place is the component's scale and offset. Placement by matching points,
// which no current font uses, counts as no offset.
func (c component) place() transform {
	t := transform{a: 1, d: 1}
	f2dot14 := func(i int) float64 { return float64(int16(be.Uint16(c.scale[2*i:]))) / (1 << 14) }
	switch len(c.scale) {
	case 2:
		t.a, t.d = f2dot14(0), f2dot14(0)
	case 4:
		t.a, t.d = f2dot14(0), f2dot14(1)
	case 8:
		t.a, t.b, t.c, t.d = f2dot14(0), f2dot14(1), f2dot14(2), f2dot14(3)
	}
	if c.flags&argumentsAreXY != 0 {
		if len(c.args) == 4 {
			t.dx, t.dy = float64(int16(be.Uint16(c.args))), float64(int16(be.Uint16(c.args[2:])))
		} else {
			t.dx, t.dy = float64(int8(c.args[0])), float64(int8(c.args[1]))
		}
	}
	return t
}
