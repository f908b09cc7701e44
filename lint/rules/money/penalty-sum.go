package money

import "qiyue/lint"

// penalSums are words of a penalty in one sum; perCase those of a sum for each case or
// at most, and of other money.
var (
	penalSums = lint.NewSet("违约金", "罚款", "罚金", "违约款", "违约赔偿金")
	perCase   = lint.NewSet("每", "累计", "不超过", "上限", "为限", "最高", "以下", "保险", "质保金", "保证金", "押金", "以上")
)

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
