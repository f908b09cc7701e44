package fairness

import (
	"strings"

	"qiyue/lint"
)

// The frames of a loss that is not borne and of claims that may not be made.
var (
	lossBorne    = lint.NewFrame(75, []string{"丢失", "损坏", "损失", "损毁", "遗失", "延误", "故障"}, []string{"负责", "承担责任", "担责", "承担赔偿"})
	moreClaimed  = lint.NewFrame(30, []string{"主张", "要求", "提出"}, []string{"任何损失", "其他损失", "任何赔偿", "赔偿", "索赔", "任何权利"})
	claimMade    = lint.NewFrame(30, []string{"索赔", "主张赔偿", "要求赔偿", "追偿", "追究", "主张任何", "提出任何", "要求任何", "主张其他", "主张损失", "请求赔偿", "其他任何损失"})
	claimDropped = lint.NewFrame(45, []string{"索赔", "追究", "追责", "赔偿请求", "求偿", "诉讼权利", "其他权利", "其他任何权利", "惩罚性赔偿", "赔偿的权利", "赔偿权"})
)

// total tells a total exclusion from the same words in another frame.
func (e *exclusion) total(h lint.Hit, word string) bool {
	t, s, text := e.t, e.s, e.text
	if t.Begins(firstPerson, h.End) {
		return false // the house takes it on itself
	}
	if (strings.HasSuffix(word, "费用") || t.After(h.End, "费用")) && t.HasAny(s.Start, h.Start, staffPaid...) || t.Begins(supports, h.End) && strings.HasSuffix(strings.TrimRight(text, " "), "：") {
		return false // the other's staff costs it nothing, or a list follows of what is served by others
	}
	switch word {
	case "由物流公司承担", "由快递公司承担", "由物流承担", "由快递承担", "由承运人承担", "由承运方承担", "由物流方承担", "由快递方承担":
		return t.HasAny(s.Start, h.Start, "丢失", "损坏", "破损", "遗失", "损毁") && t.HasAny(max(s.Start, h.Start-18), h.Start, "责任", "损失", "赔偿", "风险")
	case "所有风险", "一切风险":
		k := strings.LastIndex(t.All[s.Start:h.Start], "承担")
		return k >= 0 && h.Start-s.Start-k <= 45 && buyer(t, lastActor(t, s.Start, s.Start+k))
	case "不再享受维修", "不再享受售后", "不再享受保修", "不再享受质保":
		return !lint.Contains(text, "期满", "届满", "到期", "超过", "终止", "解除", "转让", "期后", "期外", "过保")
	case "不对":
		if i, _, ok := t.Frame(lossBorne, h.End, min(s.End, h.End+90)); ok && i > h.End {
			within := t.All[h.End:i]
			return !faults.In(within) && !interferes(within) && !outside.In(within)
		}
		return t.HasAny(h.End, s.End, "任何", "一切", "一应", "全部后果", "所有后果") && t.HasAny(
			h.End, s.End, "负责", "担责", "承担责任", "承担赔偿", "担保", "保证", "承担任何",
		) && !t.HasAny(h.End, s.End, "文档", "本站")
	case "赔偿之列", "赔偿范围", "赔付项目", "赔付范围", "赔偿项目":
		return t.HasAny(max(s.Start, h.Start-24), h.Start, "不在", "不属于", "不列入") && !lint.Contains(text, "保险")
	case "再向":
		i, _, ok := t.Frame(moreClaimed, h.End, s.End)
		return ok && i-h.End <= 36 && t.Before(h.Start, "不得", "不", "均不", "不能")
	case "不得以任何理由要求", "不得向":
		_, _, ok := t.Frame(claimMade, h.End, s.End)
		return ok
	case "放弃":
		i, _, ok := t.Frame(claimDropped, h.End, min(s.End, h.End+75))
		return ok && i-h.End <= 45
	case "无关", "无涉", "无干":
		a, _ := t.Part(h.Start)
		at := lint.LastIndex(t.All[a:h.Start], "与")
		return at >= 0 && h.Start-a-at <= 30 && !t.HasAny(s.Start, h.Start, "用工", "劳动关系", "工资") && (lint.Contains(
			t.All[a+at:h.Start], "方", "公司", "本", "我", "司", "商", "平台", "单位", "卖家", "中心", "厂", "店", "馆",
		) || t.Holds(harm, s.Start, a+at) && h.Start-a-at >= len("与中介") && !noSide.In(t.All[a+at:h.Start])) && !t.After(h.End, "的", "人员", "第三", "内容", "信息", "事") && !t.HasAny(
			a+at, h.Start, "是否", "质量", "业务", "产品", "本合同", "本协议", "本次", "本项", "公务", "本职",
		)
	case "不相干", "没有关系", "没关系", "没有干系":
		a, _ := t.Part(h.Start)
		at := max(lint.LastIndex(t.All[a:h.Start], "与"), lint.LastIndex(t.All[a:h.Start], "和"), lint.LastIndex(t.All[a:h.Start], "跟"), lint.LastIndex(t.All[a:h.Start], "同"))
		return at >= 0 && h.Start-a-at <= 24 && (lastActor(t, a+at, h.Start) != "" || t.Holds(harm, s.Start, a+at) && !noSide.In(t.All[a+at:h.Start]))
	case "属于免责", "属免责", "列为免责", "纳入免责":
		return !outside.In(text) && !t.Before(h.Start, "不")
	case "责任皆归", "责任皆由", "责任都由", "责任悉由", "责任都归":
		return !t.HasAny(h.End, min(s.End, h.End+24), "违约", "过错", "责任方", "各自")
	case "自行善后":
		return t.Holds(harm, s.Start, h.Start) && buyer(t, lastActor(t, s.Start, h.Start))
	case "概不理会", "不予理会", "分文不赔", "分文不付":
		return t.Holds(harm, s.Start, h.Start) && !outside.In(text)
	case "不予过问", "置身事外", "不得牵涉", "不得牵连", "一概不管", "一律不管":
		return t.Holds(harm, s.Start, h.Start)
	case "后果一律由", "损失一律由":
		return lastActor(t, h.End, min(s.End, h.End+24)) != "" && !t.HasAny(h.End, min(s.End, h.End+24), "违约", "过错", "责任方", "肇事")
	case "概不处理", "恕不处理":
		return t.Holds(harm, s.Start, h.Start) && !t.HasAny(s.Start, h.Start, "订单", "申请", "投诉信")
	case "免予追究", "免于追究", "免予追责":
		return !t.Before(h.Start, "可以", "可", "应", "得", "经", "酌情")
	case "概不受理":
		return t.HasAny(
			s.Start, h.Start, "任何问题", "任何质量", "质量问题", "任何异议", "一切问题", "所有问题", "外观问题", "发现的问题", "损坏", "破损",
		) && !t.HasAny(s.Start, h.Start, "超过保修", "保修期满", "仲裁", "非质量")
	case "再无其他":
		return t.After(h.End, "给付", "赔偿", "责任", "义务", "补偿")
	case "风险全部", "损失全部", "后果全部", "风险均归", "损失均归", "后果均归", "风险概由", "损失概由", "后果概由", "风险一律", "损失一律", "后果一律", "风险归", "风险皆由", "风险都由", "风险悉由", "损失皆由", "损失都由", "损失悉由":
		return e.allOn(h)
	case "不附带任何", "不附任何", "不作出任何", "不做出任何", "不作任何", "不做任何", "不提供任何":
		return (t.After(h.End, "保证") || t.HasAny(h.End, min(s.End, h.End+120), "担保", "的保证", "任何保证", "赔偿", "补偿", "承诺", "偿还", "赔付")) && !t.HasAny(s.Start, h.Start, "双方")
	case "免责", "免除其", "免除全部":
		return !t.After(h.End, "金额", "额", "范围", "情形", "情况", "声明", "说明", "条件", "权", "条款")
	case "后果由", "后果均由", "风险由", "风险均由", "无需向", "无须向", "责任归", "责任均归", "均无须", "均无需", "均不予":
		return false // other finders are asked by these
	case "不承担任":
		return false // the longer word says it
	case "概由甲方", "概由乙方":
		return !t.After(h.End, "赔偿", "补偿") // 甲方由此造成的损失概由乙方赔偿 excludes nothing
	case "承担全部责任", "承担一切责任":
		return lint.Contains(text, "无关", "均由", "任何", "全权", "概由")
	case "任何责任由", "一切损失由", "全部损失由", "一切经济损失由", "全部风险由":
		return !t.After(h.End, "违约", "责任方", "过错", "双方", "各自", "侵权", "有过错")
	}
	return true
}

