package practice

import (
	"strings"

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
	Words:   []string{"不算格式", "不是格式文本", "不属于格式文本", "并非格式文本", "非格式文本", "不属格式合同", "预先拟", "事先拟", "不是格式条款", "不属于格式条款", "非格式条款的性质", "并非格式条款", "不构成格式条款", "均非格式条款", "不属格式条款", "不是格式合同", "不属于格式合同", "并非格式合同", "不适用格式条款", "不适用格式合同", "不视为格式条款", "不得视为格式条款", "不存在格式条款", "均不是格式", "非格式合同", "非格式条款", "主张为格式", "主张系格式", "认定为格式", "视为格式", "的格式条款", "的格式合同", "拟定的格式", "提供的格式"},
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
	Run: func(p *lint.Pass) error {
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if w := t.All[h.Start:h.End]; w == "非格式条款" && (!t.HasAny(s.Start, h.Start, "确认", "认可", "声明", "承认", "同意", "认定") || t.Before(h.Start, "与", "和", "采用", "适用")) {
				return
			}
			if w := t.All[h.Start:h.End]; w == "预先拟" || w == "事先拟" {
				if !t.HasAny(s.Start, h.Start, "没有", "无任何", "不存在", "均非", "并非", "不是", "非由") || !t.HasAny(s.Start, h.Start, "本合同", "本协议", "条款", "任何一条", "各条", "内容") || !t.HasAny(s.Start, h.Start, "确认", "承认", "声明", "认可", "同意") {
					return
				}
				i, j := t.Part(h.Start)
				p.Flag(i, j)
				return
			}
			if w := p.Text.All[h.Start:h.End]; claims.In(w) && !strings.Contains(w, "非") && !strings.Contains(w, "不") && !denies(p.Text, s, h) {
				return
			}
			p.Flag(h.Start, h.End)
		})
		return nil
	},
}

// claims are words of a form contract that something else must deny.
var claims = lint.NewSet("主张为格式", "主张系格式", "认定为格式", "视为格式", "的格式条款", "的格式合同", "拟定的格式", "提供的格式")

// denies reports a denial before a word of a form contract: 并非单方提供的格式合同,
// 不将任何内容主张为格式条款.
func denies(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	a, _ := t.Part(h.Start)
	text := t.All[a:h.Start]
	if lint.Contains(text, "并非", "不属于", "不是", "均非") {
		return lint.Contains(text, "本合同", "本协议", "条款", "合同", "协议")
	}
	return lint.Contains(t.In(s), "双方", "任何一方", "甲方", "乙方", "消费者", "客户") && lint.Contains(text, "不将", "不得将", "不再将", "不得以", "不得主张", "不会将", "不把")
}
