package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// looseFrames finds fees of any name whose amount is a loose word (收取相应的滞留费), is paid
// beside the price, hangs on something, or is left to a later day.
func looseFrames(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(loosely) {
		if i, j, ok := looseFee(t, h); ok {
			take("相关", i, j)
		}
	}
	for s, h := range t.Framed(besideFee, 1) {
		if i, j := h.Start, h.End; !t.HoldsWord(forCause, s.Start, s.End) && !t.Before(i, "无", "不", "免") && !t.HasAny(i, j, "《", "》", "（") {
			take("正常收费", i, j)
		}
	}
	for _, h := range t.Places(settledBy) {
		if i, j, ok := depends(t, h); ok {
			take("一定费用", i, j)
		}
	}
	for _, h := range t.Places(byFactor) {
		if a, b := t.Part(h.Start); (h.End == b || h.End+len("定") == b && t.After(h.End, "定", "算", "收", "付")) && t.HasAny(a, h.Start, "费", "价", "钱", "酬") && !t.HasAny(a, h.Start, "不", "消费", "价值") {
			take("一定费用", h.Start, b)
		}
	}
	for _, costs := range []*lint.Set{workCosts, atCost} {
		for s := range t.SentencesWith(costs) {
			if i, j, ok := workBorne(t, s); ok {
				take("其他费用", i, j)
			}
		}
	}
	for s := range t.SentencesWith(idleCosts) {
		if i, j, ok := idleBorne(t, s); ok {
			take("其他费用", i, j)
		}
	}
	for s, h := range t.Framed(toBeFiled, 2) {
		if i, j := h.Start, h.End; t.Holds(priceable, s.Start, i) && !t.HoldsWord(written, s.Start, i) {
			take("正常收费", i, j)
		}
	}
	amountRanges(t, take)
	unpriced(t, take)
	baseless(t, take)
	without(t, take)
	circularFee(t, take)
	dictates(t, take)
	priceNamed(t, take)
	pickedBy(t, take)
	forSure(t, take)
	readThere(t, take)
	cappedThere(t, take)
	byWhat(t, take)
	for _, h := range t.Places(chargeApart) {
		if i, j, ok := chargedApart(t, h); ok {
			take("正常收费", i, j)
		}
	}
	for _, h := range t.Places(forPay) {
		if i, j, ok := paidUnlike(t, h); ok {
			take("正常收费", i, j)
		}
	}
	for _, h := range t.Places(agreedly) {
		if i, j, ok := agreedFee(t, h); ok {
			take("另行协商", i, j)
		}
	}
	for s, h := range t.Framed(settledLater, 1) {
		if i, j := h.Start, h.End; !t.Holds(told, s.Start, s.End) && !t.HasAny(i, j, "，", "当时支付的", "有效", "已", "不", "未") {
			take("另行协商", i, j)
		}
	}
}

// toBeFiled are rates of one side's that the other is told one day: 收费标准须报甲方备案.
var (
	toBeFiled = lint.NewFrameOf(9, lint.NewSet("标准", "价格", "单价"), lint.NewSet("须报", "应报", "需报", "报"), lint.NewSet("方备案", "公司备案", "总部备案", "物业备案", "方审核", "方审批", "方核准"))
)

// A fee of any name with a loose word before it, and one paid beside the price.
var (
	loosely   = lint.NewSet("有关的", "有关", "各项", "一定比例的", "相应的", "相应", "相关的", "相关", "合理的", "合理", "适当的", "适当", "必要的", "一定的", "一定", "额外的")
	besideFee = lint.NewFrameOf(18, lint.NewSet("费", "费用", "须", "应", "需", "补助", "补贴", "津贴", "工钱", "油钱"), lint.NewSet(
		"另发", "另给", "另补", "另贴", "另出", "另付", "另行支付", "另外支付", "额外支付", "另行负担", "另行结算", "额外付费", "另行付费", "另付费",
	))
	settledLater = lint.NewFrameOf(12, lint.NewSet("费", "费用", "价格", "价款", "价钱", "报酬", "金额"), lint.NewSet("届时", "到时", "事后", "现场"), lint.NewSet("结清", "结算", "商", "谈", "另定", "再定", "面议", "议定", "计收", "报价"))
	takesFee     = lint.NewSet(
		"补交", "补缴", "补付", "收取", "加收", "支付", "缴纳", "交纳", "付", "补偿", "收", "付给", "负担", "承担", "担负", "交付", "垫付", "扣除",
		"扣掉", "扣去", "须交", "应交", "需交",
	)
)

