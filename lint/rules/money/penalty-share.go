package money

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// measure is how much of something a penalty takes: a share of it, or several
// times it.
type measure struct {
	start, end int
	value      float64
	times      bool
}

// worded are measures said without a figure.
var (
	worded = map[string]measure{
		"百分之百": {value: 1}, "双倍": {value: 2, times: true}, "一罚十": {value: 10, times: true}, "一罚二十": {value: 20, times: true}, "一罚五十": {value: 50, times: true}, "一罚百": {value: 100, times: true}, "一罚五": {value: 5, times: true}, "加倍": {value: 2, times: true}, "数倍": {value: 2, times: true}, "双份": {value: 2, times: true}, "过半": {value: 0.5}, "大半": {value: 0.5},
	}
	wordedSet = lint.NewSet(slices.Sorted(maps.Keys(worded))...)
)

// measures are those of a sentence.
func measures(t *lint.Text, s lint.Sentence) []measure {
	var out []measure
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if times := q.Word == "倍"; times || q.Unit == lint.Percent {
			out = append(out, measure{q.Start, q.End, q.Value, times})
		}
	}
	for _, h := range t.PlacesIn(wordedSet, s.Start, s.End) {
		m := worded[t.All[h.Start:h.End]]
		if m.start, m.end = h.Start, h.End; t.Before(h.Start, "假") {
			continue // 假一罚十: what the seller promises the buyer
		}
		out = append(out, m)
	}
	return out
}

