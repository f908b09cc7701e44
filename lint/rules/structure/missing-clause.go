package structure

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// MissingClause: An element that 民法典 470 lists and this kind needs is missing.
var MissingClause = lint.Rule{
	ID:      "missing-clause",
	Title:   lint.Words{Zh: "缺少必备条款", En: "element missing"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "缺少民法典 470 所列、这类合同需要的内容：标的、价款、期限、违约责任、争议解决；售后协议还有质保、时限与保密。", En: "An element that 民法典 470 lists and this kind needs is missing"},
		Why:  lint.Words{Zh: "当事人、标的、数量不能确定的，合同不成立（合同编通则解释 3）；其余内容没有约定的，依法补充：质量、价款、地点、期限、方式、费用各有规则（民法典 510、511），结果往往不是双方想要的。", En: "Without parties, subject and quantity there is no contract; other gaps are filled by law (民法典 510, 511), seldom as either side wished."},
		Bad: []string{
			"保管合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方保管货物。\n第二条 甲方付款。\n第三条 货物入库时清点。\n第四条 逾期取货的，偿付保管费。\n第五条 乙方验货。\n第六条 甲方可以查看货物。\n甲方（签字）：\n乙方（签字）：",
			"维修协议\n甲方：甲公司\n乙方：乙公司\n第一条 乙方为甲方维修设备。\n第二条 甲方每年支付维修费5000元。\n第三条 本协议有效期一年。\n第四条 双方应对商业秘密保密。\n第五条 违约方应赔偿损失。\n第六条 本协议自签字之日起生效。",
			"保管合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方保管货物。\n第二条 甲方付款。\n第三条 货物入库时清点。\n第四条 逾期取货的，偿付保管费。\n第五条 乙方验货。\n第六条 甲方可以查看货物。\n第七条 甲方取货。\n第八条 未尽事宜，双方协商。",
			"冷库代管合同\n甲方：甲公司\n乙方：乙公司\n1、乙方代管鲜果。\n2、甲方按月付款。\n3、入库时过磅。\n4、晚取货的，付代管费。\n5、乙方每天记温度。\n6、甲方可以看货。\n7、烂果照价赔偿。\n8、乙方每月报一次库存。",
			"皮带采购协议\n甲方：甲公司，住所杭州市庆春路1号\n乙方：乙公司，住所宁波市中山路2号\n1. 乙方供应皮带，总价八千元。\n2. 2026年5月1日前交货。\n3. 迟交一日罚一百元。\n4. 争议由宁波市海曙区人民法院管辖。",
			"水泵检修协议\n甲方：甲公司，住所杭州市庆春路1号\n乙方：乙公司，住所宁波市中山路2号\n1. 乙方每季检修水泵三台，期限一年。\n2. 迟检一日罚一百元。\n3. 双方保守商业秘密。\n4. 争议由宁波市海曙区人民法院管辖。",
		},
		Good: []string{
			"水泵检修协议\n甲方：甲公司，住所杭州市庆春路1号\n乙方：乙公司，住所宁波市中山路2号\n1. 乙方每季检修水泵三台，2026年内四次，每次八百元。\n2. 迟检一日罚一百元。\n3. 厂内资料不外传。\n4. 闹到官司，归宁波市海曙区人民法院。",
			"保管合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方保管货物。\n第二条 甲方付款。\n第三条 货物入库时清点。\n第四条 逾期取货的，偿付保管费。\n第五条 乙方验货。\n第六条 甲方可以查看货物。\n第七条 甲方取货。\n第八条 乙方应当在库房内",
			"维修协议\n甲方：甲公司\n乙方：乙公司\n第一条 乙方为甲方维修设备，质保期一年，接到报修后2日内到达。\n第二条 甲方每年支付维修费5000元。\n第三条 本协议有效期一年。\n第四条 违约方应赔偿损失。\n第五条 争议由被告住所地人民法院管辖，双方应对商业秘密保密。\n第六条 本协议自签字之日起生效。",
			"解除（终止）协议\n甲方：甲公司\n乙方：乙公司\n第一条 双方于2026年1月5日签订的维修协议自2026年12月1日起解除。\n第二条 双方没有应付、应退的款项。\n第三条 本协议没有约定的，适用原协议。\n第四条 本协议自签字之日起生效。",
			"第一条 乙方为甲方维修设备。",
			"保管合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方保管货物。\n第二条 甲方付款。\n第三条 货物入库时清点。\n第四条 逾期取货的，偿付保管费。\n第五条 乙方验货。\n第六条 争议由法院管辖。\n甲方（签字）：\n乙方（签字）：",
			"冷库代管合同条款节选\n甲方：甲公司\n乙方：乙公司\n1、乙方代管鲜果。\n2、甲方按月付款。\n3、入库时过磅。\n4、晚取货的，付代管费。\n5、乙方每天记温度。\n6、甲方可以看货。\n7、烂果照价赔偿。\n8、乙方每月报一次库存。",
			"售后服务承诺\n本公司产品终身维修。",
		},
		Basis: []diag.LawID{"民法典 470(1)", "民法典 510"},
		Since: "0.1.0",
	},
	RunSpec: missingSections,
	Run:     missingClause,
}

