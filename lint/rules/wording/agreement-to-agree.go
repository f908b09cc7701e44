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
		deferred(t, false, "另行协商", take)
	},
}

// fallbacks are words of a sentence, or of the next one, that say what holds if the
// talks fail.
var fallbacks = lint.NewSet(
	"不成", "不拢", "不下来", "谈崩", "未果", "未谈", "没谈", "未能达成", "不能达成", "无法达成", "未达成", "达不成", "不能商定", "未能商定",
	"未商定", "未议定", "未定", "未确定", "未能确定", "不指定", "仍未", "最迟", "不晚于", "不迟于", "不得晚于", "不得迟于", "协商无果", "议不",
)

// fallen reports talks that have been held, and those whose failure the rest of the
// sentence or the next one settles.
func fallen(p *place) bool {
	if lint.HasPrefix(p.before(), "经") && (!p.t.HoldsWord(terms, p.end, p.b) || len(p.t.QuantitiesIn(p.end, p.sen.End)) > 0 || p.t.HasAny(p.start, p.sen.End, "为", "的", "一致", "以")) {
		return true // 经与监理协商确定，工期顺延五日: it has been settled
	}
	if lint.Contains(p.t.All[p.start:p.end], "签", "订") && lint.Contains(
		p.t.All[p.sen.Start:p.start], "不含", "不包括", "不包含", "不在", "不属于", "范围外", "以外", "之外", "超出", "如须", "如需", "若需", "如要",
	) {
		return true // 服务不含扩建，扩建另签合同: it is no part of this one
	}
	i := p.sen.End
	for i < len(p.t.All) && lint.HasPrefix(p.t.All[i:], "；", "。", ";", " ") {
		if p.t.All[i] < 0x80 {
			i++
		} else {
			i += len("；")
		}
	}
	_, next := p.t.Part(min(i, len(p.t.All)-1))
	return p.t.Holds(fallbacks, p.end, p.sen.End) || p.t.Holds(fallbacks, i, next)
}
