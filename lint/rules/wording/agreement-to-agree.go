package wording

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var agreementToAgree = family{
	id:    "agreement-to-agree",
	title: lint.Words{Zh: "留待以后商定", En: "left to later agreement"},
	what: lint.Words{
		Zh: "费用以外的主要条款（期限、范围、标准、数量、地点）写成“另议”“另行协商”，没有商定不成时的办法。",
		En: "A main term other than a fee (time, scope, standard, quantity, place) left to 另议 or 另行协商 with no fallback.",
	},
	why: lint.Words{
		Zh: "谈不成时，先按合同相关条款或者交易习惯确定（民法典 510），仍不能确定的适用 511 条的补充规则，结果未必是任何一方想要的。",
		En: "If the talks fail, other clauses and custom fill the gap (民法典 510), then the default rules of 511, which may suit neither side.",
	},
	basis: []diag.LawID{"民法典 510"},
	skip:  fallen,
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		talks(t, take)
		others(t, take)
	},
}

// fallbacks begin a sentence that says what holds if the talks fail.
var fallbacks = lint.NewSet("协商不成", "如协商不成", "若协商不成", "商定不成", "未能达成", "不能达成", "未达成", "达不成", "如未能达成", "逾期未达成", "不能商定", "未能商定")

// fallen reports talks that have been held, and those whose failure the next
// sentence settles.
func fallen(p *place) bool {
	if lint.HasPrefix(p.before(), "经") {
		return true // 经与监理协商确定，工期顺延五日: it has been settled
	}
	i := p.sen.End
	for i < len(p.t.All) && lint.HasPrefix(p.t.All[i:], "；", "。", ";", " ") {
		if p.t.All[i] < 0x80 {
			i++
		} else {
			i += len("；")
		}
	}
	return p.t.Begins(fallbacks, i)
}
