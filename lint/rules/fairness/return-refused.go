package fairness

import (
	"strings"

	"qiyue/lint"
)

// A refusal to take back is read by its parts: a word of no, and not far behind
// it what is refused. backs are what is refused, exchanges those of them that a
// seller may refuse in other frames too (乙方不得更换人员).
var (
	backs     = lint.NewSet("退", "换货", "调换", "换新", "收回", "不予更换", "概不更换", "恕不更换", "负责更换", "三包", "认账", "给换", "不换", "取消")
	exchanges = lint.NewSet("给换", "不换", "调换", "不予更换", "概不更换", "恕不更换", "负责更换", "三包", "换新")
	// backing is what may stand behind 退: 退场 and 退休 are no return.
	backing = lint.NewSet(
		"换货", "款", "货", "车", "琴", "换", "还", "费", "订", "单", "卡", "调", "回", "不", "机", "钱", "票", "现", "课", "差", "定", "押", "修",
		"也", "补", "余", "剩", "已", "，", "。", "；", "）", "、", "！", "的", "了", "保修", ",", ";", ")", "!", " ", "任何", "改", "或", "及",
		"和", "与",
	)
	// noes are words of no that may stand some words before what is refused.
	noes = lint.NewSet(
		"不参加", "不办", "不接", "不走", "不给办", "不予", "不得", "不能", "不可", "不再", "不作", "不做", "不办理", "不接受", "不支持", "不受理",
		"不提供", "不享受", "不享有", "不适用", "不参与", "不进行", "不承担", "不负", "不给", "不对", "不就", "不为", "不会", "恕不", "恕难", "概不",
		"均不", "都不", "不管", "一律不", "一概不", "拒绝", "谢绝", "无法", "无权", "免除", "不实行", "不包", "只修", "只换", "只保修", "只维修",
		"仅维修", "不作为", "不属于", "不在", "不列入", "离柜概不", "不含", "不涉及",
	)
	// broken are words between the two by which the one does not deny the other.
	broken = lint.NewSet(
		"，", "拒绝", "推", "拖", "影响", "限制", "阻", "低于", "按时", "及时", "按期", "如期", "按约", "足额", "予以", "应", "可以", "则", "并",
		"修复", "免费", "擅自", "自行", "私自", "随意", "少于", "晚于", "迟于", "超过", "同时", "承诺",
	)
)

// refusesBack is where the word of no begins that denies the taking back at h.
func refusesBack(t *lint.Text, s lint.Sentence, h lint.Hit) (at int, ok bool) {
	a, _ := t.Part(h.Start)
	a = max(a, s.Start)
	if w := t.All[h.Start:h.End]; lint.HasPrefix(w, "不予", "概不", "恕不") {
		return h.Start, !t.Before(h.Start, "尽量", "可以修复的，", "能够修复的，", "能修复的，", "可修复的，")
	}
	if t.After(h.Start, "退") && !t.Begins(backing, h.End) && h.End < s.End {
		return 0, false
	}
	if t.After(h.Start, "不换") && t.HoldsWord(soldOff, a, h.Start) {
		return h.Start, true
	}
	before := within(t, noes, max(a, lint.RuneStart(t.All, max(0, h.Start-54))), h.Start)
	if len(before) == 0 {
		if i := h.Start - len("不"); i >= a && (t.After(i, "不") || t.After(i, "无") && t.After(h.Start, "退换", "退货", "换货")) && !t.Before(i, "可", "要") {
			return i, true
		}
		return 0, false
	}
	no := before[len(before)-1]
	for k := len(before) - 2; k >= 0 && before[k].End >= no.Start; k-- {
		no.Start = before[k].Start // 一律不予
	}
	at, between := no.Start, t.All[no.End:h.Start]
	if broken.In(between) || t.After(at, "无法") && len(between) > len("为您办理") || t.Before(at, "不得", "不会", "并", "如果", "若", "如") || strings.Contains(between, "的") && !lint.Contains(between, "任何", "一切", "形式") && !lint.Contains(t.All[at:no.End], "不对", "不就", "不为") {
		return 0, false
	}
	if t.After(at, "不管") && between != "" || t.After(h.Start, "取消") && (!lint.Contains(t.All[a:h.Start], "订单", "预订", "预约") || !lint.Contains(t.In(s), "付款", "下单", "支付", "提交", "生效后")) {
		return 0, false
	}
	if lint.Contains(t.All[at:no.End], "不对", "不就", "不为", "不会") && !lint.Contains(between, "提供", "办理", "给予", "受理", "退", "进行") {
		return 0, false
	}
	if t.Begins(exchanges, h.Start) && lint.Contains(t.All[at:no.End], "不得", "不能", "不可", "无法", "无权", "不再", "拒绝") {
		return 0, false
	}
	return at, true
}

