package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func isHanDigit(r rune) bool {
	switch r {
	case '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百',
		'壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾':
		return true
	}
	return false
}

// numberPrefix is the length in bytes of the number that a line begins with
// (with its 、 or .), or 0. It knows 第一章 第一条 一、 （一） 1. 1、 1。 1） (1) 1.1 ① a）
// 壹、 【一】 and 附件一, in either width, and 一 、 二 2-1 before a word.
func numberPrefix(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == '第':
		return ordinal(s)
	case isHanDigit(r):
		j := digits(s, 0, isHanDigit)
		if m := mark(s[j:], "、．.，,:："); m > 0 && j <= 12 {
			return j + m
		}
		return apart(s, j)
	case r == '（' || r == '(':
		return bracketed(s, n)
	case r == '【':
		if j := ordinal(s[n:]); j > 0 && strings.HasPrefix(s[n+j:], "】") {
			return n + j + len("】")
		}
		if j := digits(s, n, isHanDigit); j > n && j-n <= 9 && strings.HasPrefix(s[j:], "】") {
			return j + len("】")
		}
	case r >= '0' && r <= '9' || r >= '０' && r <= '９':
		return arabic(s)
	case r >= '①' && r <= '⒛' || r >= '㈠' && r <= '㈩':
		return n + mark(s[n:], "、．.")
	case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
		if m := mark(s[n:], "、．）)"); m > 0 {
			return n + m
		}
		if strings.HasPrefix(s[n:], ".") && (len(s) > n+1 && (s[n+1] >= 0x80 || s[n+1] == ' ')) {
			return n + 1
		}
	case strings.HasPrefix(s, "附件"):
		return attachment(s)
	}
	return 0
}

// apart reads a number of j bytes with blanks before its mark: 二 、供货方须…, or in place of
// one: 二 整机保修一年.
func apart(s string, j int) int {
	if k := digits(s, j, blank); k > j && k-j <= 6 && j <= 12 {
		if m := mark(s[k:], "、"); m > 0 {
			return k + m
		}
		if s[0] >= utf8.RuneSelf && tells(s[k:]) {
			return j
		}
	}
	return 0
}

// tells reports the first words of a statement, and neither the unit of a number before them nor
// characters set apart: 一　般　条　款.
func tells(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	next := runeAt(s, n)
	return r == '“' || r >= 0x4E00 && next >= 0x4E00 && !strings.ContainsRune("年月日时个個元万亿天次名份台", r) && !(isHanDigit(r) && isHanDigit(next))
}

// dashed reads 2-1 before a blank and a word; j is behind the 2.
func dashed(s string, j int) int {
	if m := mark(s[j:], "-"); m > 0 && j <= 2 {
		k := digits(s, j+m, isArabic)
		e := digits(s, k, blank)
		if k > j+m && k-j-m <= 2 && e > k && tells(s[e:]) {
			return k
		}
	}
	return 0
}

// digits is the end of the runes of a kind from byte i on.
func digits(s string, i int, is func(rune) bool) int {
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			if s[i]&0xF0 == 0xE0 && i+2 < len(s) { // as nearly all are, and without a call
				r, n = rune(s[i]&0x0F)<<12|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F), 3
			} else {
				r, n = utf8.DecodeRuneInString(s[i:])
			}
		}
		if !is(r) {
			break
		}
		i += n
	}
	return i
}

// mark is the length of the mark s begins with when it is one of the set.
func mark(s, set string) int {
	r, n := utf8.DecodeRuneInString(s)
	if n > 0 && r != utf8.RuneError && strings.ContainsRune(set, r) {
		return n
	}
	return 0
}

func isArabic(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }

// anyDigit are the digits of either width.
const anyDigit = "0123456789０１２３４５６７８９"

func blank(r rune) bool { return r == ' ' || r == '\t' || r > 0x7F && unicode.Is(unicode.Zs, r) }

