package fairness

import (
	"strings"

	"qiyue/lint"
)

// adverbs stand between a side and what it does; layTails end the names of
// those who buy for themselves.
var (
	adverbs = []string{
		"对此", "对该", "均", "概", "也", "亦", "将", "则", "一律", "自行", "应当", "应", "须", "可", "不再", "恕", "并", "且", "一概", "都", "皆",
		"由", "各自", "全部", "请", "本人", "自己", "无条件", "单独", "独立", "就此", "因此", "一并", "始终", "仍", "必须", "需", "不能", "概由",
		"均由",
	}
	layTails = lint.NewSet(
		"者", "户", "客", "学生", "家长", "家属", "学员", "会员", "住户", "业主", "货主", "车主", "参展商", "参展单位", "参展方", "参展人", "用户",
		"参训人员", "入住人", "报名人", "托运方", "托运人", "送检方", "送检单位", "收货人", "寄存人", "寄件人", "采购单位", "采购方", "委托单位",
		"承租单位", "使用单位", "搭建商", "乘车人",
	)
	// notSides end what stands before a denial and names no side.
	notSides = lint.NewSet(
		"的", "造成", "导致", "损失", "责任", "后果", "问题", "赔偿", "风险", "费用", "费", "合同", "协议", "期间", "情况", "情形", "时", "后", "前",
		"或", "而", "以及", "外", "内", "下", "中", "上", "者均", "他人", "责任人", "第三人", "责任方", "过错方", "违约方", "双方", "各方", "对方",
		"一方", "任何人", "负责人", "责任单位", "过错人", "肇事者", "侵权人", "担保人", "保证人", "原因", "事故", "损害", "之", "和", "与", "及",
		"以", "是", "为", "但", "如", "若", "因", "有", "此", "所", "其", "公安", "银行",
	)
)

// namedBefore reports a side named right before byte i, by a word not of the known ones
// as well: 停车场不承担……, 由参展单位自行承担.
func namedBefore(t *lint.Text, i int) (named, buys bool) {
	a, _ := t.Part(i)
	for again := true; again; {
		again = false
		for _, w := range adverbs {
			if strings.HasSuffix(t.All[a:i], w) {
				i, again = i-len(w), true
			}
		}
	}
	if i-a < len("本店") || t.Ends(notSides, i) {
		return false, false
	}
	return true, t.Ends(layTails, i)
}

// What one does of one's own accord or in one's own house, that is said to be no
// breach: 因系统升级造成服务中断的，不视为本公司违约.
var (
	noBreach = lint.NewFrame(24, []string{"不视为", "不计入", "不构成", "不属", "不算", "不作为", "不认定为", "不应视为", "不以"}, []string{"违约", "违反本", "违反合同", "违反协议"})
	ownHand  = lint.NewSet(
		"升级", "维护", "检修", "系统", "服务器", "设备", "软件", "程序", "故障", "排期", "人手", "人员调整", "人员变动", "货源", "备货", "缺货",
		"断货", "生产安排", "产能", "运力", "供应商", "上游", "厂家", "分包", "内部", "装修", "改造", "盘点", "搬迁", "改期", "调整", "变更", "停业",
		"歇业", "停产",
	)
	noFault = lint.NewSet(
		"本身不", "单独", "行使", "依法", "依约", "提前", "通知", "双方", "一方", "同意", "协商", "要求", "不可抗", "法律", "政府", "国家", "政策",
		"监管", "电信", "运营商", "供电", "市政", "下列", "以下", "合理期限", "更换联系",
	)
)

