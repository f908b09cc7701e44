package practice

import "qiyue/lint"

// What the sides say of limitation itself: how long it is, when it begins, what
// breaks it off, and that nobody may plead it. All that is the law's to say.
var (
	limitation = lint.NewSet("时效")
	// surely are words that tell limitation from the pace of a service: 响应时效.
	surely = lint.NewSet("诉讼时效", "仲裁时效", "时效期间", "时效利益", "时效抗辩", "时效异议", "时效届满", "时效经过", "时效已过", "时效中断", "时效中止", "消灭时效", "时效制度")
	// ofClaims stand beside 时效 by itself where it is limitation.
	ofClaims = lint.NewSet(
		"诉", "仲裁", "请求权", "债权", "债务", "欠款", "欠付", "付款义务", "还款", "追索", "追偿", "抗辩", "中断", "中止", "催告", "催款", "民法典",
		"权利", "签约", "对账", "每次付款", "每付一次", "一次付款", "三年时效", "时效太长", "法定时效", "拿时效", "提时效", "用时效", "以时效",
		"时效说", "催收", "中断时效", "过了时效", "超过时效", "过时效",
	)
	paces = lint.NewSet("响应", "报修", "受理", "配送", "物流", "时效性", "时效处理", "时效要求", "运输", "发货", "工单", "退款", "送达", "快递", "投诉")

	lengthened = lint.NewSet(
		"缩短", "延长", "定为", "约定为", "改为", "变更为", "商定为", "另定", "另行约定", "放宽", "压缩", "减为", "短于", "定成", "约成", "商定",
		"议定", "缩成", "缩为", "缩至", "改成", "拉长", "加长", "延至", "减至",
	)
	breaks  = lint.NewSet("中断", "中止", "重新计算", "重新起算", "重计", "重算", "重新开始")
	without = lint.NewSet("不产生", "不发生", "不引起", "不构成", "不因", "不视为", "不导致", "不会导致", "不算", "算不上", "不作为", "不得", "均不", "并不")
	runsOn  = lint.NewSet(
		"不作数", "不管用", "不起作用", "没有用", "作废", "重头", "从头", "重走", "再走一遍", "再来一遍", "照常进行", "照常计算", "继续计算",
		"继续进行", "不中断", "不中止", "不因", "不重计", "不重新", "自动中断", "自动延长", "自动重新", "自动顺延", "每年重新", "永不届满",
		"永不经过", "不届满", "不会届满", "无限期",
	)
	unpleaded  = lint.NewSet("永远不", "不能", "休", "别", "莫", "不得", "不再", "放弃", "抛弃", "永不", "不以", "不提", "不主张", "无权", "不享有", "不援引", "不行使", "概不", "不会")
	plea       = lint.NewSet("拒付", "抗辩", "利益", "异议", "为由", "届满", "经过", "已过", "超过", "权益", "主张", "拒绝")
	over       = lint.NewSet("时效届满", "时效期间届满", "时效经过", "时效已过", "过了诉讼时效", "过诉讼时效", "过时效", "超过诉讼时效", "超过时效", "时效期满")
	allTheSame = lint.NewSet("不妨碍", "不影响", "仍应", "仍可", "仍须", "仍有权", "仍得", "仍然", "照样", "照常", "仍负")
	claimable  = lint.NewSet("胜诉", "追索", "追偿", "主张", "偿还", "清偿", "付款", "支付", "履行", "起诉", "请求", "还款")

	ownLimitations = []*lint.Frame{
		lint.NewFrameOf(12, lint.NewSet("缩短", "延长"), limitation),
		lint.NewFrameOf(24, without, limitation, breaks),
		lint.NewFrameOf(12, without, breaks, limitation),
		lint.NewFrameOf(36, limitation, runsOn),
		lint.NewFrameOf(9, lint.NewSet("拿", "搬出", "抬出", "用"), limitation, lint.NewSet("说事", "说话", "推", "赖", "挡", "搪塞", "为由", "抗辩", "理由", "不付")),
		lint.NewFrameOf(12, unpleaded, lint.NewSet("说", "提", "称", "主张"), limitation),
		lint.NewFrameOf(12, lint.NewSet("放弃", "抛弃", "不得援引", "不援引", "无权援引", "不再援引", "不得主张", "不主张"), limitation),
		lint.NewFrameOf(36, unpleaded, limitation, plea),
		lint.NewFrameOf(36, limitation, lint.NewSet("抗辩", "利益", "异议", "权益"), lint.NewSet("放弃", "抛弃", "不行使", "不享有", "不主张", "不得", "弃权")),
		lint.NewFrameOf(36, over, allTheSame, claimable),
		lint.NewFrameOf(24, lint.NewSet("不适用", "不受", "排除", "不承认", "不认"), limitation),
	}
	// ofOwnLength sets a length, which may be the law's own.
	ofOwnLength = lint.NewFrameOf(36, limitation, lengthened)
	// startsAt is a beginning of their own choice, unless it is the law's.
	startsAt  = lint.NewFrameOf(48, limitation, lint.NewSet("自", "以", "从"), lint.NewSet("为始", "起算", "起计", "为起点", "开始计算", "起开始"))
	lawsStart = lint.NewSet("知道", "应当知", "届满", "受到损害", "法律", "依法", "应知")

	// lawful sentences leave it to the law, or tell of what has happened.
	lawful = lint.NewSet("依照法律", "依法", "法定", "按照法律", "依法律", "由法律", "法律规定的", "民法典", "不变期间", "出具还款", "同意偿还")
	// defying words stand in a sentence that names the law to keep it out.
	defying = lint.NewSet("不适用", "排除", "放弃", "缩短", "延长", "不受", "不得以", "不得拿", "不得提", "不得援引", "不得用")
)

