package chinese

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// LabelForm is the way a heading or item is numbered.
type LabelForm string

// The forms of labels, shown by example.
const (
	LabelOrdinal   LabelForm = "第一章"
	LabelBracketed LabelForm = "（一）"
	LabelComma     LabelForm = "一、"
	LabelPoint     LabelForm = "1."
	LabelDotted    LabelForm = "1.1"
	LabelCircled   LabelForm = "①"
)

// labelUnits are what 第…may count at the head of a line.
var labelUnits = []string{"编", "章", "节", "条", "款", "项", "目", "部分"}

// Label is a number at the head of a line as it was written.
type Label struct {
	Form    LabelForm
	Numbers []int64 // one number, or one for each level of 1.2.3
	Unit    string  // 章, 条, … of LabelOrdinal
	Arabic  bool    // figures, not Chinese numerals
	End     int     // bytes of the label, its marks included
}

// Ordinal writes 第十二章 for 12 and 章.
func Ordinal(n int64, unit string) string { return "第" + Numeral(n) + unit }

// Bracketed writes （十一） for 11.
func Bracketed(n int64) string { return "（" + Numeral(n) + "）" }

// Circled writes ① to ⑳ and ㉑ to ㊿; ok is false outside 1 to 50.
func Circled(n int64) (s string, ok bool) {
	for _, c := range circled {
		if n >= c.low && n <= c.high {
			return string(c.first + rune(n-c.low)), true
		}
	}
	return "", false
}

var circled = []struct {
	first     rune
	low, high int64
}{{'①', 1, 20}, {'㉑', 21, 35}, {'㊱', 36, 50}}

// ReadLabel reads the label s begins with, in full or half width. A number
// that only begins a sentence (三个月, 3.5万元) is none.
func ReadLabel(s string) (Label, bool) {
	f := HalfWidth(s)
	for _, read := range []func(string) (Label, bool){readOrdinal, readBracketed, readCircled, readDotted, readComma} {
		if l, ok := read(f.Text); ok {
			l.End = f.Offset(l.End)
			return l, true
		}
	}
	return Label{}, false
}

// leadingNumber reads the numeral s begins with: all figures, or all Chinese.
func leadingNumber(s string) (n int64, arabic bool, end int, ok bool) {
	arabic = s != "" && isDigit(s[0])
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if arabic && (r < '0' || r > '9') {
			break
		}
		if t, known := tokens[r]; !arabic && (!known || t.set == formal) {
			break
		}
		end += size
	}
	n, err := readInteger(s[:end])
	return n, arabic, end, err == nil
}

func readOrdinal(s string) (Label, bool) {
	rest, ok := strings.CutPrefix(s, "第")
	if !ok {
		return Label{}, false
	}
	spaces := len(rest) - len(strings.TrimLeft(rest, " "))
	n, arabic, end, ok := leadingNumber(rest[spaces:])
	if !ok {
		return Label{}, false
	}
	tail := strings.TrimLeft(rest[spaces+end:], " ")
	for _, u := range labelUnits {
		if strings.HasPrefix(tail, u) {
			return Label{LabelOrdinal, []int64{n}, u, arabic, len(s) - len(tail) + len(u)}, true
		}
	}
	return Label{}, false
}

func readBracketed(s string) (Label, bool) {
	rest, ok := strings.CutPrefix(s, "(")
	if !ok {
		return Label{}, false
	}
	n, arabic, end, ok := leadingNumber(rest)
	if !ok || !strings.HasPrefix(rest[end:], ")") {
		return Label{}, false
	}
	return Label{LabelBracketed, []int64{n}, "", arabic, 1 + end + 1}, true
}

func readCircled(s string) (Label, bool) {
	r, size := utf8.DecodeRuneInString(s)
	for _, c := range circled {
		if n := c.low + int64(r-c.first); n >= c.low && n <= c.high {
			return Label{LabelCircled, []int64{n}, "", true, size}, true
		}
	}
	return Label{}, false
}

// readDotted reads 1. and 1.2.3; each level has at most three figures, so
// that dates and amounts are not taken for a label.
func readDotted(s string) (Label, bool) {
	var numbers []int64
	at := 0
	for {
		end := at
		for end < len(s) && isDigit(s[end]) {
			end++
		}
		n, err := strconv.ParseInt(s[at:end], 10, 64)
		if err != nil || end-at > 3 {
			break
		}
		numbers = append(numbers, n)
		if at = end; at == len(s) || s[at] != '.' {
			break
		}
		at++
	}
	if len(numbers) == 0 {
		return Label{}, false
	}
	closed := s[at-1] == '.'
	next, _ := utf8.DecodeRuneInString(s[at:])
	switch {
	case at < len(s) && isDigit(s[at]):
		return Label{}, false
	case len(numbers) == 1 && closed:
		return Label{LabelPoint, numbers, "", true, at}, true
	case len(numbers) > 1 && (closed || at == len(s) || next == ' ' || labelled(next, len(numbers))):
		return Label{LabelDotted, numbers, "", true, at}, true
	}
	return Label{}, false
}

// labelled reports whether a heading may begin with next right after a label
// of so many levels. 3.5万元 and 1.5小时 are quantities; 3.5.1 cannot be one.
func labelled(next rune, levels int) bool {
	return IsHan(next) && (levels > 2 || !strings.ContainsRune("万亿千百元角倍个台件年月日天小分秒米吨公毫", next))
}

func readComma(s string) (Label, bool) {
	n, arabic, end, ok := leadingNumber(s)
	if !ok || !strings.HasPrefix(s[end:], "、") {
		return Label{}, false
	}
	return Label{LabelComma, []int64{n}, "", arabic, end + len("、")}, true
}