// unbreached finds what is one's own doing declared to be no breach.
func (e *exclusion) unbreached() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, _, ok = t.Frame(noBreach, s.Start, s.End)
	at, _, own := t.Frame(ownListed, s.Start, max(s.Start, i))
	own = own && t.HasAny(s.Start, i, "、") && !t.Holds(because, s.Start, at)
	if !ok || !t.Holds(ownHand, s.Start, i) || t.HoldsWord(faults, s.Start, i) || !own && (t.HoldsWord(noFault, s.Start, s.End) || t.HoldsWord(outside, s.Start, i)) {
		return 0, 0, false
	}
	if who := lastActor(t, s.Start, i); isLay(who) {
		return 0, 0, false
	}
	a, b := t.Part(i)
	if a > s.Start {
		a, _ = t.Part(a - len("，"))
	}
	i, j = t.Within(a, b, 50)
	return i, j, true
}

// ownListed are things of one's own named among causes that nobody governs: 因停电、病毒、硬件损坏造成的停顿.
var ownListed = lint.NewFrame(0, []string{
	"硬件损坏", "硬件故障", "设备故障", "设备损坏", "系统故障", "软件故障", "服务器故障", "程序错误", "病毒", "人手不足", "人员不足", "人员变动",
	"缺货", "断货", "厂家缺件", "厂家排产", "供应商", "车辆故障", "机器故障", "系统升级", "设备检修", "、硬件损坏", "、设备故障", "、服务器故障",
	"、系统故障",
}, []string{"、", "造成", "导致", "致", "引起", "等"})

// Remedies that are less than damages, to which liability is limited: 责任仅限于重新安装软件.
var (
	onlyDuty = lint.NewFrame(9, []string{"责任", "义务", "赔偿", "补偿"}, []string{"仅限于", "仅限", "限于", "仅为", "只限于", "只限", "仅以", "仅包括"})
	lesser   = lint.NewSet(
		"重新", "重做", "更换", "换货", "修复", "修理", "维修", "返工", "退还", "退回", "退款", "补发", "补做", "补课", "补拍", "补种", "道歉",
		"顺延", "延长", "减免", "运费", "服务费", "当月", "当次", "押金", "协助", "更正", "补足",
	)
)

// remedied finds a liability limited to something less than damages, with no carve-out.
func (e *exclusion) remedied() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(onlyDuty, s.Start, s.End)
	if !ok || t.Before(i, "不承担", "免除", "免于承担", "不负", "连带", "保证", "担保", "出资", "有限", "保修", "质保", "保密", "付款", "举证", "审查") {
		return 0, 0, false
	}
	_, b := t.Part(j)
	if !t.Holds(lesser, j, b) || t.HasAny(j, s.End, "损失", "双方", "以内的", "除外") || carved(t, i) || e.faulty(s.Start, i) || t.HoldsWord(outside, s.Start, i) {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	i, j = t.Within(a, b, 50)
	return i, j, true
}

// Liability kept for intent alone, so that gross negligence goes free: 非因甲方故意发生的损失，
// 甲方不承担责任.
var butIntent = lint.NewFrame(24, []string{"非因", "并非", "非由", "除因", "若非", "除非", "非"}, []string{"故意"})

// intentOnly finds a denial that leaves out intent and keeps gross negligence in.
func (e *exclusion) intentOnly() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(butIntent, s.Start, s.End)
	if !ok || t.HasAny(j, s.End, "过失", "过错") {
		return 0, 0, false
	}
	if who := lastActor(t, i, j); who == "" || isBuyer(who) {
		return 0, 0, false
	}
	for _, h := range t.PlacesIn(lettingOff, s.Start, s.End) {
		if _, end := t.Part(h.Start); t.Holds(liable, h.Start, end) {
			i, j = t.Within(i, max(end, j), 50)
			return i, j, true
		}
	}
	return 0, 0, false
}

