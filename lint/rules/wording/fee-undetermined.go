package wording

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var feeUndetermined = family{
	id:    "fee-undetermined",
	title: lint.Words{Zh: "没有确定的费用", En: "fees left open"},
	what: lint.Words{
		Zh: "费用写成“另行协商”“按实际费用”“一定费用”“市场价”“相关费用”，没有价格、公式、上限或者价目表。",
		En: "A fee as 另行协商, 按实际费用, 一定费用, 市场价, 相关费用 with no price, formula, cap or table.",
	},
	why: lint.Words{
		Zh: "价款不明确的，按订立合同时履行地的市场价格履行（民法典 511(2)）；履行费用不明确的，由履行义务一方负担（511(6)）。两样都要举证。",
		En: "An unclear price is the market price at the place of performance when the contract was made (民法典 511(2)); unclear costs of performance fall on the performing side (511(6)). Both need proof.",
	},
	basis: []diag.LawID{"民法典 511(二)", "民法典 511(六)"},
	skip:  priced,
	frame: feeFrames,
}

// priced reports a sum in the statement of the hit, a price list that exists,
// or a sum in a sentence of the same clause that prices the same thing.
func priced(p *place) bool {
	for _, q := range p.t.QuantitiesIn(p.a, p.sen.End) {
		if q.Unit == lint.Yuan || q.Unit == lint.Percent && (q.Start < p.start || q.End > p.end) {
			return true // a share in the words at fault prices nothing: 工时费优惠10%
		}
	}
	if p.listed() {
		return true
	}
	from, to := p.clause()
	if p.pass.Table == nil {
		from = p.sen.End
	}
	for _, q := range p.t.QuantitiesIn(from, min(to, from+240)) {
		if q.Unit == lint.Yuan && p.t.SentenceAt(q.Start).Passage == p.sen.Passage {
			return true
		}
	}
	return false
}

// listed reports an attachment or price list in the sentence.
func (p *place) listed() bool {
	return lint.Contains(p.sentence(), "附件", "价目表", "报价单确认", "经甲方书面确认的报价", "费率表", "收费标准见")
}
