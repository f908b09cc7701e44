package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ForceMajeureScope: Commercial risks listed as force majeure, or no period for notice and proof.
var ForceMajeureScope = lint.Rule{
	ID:      "force-majeure-scope",
	Title:   lint.Words{Zh: "不可抗力范围过宽", En: "force majeure too wide"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   append([]string{"不可抗力", "不可抗拒"}, risks...),
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "把市场波动、缺货、停工等商业风险列为不可抗力，或者没有通知与证明的期限。", En: "Commercial risks listed as force majeure, or no period for notice and proof"},
		Why:  lint.Words{Zh: "不可抗力是不能预见、不能避免且不能克服的客观情况（民法典 180(2)）；一方应当及时通知并在合理期限内提供证明（590）。", En: "It must be unforeseeable, unavoidable and insurmountable (民法典 180(2)); notice and proof are due (590)."},
		Bad: []string{
			"不可抗力包括战争、⟦港口拥堵、船公司舱位不足⟧。",
			"不可抗力包括地震、洪水、⟦市场波动⟧以及政策变化。",
			"因⟦供应商缺货⟧等不可抗力造成的迟延，乙方不承担责任。",
			"下列情形视为不可抗力：钢材⟦价格上涨⟧。",
			"因⟦工人返乡、材料商断货⟧等不可抗力，工期顺延。",
			"因⟦工厂停产、汇率⟧变动等不可预测的第三方因素延误交货的，卖方不承担责任。",
			"⟦黑客攻击、服务器故障⟧亦属不可抗力。",
			"合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供货。\n二、甲方付款。\n三、遇⟦不可抗力时双方均不承担责任⟧。\n四、本合同一式两份。",
		},
		Good: []string{
			"遭遇不可抗力的一方应在48小时内（含节假日）通知另一方，并提交证明。",
			"不可抗力是指不能预见、不能避免且不能克服的客观情况，受影响的一方应在3日内通知对方，并在15日内提供证明。",
			"因供应商缺货造成的迟延，乙方应当承担违约责任。",
			"因工厂停产等第三方原因延误交货的，卖方仍应承担违约责任。",
			"地震等不可预见的客观情况，双方互不承担责任，但应通知对方。",
			"市场波动的风险由双方各自承担，不属于不可抗力。",
			"不可抗力不包括供应商断货、停电。",
			"不可抗力包括战争、罢工、骚乱以及政府行为。",
			"供应商断货的，乙方应当在3日内换用同等配件。",
			"合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供货。\n二、甲方付款。\n三、因不可抗力不能履行的，不承担责任，但应在3日内通知对方并提供证明。\n四、本合同一式两份。",
			"保修不包括不可抗力造成的损坏。",
		},
		Basis: []diag.LawID{"民法典 180(2)", "民法典 590"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		t, wide := p.Text, false
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			if i, j, ok := ownRisk(p, s); ok {
				p.Flag(i, j)
				wide = true
				return
			}
			forced := t.Holds(force, s.Start, s.End)
			named := strings.Contains(t.In(s), "不可抗力") || !forced
			if !forced && !beyondControl(t, s) || t.Holds(denied, s.Start, s.End) {
				return
			}
			if i, j, ok := t.Frame(unheralded, s.Start, s.End); forced && ok && !t.HasAny(i, j, "责任") {
				i, j = t.Within(i, j, 58)
				p.Report(withoutNotice(i, j))
				wide = true
				return
			}
			from, to := -1, 0
			for _, h := range p.HitsIn(s.Start, s.End) {
				if !named {
					break // 人力不可抗拒的灾害 stops work, and is not that
				}
				w := t.All[h.Start:h.End]
				if byAuthority(t, s.Start, h.Start) || ordered(t, h) {
					continue
				}
				outside := w == "罢工" && !t.Before(h.Start, "员工", "工人", "内部", "甲方", "乙方", "本公司", "我司", "自身") // a general strike
				if technical[w] && !declared(t, s, h) {
					continue
				}
				if w == "节假日" && t.HasAny(max(s.Start, h.Start-18), h.Start, "（含", "（包", "含法定", "不含", "（均含") || w == "不可抗力" || w == "不可抗拒" || outside || t.HasAny(h.Start, min(len(t.All), h.End+len("的风险由")), "风险由") {
					continue
				}
				if from >= 0 && h.End-from > 3*58 {
					break
				}
				if from < 0 {
					from = h.Start
				}
				to = max(to, h.End)
			}
			if from < 0 {
				from, to = likenedRisk(t, s)
			}
			if i, j, ok := listedRisk(t, s); from < 0 && ok {
				from, to = i, j
			}
			if from >= 0 {
				p.Flag(from, to)
				wide = true
			}
		})
		for s := range t.SentencesWith(natural) {
			if len(p.HitsIn(s.Start, s.End)) > 0 {
				continue // read above
			}
			if i, j, ok := ownRisk(p, s); ok {
				p.Flag(i, j)
				wide = true
			}
		}
		for s := range t.SentencesWith(excused) {
			if len(p.HitsIn(s.Start, s.End)) > 0 || t.Holds(natural, s.Start, s.End) || t.Holds(answered, s.Start, s.End) || t.Holds(force, s.Start, s.End) {
				continue
			}
			freed := t.PlacesIn(excused, s.Start, s.End)[0]
			i, j, ok := t.Frame(trouble, s.Start, freed.Start)
			if ok && t.HasAny(s.Start, freed.Start, "、", "或") && t.HasAny(s.Start, i, "因", "由于", "遇", "如", "若") {
				p.Flag(i, j) // 由于物流拥堵或原料紧缺延期的，供方不负违约责任
				wide = true
			}
		}
		if !wide {
			unannounced(p)
		}
	},
}

