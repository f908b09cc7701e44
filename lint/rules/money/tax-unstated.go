package money

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// TaxUnstated: A price without saying whether tax is included and at what rate.
var TaxUnstated = lint.Rule{
	ID:      "tax-unstated",
	Title:   lint.Words{Zh: "是否含税未写明", En: "tax not stated"},
	Text:    diag.Info,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract},
	Words:   priceNames,
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "写了价款，却没有写含税还是不含税，或者没有写税率。", En: "A price without saying whether tax is included and at what rate"},
		Spec: lint.Words{Zh: "规格：不会出现。fees.tax 的是否含税和税率是必填项。", En: "In a spec: cannot occur; fees.tax asks for both."},
		Why:  lint.Words{Zh: "增值税是价外税（增值税法 7），不写明时价款可能差 6% 或者 13%。", En: "VAT is charged on top (增值税法 7); unstated, the price may differ by 6 or 13 per cent."},
		Bad: []string{
			"合同价人民币（⟦含/不含税⟧）48000元。",
			"维保合同\n甲方：甲公司\n乙方：乙公司\n第一条 维保。\n第二条 ⟦服务费总额为48000元⟧，分两次支付。\n第三条 违约。\n第四条 一式两份。",
		},
		Good: []string{
			"合同价人民币48000元，□含税 □不含税。",
			"维保合同\n甲方：甲公司\n乙方：乙公司\n第一条 维保。\n第二条 服务费总额为48000元（含13%增值税）。\n第三条 违约。\n第四条 一式两份。",
			"变更协议\n甲方：甲公司\n乙方：乙公司\n第一条 原协议第二条的服务费总额改为60000元。\n第二条 其他不变。\n第三条 违约责任照原协议。\n第四条 一式两份。",
			"服务费总额为48000元。",
			"甲方支付违约金5000元。",
		},
		Basis: []diag.LawID{"增值税法 7"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		t := p.Text
		for _, h := range t.Places(eitherTax) {
			if s := t.SentenceAt(h.Start); !t.HasAny(s.Start, s.End, "□", "√", "☑") {
				p.Flag(h.Start, h.End)
				break
			}
		}
		for _, h := range t.Framed(rateOpen, 0) {
			if i, j := h.Start, h.End; !t.HasAny(i, j, "国家", "税法", "法定") {
				p.Flag(i, j)
				return
			}
		}
		for s, h := range t.Framed(notSaid, 0) {
			if !t.Holds(ofTax, s.Start, s.End) {
				continue
			}
			i, j := t.Within(h.Start, h.End, 40)
			p.Flag(i, j)
			return
		}
		half := t.Holds(taxTold, 0, len(t.All)) // said of what the tax is, and not how much
		if t.Consumer || len(t.Parties()) < 2 || len(t.Clauses()) < 4 || half && t.Holds(rateTold, 0, len(t.All)) || (half || t.Has("增值税")) && ratedTax(t) || lint.Contains(t.Title(), untaxed...) || t.Holds(people, 0, len(t.All)) {
			return
		}
		for _, h := range p.Hits() {
			j, ok := priced(t, h)
			if !ok {
				continue
			}
			if half {
				s := t.SentenceAt(h.Start)
				at := t.PlacesIn(taxTold, s.Start, s.End)
				if len(at) == 0 || !t.UnitIn(h.Start, j, lint.Yuan) {
					continue // the room for a price
				}
				a, b := t.Part(at[0].Start)
				a, b = t.Within(a, b, 40)
				p.Report(lint.Finding{Start: a, End: b, Message: diag.Say("lint-tax-unstated-rate", "text", t.Quote(a, b))})
				return
			}
			p.Flag(h.Start, j)
			return
		}
	},
}

// priceNames are what a price is called.
var priceNames = []string{
	"合同总价", "总价", "合同金额", "合同价款", "合同总额", "合同款", "合同价", "总金额", "单价", "价款", "货款", "工程款", "造价", "总费用",
	"费用总额", "费用合计", "服务费", "维护费", "维保费", "维修费", "保养费", "设计费", "加工费", "制作费", "代理费", "咨询费", "施工费",
	"安装费", "检测费", "承包费", "仓储费", "物业费", "保洁费", "租赁费", "使用费", "运输费", "运费", "运价", "加盟费", "推广费", "广告费",
	"运维费", "巡检费", "养护费", "清洗费", "托管费", "驻场费", "改造费", "调试费", "印刷费", "搭建费", "年费", "售价", "租金", "报酬", "合计",
	"总计", "共计", "总共", "合共",
}

