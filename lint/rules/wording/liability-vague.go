package wording

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var liabilityVague = family{
	id:     "liability-vague",
	yields: []string{"liability-exclusion"},
	title:  lint.Words{Zh: "没有内容的责任", En: "liability without content"},
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
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		bareLiability(t, take)
		wholes(t, take)
		leftToLaw(t, take)
		owned(t, take)
	},
}

// measuredLiability reports a sum, share or clause in the sentence that says
// what the liability is.
func measuredLiability(p *place) bool {
	if p.e.Word == "协商解决" {
		return !onlyTalks(p)
	}
	if lint.Contains(p.statement(), lawSays...) && !(lint.HasPrefix(p.t.All[p.start:], leavingTo...) && p.t.Holds(breaches, p.sen.Start, p.start)) {
		return true
	}
	if word := p.t.All[p.start:p.end]; strings.HasSuffix(word, "赔偿责任") && lint.Contains(word, "全部", "一切", "所有") && p.t.Holds(lossNamed, p.sen.Start, p.start) {
		return true // 造成损失的，承担全部赔偿责任: the whole of that loss is its measure
	}
	from, to := p.sen.Start, p.sen.End
	if p.e.Word == "一切后果" && lint.HasPrefix(p.before(), "并承担", "并应承担", "并自行承担", "并由", "且由", "同时承担", "同时由", "并须承担", "并需承担") {
		from, to = p.a, p.b // 罚款五万元，并承担一切后果: the sum measures the fine alone
	}
	if k := lint.LastIndex(p.before(), "《"); k >= 0 && lint.Contains(p.before()[:k], "按", "依", "根据") {
		return true // 按照《…执行说明》承担相应赔偿责任: what that paper says
	}
	return p.t.UnitIn(from, to, lint.Yuan, lint.Percent) || refers(p.t, p.sen.Start, p.sen.End)
}

// lossNamed are words of the loss that is made good in full.
var lossNamed = lint.NewSet("损失", "损害", "损坏", "毁损", "灭失", "丢失", "罚款", "处罚", "短少")

// lawSays are words by which the law says what one is liable for.
var lawSays = []string{
	"法律规定承担", "法律的规定承担", "法律法规规定承担", "法律法规的规定承担", "法律规定应承担", "民法典承担", "民法典的规定承担",
	"民法典规定承担", "《民法典》承担", "《民法典》的规定承担",
}

// onlyTalks reports a clause on breach that names nothing but talks.
func onlyTalks(p *place) bool {
	if said := p.sentence(); lint.Contains(
		said, "违约事", "违约行为", "违约项", "违约情", "违约的，", "违约，", "违约时", "违约责任：", "违约责任由", "违约责任双方", "违约责任，",
	) && !lint.Contains(
		said, "争议", "纠纷", "赔偿", "解除", "违约金", "按第", "依照第", "其他事项", "未尽", "不可抗力", "不视为", "不构成", "不属于", "不算", "不承担",
	) {
		return true
	}
	if p.t.HasAny(p.sen.Start, p.sen.End, "不可抗力", "不视为违约", "不构成违约", "不属于违约", "不算违约") { // no breach
		return false
	}
	h := p.t.HeadingAt(p.start)
	if h == nil || p.start-h.End > 300 || !strings.Contains(p.t.All[h.Start:h.End], "违约") || strings.Contains(p.t.All[h.Start:h.End], "争议") {
		return false
	}
	from, to := h.End, p.pass.End
	if c := h.Clause; c != nil {
		to = max(to, min(c.End, from+nearby))
	}
	return !lint.Contains(p.t.All[from:to], "违约金", "赔偿", "承担", "%", "万分之", "解除", "争议", "纠纷", "仲裁", "法院")
}
