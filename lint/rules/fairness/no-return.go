package fairness

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// NoReturn finds goods that may never be returned.
var NoReturn = lint.Rule{
	ID:     "no-return",
	Title:  lint.Words{Zh: "概不退换", En: "no returns"},
	Text:   diag.Warning,
	Inputs: lint.InText,
	Words:  []string{"概不退换", "恕不退换", "不退不换", "不予退换", "不得退换", "一律不退", "概不退货", "恕不退货", "不予退货", "不能退换", "不可退换", "不接受退换", "不接受退货", "概不退款", "恕不退款", "不支持退换", "不支持退货", "离柜概不", "售出不退", "一经售出"},
	Doc: lint.Doc{
		What:  lint.Words{Zh: "售出概不退换，或者质量问题的退货运费由消费者承担。", En: "Goods sold are never taken back, or the consumer pays the freight of a quality return."},
		Why:   lint.Words{Zh: "质量不符合约定的，对方可以合理选择修理、更换、退货（民法典 582）；对消费者的退货义务不得以格式条款排除（消法 24、26），运输等必要费用由经营者承担（24）。", En: "For defects the other side may choose repair, exchange or return (民法典 582); towards consumers this cannot be excluded (消法 24, 26)."},
		Bad:   []string{"特价商品⟦一经售出，概不退换⟧。", "无保修卡的，⟦恕不退换⟧。"},
		Good:  []string{"消费者定作的商品，购买时经消费者确认的，不适用七日无理由退货。", "质保期内出现质量问题的，乙方应予退换。", "定作的、鲜活易腐的商品，购买时经消费者确认后不支持退货。"},
		Basis: law("民法典 582", "消法 24", "消法 26"),
		Since: since,
	},
	Run: func(p *lint.Pass) error {
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := t.In(s)
			if lint.Contains(text, "经消费者确认", "定作", "鲜活", "无理由", "不得以", "不得拒绝", "人为", "过期限", "超过退换") || t.After(h.End, "情形", "原则") {
				return
			}
			if t.All[h.Start:h.End] == "一经售出" && !t.HasAny(h.End, s.End, "不退", "不换", "不予", "概不") {
				return
			}
			j := h.End
			if t.All[h.Start:h.End] == "一经售出" {
				_, j = t.Part(min(h.End+len("，"), s.End))
			}
			consumer(p, h.Start, j)
		})
		return nil
	},
}
