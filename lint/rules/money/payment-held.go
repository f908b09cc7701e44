package money

import (
	"slices"

	"qiyue/internal/document"
	"qiyue/lint"
)

var (
	// held are sums that are given back, givingBack the verbs for it.
	held = lint.NewSet(
		"押金", "押款", "保证金", "质保金", "保修金", "信誉金", "风险金", "履约金", "诚意金", "意向金", "备用金", "备付金", "留置金", "扣留款",
		"所余预付款", "剩余预付款", "预付款余额",
	)
	givingBack = lint.NewSet("退还", "返还", "退回", "退给", "归还", "付还", "返付", "退付")
	// noReturn are words of a statement that gives nothing back or says on what
	// else that depends.
	noReturn = lint.NewSet(
		"无法", "才有义务", "只有", "投标", "手续时", "赔付", "不予", "不退", "不返", "不再", "没收", "双倍", "有权", "可以", "逾期", "拒", "抵",
		"要求", "申请", "扣留", "视为", "凭", "罚", "不符合", "比例", "转为", "转作", "部分", "方式", "仲裁", "诉讼", "政府", "维修资金", "解除",
		"是否", "或者", "消费者",
	)
	// atOnce are words of a return at the moment of something.
	atOnce = lint.NewSet("时返还", "时退还", "时无息", "时一次", "时由", "时，", "时即", "时予")
	// keepsIt are words of a statement that gives nothing back.
	keepsIt = lint.NewSet("不予", "不退", "不返", "不再", "没收", "不得", "拒绝", "无权")
)

// heldOpen reports the first statement by which a deposit is given back at no
// stated time. A text that once gives such a return days is left alone.
func heldOpen(p *lint.Pass) {
	t := p.Text
	if len(t.Places(held)) == 0 {
		return
	}
	from, to := -1, 0
	for _, h := range t.Places(givingBack) {
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		a, b := t.Part(h.Start)
		lead := max(s.Start, lint.RuneStart(t.All, a-120))
		if !t.Holds(held, lead, b) {
			continue
		}
		if t.HoldsWord(keepsIt, a, b) {
			continue // how long one may be late before it is forfeited is no day of return
		}
		near := a // the event may stand in the part before
		if a > s.Start {
			near, _ = t.Part(a - len("，"))
		}
		if near > s.Start && t.After(near, "除") {
			near, _ = t.Part(near - len("，")) // 终止后10日内，除抵扣的款项外，剩余部分返还
		}
		if rest := lint.RuneStart(t.All, min(s.End, b+60)); timed(t, near, rest) {
			return
		}
		if t.HasAny(b, lint.RuneStart(t.All, min(s.End, b+45)), "扣") {
			continue // 如数退还，但要扣折旧费
		}
		if from < 0 && ps.Kind == lint.Body && t.Holds(remainders, a, h.Start) && !t.HoldsWord(undecided, a, b) {
			from, to = t.Within(a, max(b, h.End), 30)
			continue
		}
		if from >= 0 || ps.Kind != lint.Body || t.After(
			h.End, "的", "后", "时", "之", "日", "期", "方式", "条件", "手续", "标准", "给第三", "：",
		) || t.HoldsWord(noReturn, lead, b) || t.Holds(atOnce, near, b) || t.Before(b, "的", "后", "时", "前") {
			continue
		}
		if from, to = a, b; to-from > 90 {
			from = h.Start
		}
		from, to = t.Within(from, to, 30)
		to = max(to, h.End)
	}
	if from >= 0 {
		p.Report(lint.Finding{Start: from, End: to, Level: lint.Info, Basis: anyTime})
	}
}

// remainders are what is left of a deposit once dues are set off: 押金抵扣欠费后，剩余部分应如数返还.
var remainders = lint.NewSet("剩余部分", "剩余", "余额", "余款", "余下", "其余部分")

// undecided are words of a statement that gives nothing back, or not by itself.
var undecided = lint.NewSet("不予", "不退", "不返", "不再", "没收", "有权", "可以", "要求", "申请", "凭", "抵", "视为")