// limitationOf finds a sentence of the sides' own on limitation: 时效期间缩短至六个月,
// 催款函不产生时效中断的效力.
func limitationOf(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(limitation, s.Start, s.End) || t.Holds(lawful, s.Start, s.End) && !t.Holds(defying, s.Start, s.End) || t.HasAny(s.Start, s.End, "不变期间", "同意履行") {
		return 0, 0, false
	}
	if !t.Holds(surely, s.Start, s.End) && (!t.Holds(ofClaims, s.Start, s.End) || t.Holds(paces, s.Start, s.End)) {
		return 0, 0, false
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, ownLimitations...); ok {
		i, j = t.Within(i, j, 40)
		return i, j, true
	}
	if qs := t.QuantitiesIn(s.Start, s.End); !statutory(qs, t.HasAny(s.Start, s.End, "缺陷")) || len(qs) == 0 {
		if i, j, ok := t.Frame(ofOwnLength, s.Start, s.End); ok {
			i, j = t.Within(i, j, 40)
			return i, j, true
		}
	}
	if i, j, ok := t.Frame(startsAt, s.Start, s.End); ok && !t.Holds(lawsStart, s.Start, s.End) {
		i, j = t.Within(i, j, 40)
		return i, j, true
	}
	return 0, 0, false
}

// inForce are claims that last as long as the sides say, gone those that end so.
var (
	inForce   = lint.NewFrameOf(60, lint.NewSet("请求权", "债权", "诉权", "追索权", "求偿权", "胜诉权"), lint.NewSet("内有效", "内行使有效", "不失效", "有效期", "归于消灭", "即告消灭"))
	whenever  = lint.NewSet("随时", "任何时候", "永远", "无限期", "长期", "终身")
	claiming  = lint.NewSet("追索", "追偿", "追讨", "追究", "起诉", "讨要", "索要", "讨还", "主张权利", "追债")
	howLong   = lint.NewSet("多少年", "多久", "几年", "多长时间", "何年", "年限", "时间长短")
	noMatter  = []*lint.Frame{lint.NewFrameOf(30, whenever, claiming, lint.NewSet("不论", "无论", "不管", "不问"), howLong), lint.NewFrameOf(30, lint.NewSet("不论", "无论", "不管", "不问"), howLong, claiming)}
	asTime    = lint.NewFrameOf(3, lint.NewSet("为", "作为"), lint.NewSet("起诉", "诉讼", "追诉", "诉请", "提诉"), lint.NewSet("之期", "期限", "期间", "的期", "时限"))
	protected = lint.NewFrameOf(12, lint.NewSet("民事权利", "债权", "请求权", "权利", "诉讼"), lint.NewSet("保护", "救济"), lint.NewSet("期间", "期限", "时限", "年限", "期"), lint.NewSet("为", "定为", "至"))
	rightFor  = lint.NewFrameOf(15, lint.NewSet("胜诉权", "诉权", "请求权", "债权", "追索权", "求偿权", "追偿权"), lint.NewSet(
		"缩减为", "缩短为", "缩为", "减为", "限为", "限于", "定为", "仅存", "只存", "存续", "保留到", "保留至",
	))
	suedLate = lint.NewFrameOf(45, lint.NewSet("打官司", "起诉", "告状", "提告", "诉讼", "诉诸", "申请仲裁"), lint.NewSet("须", "应", "只能", "限于", "限在", "趁", "得在", "务必"), lint.NewSet("过了", "逾期", "过期", "超过", "逾此", "届期", "过后"), lint.NewSet("不得", "不能", "不再", "无权", "互不", "免谈", "作罢", "两清"))
)