// Duties of care that are refused, and complaints of bad quality that are not heard.
var (
	noCare = lint.NewFrame(36, []string{
		"无", "不负", "不承担", "不负有", "没有", "视为", "不具有", "不包含", "不含", "不包括",
	}, []string{
		"物品保管", "物品看管", "物品的保管", "财物保管", "车辆保管", "财物看管", "安全保障义务", "安全注意义务", "照看义务", "看护义务", "看管义务",
		"保管义务", "保管责任", "看管责任", "保管之责", "看管之责", "看护之责", "照管义务", "照管责任",
	})
	unheard = lint.NewFrame(45, []string{
		"质量", "异议", "索赔", "投诉", "赔偿要求", "瑕疵", "缺陷", "问题", "破损", "划痕", "少件", "磕碰", "色差", "损坏",
	}, []string{
		"不予受理", "概不受理", "恕不受理", "不再受理", "概不接受", "不予接受", "不予认可", "不予处理", "不再处理", "概不处理", "恕不处理",
		"无法处理", "无法受理", "不能处理", "不能受理", "不认",
	})
	briefDay = 7.0
)

// careless finds the duty of care for the other side's person and things refused.
func (e *exclusion) careless() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(noCare, s.Start, s.End)
	if !ok || t.HasAny(i, j, "违反", "未") || t.HoldsWord(faults, s.Start, i) || t.HasAny(s.Start, s.End, "双方", "除外", "领取", "逾期") {
		return 0, 0, false
	}
	if _, who := e.subject(s.Start, i); isLay(who) {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	i, j = t.Within(a, j, 50)
	return i, j, true
}

// deaf finds complaints of quality cut off after less than a week.
func (e *exclusion) deaf() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(unheard, s.Start, s.End)
	if !ok || t.After(j, "的") || !t.HasAny(
		s.Start, i+len("质量问题"), "质量", "瑕疵", "缺陷", "破损", "损坏", "外观", "漆面", "划痕", "问题", "少件", "磕碰", "色差",
	) || t.HasAny(s.Start, s.End, "保修期", "质保期") || t.HoldsWord(faults, s.Start, i) {
		return 0, 0, false
	}
	brief := false
	for _, q := range t.QuantitiesIn(s.Start, j) {
		if n, known := q.Unit.Hours(); known && n*q.Value <= briefDay*24 {
			brief = true
		} else if known {
			return 0, 0, false
		}
	}
	if !brief && !t.HasAny(
		s.Start, j, "离店", "离场", "离柜", "出店", "出门", "出厂", "当场", "当面", "签收后", "交车后", "提车后", "交机后", "取机后", "交货后",
		"交付后", "取件后", "取衣后", "安装后", "验收后", "任何", "一切", "所有",
	) {
		return 0, 0, false
	}
	a, b := t.Part(i)
	i, j = t.Within(a, b, 50)
	return i, j, true
}

// omissions are words of what a side did not do or did wrong, right after its name.
var omissions = lint.NewSet("未", "没有", "没", "不配合", "不按", "不听", "不付", "擅自", "私自", "违", "拒", "逾期", "迟延", "延迟", "泄", "疏", "私下", "遗忘", "忘记", "酒后")

// omits reports that a side other than the one freed is said to have left
// something undone in bytes i to j: 车主未锁车门致车内财物失窃的.
func (e *exclusion) omits(i, j int, h lint.Hit) bool {
	t := e.t
	freed := e.freed(h)
	if a, _ := t.Part(h.Start); lastActor(t, a, h.Start) == "" {
		if named, _ := namedBefore(t, h.Start); named {
			freed = "" // one of another name
		}
	}
	for _, set := range []*lint.Set{actorSet, layTails} {
		for _, who := range t.PlacesIn(set, i, j) {
			if who.End < j && t.Begins(omissions, who.End) && !e.behind(t.All[who.Start:who.End]) && !t.After(who.End, unchosen...) && t.All[who.Start:who.End] != freed && (freed != "" || set == layTails) {
				return true
			}
		}
	}
	return t.Holds(strangerFails, i, j) // 付款方未转入指定账户的
}

// strangerFails are the ends of a name of whatever kind and what its bearer left undone.
var strangerFails = lint.NewSet("方未", "人未", "者未", "户未")

// blameless reports a loss of which it is said that nobody's intent or
// negligence is in it: 非因园方故意或者过失造成的.
func (e *exclusion) blameless() bool {
	_, j, ok := e.t.Frame(butIntent, e.s.Start, e.s.End)
	return ok && e.t.HasAny(j, min(e.s.End, j+24), "过失", "过错")
}

