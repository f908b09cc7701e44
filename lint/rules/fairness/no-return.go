package fairness

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// NoReturn finds goods that may never be returned.
var NoReturn = lint.Rule{
	ID:     "no-return",
	Title:  lint.Words{Zh: "概不退换", En: "no returns"},
	Text:   diag.Warning,
	Inputs: lint.InText | lint.InProse,
	Words:  []string{"不承担换货", "不承担退货", "不承担退换", "不承担调换", "不负换货", "不负退货", "不负退换", "不负责退换", "不负责换货", "不负责退货", "无换货义务", "无退货义务", "无退换", "免除退换", "概不退换", "恕不退换", "不退不换", "不予退换", "不得退换", "一律不退", "概不退货", "恕不退货", "不予退货", "不能退换", "不可退换", "不接受退换", "不接受退货", "概不退款", "恕不退款", "不支持退换", "不支持退货", "离柜概不", "售出不退", "一经售出", "不予退款", "不退换", "不予退", "不办理退", "不能退货", "不得退货", "不给退", "拒绝退换", "谢绝退换", "不提供退换", "不受理退", "任何情况下均不退", "不予办理退", "离店不退", "不支持七天无理由退货及", "不退不修", "拆封不退", "离柜不退", "一概不退", "不得要求退", "不接受任何退", "不支持任何退", "概不认账", "均不退还", "概不退还", "一律不退还", "不得以任何理由退", "不退货", "概不退差", "不退差价", "不退款", "不参与任何形式的退", "不参与退", "不适用退换", "不享有退", "不提供任何退", "不受理任何退", "只修不换", "只修不退", "只换不退", "只保修不退", "只维修不退", "仅维修不退", "不可退", "不享受七天", "不享受7天", "不享受七日", "不享受7日", "不享受无理由", "不享受退换", "一律不予退", "均不退", "均不予退", "概不办理退", "概不受理退", "概不接受退", "一概不予退", "不再退", "不作退", "不做退", "不进行退", "自费寄", "运费", "邮费", "快递费", "物流费", "特价", "促销", "折价", "清仓", "打折", "处理品", "包装破损", "包装损坏", "包装损毁", "包装已", "原包装", "无包装", "无发票", "无小票", "无保修卡", "不得以任何理由要求退", "剩余费用不退", "余额不退", "学费不退", "课时费不退", "概不退费", "恕不退费", "一律不退费", "恕不退还", "不能退还", "包装拆封", "自愿承担", "不支持退款", "不支持退费", "换货产生", "退货产生", "换货的费用", "退货的费用", "无法退还", "任何理由要求", "任何原因要求", "无法进行退", "无法办理退", "无法退换", "无法退货", "无法退款", "提供退款", "退款服务", "不收回", "概不收回", "不再收回", "不予收回", "概不退回", "恕不退回", "不得退回"},
	Doc: lint.Doc{
		What:  lint.Words{Zh: "售出概不退换，或者质量问题的退货运费由消费者承担。", En: "Goods sold are never taken back, or the consumer pays the freight of a quality return."},
		Why:   lint.Words{Zh: "质量不符合约定的，对方可以合理选择修理、更换、退货（民法典 582）；对消费者的退货义务不得以格式条款排除（消法 24、26），运输等必要费用由经营者承担（24）。", En: "For defects the other side may choose repair, exchange or return (民法典 582); towards consumers this cannot be excluded (消法 24, 26)."},
		Bad:   []string{"商品出库后，卖方⟦不承担换货⟧义务。", "验货后乙方⟦不负退换⟧责任。", "特价商品⟦一经售出，概不退换⟧。", "无保修卡的，⟦恕不退换⟧。", "本店支持七天无理由退货，清仓处理品⟦不退不换⟧。", "商品因⟦质量问题换货的，往返运费由顾客承担⟧。", "经检测属⟦质量瑕疵的，买家应支付来回运费⟧。", "设备有瑕疵的，⟦只修不退⟧。", "商品拆封后⟦不享受七天⟧退换。", "会籍一经办理，⟦概不退费⟧。", "以下情形不予退换：\n1、⟦特价、促销商品⟧；\n2、⟦外包装破损的商品⟧。"},
		Good:  []string{"质量无问题的，卖方不承担退货、调货的义务。", "人为损坏的，卖方不承担换货义务。", "非质量问题，卖方不承担退货责任。", "消费者定作的商品，购买时经消费者确认的，不适用七日无理由退货。", "质保期内出现质量问题的，乙方应予退换。", "定作的、鲜活易腐的商品，购买时经消费者确认后不支持退货。", "非质量问题的退换货，运费由顾客承担。", "如无质量问题，概不退换。", "质量问题退换货的运费由本店承担，其他原因的运费由顾客承担。", "七天无理由退货的，运费由买家承担。", "质量问题由本店承担运费，买家垫付的运费凭票报销。", "首付款不再退还以外，其余按实际天数结算。", "以下情形不予退换：\n1、已标明瑕疵的特价商品，因该瑕疵要求退换的。", "以下商品不支持七天无理由退货：\n1、特价生鲜。", "退换须知：\n1、特价商品请当面验货。\n2、请保留原包装。", "以下情形不予退换：\n1、人为损坏的。\n退货流程：\n1、请用原包装寄回。", "您违反上述约定的，已缴纳的服务费不予退还。", "乙方未开工的，其交纳的履约保证金不予退还。"},
		Basis: law("民法典 582", "消法 24", "消法 26"),
		Since: since,
	},
	Run: func(p *lint.Pass) error {
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := t.In(s)
			if pretexts[t.All[h.Start:h.End]] {
				var ok bool
				if h, ok = refusal(p, s); !ok {
					pretext(p, s)
					return
				}
			}
			if refusing.In(text) && lint.Contains(text, "以下", "下列", "下述", "如下") && (t.After(s.End, "：") || strings.HasSuffix(strings.TrimRight(text, " "), "：")) {
				return // its items tell what is refused
			}
			if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "收回") || strings.HasSuffix(w, "退回") {
				if a, b := t.Part(h.Start); t.Holds(soldOff, s.Start, h.Start) && !t.Holds(lentOut, s.Start, s.End) && !returnExcused(text) {
					i, j := t.Within(a, b, 40)
					consumer(p, i, j)
				}
				return
			}
			if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "产生") || strings.HasSuffix(w, "的费用") {
				if i, j, ok := t.Frame(returnCosts, s.Start, s.End); ok && !t.Holds(noDefect, s.Start, s.End) && !t.HasAny(i, j, "，") {
					consumer(p, i, j)
				}
				return
			}
			if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "要求") {
				if i, j, ok := t.Frame(neverBack, s.Start, s.End); ok && !t.HasAny(i, j, "，") && !t.Holds(goodCause, s.Start, s.End) {
					consumer(p, i, j)
				}
				return
			}
			if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "费") && !strings.HasSuffix(w, "退费") || w == "自费寄" || w == "自愿承担" {
				returnFreight(p, s)
				return
			}
			if w := t.All[h.Start:h.End]; (w == "不退货" || w == "不退款") && (t.After(h.End, "的", "原因", "情形", "、") || !lint.Contains(text, "商品", "售", "产品", "货", "充值", "预存", "会员", "余额", "费")) {
				return
			}
			firm := lint.Contains(text, "只换不退", "只修不", "不得以任何理由退") // whatever else the sentence says
			if t.After(h.End, "情形", "原则", "的情形", "的商品") || !firm && returnExcused(text) {
				return
			}
			if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "退") && t.After(h.End, "还") && t.HasAny(max(s.Start, h.Start-45), h.Start, "保证金", "保函", "诚意金") {
				return // security that is kept
			}
			if strings.HasPrefix(t.All[h.Start:h.End], "只") && (!firm && lint.Contains(text, "可退", "可换", "换货", "更换", "30日后", "15日后") || t.HasAny(t.PassageAt(s.Start).Start, s.Start, "可退", "可换")) {
				return // a later stage of a policy that takes goods back first
			}
			if w := t.All[h.Start:h.End]; (w == "不再退" || w == "不作退" || w == "不做退" || w == "不进行退" || w == "不可退" || w == "均不退") && !t.After(h.End, "款", "货", "换", "还已", "费", "订", "，", "、") && h.End < s.End {
				return
			}
			if t.All[h.Start:h.End] == "一经售出" && !t.HasAny(h.End, s.End, "不退", "不换", "不予", "概不") {
				return
			}
			if lint.HasPrefix(t.All[h.Start:h.End], "无法", "不支持退款", "不支持退费") && t.HasAny(s.Start, h.Start, "已取", "已使用", "已核销", "已完成", "该订单", "当前状态", "违规", "超过", "超出", "人为", "过期", "非质量", "逾期", "擅自") {
				return
			}
			if w := t.All[h.Start:h.End]; w == "提供退款" || w == "退款服务" {
				if i, j, ok := t.Frame(unusedKept, s.Start, s.End); ok && !t.HasAny(i, j, "，") {
					consumer(p, i, j)
				}
				return
			}
			if w := t.All[h.Start:h.End]; (w == "不能退还" || w == "恕不退还" || w == "无法退还") && (!t.HasAny(max(s.Start, h.Start-30), min(s.End, h.End+36), "费", "款", "租金", "金额", "保证金", "押金", "已缴", "已付", "已交", "已支付") || t.HasAny(h.End, s.End, "发票", "的货款", "的费用由", "发生的费用")) {
				return
			}
			if forfeit(t, s, h) {
				return
			}
			if _, _, kept := moneyKept(t, s); kept {
				return // no goods: liability-exclusion tells
			}
			j := h.End
			for _, more := range []string{"还", "款", "货", "换"} {
				if strings.HasSuffix(t.All[h.Start:h.End], "不予退") && t.After(j, more) {
					j += len(more)
					break
				}
			}
			if t.All[h.Start:h.End] == "一经售出" {
				_, j = t.Part(min(h.End+len("，"), s.End))
			}
			consumer(p, h.Start, j)
		})
		return nil
	},
}

