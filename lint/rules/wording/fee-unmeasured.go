package wording

import (
	"strings"

	"qiyue/lint"
)

// A fee without a measure is told in many verbs: one pays at discretion (酌付车马费), what
// was spent whatever it was (不设限额), for what is not free (并非无偿), the difference
// (补差价), in money for a thing (折成现钱), or after a look (看成色给).

var (
	// atWill pay or take what one thinks fit.
	atWill = lint.NewSet(
		"酌付", "酌给", "酌予", "酌收", "酌加", "酌补", "酌贴", "酌情给", "酌情付", "酌情支付", "酌情收", "酌情补", "酌情加", "酌情贴", "酌量给",
		"酌量付", "看着给", "看着收", "看着办", "随意给", "收点", "给点", "付点", "贴点", "补点", "意思一下", "添一点", "另添点", "另添些", "另加点",
		"另加些", "多给点", "多给些", "适当表示", "有所表示", "意思意思", "适当贴", "适当给", "略付", "略收", "略加", "薄酬", "多少给", "量力给付",
		"象征性收取", "象征性支付",
	)
	// unlimited are words by which a cost may come to anything.
	unlimited = lint.NewSet(
		"不设限额", "不设上限", "不设最高", "上不封顶", "不封顶", "不限金额", "金额不限", "数额不限", "无上限", "没有上限", "不限额", "多少不限",
		"花多少", "不论多少", "不论金额", "不问多少", "无论多少", "不计多少", "有多少", "用多少", "悉数报销", "全额报销", "全数偿还", "悉数偿还",
		"悉数承担", "如数报销", "实报实销", "实支实付", "实报实付", "凭票报销", "凭票据实", "水涨船高", "随市浮动",
	)
	// unfree say that something costs, not how much.
	unfree = lint.NewSet(
		"不是无偿", "并非无偿", "非无偿", "不属无偿", "不属于无偿", "不是免费", "并非免费", "非免费", "不属免费", "不属于免费", "不再免费",
		"概不免费", "恕不免费", "不予免费", "不免费", "不再无偿", "不白", "有权计费", "可以计费", "另行取费", "有权取费", "有权取酬", "有权要钱",
		"可计费", "要收钱", "得付钱", "要花钱", "须给钱", "要给钱", "另给钱", "另外掏钱", "另掏", "自己掏钱", "钱自己出", "钱自己付", "费用自己出",
		"费自己出", "另出钱", "须买单", "来买单", "自己出钱",
	)
	// difference is paid between two prices that no one has told, or at a price of the thing.
	difference = lint.NewSet(
		"补差价", "补差额", "补齐差价", "补齐差额", "贴差价", "找差价", "付差价", "补上差价", "差价补齐", "差价补足", "差价另补", "差额补齐",
		"差额补足", "价差补足", "补足价差", "补价差", "补足差价", "补交差价", "补缴差价", "补付差价", "退差价", "结差价", "运费差额", "差价由",
		"作价抵", "作价冲抵", "作价归", "折价归", "作价回收", "折价回收", "作价收购", "折价收购", "折价换", "折旧换", "折抵换", "折价购", "折价更换",
		"折价补",
	)
	// makingUp pay the difference of two such prices, by whatever name: 补足里程差价.
	makingUp = lint.NewFrameOf(18, lint.NewSet("补", "贴", "找补", "付", "交", "缴", "结清"), lint.NewSet("差价", "价差", "差额"))
	madeUp   = lint.NewSet("补差", "找差", "贴差")
	// inMoney is a thing turned into money at no rate.
	inMoney = lint.NewFrame(6, []string{"折成", "折合成", "折算成", "折算为", "折为", "折作", "折"}, []string{"现钱", "现金", "现款", "钱款", "钱", "现"})
	folded  = lint.NewSet("现钱", "现金", "现款", "钱款", "货币", "折现", "成钱", "折钱")
	// byLook is a price after something nobody measures.
	byLook = lint.NewFrame(12, []string{"看", "视", "凭", "按", "论"}, []string{
		"成色", "情况", "新旧", "品相", "状况", "行情", "脸色", "交情", "良心", "面子", "大小", "难易", "轻重", "远近", "路程", "工程量", "表现",
		"活儿", "质量",
	}, []string{
		"给", "付", "收", "算", "出价", "作价", "开价", "要价", "定价", "折价", "估价",
	})
	looks = lint.NewSet("成色", "新旧", "品相", "行情", "交情", "良心", "面子", "难易", "远近", "大小", "轻重", "状况", "情况", "活儿")
	// measuredFee are words of a sentence that tells the amount, or of one on no fee.
	measuredFee = lint.NewSet(
		"元", "价目", "附件", "附表", "清单", "报价单", "不超过", "以内", "上限为", "限额为", "违约金", "滞纳", "赔偿", "罚", "诉讼", "律师", "政府",
		"物价局", "物价部门", "物价主管", "物价管理", "税", "单价", "标准为", "标准见", "标准：", "标准如", "收费标准", "公式", "保证金", "押金",
		"汇率", "股", "质量问题", "一律免", "免收", "____", "【", "[", "社会保险", "工资", "如下", "注：", "双倍",
	)
	// costly are words of a sentence on a fee.
	costly = lint.NewSet("补", "费", "款", "价", "酬", "付", "收", "钱", "开支", "支出", "成本", "台班", "报销")
)