// ordinal reads 第十二条 at the start, unless a sentence only mentions it.
func ordinal(s string) int {
	i := digits(s, len("第"), blank)
	j := digits(s, i, func(r rune) bool { return isHanDigit(r) || isArabic(r) })
	if j == i || j > 40 {
		return 0
	}
	j = digits(s, j, blank)
	for _, u := range [...]string{"条", "章", "节", "部分", "编", "節", "條", "編"} {
		if !strings.HasPrefix(s[j:], u) {
			continue
		}
		j += len(u)
		switch runeAt(s, j) {
		case '第', '所', '的', '之', '至', '和', '与', '與', '或', '款', '中', '及', '件', '，':
			return 0
		case '规', '規', '约', '約', '、', '（', '内', '內', '执', '執', '列', '写', '寫', '讲', '講', '说', '說', '里', '裡', '载', '載', '提':
			for _, w := range [...]string{
				"规定", "規定", "约定", "約定", "、第", "（第", "内容", "內容", "执行", "執行", "列明", "列出", "列的", "写明", "写的", "寫明", "寫的",
				"讲的", "講的", "说的", "說的", "里写", "里的", "里列", "里说", "裡的", "载明", "載明", "提到", "提及",
			} {
				if strings.HasPrefix(s[j:], w) {
					return 0
				}
			}
		}
		return j + mark(s[j:], "、．.：:")
	}
	return 0
}

// bracketed reads （一） (1) （a） at the start; n is the length of the bracket.
func bracketed(s string, n int) int {
	i := digits(s, n, blank)
	j := digits(s, i, isHanDigit)
	if j == i {
		j = digits(s, i, isArabic)
	}
	if j == i && i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
		j = i + 1
	}
	if j == i || j-i > 12 || isArabicYear(s[i:j]) {
		return 0
	}
	j = digits(s, j, blank)
	if m := mark(s[j:], "）)"); m > 0 {
		return j + m + mark(s[j+m:], "、．.")
	}
	return 0
}

func isArabicYear(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20"))
}

// arabic reads 1. 1、 1） 1.1 1.1.1 at the start, but no amount, date or time.
func arabic(s string) int {
	j := digits(s, 0, isArabic)
	if j > 12 || isArabicYear(s[:j]) {
		return 0
	}
	if k := dashed(s, j); k > 0 {
		return k
	}
	parts := 1
	for {
		m := mark(s[j:], ".．")
		k := digits(s, j+m, isArabic)
		if m == 0 || k == j+m || utf8.RuneCountInString(s[j:k]) > 8 || parts > 6 {
			break
		}
		parts++
		j = k
	}
	if parts > 1 {
		if m := mark(s[j:], "、．.）):："); m > 0 {
			return j + m
		}
		if parts == 2 && amount(s[j:]) {
			return 0
		}
		if r, _ := utf8.DecodeRuneInString(s[j:]); j == len(s) || blank(r) || r >= 0x2E80 || r == '“' || r == '[' || r == '(' || parts > 2 {
			return j
		}
		return 0
	}
	if m := mark(s[j:], "、）)"); m > 0 {
		return j + m
	}
	if n := apart(s, j); n > 0 {
		return n
	}
	if m := mark(s[j:], ".．"); m > 0 && (j+m == len(s) || !isArabic(runeAt(s, j+m))) {
		return j + m
	}
	if m := mark(s[j:], "：:"); m > 0 && j <= 2 && runeAt(s, j+m) >= 0x2E80 {
		return j + m
	}
	if m := mark(s[j:], "，,。"); m > 0 && j <= 2 && runeAt(s, j+m) >= 0x2E80 {
		return j + m
	}
	return 0
}

func runeAt(s string, i int) rune {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// amount reports whether what follows a number makes it an amount.
func amount(s string) bool {
	s = strings.TrimLeft(s, " \u3000")
	for _, u := range []string{"%", "％", "‰", "元", "万", "亿", "小时", "个", "年", "天", "日", "米", "公里", "吨", "倍", "分钟", "折", "mm", "cm", "m", "kg", "V", "A", "W", "寸", "平方"} {
		if strings.HasPrefix(s, u) {
			r, _ := utf8.DecodeRuneInString(s[len(u):])
			return !strings.ContainsRune(notAmounts[u], r)
		}
	}
	return false
}

// notAmounts are the characters with which a unit begins another word: 2.1 个人信息, 4.1 年服务费, 5.2 日常保养, 6.1 A级故障.
var notAmounts = map[string]string{"个": "人", "年": "度费服检维运保租终", "日": "常志", "元": "件器", "天": "然线", "A": "级类档区栋座"}

// attachment reads 附件一： at the start.
func attachment(s string) int {
	i := len(s) - len(strings.TrimLeftFunc(s[len("附件"):], blank)) // 附件 1 价格表
	j := digits(s, i, func(r rune) bool { return isHanDigit(r) || isArabic(r) })
	if j > i+9 {
		return 0
	}
	if m := mark(s[j:], "：:、.．"); m > 0 {
		if j == i {
			return 0 // 附件：a list of them
		}
		return j + m
	}
	if r := runeAt(s, j); j > i && (j == len(s) || blank(r) || r == '《') {
		return j
	}
	return 0
}
