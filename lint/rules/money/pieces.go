package money

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// rate: 按2,000元/人天计，预购12人天，计26,000元; 每台每月280元，12台全年合计40,320元.
func (c *checker) rate(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 2 {
		return
	}
	a, b := yuan[0], yuan[1]
	between := t.All[a.End:b.Start]
	if unit, ok := strings.CutPrefix(t.All[a.End:], "/"); ok {
		for _, u := range []string{"人天", "人日", "人月", "人时", "小时", "台", "次", "点", "套", "工时", "吨", "平方米"} {
			if !strings.HasPrefix(unit, u) {
				continue
			}
			n, ok := before(between[len("/")+len(u):], u)
			if ok && lint.Contains(between, "，计", "共", "合计", "=") && !close(n*a.Value, b.Value) {
				c.wrong(b, n*a.Value)
			}
			return
		}
	}
	times := 0.0
	for _, y := range perYear {
		for _, u := range []string{"每台", "每部", "每套", "每点", "每人"} {
			if t.HasAny(max(s.Start, a.Start-24), a.Start, u+y.word) {
				times = y.times
			}
		}
	}
	if !lint.Contains(between, "全年合计", "全年共", "一年合计", "一年共", "一年总计", "一年计", "年合计", "全年总计", "全年维保费", "年度合计", "全年计", "年维保费") || lint.Contains(between, "两年", "三年", "二年") {
		return
	}
	for _, q := range qs {
		if times > 0 && q.Unit == lint.Count && q.End <= b.Start && (q.Start >= a.End || q.End <= a.Start) {
			if !close(times*q.Value*a.Value, b.Value) {
				c.wrong(b, times*q.Value*a.Value)
			}
			return
		}
	}
}

// pieces is the only number that stands right before the unit in text.
func pieces(text, unit string) (n float64, ok bool) {
	for at := 0; ; {
		k := strings.Index(text[at:], unit)
		if k < 0 {
			return n, ok
		}
		if v, is := before(text[at:at+k+len(unit)], unit); is {
			if ok && v != n {
				return 0, false
			}
			n, ok = v, true
		}
		at += k + len(unit)
	}
}

// before is the number that stands right before the unit in text.
func before(text, unit string) (float64, bool) {
	k := strings.Index(text, unit)
	if k <= 0 {
		return 0, false
	}
	i := k
	for i > 0 && (text[i-1] >= '0' && text[i-1] <= '9' || text[i-1] == '.' || text[i-1] == ',') {
		i--
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(text[i:k], ",", ""), 64)
	return v, err == nil
}

// each: 货架120组，每组1,350元，计162,000元; 租金每天380元，租期5天，共计1,900元: one
// number of pieces, one price of a piece, one amount, and nothing else.
func (c *checker) each(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 2 || len(qs) != len(yuan)+1 && len(qs) != len(yuan) || t.HasAny(s.Start, s.End, "以上", "超出", "至少", "不超过", "起", "另", "税", "月", "运费", "安装费") {
		return
	}
	a, b := yuan[0], yuan[1]
	if !t.HasAny(a.End, b.Start, "计", "共", "=", "合计", "总计", "总价", "总额", "小计") {
		return
	}
	k := strings.LastIndex(t.All[s.Start:a.Start], "每")
	if k < 0 {
		c.piece(s, a, b)
		return
	}
	unit := t.All[s.Start+k+len("每") : a.Start]
	if unit == "" || len(unit) > len("平方米") || unit == "年" || unit == "次" {
		return
	}
	rest := t.All[s.Start:s.Start+k] + "，" + t.All[a.End:b.Start]
	if n, ok := pieces(rest, unit); ok && n > 0 && !close(n*a.Value, b.Value) {
		c.wrong(b, n*a.Value)
	}
}

// remainder: 成交价285,000元 elsewhere, 定金100,000元，余款175,000元 here.
func (c *checker) remainder(s lint.Sentence, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 2 || t.HasAny(s.Start, s.End, "质保金", "分", "其中", "违约", "%", "每") {
		return
	}
	a, b := yuan[0], yuan[1]
	if !t.HasAny(max(s.Start, a.Start-18), a.Start, "定金", "预付款", "首付款", "首付", "订金", "当日支付", "当日付", "先支付", "先付") || !t.HasAny(a.End, b.Start, "余款", "尾款", "剩余") || b.Start-a.End > 45 {
		return
	}
	if price := contractPrice(t); price > a.Value && price < 3*(a.Value+b.Value) && !close(a.Value+b.Value, price) {
		c.wrong(b, price-a.Value)
	}
}

// piece: 高压柜4面，单价36,500元，小计146,000元, whatever the goods are counted in.
func (c *checker) piece(s lint.Sentence, a, b lint.Quantity) {
	t := c.p.Text
	head, ok := strings.CutSuffix(t.All[s.Start:a.Start], "，单价")
	if !ok && t.HasAny(a.End, b.Start, "=") {
		head, ok = strings.CutSuffix(t.All[s.Start:a.Start], "×") // 2小时×150元=300元
	}
	if !ok {
		return
	}
	i := len(head)
	for n := 0; i > 0 && n < 2 && (head[i-1] < '0' || head[i-1] > '9'); n++ {
		_, size := utf8.DecodeLastRuneInString(head[:i])
		i -= size
	}
	if v, ok := before(head, head[i:]); ok && v > 0 && strings.Count(head, head[i:]) == 1 && !close(v*a.Value, b.Value) {
		c.wrong(b, v*a.Value)
	}
}

// instalments: 服务费总额240,000元 elsewhere, 服务费分四期支付，每期65,000元 here.
func (c *checker) instalments(s lint.Sentence, qs []lint.Quantity, each lint.Quantity) {
	t := c.p.Text
	for _, n := range qs {
		if n.Unit != lint.Count || n.Word != "期" && n.Word != "次" || n.End > each.Start || each.Start-n.End > 36 || !t.Before(n.Start, "分", "分为", "分成") || !t.HasAny(n.End, each.Start, "每期", "每次", "各") || t.HasAny(s.Start, s.End, "余款", "其余", "第一年", "每年", "每月", "年度") {
			continue
		}
		if price := contractPrice(t); price > 0 && !close(n.Value*each.Value, price) && n.Value*each.Value > price/2 && n.Value*each.Value < 2*price {
			c.wrong(each, price/n.Value)
		}
		return
	}
}
