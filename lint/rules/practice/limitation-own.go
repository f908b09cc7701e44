package practice

import "qiyue/lint"

// What the sides say of limitation itself: how long it is, when it begins, what
// breaks it off, and that nobody may plead it. All that is the law's to say.
var (
	limitation = lint.NewSet("时效")
	// surely are words that tell limitation from the pace of a service: 响应时效.
	surely = lint.NewSet("诉讼时效", "仲裁时效", "时效期间", "时效利益", "时效抗辩", "时效异议", "时效届满", "时效经过", "时效已过", "时效中断", "时效中止", "消灭时效", "时效制度")
	// ofClaims stand beside 时效 by itself where it is limitation.
	ofClaims = lint.NewSet("诉", "仲裁", "请求权", "债权", "债务", "欠款", "欠付", "付款义务", "还款", "追索", "追偿", "抗辩", "中断", "中止", "催告", "催款", "民法典", "权利", "签约")
	paces    = lint.NewSet("响应", "报修", "受理", "配送", "物流", "时效性", "时效处理", "时效要求", "运输", "发货", "工单", "退款", "送达", "快递", "投诉")

	lengthened = lint.NewSet("缩短", "延长", "定为", "约定为", "改为", "变更为", "商定为", "另定", "另行约定", "放宽", "压缩", "减为", "短于")
	breaks     = lint.NewSet("中断", "中止", "重新计算", "重新起算", "重计", "重算", "重新开始")
	without    = lint.NewSet("不产生", "不发生", "不引起", "不构成", "不因", "不视为", "不导致", "不会导致", "不得", "均不", "并不")
	runsOn     = lint.NewSet("照常进行", "照常计算", "继续计算", "继续进行", "不中断", "不中止", "不因", "不重计", "不重新", "自动中断", "自动延长", "自动重新", "自动顺延", "每年重新", "永不届满", "永不经过", "不届满", "不会届满", "无限期")
	unpleaded  = lint.NewSet("不得", "不再", "放弃", "抛弃", "永不", "不以", "不提", "不主张", "无权", "不享有", "不援引", "不行使", "概不", "不会")
	plea       = lint.NewSet("抗辩", "利益", "异议", "为由", "届满", "经过", "已过", "超过", "权益", "主张", "拒绝")
	over       = lint.NewSet("时效届满", "时效期间届满", "时效经过", "时效已过", "过了诉讼时效", "过诉讼时效", "过时效", "超过诉讼时效", "超过时效", "时效期满")
	allTheSame = lint.NewSet("不妨碍", "不影响", "仍应", "仍可", "仍须", "仍有权", "仍得", "仍然", "照样", "照常", "仍负")
	claimable  = lint.NewSet("胜诉", "追索", "追偿", "主张", "偿还", "清偿", "付款", "支付", "履行", "起诉", "请求", "还款")

	ownLimitations = []*lint.Frame{
		lint.NewFrameOf(12, lint.NewSet("缩短", "延长"), limitation),
		lint.NewFrameOf(24, without, limitation, breaks),
		lint.NewFrameOf(36, limitation, runsOn),
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
	defying = lint.NewSet("不适用", "排除", "放弃", "缩短", "延长", "不受")
)

// limitationOf finds a sentence of the sides' own on limitation: 时效期间缩短至六个月,
// 催款函不产生时效中断的效力.
func limitationOf(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(limitation, s.Start, s.End) || t.Holds(lawful, s.Start, s.End) && !t.Holds(defying, s.Start, s.End) || t.HasAny(s.Start, s.End, "不变期间") {
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
	protected = lint.NewFrameOf(12, lint.NewSet("民事权利", "债权", "请求权", "权利"), lint.NewSet("保护", "救济"), lint.NewSet("期间", "期限", "时限", "年限"), lint.NewSet("为", "定为", "至"))
	suedLate  = lint.NewFrameOf(45, lint.NewSet("打官司", "起诉", "告状", "提告", "诉讼", "诉诸", "申请仲裁"), lint.NewSet("须", "应", "只能", "限于", "限在", "趁", "得在", "务必"), lint.NewSet("过了", "逾期", "过期", "超过", "逾此", "届期", "过后"), lint.NewSet("不得", "不能", "不再", "无权", "互不", "免谈", "作罢", "两清"))
)

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
	if i, j, ok := t.Frame(suedLate, s.Start, s.End); ok && timed(t, i, j) {
		i, j = t.Within(i, j, 40)
		return i, j, true
	}
	return 0, 0, false
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