// returnExcused reports a sentence that keeps the return of defective goods, or
// is about goods that need not be taken back (消法 25).
func returnExcused(text string) bool {
	return strings.Contains(text, "定金") && !lint.Contains(text, "全额款项", "任何费用", "全部款项", "全部费用") || lint.Contains(text, "经消费者确认", "定作", "鲜活", "不得以", "不得拒绝", "人为", "过期限", "超过退换", "非质量", "无质量", "不存在质量", "质量无问题", "没有质量问题", "质量合格的", "质量问题除外", "质量问题的除外") ||
		strings.Contains(text, "无理由") && !lint.Contains(text, "特价", "清仓", "处理品", "折扣", "打折", "促销", "样机", "样品", "秒杀", "赠品")
}

// pretexts are reasons for which goods are not taken back although they may be
// defective: how they were sold, what became of box and receipt.
var pretexts = map[string]bool{"包装拆封": true, "特价": true, "促销": true, "折价": true, "清仓": true, "打折": true, "处理品": true, "包装破损": true, "包装损坏": true, "包装损毁": true, "包装已": true, "原包装": true, "无包装": true, "无发票": true, "无小票": true, "无保修卡": true}

// refusal is the first hit of sentence s that is no pretext.
func refusal(p *lint.Pass, s lint.Sentence) (lint.Hit, bool) {
	for _, h := range p.HitsIn(s.Start, s.End) {
		if !pretexts[p.Text.All[h.Start:h.End]] {
			return h, true
		}
	}
	return lint.Hit{}, false
}

