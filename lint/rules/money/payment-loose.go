package money

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// A payment has no day where it is told only how it is made (付款：电汇), in which parts
// (尾款占30%, 先付一半、后付一半), that it will be made (厂家将兑付) or that what was had
// too much goes back (应退还多收的检测费).

var (
	// manners are ways of paying, wayOf the words that lead to one.
	manners = lint.NewSet("转账", "转帐", "电汇", "汇款", "支票", "现金", "现款", "承兑", "网银", "对公", "微信", "支付宝", "信用卡", "银行卡", "票汇", "汇票", "本票", "信汇", "刷卡", "扫码", "POS")
	// loans pay what is left, byLoan the words by which they do.
	loans  = lint.NewSet("按揭", "贷款", "公积金", "分期付款", "消费信贷", "融资租赁")
	byLoan = lint.NewFrameOf(15, lint.NewSet("以", "用", "通过", "采用", "采取", "办理", "申请", "选择"), loans, lint.NewSet(
		"支付", "付清", "付款", "缴付", "结清", "方式支付", "方式付清", "方式", "手续",
	))
	wayOf = lint.NewFrameOf(15, lint.NewSet(
		"付款：", "支付：", "结算：", "付款方式：", "支付方式：", "结算方式：", "付款采用", "支付采用", "付款采取", "支付采取", "结算采用",
		"付款使用", "支付使用", "付款以", "支付以", "付款用", "支付用", "付款为", "支付为", "付款走", "结算走", "付款方式为", "支付方式为",
		"结算方式为", "付款途径为",
	), manners)
	// halves are a price in two parts without a day, partOf a row of parts.
	halves = lint.NewFrame(12, []string{"先付", "先交", "先给", "先缴", "头里付", "起初付", "首付"}, []string{"一半", "半数", "半价", "成", "%", "一部分", "部分", "大部", "若干", "三分之"}, []string{
		"后付", "再付", "后交", "再交", "后给", "再给", "后缴", "另付", "余下", "其余", "剩余", "余款", "剩下", "后补",
	})
	firstly = lint.NewSet("先付", "先交", "先给", "先缴", "首付", "头里付")
	partOf  = lint.NewFrame(36, []string{
		"头款", "首付款", "首付", "首款", "首期款", "首期", "头期款", "预付款", "二期款", "中期款", "进度款", "第二期款", "二期", "中期", "第二期",
		"第二笔",
	}, []string{"%", "成", "元"}, []string{
		"尾款", "末期款", "三期款", "三期", "余款", "第三期", "末期", "末款", "第三笔",
	}, []string{"%", "成", "元"})
	laterParts = lint.NewSet("尾款", "末期", "末款", "三期", "第三笔", "第三期")
	// partAlone is a part of a price that a line names and says nothing else of: 预付款：合同总价的30%.
	partAlone = lint.NewFrame(27, []string{"预付款：", "首付款：", "首期款：", "首笔款：", "首款：", "尾款：", "余款：", "中期款：", "进度款："}, []string{"%", "成"})
	// overpaid is what goes back, goesBack the verbs of it.
	overpaid = lint.NewFrame(36, []string{"应", "须", "应当", "需", "负责"}, []string{
		"退还", "退回", "返还", "退给", "归还", "退", "找还", "冲还", "偿还", "吐还", "如数退",
	}, []string{
		"多收", "多付", "多缴", "多扣", "错收", "误收", "预收", "超收", "重复收", "溢收", "代垫", "垫付",
	}, []string{"元", "费", "款"})
	// isBack is the same told the other way round: 多收的检测费应予退还.
	isBack  = lint.NewFrameOf(36, tooMuch, lint.NewSet("费", "款", "部分", "金额", "租金", "价款"), lint.NewSet("应", "须", "应当", "需", "予以", "应予", "由"), lint.NewSet("退还", "退回", "返还", "归还", "退", "找还", "冲还", "返回", "如数退"))
	tooMuch = lint.NewSet("多收", "多付", "多缴", "多扣", "错收", "误收", "超收", "重复收", "溢收")
	// dueOf is a sum that is called due and has an amount, willPay a payment that will be made.
	dueOf = lint.NewFrame(18, []string{
		"应付", "应予支付", "应予清偿", "应支付", "应缴", "应予给付", "应给付", "应清偿", "须付", "须支付", "应偿付",
	}, []string{"的"}, []string{"费", "款", "酬", "租金", "佣金", "价"}, []string{"计", "为", "共", "合", "是", "人民币"})
	dueSums  = lint.NewSet("应付的", "支付的", "清偿的", "应缴的", "给付的", "须付的", "偿付的")
	willPay  = lint.NewFrame(6, []string{"将", "会", "答应", "愿", "愿意", "保证"}, []string{"兑付", "支付", "付给", "返还", "退还", "发放", "给付", "拨付", "汇给", "补给", "兑现", "结给", "打给"})
	promised = lint.NewSet("兑付", "兑现", "结给", "打给", "补给", "汇给", "付给", "返还", "发放", "给付")
	// dayWords are words of a sentence by which the parts have their days, unsaid those of
	// one about something else.
	dayWords = lint.NewSet(
		"日", "号", "天", "每月", "月底", "月初", "月末", "当月", "次月", "下月", "按月", "每周", "每季", "季末", "季初", "按季", "每年", "年底",
		"年初", "年末", "按年", "签", "到货", "交付", "验收", "竣工", "完成", "完工", "开工", "合格", "上线", "进场", "安装", "提货", "收货", "取机",
		"当场", "现场", "预付", "服务前", "服务后", "结束", "期满", "附件", "约定", "如下", "以下", "下列", "凭", "收到", "发票", "之前", "之后",
		"同时", "时付", "后付清", "随",
	)
	promisedDays = lint.NewSet("日", "号", "天", "前", "后", "时", "凭", "收到", "附件", "约定", "如下", "下列", "以下", "每月", "月底", "年底", "季末", "当月", "次月")
	unsaid       = lint.NewSet("违约", "逾期", "有权", "如", "若", "未", "赔", "拒", "罚", "税", "附件", "利息", "投标", "不得", "____", "_", "[", "【", "第三方", "押金", "诉讼", "工资", "消费者")
)

