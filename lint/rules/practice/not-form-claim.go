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
	Words: []string{
		"重复使用", "反复使用", "格式", "定型", "套版", "预先印", "预先备", "预印", "事先印", "拟稿人", "起草人", "格式条款", "格式合同", "格式文本",
		"格式协议", "格式内容", "格式性质", "格式之性质", "格式的性质", "格式化", "制式", "定式合同", "定型化", "附合合同", "附从合同", "套用文本",
		"四百九十六条", "四百九十七条", "四百九十八条", "496条", "497条", "498条", "不利于", "不利解释", "不利的解释", "未尽提示", "未提示",
		"未尽说明", "未履行提示", "未作说明", "未说明", "没有说明", "没有提示", "共同起草", "共同拟", "共同草拟", "预先拟", "事先拟", "预拟",
		"单方拟", "单方起草", "单方预", "未经协商", "未经其协商",
	},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定“双方确认本合同不是格式条款”。", En: "The parties declare that the agreement is no form contract"},
		Why:  lint.Words{Zh: "是否格式条款看是否预先拟定、重复使用且未协商，声明没有效力（合同编通则解释 9）。", En: "Whether terms are a form depends on the facts, not on the label (合同编通则解释 9)."},
		Bad: []string{
			"本合同并非单方⟦提供的格式⟧合同。",
			"双方同意不将本协议任何内容⟦主张为格式⟧条款。",
			"双方确认本合同⟦不是格式条款⟧。",
			"甲方确认本协议条款均经协商，⟦不属于格式条款⟧。",
			"客户确认上述内容为⟦非格式条款⟧。",
		},
		Good: []string{
			"商家提供的格式合同以加粗字体提示消费者。",
			"消费者主张为格式条款的，由商家说明。",
			"双方不受单方提供的格式合同约束的，另行书面确认。",
			"乙方已就格式条款中的免责内容作出说明。",
			"格式条款与非格式条款不一致的，采用非格式条款。",
			"本协议为双方协商订立。",
		},
		Basis: []diag.LawID{"合同编通则解释 9"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			if i, j, ok := deniedForm(p.Text, s); ok {
				p.Flag(i, j)
			}
		})
	},
}
