package practice

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// Force majeure that frees a side, in words of every register, and sentences in which it does
// not: it is an exception to something else, or the cause of damage.
var (
	frees = lint.NewFrame(300, []string{"不可抗力"}, []string{
		"不承担责任", "不承担违约责任", "不承担赔偿", "不承担任何", "不承担其", "不承担相", "均不承担", "互不承担", "不负责任", "不负违约",
		"不负赔偿", "无需承担", "无须承担", "无需就此承担", "无须就此承担", "免除", "免予", "免于", "免责", "可免", "互不追究", "互不赔偿",
		"互不追偿", "不予追究", "不视为违约", "不构成违约", "不算违约", "不属违约", "不按违约", "延期履行", "延期交", "迟延履行", "顺延", "中止履行",
		"终止合同", "终止协议", "终止本", "解除合同", "解除协议", "解除本",
	})
	spoils    = lint.NewSet("损坏", "毁损", "损毁", "灭失", "丢失", "故障")
	mutually  = lint.NewSet("双方", "互不", "各方")
	byStatute = lint.NewSet("民法典", "依法", "法律规定", "法律的规定", "有关法律")
	insured   = lint.NewSet("保修", "质保", "保险", "退货", "退款", "退费", "定金")
	// remits hold an exception and make none: 互相免除因不可抗力导致的责任.
	remits   = lint.NewSet("免除不可抗力", "免除因不可抗力")
	arises   = lint.NewSet("遇不可抗力", "遇有不可抗力", "遇到不可抗力", "发生不可抗力", "出现不可抗力", "因不可抗力", "由于不可抗力", "遭遇不可抗力", "遭受不可抗力")
	excepted = lint.NewSet("除不可抗力", "除因不可抗力", "除遇不可抗力", "除发生不可抗力", "除非", "除外", "不可抗力外", "不可抗力以外", "以外", "不可抗力因素外", "非因不可抗力", "非不可抗力")
)

// How a side that is prevented tells of it, and by when.
var (
	tellsOf = lint.NewSet("通知", "告知", "通报", "知会", "证明", "书面", "证据", "函告", "报告")
	tellsBy = lint.NewSet(
		"日内", "天内", "小时内", "工作日内", "周内", "个月内", "之内", "以内", "当日", "当天", "立即", "立刻", "即刻", "马上", "即时", "合理期限",
		"合理的期限", "合理时间", "日前", "__", "民法典", "依法", "法律规定", "法律的规定", "有关规定",
	)
)

// affected are words of a sentence on the side that is prevented.
var affected = lint.NewSet("不可抗力", "受影响", "受阻", "遭受", "遭遇", "事件", "事故", "遇", "灾")

// unannounced reports the first sentence by which force majeure frees a side, in an agreement
// that nowhere says by when one gives notice or proof of it (民法典 590). Who only repeats the
// statute, or has one tell at once, has said as much as it does.
func unannounced(p *lint.Pass) {
	t := p.Text
	from, to := -1, 0
	for s := range t.SentencesWith(force) {
		a, b := t.ClauseRange(s.Start)
		head := t.HeadingAt(s.Start)
		headed := head != nil && t.Holds(force, head.Start, head.End)
		for _, h := range t.PlacesIn(tellsOf, a, b) {
			told := t.SentenceAt(h.Start)
			if t.Holds(tellsBy, told.Start, told.End) && (told.Passage == s.Passage || headed || t.Holds(affected, told.Start, told.End)) {
				return
			}
		}
		if from >= 0 || t.PassageAt(s.Start).Kind != lint.Body {
			continue
		}
		if i, j, ok := forceFrees(t, s.Start, s.End); ok {
			from, to = i, j
		} else if t.Holds(arises, s.Start, s.End) {
			if i, j, ok := forceFrees(t, s.Start, t.PassageAt(s.Start).End); ok { // 如遇不可抗力（…）。双方互相免除责任
				from, to = i, j
			}
		}
	}
	if from >= 0 {
		from, to = t.Within(from, to, 58)
		p.Report(withoutNotice(from, to))
	}
}

// forceFrees finds in bytes a to b force majeure that frees a side.
func forceFrees(t *lint.Text, a, b int) (i, j int, ok bool) {
	if t.Holds(denied, a, b) || t.HoldsBeside(excepted, remits, a, b) || t.Holds(insured, a, b) || t.Holds(byStatute, a, b) {
		return 0, 0, false
	}
	if _, j, ok = t.Frame(frees, a, b); !ok {
		return 0, 0, false
	}
	i = t.PlacesIn(force, a, b)[0].Start
	if from, to := lint.RuneStart(t.All, max(a, i-90)), lint.RuneStart(t.All, min(b, i+60)); t.Holds(spoils, from, to) && !t.Holds(mutually, a, b) {
		return 0, 0, false
	}
	return i, j, true
}

// withoutNotice is the finding on force majeure of which nobody is told in time.
func withoutNotice(i, j int) lint.Finding {
	return lint.Finding{Start: i, End: j, Message: diag.Say("lint-force-majeure-scope-notice"), Fix: diag.Say("lint-force-majeure-scope-notice-fix"), Basis: []diag.LawID{"民法典 590"}}
}
