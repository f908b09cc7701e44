package money

import (
	"math"
	"strings"

	"qiyue/lint"
)

// perYear are how often a period comes in a year.
var perYear = []struct {
	word  string
	times float64
}{{"每月", 12}, {"月服务费", 12}, {"每季度", 4}, {"每季", 4}, {"每半年", 2}}

// periods: 每月3,000元，全年合计30,000元; 48,000元，分四次支付，每次10,000元.
func (c *checker) periods(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 2 {
		return
	}
	a, b := yuan[0], yuan[1]
	for _, y := range perYear {
		if t.HasAny(max(s.Start, a.Start-24), a.Start, y.word) && t.HasAny(a.End, b.Start, "全年", "一年", "年度", "年合计", "年服务费", "每年") && !t.HasAny(s.Start, s.End, "台", "人", "个月") {
			if !close(a.Value*y.times, b.Value) {
				c.wrong(b, a.Value*y.times)
			}
			return
		}
		if t.HasAny(max(s.Start, a.Start-24), a.Start, "年", "全年") && t.HasAny(a.End, b.Start, y.word) && !t.HasAny(s.Start, s.End, "台", "人", "个月") {
			if !close(b.Value*y.times, a.Value) {
				c.wrong(b, a.Value/y.times)
			}
			return
		}
	}
	if between := t.All[a.End:b.Start]; strings.HasSuffix(between, "合计") && t.HasAny(max(s.Start, a.Start-24), a.Start, "年") && !t.HasAny(s.Start, s.End, "台", "每") {
		for k, w := range []string{"两年合计", "三年合计", "四年合计", "五年合计"} {
			if strings.HasSuffix(between, w) && !close(a.Value*float64(k+2), b.Value) {
				c.wrong(b, a.Value*float64(k+2))
				return
			}
		}
	}
	for _, n := range qs {
		times := n.Unit == lint.Count && n.Word == "次" && t.HasAny(max(s.Start, a.Start-24), a.Start, "每次") || n.Unit == lint.Month && t.HasAny(max(s.Start, a.Start-36), a.Start, "每月", "月服务费", "月租", "月维保费")
		if times && (n.Start > a.End && n.End < b.Start || n.Unit == lint.Count && n.End < a.Start && a.Start-n.End < 24) && t.HasAny(max(n.End, a.End), b.Start, "共", "计", "共计", "合计", "总计", "总价", "总额") && !t.HasAny(s.Start, s.End, "台", "人", "不超过", "以上", "押", "至少") {
			if !close(n.Value*a.Value, b.Value) {
				c.wrong(b, n.Value*a.Value)
			}
			return
		}
		if n.Unit == lint.Count && (n.Word == "次" || n.Word == "期" || n.Word == "批") && n.Start > a.End && n.End < b.Start && t.Before(n.Start, "分", "分为", "分成") && t.HasAny(n.End, b.Start, "每次", "每期", "每批", "各") {
			if !close(n.Value*b.Value, a.Value) {
				c.wrong(b, a.Value/n.Value)
			}
			return
		}
	}
}

// tax: 不含税价100,000元，税率13%，含税总价115,000元.
func (c *checker) tax(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if !t.HasAny(s.Start, s.End, "不含税", "税额", "税金") {
		return
	}
	rate, beside := 0.0, false
	var net, tax, gross *lint.Quantity
	from := s.Start
	for k := range qs {
		q := &qs[k]
		label := t.All[from:q.Start]
		from = q.End
		switch {
		case q.Unit == lint.Percent && rate == 0:
			rate = q.Value
		case q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]):
		case strings.Contains(label, "不含税"):
			if net != nil {
				return
			}
			net = q
		case lint.Contains(label, "税额", "税金", "税款"):
			tax = q
		case lint.Contains(label, "含税", "价税合计", "总价", "合计"):
			if gross == nil {
				gross = q
			}
		case gross == nil:
			beside = true // 另收运费200元
		}
	}
	if net == nil {
		if gross != nil && tax != nil && rate > 0 && math.Abs(gross.Value/(1+rate)*rate-tax.Value) > 0.02+gross.Value*1e-6 {
			c.wrong(*tax, gross.Value/(1+rate)*rate)
		}
		return
	}
	if tax != nil && rate > 0 && math.Abs(net.Value*rate-tax.Value) > 0.02+net.Value*1e-6 {
		c.wrong(*tax, net.Value*rate)
	}
	if gross == nil || beside {
		return
	}
	switch {
	case tax != nil:
		if math.Abs(net.Value+tax.Value-gross.Value) > 0.02 {
			c.wrong(*gross, net.Value+tax.Value)
		}
	case rate > 0 && math.Abs(net.Value*(1+rate)-gross.Value) > 0.02+gross.Value*1e-6:
		c.wrong(*gross, net.Value*(1+rate))
	}
}
