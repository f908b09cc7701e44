package claims

import "qiyue/lint"

var (
	// priceHolds says what a price includes.
	priceHolds = lint.NewFrame(
		24, []string{"价格", "报价", "总价", "单价", "合同价", "价款", "货款", "此价", "该价", "本价"}, []string{"含", "包括", "包含"},
		[]string{"运费", "运输费", "运杂费", "运保费", "安装费", "调试费", "培训费", "装卸费", "卸货费"},
	)
	notHeld = lint.NewSet("不含", "不包含", "不包括", "未含", "未包含", "未包括", "不另含")
	// heldFees are the fees by what they are for; borneApart are words of a case in which one is no part of the price.
	heldFees   = [][]string{{"运", "运费", "运输费", "运输费用", "运杂费"}, {"安装", "安装费", "安装费用"}, {"调试", "调试费", "调试费用"}, {"培训", "培训费", "培训费用"}, {"卸", "装卸费", "卸货费", "装卸费用"}}
	borneApart = lint.NewSet(
		"退", "换", "返", "送修", "寄修", "保修", "质保", "二次", "超出", "超过", "加急", "偏远", "往返", "维修", "变更", "增加", "额外", "自提", "违约", "逾期", "拒收",
		"人为", "搬迁", "移机", "以外", "之外", "除外", "不合格", "改",
	)
)

// chargedAgain reports a fee that the price includes and that the customer is to bear besides: 价格含运费, and then
// 运输费用由甲方承担.
func chargedAgain(p *lint.Pass) {
	t := p.Text
	for s, h := range t.Framed(priceHolds, 2) {
		if t.Holds(notHeld, s.Start, s.End) || t.Holds(borneApart, s.Start, s.End) {
			continue
		}
		for _, fees := range heldFees {
			if !t.HasAny(h.Start, min(s.End, h.End+len("、运输费、安装费、调试费")), fees[0]) {
				continue
			}
			for _, fee := range fees[1:] {
				for i := range t.Each(fee + "由") {
					o, j := t.SentenceAt(i), i+len(fee+"由")
					side := t.Party(t.All[j:min(len(t.All), j+len("甲方"))])
					if o == s || side == nil || side.Role != lint.Customer || !t.After(j+len("甲方"), "承担", "负担", "支付") || t.Holds(borneApart, o.Start, o.End) {
						continue
					}
					against(p, i, j+len("甲方承担"), s)
					return
				}
			}
		}
	}
}

// regardless makes a side liable for delay whatever the cause; forgives is what force majeure does.
var (
	regardless = lint.NewFrame(
		45, []string{"无论", "不论", "不管"}, []string{"原因", "理由"}, []string{"延迟", "逾期", "迟延", "延误", "延期", "不能按期", "未按期", "未能按"}, []string{"承担", "支付", "赔偿"},
	)
	forgives = lint.NewFrame(90, []string{"不可抗力", "不可抗拒"}, []string{"不承担", "不负", "免除", "免责", "免于", "互不"})
)

// whateverCause reports a liability for any cause in a text whose force majeure frees from it.
func whateverCause(p *lint.Pass) {
	t := p.Text
	for s, h := range t.Framed(regardless, 0) {
		if t.HasAny(s.Start, s.End, "不可抗", "除外") {
			continue
		}
		for o := range t.Framed(forgives, 0) {
			i, j := t.Within(h.Start, h.End, 50)
			against(p, i, j, o)
			return
		}
	}
}
