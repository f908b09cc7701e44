package fairness

import "qiyue/lint"

// A refusal by its parts, whatever its words: a word of no, and within a few
// characters a word of what is owedAnswer.
var (
	nays = lint.NewSet("不", "无", "拒绝", "恕难")
	// owedAnswer are what a side that is liable owes, askedFor what the other may ask for.
	owedAnswer = lint.NewSet(
		"弥补", "承认", "恢复", "复原", "买单", "埋单", "退还义务", "牵连", "瓜葛", "责任", "赔偿", "补偿", "负责", "赔付", "索赔", "追责", "认账",
		"介入", "过问", "担责", "理赔", "之责", "赔", "救济", "考虑", "理会", "给说法", "给个说法",
	)
	askedFor = lint.NewSet("追究", "索赔", "权利主张", "主张权利", "求偿", "追偿", "赔偿请求", "提出主张", "主张赔偿", "要求赔偿", "要求补偿", "要求减免", "要求退")
	// otherNo are words that begin with such a no, or that stand behind it, and refuse nothing.
	otherNo = lint.NewSet(
		"不足", "不超", "不低", "不高", "不仅", "不限", "不论", "不管", "不按", "不符", "不当", "不服", "不能", "不同", "不好", "不回", "不了",
		"不住", "不起", "不包", "不构", "不视", "不影响", "不免", "不减", "不得拒", "不得以", "不得免", "不得推", "不得因", "不得少", "不履行",
		"不可抗", "不及时", "不真实", "不实", "不合", "不配", "不良", "不愿", "不具", "不需要", "不利", "不动", "不善", "不正", "不慎", "不明",
		"不守", "不可分", "不可撤", "不可归", "不到", "不在此", "不定", "不间断", "不断", "不时", "不作为", "不改", "不由", "不适用", "不支付",
		"不付", "不交", "不起诉", "不解除", "不妨", "不排除", "不限制", "不意味", "不代表", "不等于", "不因此免", "不必然", "不迟于", "不少于",
		"不参", "不遵", "不完整", "不准确", "不一致", "不清", "不全", "不满", "不成", "不行使", "不损害", "不损", "不安全", "不放弃", "不应视",
		"不再享", "不予退", "不予支", "不予付", "不受", "不存在", "无法", "无论", "无效", "无权", "无损", "无违", "无过", "无异", "无条", "无偿",
		"无争", "无故", "无正", "无力", "无形", "无息", "无须通", "无线", "无人", "无关", "拒绝履", "拒绝承", "拒绝支", "拒绝赔", "拒绝接", "拒绝付",
	)
	// otherDuty are duties and sums that are no answer for a loss.
	otherDuty = lint.NewSet(
		"举证责任", "保密责任", "付款责任", "责任险", "责任人", "责任编辑", "保险责任", "保险赔偿", "保修责任", "违约责任的", "补偿贸易",
		"经济补偿金", "负责人", "刑事责任", "责任心", "扩大", "迟延责任", "逾期责任", "连带责任保证", "纳税", "税", "用工", "社保", "劳动",
		"负责安装", "负责施工", "负责办理", "负责提供", "负责运", "负责审", "负责保管", "负责收", "负责维", "负责代", "负责处理", "负责清", "负责协",
		"负责采", "负责组", "负责购", "赔偿金的", "赔偿责任的承担", "补偿金额的",
	)
	// strangers are those whose doing frees a side.
	strangers = lint.NewSet(
		"已知", "已披露", "已确认", "已声明", "不可抗", "人力", "购买合同", "采购合同", "第三方", "第三人", "他人", "外力", "客观", "意外事件",
		"政策", "不可预见", "不能预见", "行政", "司法", "国家", "政府", "法律规定", "按法律", "依法", "运营商", "银行", "生产厂", "制造商", "原厂",
		"保险公司", "交警", "自然", "不可归责", "无过错", "没有过错", "非因", "非由", "除非", "并非", "非本", "经通知", "经提示", "经告知", "已告知",
		"已提示", "已提醒", "书面同意", "经双方", "协商", "检验合格", "约定的期限", "逾期", "超过", "期满", "届满", "不符合", "不具备", "否则",
		"清偿", "贷款", "借款", "投资", "理财", "收益", "股权", "出资", "保证人", "担保", "专利", "商标", "著作", "知识产权", "保密", "披露", "居间",
		"仲裁", "诉讼", "判决", "裁决", "税", "保修期外", "公证", "解除合同", "解除本", "终止合同", "终止本", "单方解除", "解约", "转让", "认缴",
		"船", "港", "信用证", "提单",
	)
)

// thirds are strangers to whom a side might have to answer as well.
var thirds = lint.NewSet("第三方", "第三人", "他人")