// The frame of a whole warranty lost for one wrong, whatever it brought about: 自行改装的，质保资格自动丧失.
var (
	meddling = lint.NewSet(
		"自行", "私自", "擅自", "私拆", "自拆", "拆机", "拆封", "拆卸", "改装", "改动", "加装", "他人", "第三方", "别处", "外修", "其他人", "撕毁",
		"更换", "未按", "未在", "移机", "转让", "转卖", "涂改", "差评", "投诉", "刷机", "越狱",
	)
	lapses      = []string{"终止", "失效", "作废", "取消", "解除", "丧失", "灭失", "归零", "消灭"}
	allWarranty = lint.NewFrame(12, []string{"质保", "保修", "三包", "售后", "包修", "维保", "延保", "保固"}, lapses)
)

// disowns finds such a loss.
func (e *exclusion) disowns() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(allWarranty, s.Start, s.End)
	if !ok || !t.Holds(meddling, s.Start, i) || t.HasAny(j, t.PassageAt(i).End, "除外", "无关的", "无关者", "仍") {
		return 0, 0, false
	}
	i, j = t.Within(i, j, 50)
	return i, j, true
}

// costOnly reports a denial of nothing but costs, in a sentence of no harm: 甲方不承担任何额外费用.
func (e *exclusion) costOnly(h lint.Hit) bool {
	_, b := e.t.Part(h.Start)
	return e.t.Before(b, "费用", "开支", "杂费", "税费") && !e.t.Holds(harm, e.s.Start, e.s.End) && !e.t.HasAny(h.End, b, "责任", "退", "违约")
}

