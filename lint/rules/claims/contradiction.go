package claims

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// Contradiction: Two numbers for one thing: warranty, term, price, an ungraded limit.
var Contradiction = lint.Rule{
	ID:      "contradiction",
	Title:   lint.Words{Zh: "前后矛盾", En: "contradiction"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "同一件事写了两个数：质保期、合同期限、总价、交货日、地点、次数、没有分级的响应时限；止日在起日之前，日历上没有的日期，星期不对的日期；列出的项数、编号数与写明的不同；又收又不收的费用，又独家又另找一家。", En: "Two numbers for one thing: warranty, term, price, day or place of delivery, how often, an ungraded limit; a term that ends before it begins, a day that the calendar does not have or calls by another day of the week, a list of more or fewer than is said, a fee that is charged and is not, an only one beside another one"},
		Spec: lint.Words{Zh: "规格：同一部件两个质保期、同一备件或者收费两个价格、同一指标两个目标；前后颠倒的日期。", En: "In a spec: one part with two periods, one item with two prices, one metric with two targets; dates out of order."},
		Why:  lint.Words{Zh: "前后不一致的，按解释规则取舍（民法典 142、466），结果难料。", En: "Which number holds is left to interpretation (民法典 142, 466)."},
		Bad: []string{
			"第一条 本合同质保期为一年。\n第二条 设备按说明书使用。\n第三条 ⟦质保期为24个月⟧，自验收之日起。",
			"第一条 乙方接到报修后2小时内响应。\n第二条 乙方应在接到报修后⟦4小时内响应⟧。",
			"第一条 合同总价为10000元。\n第二条 ⟦合同总价为12000元⟧，签订后支付。",
			"第一条 ⟦有效期两年⟧，自2025年1月1日起至2025年12月31日止。",
			"工期45天，自进场之日起算。\n⟦工期为60个日历天⟧。",
			"六、质保：整机质保12个月。\n九、⟦整机质保期为18个月⟧。",
			"合同签订后30日内交货。\n设备的⟦交货期为45日⟧。",
			"保密义务至本协议终止后3年止。\n⟦保密期限为5年⟧。",
			"整机质保一年。\n⟦整机质保期为24个月⟧。",
			"一、本合同经主管机关备案后生效。\n二、⟦本合同经主管机关批准后生效⟧。",
			"一、本合同自设备交付之日起生效。\n二、⟦本合同自预付款到账之日起生效⟧。",
			"甲方采购设备5台。\n到货之前，甲方采购⟦设备6台⟧。",
			"货款分三期支付：签约后付30%；到货后付30%；终验后付30%；⟦保用期满后付10%⟧。",
			"保证期限：⟦自投运起一年内，或自出厂之日起两年内⟧免费修理。",
			"场地租金⟦每季结算一次，一次性付清⟧。",
			"货款分两期付清：签约付40%，到货付30%，⟦终验付30%⟧。",
			"养护合同\n1、有⟦下列两种⟧情形的，不予保用：\n（1）私自拆机；\n（2）进水；\n（3）跌落。\n2、乙方每季养护。",
			"安装合同\n1、货款分两期支付：\n（1）签约后付40%；\n（2）到货后付30%；\n（3）⟦终验后付30%。⟧\n2、乙方送货。",
			"标准到场时间：从受理到抵达最长为24小时，⟦标准到场时间为12小时⟧。",
			"产品返修的来回运费由甲方承担。\n产品返修的⟦来回运费由乙方承担⟧。",
			"整机质保三年。\n自设备验收合格之日起⟦两年内乙方免费维修⟧。",
			"烘道改造合同\n烘道本体质保三年。\n烘道自验收之日起⟦两年内免费维修⟧。",
			"⟦租期三个月⟧，自2026年5月1日至2026年8月31日。",
			"卖方每年免费清洗机芯一次，⟦清洗费每次60元⟧。",
			"安装合同\n甲方：甲公司\n乙方：乙公司\n一、保修期内人工费由甲方承担。\n二、⟦烘道保修期内人工费由乙方承担⟧。",
			"保洁费每月2500元，⟦全年32000元⟧。",
			"⟦买方在约定的交货地点提货⟧，运输费由卖方承担。",
			"质保期24个月，自终验之日起。\n烘道⟦质保期按照国家有关规定执行⟧。",
			"缝纫机享受终身免费维修。\n保修期满后，⟦乙方收取维修费及服务费⟧。",
			"质保期内乙方免费更换配件。\n质保期内⟦更换的零件按成本价由买方承担⟧。",
			"乙方上门不收取上门费。\n乙方按趟⟦另收上门费⟧80元。",
			"本合同为固定总价。\n⟦工程完工后据实结算⟧。",
			"换下的旧件归甲方。\n⟦换下的旧件由乙方收回⟧。",
			"年保养费已包含人工费和皮带费。\n⟦皮带费由甲方承担⟧。",
			"本合同一式两份。\n本合同⟦一式四份⟧，各方存档。",
			"养护合同\n甲方：甲公司\n乙方：乙公司\n一、乙方不得转包。\n二、⟦乙方可根据需要委托他人施工⟧。",
			"乙方每月检修一次。\n乙方⟦每两个月检修一次⟧。",
			"租金按季支付。\n⟦乙方应于每月8日前支付租金⟧。",
			"合同期限⟦自2026年3月1日起至2025年2月28日⟧止。",
			"设备于⟦2026年11月31日⟧前交付。",
		},
		Good: []string{
			"第一条 质保期为一年。\n第二条 质保期为12个月，自验收之日起。",
			"第一条 紧急故障2小时内响应。\n第二条 一般故障4小时内响应。",
			"合同期限三年，自2025年3月1日起至2028年2月29日止。",
			"工期45天。\n工期延误10天以上的，甲方可以解除合同。",
			"合同期限一年，自2025年3月1日至2026年3月1日。",
			"第一条 整机质保期为两年。\n第二条 易损件质保期为三个月。",
			"第一条 合同总价为10000元。\n第二条 预付款为合同总价的30%，即3000元。",
			"质量问题的来回运费由乙方承担。\n非质量问题的来回运费由甲方承担。",
			"甲方未付款的，延长质保期为两年。",
			"滚筒保修两年。\n托辊属易磨件，保修三个月。",
			"以下部件保修两年：滚筒。\n以下部件保修三个月：托辊。",
			"缝纫机享受终身免费维修。\n保修期满后更换零件的，收取零件费。",
			"质保期内乙方免费更换配件。\n质保期内人为损坏的配件由买方承担费用。",
			"质保期内乙方免费更换配件。\n质保期外更换的零件按成本价收费。",
			"卖方每年免费清洗机芯一次，超出的清洗费每次60元。",
			"保洁费每月2500元，全年30000元。",
			"保洁费每台每月250元，全年共32000元。",
			"买方在车站提货，车站至仓库的运输费由买方承担。",
			"市区内不收取上门费。\n超过30公里的，每次另收上门费80元。",
			"本合同为固定总价。\n设计变更增减的工程量据实结算。",
			"年保养费已包含人工费和皮带费。\n人为损坏的皮带费由甲方承担。",
			"年保养费已包含人工费。\n电费由甲方承担。",
			"本合同一式两份。\n补充协议一式四份。",
			"乙方不得转包。\n经甲方书面同意，乙方可以委托他人施工。",
			"租金按季支付。\n水电费每月8日前支付。",
			"货款分三期支付：签约后付30%；到货后付40%；终验后付30%。",
			"货款分两期支付：签约后付60%；到货后付40%，逾期付款的，每日加付0.01%。",
			"分三期支付：签约后付30%；到货后付40%；终验后付30%；发票由乙方随货寄出。",
			"质保期为自投运起一年，或自出厂之日起两年，以先到者为准。",
			"自投运起一年内免费修理，自投运起两年内或自出厂之日起三年内半价修理，两者取较短的。",
			"服务期自签约之日起一年，或自甲方通知之日起计算。",
			"养护合同\n1、有下列三种情形的，不予保用：\n（1）私自拆机；\n（2）进水；\n（3）跌落。\n2、乙方每季养护。",
			"安装合同\n1、货款分两期支付：\n（1）签约后付60%；\n（2）到货后付40%。\n2、乙方送货。",
			"安装合同\n1、货款分两期支付：\n（1）签约后付60%；\n（2）到货后付40%；\n（3）发票由乙方随货寄出。\n2、乙方送货。",
			"押金签约时一次性付清，租金每季结算一次。",
			"维护费每月结算一次，次月10日前一次性付清。",
			"租金每季支付或者一次性付清，由承租方选择。",
			"标准到场时间：工作日最长为12小时，周末最长为24小时。",
			"到场时间：接到电话后为4小时，修复时间为12小时。",
			"到场时间：4小时，到场时间从接到电话起算。",
			"一、本合同自甲方付清预付款之日起生效。\n二、本合同自首付款到账后生效。",
			"一、本合同经备案、公证后生效。\n二、本合同经主管机关批准后生效。",
		},
		Basis: []diag.LawID{"民法典 142(1)", "民法典 466"},
		Since: "0.1.0",
	},
	RunSpec: contradictionSpec,
	Run:     contradiction,
}

