package money

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// close reports two amounts equal but for rounding to the fen.
func close(a, b float64) bool { return math.Abs(a-b) <= 0.011+1e-9*math.Abs(a) }

func (c *checker) wrong(q lint.Quantity, want float64) {
	if c.said[q.Start] || close(want, q.Value) || rounded(c.p.Text, q, want) {
		return
	}
	c.said[q.Start] = true
	wrongAmount(c.p, q.Start, q.End, want, " 元")
}

// rounded reports that an amount is another one, told in whole yuan or in tenths of 万元: 33,333元 is a third of
// 100,000元, 3.7万元 is 30% of 123,456元.
func rounded(t *lint.Text, q lint.Quantity, want float64) bool {
	figure := t.All[q.Start:q.Number]
	k := strings.IndexByte(figure, '.')
	switch tens := strings.Contains(t.All[q.Start:q.End], "万"); {
	case tens && k >= 0:
		decimals := len(strings.TrimRight(figure[k+1:], "万"))
		return math.Abs(want-q.Value) <= 0.5*1e4/math.Pow10(decimals)
	case !tens && k < 0:
		return want != math.Trunc(want) && math.Abs(want-q.Value) < 1
	case !tens:
		return math.Abs(want-q.Value) <= 0.5/math.Pow10(len(figure)-k-1)
	}
	return false
}

// told reports that one of the amounts was reported before: what they make says nothing about the others.
func (c *checker) told(amounts []lint.Quantity) bool {
	return slices.ContainsFunc(amounts, func(q lint.Quantity) bool { return c.said[q.Start] })
}

// checker looks for sums that are stated in words; each amount is reported once.
type checker struct {
	p    *lint.Pass
	said map[int]bool
}

// sums checks the sentences that state a sum, a share, a split or a multiple.
func sums(p *lint.Pass) {
	c := &checker{p, map[int]bool{}}
	t := p.Text
	c.lineProducts()
	itemTotals(c)
	c.sumsOfTerms()
	c.inOrder()
	c.examples()
	c.priceShares()
	c.turnsOf()
	c.equalPeriods()
	c.counts()
	c.equations()
	last := -1
	for _, first := range t.Quantities() {
		if first.Unit != lint.Yuan || first.Start < last || t.PassageAt(first.Start).Table != nil {
			continue
		}
		s := t.SentenceAt(first.Start)
		if ps := t.PassageAt(first.Start); strings.HasPrefix(t.All[s.End:], "；") && amountsIn(t, s.Start, s.End) == 1 && amountsIn(t, ps.Body, ps.End) == 2 {
			s.Start, s.End = ps.Body, ps.End // 数量：2台；单价：300元；金额：600元
		}
		last = s.End
		var yuan []lint.Quantity
		qs := t.QuantitiesIn(s.Start, s.End)
		for _, q := range qs {
			if q.Unit == lint.Yuan && !words(t.All[q.Start:q.Number]) {
				yuan = append(yuan, q)
			}
		}
		if ps := t.PassageAt(first.Start); len(yuan) == 1 && strings.HasPrefix(t.All[s.End:], "；") && amountsIn(t, ps.Body, ps.End) == 3 { // 含税：10,600元；不含税：10,000元；税额：600元
			whole := lint.Sentence{Start: ps.Body, End: ps.End, Passage: s.Passage}
			c.tax(whole, t.QuantitiesIn(ps.Body, ps.End))
		}
		c.rest(s, qs, yuan)
		c.changed(s, qs, yuan)
		c.discount(s, yuan)
		if len(yuan) == 0 || t.HasAny(s.Start, s.End, "折", "优惠", "减免", "抵") {
			continue
		}
		c.share(s, qs)
		c.shares(qs)
		if len(yuan) < 2 {
			continue
		}
		c.chained(s, qs, yuan)
		c.total(s, qs, yuan)
		c.parts(s, qs, yuan)
		c.equalParts(s, qs, yuan)
		c.product(s, qs, yuan)
		c.remainder(s, yuan)
		c.tax(s, qs)
	}
}