// refusing are the words that open a list of what is not taken back.
var refusing = lint.NewSet("无法享受", "不能享受", "不享受七", "不享受7", "不予退", "不予换", "不退不换", "不在退", "不在办理退", "不在换", "不能退", "不可退", "不接受退", "不支持退", "不办理退", "不享受退", "不属于退", "恕不退", "概不退", "不得退", "无法退", "不提供退", "不包含在退", "不适用退", "不能办理退", "拒绝退")

// pretext reports an item that names no more than such a reason, where the
// words over its list refuse to take goods back.
func pretext(p *lint.Pass, s lint.Sentence) {
	t := p.Text
	k := t.PassageIndex(s.Start)
	if ps := t.Passages[k]; s.End-s.Start > 150 || ps.Number == "" && !strings.ContainsAny(t.All[ps.Start:min(ps.End, ps.Start+3)], "ABCDEFGHIJ-•·●●◆") || lint.Contains(t.In(s), "瑕疵", "除外", "完好", "保持", "因顾客", "因客户", "因用户", "退还") {
		return
	}
	for n := 0; n < 16 && k > 0; n++ {
		k--
		ps := &t.Passages[k]
		lead := t.All[ps.Start:ps.End]
		if refusing.In(lead) && lint.Contains(lead, "下列", "以下", "下述", "如下", "之一", "情形", "情况", "范围") || ps.Kind == lint.Heading && refusing.In(lead) {
			if lint.Contains(lead, "无理由", "无条件", "非质量", "无质量") && !strings.Contains(t.In(s), "拆封") { // 拆封 alone takes no such right away
				return
			}
			i, j := t.Within(s.Start, s.End, 50)
			consumer(p, i, j)
			return
		}
		if ps.Kind == lint.Heading || strings.HasSuffix(lead, "：") {
			return
		}
	}
}

