package chinese

import (
	"strconv"
	"strings"
)

// Kinds of faults in numerals.
const (
	NumeralEmpty     Kind = "chinese-numeral-empty"
	NumeralTail      Kind = "chinese-numeral-tail"      // 18万6: 186000 or 180006?
	NumeralCharacter Kind = "chinese-numeral-character" // no place for this character here
	NumeralOrder     Kind = "chinese-numeral-order"     // units not descending, or a unit without its digit
	NumeralZero      Kind = "chinese-numeral-zero"      // 零 doubled, leading, trailing or out of place
	NumeralAmbiguous Kind = "chinese-numeral-ambiguous" // 一百五: 105 or 150
	NumeralMixed     Kind = "chinese-numeral-mixed"     // 一 beside 壹
	NumeralRange     Kind = "chinese-numeral-range"     // 10¹⁶ or more
	NumeralGrouping  Kind = "chinese-numeral-grouping"  // 1,86,000
)

// numeralUnits are the named powers of ten, greatest first.
var numeralUnits = []struct {
	value uint64
	name  string
}{{1e8, "亿"}, {1e4, "万"}, {1000, "千"}, {100, "百"}, {10, "十"}}

var commonDigits = [10]string{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}

// Numeral writes n as contracts number and running text counts: 十二,
// 一百一十二, 三百零五, 一千零二十, 一万零八十六, 十万一千. Only a leading 一十 is cut
// to 十; a negative number begins with 负.
func Numeral(n int64) string {
	sign, u := "", uint64(n)
	if n < 0 {
		sign, u = "负", -u
	}
	s := spell(u)
	if strings.HasPrefix(s, "一十") {
		s = strings.TrimPrefix(s, "一")
	}
	return sign + s
}

// spell writes u with every digit, 10 as 一十. 零 stands where the next digit
// is not in the place right below the unit.
func spell(u uint64) string {
	for _, unit := range numeralUnits {
		if u < unit.value {
			continue
		}
		high, low := spell(u/unit.value)+unit.name, u%unit.value
		switch {
		case low == 0:
			return high
		case low < unit.value/10:
			return high + "零" + spell(low)
		}
		return high + spell(low)
	}
	return commonDigits[u]
}

// Year writes a year, not negative, digit by digit: 二〇二六 (GB/T 15835-2011 has 〇 here, not 零).
func Year(year int) string {
	var b strings.Builder
	for _, c := range strconv.Itoa(year) {
		if c == '0' {
			b.WriteString("〇")
			continue
		}
		b.WriteString(commonDigits[c-'0'])
	}
	return b.String()
}
