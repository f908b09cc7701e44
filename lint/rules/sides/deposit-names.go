package sides

import (
	"strings"

	"qiyue/lint"
)

var (
	// deposits are kinds of security or of early payment, each with a law of its own.
	deposits  = lint.NewSet("押金", "定金", "订金", "保证金", "质保金", "预付款")
	paidLeads = lint.NewSet("交", "交付", "付", "支付", "交纳", "缴纳", "收取", "预付", "给付", "缴存")
	// turnedInto make one kind of another.
	turnedInto = lint.NewSet("转为", "转作", "转成", "抵作", "充抵", "视为", "自动转", "冲抵", "折抵")
)

var (
	// heldFrom and heldTails stand around a deposit that somebody has received.
	heldFrom     = lint.NewSet("从", "自", "扣除", "没收", "抵扣", "退还", "返还", "退回", "扣留", "冲抵", "退", "扣")
	heldTails    = lint.NewSet("不退", "不予退", "不返", "不予返", "中扣", "中抵", "内扣", "中予以扣", "无息退还", "返还", "退还", "中支付", "抵扣", "抵作", "归", "予以没收", "中直接")
	depositKinds = lint.NewSet("押金", "定金", "订金", "保证金", "风险金")
)

// otherDeposit reports a deposit that comes back under a name it is not paid under: 交纳保证金, 扣除押金.
func otherDeposit(p *lint.Pass) {
	t, paid, back := p.Text, map[string]bool{}, []lint.Hit(nil)
	for _, h := range t.Places(depositKinds) {
		s, held := t.SentenceAt(h.Start), t.Ends(heldFrom, h.Start) || t.Begins(heldTails, h.End)
		if t.PassageAt(h.Start).Kind != lint.Body || t.Holds(paidLeads, s.Start, s.End) && !held {
			paid[t.All[h.Start:h.End]] = true
		} else if held && !t.Holds(turnedInto, s.Start, s.End) {
			back = append(back, h)
		}
	}
	if len(paid) != 1 {
		return
	}
	for name := range paid {
		for _, h := range back {
			if a, b := t.Part(h.Start); !paid[t.All[h.Start:h.End]] && !t.HasAny(a, b, name) {
				p.Flag(h.Start, h.End, "usual", name)
			}
		}
	}
}

// depositNamed reports one kind paid in a clause that its head calls another: 押金：乙方交定金.
func depositNamed(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(deposits) {
		ps, s := t.PassageAt(h.Start), t.SentenceAt(h.Start)
		if ps.Kind != lint.Body || !t.Ends(paidLeads, h.Start) || t.Holds(turnedInto, s.Start, s.End) {
			continue
		}
		k := strings.Index(t.All[ps.Body:max(ps.Body, h.Start)], "：")
		i, j := ps.Body, ps.Body+k
		if k < 0 || k > 30 {
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
