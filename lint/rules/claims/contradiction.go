package claims

import (
	"math"
	"strings"
	"unicode/utf8"

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
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "同一件事写了两个数：质保期、合同期限、总价、没有分级的响应时限。", En: "Two numbers for one thing: warranty, term, price, an ungraded limit"},
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
	Run: contradiction,
}

func contradiction(p *lint.Pass) error {
	if p.Spec != nil {
		contradictionSpec(p)
		return nil
	}
	c := &claims{p: p, t: p.Text, ended: map[ended]bool{}}
	c.warranty()
	c.mending()
	c.term()
	c.price()
	c.due()
	c.late()
	c.share()
	c.notice()
	c.rhythm()
	c.pieces()
	c.works()
	c.secrecy()
	c.delivery()
	c.acceptance()
	c.total()
	c.takesEffect()
	c.wholeWork()
	c.sums()
	c.rates()
	c.fees()
	c.refunds()
	c.bounded()
	c.warrantyStarts()
	c.renewals()
	c.paydays()
	c.objections()
	c.breaches()
	c.arrived()
	c.copies()
	c.funds()
	c.caps()
	c.compare()
	denied(c)
	figureAndRule(c)
	freeAndCharged(p)
	opposed(p)
	monthAndYear(p)
	fetchedAndCarried(p)
	inAndBeside(p)
	permitted(p)
	built(p)
	parted(p)
	taxes(p)
	monthsHeld(p)
	limits(p)
	payers(p)
	crews(p)
	payRhythm(p)
	rhythmsAtOnce(p)
	instalments(p)
	overlong(p)
	eitherStart(p)
	saidTwice(p)
	thresholds(p)
	freight(p)
	dueTwice(p)
	spans(p)
	courts(p)
	posts(p)
	lateFrom(p)
	oldParts(p)
	return nil
}

