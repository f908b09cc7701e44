package fairness

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// NoReturn finds goods that may never be returned.
var NoReturn = lint.Rule{
	ID:     "no-return",
	Title:  lint.Words{Zh: "概不退换", En: "no returns"},
	Text:   diag.Warning,
	Inputs: lint.InText | lint.InProse,
	Words:  returnWords,
	Doc: lint.Doc{
		What: lint.Words{Zh: "售出概不退换，或者质量问题的退货运费由消费者承担。", En: "Goods sold are never taken back, or the consumer pays the freight of a quality return."},
		Why:  lint.Words{Zh: "质量不符合约定的，对方可以合理选择修理、更换、退货（民法典 582）；对消费者的退货义务不得以格式条款排除（消法 24、26），运输等必要费用由经营者承担（24）。", En: "For defects the other side may choose repair, exchange or return (民法典 582); towards consumers this cannot be excluded (消法 24, 26)."},
		Bad: []string{
			"商品出库后，卖方⟦不承担换货⟧义务。", "验货后乙方⟦不负退换⟧责任。", "特价商品⟦一经售出，概不退换⟧。", "无保修卡的，⟦恕不退换⟧。",
			"本店支持七天无理由退货，清仓处理品⟦不退不换⟧。", "商品因⟦质量问题换货的，往返运费由顾客承担⟧。",
			"经检测属⟦质量瑕疵的，买家应支付来回运费⟧。", "设备有瑕疵的，⟦只修不退⟧。", "商品拆封后⟦不享受七天⟧退换。", "会籍一经办理，⟦概不退费⟧。",
			"以下情形不予退换：\n1、⟦特价、促销商品⟧；\n2、⟦外包装破损的商品⟧。",
		},
		Good: []string{
			"质量无问题的，卖方不承担退货、调货的义务。", "人为损坏的，卖方不承担换货义务。", "非质量问题，卖方不承担退货责任。",
			"消费者定作的商品，购买时经消费者确认的，不适用七日无理由退货。", "质保期内出现质量问题的，乙方应予退换。",
			"定作的、鲜活易腐的商品，购买时经消费者确认后不支持退货。", "非质量问题的退换货，运费由顾客承担。", "如无质量问题，概不退换。",
			"质量问题退换货的运费由本店承担，其他原因的运费由顾客承担。", "七天无理由退货的，运费由买家承担。",
			"质量问题由本店承担运费，买家垫付的运费凭票报销。", "首付款不再退还以外，其余按实际天数结算。",
			"以下情形不予退换：\n1、已标明瑕疵的特价商品，因该瑕疵要求退换的。", "以下商品不支持七天无理由退货：\n1、特价生鲜。",
			"退换须知：\n1、特价商品请当面验货。\n2、请保留原包装。", "以下情形不予退换：\n1、人为损坏的。\n退货流程：\n1、请用原包装寄回。",
			"您违反上述约定的，已缴纳的服务费不予退还。", "乙方未开工的，其交纳的履约保证金不予退还。",
		},
		Basis: law("民法典 582", "消法 24", "消法 26"),
		Since: since,
	},
	Run: func(p *lint.Pass) {
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			for _, find := range []func(*lint.Pass, lint.Sentence) (int, int, bool){mendsOnly, neverTakenBack, flatly, anyCosts, returnFreight, laidOnBuyer, pretext} {
				if i, j, ok := find(p, s); ok {
					consumer(p, i, j)
					return
				}
			}
		})
	},
}

// returnWords are the words by which the rule is asked: what is taken back, what
// is done with freight, and pretexts.
var returnWords = slices.Concat([]string{
	"好歹", "横竖", "回头", "两讫", "两清", "好坏", "无论如何", "不管怎样", "说什么", "不补不", "不修不", "不赔不", "退", "给换", "不换",
	"不予处理", "概不处理", "恕不处理", "不再处理", "受理", "不认", "不予", "无法取消", "不能取消", "不得取消", "不可取消", "更换", "收回",
	"认账", "离柜概不", "只修", "只换", "自费寄", "运费", "邮费", "快递费", "物流费", "邮寄费", "运输费", "搬运费", "拆装费", "运杂费", "为限",
	"现金", "余额", "作废", "清零", "过期",
}, back, pretexts)
