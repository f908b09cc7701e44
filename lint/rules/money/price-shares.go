package money

import (
	"math"
	"strings"

	"qiyue/lint"
)

// share is a share of a price and the amount that it is said to make: 30%，即55,200元.
type share struct{ part, amount lint.Quantity }

var (
	// saysIt stand between a share and its amount, otherBase are words of a share of something else than the price.
	saysIt    = []string{"即", "计", "为", "共", "合", "也就是"}
	otherBase = lint.NewSet(
		"税", "违约", "逾期", "上限", "不超过", "最高", "余款的", "剩余", "其余", "每日", "每天", "每逾", "每延", "每迟", "每超", "每晚", "每台",
		"每件", "每次", "每人", "每套", "每单", "首年", "次年", "损失", "利", "折", "赔", "押金", "调整",
	)
	// priceWords name the price of which a share is told.
	priceWords = lint.NewSet("总价", "总额", "总金额", "总款", "价款", "合同价", "合同额", "货款", "金额", "价税合计", "合计", "总计", "共计")
)

// priceShares checks the amounts of shares against the price: told right before, the only one of the
// contract, or the one that the other shares of the passage make, or those of the lines beside it.
func (c *checker) priceShares() {
	t := c.p.Text
	alone := map[instalment][]share{}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Table != nil || ps.Kind != lint.Body {
			continue
		}
		shares := c.reversed(t.QuantitiesIn(ps.Body, ps.End))
		if len(shares) == 0 {
			continue
		}
		base := 0.0
		var open []share
		for _, x := range shares {
			of, whole := priceBefore(t, x)
			if of == 0 {
				of = priceNamed(t, ps, x)
			}
			if of > 0 {
				c.shareOf(x, of)
			} else {
				open = append(open, x)
			}
			if whole && base == 0 {
				base = of
			}
		}
		price := contractPrice(t)
		for _, x := range shares {
			if base > 0 {
				break
			}
			of := x.amount.Value / x.part.Value
			n := 0 // the price is that of which one share at least is right
			for _, y := range shares {
				if close(y.part.Value*of, y.amount.Value) {
					n++
				}
			}
			if n > 1 && n*2 > len(shares) || n > 0 && price > 0 && close(of, price) {
				base = of
			}
		}
		for _, x := range open {
			if base > 0 {
				c.shareOf(x, base)
			}
			if ps.Clause != nil && len(shares) == 1 {
				k := instalment{ps.Clause.Parent, baseName(t, x)}
				alone[k] = append(alone[k], x)
			}
		}
	}
	for _, list := range alone {
		for _, x := range list {
			of, n := x.amount.Value/x.part.Value, 0
			for _, y := range list {
				if close(y.part.Value*of, y.amount.Value) {
					n++
				}
			}
			if n > 1 && n*2 > len(list) {
				for _, y := range list {
					c.shareOf(y, of)
				}
				break
			}
		}
	}
}

// instalment is what shares told one to a line are of: those of one clause that call it by one name.
type instalment struct {
	of   *lint.Clause
	name string
}

// baseName is the end of the name of what a share is of: 设备款的30%, "" where it is not named.
func baseName(t *lint.Text, x share) string {
	a, _ := t.Part(x.part.Start)
	head, named := strings.CutSuffix(t.All[a:x.part.Start], "的")
	if !named || len(head) < len("货款") {
		return ""
	}
	return head[len(head)-len("货款"):]
}

// shareOf reports an amount that is not its share of a price.
func (c *checker) shareOf(x share, base float64) {
	if want := base * x.part.Value; !close(want, x.amount.Value) && !roundedShare(c.p.Text, x.part, base, x.amount.Value) && x.amount.Value > want/4 && x.amount.Value < want*4 {
		c.wrong(x.amount, want)
	}
}

