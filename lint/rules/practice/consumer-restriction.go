package practice

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ConsumerRestriction: Imposed arbitration, the seller’s own inspection final, the burden of proof on the consumer.
var ConsumerRestriction = lint.Rule{
	ID:      "consumer-restriction",
	Title:   lint.Words{Zh: "限制消费者权利", En: "consumer restricted"},
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"以本公司检测结果为准", "以我公司检测结果为准", "以公司检测结果为准", "以本公司的检测结果为准", "以我司检测结果为准", "以我司判定为准", "以本公司判定为准", "以本公司鉴定为准", "以厂家检测为准", "以厂家检测结果为准", "以厂家鉴定为准", "以售后检测为准", "以本公司检测为准", "以我公司检测为准", "应自行举证", "由消费者举证", "消费者承担举证责任", "不得向有关部门投诉", "不得投诉", "不得向媒体"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "强制消费者仲裁、以经营者自己的检测结论为准、由消费者承担全部举证责任。", En: "Imposed arbitration, the seller’s own inspection final, the burden of proof on the consumer"},
		Why:  lint.Words{Zh: "格式条款不得强制消费者选择争议解决方式、不得加重消费者责任（消法实施条例 17）；耐用商品六个月内发现瑕疵的由经营者举证（消法 23(3)）。", En: "Form terms may not impose a forum or add burdens (消法实施条例 17); within six months the trader bears the burden of proof (消法 23(3))."},
		Bad: []string{
			"商品质量⟦以本公司检测结果为准⟧，消费者不得另行送检。",
			"消费者⟦应自行举证⟧证明商品存在缺陷。",
		},
		Good: []string{
			"消费者可以委托有资质的检测机构鉴定，费用由责任方承担。",
			"检测结果以双方共同委托的检测机构出具的报告为准。",
			"消费者可以选择协商、投诉、仲裁或者诉讼。",
		},
		Basis: []diag.LawID{"消法实施条例 17", "消法 23(3)"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if text := p.Text.In(s); p.Text.Consumer || lint.Contains(text, "消费者", "顾客", "用户", "客户") {
				f := lint.Finding{Start: h.Start, End: h.End}
				if !p.Text.Consumer {
					f.Level = lint.Warning
				}
				p.Report(f)
			}
		})
		return nil
	},
}
