package money

import (
	"math"
	"strings"

	"qiyue/lint"
)

// equalParts: 年服务费48,000元，分四次支付，各10,000元.
func (c *checker) equalParts(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 2 {
		return
	}
	a, b := yuan[0], yuan[1]
	for _, n := range qs {
		if n.Unit == lint.Count && (n.Word == "次" || n.Word == "期" || n.Word == "批") && n.Start > a.End && n.End < b.Start && t.Before(n.Start, "分", "分为", "分成") && t.HasAny(n.End, b.Start, "每次", "每期", "每批", "各") {
			for _, u := range unitsOf(t, a) { // 月费3,000元，两年分8期，每期9,000元
				if perYear[u] > 1 || perYear[u] == 1 && yearsTold(t, qs) > 1 {
					return
				}
			}
			if !close(n.Value*b.Value, a.Value) {
				c.wrong(b, a.Value/n.Value)
			}
			return
		}
	}
}

// tax: 不含税价100,000元，税率13%，含税总价115,000元.
func (c *checker) tax(s lint.Sentence, qs []lint.Quantity) {
	t := c.p.Text
	if !t.HasAny(s.Start, s.End, "不含税", "税额", "税金", "税款", "增值税") || t.HasAny(s.Start, s.End, "减按", "减征", "代扣", "代缴", "如税率", "调整") {
		return
	}
	rate, beside, pieces := 0.0, false, 1.0
	var net, tax, gross *lint.Quantity
	from := s.Start
	for k := range qs {
		q := &qs[k]
		label := t.All[from:q.Start]
		if q.Unit != lint.Percent || !strings.HasPrefix(t.All[q.End:], "计") && !strings.HasPrefix(t.All[q.End:], "，即") { // 增值税6%计600元
			from = q.End
		}
		switch {
		case q.Unit == lint.Percent && rate == 0:
			rate = q.Value
		case q.Unit == lint.Percent && rate != q.Value && strings.HasSuffix(label, "税率"):
			return // of goods and of work
		case q.Unit == lint.Count:
			pieces *= q.Value // 3台，不含税单价1,200元
		case q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]):
		case strings.Contains(label, "不含税"):
			if net != nil {
				return
			}
			net = q
		case lint.Contains(label, "税额", "税金", "税款", "增值税") && !strings.Contains(label, "含增值税") && strings.Count(label, "）") <= strings.Count(label, "（"): // not of 单价（含13%增值税）186,000元
			if tax != nil && tax.Value != q.Value {
				return
			}
			tax = q
		case lint.Contains(label, "含税", "价税合计", "总价", "合计", "总额", "总金额", "合同金额"):
			if gross == nil {
				gross = q
			}
		case gross == nil:
			beside = true // 另收运费200元
		}
	}
	if rate == 0 && net != nil && tax != nil {
		rate = c.rateAround(s, net.Value)
	}
	if net == nil {
		if gross != nil && tax != nil && rate > 0 && math.Abs(gross.Value/(1+rate)*rate-tax.Value) > 0.02+gross.Value*1e-6 {
			c.wrong(*tax, gross.Value/(1+rate)*rate)
		}
		return
	}
	if tax != nil && rate > 0 {
		base := net.Value
		if a, _ := t.Part(net.Start); t.HasAny(a, net.Start, "单价", "每") {
			base *= pieces
		}
		if base == net.Value*pieces && math.Abs(base*rate-tax.Value) > 0.02+base*1e-6 {
			c.wrong(*tax, base*rate)
		}
	}
	if gross == nil || c.said[net.Start] || tax != nil && c.said[tax.Start] || beside || pieces != 1 && math.Abs(net.Value*pieces*(1+rate)-gross.Value) <= 0.02+gross.Value*1e-6 {
		return
	}
	before := net.Value
	if a, _ := t.Part(net.Start); t.HasAny(a, net.Start, "单价", "每") {
		if before *= pieces; pieces == 1 && gross.Value >= 1.5*before {
			return // how many there are stands elsewhere
		}
	}
	switch {
	case tax != nil && math.Abs(before+tax.Value-gross.Value) <= 0.02:
	case rate > 0:
		if math.Abs(before*(1+rate)-gross.Value) > 0.02+gross.Value*1e-6 {
			c.wrong(*gross, before*(1+rate))
		}
	case tax != nil:
		c.wrong(*gross, before+tax.Value)
	}
}

// rateAround is the only rate of a tax in the passage of a sentence that tells none, where the passage tells what it makes of
// the net price: 含税106,000元，税率6%。其中不含税价100,000元，税额….
func (c *checker) rateAround(s lint.Sentence, net float64) (rate float64) {
	t := c.p.Text
	ps := t.PassageAt(s.Start)
	for _, q := range t.QuantitiesIn(ps.Body, ps.End) {
		if q.Unit != lint.Percent {
			continue
		}
		if a, b := t.Part(q.Start); rate != 0 || !t.HasAny(a, b, "税") {
			return 0
		}
		rate = q.Value
	}
	for _, q := range t.QuantitiesIn(ps.Body, s.Start) {
		if q.Unit == lint.Yuan && math.Abs(net*(1+rate)-q.Value) <= 0.02 {
			return rate
		}
	}
	return 0
}
