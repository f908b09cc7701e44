package practice

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PenaltyWaiver: The parties agree not to ask for the penalty to be adjusted.
var PenaltyWaiver = lint.Rule{
	ID:      "penalty-waiver",
	Title:   lint.Words{Zh: "预先放弃调整违约金", En: "adjustment of penalty waived"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: []string{
		"违约金", "违约赔偿", "罚则", "罚金", "罚款", "滞纳金", "赔偿金", "定额赔偿", "约定赔偿", "调高", "调低", "调减", "酌减", "核减", "酌情减",
		"五百八十五条", "585条", "法院", "法庭", "法官", "仲裁庭", "仲裁员", "裁判", "司法", "翻案", "讲价", "求减", "减免", "裁减", "过高过低",
		"高了低了", "是高是低", "高低", "认赌服输", "对簿公堂", "上庭", "打官司", "一口价",
	},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定不得请求调整违约金。", En: "The parties agree not to ask for the penalty to be adjusted"},
		Why:  lint.Words{Zh: "约定不得请求调整违约金，不影响一方请求调整（合同编通则解释 64(3)）。", En: "Such an agreement has no effect in court (合同编通则解释 64(3))."},
		Bad: []string{
			"双方认可上述⟦违约金不过高，并承诺不申请法院调减⟧。",
			"双方均⟦不得请求调整违约金⟧。",
			"⟦违约金一经约定，法院不得调减⟧。",
			"⟦违约金多少均不得向法院请求酌减⟧。",
			"双方确认违约金数额合理，⟦不再要求调整⟧。",
			"乙方⟦放弃向法院申请减少违约金⟧的权利。",
			"双方认可⟦违约金标准并不过高，不得提出抗辩⟧。",
			"维修方⟦放弃以违约金偏高为由申请酌减⟧的权利。",
			"罚款按上款计算，双方⟦不去法院要求调低⟧。",
			"经销商⟦不得就违约金的计算提出异议⟧。",
		},
		Good: []string{
			"违约金由双方确认，甲方不再减少服务次数。",
			"违约金低于损失的，受损方可以请求增加。",
			"违约金累计不超过合同总价的20%。",
			"双方不得擅自调整价格。",
			"罚款过分高于损失的，可以请求法院调低。",
			"双方不得请求仲裁庭调低单价。",
			"双方不去法院，协商调低产量。",
			"付款方不得以对违约金有争议为由拖延支付无争议的货款。",
			"守约方放弃主张违约金的，应当书面确认。",
		},
		Basis: []diag.LawID{"合同编通则解释 64(3)"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			if i, j, ok := waived(p.Text, s); ok {
				p.Flag(i, j)
			}
		})
	},
}
