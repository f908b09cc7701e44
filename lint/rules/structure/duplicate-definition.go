package structure

import (
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
	Classes: []document.Class{document.Contract, document.Terms},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "同一个术语定义了两次。", En: "One term is defined twice"},
		Why:  lint.Words{Zh: "两处定义不同的，无法确定用哪一个。", En: "If the two differ, which one holds cannot be told."},
		Bad: []string{
			"第一条 本协议所称“紧急故障”是指设备停机。\n第二条 ⟦“紧急故障”是指影响生产的故障⟧。",
			"一、释义\n（一）停机：主轴停转。\n（二）备件：轴承与皮带。\n（三）⟦停机：机床断电⟧。\n二、费用",
		},
		Good: []string{
			"第一条 “紧急故障”是指设备停机。\n第二条 “一般故障”是指其他故障。",
			"甲方（以下简称“甲方”）与乙方（以下简称“乙方”）签订本协议。",
			"本协议所称故障是指设备不能正常使用。该故障由乙方维修。",
		},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		seen := map[string]lint.Definition{}
		for _, d := range p.Text.Definitions() {
			if d.Short || d.Body == 0 {
				continue
			}
			first, dup := seen[d.Term]
			if !dup {
				seen[d.Term] = d
				continue
			}
			if first.BodyEnd == d.BodyEnd || utf8.RuneCountInString(d.Term) < 2 {
				continue
			}
			i, j := p.Text.Within(d.Start, d.BodyEnd, 40)
			p.Report(lint.Finding{Start: i, End: j, Args: []any{"term", d.Term}, Related: []diag.Related{p.Related(first.Start, first.BodyEnd, diag.Say("lint-duplicate-definition-first"))}})
		}
		return nil
	},
}