// risks are commercial risks that agreements list as force majeure.
var risks = []string{
	"行业环境", "偶然事件", "经济形势", "经济形式", "经济环境", "市场波动", "市场变化", "市场需求", "价格波动", "汇率", "供应商缺货",
	"供应商违约", "供应商原因", "原材料短缺", "原材料涨价", "缺货", "资金困难", "经营困难", "经营不善", "停工", "劳资纠纷", "人员流动",
	"设备故障", "设备损坏", "模具损坏", "机器故障", "设备检修", "交通拥堵", "交通堵塞", "堵车", "塞车", "路障", "道路施工", "车辆检修",
	"系统升级", "系统故障", "系统维护", "服务器故障", "平台故障", "网络拥堵", "电信故障", "线路中断", "线路故障", "网络中断", "断网", "黑客",
	"病毒入侵", "病毒攻击", "计算机病毒", "网络攻击", "病毒侵袭", "硬件失效", "软件失效", "系统不可用", "运输中断", "原料短缺", "物流延误",
	"上游厂家", "上游供应", "涨价", "价格上涨", "短缺", "断货", "停产", "停电", "停水", "限电", "供应商", "供货商", "材料商", "资金周转",
	"资金链", "融资", "用工", "缺工", "返乡", "市场行情", "市场原因", "运输延误", "清关延误", "通关延误", "查验延误", "网络故障", "政策性调价",
	"人员不足", "人员短缺", "人手不足", "罢工", "员工离职", "人员离职", "人员辞职", "员工生病", "延迟供货", "供货延迟", "供货不足", "生产事故",
	"产能不足", "运力不足", "爆仓", "车辆故障", "订单增加", "春运", "节假日", "港口拥堵", "舱位不足", "货源不足", "供应链", "排期", "客源不足",
	"拒签", "员工跳槽", "人员跳槽", "停止支持", "停止供货", "排不上产", "排产", "停供", "骨干流失", "人员流失", "离岗", "行情变化", "行情波动",
	"生产线检修", "第三方违约", "合作方违约", "分包商", "缺件", "缺料", "断料", "下雨", "下雪", "雨天", "阴雨", "高温天", "车辆抛锚",
}

// technical are risks of networks at large: they are at fault where they are
// called force majeure, not where they merely stand beside it.
var technical = map[string]bool{"黑客": true, "病毒入侵": true, "病毒攻击": true, "计算机病毒": true, "网络攻击": true, "病毒侵袭": true}

// madeForce make a thing force majeure: 黑客攻击等不可抗力.
var madeForce = lint.NewSet(
	"等不可抗力", "之不可抗力", "其他不可抗力", "其它不可抗力", "属不可抗力", "属于不可抗力", "视为不可抗力", "视作不可抗力", "为不可抗力",
	"作不可抗力", "等的不可抗力", "构成不可抗力", "均属不可抗力",
)

