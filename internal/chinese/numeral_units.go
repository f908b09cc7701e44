package chinese

import (
	"math"
	"strings"
	"unicode/utf8"
)

// top is above every unit inside a group of four digits.
const top = int64(math.MaxInt64)

// unitReader is the state between two characters of a numeral with units.
type unitReader struct {
	text                  string
	total, group, section int64 // what 亿 closed, what 万 closed, what stands below
	digit, digitAt        int   // read and without a unit yet, or -1
	zeroAt                int   // offset of a 零 that nothing has followed yet, or -1
	below                 int64 // the next unit of the section must be smaller
	last                  int64 // the unit before the digit, 0 after 零 or none
	wan, yi               bool  // 万 since the last 亿; 亿
}

// readUnits reads digits with units, every character of which is a token.
func readUnits(s string) (int64, *Error) {
	switch s {
	case "零", "〇":
		return 0, nil
	case "两":
		return 2, nil
	}
	r := unitReader{text: s, digit: -1, zeroAt: -1, below: top}
	for i, c := range s {
		if err := r.take(tokens[c], i, i+utf8.RuneLen(c)); err != nil {
			return 0, err
		}
	}
	if err := r.closeDigit(len(s)); err != nil {
		return 0, err
	}
	if r.zeroAt >= 0 {
		return 0, fault(NumeralZero, s, r.zeroAt, len(s), "")
	}
	return r.total + r.group + r.section, nil
}

func (r *unitReader) take(t token, at, end int) *Error {
	switch {
	case t.digit > 0:
		if r.digit >= 0 {
			return characterFault(r.text, at)
		}
		r.digit, r.digitAt = t.digit, at
		return nil
	case t.digit == 0:
		if at == 0 || r.zeroAt >= 0 || r.digit >= 0 {
			return fault(NumeralZero, r.text, at, end, "")
		}
		r.zeroAt, r.last = at, 0
		return nil
	case t.unit < 1e4:
		return r.takeUnit(t.unit, at, end)
	}
	return r.closeGroup(t.unit, at, end)
}

// takeUnit takes 十, 百 or 千; only 十 may stand without a digit.
func (r *unitReader) takeUnit(unit int64, at, end int) *Error {
	switch {
	case unit >= r.below || (r.digit < 0 && unit > 10):
		return fault(NumeralOrder, r.text, at, end, "")
	case r.zeroAt >= 0 && unit*10 == r.below: // 一百零五十
		return fault(NumeralZero, r.text, r.zeroAt, r.zeroAt+len("零"), "")
	case unit == 10 && r.isLiang():
		return fault(NumeralCharacter, r.text, r.digitAt, at, "二")
	}
	r.section += unit * int64(max(r.digit, 1))
	r.digit, r.zeroAt, r.below, r.last = -1, -1, unit, unit
	return nil
}

// isLiang reports whether the pending digit is 两.
func (r *unitReader) isLiang() bool {
	return r.digit >= 0 && strings.HasPrefix(r.text[r.digitAt:], "两")
}

// closeDigit takes a digit without a unit as ones, before 万, 亿 or the end at
// byte at. After 百 and above, without 零, it could also be the next lower unit.
func (r *unitReader) closeDigit(at int) *Error {
	switch {
	case r.digit < 0:
		return nil
	case r.last > 10 && !(r.last == 1e8 && strings.HasPrefix(r.text[at:], "万")): // 一亿二万 is plain
		return fault(NumeralAmbiguous, r.text, r.digitAt, at, "")
	case r.isLiang() && (r.below < top || r.zeroAt >= 0):
		return fault(NumeralCharacter, r.text, r.digitAt, at, "二")
	}
	r.section += int64(r.digit)
	r.digit, r.zeroAt = -1, -1
	return nil
}

// closeGroup takes 万 or 亿, each once, 万 again after 亿.
func (r *unitReader) closeGroup(unit int64, at, end int) *Error {
	if err := r.closeDigit(at); err != nil {
		return err
	}
	empty, again := r.section == 0, r.wan
	if unit == 1e8 {
		empty, again = r.group+r.section == 0, r.yi
	}
	if empty || again || r.zeroAt >= 0 {
		return fault(NumeralOrder, r.text, at, end, "")
	}
	if unit == 1e4 {
		r.group, r.wan = r.section*1e4, true
	} else {
		r.total, r.group, r.wan, r.yi = (r.group+r.section)*1e8, 0, false, true
	}
	r.section, r.below, r.last = 0, top, unit
	return nil
}
