package money

import (
	"math"
	"strings"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

var (
	// ofTerm name the time for which an agreement is made, otherTimes other times.
	ofTerm     = lint.NewSet("服务期", "合同期", "租期", "租赁期", "维保期", "合作期", "协议期", "有效期", "运维期", "承包期", "保养期", "期限", "为期")
	otherTimes = lint.NewSet("质保", "保修", "保密", "试用", "免租", "续", "延", "质量", "提前", "付款", "支付", "缺陷", "交货", "工期", "第", "首", "装修", "不少于", "不超过", "以上", "满")
	upToWords  = map[string]bool{"至": true, "到": true, "-": true, "—": true, "——": true, "~": true, "～": true, "--": true}
)

// termMonths are the months for which the agreement is made, 0 where it does not tell them or tells several.
func termMonths(t *lint.Text) float64 {
	type key struct{}
	return t.Memo(key{}, func() any {
		months := 0.0
		for _, h := range t.Places(ofTerm) {
			a, b := t.Part(h.Start)
			if t.Holds(otherTimes, a, b) || t.PassageAt(h.Start).Table != nil {
				continue
			}
			n := lengthIn(t, h.End, b)
			if n == 0 {
				continue
			}
			if months != 0 && months != n {
				return 0.0
			}
			months = n
		}
		return months
	}).(float64)
}

// lengthIn are the months of the only length, or of the only two days, in bytes i to j; 0 where it tells none.
func lengthIn(t *lint.Text, i, j int) float64 {
	qs := t.QuantitiesIn(i, j)
	switch {
	case len(qs) == 1 && monthsOf[qs[0].Unit] > 0:
		return qs[0].Value * monthsOf[qs[0].Unit]
	case len(qs) == 2:
		return spanned(t, qs[0], qs[1])
	}
	return 0
}

// spanned are the whole months from one day to another, the last day counted or not; 0 where two quantities are none
// or tell no whole months.
func spanned(t *lint.Text, a, b lint.Quantity) float64 {
	if a.Unit != lint.Calendar || b.Unit != lint.Calendar || a.Date.Year == 0 || b.Date.Year == 0 || a.End > b.Start || !upToWords[strings.Trim(t.All[a.End:b.Start], "起开始， ")] {
		return 0
	}
	from, to := a.Date, b.Date
	n := (to.Year-from.Year)*12 + to.Month - from.Month
	switch {
	case from.Day == 0 && to.Day == 0: // 2026年1月至2026年12月
		n++
	case from.Day == 0 || to.Day == 0:
		return 0
	case to.Day == from.Day:
	case to.Day == from.Day-1:
	case from.Day == 1 && to.Day == chinese.DaysIn(to.Year, to.Month):
		n++
	default:
		return 0
	}
	return math.Max(0, float64(n))
}
