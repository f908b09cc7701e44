package reader

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// articles finds the articles that a page has run into one line: 订立合同如下：第一条
// 服务内容1.乙方每月巡检。第二条 费用, 一、巡检。二、费用。 An article begins within a line only
// behind the end of a sentence or a colon, and only as the next one, so that 甲方违约的：第五条
// is none; 二、 only behind a sentence that 一、 began.
type articles struct {
	last int64 // the number of the article before, 0 before the first
}

// next is where the next article or its first item begins within s, a line or what is left
// of one, or len(s).
func (a *articles) next(s string) int {
	n := numberPrefix(s)
	if v := chapter(s); v > 0 && n > 0 {
		for _, mark := range [...]string{"、", "．", "."} {
			want := "。" + chinese.Numeral(v+1) + mark
			if k := strings.Index(s, want); k > 0 && tells(strings.TrimLeft(s[k+len(want):], " 　")) {
				return k + len("。")
			}
		}
	}
	if !strings.Contains(s, "第") {
		return len(s)
	}
	if v := article(s); v > 0 {
		a.last = v
		if k := firstItem(s, n, v); k > 0 {
			return k
		}
	}
	for i := max(n, 1); ; i += len("第") {
		k := strings.Index(s[i:], "第")
		if k < 0 {
			return len(s)
		}
		if i += k; article(s[i:]) == a.last+1 && behindStop(s[:i]) {
			return i
		}
	}
}

// chapter is the number of 一、 or 一. that s begins with, or 0.
func chapter(s string) int64 {
	i := digits(s, 0, isHanDigit)
	if i == 0 || i > 9 || mark(s[i:], "、．.") == 0 {
		return 0
	}
	v, err := chinese.ParseInteger(s[:i])
	if err != nil {
		return 0
	}
	return v
}

// article is the number of the article that s begins with, or 0.
func article(s string) int64 {
	if !strings.HasPrefix(s, "第") {
		return 0
	}
	n := ordinal(s)
	figures, _, ok := strings.Cut(s[:n], "条")
	if !ok {
		return 0
	}
	v, err := chinese.ParseInteger(strings.TrimSpace(strings.TrimPrefix(figures, "第")))
	if err != nil {
		return 0
	}
	return v
}

// behindStop reports that s ends, but for blanks, with the end of a sentence or a colon.
func behindStop(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, blank))
	return strings.ContainsRune("。；：;:.", r)
}

// firstItem is where the first item begins behind the title of article v, which is
// numbered up to byte n: 第一条服务内容1.乙方, 第三条费用3.1乙方; 0 where none does.
func firstItem(s string, n int, v int64) int {
	const longest = 10 // characters of such a title
	count := 0
	for i, r := range s[n:] {
		switch i += n; {
		case isArabic(r):
			m := numberPrefix(s[i:])
			m += digits(s[i+m:], 0, blank)
			if number := strings.TrimRight(s[i:i+m], " .、．"); count < 2 || len(s[i:i+m]) < 2 || !unicode.Is(unicode.Han, runeAt(s, i+m)) || number != "1" && number != strconv.FormatInt(v, 10)+".1" {
				return 0
			}
			return i
		case blank(r):
		case !unicode.Is(unicode.Han, r) || count == longest:
			return 0
		default:
			count++
		}
	}
	return 0
}