// looseFee is a charge of a fee of any name whose amount is a loose word: 收取相应的滞留费.
func looseFee(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || !t.Ends(takesFee, h.Start) || t.Holds(told, sen.Start, sen.End) || t.HoldsWord(forCause, sen.Start, sen.End) {
		return 0, 0, false
	}
	if before := t.All[a:h.Start]; lint.Contains(before, "不", "未", "免", "无", "退", "已", "有权拒") {
		return 0, 0, false
	}
	rest := t.All[h.End:b]
	at := strings.Index(rest, "费")
	if at < 0 && lint.HasPrefix(rest, "款项", "的款项") && t.Before(h.Start, "补交", "补缴", "补付") {
		return h.Start, h.End + strings.Index(rest, "项") + len("项"), true
	}
	if at < 0 || utf8.RuneCountInString(rest[:at]) > 6 || utf8.RuneCountInString(rest[:at]) < 1 || lint.Contains(rest[:at], "的", "，", "、", "损失") {
		return 0, 0, false
	}
	end := at + len("费")
	if strings.HasPrefix(rest[end:], "用") {
		end += len("用")
	}
	if strings.Trim(rest[end:], "。；！ ") != "" || pricedElsewhere(t, rest[:at+len("费")]) {
		return 0, 0, false
	}
	return h.Start, h.End + end, true
}

// forCause are words of a case in which a cost is damages, or of one that others tell.
var forCause = lint.NewSet(
	"违约", "违反", "未", "不符", "不合格", "擅自", "过错", "逾期", "责任", "拒", "错误", "缺陷", "不当", "税", "水", "电费", "通行费", "保险费",
	"鉴定", "检测", "法律", "诉讼", "单价", "签证", "清单", "发票", "凭证", "附件", "审计", "不可抗力", "双方", "各自", "信息价", "定额", "免",
	"上述", "上列", "前述", "撤销", "迁移", "提前", "依法", "实报", "不变",
)

// chargeApart are words by which something is charged beside the price.
var chargeApart = lint.NewSet(
	"另收钱", "另要钱", "另付钱", "另给钱", "另算钱", "额外收费", "额外计费", "另行收费", "另外收费", "单独收费", "单独计费", "另行计费",
	"另外计费", "正常收费", "照常收费", "照章收费", "照价收费", "另收费用", "另收取费用", "另行缴费", "另需缴费", "另外缴费", "加钱", "另外给钱",
	"补钱", "要收费", "开始收费", "再收费", "起收费", "次后收费", "年后收费", "月后收费", "要加价", "需加价", "须加价", "收人工费", "收材料费",
	"收上门费", "收检测费", "收拆装费", "收路费", "收搬运费", "收加急费", "收工时费", "收手续费", "再给钱", "可能涉及额外费用", "会涉及额外费用",
	"可能发生额外费用", "会发生额外费用", "可能需要额外费用", "需要额外费用", "可能产生额外费用", "会产生额外费用", "可能产生附加费用",
	"会产生附加费用", "可能产生其他费用", "会产生其他费用",
)

// chargedApart is a charge beside the price, or the usual one, in a text that prices it nowhere near.
func chargedApart(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || t.HoldsBeside(told, fittings, sen.Start, sen.End) || t.HasAny(a, h.Start, "不", "未", "免", "无", "禁止", "擅自", "私自") || t.After(h.End, "的", "项目", "方式", "时") && !t.After(h.End, "的权利") {
		return 0, 0, false
	}
	return h.Start, min(h.End, b), true
}

// forPay are words by which something costs money.
var forPay = lint.NewSet("收费", "付费", "收钱", "要钱")

// paidUnlike is what costs money beside something that costs none, and nobody says how much:
// 安装免费，移机收费.
func paidUnlike(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || h.End != b || !t.HasAny(sen.Start, a, "免费", "不收费", "不要钱", "不收钱") || t.Holds(told, sen.Start, sen.End) || t.HasAny(a, h.Start, "不", "免", "按", "无", "否", "前", "乱") {
		return 0, 0, false
	}
	return a, b, true
}

// agreedly are words by which a fee is said to have been agreed.
var agreedly = lint.NewSet("双方约定的", "收取约定的", "支付约定的", "双方商定的", "双方议定的", "协议约定的")

// agreedNoun is what is said to have been agreed.
var agreedNoun = lint.NewFrameOf(30, agreedly, lint.NewSet("费", "价"))

// agreedFee is a fee that is said to have been agreed and of which no amount is told
// anywhere: 平台有权收取双方约定的撮合费.
func agreedFee(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, _, b, ok := around(t, h)
	if !ok || !t.HasAny(sen.Start, b, "收取", "支付", "缴纳", "以双方") || t.HasAny(sen.Start, b, "不", "未", "免", "退", "违约", "逾期", "本协议约定", "协议中约定", "除", "如") {
		return 0, 0, false
	}
	i, j, found = t.Frame(agreedNoun, h.Start, b)
	if !found || i != h.Start || j == h.End+len("费") || pricedElsewhere(t, t.All[h.End:j]) {
		return 0, 0, false
	}
	return i, j, true
}
