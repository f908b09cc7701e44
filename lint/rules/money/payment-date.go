package money

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PaymentDate: An amount due with no date, period or trigger.
var PaymentDate = lint.Rule{
	ID:      "payment-date",
	Yields:  []string{"vague-time"},
	Title:   lint.Words{Zh: "付款时间不明", En: "payment without a date"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract},
	Words:   []string{"支付", "付清", "缴纳", "交纳", "返还"},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了付款，却没有日期、期限或者触发事件；分期付款没有各期时间。", En: "An amount due with no date, period or trigger"},
		Spec: lint.Words{Zh: "规格：分期付款的条件（when）没有日期、期限或者事件，或者留待协商。", En: "In a spec: an instalment whose condition has no date, period or event, or is left to agreement."},
		Why:  lint.Words{Zh: "货款、修理等报酬的支付时间不明的，应当在收到标的物或者工作成果的同时支付（民法典 628、782）；租金、物业费等随时可以请求，但要给必要的准备时间（511(四)）。逾期从哪天算说不清。", En: "Without a date a price falls due on delivery (民法典 628, 782); rent and the like whenever asked for, with time to prepare (511(四))."},
		Bad: []string{
			"租赁合同\n⟦押金2,500元⟧，还机后7日内退还。",
			"签约时买方支付1,000元，⟦余款4,200元由买方付清⟧。",
			"自签约之日起，⟦甲方向乙方支付驻场服务费⟧。",
			"甲方⟦应向乙方支付维修费⟧5000元。",
			"设备到货后，甲方验收合格后⟦向乙方支付⟧70%货款。",
			"保修期满扣除维修费用后，⟦保修金一次付清⟧。",
			"主机到场，⟦买方再付⟧三成；联动试车成功后五日内付清余款。",
			"余5%，⟦两年后无息支付⟧。",
			"⟦织机运到需方现场付至⟧80%。",
			"待系统切换完成后，⟦委托方全额付清开发费⟧。",
			"租赁合同\n租期届满且车辆完好的，⟦押金应予返还⟧。",
			"会员年费⟦一年一付⟧。",
			"尾款5%，⟦满三年付清⟧。",
			"租赁合同\n租赁押金抵扣欠费和损失后，⟦剩余部分如数返还乙方⟧。",
			"场地租金每月3000元，⟦按季度结算⟧。",
			"代购合同\n甲方⟦按照与供货方约定的付款方式及期限支付⟧货款。",
			"支架焊接完毕并移交图纸，⟦支付至⟧90%。",
			"租赁合同\n租期届满，若承租方无违约行为，⟦保证金如数退还⟧。",
			"保养合同\n⟦甲方应按时足额支付保养费⟧，账户见首页。",
			"保养合同\n保养费⟦按年度支付⟧，先付费，后保养。",
			"订货合同\n在交货日期前，买方可⟦陆续验收付款⟧。",
			"保养合同\n⟦甲方应按照合同约定向乙方支付保养费⟧，账户见首页。",
			"订货合同\n余款由买方⟦收到发票后付款⟧。",
			"租船合同\n合同签订后，甲方⟦按施工进度给乙方拨款⟧。",
			"购车合同\n签约时付定金一万元，余款由买方⟦以银行贷款方式支付⟧。",
			"分包合同\n质保金待保修期满、乙方履行完维修责任⟦并经甲方确认后一次付清⟧。",
			"订货合同\n⟦货款先付一半⟧，余下的⟦年底付清⟧。",
			"| 期次 | 比例 | 付款条件 |\n| --- | --- | --- |\n| 首付款 | 60% | 合同签订后5日内 |\n| 尾款 | 40% | ⟦取得检验报告⟧ |",
		},
		Good: []string{
			"余款由买方于到货当日付清。",
			"仓储合同\n存货方愿意租用该仓位并支付租金。\n租金于每月5日前付清。",
			"余款的支付比例由附件二约定。",
			"甲方应在收到发票后15日内向乙方支付维修费5000元。",
			"甲方逾期支付服务费的，每日按万分之五支付违约金。",
			"甲方于每月10日前支付服务费。",
			"第三条 付款时间：签订后7日内。\n甲方应向乙方支付服务费5000元。",
			"乙方有权要求甲方支付服务费。",
			"验收合格后，甲方向乙方支付服务费。",
			"验收合格后7日内，甲方支付合同价的70%。",
			"验收合格后，甲方支付合同价的70%，于收到发票之日起10日内付清。",
			"验收合格后，甲方当日支付余款。",
			"租赁合同\n押金抵扣欠费后，剩余部分在退租后七日内返还乙方。",
			"合同一经签订，乙方即向甲方支付保证金5000元。",
			"运费按月结算，每月5日前付上月运费。",
			"仓储合同\n合同终止后10日内，除仓储方有权抵扣的款项外，仓储方将保证金的剩余款项返还存货方。",
			"租赁物修理费由承租方承担，由此支付的运费另计。",
			"甲方应按照本合同约定的付款时间支付货款。\n甲方收货后七日内付清。",
			"货到付款，款到开票。",
			"保养合同\n甲方应按时足额支付保养费。\n保养费于每季度首月10日前付清。",
			"保养合同\n甲方未按时支付保养费的，乙方可以停工。",
			"保养合同\n付款方式：每季度一付，首月10日前。\n甲方应按时支付保养费。",
			"订货合同\n买方收到发票后10日内付款。",
			"订货合同\n货款于2027年年底前付清。",
			"租赁合同\n押金4,000元，签约当日支付，租期届满后10日内退还。",
			"租赁合同\n承租方交纳押金4,000元，租期届满验车后10日内退还。\n押金于提车前付清。",
			"租赁合同\n每台押金4,000元，随首期租金付清，还车后10日内退还。",
			"买方付清50%货款后，卖方安排发货。",
			"付款方式：验收合格后30日，买方付清余款。",
			"发货前付50%，提车前付清余款。",
			"签约当天付10%，交付时付90%。",
			"主机到场，买方未付三成货款的，卖方可以停工。",
			"租赁合同\n租期届满的，押金应予返还。\n押金自交还车辆之日起7日内退还。",
			"租赁合同\n承租方中途退租的，押金不予返还。",
			"租金按月支付，每月5日前付当月租金。",
			"租赁合同\n租期届满押金退还，但要扣损坏器具的折价。",
			"付款方式如下，预付30%。",
			"| 期次 | 比例 | 付款条件 |\n| --- | --- | --- |\n| 首付款 | 60% | 签约时 |\n| 尾款 | 40% | 取得检验报告后5日内 |",
			"验收合格后，乙方返还保证金的，按付款总额的3%计息。",
		},
		Basis: []diag.LawID{"民法典 628", "民法典 782", "民法典 511(四)"},
		Since: "0.1.0",
	},
	RunSpec: paymentDateSpec,
	Run:     paymentDate,
}

