package wording

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var lifetime = family{
	id:    "lifetime",
	title: lint.Words{Zh: "没有终点的承诺", En: "promises without an end"},
	what: lint.Words{
		Zh: "“终身保修”“永久维护”“负责到底”，没有写到什么时候、哪些项目、收不收费。",
		En: "终身保修, 永久维护, 负责到底 with no end, scope or fee.",
	},
	why: lint.Words{
		Zh: "“终身”是产品的、客户的还是公司的寿命，各有各的读法；停产后没有备件，承诺就履行不了。格式条款作不利于提供方的解释（民法典 498）。",
		En: "Whose life is meant: the product's, the customer's, the firm's? Once production stops there are no parts. A form contract is read against its drafter (民法典 498).",
	},
	basis: []diag.LawID{"民法典 498"},
	frame: endless,
}
