package money

import "qiyue/lint"

// A sum that is late is the base of what grows with its delay: 保证金10,000元满一年退还，迟退按日
// 万分之二计; or it is named where the penalty is capped: 迟付按日万分之五计违约金，不超过迟付额的12%.
var (
	paidLate  = lint.NewSet("逾期不还", "逾期不退", "逾期未还", "逾期未退", "逾期返还", "逾期退还", "逾期不付", "逾期未付", "迟退", "迟付", "迟还", "迟延退还", "迟延返还")
	cappedOut = lint.NewFrame(15, []string{"不超过", "不得超过", "不高于", "最高", "上限"}, []string{"迟付", "欠付", "未付", "应付", "应退", "逾期"}, []string{"额", "款", "部分"})
)

// ofLateSum reports that the rate is of such a sum.
func ofLateSum(t *lint.Text, s lint.Sentence, q lint.Quantity) bool {
	if _, _, ok := t.Frame(cappedOut, q.End, s.End); ok {
		return true
	}
	for _, h := range t.PlacesIn(paidLate, s.Start, q.Start) {
		from := lint.RuneStart(t.All, max(t.PassageAt(s.Start).Start, h.Start-namedWithin))
		return t.HasAny(from, h.Start, "金", "款", "费", "元")
	}
	return false
}

// namedWithin is how far before its delay a sum may be named, in bytes.
const namedWithin = 240