// lineProducts checks the lines that tell a price, how many and what they come to, before what all lines come to is asked.
func (c *checker) lineProducts() {
	t := c.p.Text
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Table != nil || ps.Kind != lint.Body || amountsIn(t, ps.Body, ps.End) != 2 {
			continue
		}
		s := t.SentenceAt(ps.Body)
		qs := t.QuantitiesIn(s.Start, s.End)
		var yuan []lint.Quantity
		for _, q := range qs {
			if q.Unit == lint.Yuan && !words(t.All[q.Start:q.Number]) {
				yuan = append(yuan, q)
			}
		}
		if len(yuan) == 2 && t.HasAny(yuan[0].End, yuan[1].Start, "小计", "金额") && !t.HasAny(s.Start, s.End, "折", "优惠", "减免", "抵") {
			c.product(s, qs, yuan)
		}
	}
}

// amountsIn is how many amounts in figures bytes i to j tell.
func amountsIn(t *lint.Text, i, j int) (n int) {
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit == lint.Yuan && !words(t.All[q.Start:q.Number]) {
			n++
		}
	}
	return n
}

// words reports an amount in capital characters, which restates another.
func words(s string) bool {
	return strings.ContainsAny(s, "壹贰叁肆伍陆柒捌玖拾佰仟")
}

// total: 材料费2,000元、人工费1,500元，合计3,800元.
func (c *checker) total(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	for k := 2; k < len(yuan); k++ {
		at, end := yuan[k-1].End, yuan[k]
		label := strings.TrimLeft(strings.TrimRight(t.All[at:end.Start], "人民币为是：￥¥ "), "，；、元 ")
		quarters := k == 4 && lint.HasSuffix(label, "全年", "年度") && t.HasAny(s.Start, yuan[0].Start, "首季", "一季")
		if !quarters && !totalOf(t, s.Start, at, label) {
			continue
		}
		others := slices.ContainsFunc(qs, func(q lint.Quantity) bool {
			switch {
			case q.Start >= end.Start || q.Unit == lint.Yuan || q.Word == "项" || q.Word == "笔" || t.Before(q.Start, "第") || q.Start > at && q.Unit == lint.Count:
				return false
			case q.Word == "期" || q.Word == "次" || q.Word == "批": // 二期款, 分三期
				return !strings.HasPrefix(t.All[q.End:], "款") && !t.Before(q.Start, "分", "分为", "分成")
			}
			return q.Unit != lint.Year || q.Value != float64(k) // 三年合计 of three amounts
		})
		if others || t.HasAny(s.Start, end.Start, "每", "单价", "/", "其中", "小计") || t.HasAny(s.Start, end.Start, "税") && !t.HasAny(at, end.Start, "含税", "价税") {
			return
		}
		sum := 0.0
		for _, q := range yuan[:k] {
			if slices.ContainsFunc(unitsOf(t, q), func(u string) bool { return perYear[u] > 1 || perYear[u] == 1 && termMonths(t) > 12 }) {
				return // 年服务费50,000元 of three years, 建设费100,000元
			}
			sum += q.Value
		}
		if !close(sum, end.Value) && !c.told(yuan[:k]) {
			c.wrong(end, sum)
		}
		return
	}
}

// divided are words between a sum and its parts, fractions those of a share that hold one: 百分之六十.
var (
	divided   = lint.NewSet("其中", "分", "包括", "包含", "：")
	fractions = lint.NewSet("百分", "千分", "万分", "部分")
)

