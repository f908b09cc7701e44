package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// DuplicateDefinition: One term is defined twice.
var DuplicateDefinition = lint.Rule{
	ID:      "duplicate-definition",
	Title:   lint.Words{Zh: "重复定义", En: "defined twice"},
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "同一个术语定义了两次。", En: "One term is defined twice"},
		Why:  lint.Words{Zh: "两处定义不同的，无法确定用哪一个。", En: "If the two differ, which one holds cannot be told."},
		Bad: []string{
			"第一条 本协议所称“紧急故障”是指设备停机。\n第二条 ⟦“紧急故障”是指影响生产的故障⟧。",
			"“试车”为空转八小时无异响。\n⟦“试车”应理解为带料运转⟧。",
			"收获季（9月至10月）随叫随到。\n⟦“收获季”是指立秋到立冬⟧。",
			"一、释义\n（一）停机：主轴停转。\n（二）备件：轴承与皮带。\n（三）⟦停机：机床断电⟧。\n二、费用",
		},
		Good: []string{
			"第一条 “紧急故障”是指设备停机。\n第二条 “一般故障”是指其他故障。",
			"甲方（以下简称“甲方”）与乙方（以下简称“乙方”）签订本协议。",
			"收获季（9月至10月）随叫随到。\n“收获季”是指前述月份，停机包括但不限于断电。",
			"本协议所称故障是指设备不能正常使用。该故障由乙方维修。",
		},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		t := p.Text
		seen := map[string]definition{}
		told := map[lint.Sentence]bool{} // by their sentences: two shapes may find one definition
		again := func(d, first definition) {
			s := t.SentenceAt(d.start)
			if told[s] {
				return
			}
			told[s] = true
			i, j := t.Within(d.start, d.end, 40)
			p.Report(lint.Finding{Start: i, End: j, Args: []any{"term", d.term}, Related: []diag.Related{p.Related(first.start, first.end, diag.Say("lint-duplicate-definition-first"))}})
		}
		for _, d := range plainDefinitions(t) {
			first, dup := seen[d.term]
			switch {
			case !dup:
				if f := toldBefore(t, d); f.end > 0 {
					again(d, f)
				}
				seen[d.term] = d
			case t.HasAny(d.start, d.end, "所指的", "所定义", "所界定", "见第", "含义见"):
			case caseOf(t, first) != "" && caseOf(t, d) != "" && caseOf(t, first) != caseOf(t, d): // each formula for a case of its own
			case first.start == d.start || utf8.RuneCountInString(d.term) < 2:
			case first.name && d.name || (first.name || d.name) && (t.Party(d.term) != nil || lint.HasSuffix(d.term, "人", "方", "单位", "公司", "商") || ownName.In(d.term)):
			default:
				again(d, first)
			}
		}
		for _, d := range allAre(t, seen) {
			again(d, seen[d.term])
		}
		for _, d := range restated(t, seen) {
			first := seen[d.term]
			if first.end == 0 {
				first = toldBefore(t, d)
			}
			if first.end > 0 && first.start < d.start {
				again(d, first)
			}
		}
	},
}

// caseOf is the line before a formula that says what it is for, 单实例维度： or 逾期供热的，退还热费; "" without one.
func caseOf(t *lint.Text, d definition) string {
	k := t.PassageIndex(d.start)
	if k == 0 || !strings.Contains(t.All[d.start:d.end], "=") {
		return ""
	}
	before := t.All[t.Passages[k-1].Body:t.Passages[k-1].End]
	if !strings.HasSuffix(before, "：") && !strings.Contains(before, "的，") {
		return ""
	}
	return before
}

// ownName are short names that every agreement gives to itself and its sides.
var ownName = lint.NewSet("本合同", "本协议", "合同", "协议", "甲方", "乙方", "丙方", "双方", "各方", "一方")
