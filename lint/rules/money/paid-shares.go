package money

import (
	"math"

	"qiyue/lint"
)

var (
	// instalments stand in a passage on payment by instalments.
	instalments = lint.NewSet(
		"首付", "付款方式", "支付方式", "分期", "分次", "分批付", "分段付", "预付款", "第一期", "首期", "付款：", "付款条件", "结算方式", "余款",
		"尾款", "进度款", "付款比例", "付款节点", "支付节点", "第一次付", "第一次支付", "首次付", "预付", "先付", "签约付", "签订后付", "签约时付",
		"签订后支付", "生效后支付", "签约后支付", "首笔", "分两", "分二", "分三", "分四", "分五", "比例",
	)
	// shareLists lead to shares that are payments without a word of it.
	shareLists = lint.NewSet("：", "分期", "分次", "分段", "比例", "分两", "分二", "分三", "分四", "分五", "各占", "各付", "依次", "分别")
	// isPaid are words of a share that is paid, paidLast those of what is paid last.
	isPaid   = lint.NewSet("付", "款", "质保金", "定金", "第一期", "第二期", "第三期", "第四期", "首期", "二期", "三期", "四期", "末期", "首笔", "第二笔", "第三笔", "第一年", "第二年", "第三年")
	paidLast = lint.NewSet("质保金", "质量保证金", "保留金", "尾款")
	leftOpen = lint.NewSet("余", "剩", "尾款", "质保金", "质量保证金", "保留金", "未付", "其余")
	// countUp count shares up.
	countUp = lint.NewSet("付至", "支付至", "付到", "累计", "达到合同", "付足")
	theRest = lint.NewSet("余款", "尾款", "余款的", "剩余", "剩余的", "剩余款项", "余额", "余下", "其余", "剩下")
	// restNow stand right before the share that is all the rest, shareOfRest before a share of the rest.
	restNow     = lint.NewSet("余款", "剩余", "剩余款项", "剩余款", "剩余价款", "其余", "余下", "剩下", "余款即", "剩余款项即")
	shareOfRest = lint.NewSet("余款的", "剩余的", "剩余款项的", "剩余款的", "剩余价款的", "剩余部分的", "余款中的", "余款部分的", "剩余款项中的", "剩余部分中的", "其余的", "其余款项的", "余额的", "余下的", "余下款项的")
	// ofPaying are words of what is paid, theRest of what is left of it.
	ofPaying = lint.NewSet("付", "缴", "交清", "结清", "结算", "汇", "货款", "价款", "工程款", "款项", "付款")
)

// eachPart stand before a share of each of several parts.
var eachPart = []string{"每次", "每期", "每笔", "每批", "各", "各付", "各占", "每次支付", "每次付", "每期支付", "每期付"}

// paidShares adds up the shares of a passage that are all payments: 预付30%，到货付60%，验收付20%; 分三期付清：
// 首期四成，二期三成，三期二成.
func paidShares(p *lint.Pass) {
	t := p.Text
	done := -1
	for _, q := range t.Quantities() {
		if q.Unit != lint.Percent || q.Start < done {
			continue
		}
		ps := t.PassageAt(q.Start)
		done = ps.End
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || ps.Table != nil || !t.Holds(ofPaying, ps.Start, ps.End) || t.Holds(countUp, ps.Start, ps.End) {
			continue
		}
		addShares(p, ps)
	}
}

// addShares reports the shares of a passage that make less or more than the whole, where nothing is left to be
// paid besides.
func addShares(p *lint.Pass, ps *lint.Passage) {
	t := p.Text
	qs := t.QuantitiesIn(ps.Start, ps.End)
	sum, n, told := 0.0, 0, 0.0
	rest := false  // the last share is given as the rest
	all := false   // the last of two shares is told to be all the rest
	last := false  // what is paid last is among them
	before := 0.0  // the share before
	ofRest := -1.0 // what the shares of the rest come to, where some are
	var final lint.Quantity
	for _, q := range qs {
		if q.Unit == lint.Count && (q.Word == "期" || q.Word == "次" || q.Word == "笔" || q.Word == "批") && t.Before(q.Start, "分", "分为", "分成") {
			told = q.Value
		}
		if q.Unit != lint.Percent || q.Value < 0.01 || inTaxBracket(t, q.Start) {
			continue
		}
		a, b := t.Part(q.Start)
		s := t.SentenceAt(q.Start)
		if t.HoldsWord(noShares, a, b) {
			if others := t.UnitIn(s.Start, a, lint.Percent) || t.UnitIn(min(b, s.End), s.End, lint.Percent); others || s.Start == ps.Start {
				return
			}
			continue // 逾期…，每日0.05%
		}
		if !t.Holds(isPaid, a, b) && !(t.Holds(shareLists, ps.Start, q.Start) && t.Holds(ofPaying, ps.Start, q.Start) && (q.End >= b || t.After(q.End, "（", "、", "和", "即", "计", "。", "；"))) || t.HasAny(a, b, "定金") && !t.HasAny(ps.Start, ps.End, "尾款", "余款", "进度款") {
			return
		}
		if t.HasAny(a, q.Start, "扣除", "扣留", "预留") {
			return // 其余30%扣除质保金5%后付25%
		}
		if before > 0 && t.Before(q.Start, eachPart...) {
			if n := before / q.Value; n > 1.5 && math.Abs(n-math.Round(n)) < 1e-9 {
				continue // 剩余50%分两次支付，每次25%
			}
		}
		before = q.Value
		if ofRest < 0 && t.Ends(shareOfRest, q.Start) {
			ofRest = 0
		}
		if ofRest >= 0 {
			ofRest += q.Value
		}
		sum += q.Value
		n++
		all = t.Ends(restNow, q.Start)
		last = last || t.Holds(paidLast, a, b)
		rest = rest || t.Ends(theRest, q.Start)
		final = q
	}
	left := !last && !rest && t.Holds(leftOpen, ps.Start, ps.End) || n > 0 && t.HasAny(final.End, ps.End, "付清", "结清")
	if n < 2 || math.Abs(sum-1) < 1e-6 || math.Abs(ofRest-1) < 1e-6 || sum >= 1.5 || sum <= 0.5 || !t.Holds(instalments, ps.Start, ps.End) && !(n == 2 && all) && (n == 2 || sum < 1 && !last && !t.Holds(shareLists, ps.Start, ps.End)) {
		return
	}
	if sum < 1 && math.Abs(sum+besides(t, ps)-1) < 1e-6 {
		return // the first of them stands in an item of its own
	}
	switch {
	case n == 2 && all && !t.Has(keptBacks...), sum > 1, float64(n) == told && !left, n >= 3 && (rest || sum > 0.79 && !left), t.HasAny(ps.Start, ps.End, "第一期") && !left:
		wrongShares(p, final.Start, final.End, sum)
	}
}

// besides is what the shares come to that the items beside a passage pay.
func besides(t *lint.Text, ps *lint.Passage) (sum float64) {
	if ps.Clause == nil || ps.Clause.Parent == nil {
		return 0
	}
	for _, c := range ps.Clause.Parent.Kids {
		if c == ps.Clause {
			continue
		}
		for _, q := range t.QuantitiesIn(c.Start, c.End) {
			if a, b := t.Part(q.Start); q.Unit == lint.Percent && t.Holds(isPaid, a, b) && !t.HoldsWord(noShares, a, b) {
				sum += q.Value
			}
		}
	}
	return sum
}
