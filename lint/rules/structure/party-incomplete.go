package structure

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PartyIncomplete: A party’s name, address, representative or contact is missing.
var PartyIncomplete = lint.Rule{
	ID:      "party-incomplete",
	Title:   lint.Words{Zh: "当事人信息不全", En: "particulars of a party missing"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "没有写明一方的名称、住所、代表人或者联系方式。", En: "A party’s name, address, representative or contact is missing"},
		Why:  lint.Words{Zh: "主体不能确定的，合同不成立（合同编通则解释 3）；没有地址，起诉和送达都困难。", En: "Without parties there is no contract (合同编通则解释 3); without addresses no service."},
		Bad: []string{
			"维修协议\n⟦甲方：⟧\n⟦乙方：⟧\n一、乙方提供维修。",
		},
		Good: []string{
			"维修协议\n甲方：杭州某某有限公司\n乙方：宁波某某有限公司\n一、乙方提供维修。",
			"维修协议\n甲方：____\n乙方：____\n一、乙方提供维修。",
			"一、甲方：提供场地。",
			"维修协议\n甲方：甲公司\n乙方：乙公司\n一、双方的责任\n甲方：\n1、提供场地。\n乙方：\n1、按期检修。",
			"维修协议\n甲方：甲公司\n乙方：乙公司\n一、乙方按期检修。\n二、本协议自签字之日起生效。\n甲方： 乙方：\n设备检修协议",
		},
		Basis: []diag.LawID{"合同编通则解释 3"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			if p.Spec.Terms != nil || p.Spec.Store != nil { // nobody signs
				return nil
			}
			for i, x := range p.Spec.Parties {
				if x != nil && x.Kind.V.ID == "company" && x.Name.IsSet() && !x.Representative.IsSet() && x.Signatory == nil {
					p.FlagSpec(x.Name.At, "parties["+strconv.Itoa(i)+"].representative", "text", x.Name.String())
				}
			}
			return nil
		}
		t := p.Text
		for k := range t.Passages {
			ps := &t.Passages[k]
			text := t.All[ps.Body:ps.End]
			if ps.Kind != lint.Particular || !strings.HasSuffix(text, "：") || !named(text) || strings.Contains(text, "编号") || strings.Contains(text, "（全称）") {
				continue
			}
			if k+1 < len(t.Passages) && t.Passages[k+1].Kind == lint.Particular {
				next := t.All[t.Passages[k+1].Start:t.Passages[k+1].End]
				if !named(next) {
					continue // 名称： on the next line
				}
			}
			p.Flag(ps.Body, ps.End)
		}
		return nil
	},
}
