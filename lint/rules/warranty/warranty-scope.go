package warranty

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// WarrantyScope: No scope or no exclusions.
var WarrantyScope = lint.Rule{
	ID:      "warranty-scope",
	Title:   lint.Words{Zh: "质保范围不明", En: "warranty without a scope"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: []string{
		"保修范围", "质保范围", "免费修理一切", "免费维修一切", "一切损坏", "一切故障", "所有故障", "任何故障", "所有损坏", "任何损坏",
		"全部免费保修", "全免保修", "所有问题", "任何问题", "一切问题", "任何原因", "全免费", "一切原因", "任何情况", "保修内容", "质保内容",
		"保修项目", "质保项目", "包修项目", "包修范围", "三包范围", "质保期", "保修期", "质量保证期", "包修期",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "没有写明哪些免费、哪些不免费，例如“一切损坏”“详见保修卡”。", En: "No scope or no exclusions"},
		Spec: lint.Words{Zh: "规格：同一项既在质保范围内又不在质保范围内；没有边界的排除。缺少范围由读取规格时拒绝。", En: "In a spec: one item both covered and excluded; exclusions without a limit. A missing scope is refused on reading."},
		Why:  lint.Words{Zh: "范围不清，人为损坏、易损件算不算都会争。", En: "Whether misuse and wearing parts are covered is then open."},
		Bad: []string{
			"⟦包修范围以保修卡为准⟧。",
			"乙方⟦免费修理一切损坏⟧的部件。",
			"⟦保修范围详见保修卡⟧。",
			"⟦质保范围按行业惯例⟧执行。",
			"质保期内⟦所有故障免费维修⟧。",
			"保修期内，货架因⟦任何原因⟧损坏的，卖方均免费更换。",
			"⟦质保范围参照厂商售后政策⟧。",
			"⟦保修项目以售后人员判断为准⟧。",
		},
		Good: []string{
			"保修项目由卖方负责免费维修。",
			"卖方因任何原因不能到场的，免费延长保修。",
			"质保范围按照技术协议执行。",
			"交货数量的误差按行业惯例，质保范围为机身与电机。",
			"保修范围为材料缺陷，人为损坏不在其内，费用按惯例各半。",
			"质保范围见本合同第六条。\n第六条 质保范围为机身。",
			"质保期为两年，卖方免费更换有缺陷的部件。",
			"保修范围：主轴、导轨的材料和制造缺陷；人为损坏不在保修范围内。",
			"质保期内，非人为原因造成的所有故障免费维修。",
			"保修范围详见附件一。\n附件一：保修范围",
			"保修范围见本合同第三条。\n第三条 保修范围为主机。",
		},
		Since: "0.1.0",
	},
	RunSpec: warrantyScopeSpec,
	Run:     warrantyScope,
}

// scoped are words of a warranty whose scope is told.
var scoped = lint.NewSet("人为", "除外", "非甲方", "非乙方", "非因", "附件", "第", "不在", "不属", "正常使用", "质量问题造成", "质量问题引起", "质量问题导致", "质量原因", "材料", "制造")

func warrantyScope(p *lint.Pass) {
	t := p.Text
	unscoped(p)
	var told []int // sentences reported
	flag := func(i, j int) {
		p.Flag(i, j)
		told = append(told, t.SentenceAt(i).Start)
	}
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		for _, g := range p.HitsIn(s.Start, s.End) { // a period is for unscoped
			if h = g; !strings.HasSuffix(t.All[g.Start:g.End], "期") {
				break
			}
		}
		w := t.All[h.Start:h.End]
		if strings.HasSuffix(w, "期") || t.HoldsWord(scoped, s.Start, s.End) {
			return
		}
		if strings.HasSuffix(w, "范围") || strings.HasSuffix(w, "内容") || strings.HasSuffix(w, "项目") {
			if end, ok := deferred(t, s, h.End); ok {
				flag(h.Start, end)
			}
			return
		}
		if a, _ := t.Part(h.Start); w == "任何损坏" && t.HasAny(a, h.Start, "原因", "由于", "因") {
			return // 由于卖方原因有任何损坏: whose it is is told
		}
		if !t.HasAny(s.Start, s.End, "免费", "保修", "维修", "修理", "无偿") || (strings.HasSuffix(w, "原因") || w == "任何情况") && !t.HasAny(h.End, s.End, "免费更换", "免费维修", "无偿更换", "无偿维修") || (strings.HasSuffix(w, "原因") || w == "任何情况" || w == "全免费") && !t.Holds(warranties, s.Start, s.End) {
			return
		}
		i, j := h.Start, h.End
		if t.After(j, "免费维修", "免费修理", "免费保修") {
			j += len("免费维修")
		}
		flag(i, j)
	})
	unbounded(p, told)
}

// unscoped reports the period of a warranty in an agreement that nowhere says,
// beside a word of the warranty, what it covers.
func unscoped(p *lint.Pass) {
	t := p.Text
	if !t.Whole() && !t.Copied() || t.Class != document.Contract {
		return
	}
	from, to := -1, -1
	for _, h := range p.Hits() {
		s := t.SentenceAt(h.Start)
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || t.HoldsWord(covers, s.Start, s.End) {
			return
		}
		if from >= 0 || !strings.HasSuffix(t.All[h.Start:h.End], "期") {
			continue
		}
		for _, q := range t.QuantitiesIn(h.End, min(s.End, h.End+45)) {
			if q.Unit.InMonths() {
				from, to = h.Start, q.End
				break
			}
		}
	}
	if from < 0 {
		return
	}
	for _, w := range []string{"质保", "保修", "质量保证", "包修", "三包"} {
		for i := range t.Each(w) {
			if s := t.SentenceAt(i); t.PassageAt(i).Kind == lint.Body && t.HoldsWord(covers, s.Start, s.End) {
				return
			}
		}
	}
	p.Flag(from, to)
}

// covers are words of what a warranty covers, leaves out or gives.
var covers = lint.NewSet(
	"范围", "除外", "不在", "不属", "不包括", "人为", "不当", "易损", "缺陷", "质量问题", "故障", "损坏", "正常使用", "更换", "原因", "维修",
	"修理", "非因", "瑕疵", "材料", "部位", "部件", "配件", "说明书", "标准", "附件", "规定", "《", "__", "见", "支付", "付款", "付清",
)
