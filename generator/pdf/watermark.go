package pdf

import (
	"fmt"
	"math"

	"qiyue/internal/font"
)

// The watermark of a draft: its characters are drawn as filled outlines, so
// that no reader of the text finds them.
const (
	watermarkText = "草稿"
	watermarkName = "Draft"
	watermarkGray = 92 // hundredths of white: text over it stays readable
	// watermarkWidth is the length of the text against the page's diagonal.
	watermarkWidth = 0.5
)

// watermark is the form XObject that lies under every page of a draft, along
// the diagonal from lower left to upper right.
func watermark(face *font.Face, width, height float64) []byte {
	diagonal := math.Hypot(width, height)
	total := 0
	for _, r := range watermarkText {
		total += face.Advance(r)
	}
	scale := diagonal * watermarkWidth / float64(total) // points for a thousandth of an em
	cos, sin := width/diagonal, height/diagonal
	d := drawing{
		a: scale * cos, b: scale * sin,
		x: width / 2, y: height / 2,
	}
	d.out = fmt.Appendf(d.out, "%.2f g\n", float64(watermarkGray)/100)
	pen := -float64(total) / 2
	for _, r := range watermarkText {
		_, low, _, high := face.Bounds(r)
		d.dx, d.dy = pen, -float64(low+high)/2
		for _, contour := range face.Outline(face.Glyph(r)) {
			d.contour(contour)
		}
		d.out = append(d.out, "f\n"...) // non-zero winding, as in the face; a glyph at a time
		pen += float64(face.Advance(r))
	}
	return stream(quickly,
		fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 %.2f %.2f]/Resources<<>>", width, height), d.out)
}

// drawing writes outlines, shifted by dx, dy and turned and scaled by a, b,
// with the origin at x, y.
type drawing struct {
	out        []byte
	a, b, x, y float64
	dx, dy     float64
}

// contour writes a closed contour; quadratic splines become cubic ones.
func (d *drawing) contour(points []font.Point) {
	n := len(points)
	first := 0
	for first < n && !points[first].On {
		first++
	}
	start := points[0]
	if first == n { // no point on the curve: begin between two
		first, start = 0, between(points[n-1], points[0])
	} else {
		start = points[first]
		first++
	}
	d.point(start)
	d.out = append(d.out, "m\n"...)
	at := start
	var control *font.Point
	for i := range n {
		p := points[(first+i)%n]
		if i == n-1 && start.On && p.On && control == nil {
			break // back at the start; h closes the line
		}
		switch {
		case p.On && control == nil:
			d.point(p)
			d.out = append(d.out, "l\n"...)
			at = p
		case p.On:
			d.curve(at, *control, p)
			at, control = p, nil
		case control == nil:
			control = &p
		default:
			mid := between(*control, p)
			d.curve(at, *control, mid)
			at, control = mid, &p
		}
	}
	if control != nil {
		d.curve(at, *control, start)
	}
	d.out = append(d.out, "h\n"...)
}

func between(p, q font.Point) font.Point {
	return font.Point{X: (p.X + q.X) / 2, Y: (p.Y + q.Y) / 2, On: true}
}

// curve writes a quadratic spline: its control point lies 2/3 of the way from
// both ends to the cubic ones.
func (d *drawing) curve(from, control, to font.Point) {
	toward := func(p font.Point) font.Point {
		return font.Point{X: p.X + (control.X-p.X)*2/3, Y: p.Y + (control.Y-p.Y)*2/3}
	}
	d.point(toward(from))
	d.point(toward(to))
	d.point(to)
	d.out = append(d.out, "c\n"...)
}

func (d *drawing) point(p font.Point) {
	u, v := p.X+d.dx, p.Y+d.dy
	d.out = append(appendHundredths(d.out, hundredths(d.x+u*d.a-v*d.b)), ' ')
	d.out = append(appendHundredths(d.out, hundredths(d.y+u*d.b+v*d.a)), ' ')
}
