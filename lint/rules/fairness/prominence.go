package fairness

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// Prominence wants exclusions in a form contract marked.
var Prominence = lint.Rule{
	ID:      "prominence",
	Title:   lint.Words{Zh: "免责未显著标识", En: "exclusion not prominent"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"不承担赔偿", "不承担责任", "不负责赔偿", "赔偿总额不超过", "责任上限", "不予赔偿", "不承担任何责任", "概不负责"},
	Doc: lint.Doc{
		What:  lint.Words{Zh: "格式条款中免除、减轻责任的内容没有加粗等显著标识。只检查能够表达加粗的格式。", En: "A limit or exclusion in a form contract is not emphasised. Only formats that carry emphasis are checked."},
		Spec:  lint.Words{Zh: "规格：写在补充约定里的免责和限责，印出时不加粗；写在各自的字段里，条款加粗印出。", En: "In a spec: exclusions among the supplementary terms, which are printed plainly."},
		Why:   lint.Words{Zh: "没有履行提示或者说明义务的，对方可以主张该条款不成为合同内容（民法典 496(2)；合同编通则解释 10）。", En: "Without a prominent notice the term may not become part of the contract (民法典 496(2))."},
		Bad:   []string{"# 延保服务条款\n\n**重要**：请阅读。\n\n因停电造成的数据丢失，乙方⟦不承担赔偿⟧责任。"},
		Good:  []string{"# 延保服务条款\n\n**因停电造成的数据丢失，乙方不承担赔偿责任。**", "# 协议\n\n乙方应当赔偿甲方的损失。", "因停电造成的数据丢失，乙方不承担赔偿责任。"},
		Basis: law("民法典 496(2)", "合同编通则解释 10"),
		Since: since,
	},
	RunSpec: prominenceSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		if t.Doc.Source == nil || !strings.HasSuffix(t.Doc.Source.Name, ".md") && !strings.HasPrefix(t.Doc.Source.Text, "#") || !t.Emphasis() {
			return
		}
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if !t.Strong(h.Start) {
				p.Flag(h.Start, h.End)
			}
		})
	},
}