// works: 工期为45天.
func (c *claims) works() {
	c.each([]string{"总工期", "工期"}, func(i, j, a, b int) {
		qs := c.t.QuantitiesIn(j, min(b, j+40))
		if len(qs) == 0 || !qs[0].Unit.IsTime() || qs[0].Start-j > 15 || c.t.Holds(outside, j, qs[0].Start) || strings.Contains(c.t.All[j:qs[0].Start], "内") || uncommon(c.t.All[a:i]) != "" {
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

// graded are words that give a limit of its own to a level, place or time.
var graded = lint.NewSet("大面积", "小面积", "局部", "个别", "轻微", "紧急", "一般", "重大", "严重", "特殊", "普通", "重要", "级", "市区", "市内", "郊", "县", "省", "偏远", "节假日", "工作日", "工作时间", "非", "远程", "电话", "如果", "若", "无法", "不能", "需要", "首次", "二次", "城区", "外地", "本地", "软件", "硬件", "以上", "以下", "公里", "投诉", "备件", "更换", "夜间", "超过", "疑难", "其他", "否则", "例如", "平均", "邮件", "微信", "书面", "困人", "一类", "二类", "三类", "环线", "区外", "岛", "死机", "宕机", "停机", "危及", "供暖期", "供冷期", "采暖", "夏季", "冬季", "旺季", "淡季", "汛期", "突发", "高峰", "季节", "考试", "节日", "开业", "S1", "S2", "S3", "S4", "P1", "P2", "P3", "P4", "窗口外", "窗口内")

// severities stand in the heading of a clause on faults of one grade.
var severities = lint.NewSet("紧急", "一般", "重大", "严重", "级")

// limits reports two limits for one act, neither of them graded.
func limits(p *lint.Pass) {
	t := p.Text
	var first [3]*lint.Limit
	levelled(p)
	for _, l := range t.Limits() {
		l := l
		h, known := l.Quantity.Unit.Hours()
		if l.Blank || !known || narrowed(t, l) || t.PassageAt(l.Start).Table != nil || strings.Contains(t.All[l.Sentence.Start:l.Start], "的，") {
			continue
		}
		if head := t.HeadingAt(l.Start); head != nil && t.Holds(severities, head.Start, head.End) {
			continue
		}
		f := first[l.Act]
		if f == nil {
			first[l.Act] = &l
			continue
		}
		fh, _ := f.Quantity.Unit.Hours()
		if f.Sentence == l.Sentence || math.Abs(fh*f.Quantity.Value-h*l.Quantity.Value) < 1e-9 || word(t, *f) != word(t, l) {
			continue
		}
		p.Report(lint.Finding{Start: l.Start, End: l.End, Args: []any{"first", t.Quote(f.Start, f.End)}, Related: []diag.Related{p.Related(f.Start, f.End, diag.Say("lint-contradiction-first"))}})
		return
	}
}

// narrowed reports a limit of a level, place or time of its own. That it counts
// holidays, or answers by telephone before someone comes, narrows nothing.
func narrowed(t *lint.Text, l lint.Limit) bool {
	if ps := t.PassageAt(l.Start); caseLed(t.All[ps.Body:l.Start]) {
		return true
	}
	answers := strings.Contains(t.All[l.Start:l.End], "响应")
	for _, h := range t.PlacesIn(graded, l.Sentence.Start, l.Sentence.End) {
		if !t.Covered(h, counted) && !dayless(t, h) && (answers || !t.After(h.Start, "电话响应")) {
			return true
		}
	}
	return false
}

// caseLed reports words that begin with the case they speak of: 二级故障：, 停机故障，.
func caseLed(s string) bool {
	k := strings.IndexAny(s, "，：")
	if k < 0 || utf8.RuneCountInString(s[:k]) > 10 {
		return false
	}
	return lint.HasSuffix(s[:k], "故障", "事故", "情形", "缺陷", "问题") && !lint.Contains(s[:k], "发生", "出现", "遇")
}

// restDays are days and hours at which nobody works.
var restDays = lint.NewSet("节假日", "周末", "夜间", "昼夜", "休息日")

// dayless reports a word in what a sentence says of the days it counts in:
// （含周末及法定节假日）, 均含节假日与夜间.
func dayless(t *lint.Text, h lint.Hit) bool {
	s := t.SentenceAt(h.Start)
	if i := lint.LastIndex(t.All[s.Start:h.Start], "（"); i >= 0 {
		i += s.Start
		if n := strings.Index(t.All[i:s.End], "）"); i+n > h.Start && t.Holds(restDays, i, i+n) {
			return true
		}
	}
	a, b := t.Part(h.Start)
	return lint.HasPrefix(t.All[a:b], "含", "包括", "不含", "均含", "均包含", "包含", "不分", "昼夜", "无论") && t.Holds(restDays, a, b)
}

// levels are the grades of a fault.
var levels = lint.NewSet("特级", "一级", "二级", "三级", "四级", "P1", "P2", "P3", "P4", "S1", "S2", "S3", "S4", "A类", "B类", "C类", "一类", "二类", "三类", "紧急", "重大", "严重", "较大", "一般", "普通", "轻微", "困人", "关人", "系统瘫痪", "局部失效", "停机故障", "性能故障")

// cases are words that narrow a limit further than its level.
var cases = lint.NewSet("市区", "市内", "郊", "县", "省", "偏远", "节假日", "窗口外", "工作时间", "非工作", "夜间", "远程", "电话", "如果", "若", "无法", "不能", "备件", "更换", "公里", "环线", "区外", "外地", "超过", "累计", "平均", "否则", "例如", "升级", "降级", "第一", "首次", "书面", "报告", "的，", "每", "罚", "扣", "延迟")

// counted are the words that count days and hours in; they narrow nothing.
var counted = lint.NewSet("节假日照常", "节假日不休", "节假日同样", "节假日亦然", "节假日无休", "假日照常", "昼夜不间断", "昼夜及节假日", "（含法定节假日、夜间）", "（含法定节假日与夜间）", "（含节假日、夜间）", "（不分昼夜）", "（不分节假日）", "含法定节假日与夜间", "含法定节假日和夜间", "在接到电话后", "含法定节假日", "含节假日", "包括节假日", "包括法定节假日", "不含法定节假日", "无论节假日", "接到甲方电话", "接到乙方电话", "接到电话", "报修电话", "电话报修", "电话通知", "接到客户电话", "接到用户电话", "接到采购人电话")

// levelled reports two limits for one act at one level of fault.
func levelled(p *lint.Pass) {
	t := p.Text
	if !t.Holds(levels, 0, len(t.All)) {
		return
	}
	type key struct {
		level string
		act   lint.Act
	}
	first := map[key]lint.Limit{}
	for _, l := range t.Limits() {
		h, known := l.Quantity.Unit.Hours()
		if l.Blank || !known || t.PassageAt(l.Start).Table != nil {
			continue
		}
		a, b := t.Part(l.Quantity.Start)
		level, n := t.SoleWord(levels, a, b)
		if n == 0 {
			level, n = t.SoleWord(levels, l.Sentence.Start, l.Sentence.End)
		}
		if n != 1 || special(t, l.Sentence, level) {
			continue
		}
		k := key{level, l.Act}
		f, ok := first[k]
		if !ok {
			first[k] = l
			continue
		}
		if fh, _ := f.Quantity.Unit.Hours(); f.Sentence != l.Sentence && math.Abs(fh*f.Quantity.Value-h*l.Quantity.Value) > 1e-9 {
			p.Report(lint.Finding{Start: l.Start, End: l.End, Args: []any{"first", t.Quote(f.Start, f.End)}, Related: []diag.Related{p.Related(f.Start, f.End, diag.Say("lint-contradiction-first"))}})
			return
		}
	}
}

// special reports a sentence that narrows its limit further than to the level.
func special(t *lint.Text, s lint.Sentence, level string) bool {
	for _, h := range t.PlacesIn(cases, s.Start, s.End) {
		if !t.Covered(h, counted) && !(t.After(h.Start, "的，") && t.Before(h.Start, level)) {
			return true
		}
	}
	return false
}

// word is what is done: only limits for the same act are compared.
func word(t *lint.Text, l lint.Limit) string {
	for _, g := range [][]string{{"响应", "答复", "回复"}, {"到达", "到场", "上门", "赶到", "抵达", "赶赴", "到现场"}, {"修复", "排除", "解决", "恢复正常", "修好"}} {
		if t.HasAny(l.Start, min(len(t.All), l.End+12), g...) {
			return g[0]
		}
	}
	return t.All[l.Start:l.End]
}
