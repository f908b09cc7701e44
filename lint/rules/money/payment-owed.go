package money

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/lint"
)

var (
	// hands are the verbs by which a sum changes hands.
	hands = lint.NewSet(
		"支付", "付清", "付给", "付款", "付", "缴纳", "交纳", "缴付", "缴", "交", "结清", "结给", "汇入", "汇至", "汇给", "打入", "转账", "发放",
		"出资", "拨付", "给付", "打给", "发给", "付与", "缴存", "划付", "划至", "打到", "转给", "划拨", "清偿", "偿付", "偿还", "归还", "兑付",
		"兑现", "结付", "拨款", "打款", "汇付", "付讫", "打进", "划入", "汇到", "汇付给", "交给", "转入", "存入", "缴清", "交清",
	)
	// handsOrBack are those by which it does or goes back.
	handsOrBack = lint.NewSet("时给", "再给", "年给", "月给", "转账", "支付", "付", "缴纳", "交纳", "结清", "拨付", "拨款", "返还", "退还", "归还", "偿还", "结算", "打款")
	// notHanding are what follows such a verb, or stands before it, where it hands over
	// no money.
	notHanding    = lint.NewSet("付", "货", "货物", "易", "接", "通", "由", "工", "底", "付使用", "验", "楼", "房", "方", "车", "叉", "谈", "流", "界", "换", "还", "货款之")
	notHandingFor = lint.NewSet("提", "移", "转", "递", "成", "上", "报", "送", "呈", "社", "外", "性", "待")
	// owes are words of a duty to pay, or of the one who pays or is paid.
	owes = lint.NewSet("加付", "补付", "增付", "外加", "一次性", "全额", "负责", "应", "须", "需", "由", "向", "给", "以", "甲方", "乙方", "丙方", "另", "并", "各付", "各交")
	// sumEnds end the names of sums.
	sumEnds = lint.NewSet("费", "款", "金", "租", "酬", "薪", "价", "费用", "报酬", "补贴", "津贴", "提成", "奖励", "补助")
	// exempt are words of a statement on something else than when a sum is due: a
	// default, a return, a case, a choice, a paper that says when, who bears.
	exempt = lint.NewSet(
		"违约", "逾期", "有权", "如", "若", "未", "赔", "拒", "无需", "不支付", "不付", "不予", "不再", "不得", "不用", "不需", "不必", "不能",
		"不足", "不超过", "不承担", "不包括", "不含", "不交", "不缴", "不另", "不退", "不计", "不符", "不合格", "不少于", "不低于", "免", "退",
		"返还", "补偿金", "扣", "抵", "附件", "见", "按第", "依第", "照第", "包括", "包含", "利息", "约定", "规定", "按照", "按合同", "按本", "的，",
		"凭", "承担的", "税", "罚", "代付", "代收", "代缴", "代扣", "代为", "垫付", "即", "视为", "已", "以下", "下列", "：", "支付方式", "付款方式",
		"结算方式", "可", "定金", "资金监管", "基准", "工资", "社会保险", "比例", "其中", "争议", "诉讼", "律师", "第三方", "用于", "完税", "保证",
		"承诺", "或", "才", "否则", "除", "收取", "享有", "所得", "点击", "平台", "国家", "政府", "授权", "放弃", "申请", "是指", "系指", "指的",
		"：指", "作为", "分配", "继续", "仍", "币种", "美元支付", "人民币支付", "外币",
	)
	// paidWhen are words that give a payment its time wherever they stand in the
	// sentence, beside those of every payment.
	paidWhen = lint.NewSet(
		"期", "于_", "首付", "首次", "签订", "签署", "到期", "全程", "随时", "现金支票", "起", "每月", "每年", "每季", "每次", "每期", "每周",
		"每日", "年度", "季度", "月度", "月租", "月日",
	)
	// termsTold are headings and labels under which a text tells when to pay.
	termsTold = lint.NewSet(
		"付款时间", "支付时间", "付款期限", "支付期限", "付款节点", "结算周期", "付款日", "付款进度", "付款条件", "支付条件", "支付节点", "付款安排",
		"付款计划", "缴费时间", "交款时间", "缴费期限", "缴纳时间", "交纳时间", "交费时间", "付款方式", "支付方式", "结算方式",
	)
	// broad are names of sums that another statement may give by another name.
	broad = []string{"款项", "价款", "货款", "费用", "款", "费", "价", "总价", "合同款", "务费", "程款", "报酬", "租金", "价金", "资金", "全款"}
	// byParts are payments in several parts.
	byParts = lint.NewFrame(18, []string{"分"}, []string{
		"二", "两", "三", "四", "五", "六", "几", "多", "数", "若干", "2", "3", "4", "5",
	}, []string{"次", "期", "笔", "批"}, []string{"支付", "付清", "缴纳", "交纳", "结清", "付给", "付款", "交清", "缴清", "付"})
	inSome = lint.NewFrame(12, []string{
		"分期", "分次", "分批", "分笔", "分阶段", "滚动", "压批", "批结", "陆续", "酌情", "酌量", "视资金情况", "视资金状况", "视回款情况",
		"视经营情况",
	}, []string{
		"支付", "付清", "缴纳", "交纳", "结清", "付给", "付款", "交清", "拨付", "返还", "退还", "结算",
	})
	byWork = lint.NewFrame(15, []string{"根据", "按", "按照", "照", "视", "依据", "依", "参照"}, []string{
		"资金到位", "进度", "进展", "完成情况", "完成量", "回款", "资金情况", "资金状况", "到款", "效益", "次", "单量", "批次", "趟次", "批", "趟",
	}, []string{
		"付", "返款", "拨款", "打款", "请款", "发放", "付给", "支付", "付款", "拨付", "结算", "付清", "结清",
	})
	someday = lint.NewFrame(18, []string{
		"到时", "届时", "届期", "差不多", "大概", "过段时间", "过阵子", "过些日子", "过大半年", "慢慢", "回头", "日后", "将来", "以后再", "今后",
		"改日", "改天", "择日", "他日", "到时候", "最终予以", "最终将", "最终再", "最终返", "最终退", "终将", "有钱", "手头宽裕", "宽裕时", "宽裕了",
		"手头松", "有钱了", "周转开", "缓过来", "视经费", "视财力", "视预算", "视资金", "视现金流", "视拨款", "看资金", "看经费", "看预算", "待资金",
		"待经费", "尽早", "早日", "适当的时候", "适当时候", "适当时间", "适当时机", "合适时机", "规定时间内", "规定的时间内", "指定时间内",
		"指定的时间内", "合适的时候", "合适时间", "择期", "方便时", "方便的时候", "条件成熟时", "资金宽裕时", "资金充裕时", "资金允许时", "有能力时",
	}, []string{
		"支付", "付清", "缴纳", "交纳", "结清", "付给", "付款", "返还", "退还", "结算", "拨款", "拨付", "兑付", "归还", "偿还", "给付", "付钱",
		"打款", "补付", "再清", "还清", "再付", "转账", "汇给", "转给", "慢慢付", "慢慢结", "再结", "再说", "时给", "再给", "付完", "年给", "月给",
	})
	// sinceWhen are the words that begin and end a start of which no end is told.
	sinceWhen = lint.NewFrame(60, []string{"自", "从"}, []string{"起，", "之日，"}, []string{"支付", "缴纳", "交纳", "付给", "付清", "发放"})
)

