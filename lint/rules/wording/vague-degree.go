package wording

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var vagueDegree = family{
	id:    "vague-degree",
	title: lint.Words{Zh: "没有尺度的程度词", En: "degrees without a measure"},
	what: lint.Words{
		Zh: "“足够”“完善”“合理”“严重”一类的词，没有数量、指标、标准、定义或者清单。",
		En: "足够, 完善, 合理, 严重 and the like with no number, indicator, standard, definition or list.",
	},
	why: lint.Words{
		Zh: "质量、数量没有约定或者约定不明的，先协议补充，不成的按条款、习惯、国家标准直至通常标准确定（民法典 510、511(1)）。结果由举证能力决定，而不由当事人的本意决定。",
		En: "Unclear quality or quantity is filled by supplement, custom, standards or the usual standard (民法典 510, 511(1)): who can prove wins, not what was meant.",
	},
	basis: []diag.LawID{"民法典 510", "民法典 511(一)"},
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		predicates(t, take)
		needed(t, take)
		lauded(t, take)
		faulty(t, take)
		partly(t, take)
		extreme(t, take)
	},
	widen: func(p *place) bool { return p.e.Word != "地履行" || p.adverb() },
}