var (
	// figured find the numbers that are compared, clashes report what clashes in another way.
	figured = []func(*claims){
		(*claims).warranty, (*claims).mending, (*claims).term, (*claims).ends, (*claims).periods, (*claims).secret, (*claims).price, (*claims).fee, (*claims).signed, (*claims).due, (*claims).late,
		(*claims).share, (*claims).pieces, (*claims).works, (*claims).delivery,
		(*claims).total, (*claims).takesEffect, (*claims).wholeWork, (*claims).alikeSaid, (*claims).refunds,
		(*claims).warrantyStarts, (*claims).renewals, (*claims).paydays, (*claims).objections, (*claims).copies,
		(*claims).caps, (*claims).priceOfOne, (*claims).comes, (*claims).quits, (*claims).hours,
	}
	clashes = []func(*lint.Pass){
		freeAndCharged, opposed, monthAndYear, fetchedAndCarried, inAndBeside, permitted, built, parted, taxes, monthsHeld, limits, payers, crews, payRhythm,
		rhythmsAtOnce, instalments, overlong, eitherStart, saidTwice, thresholds, freight, dueTwice, spans, courts, posts, lateFrom, oldParts, owners,
		chargedAgain, whateverCause, noSuchDay, wrongWeekday, rhythms, listed, placesTold, neverCharged,
	}
)

