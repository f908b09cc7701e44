package confidentiality

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ConfidentialityTerm: Secrecy without a duration after the end; an end event such as publication is one.
var ConfidentialityTerm = lint.Rule{
	ID:      "confidentiality-term",
	Title:   lint.Words{Zh: "保密期限不明", En: "confidentiality without an end"},
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"保密", "不得泄露", "商业秘密"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了保密，却没有写明协议终止后保密多久。“直至公开”也算写明。", En: "Secrecy without a duration after the end; an end event such as publication is one"},
		Spec: lint.Words{Zh: "规格：不会出现。confidentiality.term 是必填项。", En: "In a spec: cannot occur; confidentiality.term is required."},
		Why:  lint.Words{Zh: "没有期限的保密义务，终止后是否继续容易争议；商业秘密依法保护，不因合同终止而丧失（民法典 501）。", En: "Whether the duty goes on after the end is then open (民法典 501)."},
		Bad: []string{
			"第八条 保密\n双方应对在履行中知悉的对方⟦商业秘密⟧保密，不得泄露。",
			"甲方应对用户档案进行⟦保密⟧管理，不得泄露给第三方。",
			"乙方对商业秘密负有保密义务，⟦合同终止后继续有效⟧。",
		},
		Good: []string{
			"双方应对知悉的对方商业秘密保密，保密期限为协议终止后3年。",
			"双方应保密，直至该信息依法公开。",
			"第八条 保密\n1、双方应对商业秘密保密。\n2、保密义务在本协议终止后3年内继续有效。",
			"报价函密封保密寄送。",
		},
		Basis: []diag.LawID{"民法典 501"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		t := p.Text
		told := false
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			if lint.Contains(t.In(s), "公开之日", "原协议", "直至", "直到", "永久", "长期", "为止", "公开为止", "公众知悉") {
				told = true
			}
			for _, q := range t.QuantitiesIn(s.Start, s.End) {
				told = told || q.Unit == lint.Year || q.Unit == lint.Month
			}
		})
		if told {
			return nil
		}
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := t.In(s)
			if lint.Contains(text, "应", "须", "不得", "义务", "承诺", "保证", "责任", "有效") && !lint.Contains(text, "保密协议", "另行签订", "密封") && !told {
				told = true
				i, j := h.Start, h.End
				for _, w := range []string{"终止后", "期满", "届满后", "解除后", "终止而", "不因"} {
					if k := strings.Index(text, w); k >= 0 {
						i, j = t.Part(s.Start + k)
						break
					}
				}
				p.Flag(i, j)
			}
		})
		return nil
	},
}