var (
	// named are names of what is paid for a breach, breached words of a breach, and
	// paying verbs by which something is paid or cut for it.
	named    = lint.NewSet("违约金", "滞纳金", "罚金", "罚款", "违约款", "违约费", "赔偿金", "罚息", "扣罚", "罚扣", "罚没", "加罚", "计罚")
	breached = lint.NewSet(
		"否则", "逾期", "迟", "延误", "延期", "拖欠", "拖延", "拖着", "不付", "欠款", "欠费", "欠付", "欠租", "不交", "欠甲方", "欠乙方", "违约",
		"违反", "擅自", "中途", "提前", "单方", "毁约", "悔约", "无故", "无正当理由", "未按", "未能", "未经", "未作", "未及时", "未处理", "未履行",
		"未完成", "没有按", "无法", "不能", "仍不", "不履行", "不按", "拒", "泄", "虚假", "假冒", "伪造", "以次充好", "以假充真", "超时", "误期",
		"漏", "每晚", "晚到", "晚交", "超过", "退租", "退会", "撤展", "事故", "不合格", "质量问题", "终止", "解除", "串货", "私自", "隐瞒", "挪用",
		"丢失", "遗失", "损坏", "短缺", "短少", "占用", "超期", "停业", "停工", "跳单", "绕过", "没收", "影响", "断供", "停供", "不到", "脱岗",
		"离岗", "旷工", "缺勤", "失联", "失信", "违规", "掺假", "造假", "假货", "冒用", "充新", "充好", "虚报", "瞒报", "谎报", "转包", "退约",
		"爽约", "退出", "跑路", "侵吞", "截留", "顶替", "弄虚",
	)
	paying = lint.NewSet(
		"天付", "日付", "付对方", "给守约", "给对方", "付守约", "付滞", "付罚", "少付", "减付", "支付", "应付", "须付", "需付", "另付", "并付",
		"要付", "付给", "付违约", "的违约金", "偿付", "计付", "计违约", "加付", "付货款", "付价款", "付总价", "付合同", "赔", "补偿", "承担", "缴",
		"交纳", "罚", "扣", "计收", "收取", "加收", "处以", "追偿", "计算", "结算", "作为", "作违约金", "多加", "金为", "金取", "金按", "金以",
		"金计", "金合", "金即", "款为", "费为", "每日为", "每天为", "金：",
	)
	// condition ends before a share that is no measure of what is paid, ordinary
	// stands beside one that is paid in the ordinary course, shared behind one that
	// divides a cost.
	condition = lint.NewSet("达到", "达", "低于", "不足", "超过", "超出", "少于", "高于", "大于", "小于", "未达", "未满", "不满", "≥", ">", "≤", "<", "完成", "超")
	reached   = lint.NewSet("以上的，", "以上，", "以上时", "以下", "以内", "及以上", "（含）以", "时，", "的股权", "的责任", "责任", "的次要", "股权", "股份", "以上的", "的份额", "损耗")
	ordinary  = lint.NewSet(
		"当期应付", "每季度支付", "每个季度支付", "每月支付", "按季支付", "按月支付", "减去", "预付", "首付", "首期", "进度款", "尾款", "余款",
		"质保金", "保修金", "税", "折旧", "工资", "薪", "奖", "保险", "贷款", "提成", "分成", "分红", "付至", "支付至", "付到", "退还", "返还",
		"退回", "退款", "退给", "减免", "优惠", "折扣", "残值", "折价", "押金", "保证金", "已完成", "完成量", "工作量", "电价", "电费", "供电",
		"占总", "占比", "占股", "占合同", "占本", "利润", "收益", "市场报价", "LPR", "利率", "拆借", "同期", "加班", "押一", "手续费", "概算",
		"预算", "投保", "保额", "面积", "中签", "浓度", "含量", "合格率", "完好率", "出勤",
	)
	// wages are of what is paid several times over in the ordinary course.
	wages = lint.NewSet("工资", "加班", "薪", "保险", "电价", "电费", "供电", "每亩", "征地", "征用", "市场报价", "利率", "拆借", "保证金为", "押金为")
	// rates are those of what is lent or taxed.
	rates      = lint.NewSet("税", "利率", "LPR", "贷款", "拆借", "手续费", "保险", "合格率")
	capped     = lint.NewSet("不超过", "不得超过", "上限", "不高于", "封顶", "累计", "最高", "至多", "最多", "以内", "不大于", "范围内")
	cappedBy   = lint.NewSet("为止", "止", "为限", "为上限", "封顶", "为最高", "以内", "的范围内", "范围内")
	lawful     = lint.NewSet("监管部门", "主管部门", "执法", "定金", "消费者", "消费欺诈", "食品", "充值", "LPR", "退一赔", "法律", "法规", "著作权法", "商标法", "经济补偿")
	byTheDay   = lint.NewSet("日租", "日使用费", "日服务费", "当日", "每日租", "天租金", "日展位费", "日费")
	byTheMonth = lint.NewSet("月租", "月费", "月服务费", "月管理费", "个月", "月物业")
	allOfIt    = lint.NewSet("剩余", "未到期", "余下", "所剩", "未履行", "总租金", "全部租金", "合同租金", "租金总额")
	lost       = lint.NewSet("损失", "损害", "残值")
	// atLeast and andMore make a share the least that is owed.
	atLeast = lint.NewSet("不低于", "不少于", "不小于")
	andMore = lint.NewSet("以上的违约", "以上违约", "以上的赔偿", "以上的罚", "以上作为")
	// agreedPrice is a price that a penalty may double: 合同价一倍的违约金.
	agreedPrice = lint.NewSet("合同", "协议", "总价", "总额", "货款", "预付款", "已付", "已收", "工程款", "服务费", "年费", "全年", "年度", "总费")
	// onTop are penalties beside which another is owed: 除逾期违约金外，另付30%.
	onTop = lint.NewSet("违约金外", "违约金之外", "违约金以外", "滞纳金外", "滞纳金之外", "滞纳金以外", "罚款外", "罚款之外", "罚款以外", "罚金外")
	// A loss may be put at a figure: smallFees are far below what is ruined, worth is what it cost.
	ruined    = lint.NewSet("毁损", "灭失", "遗失", "丢失", "洗坏", "损坏", "破损", "摔坏")
	smallFees = lint.NewSet("运费", "洗涤费", "洗衣费", "保管费", "寄存费", "检测费", "冲印费")
	worth     = lint.NewSet("采购发票", "购买发票", "购买价", "采购价", "购置价", "购机价", "进货价")
)