// element is a part an agreement needs: any of the words shows it is there.
type element struct {
	id    string
	level lint.Level
	when  []string // in the title; empty: always
	words []string
	basis []diag.LawID
}

// elements in the order of 民法典 470.
var elements = []element{
	{"subject", lint.Error, nil, []string{
		"服务", "维修", "保修", "设备", "产品", "货物", "标的", "工程", "软件", "系统", "电梯", "机组", "空调", "锅炉", "维保", "维护", "保养",
		"检修", "运维", "安装", "采购", "购买", "供应", "商品", "配件", "租赁", "加工", "咨询", "技术", "研究", "开发", "项目", "课题", "稿件",
		"书稿", "作品", "图书", "房屋", "场地", "土地", "车辆", "培训", "运输", "仓储", "保管", "设计", "施工", "广告", "专利", "商标", "数据",
		"借款", "代理", "保洁", "搬运", "家教", "演出", "印刷",
	}, []diag.LawID{"民法典 470(1)", "合同编通则解释 3"}},
	{"price", lint.Usual, nil, []string{
		"费用及", "收费", "价款", "价格", "单价", "总价", "货款", "报酬", "服务费", "维修费", "维护费", "维保费", "工本费", "结算", "免费",
		"合同金额", "合同价", "付款", "元/", "元整", "人民币", "保证金", "租金为", "租金总", "租金标准", "租金每", "月租金", "年租金", "租金：",
		"租金_", "租金额", "租费", "酬金", "稿酬", "稿费", "佣金", "工程款", "工程费", "造价", "经费", "使用费", "许可费", "转让费", "提成费",
		"加工费", "承揽费", "运费", "运杂费", "保管费", "仓储费", "咨询费", "设计费", "承包费", "承包金", "托管费", "学费", "薪酬", "年费", "月费",
		"包年", "补偿费", "代理费", "律师费用",
	}, []diag.LawID{"民法典 470(1)", "民法典 511(二)"}},
	{"term", lint.Usual, nil, []string{
		"有效期", "服务期", "合同期", "协议期", "期限为", "期限：", "为期", "起至", "日至", "月至", "服务期限", "履行期限", "质保期", "保修期",
		"质量保修期", "交货期", "交货时间", "工期", "日前将", "日前交", "日前送", "日起履行", "租期", "租赁期", "租用期", "承租期", "借用期",
		"承包期", "经营期", "合作期", "委托期", "代理期", "授权期", "许可期", "使用期限", "聘期", "聘用期", "雇用期", "保管期", "储存期", "仓储期",
		"存放期", "培训期", "施工期", "建设期", "开发周期", "项目周期", "交货日期", "交付日期", "交付期", "交付时间", "交货的时间", "到货时间",
		"到货期", "到货日期", "装运期", "装运时间", "装船期", "装船时间", "发运期", "发货时间", "发货日期", "供货期", "供货时间", "提货时间",
		"提货期", "交稿", "交卷", "完成时间", "完成日期", "完工日期", "完工时间", "竣工日期", "竣工时间", "开工日期", "开工时间", "起止年", "起止日",
		"起止时间",
	}, []diag.LawID{"民法典 470(1)", "民法典 511(四)"}},
	{"breach", lint.Usual, nil, []string{"违约", "赔偿", "罚款", "扣除", "扣减", "索赔", "罚金", "偿付", "滞纳金", "每逾期", "每迟", "每晚一", "每拖", "每延"}, []diag.LawID{"民法典 470(1)", "民法典 577"}},
	{"disputes", lint.Usual, nil, []string{"仲裁", "诉讼", "起诉", "法院", "法庭", "打官司", "管辖"}, []diag.LawID{"民法典 470(1)"}},
	{"confidentiality", lint.Info, []string{"售后", "服务", "维护", "维修", "维保", "运维", "技术支持", "软件"}, []string{
		"保密", "秘密", "泄露", "泄漏", "披露", "个人信息", "机密", "隐私", "客户资料", "用户资料", "客户数据", "用户数据", "不留存", "往外讲",
		"往外说", "往外传", "外传", "外泄", "日删除", "后删除",
	}, []diag.LawID{"民法典 501"}},
	{"warranty", lint.Info, []string{"售后", "保修"}, []string{"保修", "质保", "三包", "包修", "质量保证"}, []diag.LawID{"民法典 470(1)"}},
}

