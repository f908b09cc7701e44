package money

import (
	"strings"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

var (
	// leftWords end the name of what is left of a sum, takenWords are in that of what was taken of it.
	leftWords = []string{
		"尚欠", "还欠", "下欠", "仍欠", "尚余", "还剩", "剩余", "余款", "余额", "剩余款", "未付", "未付款", "尾款", "再付", "还应付", "尚须付",
		"尚需付", "补差", "差价", "差额", "补差价", "实付", "实收", "实际支付", "净付",
	}
	takenWords = []string{"已付", "已经付", "预付", "定金", "订金", "折价", "折抵", "抵", "扣除", "扣", "减", "首付", "先付", "已收", "付了", "交了", "已交", "已缴"}
)

// rest checks what is left of a sum: 合同价30万元，已付12万元，尚欠18万元.
func (c *checker) rest(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 3 || t.HasAny(s.Start, s.End, "每", "违约", "逾期", "其中", "质保金", "或") {
		return
	}
	label := func(k int) string {
		a, _ := t.Part(yuan[k].Start)
		if k > 0 {
			a = max(a, yuan[k-1].End)
		}
		return strings.TrimRight(t.All[a:yuan[k].Start], "人民币为即是计：￥¥ ")
	}
	left, taken, sum := yuan[2], yuan[1], yuan[0]
	switch {
	case !lint.HasSuffix(label(2), leftWords...):
		return
	case lint.Contains(label(1), takenWords...) && !lint.Contains(label(0), takenWords...):
	case lint.Contains(label(0), takenWords...) && !lint.Contains(label(1), takenWords...):
		taken, sum = sum, taken
	default:
		return
	}
	if want := sum.Value - taken.Value; want > 0 && !close(want, left.Value) && left.Value > want/2 && left.Value < want*2 {
		c.wrong(left, want)
	}
}

// discount checks a price after what is taken off it: 原价6,800元，八五折后5,780元.
func (c *checker) discount(s lint.Sentence, yuan []lint.Quantity) {
	t := c.p.Text
	k := strings.Index(t.All[s.Start:s.End], "折")
	if k < 0 || len(yuan) != 2 || yuan[0].End > s.Start+k || yuan[1].Start < s.Start+k || t.HasAny(s.Start, s.End, "每", "以上", "满", "超", "抵", "折旧", "折价", "再", "起") || strings.Count(t.All[s.Start:s.End], "折") != 1 {
		return
	}
	rate := rateBefore(t.All[yuan[0].End : s.Start+k])
	if want := yuan[0].Value * rate; rate > 0 && !close(want, yuan[1].Value) && yuan[1].Value > want/2 && yuan[1].Value < yuan[0].Value {
		c.wrong(yuan[1], want)
	}
}

// rateBefore is what a price is cut to by the number that s ends with before 折: .85 for 八五 and 8.5, 0 for none.
func rateBefore(s string) float64 {
	i := len(s)
	for i >= len("八") && strings.Contains("一二三四五六七八九", s[i-len("八"):i]) {
		i -= len("八")
	}
	n := 0.0
	if v, err := chinese.ParseInteger(s[i:]); err == nil && i < len(s) {
		n = float64(v)
	} else if v, is := figureBefore(s); is {
		n = v
	}
	switch {
	case n >= 1 && n < 10:
		return n / 10
	case n >= 10 && n < 100:
		return n / 100
	}
	return 0
}

// remainder: 成交价285,000元 elsewhere, 定金100,000元，到货付75,000元，余款110,000元 here.
func (c *checker) remainder(s lint.Sentence, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) < 2 || t.HasAny(s.Start, s.End, "质保金", "分", "其中", "违约", "%", "每") {
		return
	}
	first, last := yuan[0], yuan[len(yuan)-1]
	if !t.HasAny(
		max(s.Start, first.Start-18), first.Start, "定金", "预付款", "首付款", "首付", "订金", "当日支付", "当日付", "先支付", "先付", "签合同付", "签约付", "签订后付", "签合同时付",
	) || !t.HasAny(yuan[len(yuan)-2].End, last.Start, "余款", "尾款", "剩余", "剩下", "其余", "余下") || last.Start-yuan[len(yuan)-2].End > 45 {
		return
	}
	before := 0.0
	for _, q := range yuan[:len(yuan)-1] {
		if a, _ := t.Part(q.Start); before > 0 && !t.HasAny(a, q.Start, "付", "款") || words(t.All[q.Start:q.Number]) {
			return
		}
		before += q.Value
	}
	if price := contractPrice(t); price > before && price < 3*(before+last.Value) && !close(before+last.Value, price) {
		c.wrong(last, price-before)
	}
}