// othersHand reports a stranger whose doing frees a side, and not one to whom it would
// answer: 不需对用户或第三方负责.
func (e *exclusion) othersHand() bool {
	t := e.t
	for _, h := range t.PlacesIn(strangers, e.s.Start, e.s.End) {
		a, _ := t.Part(h.Start)
		if !t.Begins(thirds, h.Start) || !t.HasAny(max(a, lint.RuneStart(t.All, max(0, h.Start-24))), h.Start, "对", "向") {
			return true
		}
	}
	return false
}

// refuses finds a loss for which a side refuses to answer, or for which the other one is
// to ask nothing, with nothing told that would make it fair.
func (e *exclusion) refuses() (i, j int, ok bool) {
	t, s := e.t, e.s
	if s.End-s.Start > 500 || !t.Holds(owedAnswer, s.Start, s.End) && !t.Holds(askedFor, s.Start, s.End) || endsInColon(t, s) || e.othersHand() || t.HoldsWord(outside, s.Start, s.End) || t.HoldsWord(otherDuty, s.Start, s.End) || e.carvesOut() {
		return 0, 0, false
	}
	for k, set := range []*lint.Set{owedAnswer, askedFor} {
		for _, h := range t.PlacesIn(set, s.Start, s.End) {
			at, found := e.refusal(h, k == 1)
			if !found || !e.lossTold(h.Start) && !t.HasAny(at, h.Start, "任何", "一切") {
				continue
			}
			a, b := t.Part(at)
			_, who := e.subject(a, at)
			if named, _ := namedBefore(t, at); who == "" && k == 0 && !named {
				_, who = e.subject(s.Start, at)
			}
			if k == 1 != (isBuyer(who) || isLay(who)) && who != "" && !twoSided(who) {
				continue
			}
			if t.Holds(intended, s.Start, s.End) || e.faulty(s.Start, h.Start) || e.omits(s.Start, h.Start, lint.Hit{Start: at, End: h.End, Word: h.Word}) || t.Holds(shortcomings, s.Start, h.Start) || t.HasAny(
				s.Start, at, "拒收", "正当理由", "怀疑", "涉嫌", "投诉", "紧急", "监管", "安全隐患",
			) || e.ownStaff() || e.othersCause(s.Start, h.Start) || e.alike(lint.Hit{Start: at, End: h.End}) {
				continue
			}
			if b-a > 150 || proviso(t, s) {
				continue
			}
			if a > s.Start && b-a < 45 {
				a, _ = t.Part(a - len("，"))
			}
			i, j = t.Within(a, b, 50)
			return i, j, true
		}
	}
	return 0, 0, false
}

// lossTold reports a loss or a mishap in the sentence before byte i.
func (e *exclusion) lossTold(i int) bool {
	t, s := e.t, e.s
	return t.Holds(sphere, s.Start, i) || t.Holds(mishaps, s.Start, i) || t.Holds(harm, s.Start, i)
}

// twoSided reports a label that tells nothing of who sells.
func twoSided(who string) bool { return who == "甲方" || who == "乙方" || who == "丙方" }

// refusal is where the word of no stands before what is owedAnswer, in the same part.
func (e *exclusion) refusal(h lint.Hit, asked bool) (at int, ok bool) {
	t := e.t
	a, _ := t.Part(h.Start)
	at = -1
	for _, no := range t.PlacesIn(nays, max(a, lint.RuneStart(t.All, max(0, h.Start-54))), h.Start) {
		if t.Begins(otherNo, no.Start) || t.Before(no.Start, "不豁", "并", "难", "以", "避", "而", "得", "能否", "否", "是否", "若", "如") {
			continue
		}
		at = no.Start
	}
	if at < 0 || h.Start-at > 54 {
		return 0, false
	}
	said := t.All[at:h.Start]
	if !asked && lint.HasPrefix(said, "不得", "不能", "不可", "不应", "不准") {
		return 0, false
	}
	return at, !lint.Contains(said, "影响", "免除", "减轻")
}

// What is offered in place of damages, and money that is kept whatever happens.
var (
	onlyOffer = lint.NewFrame(45, []string{
		"仅提供", "仅给予", "仅负责", "只提供", "只给予", "只负责", "仅作", "只作", "仅以", "只以", "唯一", "至多", "最多", "最高为", "最多为",
		"上限为", "仅限",
	}, []string{
		"道歉", "补偿", "赔偿", "救济", "送医", "退还", "退回", "返还", "赠送", "重做", "更换", "维修", "协助", "仓储费", "服务费", "运费", "租金",
		"保养费", "补发",
	})
	offers   = lint.NewFrame(45, []string{"以", "赠送", "退还", "重做", "更换"}, []string{"作为唯一", "为唯一", "为全部", "作为全部", "即为全部"}, []string{"补偿", "赔偿", "救济", "责任"})
	capAt    = lint.NewFrame(12, []string{"赔偿", "补偿", "赔付", "责任"}, []string{"最高为", "最多为", "至多为", "最高不过", "顶多", "最高以"})
	keepsAll = lint.NewFrame(60, []string{
		"一经支付", "一经缴纳", "一经交纳", "一经收取", "一经交付", "一经售出", "无论何种原因", "不论何种原因", "无论任何原因", "不论任何原因",
		"因任何原因", "任何情况下", "任何理由", "无论何种情况", "不论何种情况", "不论何种理由",
	}, []string{"不退还", "不予退还", "概不退", "不退", "不予返还", "不返还", "恕不退"})
	laidLay = lint.NewFrame(15, []string{"全部", "一切", "其余", "所有", "均", "概", "任何"}, []string{"赔偿", "损失", "责任", "后果", "风险", "费用"}, []string{"由", "归", "转由"}, []string{
		"业主", "用户", "客户", "家属", "家长", "学员", "会员", "顾客", "消费者", "定作人", "托运方", "托运人", "参展商", "租户", "承租人", "买受人",
		"委托人", "住户", "游客", "旅客", "乘客", "寄件人", "收货人", "委托方", "采购方", "使用单位",
	}, []string{"承担", "负担", "承受", "自理", "负责"})
)