// A suit that must be brought in a time of the sides' own, whatever becomes of it afterwards: 限两个月内
// 起诉，过了日子就认赔; the right to sue that ends after such a time: 打官司的权利，满一年即归于消灭.
var (
	suits = lint.NewSet(
		"里告", "内告", "才告", "来告", "告晚", "去告", "权利，", "不告", "未告", "没告", "不诉", "未诉", "未仲裁", "起诉", "提起诉讼", "诉讼",
		"打官司", "官司", "提告", "要告", "告乙方", "告甲方", "告状", "诉权", "诉请", "诉诸", "诉至", "兴讼", "追诉", "仲裁", "讨说法", "请求权",
		"请求赔偿之权", "索赔之权", "索赔权", "求偿权", "追讨", "追索",
	)
	// within follow or go before the time that limits, exclusively leave no more time than that.
	within  = lint.NewSet("里", "才", "内", "之内", "以内", "以里", "为限", "之前", "前", "为之", "止", "满", "后", "不", "没", "未", "期", "为期", "后，")
	toLimit = lint.NewSet(
		"限", "须", "应", "只许", "只能", "趁", "以", "于", "在", "不得晚于", "不晚于", "不得迟于", "不迟于", "超过", "满", "期", "期为", "定为",
		"限于", "为", "的", "后", "起", "，",
	)
	exclusively = lint.NewFrame(24, []string{"只许在", "只能在", "仅限", "限于", "仅能在", "不得晚于", "不得迟于", "不晚于", "不迟于", "只准在"}, []string{"内", "日", "天", "月", "年", "前"})
	// tooLate is what becomes of a suit that comes later.
	tooLate = lint.NewSet(
		"不认账", "白告", "白打", "消失", "认输", "即告", "不作数", "没用", "无用", "为时已晚", "不算数", "过时不候", "过期", "过了", "过后", "期过",
		"期外", "过此", "迟则", "晚了", "迟了", "逾期", "逾此", "届满", "届期", "期满", "作废", "灭失", "消灭", "失权", "失效", "失去", "丧失",
		"免责", "清了", "两清", "别打", "别告", "见不着", "和解", "不受理", "不再受理", "得拒绝", "认赔", "认栽", "作罢", "归零", "一笔勾销", "无权",
		"不得再", "不能再", "放弃", "互不追究", "了结", "不予支持", "权利终止", "终了",
	)
	toSue = lint.NewSet("为限", "限于", "期限", "期为", "追诉期", "诉讼期", "起诉期", "仲裁期")
	// otherSuits are sentences of other times to sue in, or of what went before a suit.
	otherSuits = lint.NewSet(
		"判决", "裁决", "不服", "撤销", "征收", "行政", "复核", "复议", "不影响", "不视为", "协商不成", "协商无果", "调解不成", "工伤", "劳动",
		"保密", "保全", "解除权", "保证期间", "律师", "费用", "应诉", "依法", "法律规定", "可以起诉", "可起诉", "有权起诉", "提供", "通知",
	)

	anyTime = lint.NewFrame(24, []string{
		"任何年份", "什么时候", "任何时候", "哪一年", "哪年", "何时", "随时", "永远", "多少年", "无论多久", "多久",
	}, []string{"来要", "追讨", "追索", "讨要", "起诉", "索要", "要债", "来讨"}, []string{
		"都行", "都可", "均可", "皆可", "可以", "不提", "不说", "没有", "不受", "不论",
	})
	ageless = lint.NewFrame(24, []string{"请求权", "债权", "应收", "追索", "追讨", "欠款", "货款"}, []string{"不因"}, []string{"年深", "日久", "年久", "岁月", "时间", "年限", "多年"})
)

