package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// noteLeads begin a bracket that may tell the drafter what to write.
var noteLeads = []string{"（写明", "（应注明", "（应写明", "（应列明", "（请注明", "（请写明", "（请列明", "（请详细", "（详细说明", "（详细描述", "（注：", "（如不够", "（若不够", "（可另附", "（可加附", "（如有两个以上", "（若有两个以上", "（具体包括哪些", "（此条有", "（任选", "（如写不下", "（略）", "（略"}

var noteLeadSet = lint.NewSet(noteLeads...)

// noteOrders are what a note behind 注： says when it speaks to the drafter.
var noteOrders = lint.NewSet("根据具体情况", "据具体情况", "视具体情况", "根据双方约定写", "根据双方的约定写", "根据双方的约定具体写", "双方约定写", "具体写明", "依次称", "依次类推", "任择", "两种选择", "种选择", "择一", "拟定此条", "可视项目", "选择其一", "参考格式", "示范文本", "具体合同", "按实际", "可加附页", "视项目", "根据项目", "当事人可以", "当事人通常", "要写明", "应写明", "自行添加", "可自行", "如果合同", "合同中", "或按", "也可由", "灵活", "通常", "另订", "所谓", "还可以包括")

// asides are notes behind few words only; the others tell what to write whatever
// stands before them.
var asides = lint.NewSet("（应注明", "（请注明", "（可另附", "（可加附", "（任选")

// samples give an example of what is to stand in the blank before them: ____（如：按季支付、
// 按年支付等）.
var samples = lint.NewSet("（如", "（例如", "（具体")

// noteBrackets reports brackets that speak to the drafter: （写明图纸的套数）, （应注明
// 商标）, （注：要根据具体情况写）, and a clause that is left out: （略）.
func noteBrackets(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range t.Places(noteLeadSet) {
		ps := t.PassageAt(h.Start)
		if h.Start < last || h.Start < ps.Body || ps.Kind == lint.Signing || ps.Residue {
			continue
		}
		n := chinese.Index(t.All[h.Start:min(ps.End, h.Start+360)], "）")
		if n < 0 {
			continue
		}
		j := h.Start + n + len("）")
		in := t.All[h.Start:j]
		a, _ := t.Part(h.Start)
		before := strings.Trim(t.All[max(a, ps.Body):h.Start], " ：:。；_")
		bare := utf8.RuneCountInString(before) <= 8 && !lint.Contains(before, "应", "须", "提供", "提交", "出具", "开具")
		note := false
		switch {
		case strings.HasPrefix(in, "（略"):
			rest := strings.Trim(t.All[j:ps.End], " 。；.：")
			note = utf8.RuneCountInString(in) <= 5 && rest == "" && utf8.RuneCountInString(before) <= 40 && (ps.Number != "" || ps.Kind == lint.Heading || t.Before(h.Start, "：")) && !lint.Contains(t.All[ps.Start:h.Start], "附件", "附表", "附图", "图纸", "附录")
		case strings.HasPrefix(in, "（注："):
			note = t.Holds(noteOrders, h.Start, j) && !lint.Contains(in, "甲方应", "乙方应", "双方应")
		case t.Begins(asides, h.Start):
			note = bare
		default:
			note = !lint.Contains(in, "字样", "标志", "标识", "单位名称的", "发票")
		}
		if !note {
			continue
		}
		last = j
		i, e := t.Within(h.Start, j, 40)
		p.Flag(i, e)
	}
}

// sampleNotes reports brackets with an example of what to fill in, right behind the blank.
func sampleNotes(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(samples) {
		ps := t.PassageAt(h.Start)
		if !t.Before(h.Start, "_") || h.Start < ps.Body || ps.Kind == lint.Signing || ps.Residue {
			continue
		}
		n := strings.Index(t.All[h.Start:ps.End], "）")
		if n < 0 {
			continue
		}
		in := t.All[h.Start : h.Start+n]
		if utf8.RuneCountInString(in) > 50 || lint.Contains(in, "应", "则", "时，", "的，", "未", "不", "遇", "无", "如有", "如果", "如适用", "变更") {
			continue
		}
		p.Flag(h.Start, h.Start+n+len("）"))
	}
}
