package money

import (
	"math"

	"qiyue/lint"
)

// The words of instalments listed at once: 分三期支付，各占50%、30%、30%.
var (
	listing  = lint.NewSet("各占", "各付", "分别占", "分别为", "依次为", "分别按", "分别支付", "依次支付", "比例为")
	inParts  = lint.NewSet("两期", "二期", "三期", "四期", "五期", "两次", "三次", "四次", "两笔", "三笔", "四笔", "2期", "3期", "4期", "2次", "3次")
	paidOut  = lint.NewSet("付", "结清", "结算")
	notWhole = lint.NewSet("余款", "余额", "其余", "剩余", "尾款", "累计", "付至", "税率", "利率", "滞纳", "违约", "质保金", "保证金", "提成", "奖励")
)

// listedShares reports shares of instalments in a row that do not make the whole.
func listedShares(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(listing) {
		s := t.SentenceAt(h.Start)
		if h.End > s.End || !t.Holds(inParts, s.Start, h.Start) || !t.Holds(paidOut, s.Start, s.End) || t.Holds(notWhole, s.Start, s.End) {
			continue
		}
		sum, n, from, to := 0.0, 0, 0, h.End
		for _, q := range t.QuantitiesIn(h.End, s.End) {
			gap := len("、")
			if n == 0 {
				gap = 36
			}
			if q.Unit != lint.Percent || q.Start-to > gap {
				break
			}
			if n == 0 {
				from = q.Start
			}
			sum, n, to = sum+q.Value, n+1, q.End
		}
		if n >= 2 && math.Abs(sum-1) > 1e-6 {
			wrongShares(p, from, to, sum)
		}
	}
}
