package lint

import (
	"strings"
	"unicode/utf8"
)

var opening = NewSet("[", "【")

// placeholder is the bracket around byte i that asks for a limit: [小时数],
// 【例如：4小时】.
func (t *Text) placeholder(i int) (start, end int, ok bool) {
	p := t.PassageAt(i)
	from := max(p.Body, i-200)
	if from >= i || !t.Holds(opening, from, i) {
		return 0, 0, false
	}
	for _, pair := range [][2]string{{"[", "]"}, {"【", "】"}} {
		a := LastIndex(t.All[from:i], pair[0])
		if a < 0 || strings.Contains(t.All[from+a:i], pair[1]) {
			continue
		}
		if b := strings.Index(t.All[i:min(p.End, i+60)], pair[1]); b >= 0 {
			return from + a, i + b + len(pair[1]), true
		}
	}
	return 0, 0, false
}

// blankBefore reports that a number is missing right before byte i, and where
// the gap starts: ____小时, [数字]小时, XX小时, 接到通知后小时内.
func (t *Text) blankBefore(i int) (start int, blank bool) {
	p := t.PassageAt(i)
	from := min(max(p.Body, i-200), i)
	s := t.All[from:i]
	switch trimmed := strings.TrimRight(s, "个 "); {
	case strings.HasSuffix(trimmed, "_") || strings.HasSuffix(trimmed, "X") || strings.HasSuffix(trimmed, "x") || strings.HasSuffix(trimmed, "×"):
		return from + len(strings.TrimRight(trimmed, "_Xx×")), true
	case strings.HasSuffix(trimmed, "]"):
		if k := LastIndex(trimmed, "["); k >= 0 {
			return from + k, true
		}
	case strings.HasSuffix(trimmed, "】"):
		if k := LastIndex(trimmed, "【"); k >= 0 {
			return from + k, true
		}
	case strings.HasSuffix(trimmed, "后") || strings.HasSuffix(trimmed, "在"):
		return i - utf8.RuneLen('后'), strings.HasPrefix(t.All[i:], "小时内") || strings.HasPrefix(t.All[i:], "分钟内") || strings.HasPrefix(t.All[i:], "小时之内") || strings.HasPrefix(t.All[i:], "小时以内")
	}
	return 0, false
}
