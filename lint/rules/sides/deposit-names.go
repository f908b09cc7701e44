package sides

import "qiyue/lint"

var (
	// deposits are kinds of security or of early payment, each with a law of its own.
	deposits  = lint.NewSet("押金", "定金", "订金", "保证金", "质保金", "预付款")
	paidLeads = lint.NewSet("交", "交付", "付", "支付", "交纳", "缴纳", "收取", "预付", "给付", "缴存")
	// turnedInto make one kind of another.
	turnedInto = lint.NewSet("转为", "转作", "转成", "抵作", "充抵", "视为", "自动转", "冲抵", "折抵")
)

// depositNamed reports one kind paid in a clause that its head calls another: 押金：乙方交定金.
func depositNamed(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(deposits) {
		ps, s := t.PassageAt(h.Start), t.SentenceAt(h.Start)
		if ps.Kind != lint.Body || ps.Table != nil || !t.Ends(paidLeads, h.Start) || t.Holds(turnedInto, s.Start, s.End) {
			continue
		}
		i, j := ps.Body, t.Index(ps.Body, "：")
		if j < 0 || j > h.Start || j-i > 30 {
			head := t.HeadingAt(h.Start)
			if head == nil {
				continue
			}
			i, j = head.Start, head.End
		}
		named := t.PlacesIn(deposits, i, j)
		if len(named) == 1 && t.All[named[0].Start:named[0].End] != t.All[h.Start:h.End] && !t.HasAny(i, j, "、", "及", "和", "与", "或") {
			p.Flag(h.Start, h.End, "usual", t.All[named[0].Start:named[0].End])
		}
	}
}
