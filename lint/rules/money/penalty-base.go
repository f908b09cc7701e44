package money

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PenaltyBase: A penalty rate with no base.
var PenaltyBase = lint.Rule{
	ID:      "penalty-base",
	Title:   lint.Words{Zh: "违约金没有基数", En: "penalty without a base"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: []string{
		"违约金", "滞纳金", "违约责任", "罚息", "扣款", "赔偿", "赔付", "利息", "罚款", "处罚", "扣罚", "计罚", "罚金", "处罚金", "解约金", "毁约金",
		"违约款", "违约费", "惩罚金", "惩罚性款项", "违约赔偿", "加息", "加收", "罚", "滞纳费",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "违约金写了比例，却没有写按什么计算；按日以合同总价累计的没有上限。", En: "A penalty rate with no base, or a daily share of the whole price with no cap"},
		Spec: lint.Words{Zh: "规格：基数由条款写明；逾期付款违约金没有上限时提示。", En: "In a spec: the base stands in the clause; a late-payment penalty without a cap is asked about."},
		Why:  lint.Words{Zh: "违约金的三要素是基数、比例、上限（民法典 585(1)），没有基数就算不出数额。", En: "Base, rate and cap make a penalty (民法典 585(1))."},
		Bad: []string{
			"逾期一日，乙方应支付⟦千分之三的违约金⟧。",
			"违约方应承担⟦20%的违约金⟧。",
			"逾期付款的，⟦按日千分之二支付违约金⟧。",
			"延误开通的，每天⟦按3‰赔偿⟧。",
			"修理合同\n甲方：甲公司\n乙方：乙公司\n乙方每逾期一日，按⟦合同总价的千分之二⟧支付违约金。",
			"租赁合同\n承租方拖欠租金的，出租方可停机，并⟦加收滞纳金⟧。",
			"养护合同\n乙方漏做一次保养的，甲方有权⟦处以罚款⟧。",
			"养护合同\n甲方：甲公司\n乙方：乙公司\n一、乙方隐患整改不力的，甲方⟦给予经济处罚⟧。",
		},
		Good: []string{
			"逾期一日，乙方应支付合同总价千分之三的违约金，累计不超过合同总价的10%。",
			"每逾期一日按合同总价的千分之一支付违约金，逾期超过30日的，甲方有权解除合同。",
			"每迟延一日，按迟延部分货款的0.1%支付违约金。",
			"保险公司按损失的80%赔偿。",
			"按同期LPR的1.5倍支付利息。",
			"甲方逾期支付维护费的，每日按万分之三支付违约金。",
			"按逾期金额的万分之五支付违约金。",
			"违约方应按未付款项的0.05%支付违约金。",
			"违约方应支付违约金5000元。",
			"供方每迟交一日，偿付未交部分总值1‰的违约金。",
			"养护合同\n甲方每逾期一日，按应交款总额的0.5%支付滞纳金。",
			"养护合同\n甲方：甲公司\n乙方：乙公司\n一、乙方因违章受到主管部门处罚的，自行承担。",
			"养护合同\n甲方：甲公司\n乙方：乙公司\n一、乙方漏检的，每次给予罚款200元。",
			"养护合同\n甲方：甲公司\n乙方：乙公司\n一、甲方按照附件二的标准予以处罚。",
			"租赁合同\n承租方拖欠租金的，应支付违约金。\n违约金为拖欠金额的10%。",
			"租赁合同\n承租方因违章受到的罚款由承租方支付。",
			"租赁合同\n支付违约金后，违约方仍应继续履行。",
			"租赁合同\n承租方应按第八条支付违约金。",
			"甲方逾期付款的，应根据未付款项，按日千分之一支付违约金。",
		},
		Basis: []diag.LawID{"民法典 585(1)"},
		Since: "0.1.0",
	},
	RunSpec: penaltyBaseSpec,
	Run: func(p *lint.Pass) {
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			for _, h := range p.HitsIn(s.Start, s.End) {
				if penaltyBase(p, s, h) {
					return
				}
			}
		})
		blankRates(p)
		hourlySums(p)
		unmeasured(p)
		cutOfNothing(p)
		atDiscretion(p)
		countedOnly(p)
	},
}

// bases are what a rate may be taken of.
var bases = lint.NewSet(
	"售价", "总值", "逾期额", "迟付额", "违约数额", "不足部分", "设计费", "勘察费", "人工费", "总价", "金额", "价款", "货款", "款项", "费用",
	"总额", "服务费", "余款", "尾款", "费的", "价格", "货值", "应付", "未付", "欠款", "租金", "报酬", "总款", "合同款", "标的", "合同额", "年费",
	"年度费", "合同价", "设备款", "设备价", "逾期部分", "迟延部分", "延迟部分", "未交部分", "未付部分", "已收款", "已付款", "部分的", "（",
	"价值", "每批", "造价", "押金", "保证金", "本金", "欠付", "工程款", "费为基", "基数", "欠租", "欠费", "欠额", "欠缴", "欠交", "所欠", "拖欠额", "拖欠数", "租费", "LPR", "贷款", "利率", "存款", "单价", "应退", "应还",
	"额的", "维护费", "维保费", "订单",
)

