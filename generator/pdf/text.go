package pdf

import (
	"math"
	"slices"
	"strconv"

	"qiyue/generator/typeset"
)

// run shows one run. Its characters go into one string a program; the
// adjustment that most of them share becomes the character spacing, so that a
// justified line is one string. Where others come between, it is an array.
func (c *content) run(r *typeset.Run, fonts *documentFonts) {
	if !c.text {
		c.op("BT ")
		c.text, c.x, c.y = true, 0, 0
	}
	x, y := hundredths(r.X), hundredths(c.height-r.Y)
	c.number(x - c.x)
	c.number(y - c.y)
	c.op("Td")
	c.x, c.y = x, y

	// Spacing is rounded to 1/10000 pt; what that leaves is carried on.
	space := math.Round(float64(common(r.Adjust))*r.Size*10) / 10000
	if space != c.space {
		c.out = append(c.out, ' ')
		c.out = strconv.AppendFloat(c.out, space, 'f', -1, 64)
		c.op(" Tc")
		c.space = space
	}
	given := space / r.Size * 1000
	carry := 0.0 // thousandths of an em the pen is behind
	start := -1  // where the operand being written begins, -1: none is
	array := false
	fixed, own := fonts.writer.fixed[r.Face], fonts.own[r.Face]
	for i, char := range r.Text {
		program, cid := int(r.Face), fixed.cid(char)
		if cid == 0 {
			program, cid = faceCount+program, own[char]
		}
		if program != c.font || r.Size != c.size {
			if start >= 0 {
				c.show(array)
				start, array = -1, false
			}
			c.out = append(c.out, '/')
			c.op(fontNames[program])
			c.out = append(c.out, ' ')
			c.out = strconv.AppendFloat(c.out, r.Size, 'f', -1, 64)
			c.op(" Tf")
			c.font, c.size = program, r.Size
			fonts.used[program] = true
		}
		switch {
		case carry >= 0.5 || carry <= -0.5:
			n := math.Round(carry)
			if start < 0 {
				start = len(c.out)
				c.out = append(c.out, '[')
			} else {
				if !array {
					c.out = slices.Insert(c.out, start, '[')
				}
				c.out = append(c.out, ')')
			}
			array = true
			c.out = strconv.AppendInt(c.out, -int64(n), 10)
			c.out = append(c.out, '(')
			carry -= n
		case start < 0:
			start = len(c.out)
			c.out = append(c.out, '(')
		}
		c.code(cid)
		if r.Adjust != nil {
			carry += float64(r.Adjust[i]) - given
		}
	}
	c.show(array)
	c.out = append(c.out, '\n')
}

// show ends a string, or an array of them, and shows it.
func (c *content) show(array bool) {
	if array {
		c.op(")]TJ")
	} else {
		c.op(")Tj")
	}
}

// code appends a character's code to a literal string, which is half as long
// as a hexadecimal one.
func (c *content) code(cid uint16) {
	high, low := byte(cid>>8), byte(cid)
	if !special(high) && !special(low) {
		c.out = append(c.out, high, low)
		return
	}
	for _, b := range [2]byte{high, low} {
		switch {
		case b == '\r': // bare, it would read as a line feed (ISO 32000-1, 7.3.4.2)
			c.out = append(c.out, '\\', 'r')
		case special(b):
			c.out = append(c.out, '\\', b)
		default:
			c.out = append(c.out, b)
		}
	}
}

// special reports a byte that does not stand for itself in a literal string.
func special(b byte) bool { return b == '(' || b == ')' || b == '\\' || b == '\r' }

func (c *content) endText() {
	if c.text {
		c.op("ET\n")
		c.text = false
	}
}

// fontNames are the names of the programs in the page resources.
var fontNames = [2 * faceCount]string{"F0", "F1", "F2", "F3", "F4", "F5"}

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