// owed reports the plain duties, of which nothing is told yet, to pay a sum in a text that nowhere tells when:
// 参展单位应缴纳展位费12000元. What is paid may be any X费, X款, X金, or an amount.
func owed(p *lint.Pass, told []int) {
	t := p.Text
	if t.Class != document.Contract || len(t.Places(hands)) == 0 {
		return
	}
	last := -1
	for _, h := range t.Places(hands) {
		if h.Start < last || !handsOver(t, h) {
			continue
		}
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Residue {
			continue
		}
		s := t.SentenceAt(h.Start)
		said := s.Start
		if a, b := t.Part(h.Start); t.Holds(onTopOf, a, b) && t.Before(a, "的，") {
			said = a // 留用样机的，加付两千元
		}
		if slices.Contains(told, s.Start) || s.End-s.Start > 240 || t.HoldsBeside(exempt, licences, said, s.End) || t.HoldsBeside(paidWhen, noDay, said, s.End) || t.HoldsBeside(times, noDay, said, s.End) || timed(t, said, s.End) {
			continue
		}
		a, b := t.Part(h.Start)
		if a > s.Start && !t.Holds(sumEnds, a, b) {
			a, _ = t.Part(a - len("，")) // the sum may stand before: 服务费30万元，由甲方转账付给乙方
		}
		if !t.Holds(owes, a, b) || !amountIn(t, s.Start, s.End) && !toOther(t, a, b) {
			continue
		}
		name := sumNamed(t, a, b, h)
		if name == "" || toldElsewhere(t, s, name) {
			continue
		}
		i, j := t.Within(a, b, 40)
		last = s.End
		dateless(p, i, max(j, h.End))
	}
}

// noDay hold a word of time and tell on which day nothing is paid: names of sums and of what they are for.
var noDay = lint.NewSet(
	"期外", "保修期", "质保期", "账期", "超期", "年起的", "年度起的", "后的", "前款", "前述", "前期", "季度租金", "年度租金", "月度租金",
	"年度服务费", "季度服务费", "月度服务费", "年度维保费", "季度维保费", "年度费用", "季度费用", "月度费用", "月租金", "月租费", "年度保养费",
	"季度保养费", "年度款项",
)