var (
	// rhythms are payments by the month or year, and nothing more: by is the period, at the
	// verb; rounds are those of one word.
	rhythms = lint.NewFrameOf(24, by, at)
	by      = lint.NewSet(
		"分季", "分月", "分年", "一季度", "一个季度", "每个季度", "按月", "按季", "按年", "按半年", "逐月", "逐年", "每月", "每季", "每年", "每半年",
		"一年一付", "一季一付", "一月一付", "半年一付", "季度一付",
	)
	at = lint.NewSet(
		"付一次", "付一回", "缴一次", "结一次", "结付", "预缴", "预交", "缴费", "交费", "支付", "缴纳", "交纳", "交一次", "结算", "付清", "付给",
		"结清", "付款", "一付", "发放", "给付", "转账", "汇款", "汇给", "打款",
	)
	rounds = lint.NewSet("月结方式", "季结方式", "年结方式", "月结。", "季结。", "年结。", "周结。")
	// dayish are words of a clause that tell on which day.
	dayish = lint.NewSet(
		"年月日", "日前", "号", "日内", "天内", "月初", "月底", "月末", "年底", "年初", "季末", "季初", "首月", "末月", "当月", "次月", "上旬",
		"中旬", "下旬", "提前", "预付", "前", "日支付", "日为", "发票", "账单", "之日", "到期", "结束后", "日后付", "天后付", "期初", "冲抵", "抵扣",
		"期末", "每月_", "_日", "付款时间", "支付时间", "同时", "随", "自动扣", "代扣", "工资", "补偿", "社会保险", "利息", "LPR", "首期", "第一期",
	)
)

// periodOpen reports payments by the month or year of which no day is told.
func periodOpen(p *lint.Pass) {
	t := p.Text
	for _, h := range slices.Concat(t.Places(rounds), t.Places(by)) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Residue {
			continue
		}
		s := t.SentenceAt(h.Start)
		if !t.Begins(rounds, h.Start) && !t.Before(h.End, "一付") {
			i, j, ok := t.Frame(rhythms, h.Start, s.End)
			if !ok || i != h.Start || t.HasAny(i, j, "，", "：", "、", "的", "日") || t.Begins(notPaying, j) && !t.After(j, "费", "款") || t.Before(h.Start, "不", "非") || t.After(h.Start, "每") && t.Before(j, "结算", "支付", "付款") && !t.After(j, "一次") {
				continue
			}
			h.End = j
		}
		a, b := t.ClauseRange(s.Start)
		if c := t.ClauseAt(s.Start); c != nil && c.Parent != nil {
			a, b = c.Parent.Around(s.Start)
		}
		const near = 240 // a day told farther off is that of something else
		a, b = max(min(a, s.Start), s.Start-near), min(max(b, s.End), s.End+near)
		onDay := func(d lint.Hit) bool { // 维护期自_年_月_日起 is no day of payment
			o := t.SentenceAt(d.Start)
			return o.Start == s.Start || t.Holds(hands, o.Start, o.End) || t.HasAny(o.Start, o.End, "结算", "账期")
		}
		from := s.Start
		if t.Ends(mannerLabels, h.Start) {
			from = h.Start // 付款方式：月结
		}
		if slices.ContainsFunc(t.PlacesIn(dayish, a, b), onDay) || t.HoldsWord(otherDues, from, s.End) || timesIn(t, h.End, s.End) {
			continue
		}
		p.Report(lint.Finding{Start: h.Start, End: h.End, Level: lint.Info, Basis: anyTime})
		return
	}
}

// conditionHeads are heads of columns that say when instalments fall due.
var conditionHeads = lint.NewSet("付款条件", "支付条件", "付款时间", "支付时间", "付款节点", "支付节点", "付款时点")

