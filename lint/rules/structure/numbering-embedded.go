package structure

import (
	"slices"
	"strconv"
	"strings"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// embedded reports that the number looked for stands inside a line between two clauses,
// behind the end of a sentence or in a cell of its own: texts that were copied from a page
// run several items into one line, and forms set several in a row.
func embedded(t *lint.Text, from, to int, l lint.Label, want int64) bool {
	n := strconv.FormatInt(want, 10)
	for _, w := range printed(l, n, want) {
		for i := t.Index(from, w); i >= 0 && i < to; i = t.Index(i+len(w), w) {
			if i == from || t.Before(i, "。", ".", "；", ";", "：", ":", "）", "\n", "\t", "  ") || strings.HasSuffix(w, "：") && !t.Before(i, "第", "十", "期", "周", "其", "之") || l.Scheme == lint.ArticleScheme && strings.Trim(t.All[t.PassageAt(i).Start:i], "0123456789.、 ") == "" {
				return true
			}
		}
	}
	return false
}

// printed are the ways in which a number of the style of l may be printed.
func printed(l lint.Label, n string, v int64) []string {
	switch l.Scheme {
	case lint.PathScheme:
		if len(l.Values) > 1 {
			return []string{prefix(l) + n}
		}
		return []string{n + "、", n + ".", n + "）", n + "·"}
	case lint.ArticleScheme: // 2、第二条：
		return []string{"第" + chinese.Numeral(v) + "条", "第" + n + "条"}
	case lint.HanScheme:
		han := chinese.Numeral(v)
		return []string{han + "、", han + ".", han + "，", han + "："}
	case lint.FullBracket, lint.HalfBracket:
		return []string{"（" + n + "）", "(" + n + ")", n + "）"}
	case lint.CircledScheme:
		if v >= 1 && v <= 20 {
			return []string{string('①' + rune(v-1)), string('⑴' + rune(v-1))}
		}
	}
	return nil
}

// amends are the words of a line that changes or adds a clause of other terms, which the next
// line then repeats with the number it has there: 第5.1.2条修改为以下条件.
var amends = lint.NewFrame(24, []string{"第"}, []string{"条", "款", "项"}, []string{"修改为", "更改为", "变更为", "改为", "替换为", "后增加", "增加以下", "补充如下", "补充为"})

// amending reports a clause in terms that amend others: the line before it says so, or
// several lines do.
func amending(t *lint.Text, c *lint.Clause) bool {
	if c.Label.Scheme != lint.PathScheme && c.Label.Scheme != lint.ArticleScheme {
		return false
	}
	const several = 3
	lines := t.Memo(amendingKey{}, func() any { return amendingLines(t) }).([]int)
	_, before := slices.BinarySearch(lines, c.Passage-1)
	return before || len(lines) >= several
}

// amendingKey is the key of amendingLines in the memo of a text.
type amendingKey struct{}

// amendingLines are the passages that amend a clause of other terms, in order.
func amendingLines(t *lint.Text) (lines []int) {
	for k := range t.Passages {
		ps := &t.Passages[k]
		if line := t.All[ps.Start:ps.End]; len(line) > 120 || !strings.Contains(line, "第") {
			continue
		}
		if _, _, ok := t.Frame(amends, ps.Start, ps.End); ok {
			lines = append(lines, k)
		}
	}
	return lines
}

// outOfPaper reports a list that begins before a paper is named and goes on behind it: the
// lines 附件一, 附件二 in it are a list of papers, and no head.
func outOfPaper(t *lint.Text, c *lint.Clause, want int64) bool {
	if c.Parent == nil || c.Parent.Label.Scheme != lint.AttachScheme {
		return false
	}
	for _, o := range t.Clauses() {
		if o.Start < c.Parent.Start && o.Parent == nil && o.Label.Scheme == c.Label.Scheme && len(o.Label.Values) == len(c.Label.Values) && o.Label.Last() == want {
			return true
		}
	}
	return false
}