// roundedShare reports a share that is told in so many figures as it has been rounded to: 100,000元 of 300,000元 is 33.33%, and 33%.
func roundedShare(t *lint.Text, part lint.Quantity, base, amount float64) bool {
	figure := t.All[part.Start:part.Number]
	decimals := 0
	if k := strings.IndexByte(figure, '.'); k >= 0 {
		decimals = len(figure) - k - 1
	}
	if decimals == 0 {
		return close(amount*3, base) || close(amount*3, base*2)
	}
	return math.Abs(amount/base-part.Value) <= 0.5*math.Pow10(-decimals-2)+1e-12
}

// reversed are the shares of a passage that are followed by their amounts; an amount that is said to be a
// share of another is checked at once: 首付款90,000元，占合同总价450,000元的20%.
func (c *checker) reversed(qs []lint.Quantity) (out []share) {
	t := c.p.Text
	for k := 0; k+1 < len(qs); k++ {
		p, q := qs[k], qs[k+1]
		between := t.All[p.End:q.Start]
		if p.Unit == lint.Percent && q.Unit == lint.Yuan && p.Value < 1 && !words(t.All[q.Start:q.Number]) {
			a, b := t.Part(p.Start)
			if joined := strings.TrimRight(strings.Trim(between, "，（ "), "人民币￥¥ "); (lint.HasSuffix(joined, saysIt...) && len(joined) <= len("的款项共计") || joined == "" && strings.HasPrefix(between, "（")) && !t.Holds(otherBase, a, max(b, q.Start)) {
				out = append(out, share{p, q})
			}
		}
		if k+2 < len(qs) && p.Unit == lint.Yuan && q.Unit == lint.Yuan && qs[k+2].Unit == lint.Percent && len(between) <= len("，占本合同设备价款总额人民币") &&
			strings.TrimLeft(t.All[q.End:qs[k+2].Start], "（含税） ") == "的" && t.HasAny(p.End, q.Start, "占", "相当于", "即", "为") && t.Holds(priceWords, p.End, q.Start) && !t.HasAny(p.End, q.Start, "每", "超过", "不") {
			c.shareOf(share{qs[k+2], p}, q.Value)
		}
	}
	return out
}

// priceBefore is the amount told right before a share in its sentence, or 0, and whether that is a price of
// which other shares may be: 合同价款500,000元，其中质保金5%.
func priceBefore(t *lint.Text, x share) (of float64, whole bool) {
	s := t.SentenceAt(x.part.Start)
	qs := t.QuantitiesIn(s.Start, x.part.Start)
	n := len(qs)
	if n == 0 || qs[n-1].Unit != lint.Yuan || n > 1 && ofShare(t, qs[n-2], qs[n-1]) {
		return 0, false
	}
	between := t.All[qs[n-1].End:x.part.Start]
	if between == "的" {
		return qs[n-1].Value, false
	}
	if name, is := strings.CutPrefix(between, "，"); is && t.Holds(priceWords, s.Start, qs[n-1].Start) && lastYuan(t, s.Start, qs[n-1].Start) < 0 && !strings.Contains(name, "，") && lint.Contains(name, "其中", "金", "付", "款") {
		return qs[n-1].Value, true
	}
	return 0, false
}

// payingVerbs are those of a share that is paid.
var payingVerbs = lint.NewSet("付", "缴", "交", "预收", "定金", "质保金", "保证金", "首期", "尾款", "余款", "留")

// priceNamed is the one sum of which a share that is paid may be: the only one told in the passage before it, or
// the only one that has the name by which the share is called: 货款的三分之一.
func priceNamed(t *lint.Text, ps *lint.Passage, x share) (of float64) {
	a, _ := t.Part(x.part.Start)
	if !t.Holds(payingVerbs, a, x.part.Start) {
		return 0
	}
	from := ps.Body
	name := ""
	if head, is := strings.CutSuffix(t.All[a:x.part.Start], "的"); is && len(head) >= len("货款") {
		name = head[len(head)-len("货款"):]
		from = t.Passages[max(0, t.PassageIndex(ps.Start)-4)].Body
	}
	for _, q := range t.QuantitiesIn(from, a) {
		if q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]) {
			continue
		}
		i, _ := t.Part(q.Start)
		label := strings.TrimRight(t.All[i:q.Start], "人民币为即是共计：￥¥ ")
		switch {
		case name != "" && !strings.HasSuffix(label, name):
			continue
		case name == "" && !lint.HasSuffix(label, "费", "款", "价", "额", "租金", "酬金", "报酬"), of != 0 && of != q.Value, strings.Contains(label, "每"):
			return 0
		}
		of = q.Value
	}
	return of
}

