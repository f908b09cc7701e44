package practice

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// NotFormClaim: The parties declare that the agreement is no form contract.
var NotFormClaim = lint.Rule{
	ID:      "not-form-claim",
	Title:   lint.Words{Zh: "声明并非格式条款", En: "claimed not to be a form"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"不是格式条款", "不属于格式条款", "非格式条款的性质", "并非格式条款", "不构成格式条款", "均非格式条款", "不属格式条款", "不是格式合同", "不属于格式合同", "并非格式合同", "不适用格式条款", "不适用格式合同", "不视为格式条款", "不得视为格式条款", "不存在格式条款", "均不是格式", "非格式合同", "非格式条款"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定“双方确认本合同不是格式条款”。", En: "The parties declare that the agreement is no form contract"},
		Why:  lint.Words{Zh: "是否格式条款看是否预先拟定、重复使用且未协商，声明没有效力（合同编通则解释 9）。", En: "Whether terms are a form depends on the facts, not on the label (合同编通则解释 9)."},
		Bad: []string{
			"双方确认本合同⟦不是格式条款⟧。",
			"甲方确认本协议条款均经协商，⟦不属于格式条款⟧。",
			"客户确认上述内容为⟦非格式条款⟧。",
		},
		Good: []string{
			"乙方已就格式条款中的免责内容作出说明。",
			"格式条款与非格式条款不一致的，采用非格式条款。",
			"本协议为双方协商订立。",
		},
		Basis: []diag.LawID{"合同编通则解释 9"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if w := t.All[h.Start:h.End]; w == "非格式条款" && (!t.HasAny(s.Start, h.Start, "确认", "认可", "声明", "承认", "同意", "认定") || t.Before(h.Start, "与", "和", "采用", "适用")) {
				return
			}
			p.Flag(h.Start, h.End)
		})
		return nil
	},
}