// What one does not do for a cause of its own, and work that one hands to
// others, who alone are to answer for it.
var (
	failsFor = lint.NewSet("因", "由于")
	passedOn = lint.NewFrame(60, []string{
		"委托第三方", "外包", "分包", "转包", "委托其他", "委托外部", "委托合作", "委派第三方", "交由第三方",
	}, []string{"责任", "纠纷", "损失", "后果", "损害", "事故", "质量"}, []string{"由"}, []string{
		"第三方", "受托", "合作", "分包", "外包", "施工单位", "安装单位", "物流", "其", "该",
	}, []string{"负责", "承担", "解决", "处理"})
	sharedOn  = lint.NewSet("连带", "先行", "追偿", "共同", "不免除", "仍", "用户委托", "甲方委托", "客户委托", "买方委托", "业主委托")
	mainRight = lint.NewFrame(24, []string{"不得", "不能", "无权", "不可"}, []string{
		"以任何理由", "以任何原因", "因任何理由", "以任何借口", "以任何方式", "任何情况下",
	}, []string{
		"拒绝付款", "拒付", "要求取消", "要求退", "撤销", "要求解除", "退货", "退款", "拒收", "要求减", "要求返还", "停止支付",
	})
	bearsAll = lint.NewFrame(36, []string{"承受", "承担", "自担"}, []string{"全部", "一切", "所有", "任何"}, []string{"风险"})
	ownGain  = lint.NewSet("收益", "经营", "盈亏", "交付", "毁损", "转移", "债务", "施工", "保证")
)

// ownExcuse finds a side that fails for a cause of its own and says that it is not liable:
// 乙方因产能紧张不能按期交货的，乙方不承担违约责任.
func (e *exclusion) ownExcuse() (i, j int, ok bool) {
	t, s := e.t, e.s
	for _, h := range t.PlacesIn(lettingOff, s.Start, s.End) {
		d, ok := e.lets(h)
		if !ok || d.who == "" || isLay(d.who) || t.HoldsWord(outside, s.Start, d.start) || e.faulty(s.Start, d.subject) {
			continue
		}
		for _, side := range t.PlacesIn(actorSet, s.Start, d.subject) {
			if t.All[side.Start:side.End] != d.who || !t.Begins(failsFor, side.End) {
				continue
			}
			_, end := t.Part(side.End)
			if who := lastActor(t, side.End, end); who != "" && who != d.who || t.HasAny(side.End, end, "对方", "政府") {
				continue
			}
			i, j = t.Within(side.Start, d.end, 55)
			return i, j, true
		}
	}
	return 0, 0, false
}

// handedOver finds a trader that hands its work to others and leaves all that
// comes of it to them, a buyer that may for no reason whatever refuse to pay, and one that
// takes all risks.
func (e *exclusion) handedOver() (i, j int, ok bool) {
	t, s := e.t, e.s
	if i, j, ok = t.Frame(passedOn, s.Start, s.End); ok && !t.Holds(sharedOn, s.Start, s.End) && !isLay(lastActor(t, s.Start, i)) {
		i, j = t.Within(i, j, 55)
		return i, j, true
	}
	if i, j, ok = t.Frame(mainRight, s.Start, s.End); ok && !t.HasAny(s.Start, i, "未", "逾期", "违约", "超过") && !t.HasAny(s.Start, s.End, "保证人", "担保人", "见索即付") {
		return i, j, true
	}
	i, j, ok = t.Frame(bearsAll, s.Start, s.End)
	if !ok || t.HoldsWord(ownGain, max(s.Start, i-24), j) || e.faulty(s.Start, i) || !t.HasAny(max(s.Start, i-30), i, "自愿", "同意", "应", "须", "自行") {
		return 0, 0, false
	}
	if who := lastActor(t, s.Start, i); who == "" || !e.buys(who) {
		return 0, 0, false
	}
	return i, j, true
}