// parts: 合同总价100,000元，其中预付款30,000元，到货款50,000元，验收款30,000元.
func (c *checker) parts(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) < 3 || t.HasAny(s.Start, s.End, "每", "单价") {
		return
	}
	if !t.HoldsBeside(divided, fractions, yuan[0].End, yuan[1].Start) && !inTurns(t, s, qs, yuan) {
		return
	}
	if t.All[yuan[0].End:yuan[0].End+min(len("："), len(t.All)-yuan[0].End)] == "：" && len(qs) == len(yuan) && listed(t, s, yuan) {
		sum := 0.0
		for _, q := range yuan[1:] {
			sum += q.Value
		}
		if !close(sum, yuan[0].Value) && sum > 0.5*yuan[0].Value && sum < 2*yuan[0].Value {
			c.wrong(yuan[0], sum)
		}
		return
	}
	sum := 0.0
	for _, q := range yuan[1:] {
		sum += q.Value
	}
	whole := t.HasAny(
		yuan[1].Start, s.End, "余款", "尾款", "验收", "质保金", "质保", "其余", "末期", "税额", "人工费", "安装费", "材料费", "调试费", "运输费",
		"第三年", "首年",
	) && !t.HasAny(s.Start, s.End, "第四年", "第五年", "以后") || t.HasAny(yuan[0].End, yuan[1].Start, "第一年") && t.HasAny(s.Start, yuan[0].Start, "两年", "二年") && t.HasAny(yuan[1].End, s.End, "第二年")
	whole = whole || slices.ContainsFunc(qs, func(q lint.Quantity) bool { // 分三期支付 and three amounts
		return q.Unit == lint.Count && q.Value == float64(len(yuan)-1) && (q.Word == "期" || q.Word == "次" || q.Word == "笔" || q.Word == "批") && t.Before(q.Start, "分", "分为", "分成")
	})
	if c.told(yuan) {
		return
	}
	if sum > yuan[0].Value+0.011 || whole && sum < yuan[0].Value-0.011 && sum > 0.5*yuan[0].Value {
		c.wrong(yuan[len(yuan)-1], yuan[0].Value-sum+yuan[len(yuan)-1].Value)
	}
}

// turns are names of what is paid of a price in turn.
var turns = lint.NewSet(
	"预付", "首付", "定金", "先付", "尾款", "余款", "质保金", "进度款", "到货", "验收", "签约", "中期款", "完工", "发货", "提货", "交付",
	"第二笔", "第三笔", "第四笔", "末笔", "第二期", "第三期", "第四期", "二期款", "三期款", "四期款", "末期", "第二次", "第三次", "第四次",
	"第二批", "第三批", "第四批",
)

// inTurns reports a price and the amounts that are paid of it in turn, nothing else: 总价10万元，
// 预付3万元，验收付5万元，质保金2万元.
func inTurns(t *lint.Text, s lint.Sentence, qs, yuan []lint.Quantity) bool {
	if len(qs) != len(yuan) || t.Holds(theRest, yuan[len(yuan)-1].End, s.End) || !t.HasAny(s.Start, yuan[0].Start, "总价", "总额", "总金额", "合同价", "总款") {
		return false
	}
	for _, q := range yuan[1:] {
		if a, b := t.Part(q.Start); !t.Holds(turns, a, b) {
			return false
		}
	}
	return true
}

// listed reports that the amounts behind the first are each a name and a
// figure, and nothing else: 总价8,000元：机器7,000元，安装1,000元.
func listed(t *lint.Text, s lint.Sentence, yuan []lint.Quantity) bool {
	for k := 1; k < len(yuan); k++ {
		name := strings.TrimLeft(t.All[yuan[k-1].End:yuan[k].Start], "：，、 和及")
		if n := utf8.RuneCountInString(name); n < 2 || n > 8 {
			return false
		}
	}
	return strings.Trim(t.All[yuan[len(yuan)-1].End:s.End], "。；， ") == ""
}