// sending are the words of a return that costs something.
var sending = lint.NewSet("运费", "邮费", "快递费", "物流费", "自费寄", "自费邮寄")

// returnFreight reports the freight of a return for a defect laid on the buyer:
// 质量问题换货的，往返运费由顾客承担; 质量原因退货的，买家须支付退货运费.
func returnFreight(p *lint.Pass, s lint.Sentence) {
	t := p.Text
	if !t.Holds(sending, s.Start, s.End) {
		return
	}
	if i, j, ok := t.Frame(bothWays, s.Start, s.End); ok && !t.Holds(noDefect, s.Start, s.End) {
		consumer(p, i, j)
		return
	}
	sold := defective
	if t.Consumer || t.Class == document.Terms {
		sold = covered
	}
	i, j, ok := t.Frame(sold.freight, s.Start, s.End)
	if !ok {
		if i, j, ok = t.Frame(sold.sent, s.Start, s.End); ok && !fine(t, i, j) {
			i, j = t.Within(i, j, 50)
			consumer(p, i, j)
		}
		return
	}
	if fine(t, i, j) {
		return
	}
	buyers := slices.Clip(buyersWords)
	for _, party := range t.Parties() {
		if party.Role == lint.Customer && party.Margin > 3 {
			buyers = append(buyers, party.Label)
		}
	}
	if k, end, ok := t.Sequence(j, min(s.End, j+60), 12, []string{"由", "须由", "应由", "亦由", "均由"}, buyers, pays); ok && k-j <= 12 {
		i, end = t.Within(i, end, 50)
		consumer(p, i, end)
		return
	}
	if k, end, ok := t.Sequence(i, s.End, 45, buyers, pays[:4], freight); ok && k-i <= 45 && !strings.ContainsAny(t.All[k:end], "；。") && !lint.Contains(t.All[k:end], "，", "本", "有权") && !t.After(end, "由本", "由卖", "由商", "的") {
		i, end = t.Within(i, end, 50)
		consumer(p, i, end)
	}
}

// returned are the frames of a return at a cost: for a defect, or, towards
// consumers, for whatever a warranty covers.
type returned struct{ freight, sent *lint.Frame }

var (
	freight   = []string{"运费", "邮费", "快递费", "物流费"}
	pays      = []string{"承担", "负担", "支付", "自理", "自负", "垫付"}
	defects   = []string{"质量问题", "质量原因", "质量瑕疵", "产品故障", "质量缺陷"}
	defective = returns(defects)
	covered   = returns(append(slices.Clip(defects), "保修期内", "质保期内", "报修", "保修", "三包期内", "包修期内", "延保期内"))
)

func returns(reasons []string) returned {
	return returned{lint.NewFrame(60, reasons, freight), lint.NewFrame(60, reasons, []string{"自费寄", "自费邮寄"})}
}

