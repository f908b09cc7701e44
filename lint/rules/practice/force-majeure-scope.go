package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ForceMajeureScope: Commercial risks listed as force majeure, or no period for notice and proof.
var ForceMajeureScope = lint.Rule{
	ID:      "force-majeure-scope",
	Title:   lint.Words{Zh: "不可抗力范围过宽", En: "force majeure too wide"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"市场波动", "市场变化", "价格波动", "汇率", "供应商缺货", "供应商违约", "供应商原因", "原材料短缺", "原材料涨价", "缺货", "资金困难", "经营困难", "停工", "劳资纠纷", "员工罢工", "人员流动", "设备故障", "交通拥堵", "堵车", "系统升级", "网络拥堵", "电信故障", "物流延误", "上游厂家", "涨价", "价格上涨", "短缺", "断货", "停电", "停水", "限电", "供应商", "供货商", "资金周转", "资金链", "用工", "市场行情", "市场原因", "运输延误", "网络故障", "政策性调价", "人员不足", "人手不足", "罢工", "员工离职", "延迟供货", "供货延迟", "供货不足", "生产事故", "产能不足", "订单增加", "春运", "节假日", "市场行情"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "把市场波动、缺货、停工等商业风险列为不可抗力，或者没有通知与证明的期限。", En: "Commercial risks listed as force majeure, or no period for notice and proof"},
		Why:  lint.Words{Zh: "不可抗力是不能预见、不能避免且不能克服的客观情况（民法典 180(2)）；一方应当及时通知并在合理期限内提供证明（590）。", En: "It must be unforeseeable, unavoidable and insurmountable (民法典 180(2)); notice and proof are due (590)."},
		Bad: []string{
			"不可抗力包括地震、洪水、⟦市场波动⟧以及政策变化。",
			"因⟦供应商缺货⟧等不可抗力造成的迟延，乙方不承担责任。",
			"下列情形视为不可抗力：钢材⟦价格上涨⟧。",
		},
		Good: []string{
			"不可抗力是指不能预见、不能避免且不能克服的客观情况，受影响的一方应在3日内通知对方，并在15日内提供证明。",
			"因供应商缺货造成的迟延，乙方应当承担违约责任。",
			"市场波动的风险由双方各自承担，不属于不可抗力。",
			"不可抗力不包括供应商断货、停电。",
		},
		Basis: []diag.LawID{"民法典 180(2)", "民法典 590"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := p.Text.In(s)
			if strings.Contains(text, "不可抗力") && !lint.Contains(text, "不属于不可抗力", "不构成不可抗力", "不视为不可抗力", "非不可抗力", "不是不可抗力", "不算不可抗力", "不属不可抗力", "不得视为不可抗力", "不应视为不可抗力", "不得主张不可抗力", "不能视为不可抗力", "不得作为不可抗力", "不在此列", "不包括", "不属不可抗力", "不作为不可抗力", "不得以", "均不属于", "不应视为", "除不可抗力", "因不可抗力造成", "因不可抗力导致") {
				p.Flag(h.Start, h.End)
			}
		})
		return nil
	},
}