// declared reports that the risk at a hit is called force majeure.
func declared(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	_, _, listed := t.Frame(holding, s.Start, h.Start)
	return listed || t.Holds(madeForce, h.End, s.End)
}

// What stands beside force majeure as its like, what frees a side by it, and the forces
// of which one at least stands in a list that is rightly called so.
var (
	besideForce = lint.NewFrame(12, []string{"不可抗力", "不可抗拒"}, []string{
		"意外事故", "意外事件", "意外情况", "非企业本身", "非企业自身", "非自身", "非本方", "第三人因素", "第三方因素", "第三人原因", "第三方原因",
		"任何原因", "其他原因", "任何超出", "其他超出", "一切超出",
	})
	likeForce = lint.NewFrame(6, []string{
		"自然因素", "自然原因", "客观因素", "客观原因", "外部因素", "外界因素", "外部原因", "环境因素", "非人为因素", "非主观原因", "意外因素",
		"偶然因素", "意外情况", "意外事件", "特殊原因", "特殊情况",
	}, []string{"或", "和", "及", "、", "与"}, []string{"不可抗力", "不可抗拒"})
	releases    = lint.NewSet("不承担", "终止", "解除", "免除", "免责", "顺延", "不能履行", "无法履行", "不负", "中止", "无法继续")
	suchForce   = lint.NewSet("等不可抗力", "等不可抗拒")
	calledForce = lint.NewSet("视为不可抗力", "视同不可抗力", "属于不可抗力", "均属不可抗力", "亦属不可抗力", "也属不可抗力", "按不可抗力", "构成不可抗力")
	forces      = lint.NewSet(
		"灾", "震", "洪", "风", "战", "政府", "疫", "火", "水", "雷", "法律", "法规", "政策", "罢工", "暴", "骚", "瘟", "恐怖", "乱", "征", "禁",
		"雪", "冰", "天气", "气候", "泥石", "海啸", "封锁", "军", "客观", "不能预见", "国家", "行政", "旱", "传染", "戒严", "管制", "自然", "停电",
		"限电", "断电", "电力", "天灾", "地质", "塌", "雾", "宏观", "法院", "监管", "司法",
	)
	ofWill = lint.NewFrame(15, []string{"任何", "一切", "所有", "其他", "及"}, []string{"超出", "超过", "非", "违背"}, []string{"意愿", "意志", "预期", "计划"})
)

// likenedRisk finds what is put beside force majeure as its like, or called so
// though no such force is in the list: 因公司搬迁、人员变动等不可抗力. It returns -1 where
// there is none.
func likenedRisk(t *lint.Text, s lint.Sentence) (i, j int) {
	for _, h := range t.PlacesIn(suchForce, s.Start, s.End) {
		a, _ := t.Part(h.Start)
		if k := strings.LastIndex(t.All[a:h.Start], "因"); k >= 0 {
			a += k + len("因")
		}
		if h.Start-a > 2*3 && !t.HoldsWord(forces, a, h.Start) && !t.Before(h.Start, "此", "该", "上述", "前述", "这") {
			return t.Within(a, h.End, 50)
		}
	}
	for _, h := range t.PlacesIn(calledForce, s.Start, s.End) {
		a, _ := t.Part(h.Start)
		if h.Start-a >= len("原料涨价") && !t.Before(h.Start, "否") && !t.HoldsWord(forces, a, h.Start) && !t.HasAny(
			a, h.Start, "下列", "以下", "上述", "情形", "事件", "一方", "不能避免", "不可避免", "克服", "前款", "该等", "之",
		) {
			return t.Within(a, h.End, 50)
		}
	}
	i, j, ok := t.Frame(besideForce, s.Start, s.End)
	if !ok {
		i, j, ok = t.Frame(likeForce, s.Start, s.End)
	}
	if ok && t.Holds(releases, s.Start, s.End) {
		return i, j
	}
	if i, j, ok := t.Frame(ofWill, s.Start, s.End); ok {
		return i, j
	}
	return -1, 0
}