// neverTakenBack finds a refusal to take goods or money back.
func neverTakenBack(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	for _, h := range t.PlacesIn(backs, s.Start, s.End) {
		at, found := refusesBack(t, s, h)
		if !found {
			continue
		}
		if text := t.In(s); lint.Contains(text, "以下", "下列", "下述", "如下") && endsInColon(t, s) {
			return 0, 0, false // its items tell what is refused
		}
		if refusedFairly(t, s, at, h) {
			continue
		}
		j := h.End
		for again := true; again; {
			again = false
			for _, more := range []string{"还", "款", "货", "换", "费", "单", "卡", "订", "回", "调"} {
				if t.After(j, more) && j < s.End {
					j, again = j+len(more), true
				}
			}
		}
		if k := t.Index(s.Start, "一经售出"); k >= 0 && k < at {
			at = k
		}
		return at, j, true
	}
	return lapsed(t, s)
}

// whateverQuality strikes out the words by which the quality is said not to matter: 无论
// 有无质量问题. They excuse no refusal.
var whateverQuality = strings.NewReplacer("有无质量", "", "有没有质量问题", "", "是否存在质量", "", "是否有质量", "", "有质量问题与否", "", "质量有无问题", "")

// someQuality strikes out the exception of no more than some bad quality: 除批量质量问题外，概不退换.
var someQuality = strings.NewReplacer(
	"批量质量问题外", "", "批次质量问题外", "", "批量性质量问题外", "", "重大质量问题外", "", "严重质量问题外", "", "批量性问题外", "",
	"批量质量问题除外", "", "严重质量问题除外", "", "重大质量问题除外", "", "运输破损外", "", "运输损坏外", "",
)

// papers are what is handed in and kept on file.
var papers = []string{"资料", "文件", "材料", "简历", "投标书", "复印件", "稿件", "作品"}

