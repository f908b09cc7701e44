package wording

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var vagueTime = family{
	id:    "vague-time",
	title: lint.Words{Zh: "没有期限的时间词", En: "time words without a time"},
	what: lint.Words{
		Zh: "义务的时间只写“及时”“尽快”“定期”一类的词，同一句、同一条里没有同一行为的数字和单位。",
		En: "A duty timed by 及时, 尽快, 定期 and the like, with no number and unit for the same act in the sentence or clause.",
	},
	why: lint.Words{
		Zh: "履行期限不明确的，对方可以随时要求履行，只是要给必要的准备时间（民法典 511(4)）；何时算迟延、从何时起算违约金，都要由法院酌定。格式条款有两种以上解释的，作不利于提供方的解释（498）。“立即”是确定的，不报。",
		En: "Where the time is unclear the other side may demand performance at any time, given time to prepare (民法典 511(4)); when delay begins is for the court. A form contract is read against its drafter (498). 立即 is strict and is not reported.",
	},
	basis: []diag.LawID{"民法典 511(四)", "民法典 498"},
	skip:  func(p *place) bool { return agreed(p) || atTheEnd(p) || elsewhereDue(p) },
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		ahead(t, take)
		dueLater(t, take)
		asNeeded(t, take)
	},
}

// agreed reports an act that is to be in time by what is agreed: 按照附件二的规定
// 及时交付, 按照借款协议的约定按期还款.
func agreed(p *place) bool {
	switch p.e.Word {
	case "及时", "如期", "按时", "准时":
	default:
		return false
	}
	b := strings.TrimRight(p.before(), "应当须要能并且将会必")
	if b == "" && p.a > p.sen.Start && strings.HasSuffix(p.t.All[:p.a], "，") {
		x, y := p.commas(p.a - len("，") - 1)
		if b = p.t.All[x:max(x, y)]; !lint.HasSuffix(b, "的约定", "的规定") {
			return false
		}
	}
	k := lastAny(b, []string{"按", "按照", "依照", "依", "依据", "根据"})
	return k >= 0 && lint.HasSuffix(b, "的约定", "的规定", "合同约定", "协议约定", "合同规定", "协议规定", "条约定", "款约定") && !strings.HasSuffix(b[k:], "有关规定") && !strings.HasSuffix(b[k:], "相关规定")
}