// payLoose reports such payments, the first of each kind.
func payLoose(p *lint.Pass) {
	t := p.Text
	for _, l := range []struct {
		cue   *lint.Set
		frame *lint.Frame
		days  *lint.Set // besides what gives any payment its time
	}{
		{manners, wayOf, dayWords},
		{firstly, halves, dayWords},
		{laterParts, partOf, dayWords},
		{tooMuch, overpaid, dayWords},
		{tooMuch, isBack, dayWords},
		{dueSums, dueOf, dayWords},
		{promised, willPay, promisedDays},
		{loans, byLoan, dayWords},
	} {
		for s := range t.SentencesWith(l.cue) {
			ps := t.PassageAt(s.Start)
			if ps.Kind != lint.Body && ps.Kind != lint.Particular || ps.Residue {
				continue
			}
			i, j, ok := t.Frame(l.frame, s.Start, s.End)
			if !ok || t.HoldsWord(unsaid, s.Start, s.End) || t.Holds(l.days, s.Start, s.End) || timesIn(t, s.Start, s.End) || !amountIn(t, s.Start, s.End) && l.frame != overpaid && l.frame != isBack && l.frame != partOf && l.frame != halves && l.frame != byLoan || l.frame == byLoan && !t.Holds(rests, s.Start, i) || l.frame != byLoan && l.frame != isBack && paidOther(t, s) {
				continue
			}
			i, j = t.Within(i, j, 40)
			p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Basis: anyTime})
			break
		}
	}
}

// partsAlone reports the first part of a price that has no time where its own words end, be it
// the others have one: 甲方先付30%，进场付40%; 预付款：合同总价的30%.
func partsAlone(p *lint.Pass) {
	t := p.Text
	untimed := func(a, b int) bool {
		return !t.HoldsWord(dayWords, a, b) && !t.HoldsWord(exemptParts, a, b) && !timesIn(t, a, b)
	}
	for s := range t.SentencesWith(firstly) {
		h := t.PlacesIn(firstly, s.Start, s.End)[0]
		a, b := t.Part(h.Start)
		if qs := t.QuantitiesIn(h.End, b); a > s.Start || t.After(h.End, "款") || len(qs) != 1 || qs[0].Unit != lint.Percent || t.PassageAt(a).Kind != lint.Body || !untimed(a, b) {
			continue
		}
		p.Report(lint.Finding{Start: a, End: b, Level: lint.Info, Basis: anyTime})
		return
	}
	told := map[string][]int{} // where the first two sentences begin that give a part a time
	for s, h := range t.Framed(partAlone, 0) {
		i, j := h.Start, h.End
		name, share, _ := strings.Cut(t.All[i:j], "：")
		if i > s.Start+len("（1）") || strings.Trim(t.All[j:s.End], "。；， ") != "" || t.PassageAt(i).Table != nil || !untimed(j-len(share), j) {
			continue
		}
		at, known := told[name]
		if !known {
			for k := range t.Each(name) {
				if o := t.SentenceAt(k); !slices.Contains(at, o.Start) && !untimed(o.Start, o.End) {
					if at = append(at, o.Start); len(at) == 2 {
						break
					}
				}
			}
			told[name] = at
		}
		if len(at) == 0 || len(at) == 1 && at[0] == s.Start {
			p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Basis: anyTime})
			return
		}
	}
}

// paidOther reports that some other sentence gives a payment its time.
func paidOther(t *lint.Text, but lint.Sentence) bool {
	return slices.ContainsFunc(t.Places(hands), func(h lint.Hit) bool {
		if h.Start >= but.Start && h.Start < but.End {
			return false
		}
		o := t.SentenceAt(h.Start)
		return (timed(t, o.Start, o.End) || t.Holds(times, o.Start, o.End)) && !t.HasAny(o.Start, o.End, "赔", "违约", "逾期")
	})
}
