package wording

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var softCommitment = family{
	id:     "soft-commitment",
	yields: []string{"fee-undetermined"},
	title:  lint.Words{Zh: "没有约束力的承诺", En: "promises that bind nobody"},
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
	skip: func(p *place) bool { return exhausted(p) || forgone(p) || inTime(p) || slogan(p) },
}

// forgone reports a claim that a side may give up at its discretion, which it owes to nobody: 违约金可酌情减免.
func forgone(p *place) bool {
	return p.e.Word == "酌情" && lint.Contains(
		p.after(), "减免", "减收", "免收", "免除", "豁免", "少收", "不扣", "不收", "不罚", "宽限", "放弃", "核减",
	) && lint.Contains(
		p.t.All[p.pass.Body:min(p.pass.End, p.end+window)], "违约金", "滞纳金", "逾期", "违约", "扣", "罚",
	)
}

// inTime reports an effort that a limit follows, which binds all the same: 应尽力抢修，且至迟次日修复.
func inTime(p *place) bool {
	return p.t.Holds(latest, p.end, p.sen.End) && measuredIn(p.t, p.end, p.sen.End)
}

var latest = lint.NewSet("至迟", "最迟", "最晚", "不迟于", "不得迟于", "不晚于", "不得晚于", "最长", "至多")

// slogan reports words of which only their name is told, and the aim of a rule that is issued: 力争零投诉的口号
// 不减轻责任, 为力争少跑路，制定本办法.
func slogan(p *place) bool {
	return lint.Contains(p.after(), "口号", "标语", "广告语", "宣传语") || lint.Contains(
		p.t.All[p.end:p.sen.End], "制定本办法", "制定本制度", "制定本规定", "制定本细则", "制定本规范", "制定本规程", "制定本守则", "制定本标准",
		"制订本办法", "制订本规定",
	)
}
