package chinese

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// numeralSet tells 一 from 壹, which must not be mixed in one numeral.
type numeralSet uint8

const (
	neutral numeralSet = iota // 零 万 亿
	common
	formal
)

// token is the meaning of one character of a numeral: a digit, or a unit.
type token struct {
	digit int // -1 for a unit
	unit  int64
	set   numeralSet
}

var tokens = map[rune]token{
	'零': {digit: 0}, '〇': {digit: 0},
	'一': {1, 0, common}, '二': {2, 0, common}, '两': {2, 0, common}, '三': {3, 0, common}, '四': {4, 0, common},
	'五': {5, 0, common}, '六': {6, 0, common}, '七': {7, 0, common}, '八': {8, 0, common}, '九': {9, 0, common},
	'十': {-1, 10, common}, '百': {-1, 100, common}, '千': {-1, 1000, common},
	'壹': {1, 0, formal}, '贰': {2, 0, formal}, '叁': {3, 0, formal}, '肆': {4, 0, formal}, '伍': {5, 0, formal},
	'陆': {6, 0, formal}, '柒': {7, 0, formal}, '捌': {8, 0, formal}, '玖': {9, 0, formal},
	'拾': {-1, 10, formal}, '佰': {-1, 100, formal}, '仟': {-1, 1000, formal},
	'万': {-1, 1e4, neutral}, '亿': {-1, 1e8, neutral},
}

// ParseInteger reads a non-negative whole number below 10¹⁶: 10086, 10,086,
// １０, 一万零八十六, 十二 or 一十二, 二〇二六, 贰. 零 may be missing where the
// units leave no doubt (一万八十六); 一百五 is an error, for it is read both ways.
func ParseInteger(s string) (int64, error) {
	if n, ok := plainInteger(s); ok {
		return n, nil
	}
	f := HalfWidth(s)
	n, err := readInteger(f.Text)
	if err != nil {
		return 0, f.restore(s, err)
	}
	return n, nil
}

// ParseDecimal reads a non-negative number exactly: all that ParseInteger
// reads, 12.5, 十二点五, and figures before a unit: 18.6万, 1.2亿, 3百万.
func ParseDecimal(s string) (decimal.Decimal, error) {
	f := HalfWidth(s)
	d, err := readDecimal(f.Text)
	if err != nil {
		return decimal.Zero, f.restore(s, err)
	}
	return d, nil
}

// figureUnits may follow figures, longest first.
var figureUnits = []struct {
	name string
	exp  int32
}{{"万亿", 12}, {"千万", 7}, {"百万", 6}, {"亿", 8}, {"万", 4}, {"千", 3}, {"百", 2}}

// MixedFigures reads figures with a unit and more of them in smaller units, as one speaks them: 18万6千, 1万2千3百, 2亿3千万,
// 3万5000 before 元. end is where they end in s, 0 where it does not begin so. 18万6 has two meanings and is none.
func MixedFigures(s string) (n int64, end int) {
	const most = 13 // exponent of what 9999万亿 stays below
	room, parts := int32(most), 0
	for end < len(s) && isDigit(s[end]) {
		i := end
		part := int64(0)
		for ; i < len(s) && isDigit(s[i]) && i-end <= 8; i++ {
			part = part*10 + int64(s[i]-'0')
		}
		exp := int32(0)
		for _, u := range figureUnits {
			if strings.HasPrefix(s[i:], u.name) {
				exp, i = u.exp, i+len(u.name)
				break
			}
		}
		switch tail := exp == 0 && int32(i-end) == room && (i == len(s) || strings.HasPrefix(s[i:], "元")); {
		case exp == 0 && !tail, parts > 0 && exp >= room, parts > 0 && exp < 4 && part > 9 && !tail:
			return 0, 0
		}
		for range exp {
			part *= 10
		}
		n += part
		room, parts, end = exp, parts+1, i
		if exp == 0 {
			break
		}
	}
	if parts < 2 {
		return 0, 0
	}
	return n, end
}

func readDecimal(s string) (decimal.Decimal, *Error) {
	if s == "" {
		return decimal.Zero, fault(NumeralEmpty, s, 0, 0, "")
	}
	if !isDigit(s[0]) {
		return readChineseDecimal(s)
	}
	if n, end := MixedFigures(s); end == len(s) {
		return decimal.NewFromInt(n), nil
	}
	for _, u := range figureUnits {
		if _, rest, is := strings.Cut(s, u.name); is && rest != "" && isDigit(rest[0]) {
			return decimal.Zero, fault(NumeralTail, s, 0, len(s), "")
		}
	}
	body, exp := s, int32(0)
	for _, u := range figureUnits {
		if strings.HasSuffix(s, u.name) {
			body, exp = strings.TrimSuffix(s, u.name), u.exp
			break
		}
	}
	whole, fraction, point := strings.Cut(body, ".")
	digits, err := readGrouped(whole)
	if err != nil {
		return decimal.Zero, rebase(err, s, 0)
	}
	if point {
		if fraction == "" {
			return decimal.Zero, fault(NumeralCharacter, s, len(whole), len(whole)+1, "")
		}
		if at := notDigit(fraction); at >= 0 {
			return decimal.Zero, characterFault(s, len(whole)+1+at)
		}
	}
	if len(digits)+int(exp) > 16+leadingZeros(digits) {
		return decimal.Zero, fault(NumeralRange, s, 0, len(s), "")
	}
	d, e := decimal.NewFromString(digits + "." + fraction + "0")
	if e != nil {
		return decimal.Zero, fault(NumeralCharacter, s, 0, len(s), "")
	}
	return d.Shift(exp), nil
}