// toOther reports that a statement at bytes a to b names who pays a sum and whom: 滤材款由甲方付给乙方.
func toOther(t *lint.Text, a, b int) bool {
	n := 0
	for _, p := range t.Parties() {
		if t.HasAny(a, b, p.Label) {
			n++
		}
	}
	return n > 1 && t.HasAny(a, b, "费", "款", "租金", "报酬", "钱")
}

// fromStart reports the first payment that has a start and neither a day nor a
// rhythm: 自签订合同起，甲方支付咨询费10万元.
func fromStart(p *lint.Pass, told []int) {
	t := p.Text
	for s, h := range t.Framed(sinceWhen, 1) {
		i, j := h.Start, h.End
		if slices.Contains(told, s.Start) || t.PassageAt(i).Kind != lint.Body || t.HasAny(
			i, s.End, "违约", "利息", "逾期", "滞纳金", "每", "按", "计算", "止", "至", "内", "一次", "前", "后", "日起计", "有权", "不", "未", "如",
			"标准", "工资", "第",
		) || len(t.QuantitiesIn(i, j)) > 0 {
			continue
		}
		_, b := t.Part(j)
		i, j = t.Within(i, b, 40)
		dateless(p, i, j)
		return
	}
}

// handsOver reports a verb that hands over money: 交纳押金, not 交货 nor 提交.
func handsOver(t *lint.Text, h lint.Hit) bool {
	if h.End-h.Start == len("付") {
		if t.Begins(notHanding, h.End) || t.Ends(notHandingFor, h.Start) || t.Ends(bareAfter, h.Start) && !t.Before(h.Start, "应") {
			return false
		}
		return !t.After(h.End, "清", "给", "至", "到", "款", "纳")
	}
	return (!t.Begins(notPaying, h.End) || t.After(h.End, "款", "费")) && !(t.After(h.Start, "交") && t.Ends(notHandingFor, h.Start))
}

// amountIn reports a sum of money or its blank in bytes i to j.
func amountIn(t *lint.Text, i, j int) bool {
	return t.UnitIn(i, j, lint.Yuan, lint.Percent) || t.HasAny(i, j, "元", "%", "合计", "共计", "一次性", "万")
}

// sumNamed is how the sum that bytes i to j speak of is called by its last two
// characters, 位费 for 展位费; 元 where it has no name.
func sumNamed(t *lint.Text, i, j int, verb lint.Hit) string {
	best := -1
	for _, h := range t.PlacesIn(sumEnds, i, j) {
		if h.End > j || h.Start >= verb.Start && h.Start < verb.End || h.Start == i {
			continue
		}
		if t.After(h.End, "额", "融", "属", "牌", "币", "式", "格", "期", "赁", "卡") || t.Before(h.Start, "资", "现", "租赁", "免", "付", "收", "评", "估") {
			continue
		}
		if best = h.Start; h.Start > verb.End {
			break
		}
	}
	if best < 0 {
		return thingPriced(t, i, j)
	}
	_, n := utf8.DecodeLastRuneInString(t.All[i:best])
	_, m := utf8.DecodeRuneInString(t.All[best:j])
	return t.All[best-n : best+m]
}

// noThing ends what stands before an amount and is no thing.
var noThing = lint.NewSet(
	"付", "缴", "交", "给", "支", "收", "为", "计", "按", "共", "价", "额", "款", "费", "民币", "应", "须", "需", "以", "的", "人", "方", "次",
	"纳", "元", "清", "各", "退", "还", "以下", "以上",
)

// thingPriced is what an amount in bytes i to j is the price of by its last two characters, 授权 for 年授权6,000元; 额外
// where it is paid on top of a price, 元 else.
func thingPriced(t *lint.Text, i, j int) string {
	s := t.SentenceAt(i)
	if t.Holds(onTopOf, i, j) {
		return "额外"
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if q.Unit != lint.Yuan {
			continue
		}
		name := strings.TrimRight(t.All[s.Start:q.Start], "人民币￥¥：每年月 ")
		if n := len(name) - len("授权"); n > 0 && !t.Ends(noThing, s.Start+len(name)) && utf8.ValidString(name[n:]) && !strings.ContainsAny(name[n:], "，、（）") {
			return name[n:]
		}
		break
	}
	return "元"
}

// licences hold a word of leave and are goods.
var licences = lint.NewSet("年授权", "软件授权", "授权费", "授权金", "授权使用费")

// onTopOf are verbs of what is paid besides a price.
var onTopOf = lint.NewSet("加付", "另付", "补付", "增付", "另加", "外加", "多付")

