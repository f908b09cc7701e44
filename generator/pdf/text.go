package pdf

import (
	"math"
	"strconv"

	"qiyue/generator/typeset"
)

// run shows one run. Its characters go into one TJ array a program; the
// adjustment that most of them share becomes the character spacing, so that a
// justified line is one string.
func (c *content) run(r *typeset.Run, fonts *documentFonts) error {
	if !c.text {
		c.op("BT ")
		c.text, c.x, c.y = true, 0, 0
	}
	x, y := hundredths(r.X), hundredths(c.height-r.Y)
	c.number(x - c.x)
	c.number(y - c.y)
	c.op("Td ")
	c.x, c.y = x, y

	// Spacing is rounded to 1/10000 pt; what that leaves is carried on.
	space := math.Round(float64(common(r.Adjust))*r.Size*10) / 10000
	if space != c.space {
		c.out = strconv.AppendFloat(c.out, space, 'f', -1, 64)
		c.op(" Tc ")
		c.space = space
	}
	given := space / r.Size * 1000
	carry := 0.0 // thousandths of an em the pen is behind
	array, str := false, false
	for i, char := range r.Text {
		program, cid, err := fonts.code(r.Face, char)
		if err != nil {
			return err
		}
		if program != c.font || r.Size != c.size {
			if str {
				c.op(">")
			}
			if array {
				c.op("]TJ ")
			}
			array, str = false, false
			c.op("/" + fontName(program) + " ")
			c.out = strconv.AppendFloat(c.out, r.Size, 'f', -1, 64)
			c.op(" Tf ")
			c.font, c.size = program, r.Size
		}
		if !array {
			c.op("[")
			array = true
		}
		if n := math.Round(carry); n != 0 {
			if str {
				c.op(">")
				str = false
			}
			c.out = strconv.AppendInt(c.out, -int64(n), 10)
			carry -= n
		}
		if !str {
			c.op("<")
			str = true
		}
		c.out = appendHex(c.out, cid)
		if r.Adjust != nil {
			carry += float64(r.Adjust[i]) - given
		}
	}
	c.op(">]TJ\n")
	return nil
}

func (c *content) endText() {
	if c.text {
		c.op("ET\n")
		c.text = false
	}
}

// fontName is the name of a program in the page resources.
func fontName(program int) string { return "F" + strconv.Itoa(program) }

// common is the value most elements have, if more than half agree, else some
// value among them (Boyer and Moore's vote). The last element does not count:
// nothing follows it.
func common(values []float32) float32 {
	var winner float32
	votes := 0
	for i := 0; i+1 < len(values); i++ {
		switch {
		case votes == 0:
			winner, votes = values[i], 1
		case values[i] == winner:
			votes++
		default:
			votes--
		}
	}
	return winner
}
