package money

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PenaltyBase: A penalty rate with no base.
var PenaltyBase = lint.Rule{
	ID:      "penalty-base",
	Title:   lint.Words{Zh: "违约金没有基数", En: "penalty without a base"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"违约金", "滞纳金"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "违约金写了比例，却没有写按什么计算；按日累计的没有上限。", En: "A penalty rate with no base"},
		Spec: lint.Words{Zh: "规格：基数由条款写明；逾期付款违约金没有上限时提示。", En: "In a spec: the base stands in the clause; a late-payment penalty without a cap is asked about."},
		Why:  lint.Words{Zh: "违约金的三要素是基数、比例、上限（民法典 585(1)），没有基数就算不出数额。", En: "Base, rate and cap make a penalty (民法典 585(1))."},
		Bad: []string{
			"逾期一日，乙方应支付⟦千分之三的违约金⟧。",
			"违约方应承担⟦20%的违约金⟧。",
			"逾期付款的，⟦按日千分之二支付违约金⟧。",
		},
		Good: []string{
			"逾期一日，乙方应支付合同总价千分之三的违约金。",
			"按逾期金额的万分之五支付违约金。",
			"违约方应按未付款项的0.05%支付违约金。",
			"违约方应支付违约金5000元。",
		},
		Basis: []diag.LawID{"民法典 585(1)"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			penaltyBaseSpec(p)
			return nil
		}
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			for _, q := range t.QuantitiesIn(max(s.Start, h.Start-30), h.End+45) {
				if q.Unit != lint.Percent || q.Start < s.Start || q.End > s.End {
					continue
				}
				if t.HasAny(s.Start, s.End, "总价", "金额", "价款", "货款", "款项", "费用", "总额", "服务费", "价款的", "货款的", "余款的", "尾款的", "费的", "价格", "货值", "应付", "未付", "欠款", "租金", "报酬", "总款", "合同款", "标的", "损失", "合同额", "年费", "年度费", "合同价", "设备款", "设备价", "逾期部分", "款项的", "部分的", "（", "价值", "合同价", "每批", "造价", "押金", "保证金") || q.End > h.Start && t.HasAny(h.End, q.Start, "不") {
					return
				}
				p.Flag(min(q.Start, h.Start), max(q.End, h.End))
				return
			}
		})
		return nil
	},
}