var (
	// breachSums are names of what is paid for a breach.
	breachSums = lint.NewSet("罚金", "扣罚", "罚扣", "滞纳费", "违约金", "滞纳金", "解约金", "毁约金", "违约款", "违约费", "惩罚金", "惩罚性款项", "违约赔偿")
	// baseless hold the word for a base and are none: what is paid, and sums that
	// nobody can tell.
	baseless = lint.NewSet("惩罚性款项", "扣款", "罚款", "违约款", "相关款项", "有关款项", "相关金额", "有关金额", "相关费用", "有关费用")
)

// penaltyBase reports a rate without a base, or one that grows day by day on
// the whole price without an end.
func penaltyBase(p *lint.Pass, s lint.Sentence, h lint.Hit) bool {
	t := p.Text
	sum := t.Begins(breachSums, h.Start)
	from, to := max(s.Start, lint.RuneStart(t.All, max(0, h.Start-60))), lint.RuneStart(t.All, min(s.End, h.End+45))
	qs := t.QuantitiesIn(from, to)
	if sum && !t.UnitIn(from, to, lint.Percent) {
		qs = wordedShares(t, from, to)
	}
	for _, q := range qs {
		if q.Unit != lint.Percent || q.Start < s.Start || q.End > s.End {
			continue
		}
		daily := t.HasAny(max(s.Start, q.Start-60), q.Start, days...) || t.After(q.End, "/日", "/天", "每日", "每天") || daily(t, lint.RuneStart(t.All, max(s.Start, q.Start-60)), q.Start)
		if q.End <= h.Start && (h.Start-q.End > 30 || t.HasAny(q.End, h.Start, "，")) {
			continue
		}
		if !sum && !daily {
			return false
		}
		if q.End > h.Start && t.HasAny(h.End, q.Start, "不") {
			return false
		}
		a, _ := t.Part(q.Start)
		if k := a - len("，"); k > s.Start { // the base may stand in the part before
			if b, _ := t.Part(k - 1); t.HasAny(
				b, k, "按", "以", "根据", "依据", "为基数", "维护费", "服务费", "货款", "价款", "租金", "尾款", "余款", "进度款", "工程款", "维修费",
				"质保金", "保养费", "维保费", "运维费",
			) {
				a = b
			}
		}
		if t.HoldsBeside(bases, baseless, a, min(s.End, q.End+30)) || ofLateSum(t, s, q) || t.HasAny(s.Start, q.Start, "损失") && sum {
			return daily && endless(p, s, q)
		}
		p.Flag(min(q.Start, h.Start), max(q.End, h.End))
		return true
	}
	return false
}

// days are the words of a rate that grows day by day.
var days = []string{
	"逐日", "天天", "日息", "晚一天", "晚一日", "晚交一天", "晚交一日", "每日", "每天", "每逾期一日", "每逾期一天", "按日", "按天", "每迟延",
	"每延迟", "每延期", "每延误", "每拖延", "每推迟", "每晚一", "每逾一日", "每迟一日", "每小时", "每超过一", "每逾期1日", "每逾期1天",
	"日万分之", "日千分之", "逾期一日", "逾期一天", "每超一", "每时", "每班", "日罚", "安装每天", "延期每天",
}

// whole names the price of the whole contract as a base, which does not shrink
// as the delay is made good.
var whole = []string{"合同总价", "合同总额", "合同总金额", "合同金额", "总价款", "合同价款", "总货款", "合同总款", "工程总价", "服务费总额", "总价", "总金额", "总额", "合同价"}

// wholePrice is that, or the fee of a year, as words to look up.
var wholePrice = lint.NewSet(append([]string{"年服务费", "年度服务费", "年费", "年维保费", "年度维保费", "全年服务费"}, whole...)...)

// endless reports a daily share of the whole price that is nowhere capped and
// after which no one may leave.
func endless(p *lint.Pass, s lint.Sentence, q lint.Quantity) bool {
	t := p.Text
	at := -1
	for _, w := range whole {
		if k := t.Index(max(s.Start, q.Start-45), w); k >= 0 && k < q.Start {
			at = k
			break
		}
	}
	if at < 0 || t.Class != document.Contract || t.HasAny(
		max(s.Start, at-18), q.Start, "应交", "应缴", "欠", "未付", "未交", "未缴", "逾期款", "应付", "逾期金额", "拖欠", "延期付", "迟延付", "延付",
		"迟付",
	) {
		return false
	}
	if q.Value >= 0.005-1e-9 || !uncapped(t, s) {
		return false // what is so high by the day is asked about as that
	}
	p.Report(lint.Finding{Start: min(at, q.Start), End: q.End, Message: diag.Say("lint-penalty-base-endless", "text", t.Quote(min(at, q.Start), q.End))})
	return true
}

// uncapped reports that nothing ends what grows in a sentence: no cap on any penalty,
// and nobody may leave.
func uncapped(t *lint.Text, s lint.Sentence) bool {
	a, b := t.ClauseRange(s.Start)
	if c := t.ClauseAt(s.Start); c != nil && c.Parent != nil {
		a, b = c.Parent.Around(s.Start)
	}
	if t.HasAny(min(a, s.Start), max(b, s.End), "不超过", "上限", "封顶", "最高", "为限", "不得超过", "累计", "解除", "终止合同", "终止本", "不高于", "直至") {
		return false
	}
	return !t.Memo(penaltyCappedKey{}, func() any {
		for k := range t.Each("违约金") {
			if x := t.SentenceAt(k); t.HasAny(x.Start, x.End, "不超过", "上限", "封顶", "最高", "为限", "不得超过") {
				return true
			}
		}
		return false
	}).(bool)
}

type penaltyCappedKey struct{}
