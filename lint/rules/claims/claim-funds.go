package claims

import "qiyue/lint"

var (
	// fundNames are what is kept back of the price, when a sum is said to be it: 其中二十万元为质量保证金.
	fundNames = lint.NewSet("质量保证金", "质保金", "履约保证金", "定金", "押金")
	saidToBe  = []string{"作为", "留作", "为", "系", "作", "充作"}
)

// funds: 质量保证金为十万元 and 二十万元为质量保证金.
func (c *claims) funds() {
	for _, h := range c.t.Places(fundNames) {
		a, _ := c.t.Part(h.Start)
		if ps := c.t.PassageAt(h.Start); ps.Kind != lint.Body || ps.Table != nil {
			continue
		}
		for _, w := range saidToBe {
			qs := c.t.QuantitiesIn(a, h.Start)
			if n := len(qs); c.t.Before(h.Start, w) && n > 0 && qs[n-1].Unit == lint.Yuan && qs[n-1].End == h.Start-len(w) {
				c.add("sum", c.t.All[h.Start:h.End], qs[n-1].Value, qs[n-1].Start, h.End)
				break
			}
		}
	}
}

// capWords bound what is paid in damages.
var capWords = lint.NewSet("为限", "不超过", "至多", "上限", "不逾", "封顶", "最高", "不高于", "以内")

// caps: 赔偿总额以年费的三倍为限 and 赔偿至多不逾年费之一倍.
func (c *claims) caps() {
	for _, q := range c.t.Quantities() {
		if q.Unit != lint.Count || q.Word != "倍" {
			continue
		}
		s, ps := c.t.SentenceAt(q.Start), c.t.PassageAt(q.Start)
		a, b := c.t.Part(q.Start)
		if ps.Kind == lint.Body && ps.Table == nil && c.t.HasAny(s.Start, q.Start, "赔偿", "责任") && c.t.Holds(capWords, a, b) && !c.t.HasAny(s.Start, s.End, "故意", "保密", "泄") {
			c.add("cap", present(c.t.All[s.Start:q.Start], []string{"甲方", "乙方"}), q.Value, max(a, ps.Body), q.End)
		}
	}
}
