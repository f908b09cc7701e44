package money

import "qiyue/lint"

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