// conditionColumn reports the instalments of a table that follow an event by no
// stated number of days.
func conditionColumn(p *lint.Pass) {
	t := p.Text
	if len(t.Places(conditionHeads)) == 0 {
		return
	}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Table == nil || ps.Row < 0 || ps.Column >= len(ps.Table.Head) || ps.End-ps.Body < len("取得") {
			continue
		}
		if !conditionHeads.In(document.PrintedText(ps.Table.Head[ps.Column].Inlines)) {
			continue
		}
		if timed(t, ps.Body, ps.End) || t.HasAny(ps.Body, ps.End, "时", "日", "天", "月", "_", "见", "/", "签约", "—", "同", "无", "之日") {
			continue
		}
		p.Report(lint.Finding{Start: ps.Body, End: ps.End, Level: lint.Info, Basis: anyTime})
	}
}

// agreed are references to times of payment that are told elsewhere, if at all.
var agreed = lint.NewFrame(36, []string{"约定的", "规定的", "商定的", "规定", "约定", "指定"}, []string{
	"期限", "时间内", "日期内", "结算周期", "结算期限", "付款方式及期限", "支付方式和时间", "支付方式及时间", "付款方式和时间", "付款方式及时间",
	"付款时间", "支付时间", "付款期限", "支付期限", "付款日期", "支付日期", "日期及金额", "周期",
}, []string{
	"付", "支付", "付款", "付清", "结算", "结清", "缴费", "交费", "缴纳", "交纳", "汇入", "偿付", "交付电费", "交付租金",
})

// perContract are references to the contract at large.
var perContract = lint.NewFrame(45, []string{
	"按合同约定", "按本合同约定", "按照合同约定", "按照本合同约定", "按合同规定", "按照合同规定",
}, []string{"支付", "付清", "结清"}, []string{
	"服务费", "费用", "货款", "价款", "租金", "款项", "工程款", "报酬", "保养费", "维保费",
})

// agreedTime is a bare time agreed.
var agreedTime = lint.NewFrame(24, []string{
	"约定的时间", "约定时间", "规定的时间", "规定时间", "约定的日期", "规定的日期", "约定日期", "规定日期", "约定的周期", "约定周期",
	"规定的周期",
}, []string{
	"支付", "付给", "付乙方", "付甲方", "付款", "付清", "结算", "结清", "缴费", "交费", "缴纳", "交纳",
})

// agreedNowhere reports a payment at the time agreed in a text that agrees on none.
func agreedNowhere(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(agreedTimes) {
		i, j, ok := t.Frame(agreed, s.Start, s.End)
		if !ok {
			i, j, ok = t.Frame(perContract, s.Start, s.End)
		}
		if !ok {
			i, j, ok = t.Frame(agreedTime, s.Start, s.End)
		}
		if !ok || t.PassageAt(i).Kind != lint.Body {
			continue
		}
		if a, b := t.Part(i); t.HoldsWord(unpaid, a, max(b, j)) {
			continue
		}
		for _, h := range t.Places(pay) {
			if a, b := t.Part(h.Start); !t.Holds(rests, s.Start, i) && (h.Start < s.Start || h.Start >= s.End) && timed(t, a, b) && !t.HasAny(a, b, "赔", "违约", "退", "定金", "逾期", "未按") {
				return
			}
		}
		if i2, _ := t.Part(i); i-i2 < 30 {
			i = i2
		}
		i, j = t.Within(i, j, 36)
		p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Basis: anyTime})
		return
	}
}

var (
	// agreedTimes end the frame but for the verb.
	agreedTimes = lint.NewSet(
		"规定时间", "约定的日期", "规定的日期", "约定日期", "规定日期", "约定的周期", "约定周期", "规定的周期", "规定的期限", "规定期限",
		"规定时间内", "规定的时间内", "约定的期限", "约定期限", "商定的日期", "指定时间内", "结算周期", "结算期限", "付款方式及期限",
		"支付方式和时间", "支付方式及时间", "付款方式和时间", "付款方式及时间", "付款时间", "支付时间", "付款期限", "支付期限", "付款日期",
		"支付日期", "日期及金额", "合同约定", "合同规定", "约定的时间", "约定时间", "规定的时间",
	)
	// unpaid are words of a sentence on what follows when it is not paid.
	unpaid = lint.NewSet("未", "逾期", "违约", "拒", "有权", "如", "若", "附件", "第", "利息", "不按")
)