var (
	// goesOn are in the titles of agreements on a service that goes on until the agreement ends, onceDone in those
	// of a sale or a work besides: how long a repair is warranted is no term of the service.
	goesOn   = []string{"保养", "维护", "维保", "运维", "技术支持", "托管", "保洁", "养护", "巡检", "维修服务"}
	leases   = []string{"租赁合同", "租赁协议", "租用合同", "租用协议"} // what is let is not handed over once for all
	onceDone = []string{"售后", "采购", "买卖", "购销", "销售", "供货", "建设", "安装", "工程", "租"}
	// termOfService are the words of a term but for those of a warranty.
	termOfService = slices.DeleteFunc(slices.Clone(elements[2].words), func(w string) bool { return lint.Contains(w, "质保", "保修") })
)

func missingClause(p *lint.Pass) {
	t := p.Text
	whole, described := t.Whole(), sidesDescribed(t)
	if !whole && !described && !signedThrough(t) && !rounded(t) && !t.Copied() {
		return
	}
	title := t.Title()
	if t.Annexed() || lint.Contains(
		title, "补充协议", "变更协议", "解除协议", "终止协议", "终止）协议", "保密协议", "承诺", "保证书", "保修书", "劳动", "摘录",
		"节选", "专章", "章：", "条款", "要求", "说明", "廉洁", "廉政",
	) || lint.Contains(title, "委托书") && !lint.Contains(title, "合同", "协议") {
		return
	}
	servesAfter := servesAfterSale(t)
	body, beside := bodyStart(t), lint.Contains(title, besideWork...)
	for _, e := range elements {
		if !whole && !described && e.id != "breach" && e.id != "disputes" && !(e.id == "term" && lint.Contains(title, leases...)) { // how goods and prices are called has no end
			continue
		}
		if beside && (e.id == "subject" || e.id == "price" || e.id == "term") {
			continue
		}
		if len(e.when) > 0 && !lint.Contains(title, e.when...) && !(servesAfter && e.when[0] == "售后") {
			continue
		}
		words := e.words
		if e.id == "term" && (lint.Contains(title, goesOn...) && !lint.Contains(title, onceDone...) || lint.Contains(title, leases...)) {
			words = termOfService
		}
		if (t.HasAny(body, len(t.All), words...) && (e.id != "disputes" || !whole && !described || disputesTold(t, body)) || !whole && toldOtherwise(t, e.id, body) || e.id == "term" && (handedOver(t, body) && !lint.Contains(title, leases...) || untilDate(t, body)) || e.id == "breach" && fined(t, body) || e.id == "disputes" && disputesAsked(t) || e.id == "subject" && counted(t, body)) && (e.id != "breach" || breachTold(t, body)) {
			continue
		}
		p.Report(lint.Finding{Level: e.level, Args: []any{"element", diag.Say("lint-missing-clause-" + e.id)}, Basis: e.basis})
	}
	if described && uncounted(t, title, body) {
		p.Report(lint.Finding{Level: lint.Error, Args: []any{"element", diag.Say("lint-missing-clause-subject")}, Basis: elements[0].basis})
	}
}

