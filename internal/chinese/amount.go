package chinese

import (
	"strings"

	"github.com/shopspring/decimal"
)

// RMBPrefix stands before an amount in words, with no space between.
const RMBPrefix = "人民币"

// Kinds of faults in amounts in words.
const (
	AmountNegative       Kind = "chinese-amount-negative"
	AmountFraction       Kind = "chinese-amount-fraction" // finer than 分
	AmountRange          Kind = "chinese-amount-range"    // 10¹⁶ yuan or more
	AmountEmpty          Kind = "chinese-amount-empty"
	AmountCharacter      Kind = "chinese-amount-character"         // 一, 毛, 千, a typo: not of the 大写 set
	AmountInstead        Kind = "chinese-amount-character-instead" // the same, and the right one is known
	AmountUnit           Kind = "chinese-amount-unit"              // a digit with no unit after it
	AmountOrder          Kind = "chinese-amount-order"             // units not descending, or twice
	AmountBareUnit       Kind = "chinese-amount-bare-unit"         // 拾万 for 壹拾万
	AmountZeroMissing    Kind = "chinese-amount-zero-missing"      // 壹仟肆佰玖元 for 壹仟肆佰零玖元
	AmountZeroExtra      Kind = "chinese-amount-zero-extra"        // 零 where no zero is, or twice
	AmountYuanMissing    Kind = "chinese-amount-yuan-missing"      // 伍万整
	AmountClosingMissing Kind = "chinese-amount-closing-missing"   // 伍万元 without 整
	AmountClosingExtra   Kind = "chinese-amount-closing-extra"     // 伍分整
	AmountBlank          Kind = "chinese-amount-blank"             // space inside, where figures could be added
)

const (
	lowestPlace = -2 // 分
	placeLimit  = 16 // 10¹⁶ yuan and above have no settled form
)

var (
	formalDigits   = [10]string{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"}
	formalUnits    = [4]string{"", "拾", "佰", "仟"}
	amountLimit    = decimal.New(1, placeLimit)
	sectionClosing = [4]string{"元", "万", "亿", "万"}
)

// AmountWords writes a sum of yuan in 大写, without RMBPrefix:
// 壹拾万柒仟元零伍角叁分, 伍万元整, 伍角. Sums from 0 to below 10¹⁶ with at most two
// decimals can be written; others are an *Error.
//
// Where the banks' rules leave a choice it takes the form their examples give
// first: 零 before 角 when the yuan digit is 0, no 零 before 仟 (unless a whole
// group of four is 0), no 整 after 角.
func AmountWords(d decimal.Decimal) (string, error) {
	switch {
	case d.IsNegative():
		return "", &Error{Kind: AmountNegative, Found: d.String()}
	case !d.Equal(d.Truncate(2)):
		return "", &Error{Kind: AmountFraction, Found: d.String()}
	case d.GreaterThanOrEqual(amountLimit):
		return "", &Error{Kind: AmountRange, Found: d.String()}
	}
	cents := d.Shift(2).StringFixed(0)
	digit := func(place int) int { // of 10^place yuan
		if i := len(cents) - 1 - (place - lowestPlace); i >= 0 {
			return int(cents[i] - '0')
		}
		return 0
	}
	if d.IsZero() {
		return "零元整", nil
	}
	var b strings.Builder
	previous := placeLimit // place of the last digit written
	for place := placeLimit - 1; place >= 0; place-- {
		if n := digit(place); n > 0 {
			if writesZero(previous, place) {
				b.WriteString("零")
			}
			b.WriteString(formalDigits[n] + formalUnits[place%4])
			previous = place
		}
		if place%4 == 0 && b.Len() > 0 && closes(previous, place) {
			b.WriteString(sectionClosing[place/4])
		}
	}
	jiao, fen := digit(-1), digit(-2)
	if jiao > 0 {
		if writesZero(previous, -1) {
			b.WriteString("零")
		}
		b.WriteString(formalDigits[jiao] + "角")
		previous = -1
	}
	if fen > 0 {
		if writesZero(previous, -2) {
			b.WriteString("零")
		}
		b.WriteString(formalDigits[fen] + "分")
	}
	if jiao == 0 && fen == 0 {
		b.WriteString("整")
	}
	return b.String(), nil
}

// closes reports whether the unit of the group of four that ends at place is
// written: always 元, 亿 also after 万亿, 万 only when the group is not empty.
func closes(previous, place int) bool {
	return place == 0 || previous < place+4 || place == 8
}

// writesZero reports whether AmountWords writes 零 between digits at two places.
func writesZero(previous, place int) bool {
	switch zeroBetween(previous, place) {
	case zeroRequired:
		return true
	case zeroOptional:
		return place == -1 || previous/4-place/4 > 1
	}
	return false
}

// zeroRule says whether 零 stands between two digits with no digit between.
type zeroRule uint8

const (
	zeroForbidden zeroRule = iota
	zeroOptional
	zeroRequired
)

// zeroBetween: 零 stands for zeros in the middle, once for any number of them;
// where they end in the 亿, 万 or 元 place and 仟 or 角 follows, it may be left
// out. previous is placeLimit before the first digit.
func zeroBetween(previous, place int) zeroRule {
	switch {
	case previous == placeLimit || previous == place+1:
		return zeroForbidden
	case place == -1 || (place > 0 && place%4 == 3):
		return zeroOptional
	}
	return zeroRequired
}
