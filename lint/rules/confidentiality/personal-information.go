package confidentiality

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PersonalInformation: Users’ data are handled and purpose, manner, protection and deletion are not agreed.
var PersonalInformation = lint.Rule{
	ID:      "personal-information",
	Title:   lint.Words{Zh: "个人信息处理无约定", En: "personal information"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"建立售后服务档案", "客户档案", "用户档案", "顾客档案", "建立档案", "登记客户信息", "收集客户信息", "收集用户信息", "用户信息登记", "客户资料登记", "收集个人信息", "客户个人信息", "用户个人信息", "消费者档案", "登记用户信息"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "收集用户档案、电话、地址，却没有约定处理目的、方式、保护和删除。", En: "Users’ data are handled and purpose, manner, protection and deletion are not agreed"},
		Why:  lint.Words{Zh: "委托处理个人信息应当约定目的、期限、方式、种类、保护措施和双方权利义务（个人信息保护法 21）；处理自己客户的信息应当有依据并告知（13、17）。", En: "Entrusted handling needs purpose, period, manner, kinds, protection (个人信息保护法 21); one’s own customers must be told (13, 17)."},
		Bad: []string{
			"乙方应为每位用户⟦建立售后服务档案⟧，并定期回访。",
			"乙方应⟦登记客户信息⟧，每月交给甲方。",
		},
		Good: []string{
			"乙方应建立用户档案；用户个人信息仅用于售后服务，按照个人信息保护法处理，保存三年后删除。",
			"乙方为每台设备建立维修档案。",
			"乙方应建立完善的管理制度。",
		},
		Basis: []diag.LawID{"个人信息保护法 13", "个人信息保护法 17", "个人信息保护法 21"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			c, r := p.Spec.Confidential, p.Spec.Remote
			if r != nil && bool(r.Auto.V) && (c == nil || c.Personal == nil) {
				p.FlagSpec(r.Auto.At, "confidentiality.personal_information", "text", "remote.automated")
			}
			return nil
		}
		t := p.Text
		if t.Has("个人信息保护", "个人信息的处理", "处理个人信息", "个人信息处理", "用户信息保密", "隐私政策") {
			return nil
		}
		done := false
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if done || lint.Contains(t.In(s), "设备档案", "每台") {
				return
			}
			if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "档案") && !lint.Contains(t.In(s), "客户", "用户", "顾客", "消费者", "业主") {
				return
			}
			done = true
			p.Flag(h.Start, h.End)
		})
		return nil
	},
}