func contradiction(p *lint.Pass) {
	c := &claims{p: p, t: p.Text, ended: map[ended]bool{}}
	for _, find := range figured {
		find(c)
	}
	c.compare()
	denied(c)
	figureAndRule(c)
	workDays(c)
	listedWarranty(c)
	for _, find := range clashes {
		find(p)
	}
}

// works: 工期为45天.
func (c *claims) works() {
	c.each([]string{"总工期", "工期", "大修周期", "维修周期", "检修周期", "施工周期", "安装周期", "制作周期"}, func(i, j, a, b int) {
		qs := c.t.QuantitiesIn(j, min(b, j+75))
		if len(qs) == 0 || !qs[0].Unit.IsTime() || qs[0].Start-j > 15 && !c.t.Before(qs[0].Start, "起") || c.t.Holds(outside, j, qs[0].Start) || strings.Contains(c.t.All[j:qs[0].Start], "内") || uncommon(c.t.All[a:i]) != "" {
			return
		}
		c.add("works", "", value(qs[0]), i, qs[0].End)
	})
}

// value makes lengths of time comparable: days, months of thirty days.
func value(q lint.Quantity) float64 {
	switch q.Unit {
	case lint.Year:
		return q.Value * 360
	case lint.Month:
		return q.Value * 30
	case lint.Week:
		return q.Value * 7
	}
	return q.Value
}