// allOn reports that all of a risk is laid on a side that is not the one whose
// trade it is: 途中变质的风险全部归托运人.
func (e *exclusion) allOn(h lint.Hit) bool {
	t, s := e.t, e.s
	_, b := t.Part(h.Start)
	if t.HasAny(h.End, b, "违约", "过错", "责任方", "肇事", "各自", "双方", "侵权") || t.HasAny(s.Start, h.Start, "交付", "转移", "税", "投资", "盈亏") {
		return false
	}
	who := lastActor(t, h.Start, b)
	switch who {
	case "":
		return t.HasAny(h.End, b, "人", "方", "者", "户", "单位", "商", "员")
	case "甲方", "乙方", "丙方":
		return t.Holds(harm, s.Start, h.Start)
	}
	return isBuyer(who)
}

var (
	// staffPaid are words of a sentence on whose the people are that do the work.
	staffPaid = []string{"聘用", "雇用", "招聘", "发薪", "薪酬", "薪资", "工资", "社保", "社会保险"}
	// supports are services of which a supplier leaves some things out: 对下列设备不承担任何维护.
	supports = lint.NewSet("维护", "维修", "保养", "技术支持", "升级", "保修", "维保")
)

// firstPerson are the words by which a house speaks of itself.
var firstPerson = lint.NewSet("本店", "本公司", "我公司", "我司", "我方", "本厂", "我们", "我店", "本中心")

// noSide are words of what is no side.
var noSide = lint.NewSet("工作", "合同", "协议", "履行", "使用", "交易", "服务", "项目", "经营", "目的", "标的", "事实", "职务", "约定", "活动", "设备", "软件")