var (
	// eachPeriod are words of what is paid for one of several equal periods, unequal of a period unlike the others.
	eachPeriod = lint.NewSet("当季", "每季", "每季度", "各季", "当月", "每月", "各月", "每期", "当期", "每半年", "当年", "每年", "各年")
	unequal    = lint.NewSet(
		"余款", "尾款", "首付", "预付", "首季付", "首季度付", "首月付", "首季支付", "首月支付", "第一", "另", "押金", "保证金", "不低于", "不超过",
		"最低", "台", "人", "违约", "逾期", "超", "其余", "定金", "以上", "折", "减",
	)
	// wholeSum are words of the sum of all periods, ofYear of that of a year.
	wholeSum = lint.NewSet("合计", "共计", "总计", "总额", "总价", "全年", "年度", "总费用", "总金额", "年费")
	ofYear   = lint.NewSet("全年", "年度", "每年", "年费", "年服务费", "年维保费", "一年")
)

// equalPeriods checks what is paid for each period against the sum told in the lines before: 年度维保费
// 96,000元, then 分四个季度支付，每季度付26,000元.
func (c *checker) equalPeriods() {
	t := c.p.Text
	for _, h := range t.Places(eachPeriod) {
		s := t.SentenceAt(h.Start)
		k := t.PassageIndex(h.Start)
		if t.Passages[k].Table != nil || t.Passages[k].Kind != lint.Body || t.HoldsWord(unequal, s.Start, s.End) || !t.HasAny(s.Start, s.End, "付", "缴", "交", "结") {
			continue
		}
		each, n := lint.Quantity{}, 0
		parts, period := 0.0, 0.0
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			switch {
			case q.Unit == lint.Yuan && !words(t.All[q.Start:q.Number]):
				each = q
				n++
			case q.Unit == lint.Percent:
				n = 2
			case t.Before(q.Start, "分", "分为", "分成") && (q.Unit == lint.Quarter || q.Unit == lint.Month || q.Unit == lint.Year || q.Word == "期" || q.Word == "次"):
				parts = q.Value
			}
		}
		for of, times := range map[string]float64{"按月": 12, "逐月": 12, "按季": 4, "按季度": 4, "逐季": 4, "每半年": 2} {
			if t.HasAny(s.Start, s.End, of) {
				period = times
			}
		}
		if n != 1 || each.Start < h.End || parts == 0 && period == 0 {
			continue
		}
		from := t.Passages[max(0, k-3)].Start
		sum, of := lint.Quantity{}, 0
		yearly, ofThem, right := lint.Quantity{}, 0, false
		for _, q := range t.QuantitiesIn(from, s.Start) {
			a, _ := t.Part(q.Start)
			if q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]) {
				continue
			}
			if t.Holds(wholeSum, a, q.Start) {
				sum = q
				of++
			}
			if _, fee, is := strings.Cut(strings.TrimRight(t.All[a:q.Start], "人民币为：￥¥"), "年"); is && strings.HasSuffix(fee, "费") && t.HasAny(s.Start, s.End, fee) {
				yearly = q
				ofThem++
			}
			right = right || period > 0 && close(q.Value/period, each.Value)
		}
		if ofThem == 1 && parts == 0 && !right { // 年服务费186,000元，两年合计372,000元
			sum, of, parts = yearly, 1, period
		}
		if of != 1 {
			continue
		}
		a, _ := t.Part(sum.Start)
		if parts == 0 && t.Holds(ofYear, a, sum.Start) {
			parts = period
		}
		if want := sum.Value / parts; parts > 0 && !close(want, each.Value) && each.Value > want/2 && each.Value < want*2 {
			c.wrong(each, want)
		}
	}
}
