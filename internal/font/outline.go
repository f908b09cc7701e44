package font

// Point is a point of an outline in font units, y upwards. Points off the
// curve are control points of quadratic splines; between two of them in a row
// lies a point on the curve, halfway.
type Point struct {
	X, Y float64
	On   bool
}

// Limits on composite glyphs: the depth is what real fonts need many times
// over, the count keeps a hostile file from growing without bound.
const (
	maxDepth  = 6
	maxParts  = 1000
	maxPoints = 100_000
)

// Outline is the closed contours of a glyph, scaled to thousandths of an em;
// none for a blank, a missing or a damaged one.
func (f *Face) Outline(glyph uint16) [][]Point {
	o := outliner{face: f}
	if int(glyph) >= f.glyphs || !o.glyph(int(glyph), transform{1, 0, 0, 1, 0, 0}, 0) {
		return nil
	}
	scale := 1000 / float64(f.perEm)
	for _, c := range o.contours {
		for i := range c {
			c[i].X *= scale
			c[i].Y *= scale
		}
	}
	return o.contours
}

// transform is x' = ax + cy + dx, y' = bx + dy + dy.
type transform struct{ a, b, c, d, dx, dy float64 }

func (t transform) apply(x, y float64) (float64, float64) {
	return t.a*x + t.c*y + t.dx, t.b*x + t.d*y + t.dy
}

// after is u followed by t.
func (t transform) after(u transform) transform {
	dx, dy := t.apply(u.dx, u.dy)
	return transform{
		t.a*u.a + t.c*u.b, t.b*u.a + t.d*u.b,
		t.a*u.c + t.c*u.d, t.b*u.c + t.d*u.d,
		dx, dy,
	}
}

type outliner struct {
	face     *Face
	contours [][]Point
	points   int
	parts    int
}

// glyph adds a glyph; false: its description is damaged or beyond the limits.
func (o *outliner) glyph(g int, t transform, depth int) bool {
	d := o.face.data(g)
	if len(d) == 0 {
		return true
	}
	o.parts++
	if len(d) < 10 || depth > maxDepth || o.parts > maxParts {
		return false
	}
	if n := int(int16(be.Uint16(d))); n >= 0 {
		return o.simple(d[10:], n, t)
	}
	return components(d, func(c component) bool {
		return int(c.glyph) < o.face.glyphs && o.glyph(int(c.glyph), t.after(c.place()), depth+1)
	})
}

// Flags of a point of a simple glyph (OpenType 1.9, glyf).
const (
	onCurve   = 0x01
	xShort    = 0x02
	yShort    = 0x04
	repeated  = 0x08
	xPositive = 0x10 // with xShort the sign, without it "same x"
	yPositive = 0x20
)

// simple adds n contours described by d, the bytes after the glyph's header.
func (o *outliner) simple(d []byte, n int, t transform) bool {
	if len(d) < 2*n+2 {
		return false
	}
	if n == 0 {
		return true
	}
	total := int(be.Uint16(d[2*n-2:])) + 1
	o.points += total
	skip := 2*n + 2 + int(be.Uint16(d[2*n:]))
	if o.points > maxPoints || len(d) < skip {
		return false
	}
	rest := d[skip:]
	flags := make([]byte, 0, total)
	for len(flags) < total {
		if len(rest) < 1 {
			return false
		}
		flag, times := rest[0], 1
		rest = rest[1:]
		if flag&repeated != 0 {
			if len(rest) < 1 {
				return false
			}
			times, rest = times+int(rest[0]), rest[1:]
		}
		for ; times > 0 && len(flags) < total; times-- {
			flags = append(flags, flag)
		}
	}
	xs, rest, ok := coordinates(rest, flags, xShort, xPositive)
	if !ok {
		return false
	}
	ys, _, ok := coordinates(rest, flags, yShort, yPositive)
	if !ok {
		return false
	}
	start := 0
	for k := range n {
		end := int(be.Uint16(d[2*k:])) + 1
		if end < start || end > total {
			return false
		}
		contour := make([]Point, 0, end-start)
		for i := start; i < end; i++ {
			x, y := t.apply(float64(xs[i]), float64(ys[i]))
			contour = append(contour, Point{x, y, flags[i]&onCurve != 0})
		}
		if len(contour) > 0 {
			o.contours = append(o.contours, contour)
		}
		start = end
	}
	return true
}

// coordinates decodes one axis: each value is a step from the one before.
func coordinates(d, flags []byte, short, positive byte) (values []int, rest []byte, ok bool) {
	values = make([]int, len(flags))
	at := 0
	for i, flag := range flags {
		switch {
		case flag&short != 0:
			if len(d) < 1 {
				return nil, nil, false
			}
			if flag&positive != 0 {
				at += int(d[0])
			} else {
				at -= int(d[0])
			}
			d = d[1:]
		case flag&positive == 0:
			if len(d) < 2 {
				return nil, nil, false
			}
			at += int(int16(be.Uint16(d)))
			d = d[2:]
		}
		values[i] = at
	}
	return values, d, true
}
