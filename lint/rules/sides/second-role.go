package sides

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// roleMarks name a side in brackets behind its role: 委托方（乙方）.
var roleMarks = lint.NewSet("（甲方）", "（乙方）", "（丙方）")

// secondRole reports a side that its head calls by one role and the text by another: 委托方（乙方）：… and then
// 认证方（乙方）.
func secondRole(p *lint.Pass) {
	t := p.Text
	heads := map[string]string{} // by the brackets: the role in the head
	for _, h := range t.Places(roleMarks) {
		ps := t.PassageAt(h.Start)
		i := h.Start
		for i > ps.Body {
			r, n := utf8.DecodeLastRuneInString(t.All[ps.Body:i])
			if strings.ContainsRune("、，：；。和与及由向（） ", r) || utf8.RuneCountInString(t.All[i-n:h.Start]) > 6 {
				break
			}
			i -= n
		}
		mark, role := t.All[h.Start:h.End], t.All[i:h.Start]
		if !lint.HasSuffix(role, "方", "人", "单位", "商") || utf8.RuneCountInString(role) < 3 || lint.HasSuffix(role, "双方", "各方", "代表人", "负责人", "联系人", "经办人", "代理人") {
			continue
		}
		head, known := heads[mark]
		switch {
		case !known && t.After(h.End, "："):
			heads[mark] = role
		case known && ps.Kind == lint.Body && head != role && !t.After(h.End, "：") && !strings.Contains(head, role) && !strings.Contains(role, head) && !t.Has("下称"+role, "简称"+role):
			p.Flag(i, h.End, "usual", head)
			return
		}
	}
}
