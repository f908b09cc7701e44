package money

import "qiyue/lint"

// penalSums are words of a penalty in one sum; perCase those of a sum for each case or
// at most, and of other money.
var (
	penalSums = lint.NewSet("违约金", "罚款", "罚金", "违约款", "违约赔偿金")
	perCase   = lint.NewSet("每", "累计", "不超过", "上限", "为限", "最高", "以下", "保险", "质保金", "保证金", "押金", "以上")
)

// eachDay are words of what is due for each day of delay, eachThing of what is due for a part of what is bought.
var (
	eachDay   = lint.NewSet("每日", "每天", "每逾期一日", "每逾期1日", "每逾期一天", "每逾期1天", "每延迟一日", "每延迟一天", "每迟延一日", "每迟一日", "每迟一天", "每拖延一日", "每延误一日", "每延误一天", "每超一日", "每晚一天")
	eachThing = lint.NewSet("每台", "每件", "每套", "每人", "每批", "每处", "每次", "每项", "每个", "每部")
)

// dailySum finds a sum for each day of delay of a hundredth of the price of the whole contract or more: 总价十万元,
// 每日支付违约金2,000元.
func dailySum(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	price := contractPrice(t)
	if price == 0 || !t.Holds(penalSums, s.Start, s.End) || t.Holds(eachThing, s.Start, s.End) {
		return 0, 0, false
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if q.Unit != lint.Yuan || q.Value < 0.01*price {
			continue
		}
		if a, b := t.Part(q.Start); t.Holds(eachDay, a, q.Start) && t.Holds(penalSums, a, b) && !t.HasAny(a, b, "不超过", "上限", "最高", "累计", "总价", "价款") {
			return max(a, s.Start), b, true
		}
	}
	return 0, 0, false
}

// overPrice finds a penalty in one sum of more than three tenths of the price of the
// whole contract: 总价五万元, 支付违约金100万元.
func overPrice(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	price := contractPrice(t)
	if price == 0 || t.HoldsWord(perCase, s.Start, s.End) {
		return 0, 0, false
	}
	for _, h := range t.PlacesIn(penalSums, s.Start, s.End) {
		const near = 36
		for _, q := range t.QuantitiesIn(max(s.Start, h.Start-near), min(s.End, h.End+near)) {
			if q.Unit != lint.Yuan || q.Value <= 0.3*price {
				continue
			}
			if i, j = min(q.Start, h.Start), max(q.End, h.End); !t.HasAny(i, j, "，", "；", "总价", "价款") {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}
