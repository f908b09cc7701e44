package sides

import "qiyue/lint"

var (
	// deposits are kinds of security or of early payment, each with a law of its own.
	deposits  = lint.NewSet("押金", "定金", "订金", "保证金", "质保金", "预付款")
	paidLeads = lint.NewSet("交", "交付", "付", "支付", "交纳", "缴纳", "收取", "预付", "给付", "缴存")
	// turnedInto make one kind of another.
	turnedInto = lint.NewSet("转为", "转作", "转成", "抵作", "充抵", "视为", "自动转", "冲抵", "折抵")
)

var (
	// heldBack stand before or behind a deposit that somebody has received.
	heldFrom = lint.NewSet("从", "自", "扣除", "没收", "抵扣", "退还", "返还", "双倍返还", "无息退还", "退回", "扣留", "冲抵", "退", "扣")
	heldTail = lint.NewSet("不退", "不予退", "不返", "不予返", "中扣", "中抵", "内扣", "中予以扣", "无息退还", "返还", "退还", "中支付", "抵扣", "抵作", "归", "予以没收", "中直接")
)

// depositKinds are what those kinds are paid and given back as; what is called 保证金 by any
// longer name is one of them.
var depositKinds = lint.NewSet("押金", "定金", "订金", "保证金", "风险金", "抵押金", "风险抵押金")

// otherDeposit reports a deposit that comes back under another name than the only one it is paid
// under: 交纳保证金三千元, 从押金中扣除.
func otherDeposit(p *lint.Pass) {
	t := p.Text
	paid, count := "", map[string]int{}
	all := t.Places(depositKinds)
	for _, h := range all {
		w := t.All[h.Start:h.End]
		if s := t.SentenceAt(h.Start); t.Holds(paidLeads, s.Start, s.End) && !t.Ends(heldFrom, h.Start) && !t.Begins(heldTail, h.End) || t.PassageAt(h.Start).Kind != lint.Body {
			if count[w]++; paid == "" {
				paid = w
			} else if paid != w {
				return
			}
		}
	}
	for _, h := range all {
		w, ps := t.All[h.Start:h.End], t.PassageAt(h.Start)
		if paid == "" || w == paid || count[w] > 0 || ps.Kind != lint.Body || ps.Table != nil || !t.Ends(heldFrom, h.Start) && !t.Begins(heldTail, h.End) {
			continue
		}
		if s := t.SentenceAt(h.Start); t.Holds(turnedInto, s.Start, s.End) || t.HasAny(s.Start, s.End, paid) {
			continue
		}
		p.Flag(h.Start, h.End, "usual", paid)
	}
}

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