// toldElsewhere reports that another statement of the text gives the sum its
// time: one that names it, or, where the name is a broad one, any payment.
func toldElsewhere(t *lint.Text, s lint.Sentence, name string) bool {
	apart := t.HasAny(s.Start, s.End, "此种情况下", "该情况下", "此情况下", "该种情形下", "此种情形下", "此情形下")
	if !apart && len(t.Places(termsTold)) > 0 {
		return true
	}
	any := name == "元" && !apart // what falls due in a case of its own has no time from the price
	for _, w := range broad {
		any = any || !apart && name == w
	}
	for _, o := range datedPayments(t) {
		if o.Start != s.Start && (any || t.Holds(allSums, o.Start, o.End) || t.HasAny(o.Start, o.End, name)) {
			return true
		}
	}
	return false
}

// allSums are words of a time told for every sum.
var allSums = lint.NewSet("各项费用", "所有费用", "一切费用", "全部费用", "各项款项", "所有款项", "上述费用", "以上费用", "上述款项", "各款")

type datedPaymentsKey struct{}

// mostPaid is how many sentences are kept in which something is paid in time: no agreement has more.
const mostPaid = 100

// datedPayments are the sentences that say when something is paid, apart from penalties.
func datedPayments(t *lint.Text) []lint.Sentence {
	return t.Memo(datedPaymentsKey{}, func() any {
		var out []lint.Sentence
		for o := range t.SentencesWith(hands) {
			if (timed(t, o.Start, o.End) || t.Holds(times, o.Start, o.End)) && !t.HasAny(o.Start, o.End, "违约金", "赔偿") {
				if out = append(out, o); len(out) == mostPaid {
					break
				}
			}
		}
		return out
	}).([]lint.Sentence)
}

// byInstalment reports the first payment in several parts of which none has a time.
func byInstalment(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(handsOrBack) {
		i, j, ok := t.Frame(someday, s.Start, s.End)
		vague := ok
		if !ok {
			i, j, ok = t.Frame(byParts, s.Start, s.End)
		}
		if !ok {
			i, j, ok = t.Frame(inSome, s.Start, s.End)
		}
		if !ok {
			i, j, ok = t.Frame(byWork, s.Start, s.End)
			ok = ok && !t.HasAny(i, j, "批准")
		}
		from := s.Start
		if vague {
			from = i // 分两期：首付款…，尾款到时再付
		}
		if ok && t.Ends(mannerLabels, i) { // 付款方式：分三期付清
			from, ok = i, !paidSomeDay(t, s)
		}
		if !ok || t.PassageAt(i).Kind != lint.Body || t.HoldsBeside(exemptParts, aboutThen, from, s.End) || !t.HasAny(s.Start, s.End, "费", "款", "金", "价", "租", "元") {
			continue
		}
		c, d := t.ClauseRange(s.Start)
		wide := t.HasAny(i, j, "陆续", "酌情", "酌量") // they leave the day open whatever stands beside them
		if vague {
			d = s.End
		} else if from = c; t.HasAny(i, j, "进度", "进展") {
			from = i // 合同签订后，按进度付款: what comes before is the day of something else
		}
		if d = max(d, s.End); t.Holds(dueTimes, from, max(d, s.End)) || t.Begins(somedays, i) && timed(t, j, s.End) || !wide && !t.Begins(somedays, i) && t.Holds(byDay, from, d) {
			continue
		}
		p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Basis: anyTime})
		return
	}
}

// mannerLabels stand right before a manner of payment.
var mannerLabels = lint.NewSet("付款方式：", "支付方式：", "结算方式：", "付款：", "支付：", "结算：", "付款方式为", "支付方式为", "结算方式为", "付款方式为：", "支付方式为：", "结算方式为：")

// somedays are the words of a day left open.
var somedays = lint.NewSet(
	"差不多", "大概", "过段", "过阵", "过些", "过大半", "慢慢", "回头", "届", "日后", "将来", "以后", "今后", "改日", "改天", "择日", "他日",
	"到时", "最终", "终将", "有钱", "手头", "宽裕", "视", "看", "待", "尽早", "早日", "规定", "指定", "适当", "合适", "择期", "方便", "条件成熟",
	"资金",
)

// aboutThen hold 不 and deny nothing.
var aboutThen = lint.NewSet("差不多")

// byDay are words of a clause that tell the days of the parts.
var byDay = lint.NewSet("日", "号", "天", "月", "周", "后", "前", "时", "签", "满", "到货", "交付", "验收", "竣工", "完成", "开工", "首", "随", "末", "初", "学期")

// exemptParts are words of a statement on parts whose times stand in another place.
var exemptParts = lint.NewSet("违约", "逾期", "如下", "以下", "下列", "：", "附件", "约定", "不", "可以", "或", "见", "按第", "协商", "时间", "未", "有权")