// servesAfterSale reports the heading of a clause on after-sales service: a sale with 五、售后服务 serves, too.
func servesAfterSale(t *lint.Text) bool {
	return slices.ContainsFunc(t.Clauses(), func(c *lint.Clause) bool {
		q := &t.Passages[c.Passage]
		return q.Kind == lint.Heading && t.HasAny(q.Body, q.End, "售后")
	})
}

// besideWork are in the titles of agreements that go with one on a work and leave its scope, price
// and term to that: 吊装作业安全管理协议.
var besideWork = []string{"安全管理协议", "安全生产", "安全责任", "安全保卫", "消防责任", "文明施工", "委托付款", "代付款", "代收款"}

// signedThrough reports an agreement that is numbered throughout and that its sides sign
// at the end, whatever it says of its effect.
func signedThrough(t *lint.Text) bool {
	if len(t.Parties()) < 2 || len(t.Clauses()) < 6 || t.Class != document.Contract {
		return false
	}
	for k := len(t.Passages) - 1; k >= max(0, len(t.Passages)-12); k-- {
		if t.Passages[k].Kind == lint.Signing {
			return true
		}
	}
	return false
}

// rounded reports an agreement of two sides and many clauses whose last numbered passage
// ends with a mark, though nobody has signed it.
func rounded(t *lint.Text) bool {
	const many = 8
	if len(t.Parties()) < 2 || len(t.Clauses()) < many || t.Class != document.Contract {
		return false
	}
	if c := t.Clauses()[0]; c.Passage == 0 && len(c.Label.Values) > 1 && c.Label.Last() > 1 {
		return false // it begins with 7.10: a part of something longer
	}
	for k := len(t.Passages) - 1; k >= 0; k-- {
		if ps := &t.Passages[k]; !ps.Residue && ps.Number != "" {
			return lint.HasSuffix(t.All[ps.Start:ps.End], "。", "；", "）", "！")
		}
	}
	return false
}

// without are the elements that a kind does without: where the secret or the
// information is itself the subject, nothing is sold or warranted.
var without = map[string][]string{
	"confidentiality": {"subject", "price", "warranty"},
	"data-processing": {"subject", "price", "warranty"},
}

// missingSections reports elements whose sections a spec leaves out. What
// changes or ends an agreement leaves them to that; one-sided terms and a house's
// own rules are no contract.
func missingSections(p *lint.Pass) {
	s := p.Spec
	if s.Amends != nil || s.Terms != nil || s.Store != nil || s.Policy != nil { // no contract between these parties
		return
	}
	there := map[string]bool{
		"subject": s.Service != nil || len(s.Products) > 0, "price": s.Fees != nil, "term": s.Term != nil, "breach": s.Breach != nil || s.Liability != nil,
		"disputes": s.Disputes != nil, "confidentiality": s.Confidential != nil, "warranty": s.Warranty != nil || s.Maintenance != nil || s.Card != nil || s.Local != nil,
	}
	path := map[string]string{"subject": "service", "price": "fees", "term": "term", "breach": "breach", "disputes": "disputes", "confidentiality": "confidentiality", "warranty": "warranty"}
	for _, e := range elements {
		if !there[e.id] && !slices.Contains(without[s.Agreement.V.ID], e.id) {
			p.Report(lint.Finding{At: s.Agreement.At, Path: path[e.id], Level: e.level, Args: []any{"element", diag.Say("lint-missing-clause-" + e.id)}, Basis: e.basis})
		}
	}
}
