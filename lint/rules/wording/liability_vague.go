package wording

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var liabilityVague = family{
	id:    "liability-vague",
	title: lint.Words{Zh: "没有内容的责任", En: "liability without content"},
	what: lint.Words{
		Zh: "“承担相应责任”“承担一切后果”，没有违约金、赔偿范围或者计算方法。",
		En: "承担相应责任, 承担一切后果 with no penalty, scope of damages or method.",
	},
	why: lint.Words{
		Zh: "违约责任没有约定的，按实际损失赔偿，且不超过订立合同时预见到的损失（民法典 584），损失由守约方举证。约定违约金或者损失的计算方法（585(1)），就不必逐项证明。",
		En: "Without agreement only proved, foreseeable loss is due (民法典 584). A penalty or a method of computing loss (585(1)) spares that proof.",
	},
	basis: []diag.LawID{"民法典 584", "民法典 585(1)"},
	skip:  measuredLiability,
}

// measuredLiability reports a sum, share or clause in the sentence that says
// what the liability is.
func measuredLiability(p *place) bool {
	for _, q := range p.t.QuantitiesIn(p.sen.Start, p.sen.End) {
		if q.Unit == lint.Percent || q.Unit == lint.Yuan {
			return true
		}
	}
	for _, r := range p.t.References() {
		if r.Start >= p.sen.Start && r.End <= p.sen.End {
			return true
		}
	}
	return false
}
