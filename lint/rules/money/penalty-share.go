package money

import "qiyue/lint"

// The frames of a penalty by the verb alone: half of the price and more, and a
// share of the price for each day.
var (
	paying    = lint.NewSet("赔付", "赔偿", "赔", "罚没", "罚", "扣罚", "扣除", "扣")
	ofPrice   = lint.NewSet("合同总价", "合同总额", "合同总金额", "合同金额", "合同价款", "总价款", "总价", "总货款", "货款总额", "佣金总额", "服务费总额")
	mostOf    = lint.NewSet("四成", "五成", "六成", "七成", "八成", "九成", "一半", "半数")
	forHalf   = lint.NewFrameOf(18, paying, ofPrice, mostOf)
	forDay    = lint.NewFrameOf(15, lint.NewSet("每天", "每日", "每晚一天", "每晚一日", "每迟一天", "每迟一日"), paying, ofPrice)
	unrelated = lint.NewSet("不超过", "为限", "最高", "保险", "损失", "预付", "首付", "定金", "退还", "税")
)

// byVerb finds a penalty out of proportion that is called by no name:
// 赔偿合同总额的六成, 每日扣合同总价的2%.
func byVerb(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if i, j, ok = t.Frame(forHalf, s.Start, s.End); ok && !t.Holds(unrelated, s.Start, s.End) && !t.HasAny(i, j, "，", "；") {
		return i, j, true
	}
	i, j, ok = t.Frame(forDay, s.Start, s.End)
	if !ok || t.HasAny(i, j, "，", "；", "不") {
		return 0, 0, false
	}
	for _, q := range t.QuantitiesIn(j, s.End) {
		if q.Start-j > len("的") {
			break
		}
		if q.Unit == lint.Percent && q.Value >= 0.01-1e-9 {
			return i, q.End, true
		}
	}
	return 0, 0, false
}