// denied are sentences that keep such risks out, or speak of force majeure as
// the cause of something else.
var denied = lint.NewSet(
	"不属于不可抗力", "不构成不可抗力", "不视为不可抗力", "非不可抗力", "不是不可抗力", "不算不可抗力", "不属不可抗力", "不得视为不可抗力",
	"不应视为不可抗力", "不得主张不可抗力", "不能视为不可抗力", "不得作为不可抗力", "不在此列", "不在其列", "不在此限", "不纳入", "不包括",
	"不作为不可抗力", "不得以不可抗力", "不得以上述", "不得以此", "不得以该", "均不属于", "均不构成", "除不可抗力", "因不可抗力造成",
	"因不可抗力导致", "不能作为不可抗力", "不适用不可抗力",
)

// The frames of risks that free a side because it calls them beyond its control: 因厂家
// 停产等不可预测的第三方因素延误的，乙方不承担责任.
var (
	uncontrolled = lint.NewSet("不可预测", "不可预见", "无法预见", "不可控", "无法控制", "不能控制", "第三方因素", "第三方原因", "客观因素", "客观原因", "意外因素")
	freed        = lint.NewSet(
		"不承担责任", "不承担违约责任", "不承担任何责任", "不负责任", "不负责", "免责", "免除责任", "不视为违约", "不构成违约", "不算违约",
		"不承担赔偿", "互不承担", "工期顺延", "交期顺延", "顺延",
	)
	beyond = lint.NewFrameOf(24, lint.NewSet("等", "等不", "及其他", "或其他", "以及其他", "属于", "均属", "视为"), uncontrolled)
)

// beyondControl reports such a sentence.
func beyondControl(t *lint.Text, s lint.Sentence) bool {
	if !t.Holds(uncontrolled, s.Start, s.End) || !t.Holds(freed, s.Start, s.End) {
		return false
	}
	_, _, ok := t.Frame(beyond, s.Start, s.End)
	return ok
}

// Risks of the one who has to perform, and words that free him: 铸件涨价、外协厂排产
// 延误的，交期顺延且不承担责任.
var (
	hazards = lint.NewSet(
		"涨价", "缺货", "断货", "缺工", "用工短缺", "人手不足", "人员不足", "人员流失", "骨干流失", "员工跳槽", "人员跳槽", "员工离职", "人员离职",
		"停止支持", "停止供货", "资金周转", "资金困难", "产能不足", "运力不足", "排不上产", "排产", "供货延迟", "延迟供货", "供应商违约", "市场波动",
		"价格波动", "行情波动", "市场变化", "行情变化",
	)
	// trouble is what comes of such things, in any words: 钢价上扬, 进口清关排队, 班组闹事.
	trouble = lint.NewFrame(9, []string{
		"价", "矿", "煤", "粮", "棉", "木材", "水泥", "燃气", "舱", "船", "下游", "贷款", "银根", "原料", "材料", "芯片", "元件", "零件", "配件",
		"货源", "来料", "钢", "铜", "油", "电力", "用电", "用工", "招工", "工人", "员工", "人员", "人手", "班组", "司机", "骨干", "资金", "现金流",
		"汇率", "美元", "欧元", "人民币", "利率", "关税", "运费", "成本", "港口", "码头", "船期", "舱位", "海运", "报关", "清关", "通关", "物流",
		"快递", "运力", "运输", "供应商", "供货商", "供方", "外协", "分包", "上游", "供应链", "渠道", "设备", "机台", "产线", "模具", "机房",
		"服务器", "订单", "客户", "市场", "行情", "需求", "销路", "销量",
	},
		[]string{
			"飞涨", "疯涨", "爆满", "砍单", "撤单", "退单", "收紧", "断裂", "上涨", "上扬", "上调", "上浮", "飙升", "走高", "走俏", "暴涨", "大涨",
			"猛涨", "攀升", "起伏", "波动", "震荡", "动荡", "贬值", "升值", "拥堵", "延误", "排队", "滞留", "滞港", "误期", "误工", "断档", "断供",
			"断货", "紧缺", "紧张", "紧俏", "吃紧", "短缺", "奇缺", "告急", "不足", "不济", "不灵", "周转", "老化", "倒闭", "破产", "关停", "停租",
			"停摆", "跳槽", "离职", "辞职", "请辞", "流失", "闹事", "罢工", "罢驶", "罢运", "怠工", "变动", "低迷", "疲软", "萎缩", "下滑", "下行",
			"积压",
		})
	// natural are disasters, of which one stands in a list beside such a risk.
	natural = lint.NewSet("地震", "灾", "台风", "洪水", "战争", "战乱", "海啸", "疫情", "瘟疫", "暴雨", "暴雪", "雷击", "泥石流", "冰雹", "飓风", "戒严")
	excused = lint.NewSet(
		"免责", "免除乙方", "免除卖方", "免除供方", "免除责任", "免除违约", "免除其", "不负迟延", "不负延误", "不负逾期", "不负违约", "不负其责",
		"不究", "不予追究", "不担责", "不承担责任", "不承担违约责任", "不承担任何责任", "不承担逾期责任", "不视为违约", "不构成违约", "不属违约",
		"不视为逾期", "顺延", "推迟交", "可推迟", "得推迟", "可延期", "得延期", "不作赔偿", "不予赔偿", "不赔", "无责", "不算违约", "不计迟延",
		"不算迟延", "不算逾期",
	)
	answered = lint.NewSet("甲方未", "买方未", "客户未", "双方", "不可抗力", "不免责", "不得免责", "不能免责", "除外", "甲方原因", "买方原因", "买方涨价", "协商", "指定")
)