// due are words that give a payment its time.
var due = []string{
	"一同", "一并", "一起", "合并支付", "日内", "天内", "日前", "天前", "工作日", "之前", "之后", "后", "时", "当日", "当天", "每月", "每年",
	"每季", "月底", "年底", "前", "次月", "同时", "按月", "按季", "按年", "预付", "个月内", "签订时", "逐月", "每次", "月结", "到账", "先行",
	"立即", "之日向", "之日支付", "之日一次", "之日由", "之日内", "_日", "_天", "_年", "_月", "_个", "_工作日", "[", "【", "日期",
}

// Words of a sentence on a payment: what is paid, what it speaks of besides,
// that it is owed, and what gives the clause around it a time.
var (
	sumsDue = lint.NewSet(
		"服务费", "维修费", "维护费", "货款", "价款", "设备款", "合同款", "费用共", "保证金", "维保费", "总价", "余款", "尾款", "服务费用", "质保金",
		"剩余", "合同价", "款项", "运维费", "结算金额", "检测费", "工程款", "租金", "物业费", "保养费", "修理费", "检修费", "安装费",
	)
	otherDues = lint.NewSet(
		"目的", "愿意", "自愿", "按合同约定", "按本合同约定", "按约定", "按照约定", "按合同规定", "按照合同", "依照合同", "范围之内", "比率", "税费",
		"本息", "各自", "偿付", "不足以", "足以", "只有", "一经", "即向", "违约", "逾期", "有权", "如", "若", "未", "赔偿", "拒", "不支付", "无需",
		"承担", "免", "凭", "包括", "含", "指", "方式：", "方式为", "方式按", "的，", "退还", "扣", "发票", "由此", "账户", "另行",
	)
	owing = lint.NewSet(
		"应", "须", "需支付", "需付", "需向甲方支付", "需向乙方支付", "向乙方支付", "向甲方支付", "支付给", "由甲方支付", "由乙方支付",
		"由甲方一次性支付", "次付清", "次支付", "期支付", "由甲方返还", "由甲方分", "一次性付清", "甲方分", "乙方分", "并支付", "以银行转账方式支付",
		"方应予支付",
	)
	dueTimes = lint.NewSet("付款时间", "支付时间", "付款期限", "支付期限", "日内", "天内", "日前", "工作日内", "之日起", "每月", "季度支付", "按季支付", "按月支付", "季度开始前", "月初", "月底", "结算周期", "第一期", "首期")
)