// unmeasured finds fees without a measure.
func unmeasured(t *lint.Text, take func(entry string, i, j int)) {
	found := func(entry string, i, j int) {
		s, a, _, ok := around(t, lint.Hit{Start: i, End: j})
		if ok && t.PassageAt(i).Kind == lint.Body && j <= s.End && !t.HoldsWord(measuredFee, s.Start, s.End) && t.Holds(costly, s.Start, s.End) && !t.HasAny(a, i, "不得", "无需", "无须", "不", "未", "免") {
			take(entry, i, j)
		}
	}
	for _, h := range t.Places(atWill) {
		_, b := t.Part(h.Start)
		found("一定费用", h.Start, min(b, h.End+len("某某某费")))
	}
	for _, h := range t.Places(unlimited) {
		a, b := t.Part(h.Start)
		if strings.Contains(t.All[h.Start:h.End], "多少") && !t.After(h.End, "算", "付", "给", "收", "结", "，", "均", "都", "报", "补", "由") {
			continue
		}
		if i := a - len("，"); a == h.Start && a > t.SentenceAt(a).Start {
			if i, _ = t.Part(i); a-i <= len("凭单据由甲方如数偿付给乙方，") {
				a = i // 凭单据由甲方偿付，不设限额
			}
			if s := sentenceAt(t, a); !t.HoldsWord(measuredFee, s.Start, s.End) && t.Holds(costly, s.Start, s.End) {
				take("实际费用", a, h.End)
			}
			continue
		}
		found("实际费用", h.Start, min(b, h.End))
	}
	for _, h := range t.Places(unfree) {
		if t.After(h.End, "的，就", "的：", "的只有", "的仅") || t.HasAny(h.Start, h.End, "免费") && t.After(h.End, "维修", "修理") && (pricedElsewhere(t, "维修费") || pricedElsewhere(t, "修理费")) {
			continue // the list that follows says what, or the fee of the work has its own place
		}
		found("有偿", h.Start, h.End)
	}
	for _, h := range t.Places(difference) {
		found("正常收费", h.Start, h.End)
	}
	for _, h := range t.Framed(makingUp, 1) {
		if closes(t, h.End) && !t.HasAny(h.Start, h.End, "，", "退", "的，", "税") {
			found("正常收费", h.Start, h.End)
		}
	}
	for _, h := range t.Places(madeUp) {
		if _, b := t.Part(h.Start); h.End == b {
			found("正常收费", h.Start, h.End)
		}
	}
	for s := range t.SentencesWith(folded) {
		if i, j, ok := t.Frame(inMoney, s.Start, s.End); ok {
			found("市场价", i, j)
		}
	}
	for s := range t.SentencesWith(looks) {
		if i, j, ok := t.Frame(byLook, s.Start, s.End); ok {
			found("一定费用", i, j)
		}
	}
}
