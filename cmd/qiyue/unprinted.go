package main

import (
	"qiyue/generator"
	"qiyue/internal/diag"
	"qiyue/lint"
)

// unprinted documents what making the agreement of a spec finds: values that
// never reach the paper.
var unprinted = lint.Rule{
	ID:    generator.UnprintedRule,
	Title: lint.Words{Zh: "规格里写了而协议里没有的内容", En: "said in the spec, not in the agreement"},
	Spec:  diag.Warning, RunSpec: func(*lint.Pass) {}, // they are told by who makes it
	Doc: lint.Doc{
		What: lint.Words{
			Zh: "规格里填写的内容，这种协议没有条款会写出来；或者选了的附件按这份规格没有内容可印。",
			En: "A value of the spec that no clause of this kind of agreement prints, or an attachment asked for that has nothing to print under this spec.",
		},
		Why: lint.Words{
			Zh: "填写的人以为约定好了，签的协议里却没有这一条。",
			En: "Whoever wrote it believes it agreed, and the signed paper does not say it.",
		},
		Since: "0.1.0",
	},
}
