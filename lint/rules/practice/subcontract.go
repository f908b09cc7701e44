package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// Subcontract: The main work may go to a third party with no rule on consent and liability.
var Subcontract = lint.Rule{
	ID:      "subcontract",
	Title:   lint.Words{Zh: "转委托无规则", En: "sub-contracting unruled"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"委托第三方", "转委托", "转包", "分包", "外包给", "委托第三人", "交由第三方", "委托其他单位", "委托他人", "第三方", "第三人", "分包商", "其他单位", "他人", "合作商", "合作单位", "关联公司", "下属单位", "合作伙伴", "协作单位"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "可以把主要工作交给第三方，没有写明是否须经同意、由谁承担责任。", En: "The main work may go to a third party with no rule on consent and liability"},
		Spec: lint.Words{Zh: "规格：受托单位没有写明是哪一家，或者就是合同一方。是否可以转委托是必填项。", En: "In a spec: a listed firm that is no one firm, or a side itself. Whether work may be passed on is required."},
		Why:  lint.Words{Zh: "主要工作应当亲自完成，交第三人的应当就其工作成果负责，未经同意的对方可以解除（民法典 772）；转委托须经同意（923）。", En: "The main work is to be done in person; passing it on needs consent and keeps liability (民法典 772, 923)."},
		Bad: []string{
			"乙方可以将维修工作⟦委托第三方⟧完成。",
			"乙方有权⟦转包⟧本协议项下的服务。",
			"乙方⟦可根据需要交由其他单位完成⟧上门服务。",
		},
		Good: []string{
			"未经甲方书面同意，乙方不得将主要服务转委托第三方。",
			"经甲方书面同意，乙方可以委托第三方维修，乙方对第三方的工作负责。",
			"双方共同委托第三方鉴定机构检测。",
			"甲方可以委托第三方维修，费用由乙方承担。",
		},
		Basis: []diag.LawID{"民法典 772", "民法典 923"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			subcontractSpec(p)
			return nil
		}
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			t := p.Text
			text := t.In(s)
			if lint.Contains(text, "同意", "不得", "负责", "承担责任", "共同", "鉴定", "检测", "审计", "评估", "连带", "费用由", "禁止", "发货", "运输", "物流", "快递", "认可") || !lint.Contains(text, "可", "有权") {
				return
			}
			if c := t.Party("乙方"); c != nil && c.Role == lint.Customer && strings.Contains(text[:h.Start-s.Start], "乙方") || strings.Contains(text[:h.Start-s.Start], "甲方") && t.Party("甲方") != nil && t.Party("甲方").Role != lint.Provider {
				return
			}
			if w := t.All[h.Start:h.End]; len(w) <= len("其他单位") && !strings.Contains(w, "包") || w == "分包商" {
				i, j, ok := t.Sequence(s.Start, s.End, 30, []string{"可", "有权", "自行"}, []string{"委托", "交由", "转交", "转给", "交给", "交予", "转由", "选择", "安排", "指派"}, []string{"第三方", "第三人", "他人", "其他单位", "分包商", "合作商", "合作单位", "关联公司", "下属单位", "合作伙伴", "协作单位"}, []string{"完成", "实施", "提供", "维修", "服务", "履行", "上门", "安装", "施工", "承担", "执行"})
				if !ok || t.HasAny(i, j, "，", "信息", "支付", "付款") {
					return
				}
				p.Flag(i, j)
				return
			}
			p.Flag(h.Start, h.End)
		})
		return nil
	},
}