func paymentDate(p *lint.Pass) {
	t := p.Text
	upon(p)
	heldOpen(p)
	securityUndated(p)
	keptBack(p)
	periodOpen(p)
	agreedNowhere(p)
	paidInTime(p)
	conditionColumn(p)
	var told []int // where the sentences begin of which something is reported
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		text := t.In(s)
		if i, j, ok := restUndated(t, s, h); ok {
			told = append(told, s.Start)
			dateless(p, i, j)
			return
		}
		if !t.Holds(sumsDue, s.Start, s.End) || t.Passages[s.Passage].Kind != lint.Body {
			return
		}
		if t.HoldsWord(otherDues, s.Start, s.End) || lint.Contains(text, due...) {
			return
		}
		if t.After(h.End, "的", "方式", "时间", "期限", "：") {
			return
		}
		a, b := t.ClauseRange(s.Start)
		if c := t.ClauseAt(s.Start); c != nil && c.Parent != nil {
			a, b = c.Parent.Around(s.Start)
		}
		if t.Holds(dueTimes, a, b) && !t.HasAny(s.Start, s.End, "自签约之日起", "自签订之日起") {
			return
		}
		if !t.Holds(owing, s.Start, s.End) {
			return
		}
		i, j := t.Part(h.Start)
		i, j = t.Within(i, j, 30)
		told = append(told, s.Start)
		dateless(p, i, max(j, h.End))
	})
	owed(p, told)
	byInstalment(p)
	fromStart(p, told)
	payLoose(p)
	partsAlone(p)
	onFunds(p)
	restOpen(p)
	withinTerm(p)
	withinOf(p)
}

// running are sums that are no price of goods and no reward of work.
var running = lint.NewSet("租金", "物业费", "物业服务费", "物业管理费", "保证金", "质保金", "押金")

// anyTime is the law on what is owed at no time told, of whatever contract.
var anyTime = []diag.LawID{"民法典 511(四)"}

// dateless reports a payment without a time. The rules on sale and on work say
// when a price is due; for other sums the general one does.
func dateless(p *lint.Pass, i, j int) {
	if noPayment(p.Text, i, j) {
		return
	}
	f := lint.Finding{Start: i, End: j, Basis: []diag.LawID{"民法典 628", "民法典 782"}}
	if s := p.Text.SentenceAt(i); p.Text.Holds(running, s.Start, s.End) {
		f.Basis = anyTime
	}
	p.Report(f)
}

var (
	// rests are what is left of a price when some of it is paid.
	rests = lint.NewSet("余下", "剩下", "尾数", "其余", "余款", "剩余", "尾款", "余额", "末期款", "剩下的")
	// elsewhere are words of a sentence on something else than when to pay a
	// price, or that points to where it is said.
	elsewhere = lint.NewSet(
		"违约", "逾期", "有权", "如", "若", "未", "赔偿", "拒", "无需", "免", "退", "扣", "抵", "附件", "见", "按第", "依第", "照第", "不再",
		"保证金", "押金", "定金", "质保金", "包括", "利息", "进度", "比例", "办理", "比照", "约定", "的，", "会议", "决定", "期限", "争议",
		"部分产品", "其余产品", "__", "_", "【", "[",
	)
	// times are words that give a payment its time.
	times = lint.NewSet(append([]string{
		"到付", "当场", "见票", "交付", "验收", "签署", "之日", "凭", "立即", "即付", "结清后", "期满", "届满", "完成", "到货", "提货", "签字",
		"签约", "签收", "收到", "取件", "取机", "现结", "随",
	}, due...)...)
)

// restUndated finds the rest of a price that is to be paid at no time told in
// its own statement: 其余5%由买方支付.
func restUndated(t *lint.Text, s lint.Sentence, h lint.Hit) (int, int, bool) {
	text := t.In(s)
	if !t.Holds(rests, s.Start, s.End) || len(text) > 180 || t.Passages[s.Passage].Kind != lint.Body {
		return 0, 0, false
	}
	if k := strings.LastIndex(text, "，"); k >= 0 && h.Start < s.Start+k && t.Holds(rests, s.Start+k, s.End) {
		h.Start = s.Start + k + len("，") // the last statement: 签约时支付1,000元，余款由买方付清
	}
	a, b := t.Part(h.Start)
	part := t.All[a:b]
	if t.Holds(times, a, s.End) || t.HoldsWord(elsewhere, a, b) || !lint.Contains(part, "由", "应", "一次性", "另行付清", "全部付清") {
		return 0, 0, false
	}
	return a, b, true
}
