package wording

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var softCommitment = family{
	id:    "soft-commitment",
	title: lint.Words{Zh: "没有约束力的承诺", En: "promises that bind nobody"},
	what: lint.Words{
		Zh: "该写义务的地方写了“尽力”“争取”“原则上”“视情况”“酌情”“目标时间”。",
		En: "尽力, 争取, 原则上, 视情况, 酌情, 目标时间 where a duty is meant.",
	},
	why: lint.Words{
		Zh: "努力过就算履行，没有做到也难说违约；是否“原则上”的例外由承诺的一方自己说。",
		En: "Having tried is performance, failing is hardly a breach, and the one who promised says what the exceptions are.",
	},
	basis: []diag.LawID{"民法典 498"},
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		weigh(t, take)
		allowed(t, take)
		intended(t, take)
		limited(t, take)
		efforts(t, take)
		possible(t, take)
		advise(t, take)
	},
	skip: exhausted,
}