// fine reports that the freight at bytes i to j is not that of a defect alone.
func fine(t *lint.Text, i, j int) bool {
	return t.Before(i, "非", "无", "不属于", "不存在", "没有", "非产品", "非商品", "并非", "超过", "超出", "不在") || lint.Contains(t.All[i:j], "，由本", "除外", "其他", "；", "非质量", "保修期外", "外的", "以外")
}

// forfeit reports money kept because of what the other side did: 您违反上述约定的，
// 已缴纳的费用不予退还. No goods are refused.
func forfeit(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	if !lint.HasPrefix(t.All[h.Start:], "不予退", "概不退还", "不退还", "不能退还", "恕不退还", "无法退还") || t.Holds(goods, s.Start, s.End) {
		return false
	}
	if t.Holds(security, s.Start, min(s.End, h.End+60)) && t.Holds(breach, s.Start, h.Start) {
		return true
	}
	return t.Holds(paid, s.Start, min(s.End, h.End+60)) && t.Holds(graveBreach, s.Start, h.Start)
}

// Words of money kept, of goods, and of what the other side did.
var (
	goods       = lint.NewSet("质量", "商品", "货物", "退货")
	security    = lint.NewSet("保证金", "押金", "租金", "定金", "房租")
	paid        = lint.NewSet("费", "款项", "保证金", "租金", "押金", "定金", "房租")
	breach      = lint.NewSet("否则", "违约", "违反", "擅自", "逾期", "不能及时", "故意", "毁约", "未按", "未经", "约定的情形", "无故", "提前退租", "提前解除", "提前终止", "拖欠")
	graveBreach = lint.NewSet("违反", "违约", "侵害", "侵犯", "妨害", "被注销", "作弊", "提前终止", "单方终止", "单方解除", "毁约", "捏造", "弄虚作假", "擅自", "未按时", "无故")
)

// returnCosts are the costs of any return laid on the one who buys.
var returnCosts = lint.NewFrame(18, []string{"换货产生", "退货产生", "换货的费用", "退货的费用"}, []string{"由"}, []string{"顾客", "客户", "用户", "消费者", "买家", "您", "会员", "购买者"}, []string{"承担", "负担", "支付", "自理"})

// Words of goods that are sold, and of what else is taken back or sent back.
var (
	soldOff = lint.NewSet("售出", "卖出", "出售", "出库", "出厂", "出门", "离店", "离柜", "提货", "签收", "发货", "交付后")
	lentOut = lint.NewSet("包装", "周转", "押金", "款项", "本金", "债权", "贷款", "款", "发票", "旧件", "授权", "证书", "样品", "无质量", "非质量", "无理由", "定作", "图纸", "资料")
)

// neverBack is the claim for money back that is shut out whatever the reason.
var (
	neverBack = lint.NewFrame(30, []string{"不得", "无权", "不能", "不可"}, []string{"任何理由要求", "任何原因要求"}, []string{"退还", "退款", "退费", "退回", "返还", "退货"})
	goodCause = lint.NewSet("除外", "定作", "质量合格", "过错", "一方", "双方", "保证金", "提前")
)

// unusedKept is the refusal to pay back what was not used.
var unusedKept = lint.NewFrame(30, []string{"不对", "不就", "不会", "不为", "不再", "恕不", "不"}, []string{"未使用", "剩余", "未消费", "已支付", "已购买", "已付", "订阅"}, []string{"提供退款", "退款服务"})

// bothWays is the freight there and back laid on the buyer, whatever the reason.
var (
	bothWays = lint.NewFrame(12, []string{"用户", "客户", "顾客", "消费者", "您", "买家", "会员"}, []string{"自愿承担", "应承担", "须承担", "需承担", "自付", "自行承担", "自理", "需支付", "应支付"}, []string{"来回", "往返", "双程", "双向"}, []string{"快递费", "运费", "邮费", "物流费", "邮寄费"})
	noDefect = lint.NewSet("非质量", "无理由", "无质量", "保修期外", "过保", "人为", "不属于", "无故障", "超出", "超过", "非保修", "检测无", "个人原因", "除外")
)