// refusedFairly reports that the refusal from byte at on takes nothing from anybody,
// or that another rule tells of it.
func refusedFairly(t *lint.Text, s lint.Sentence, at int, h lint.Hit) bool {
	text, said := someQuality.Replace(whateverQuality.Replace(t.In(s))), t.All[at:min(s.End, h.End+12)]
	near := t.All[lint.RuneStart(t.All, max(s.Start, at-45)):at]
	firm := strings.Contains(said, "以任何理由") && !t.Holds(goodCause, s.Start, s.End) // whatever else the sentence says
	money := t.All[lint.RuneStart(t.All, max(s.Start, at-45)):lint.RuneStart(t.All, min(s.End, h.End+36))]
	switch {
	case t.After(
		h.End, "还以外", "款以外", "费以外", "情形", "原则", "的情形", "的商品", "换货的情形", "换的情形",
	) || !firm && (returnExcused(text) || lint.Contains(
		text, "除产品", "除有", "除质量", "瑕疵外", "问题外", "，其余予以退", "部分予以退", "费用予以退",
	)):
		return true
	case t.After(h.End, "的", "款的", "货的", "还的", "换的", "时", "款时", "货时", "货原因", "款原因", "货、", "款、"):
		return true // a case is told
	case party(t, at) && caseEnds(t, h.End):
		return true // 乙方不退还多收费用的，应支付违约金
	case t.After(h.Start, "收回") || t.After(h.Start, "退回") && !lint.Contains(money, "定金", "订金", "费", "余额"):
		return !t.HoldsWord(soldOff, s.Start, h.Start) || t.Holds(lentOut, s.Start, s.End)
	case t.Begins(exchanges, h.Start):
		return faults.In(text) || lint.Contains(text, "保修期", "质保期", "三包期")
	case lint.Contains(near, "逾期", "过期", "逾此") && timely(t, s.Start, at, 7*24):
		return true // there was time to bring it back
	case t.After(h.Start, "退") && lint.HasSuffix(strings.TrimSuffix(t.All[s.Start:at], "均"), papers...):
		return true // 投标文件不予退还: paper, and no goods
	case lint.Contains(near, "保证金", "保函", "诚意金") && t.After(h.End, "还"):
		return true // security that is kept
	case strings.Contains(text, "只") && t.HasAny(t.PassageAt(s.Start).Start, s.Start, "可退", "可换"):
		return true // a later stage of a policy that takes goods back first
	case lint.HasPrefix(said, "无法", "不支持退款", "不支持退费") && lint.Contains(
		text[:at-s.Start], "已取", "已使用", "已核销", "已完成", "该订单", "当前状态", "违规", "超过", "超出", "人为", "过期", "非质量", "逾期",
		"擅自",
	):
		return true
	case t.After(h.Start, "退还") && (lint.Contains(text, "发票") || !lint.Contains(
		money, "费", "款", "租金", "金额", "保证金", "押金", "已缴", "已付", "已交", "已支付", "余额", "订金", "定金", "预存",
	)):
		return true
	case t.After(h.Start, "退还") && lint.Contains(text, "已发生", "已提供", "已消费", "已消耗", "已采购", "已产生", "已履行", "已完成", "已使用", "已上课"):
		return true // paid for what was had: 已消费的课时费不予退还
	case t.After(at, "无权") && t.Holds(breach, s.Start, at):
		return true
	}
	if forfeit(t, s, at, h.End) {
		return true
	}
	_, _, kept := moneyKept(t, s)
	return kept // no goods: liability-exclusion tells
}

// Prepaid money that lapses with the card.
var lapse = lint.NewFrame(24, []string{
	"余额", "储值", "卡内金额", "剩余金额", "剩余次数", "次数", "课时", "没用完", "未用完", "未使用", "预存款", "充值金额",
}, []string{
	"作废", "清零", "归零", "失效", "不予返还", "不兑现", "不找零", "不提现", "不可提现", "不能提现", "不得提现", "不予兑现", "不折现", "不兑付",
	"不兑换",
})

func lapsed(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(lapse, s.Start, s.End)
	if !ok || t.HasAny(i, j, "不作废", "不清零", "不失效", "不会", "不得", "不归零") || t.HasAny(s.Start, s.End, "积分", "免费延期", "激活", "退还", "违规", "作弊", "赠送金", "赠金") {
		return 0, 0, false
	}
	return i, j, true
}

// anyCosts finds the costs of any exchange laid on the one who buys.
func anyCosts(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	i, j, ok = t.Frame(returnCosts, s.Start, s.End)
	return i, j, ok && !t.HoldsWord(noDefect, s.Start, s.End)
}

// goodCause are words of a sentence that shuts nobody out for a reason of his own.
var goodCause = lint.NewSet("除外", "定作", "质量合格", "过错", "一方", "双方", "保证金", "提前")

// Words of goods that are sold, and of what else is taken back or sent back.
var (
	soldOff = lint.NewSet("买定", "离手", "成交", "两讫", "两清", "售出", "卖出", "出售", "出库", "出厂", "出门", "离店", "离柜", "提货", "签收", "发货", "交付后", "所进", "进货")
	lentOut = lint.NewSet("包装", "周转", "押金", "款项", "本金", "债权", "贷款", "款", "发票", "旧件", "授权", "证书", "样品", "无质量", "非质量", "无理由", "定作", "图纸", "资料")
)