func leadingZeros(digits string) int { return len(digits) - len(strings.TrimLeft(digits, "0")) }

func readChineseDecimal(s string) (decimal.Decimal, *Error) {
	whole, fraction, point := strings.Cut(s, "点")
	n, err := readInteger(whole)
	if err != nil {
		return decimal.Zero, rebase(err, s, 0)
	}
	if !point {
		return decimal.NewFromInt(n), nil
	}
	at := len(whole) + len("点")
	if fraction == "" {
		return decimal.Zero, fault(NumeralCharacter, s, len(whole), at, "")
	}
	d, exp := decimal.NewFromInt(n), int32(0)
	for i, r := range fraction {
		t, ok := tokens[r]
		if !ok || t.digit < 0 || t.set == formal || r == '两' {
			return decimal.Zero, characterFault(s, at+i)
		}
		exp--
		d = d.Add(decimal.New(int64(t.digit), exp))
	}
	return d, nil
}

// plainInteger reads the numerals met most, quickly: at most 15 figures, and
// 一 to 九百九十九 with common digits.
func plainInteger(s string) (n int64, ok bool) {
	if s != "" && isDigit(s[0]) {
		for i := 0; i < len(s) && i < 16; i++ {
			if !isDigit(s[i]) {
				return 0, false
			}
			n = n*10 + int64(s[i]-'0')
		}
		return n, len(s) <= 15
	}
	if len(s) > 6 && s[3:6] == "百" {
		hundreds, ok := plainDigit(s[:3])
		rest, zero := strings.CutPrefix(s[6:], "零")
		n, known := plainInteger(rest)
		// After 百 stand 零 and a digit, or tens with their digit.
		if !ok || !known || n > 99 || isDigit(rest[0]) || zero != (n < 10) || strings.HasPrefix(rest, "十") {
			return 0, false
		}
		return 100*hundreds + n, true
	}
	switch len(s) {
	case 3:
		if s == "十" {
			return 10, true
		}
		return plainDigit(s)
	case 6:
		if s[:3] == "十" {
			n, ok = plainDigit(s[3:])
			return 10 + n, ok
		}
		n, ok = plainDigit(s[:3])
		if s[3:] == "百" {
			return 100 * n, ok
		}
		return 10 * n, ok && s[3:] == "十"
	case 9:
		tens, ok := plainDigit(s[:3])
		n, last := plainDigit(s[6:])
		return 10*tens + n, ok && last && s[3:6] == "十"
	}
	return 0, false
}

func plainDigit(s string) (int64, bool) {
	switch s {
	case "一":
		return 1, true
	case "二":
		return 2, true
	case "三":
		return 3, true
	case "四":
		return 4, true
	case "五":
		return 5, true
	case "六":
		return 6, true
	case "七":
		return 7, true
	case "八":
		return 8, true
	case "九":
		return 9, true
	}
	return 0, false
}

func readInteger(s string) (int64, *Error) {
	if s == "" {
		return 0, fault(NumeralEmpty, s, 0, 0, "")
	}
	if isDigit(s[0]) {
		digits, err := readGrouped(s)
		if err != nil {
			return 0, err
		}
		n, e := strconv.ParseInt(digits, 10, 64)
		if e != nil || n >= 1e16 {
			return 0, fault(NumeralRange, s, 0, len(s), "")
		}
		return n, nil
	}
	set := neutral
	positional := utf8.RuneCountInString(s) > 1
	for i, r := range s {
		t, ok := tokens[r]
		if !ok {
			return 0, characterFault(s, i)
		}
		if t.set != neutral && set != neutral && t.set != set {
			return 0, fault(NumeralMixed, s, i, i+len(string(r)), "")
		}
		set = max(set, t.set)
		positional = positional && t.digit >= 0 && r != '两'
	}
	if positional {
		return readPositional(s)
	}
	return readUnits(s)
}

func readPositional(s string) (int64, *Error) {
	n := int64(0)
	for _, r := range s {
		if n >= 1e15 {
			return 0, fault(NumeralRange, s, 0, len(s), "")
		}
		n = n*10 + int64(tokens[r].digit)
	}
	return n, nil
}

// readGrouped takes the separators out of 186,000; groups must be of three.
func readGrouped(s string) (string, *Error) {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) && s[i] != ',' {
			return "", characterFault(s, i)
		}
	}
	groups := strings.Split(s, ",")
	at := 0
	for i, g := range groups {
		if len(groups) > 1 && (len(g) > 3 || len(g) == 0 || (i > 0 && len(g) != 3)) {
			return "", fault(NumeralGrouping, s, at, at+len(g), "")
		}
		at += len(g) + 1
	}
	return strings.Join(groups, ""), nil
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// notDigit is the offset of the first byte of s that is no digit, or -1.
func notDigit(s string) int {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return i
		}
	}
	return -1
}

func characterFault(s string, at int) *Error { return runeFault(NumeralCharacter, s, at, "") }

// rebase moves an error about a part of s, beginning at byte from, to s.
func rebase(err *Error, s string, from int) *Error {
	err.Start, err.End = err.Start+from, err.End+from
	err.Found = s[err.Start:err.End]
	return err
}