// suedInTime finds a time of the sides' own to sue in.
func suedInTime(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := t.AnyFrame(s.Start, s.End, anyTime, ageless); ok {
		return i, j, true
	}
	if !t.Holds(suits, s.Start, s.End) || t.HoldsWord(otherSuits, s.Start, s.End) || t.Holds(otherLapses, s.Start, s.End) || t.Holds(limitation, s.Start, s.End) && t.Holds(lawful, s.Start, s.End) {
		return 0, 0, false
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if !q.Unit.IsTime() || q.Unit < lint.Day || !t.Holds(suits, max(s.Start, q.Start-75), min(s.End, q.End+45)) {
			continue
		}
		late := t.Holds(tooLate, q.End, s.End) || t.HoldsFrame(max(s.Start, q.Start-len("不得晚于退租后的")), min(s.End, q.End+6), exclusively) || t.Holds(toSue, max(s.Start, q.Start-36), q.Start) || t.Begins(exactly, q.End)
		if !late || !t.Begins(within, q.End) && !t.Ends(toLimit, q.Start) {
			continue
		}
		a, b := t.Part(q.Start)
		_, b = t.Within(a, b, 40)
		return a, max(b, q.End), true
	}
	return 0, 0, false
}

var (
	// demands are claims for money, whoever makes them and whether he sues or not; rightGone is what becomes of
	// those that come late. Objections on inspection, repairs that are asked for and coupons may lapse.
	demands = lint.NewSet(
		"赔偿请求", "赔偿要求", "要求赔偿", "请求赔偿", "索赔", "求偿", "主张", "来讨", "未讨", "没讨", "追讨", "催要", "催讨", "来要", "没要",
		"返还的请求", "返还请求", "退还请求", "的请求", "追究违约", "付款请求",
	)
	rightGone = lint.NewSet(
		"失权", "丧失", "消灭", "不再受", "不受法律", "不受保护", "作废", "归零", "一笔勾销", "不再支付", "不再退还", "不再负", "不再赔", "不再追究",
		"概不受理", "不再受理", "不予受理", "作罢", "两清", "赠与", "一切赔偿", "不认账", "不予赔偿", "免除赔偿",
	)
	mayLapse = lint.NewSet(
		"异议", "报修", "检验", "验收不", "数量", "外观", "短少", "开箱", "保险", "优惠", "积分", "卡券", "优惠券", "兑换", "中标", "投标", "报名",
		"订单", "价格保护", "返修", "无理由", "试用", "专利", "商标", "样品", "丧失订", "丧失资格",
	)
)

// demandsEnd finds a time of the sides' own, of a month or more, in which money must be asked for: 赔偿请求须在事发后
// 三个月内提出，过时作废.
func demandsEnd(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(demands, s.Start, s.End) || t.HoldsWord(mayLapse, s.Start, s.End) || t.HoldsWord(otherSuits, s.Start, s.End) || t.Holds(otherLapses, s.Start, s.End) {
		return 0, 0, false
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if h, is := q.Unit.Hours(); !is || q.Unit < lint.Day || h*q.Value < 30*24 || !t.Begins(within, q.End) && !t.Ends(toLimit, q.Start) || !t.Holds(rightGone, q.End, s.End) {
			continue
		}
		a, _ := t.Part(q.Start)
		a, b := t.Within(a, s.End, 40)
		return a, max(b, q.End), true
	}
	return 0, 0, false
}

var exactly = lint.NewSet("为限", "以内为之", "内为之")

// claimsEnd finds a time of the sides' own for their claims, without the word: 请求权
// 自签约之日起十年内有效, 改以十八个月为起诉之期.
func claimsEnd(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := t.AnyFrame(s.Start, s.End, noMatter...); ok {
		return i, j, true
	}
	if i, j, ok := t.Frame(inForce, s.Start, s.End); ok && timed(t, i, j) {
		return i, j, true
	}
	if i, j, ok := t.Frame(asTime, s.Start, s.End); ok && timed(t, max(s.Start, i-len("三百六十五天")), i) {
		return i, j, true
	}
	if i, j, ok := t.Frame(protected, s.Start, s.End); ok && !t.Holds(lawful, s.Start, s.End) && !statutory(t.QuantitiesIn(j, s.End), false) {
		return i, j, true
	}
	if i, j, ok := t.Frame(rightFor, s.Start, s.End); ok && timed(t, j, min(s.End, j+len("验收合格之后的十二个月"))) && !t.Holds(otherLapses, s.Start, s.End) {
		i, j = t.Within(i, s.End, 40)
		return i, j, true
	}
	if i, j, ok := demandsEnd(t, s); ok {
		return i, j, true
	}
	if i, j, ok := t.Frame(suedLate, s.Start, s.End); ok && timed(t, i, j) {
		i, j = t.Within(i, j, 40)
		return i, j, true
	}
	return suedInTime(t, s)
}

// timed reports a length of time of a day or more in bytes i to j.
func timed(t *lint.Text, i, j int) bool {
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit.IsTime() && q.Unit >= lint.Day {
			return true
		}
	}
	return false
}
