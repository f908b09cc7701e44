package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// sideUnnamed reports that passage k is the label of a side and that neither it nor
// the next line says who that is.
func sideUnnamed(t *lint.Text, k int) bool {
	ps := &t.Passages[k]
	if ps.Kind != lint.Particular && ps.Kind != lint.Body {
		return false
	}
	text := t.All[ps.Body:ps.End]
	if line := strings.TrimRight(text, " "); strings.HasSuffix(line, "方）：") && lint.Contains(line, "简称", "下称") || !strings.HasSuffix(line, "：") && !strings.HasSuffix(line, "）") {
		return false
	}
	if nameless(text) && ps.Number == "" && k < 40 {
		return true
	}
	if strings.HasPrefix(text, "甲方") && strings.Count(text, "：") > 1 && len(t.Clauses()) > 0 && t.Clauses()[0].Start < ps.Start {
		return false // signed without a word to sign
	}
	if ps.Kind != lint.Particular || !strings.HasSuffix(text, "：") || !named(text) || strings.Contains(text, "编号") {
		return false
	}
	if k+1 < len(t.Passages) && t.Passages[k+1].Kind == lint.Particular && !named(t.All[t.Passages[k+1].Start:t.Passages[k+1].End]) {
		return false // 名称： on the next line
	}
	return !namedBelow(t, k)
}

// formLines is how many lines below the name of a side a blank says that this is a form.
const formLines = 12

// byRole reports that the label of such a line tells the part of the side, as that of a
// form does: 买方：, 出租方（甲方）：, and not 甲方： alone.
func byRole(line string) bool { return strings.Trim(line, "甲乙丙方：（） ") != "" }

// namedBelow reports that the line after passage k gives the name or leaves a blank
// for it: 名称：某公司; or that the sides sign here.
func namedBelow(t *lint.Text, k int) bool {
	if k+1 >= len(t.Passages) || t.Passages[k+1].Table != nil {
		return false
	}
	for n := k + 1; n <= k+2 && n < len(t.Passages) && k > 20; n++ {
		if t.SignsAt(t.Passages[n].Start) {
			return true
		}
	}
	q := &t.Passages[k+1]
	next := strings.ReplaceAll(t.All[q.Start:q.End], " ", "")
	return lint.HasPrefix(next, "__", "${", "{{", "<%", "【", "[") || strings.HasPrefix(next, "（") && strings.HasSuffix(next, "__") || lint.HasPrefix(
		next, "名称", "姓名", "单位名称", "公司名称", "企业名称", "全称", "单位：", "公司：", "（全称", "单位全称", "法人名称", "名字",
	) || q.Number == "" && strings.HasSuffix(next, "公司") && !strings.Contains(next, "：")
}

// nameless reports a line for a side that gives its role in brackets after the
// colon and no name: 甲方：（总部）, 乙方： （承揽方）.
func nameless(text string) bool {
	if !strings.HasSuffix(strings.TrimRight(text, " "), "）") {
		return false
	}
	_, rest, ok := strings.Cut(text, "：")
	if !ok || !named(text) {
		return false
	}
	in, ok := strings.CutPrefix(strings.TrimSpace(rest), "（")
	if !ok {
		return false
	}
	in, ok = strings.CutSuffix(in, "）")
	return ok && (sideLabel(in) || lint.HasSuffix(in, "总部", "代理", "厂家", "公司", "业主", "客户") || named(in) && utf8.RuneCountInString(in) <= 4)
}