// untaxed are titles of agreements that change another one, which says it, or whose
// money is no price: wages, loans, gifts, portions.
var untaxed = []string{"变更", "补充", "劳动", "劳务", "聘用", "雇佣", "用工", "借款", "贷款", "赠与", "股权", "担保", "保证合同", "抵押", "质押"}

// sumSoon reports a sum that begins at byte i or ends soon behind it.
func sumSoon(t *lint.Text, i, to int) bool {
	qs := t.QuantitiesIn(i, to)
	return len(qs) > 0 && qs[0].Unit == lint.Yuan && (qs[0].Start == i || qs[0].End <= i+len("1,000,000元整"))
}

// people make an agreement one between private persons, where a price holds whatever tax there is.
var people = lint.NewSet("身份证号", "身份证：", "身份证件", "居住", "住宅", "住房")

// priced reports that the name of a price at a hit is followed by its sum, or by the room for
// it (总价为人民币____元, a column 总价（元）), and where that ends.
func priced(t *lint.Text, h lint.Hit) (end int, ok bool) {
	s := t.SentenceAt(h.Start)
	to := lint.RuneStart(t.All, min(s.End, h.End+40))
	if a, b := t.Part(h.Start); t.Before(h.End, "合计", "总计", "共计", "总共", "合共") && (t.Holds(noSale, a, b) || !t.After(h.End, "人民币", "：", "¥", "￥", "为") && !sumSoon(t, h.End, to)) {
		return 0, false // 违约金合计不超过5万元
	}
	for _, q := range t.QuantitiesIn(h.End, to) {
		if q.Unit == lint.Yuan && !t.After(q.End, "以上", "以下", "以内") {
			return q.End, true
		}
	}
	if t.PassageAt(h.Start).Table == nil && !t.Begins(currency, h.End) && !t.After(h.End, "：", "为", "（", "总额", "共计", "合计", "每") {
		return 0, false // 合同总价的千分之一
	}
	for _, g := range t.PlacesIn(currency, h.End, to) {
		if !t.Holds(portions, h.End, g.Start) && !t.After(g.End, "器件", "件", "素") {
			return g.End, true
		}
	}
	return 0, false
}

var (
	// noSale are words of a sum that is no price.
	noSale   = lint.NewSet("违约", "赔", "罚", "押金", "保证金", "不超过", "扣", "退", "奖", "补贴", "工资", "借", "损失", "定金")
	currency = lint.NewSet("元", "¥", "￥", "RMB", "人民币")
	portions = lint.NewSet("%", "‰", "千分", "万分", "百分", "，", "。")
)

// taxTold are words by which a text says whether a price holds the tax, or which.
var taxTold = lint.NewSet(
	"含税", "税率", "价税", "包税", "免税", "免征", "不征税", "税另", "加税", "税点", "%税", "%的税", "增值税专", "税金", "税费", "税款", "税额",
	"计税", "完税", "税前", "税后", "专票", "%增值税", "%的增值税",
)

var (
	// rateTold are words by which a text tells the tax in full, or that there is none to be told.
	rateTold = lint.NewSet("税率", "免税", "免征", "不征税", "征收率", "价税", "税额", "专票", "增值税专", "完税", "包税", "税前", "税后", "%税", "%的税", "%增值税", "%的增值税")
	// notSaid is that nothing is said of the tax: 各项价格均未写明是否含税.
	notSaid = lint.NewFrameOf(18, lint.NewSet("未注明", "未写明", "未载明", "未说明", "没写明", "没有写明", "没有注明", "未约定", "未标明", "不注明"), ofTax)
	ofTax   = lint.NewSet("含税", "开票口径", "税率", "税点", "税种", "计税口径")
)

// ratedTax reports a share beside a word for the tax: 增值税按百分之六.
func ratedTax(t *lint.Text) bool {
	for i := range t.Each("税") {
		s := t.SentenceAt(i)
		if t.UnitIn(max(s.Start, i-len("含百分之十三的增值")), min(s.End, i+len("税由买方另行按百分之十三负担")), lint.Percent) {
			return true
		}
	}
	return false
}

// rateOpen is a rate left to be agreed: 税率按双方另行约定执行.
var (
	rateOpen = lint.NewFrameOf(36, lint.NewSet("税率", "税点", "税种"), lint.NewSet("双方约定", "另行", "协商", "商定", "另议", "待定", "届时", "开票资质", "开票时", "实际情况", "实际开票"))
)

// eitherTax leaves open whether a price holds the tax.
var eitherTax = lint.NewSet("含/不含税", "含税/不含税", "含（不含）税", "含税或不含税", "含、不含税", "（不）含税")