// unpaidMoney are words of money that is owed and not paid.
var unpaidMoney = lint.NewSet(
	"不付", "欠款", "欠费", "欠付", "欠租", "逾期付", "逾期支付", "迟付", "迟延付", "拖欠", "未付", "欠甲方", "欠乙方", "的货款超过", "货款超过",
	"租金晚", "晚付", "拖着", "欠缴", "欠交",
)

// perDay is whatever goes on a day longer: 每拖欠一天, 每占用一日, 每晚交1天.
var perDay = lint.NewFrame(15, []string{
	"每", "逾期", "迟", "延误", "延期", "晚", "拖欠", "拖延", "超期", "误期", "误工",
}, []string{"一天", "一日", "1天", "1日", "壹天", "壹日", "1个自然日", "一个自然日"})

// daily reports that what follows byte i goes on day by day, told between byte from
// and there.
func daily(t *lint.Text, from, i int) bool {
	if t.HasAny(from, i, "每日", "每天", "按日", "按天", "每逾期日", "日违约金") || t.Before(i, "日", "天", "日息", "一天加", "一天补", "一天罚", "一天扣", "一天收", "一日加", "一日罚", "每天补") {
		return true
	}
	_, _, ok := t.Frame(perDay, from, i)
	return ok
}

// failing reports words of a breach in a sentence, and not 最迟不超过 of when something is due.
func failing(t *lint.Text, s lint.Sentence) bool {
	for _, h := range t.PlacesIn(breached, s.Start, s.End) {
		if !t.Before(h.Start, "最", "不", "不得") {
			return true
		}
	}
	return false
}

// outsized finds a penalty out of proportion to a price, whatever both are called:
// a hundredth and more of it for each day, more than three tenths of it at once,
// or a multiple.
func outsized(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	ms := measures(t, s)
	for _, m := range ms {
		near := max(s.Start, lint.RuneStart(t.All, max(0, m.start-75)))
		behind := lint.RuneStart(t.All, min(s.End, m.end+60))
		a, b := t.Part(m.start)
		many := m.times && m.value >= 5 && t.HasAny(near, behind, "赔", "罚") // nobody pays five times over but for a fault
		if !many && !t.Holds(named, s.Start, s.End) && !failing(t, s) && !t.HasAny(near, m.start, "罚", "，扣其", "，扣当", "，扣全", "，扣该", "，扣除其") {
			continue
		}
		day := daily(t, lint.RuneStart(t.All, max(s.Start, m.start-90)), m.start) || t.After(m.end, "/日", "/天", "每日", "每天")
		// a hundredth a day of what is not paid is a penalty whatever the verb
		late := day && !m.times && m.value >= 0.01-1e-9 && m.value <= 0.1 && t.Holds(unpaidMoney, s.Start, m.start)
		if t.HoldsWord(lawful, near, behind) || !late && !t.Holds(paying, near, behind) || t.Ends(condition, m.start) && !t.Ends(atLeast, m.start) || t.Begins(reached, m.end) && !t.Begins(andMore, m.end) || t.After(m.end, "的，", "时，") && t.Holds(condition, a, m.start) || t.Begins(cappedBy, m.end) || m.times && t.HoldsWord(wages, a, b) || !highCap(t, s, m) && t.Holds(capped, lint.RuneStart(t.All, max(s.Start, m.start-48)), m.start) {
			continue
		}
		base := lint.RuneStart(t.All, max(a, m.start-36))
		after := lint.RuneStart(t.All, min(b, m.end+24))
		if !many && !late && !strings.ContainsAny(t.All[base:m.start], "额价款费金值租酬资失") && !strings.ContainsAny(t.All[m.end:after], "额价款费金值租酬资") {
			continue
		}
		switch {
		case !m.times && t.Holds(ordinary, a, b) && !t.After(m.end, "罚款", "违约金", "的罚", "的违约", "计罚", "作违约金", "计违约金") && (!day || t.Holds(rates, a, b)):
			continue
		case m.times && (m.value < 1 || m.value <= 1.3 && !((t.Holds(named, a, b) || t.HasAny(a, m.start, "赔偿")) && t.Holds(agreedPrice, base, after))):
			continue
		case !m.times && day && m.value <= 0.07 && t.HasAny(base, m.start, "月租") && t.Holds(stayingOn, s.Start, m.start):
			continue // for a day's stay no more than two days' rent
		case t.Holds(ruined, t.PassageAt(s.Start).Start, m.start) && (m.times && t.Holds(smallFees, base, m.start) || !m.times && m.value <= 1 && t.Holds(worth, base, m.start)):
			continue // a loss put at what was paid for the thing or the work on it
		case m.times && !day && m.value < 3 && t.Holds(byTheMonth, base, after) && !t.Holds(allOfIt, base, after):
			continue // two months' rent
		case !m.times && t.Holds(lost, base, m.start):
			continue
		case !m.times && day && !t.Holds(byTheDay, base, m.start):
			if m.value < 0.01-1e-9 && (m.value < 0.005-1e-9 || !t.Holds(wholePrice, base, m.start) || !uncapped(t, s)) {
				continue
			}
		case !m.times && hourly(t, s, m):
		case !m.times && m.value <= 0.3 && (m.value < 0.3-1e-9 || !t.Holds(atLeast, base, m.start) && !t.Begins(andMore, m.end) && !t.Holds(onTop, s.Start, m.start)):
			continue
		case !late && !m.times && !t.Holds(named, s.Start, s.End) && !t.HasAny(
			m.end, behind, "赔", "罚", "扣", "加付", "加收", "给守约", "给对方", "作为补偿", "补偿金", "经济补偿款",
		) && !t.HasAny(
			near, m.start, "赔", "罚", "扣", "加收", "加付", "支付对方", "付对方", "付给对方", "给对方", "给守约", "支付守约方", "违约方支付",
		) && (m.value < 2 || !t.Holds(byTheDay, base, m.start)) && !t.Holds(allOfIt, near, m.start):
			continue
		}
		i, j = a, b
		if utf8.RuneCountInString(t.All[i:j]) > 45 {
			i, j = m.start, m.end
		}
		return i, j, true
	}
	return eachTime(t, s)
}

