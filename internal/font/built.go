package font

import "math"

// Built is a character a font lacks, put together from characters it has: all
// parts are centred on the first, which also gives the width.
type Built struct {
	Char  rune
	Parts []Part
}

// Part is one character of a built one, at a scale.
type Part struct {
	Char  rune
	Scale float64
}

// glyph is the description of a built character as a simple glyph and its
// width in font units; nil when the face lacks a part.
func (b Built) glyph(f *Face) (description []byte, advance int) {
	var contours [][]Point
	var x, y float64 // centre of the first part
	for i, p := range b.Parts {
		g := f.Glyph(p.Char)
		if g == 0 {
			return nil, 0
		}
		xMin, yMin, xMax, yMax := f.Bounds(p.Char)
		px, py := float64(xMin+xMax)/2, float64(yMin+yMax)/2
		if i == 0 {
			x, y = px, py
		}
		for _, c := range f.Outline(g) {
			for k := range c {
				c[k].X = x + (c[k].X-px)*p.Scale
				c[k].Y = y + (c[k].Y-py)*p.Scale
			}
			contours = append(contours, c)
		}
	}
	units := float64(f.perEm) / 1000
	return encode(contours, units), int(float64(f.Advance(b.Parts[0].Char)) * units)
}

// encode writes contours as a simple glyph, two bytes a coordinate.
func encode(contours [][]Point, scale float64) []byte {
	var ends, flags, xs, ys []byte
	box := [4]int{1 << 15, 1 << 15, -1 << 15, -1 << 15}
	count, lastX, lastY := 0, 0, 0
	for _, c := range contours {
		for _, p := range c {
			x, y := int(math.Round(p.X*scale)), int(math.Round(p.Y*scale))
			box = [4]int{min(box[0], x), min(box[1], y), max(box[2], x), max(box[3], y)}
			flag := byte(0)
			if p.On {
				flag = onCurve
			}
			flags = append(flags, flag)
			xs = be.AppendUint16(xs, uint16(x-lastX))
			ys = be.AppendUint16(ys, uint16(y-lastY))
			lastX, lastY = x, y
			count++
		}
		ends = be.AppendUint16(ends, uint16(count-1))
	}
	out := be.AppendUint16(nil, uint16(len(contours)))
	for _, v := range box {
		out = be.AppendUint16(out, uint16(v))
	}
	out = append(append(out, ends...), 0, 0) // no instructions
	return append(append(append(out, flags...), xs...), ys...)
}
