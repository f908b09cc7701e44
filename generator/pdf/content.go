package pdf

import (
	"math"
	"strconv"

	"qiyue/generator/typeset"
)

// content writes the operators of one page. Coordinates in the file are
// points from the lower left corner.
type content struct {
	out    []byte
	height float64 // of the page, points

	// What the graphics state holds, so that only changes are written.
	font  int // index of the program, -1: none yet
	size  float64
	space float64 // character spacing (Tc), points
	text  bool    // between BT and ET
	// x and y are where the current line of text begins, hundredths of a
	// point: counted in whole numbers, relative moves add up exactly.
	x, y int
}

// reset prepares for the next page; the buffer is kept.
func (c *content) reset(height float64) {
	*c = content{out: c.out[:0], height: height, font: -1}
}

// page writes all of a page.
func (c *content) page(p *typeset.Page, watermark bool, fonts *documentFonts) {
	if watermark {
		c.op("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC /" + watermarkName + " Do EMC\n")
	}
	c.lines(p.Lines)
	c.rules(p.Rules)
	artifact := false
	for i := range p.Runs {
		r := &p.Runs[i]
		if len(r.Text) == 0 {
			continue
		}
		if r.Artifact != artifact {
			c.endText()
			if artifact = r.Artifact; artifact {
				c.op("/Artifact BMC\n")
			} else {
				c.op("EMC\n")
			}
		}
		c.run(r, fonts)
	}
	c.endText()
	if artifact {
		c.op("EMC\n")
	}
}

func (c *content) op(s string) { c.out = append(c.out, s...) }

// number appends hundredths and a space.
func (c *content) number(hundredths int) {
	c.out = append(appendHundredths(c.out, hundredths), ' ')
}

func (c *content) point(x, y float64) {
	c.number(hundredths(x))
	c.number(hundredths(c.height - y))
}

func hundredths(v float64) int { return int(math.Round(v * 100)) }

// appendHundredths writes 1250 as 12.5.
func appendHundredths(b []byte, n int) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	b = strconv.AppendInt(b, int64(n/100), 10)
	if n %= 100; n != 0 {
		b = append(b, '.', byte('0'+n/10))
		if n%10 != 0 {
			b = append(b, byte('0'+n%10))
		}
	}
	return b
}

// rules fills all rectangles of a page at once.
func (c *content) rules(rules []typeset.Rule) {
	for _, r := range rules {
		c.point(r.X, r.Y+r.H)
		c.number(hundredths(r.W))
		c.number(hundredths(r.H))
		c.op("re\n")
	}
	if len(rules) > 0 {
		c.op("f\n")
	}
}

// lines draws the paths of diagrams and leaves the graphics state as it was.
func (c *content) lines(lines []typeset.Line) {
	if len(lines) == 0 {
		return
	}
	c.op("q\n")
	dashed := false
	for _, l := range lines {
		if len(l.Points) < 2 {
			continue
		}
		c.number(hundredths(l.Gray))
		if l.Filled {
			c.op("g ")
		} else {
			c.op("G ")
			c.number(hundredths(l.Width))
			c.op("w ")
			if l.Dashed != dashed {
				dashed = l.Dashed
				if dashed {
					c.op("[3 2]0 d ")
				} else {
					c.op("[]0 d ")
				}
			}
		}
		for i, p := range l.Points {
			c.point(p.X, p.Y)
			if i == 0 {
				c.op("m ")
			} else {
				c.op("l ")
			}
		}
		switch {
		case l.Filled:
			c.op("f\n")
		case l.Closed:
			c.op("s\n")
		default:
			c.op("S\n")
		}
	}
	c.op("Q\n")
}