// onHurt lays the whole of it on the one who is hurt.
var onHurt = lint.NewFrame(12, []string{"由"}, []string{
	"顾客", "消费者", "客户", "用户", "会员", "学员", "家长", "业主", "游客", "旅客", "乘客", "住客", "患者", "参训", "参赛", "本人", "使用者",
	"承租人", "托运人", "委托人",
}, []string{"负全部", "负完全", "承担全部", "承担一切", "负一切", "自负全部"}, []string{"责任", "后果", "风险"})

var (
	dutiless   = []string{"没有义务", "无义务", "不负有义务", "没有责任", "无责任"}
	soleRights = lint.Pairs([]string{"只有", "仅有", "只享有", "仅享有", "只能行使", "只能选择"}, []string{"以下", "下列", "如下"})
	// noDuty are things of the other side that one need not keep or hand over: 没有义务保存用户的任何资料.
	noDuty = lint.NewFrame(30, dutiless, []string{
		"传送", "保存", "保留", "返还", "移交", "处理", "转交", "备份", "保管", "告知", "通知", "解释", "提示", "退还", "提供",
	}, []string{
		"任何", "未处理", "未完成", "未取", "已付", "您的", "用户", "客户", "原因", "顾客",
	})
	// onlyThese are rights that are told to be all there are: 只有以下的追索权.
	onlyThese = lint.NewFrame(12, soleRights, []string{"追索权", "救济", "补救", "权利", "求偿", "索赔"})
)

// owesNothing finds a side that need not keep or hand over what is the other's, or that
// leaves the other the rights that are told.
func (e *exclusion) owesNothing() (i, j int, ok bool) {
	t, s := e.t, e.s
	if i, j, ok = t.Frame(onlyThese, s.Start, s.End); ok && !t.After(j, "须", "应", "需") {
		return i, j, true
	}
	i, j, ok = t.Frame(noDuty, s.Start, s.End)
	if !ok || t.HasAny(i, s.End, "以外", "之外", "外的", "范围") || t.HasAny(i, s.End, "书面通知", "提前通知") && timely(t, i, s.End, 72) || e.faulty(s.Start, i) || e.carvesOut() {
		return 0, 0, false
	}
	a, b := t.Part(i)
	i, j = t.Within(a, max(b, j), 55)
	return i, j, true
}

// fobbed finds less than damages offered as all there is, money kept whatever
// happens, and all that comes of a mishap laid on the one who buys.
func (e *exclusion) fobbed() (i, j int, ok bool) {
	t, s := e.t, e.s
	if i, j, ok = t.Frame(keepsAll, s.Start, s.End); ok && !t.HasAny(s.Start, s.End, "违约", "解除", "逾期", "未", "除外", "押金") {
		a, b := t.Part(j - 1)
		if a > i {
			a = i
		}
		i, j = t.Within(a, b, 50)
		return i, j, true
	}
	if e.othersHand() || !e.lossTold(s.End) && !t.Holds(whatever, s.Start, s.End) {
		return 0, 0, false
	}
	for k, f := range []*lint.Frame{offers, capAt, onlyOffer, laidLay, onHurt} {
		i, j, ok = t.Frame(f, s.Start, s.End)
		if !ok || t.HoldsWord(faults, s.Start, i) || t.Holds(shortcomings, s.Start, i) || carved(t, i) || t.HasAny(s.Start, s.End, "%", "保险") {
			continue
		}
		if !e.lossTold(i) && !t.Holds(whatever, s.Start, i) {
			continue
		}
		if k == 2 && e.othersCause(s.Start, i) {
			continue // 因甲方电压异常损坏的，仅提供有偿维修
		}
		if k >= 3 && blames(t.All[s.Start:i], firstActor(t, i, j)) {
			continue // of its own making
		}
		a, b := t.Part(i)
		i, j = t.Within(a, max(b, j), 50)
		return i, j, true
	}
	return 0, 0, false
}
