package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// restated reports that the words at fault stand again a little later and are
// told there: 终身保修，此处的终身指十五年.
func (p *place) restated() bool {
	word := p.t.All[p.start:p.end]
	if utf8.RuneCountInString(word) < 2 {
		return false
	}
	k := p.t.Index(p.end, word)
	return k >= 0 && k < min(p.pass.End, p.end+nearby/5) && lint.HasPrefix(
		strings.TrimPrefix(p.t.All[k+len(word):], "”"), "是指", "系指", "指的是", "指自", "指从", "指到", "指在", "，指", "即指", "指收", "指返",
		"指发", "指接", "指签", "指合同", "指本", "指甲方", "指乙方", "指双方", "指每", "指不",
	)
}
