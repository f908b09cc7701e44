package wording

import (
	"strings"

	"qiyue/lint"
)

var (
	// outcomes are what is laid on a side as a whole, aggregates what says that it
	// is the whole, and onSide the words by which a side gets it.
	outcomes   = lint.NewSet("后果", "事故")
	aggregates = lint.NewSet("一切", "全部", "所有", "由此产生", "由此造成", "由此引起", "由此引发", "由此导致", "由此带来", "因此产生", "因此造成", "因此引起", "因此引发", "因此导致", "任何")
	carried    = lint.NewSet("承担", "自负", "自担", "负责", "负担")
	laidOn     = lint.NewSet("由", "均由", "概由", "应由", "都由", "全部由", "皆由", "也由", "自行", "自负", "，由", "，均由", "，概由", "，应由", "，都由", "，全部由", "，自行", "，自负")
	// denied are words of a statement in which nothing is laid on anybody, or not
	// for good.
	denied = lint.NewSet("不承担", "不负", "不对", "概不", "免", "无须", "无需", "避免", "防止", "杜绝", "预防", "处理", "报告", "通知", "调查", "避", "知悉", "理解", "评估", "可能", "约定", "保险", "下列", "以下", "举证", "承担的", "负担的")
)

// wholes finds outcomes that are laid on a side whole and not said: 由此产生的不利
// 后果由乙方承担, 发生的一切事故由甲方负责, 如违反则由乙方承担后果.
func wholes(t *lint.Text, take func(entry string, i, j int)) {
	const near, far = 36, 45 // bytes before an outcome, and behind it
	for _, h := range t.Places(outcomes) {
		sen, a, b, inside := around(t, h)
		if !inside || t.Holds(denied, a, b) || t.Holds(measuredBy, sen.Start, sen.End) {
			continue
		}
		from := max(a, h.Start-near)
		whole := t.PlacesIn(aggregates, from, h.Start)
		told := t.PlacesIn(carried, from, h.Start)
		after := -1
		if t.Begins(laidOn, h.End) {
			if all := t.PlacesIn(carried, h.End, min(sen.End, h.End+far)); len(all) > 0 {
				after = all[0].End
			}
		}
		switch outcome := t.All[h.Start:h.End]; {
		case len(whole) > 0 && after >= 0:
			take("一切后果", whole[0].Start, after)
		case outcome == "后果" && after >= 0:
			take("一切后果", h.Start, after)
		case outcome == "后果" && len(told) > 0:
			take("一切后果", told[len(told)-1].Start, h.End)
		}
	}
}

var (
	// totals say that what is borne is the whole, burdens what it is, laying the
	// verbs of it.
	totals  = lint.NewSet("一切", "全部", "所有", "各种", "完全")
	burdens = lint.NewSet("责任", "后果", "风险和损失", "风险及损失", "损失和风险", "风险与损失")
	laying  = lint.NewSet("承担", "负", "赔偿", "负责", "自负", "自担")
	pursue  = lint.NewSet("追究")
	// reserved are words of a statement in which a claim is only kept, denied or
	// made by law.
	reserved = lint.NewSet("保留", "依法", "互不", "不再", "不得", "不承担", "不负", "免", "无须", "无需", "有权机关", "公安", "司法", "刑事", "不", "权利", "股东", "债权", "连带", "承担的", "被", "约定", "法律规定", "合同规定", "超过", "方式", "下列", "以下")
)

// burdened finds liabilities that are borne whole or pursued without a word on what
// they are: 承受因停机而生的各种风险和损失, 有权追究承运人责任.
func burdened(t *lint.Text, take func(entry string, i, j int)) {
	const near, far = 24, 36 // bytes before the word, and behind it
	for _, h := range t.Places(totals) {
		sen, a, b, inside := around(t, h)
		if !inside || t.Holds(reserved, a, b) || t.Holds(measuredBy, sen.Start, sen.End) {
			continue
		}
		from := lastStart(t, laying, max(a, h.Start-near), h.Start)
		if from < 0 {
			continue
		}
		if all := t.PlacesIn(burdens, h.End, min(b, h.End+far)); len(all) > 0 && !lint.HasPrefix(t.All[all[0].End:b], "的", "人", "方", "险") {
			take("一切后果", from, all[0].End)
		}
	}
	for _, h := range t.Places(pursue) {
		sen, a, b, inside := around(t, h)
		if !inside || t.Holds(reserved, a, b) || t.Holds(measuredBy, sen.Start, sen.End) {
			continue
		}
		if all := t.PlacesIn(burdens, h.End, min(b, h.End+far)); len(all) > 0 && t.All[all[0].Start:all[0].End] == "责任" && !(strings.HasSuffix(t.All[:all[0].Start], "违约") && penal(t)) && !lint.HasPrefix(t.All[all[0].End:b], "的", "人", "方") {
			take("一切后果", h.Start, all[0].End)
		}
	}
}
