package warranty

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// LiabilitySplit: Shares of a cause that do not sum to 100 %.
var LiabilitySplit = lint.Rule{
	ID:      "liability-split",
	Title:   lint.Words{Zh: "责任比例不闭合", En: "liability shares do not close"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words:   []string{"承担", "分担", "责任比例", "责任"},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "一种原因的各方比例之和不是 100%，或者双方都有原因时没有比例。", En: "Shares of a cause that do not sum to 100 %, or none where both sides are at fault"},
		Spec: lint.Words{Zh: "规格：每种原因的比例合计；各环节（使用、修理、换件、上门、寄送）各有一种原因，既不缺也不重。", En: "In a spec: the sum of each cause; each step (use, repair, parts, site, transport) has its cause, once."},
		Why:  lint.Words{Zh: "差额没有人承担，超额有两个人承担（民法典 592）。", En: "What is missing falls on nobody; what is too much, on two (民法典 592)."},
		Bad: []string{
			"双方均有过错的，⟦甲方承担40%，乙方承担50%⟧。",
			"双方均有过错的，⟦甲方承担四成，乙方承担五成⟧。",
			"损失由甲、乙双方按⟦30%、60%⟧分担。",
			"事故原因查不清的，⟦运营单位承担50%，维修单位承担30%⟧。",
			"⟦双方都有过错的，看情况分担⟧。",
			"| 原因 | 甲方承担 | 乙方承担 |\n| --- | --- | --- |\n| 修理不当 | ⟦90% | 0%⟧ |\n| 使用不当 | 0% | 100% |",
		},
		Good: []string{
			"双方均有过错的，甲方承担40%，乙方承担60%。",
			"双方均有过错的，甲方承担四成，乙方承担六成。",
			"甲方承担运费的50%，乙方承担安装费的30%。",
			"责任比例由鉴定机构确定。",
			"双方都有过错的，根据各自过错大小分担。",
			"事故原因查不清的，运营单位承担50%，维修单位承担50%。",
			"运营单位承担配件费的50%，维修单位承担人工费的30%。",
			"厂家承担30%，经销商承担30%，服务商承担40%。",
			"| 原因 | 甲方承担 | 乙方承担 |\n| --- | --- | --- |\n| 修理不当 | 100% | 0% |\n| 现场条件 | 20% | 80% |",
		},
		Basis: []diag.LawID{"民法典 592"},
		Since: "0.1.0",
	},
	RunSpec: liabilitySplitSpec,
	Run:     liabilitySplit,
}

func liabilitySplit(p *lint.Pass) {
	shareRows(p)
	listedShares(p, dividedShares(p))
	openShares(p)
}