// highCap reports a cap on a penalty that lies itself above three tenths of the whole
// price: 累计最高为合同价的35%.
func highCap(t *lint.Text, s lint.Sentence, m measure) bool {
	return !m.times && m.value > 0.3 && t.Holds(capped, lint.RuneStart(t.All, max(s.Start, m.start-48)), m.start) && t.Holds(named, s.Start, s.End) && !t.Holds(damages, s.Start, s.End) && t.Holds(wholePrice, lint.RuneStart(t.All, max(s.Start, m.start-30)), m.start)
}

// stayingOn are words of a tenant who does not leave.
var stayingOn = lint.NewSet("占用", "未迁出", "未搬离", "未腾", "逾期腾", "逾期迁出", "逾期搬离", "滞留", "未交还", "逾期交还")

// damages are words of a limit of what is owed for a loss, which is no penalty.
var damages = lint.NewSet("赔偿责任", "责任总额", "赔偿总额", "损失", "累计责任")

// perHour is whatever goes on an hour longer: 每逾一个小时, 每延误1小时.
var perHour = lint.NewFrame(15, []string{"每"}, []string{"小时"})

// hourly reports a share of the whole price or of a year's fee for each hour, with no
// cap: two thousandths are a twentieth a day; or a hundredth of any sum.
func hourly(t *lint.Text, s lint.Sentence, m measure) bool {
	_, j, ok := t.Frame(perHour, s.Start, m.start)
	return ok && m.start-j <= 60 && m.value >= 0.002-1e-9 && (m.value >= 0.01-1e-9 || t.Holds(wholePrice, j, m.start)) && !t.Holds(capped, s.Start, s.End) && !t.Holds(cappedBy, s.Start, s.End)
}

// wordedShares are the shares of bytes i to j that are told without a figure: 一成.
func wordedShares(t *lint.Text, i, j int) (out []lint.Quantity) {
	for _, h := range t.PlacesIn(wordedSet, i, j) {
		if m := worded[t.All[h.Start:h.End]]; !m.times {
			out = append(out, lint.Quantity{Start: h.Start, End: h.End, Number: h.End, Value: m.value, Unit: lint.Percent})
		}
	}
	return out
}
