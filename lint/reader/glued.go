package reader

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// articles finds the articles and chapters that a page has run into one line: 订立合同如下：第一条
// 服务内容1.乙方每月巡检。第二条 费用, 一、巡检。二、费用。 An article begins within a line only
// behind the end of a sentence or a colon, and only as the next one, so that 甲方违约的：第五条
// is none; 一、 only behind the words that lead to it, 达成如下协议：, and 二、 only behind a
// sentence that 一、 began, or where its title and its first item follow: 二、费用1.
type articles struct {
	last    int64 // the number of the article before, 0 before the first
	chapter int64 // of 一、 likewise
}

// next is where the next article or chapter or its first item begins within s, a line or what
// is left of one, or len(s).
func (a *articles) next(s string) int {
	line := strings.TrimLeftFunc(s, blank)
	n := numberPrefix(line)
	return len(s) - len(line) + min(a.nextArticle(line, n), a.nextChapter(line, n))
}

// nextArticle is where 第三条 or its first item begins within s, whose own number ends at byte n.
func (a *articles) nextArticle(s string, n int) int {
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
		if i += k; article(s[i:]) != a.last+1 {
			continue
		}
		if k := strings.TrimSuffix(s[:i], "【"); k != "" && k != s[:i] || behindStop(k) || behindTitle(k) { // 【第一条】 is no mention
			return len(k)
		}
	}
}

// behindTitle reports that s is the number of a chapter with its title: 第一章总则.
func behindTitle(s string) bool {
	s = strings.TrimLeft(s, "# 　")
	if !strings.HasPrefix(s, "第") {
		return false
	}
	number, title, ok := strings.Cut(s, "章")
	if !ok || utf8.RuneCountInString(number) > 4 {
		return false
	}
	title = strings.TrimFunc(title, blank)
	return title != "" && utf8.RuneCountInString(title) <= 10 && !strings.ContainsFunc(title, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
}

// nextChapter is where 三、 or its first item begins within s, whose own number ends at byte n.
func (a *articles) nextChapter(s string, n int) int {
	v := chapter(s)
	if v > 0 && n > 0 {
		a.chapter = v
		if k := firstItem(s, n, v); k > 0 {
			return k
		}
	}
	for _, mark := range [...]string{"、", "．", "."} {
		want := chinese.Numeral(a.chapter+1) + mark
		for i := n; ; i += len(want) {
			k := strings.Index(s[i:], want)
			if k < 0 {
				break
			}
			if i += k; i == 0 {
				continue
			}
			title := len(want) + digits(s[i+len(want):], 0, blank)
			switch before := s[:i]; {
			case v > 0 && strings.HasSuffix(before, "。") && tells(s[i+title:]),
				a.chapter == 0 && leadsIn(before) && tells(s[i+title:]) && !isHanDigit(runeAt(s, i+title)),
				a.chapter > 0 && (behindStop(before) || behindBracket(before)) && !isHanDigit(runeAt(s, i+title)) && firstItem(s[i:], title, a.chapter+1) > 0:
				return i
			}
		}
	}
	return len(s)
}

// leadsIn reports that s ends with what the first chapter follows: 达成协议如下：.
func leadsIn(s string) bool {
	s, colon := strings.CutSuffix(strings.ReplaceAll(strings.TrimRightFunc(s, blank), ":", "："), "：")
	if !colon {
		return false
	}
	for _, w := range [...]string{"协议", "合同", "如下", "条款", "以下约定", "一致"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// behindBracket reports that s ends with a bracket.
func behindBracket(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, blank))
	return r == '）' || r == ')'
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
	s = strings.TrimPrefix(s, "【")
	if !strings.HasPrefix(s, "第") {
		return 0
	}
	figures, _, ok := strings.Cut(s[:ordinal(s)], "条")
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