// returnExcused reports a sentence that keeps the return of defective goods, or
// is about goods that need not be taken back (消法 25).
func returnExcused(text string) bool {
	return lint.Contains(text, "滞销", "积压", "过剩", "卖不出", "卖不掉", "未售出", "未销售") && !strings.Contains(text, "质量") || // what does not sell is no defect
		lint.Contains(text, "已发生的") && lint.Contains(text, "退还", "退回") || // what the work done so far has cost
		strings.Contains(text, "定金") && !lint.Contains(text, "全部款项", "全部费用") && lint.Contains(
			text, "违", "毁", "反悔", "不履行", "不买", "不租", "取消", "放弃", "解除", "未", "倍", "逾期", "拒", "罚则", "抵作",
		) || lint.Contains(
		text, "三包期满", "超过三包", "超出三包", "过了三包", "经消费者确认", "定作", "鲜活", "不得拒绝", "人为", "保管不当", "使用不当", "储存不当",
		"存放不当", "操作不当", "过期限", "超过退换", "超过退货", "超出退货", "超出退换", "非质量", "无质量", "不存在质量", "质量无问题",
		"没有质量问题", "质量合格的", "质量问题除外", "质量问题的除外", "质量不合格的除外", "质量不合格除外",
	) ||
		strings.Contains(text, "不得以") && (!strings.Contains(text, "要求退") || strings.Contains(text, "除外")) ||
		strings.Contains(text, "无理由") && !lint.Contains(
			text, "特价", "清仓", "处理品", "折扣", "打折", "促销", "样机", "样品", "秒杀", "赠品",
		) && (!lint.Contains(text, "拆封", "拆包", "开封", "激活") || strings.Contains(text, "质量"))
}

// forfeit reports money kept because of what the other side did: 您违反上述约定的，
// 已缴纳的费用不予退还. No goods are refused.
func forfeit(t *lint.Text, s lint.Sentence, at, end int) bool {
	if t.Holds(goods, s.Start, s.End) {
		return false
	}
	if t.Holds(security, s.Start, min(s.End, end+60)) && t.Holds(breach, s.Start, at) {
		return true
	}
	return t.Holds(paid, s.Start, min(s.End, end+60)) && (t.Holds(graveBreach, s.Start, at) || t.Holds(breach, s.Start, at) && t.Holds(endsIt, s.Start, at))
}

// Words of money kept, of goods, and of what the other side did.
var (
	goods    = lint.NewSet("质量", "商品", "货物", "退货")
	security = lint.NewSet("保证金", "押金", "租金", "定金", "房租")
	paid     = lint.NewSet("费", "款项", "保证金", "租金", "押金", "定金", "房租")
	// endsIt end the agreement for a breach: 否则乙方有权终止合同，已收费用不予退还.
	endsIt = lint.NewSet("终止合同", "终止协议", "终止本", "解除合同", "解除协议", "解除本", "终止服务", "停止服务")
	breach = lint.NewSet(
		"否则", "不履行", "未履行", "反悔", "违约", "违反", "擅自", "逾期", "不能及时", "故意", "毁约", "未按", "未经", "约定的情形", "无故", "欺瞒",
		"隐瞒", "提前退租", "提前解除", "提前终止", "拖欠",
	)
	graveBreach = lint.NewSet(
		"违反", "违约", "侵害", "侵犯", "妨害", "被注销", "作弊", "提前终止", "单方终止", "单方解除", "毁约", "捏造", "弄虚作假", "擅自", "未按时",
		"无故", "欺瞒", "隐瞒", "弄虚",
	)
)

// party reports that a side of the agreement stands right before byte i, caseEnds that the
// statement at byte i is a case: 甲方不退还余款的，……
func party(t *lint.Text, i int) bool { return t.Ends(own, i) }

func caseEnds(t *lint.Text, i int) bool {
	_, b := t.Part(i)
	return t.Before(b, "的", "的，")
}
