package lint

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// Scheme is a style of numbering.
type Scheme uint8

// The schemes people number clauses with.
const (
	NoScheme Scheme = iota
	ChapterScheme
	SectionScheme
	ArticleScheme // 第一条
	FormalScheme  // 壹、
	HanScheme     // 一、
	HanBracket    // （一）
	PathScheme    // 1. 1、 1.1 1.1.1 by the number of parts
	HalfBracket   // 1）
	FullBracket   // (1)
	CircledScheme // ①
	LetterScheme  // a) A.
	AttachScheme  // 附件一
)

// Label is a printed number understood.
type Label struct {
	Scheme Scheme
	Values []int64 // one, or the parts of a path
}

// ParseLabel reads a printed number such as 第一条, （三）, 3.1.2, ⑴ or 附件2; ok is
// false when it is none. Trailing 、.．: and blanks are understood.
func ParseLabel(s string) (l Label, ok bool) {
	if s == "" {
		return
	}
	r, n := utf8.DecodeRuneInString(s)
	if end, _ := utf8.DecodeLastRuneInString(s); !tight(r) || !tight(end) {
		s = strings.TrimSpace(s)
		s = strings.TrimRightFunc(s, isMark)
		if s == "" {
			return
		}
		r, n = utf8.DecodeRuneInString(s)
	}
	one := func(sc Scheme, num string) (Label, bool) {
		v, err := chinese.ParseInteger(strings.TrimSpace(num))
		return Label{sc, []int64{v}}, err == nil
	}
	if strings.HasPrefix(s, "【第") {
		s = strings.TrimSuffix(strings.TrimPrefix(s, "【"), "】")
	}
	if rest, is := strings.CutPrefix(s, "第"); is {
		for _, u := range units {
			if num, is := strings.CutSuffix(rest, u.word); is {
				return one(u.scheme, num)
			}
		}
		return
	}
	if rest, is := strings.CutPrefix(s, "附件"); is {
		if rest = strings.TrimSpace(rest); rest == "" {
			return Label{AttachScheme, nil}, true
		}
		return one(AttachScheme, rest)
	}
	if v, is := circled(r); is && n == len(s) {
		return Label{CircledScheme, []int64{v}}, true
	}
	switch last, m := utf8.DecodeLastRuneInString(s); {
	case r == '【' && last == '】' && n+m < len(s):
		return one(HanBracket, s[n:len(s)-m])
	case (r == '（' || r == '(') && (last == '）' || last == ')') && n+m < len(s):
		in := s[n : len(s)-m]
		if nextDigit(in) {
			return one(FullBracket, in)
		}
		if len(in) == 1 {
			return letter(in[0])
		}
		return one(HanBracket, in)
	case (last == '）' || last == ')') && m < len(s):
		in := s[:len(s)-m]
		if len(in) == 1 && (in[0] < '0' || in[0] > '9') {
			return letter(in[0])
		}
		if strings.Contains(in, ".") {
			return path(in)
		}
		return one(HalfBracket, in)
	}
	if r >= '0' && r <= '9' || r >= '０' && r <= '９' {
		return path(s)
	}
	if len(s) == 1 {
		return letter(s[0])
	}
	if strings.ContainsRune("壹贰叁肆伍陆柒捌玖拾", r) {
		return one(FormalScheme, s) // 一、 may stand in it
	}
	return one(HanScheme, s)
}

// tight reports runes that numbers begin and end with, so that nothing is to be
// trimmed.
func tight(r rune) bool {
	return r >= '0' && r <= '9' || r >= 0x4E00 && r <= 0x9FFF || r == '（' || r == '）' || r == '【' || r == '】'
}

// isMark reports what may stand behind a number.
func isMark(r rune) bool {
	switch r {
	case '、', '.', '．', '。', ':', '：', ',', '，', ' ', '\t', '\u3000':
		return true
	}
	return false
}

var units = []struct {
	word   string
	scheme Scheme
}{{"章", ChapterScheme}, {"节", SectionScheme}, {"条", ArticleScheme}, {"條", ArticleScheme}, {"節", SectionScheme}, {"部分", ChapterScheme}, {"款", HanBracket}, {"项", HanBracket}}

func letter(c byte) (Label, bool) {
	switch {
	case c >= 'a' && c <= 'z':
		return Label{LetterScheme, []int64{int64(c-'a') + 1}}, true
	case c >= 'A' && c <= 'Z':
		return Label{LetterScheme, []int64{int64(c-'A') + 1}}, true
	}
	return Label{}, false
}

func path(s string) (Label, bool) {
	l := Label{Scheme: PathScheme}
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == '．' || r == '-' || r == '。' }) {
		v, err := chinese.ParseInteger(strings.TrimSpace(part))
		if err != nil || v > 9999 {
			return l, false
		}
		l.Values = append(l.Values, v)
	}
	return l, len(l.Values) > 0 && len(l.Values) < 8
}

func circled(r rune) (int64, bool) {
	switch {
	case r >= '①' && r <= '⑳':
		return int64(r-'①') + 1, true
	case r >= '⑴' && r <= '⒇':
		return int64(r-'⑴') + 1, true
	case r >= '⒈' && r <= '⒛':
		return int64(r-'⒈') + 1, true
	case r >= '㈠' && r <= '㈩':
		return int64(r-'㈠') + 1, true
	}
	return 0, false
}

// Last is the last part of the number, 0 when there is none.
func (l Label) Last() int64 {
	if len(l.Values) == 0 {
		return 0
	}
	return l.Values[len(l.Values)-1]
}