// share: 合同总价200,000元的30%，即50,000元.
func (c *checker) share(s lint.Sentence, qs []lint.Quantity) {
	t := c.p.Text
	for k := 0; k+1 < len(qs); k++ {
		p, q := qs[k], qs[k+1]
		if p.Unit != lint.Percent || p.Value > 10 || q.Unit != lint.Yuan || q.Start-p.End > 45 || !t.HasAny(p.End, q.Start, "即", "计", "共", "为", "（") || t.HasAny(
			p.End, q.Start, "上限", "每月", "每年", "每台", "每次", "每人", "不超过", "最高", "税", "低于",
		) {
			continue
		}
		var base float64
		switch {
		case k > 0 && qs[k-1].Unit == lint.Yuan && p.Start-qs[k-1].End <= 60:
			if between := t.All[qs[k-1].End:p.Start]; between == "的" || between == "" || between == "的日" || between == "的每日" || between == "按日" || strings.HasPrefix(between, "，") && len(between) <= 36 && !(k > 1 && ofShare(t, qs[k-2], qs[k-1])) && lint.Contains(between, "支付", "首付", "预付", "首期") && t.HasAny(max(s.Start, qs[k-1].Start-24), qs[k-1].Start, "总价", "总额", "总金额") {
				base = qs[k-1].Value
			}
		case t.Holds(otherPrices, max(s.Start, p.Start-36), p.Start):
		case t.HasAny(max(s.Start, p.Start-36), p.Start, "合同总价", "合同总金额", "合同总额", "合同价款", "总价款", "总价", "服务费总额", "维保费总额"):
			base = contractPrice(t)
		}
		if base == 0 && k == 0 && strings.HasPrefix(t.All[p.End:], "，即") && t.HasAny(max(s.Start, p.Start-12), p.Start, "付") && !t.HasAny(s.Start, s.End, "余款", "尾款", "剩余", "年", "其中") && payment(t, s) {
			base = contractPrice(t)
		}
		if base == 0 && t.Before(p.Start, "合同总价的", "合同总额的", "合同总金额的", "合同总价款的", "合同价款的") {
			base = contractPrice(t)
		}
		if base == 0 {
			base = namedBefore(t, p.Start)
		}
		if k > 1 && base == 0 && qs[k-2].Unit == lint.Yuan && words(t.All[qs[k-1].Start:qs[k-1].Number]) {
			base = qs[k-2].Value
		}
		if base > 0 && !close(base*p.Value, q.Value) && !roundedShare(t, p, base, q.Value) {
			c.wrong(q, base*p.Value)
		}
	}
}

// ratedFees name what shares are told of besides the price of the contract.
var ratedFees = []string{"年服务费", "年维保费", "年维护费", "年保养费", "年运维费", "年租金", "月租金", "月服务费", "年费"}

// namedBefore is the only amount that has the name before byte i, of which a share is told there: 年服务费的10%.
func namedBefore(t *lint.Text, i int) (of float64) {
	for _, name := range ratedFees {
		if !t.Before(i, name+"的") {
			continue
		}
		for k := range t.Each(name) {
			qs := t.QuantitiesIn(k+len(name), min(len(t.All), k+len(name)+len("（含税）为人民币：￥999,999,999.99元")))
			if len(qs) == 0 || qs[0].Unit != lint.Yuan || strings.Trim(t.All[k+len(name):qs[0].Start], "为人民币：￥¥（含税）共计是 ") != "" {
				continue
			}
			if of != 0 && of != qs[0].Value {
				return 0
			}
			of = qs[0].Value
		}
		return of
	}
	return 0
}

// otherPrices are words of a price that is not that of the contract.
var otherPrices = lint.NewSet("补充", "变更", "增补", "订单", "批次", "本批", "该批", "每批", "单项", "分项")

// ofShare reports an amount that is told as that of the share before it, and so is no price: 30%，即3万元.
func ofShare(t *lint.Text, part, amount lint.Quantity) bool {
	return part.Unit == lint.Percent && amount.Start-part.End <= len("的款项，也就是人民币") && !t.HasAny(part.End, amount.Start, "。", "；", "总价", "总额", "总金额", "合同价")
}

// payment reports a sentence of a passage that is about paying the price.
func payment(t *lint.Text, s lint.Sentence) bool {
	p := t.PassageAt(s.Start)
	return t.HasAny(p.Start, min(p.End, p.Start+60), "付款", "支付方式", "支付：", "分期")
}