// unlikeItem finds in a list of disasters told before byte end an item that is no force at all, whatever it is: 地震、台风、
// 分包商跑路.
func unlikeItem(t *lint.Text, s lint.Sentence, end int) (int, int, bool) {
	h := t.PlacesIn(natural, s.Start, s.End)[0]
	a, b := t.Part(h.Start)
	b = min(b, end)
	for _, w := range []string{"造成", "导致", "引起", "致使", "等", "而", "延误", "迟延", "影响"} {
		if k := strings.Index(t.All[h.End:max(b, h.End)], w); k >= 0 {
			b = h.End + k
		}
	}
	if strings.Count(t.All[a:b], "、") < 2 {
		return 0, 0, false
	}
	for i := a; i < b; {
		j := b
		if k := strings.Index(t.All[i:b], "、"); k >= 0 {
			j = i + k
		}
		if item := lint.TrimPrefixes(t.All[i:j], "因", "由于", "如遇", "遇", "遭遇", "或", "及", "和", "其他"); i > a && len(item) >= len("断供") && len(item) <= len("某某公司的经办人员离职") && !forces.In(item) && !anyForce.In(item) {
			return i, j, true
		}
		i = j + len("、")
	}
	return 0, 0, false
}

// anyForce are more of what nobody governs, or whose doing it is.
var anyForce = lint.NewSet(
	"事故", "动", "变", "突发", "公共", "社会", "意外", "事件", "爆炸", "核", "恐", "袭", "令", "法", "政", "禁", "查封", "征", "电", "通信",
	"网络", "交通", "道路", "甲方", "乙方", "买方", "需方", "业主", "客户", "用户", "第三", "以及", "情况", "原因", "情形", "因素",
)

// ownRisk finds a sentence by which such a risk frees its bearer, though it does
// not say 不可抗力.
func ownRisk(p *lint.Pass, s lint.Sentence) (int, int, bool) {
	t := p.Text
	if !t.Holds(excused, s.Start, s.End) || t.Holds(answered, s.Start, s.End) {
		return 0, 0, false
	}
	mixed := t.Holds(natural, s.Start, s.End)
	at, _, ok := t.Frame(trouble, s.Start, s.End)
	if all := t.PlacesIn(hazards, s.Start, s.End); len(all) > 0 {
		at, ok = all[0].Start, true
	} else if !mixed {
		return 0, 0, false
	}
	if !mixed && t.HasAny(s.Start, s.End, "通知") {
		return 0, 0, false
	}
	if mixed && t.HasAny(t.PlacesIn(natural, s.Start, s.End)[0].End, at, "致", "造成", "引起", "引发") {
		return 0, 0, false // 地震导致人手不足
	}
	g := t.PlacesIn(excused, s.Start, s.End)
	if mixed {
		if i, j, ok := unlikeItem(t, s, g[len(g)-1].Start); ok {
			return i, j, true
		}
	}
	if last := g[len(g)-1]; !ok || last.Start < at || last.Start-at > 150 {
		return 0, 0, false
	}
	i, j := t.Part(at)
	i, j = t.Within(i, j, 40)
	return i, j, true
}
