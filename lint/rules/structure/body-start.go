package structure

import (
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/lint"
)

// recital are words of a sentence by which the sides say that, and why, they agree.
var recital = lint.NewSet("签订", "订立", "达成", "协商", "鉴于", "遵守", "如下", "简称", "下称", "根据《", "依据《", "委托人", "有限公司", "地址", "电话", "代表", "账号", "编号")

// bodyStart is where the terms of an agreement begin: at its first number, or before that,
// where the numbers were lost, at a table or at the first of several terms behind the sides.
// The title, the sides and what they say of why they agree do not count.
func bodyStart(t *lint.Text) int {
	const some = 3 // one statement before the first number may be part of the head
	first, n := 0, 0
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Number != "" {
			if n < some {
				return ps.Start
			}
			return first
		}
		line := t.All[ps.Start:ps.End]
		if k == 0 || ps.Residue || t.Class != document.Contract || ps.Kind != lint.Body || utf8.RuneCountInString(line) < 12 || !lint.HasSuffix(line, "。", "；") || t.Holds(recital, ps.Start, ps.End) {
			continue
		}
		if n++; n == 1 {
			first = ps.Start
		}
	}
	return first
}
