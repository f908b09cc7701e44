package wording

import "qiyue/lint"

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
