package practice

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// Subcontract: The main work may go to a third party with no rule on consent and liability.
var Subcontract = lint.Rule{
	ID:      "subcontract",
	Title:   lint.Words{Zh: "转委托无规则", En: "sub-contracting unruled"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: []string{
		"合作方", "协作方", "合作公司", "委托第三方", "转委托", "转包", "分包", "外包给", "外包", "委托第三人", "交由第三方", "委托其他单位",
		"委托他人", "第三方", "第三人", "分包商", "其他单位", "他人", "合作商", "合作单位", "关联公司", "下属单位", "合作伙伴", "协作单位", "其他",
		"下级", "网点", "外协", "外单位", "另行发包", "发包给", "有资质的单位", "具备条件的", "外部", "代理商", "经销商", "师傅", "代为", "施工队",
		"工程队", "维修点", "其它", "关联", "专业机构", "专业公司", "他家", "别家", "别的公司", "外面的", "二级代理", "下级代理", "次级代理",
		"分代理", "二级经销", "二级分销", "下级分销", "外聘", "临时工", "外请", "当地服务商",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "可以把主要工作交给第三方，没有写明是否须经同意、由谁承担责任。", En: "The main work may go to a third party with no rule on consent and liability"},
		Spec: lint.Words{Zh: "规格：受托单位没有写明是哪一家，或者就是合同一方。是否可以转委托是必填项。", En: "In a spec: a listed firm that is no one firm, or a side itself. Whether work may be passed on is required."},
		Why:  lint.Words{Zh: "主要工作应当亲自完成，交第三人的应当就其工作成果负责，未经同意的对方可以解除（民法典 772）；转委托须经同意（923）。", En: "The main work is to be done in person; passing it on needs consent and keeps liability (民法典 772, 923)."},
		Bad: []string{
			"乙方⟦可将服务交由第三方完成⟧，无需甲方同意。",
			"乙方可以将维修工作⟦委托第三方⟧完成。",
			"乙方有权⟦转包⟧本协议项下的服务。",
			"乙方⟦可根据需要交由其他单位完成⟧上门服务。",
			"乙方⟦可将安装工作转交其下级网点完成⟧。",
			"外墙清洗由乙方负责，乙方⟦可另行发包给具备条件的单位⟧施工。",
			"卖方认为必要时，⟦可由原厂商或其代理商代为⟧履行现场服务。",
			"我们⟦可将维修任务派给平台签约的个体⟧师傅。",
			"乙方产能不足时，⟦可自行安排其他厂代工⟧。",
			"承包单位⟦可把土建部分转给当地施工队⟧。",
			"乙方⟦可视情况指派其他维修单位上门⟧。",
			"乙方不能上门时，⟦由乙方指定的其他单位⟧提供服务。",
			"乙方⟦可根据工作量请其他单位协助完成⟧养护。",
			"承运人⟦可以将干线运输转交其他车队⟧承运。",
			"会员授权平台⟦可将上述催缴工作委托给其他方⟧进行。",
			"干线⟦运输可由承运人转交其他车队⟧完成。",
			"乙方⟦有权把本协议约定的培训义务委托关联公司⟧履行。",
		},
		Good: []string{
			"经托运人书面同意，承运人可以将干线运输转交其他车队。",
			"承运人可以将干线运输转交其他车队，并对其行为承担责任。",
			"承运人逾期不提货的，托运人可以将运输任务交由其他车队。",
			"乙方不可将安装工作交由他人。",
			"干线运输可由托运人转交其他车队完成。",
			"出租人可以将催收租金的工作委托给律师事务所。",
			"未经甲方书面同意，乙方不得将主要服务转委托第三方。",
			"经甲方书面同意，乙方可以委托第三方维修，乙方对第三方的工作负责。",
			"双方共同委托第三方鉴定机构检测。",
			"石材养护可以分包给某养护公司，乙方就其行为向甲方负责。",
			"甲方可以委托第三方维修，费用由乙方承担。",
			"甲方可以选择其他供应商采购同类产品。",
			"分包人可以提出书面异议。",
			"承包人不派人保修的，发包人可委托其他人员修理。",
			"乙方可以将样品交由其他单位比对。",
			"用户可以送其他维修网点咨询，不影响其权利。",
			"乙方不得转包。查实有转包行为的，甲方有权解除合同。",
			"乙方将维修分包的，甲方可以解除合同。",
			"发现乙方擅自将保养外包给他人，甲方有权扣除当月服务费。",
		},
		Basis: []diag.LawID{"民法典 772", "民法典 923"},
		Since: "0.1.0",
	},
	RunSpec: subcontractSpec,
	Run: func(p *lint.Pass) {
		var told []int // sentences reported
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if strings.Trim(p.Text.All[p.Text.Passages[s.Passage].Body:max(h.Start, p.Text.Passages[s.Passage].Body)], "▌■●·• ") == "" { // 分包 as the heading of its line
				if _, _, ok := farmed(p.Text, s); ok {
					return
				}
			}
			if i, j, ok := passed(p.Text, s, h); ok {
				p.Flag(i, j)
				told = append(told, s.Start)
			}
		})
		for s := range p.Text.SentencesWith(farming) {
			if i, j, ok := farmed(p.Text, s); ok && !slices.Contains(told, s.Start) {
				p.Flag(i, j)
			}
		}
	},
}

// passed finds work that may go to somebody else, by the word h of the rule in its
// sentence.
func passed(t *lint.Text, s lint.Sentence, h lint.Hit) (int, int, bool) {
	text := t.In(s)
	if i, j, ok := wholeWork(t, s); ok {
		return i, j, true
	}
	if i, j, ok := t.Frame(doneByOthers, s.Start, s.End); ok && !t.HasAny(s.Start, s.End, "同意", "不得", "检测") {
		return i, j, true
	}
	if !t.Holds(may, s.Start, s.End) || t.Holds(mayNot, s.Start, s.End) || t.Holds(answeredFor, s.Start, s.End) || withLeave(t, s) {
		return 0, 0, false
	}
	if c := t.Party("乙方"); c != nil && c.Role == lint.Customer && strings.Contains(text[:h.Start-s.Start], "乙方") || strings.Contains(text[:h.Start-s.Start], "甲方") && t.Party("甲方") != nil && t.Party("甲方").Role != lint.Provider {
		return 0, 0, false
	}
	w := t.All[h.Start:h.End]
	if w == "外包" && t.After(h.End, "装", "线") {
		return 0, 0, false
	}
	if !strings.Contains(w, "包") && !strings.Contains(w, "委托") || t.After(h.End, "商", "人", "合同", "单位", "工程", "项目", "队") {
		return passedOn(t, s)
	}
	return h.Start, h.End, true
}

// may are words of a right, mayNot those of none, answeredFor those by which work is passed on with an
// answer to somebody, or something else than work.
var (
	mayNot      = lint.NewSet(lint.Pairs([]string{"不可", "不可以", "不能", "不许", "不准"}, []string{"转", "分包", "外包", "委托", "将", "把", "再", "交"})...)
	may         = lint.NewSet("可", "有权", "自行选择", "自行安排", "自行指定", "自行委托", "自主选择", "得指定", "得委托", "得选择", "得安排")
	answeredFor = lint.NewSet(
		"不得", "就其行为", "向甲方负责", "对其工作成果负责", "第三方负责", "成果负责", "负全部责任", "承担责任", "共同", "鉴定", "检测", "审计",
		"评估", "连带", "费用由", "禁止", "发货", "运输", "物流", "快递", "认可", "不派人", "拒绝", "未按", "逾期", "拖延", "不履行", "不能及时",
		"未及时", "擅自", "私自", "查实", "包行为", "转包的，", "分包的，", "外包的，", "转委托的，",
	)
)

// others are those to whom work may be passed, in one of the frames.
var (
	others = []string{
		"合作方", "协作方", "合作公司", "第三方", "第三人", "他人", "其他单位", "其他公司", "其他厂家", "其他厂", "其他维修", "其他修理",
		"其他服务商", "其他机构", "其他施工", "其他队伍", "其他企业", "其他供应商", "其他工厂", "分包商", "合作商", "合作单位", "合作厂", "合作网点",
		"合作服务", "合作坐席", "关联公司", "下属单位", "下属公司", "下级", "加盟商", "加盟店", "合作伙伴", "协作单位", "外协", "外单位", "外部单位",
		"外部团队", "专业公司", "专业队伍", "有资质的单位", "具备条件的单位", "具有资质的单位", "当地网点", "服务网点", "个体", "施工队", "工程队",
		"维修点", "签约师傅", "社会师傅", "合作师傅", "当地服务商", "代理商", "经销商", "外聘人员", "外聘技术", "临时工", "外来人员", "外请人员",
		"外部人员",
	}
	handsOn = lint.NewFrame(42, []string{"可", "有权", "自行", "方得"}, []string{
		"委托", "外聘", "外请", "聘用", "雇用", "请", "邀请", "交由", "转交", "转给", "交给", "交予", "转由", "选择", "安排", "指定", "指派", "委派",
		"决定由", "发包", "转派", "分派", "送", "外委", "部分外包", "聘请", "派给", "派单给", "派单至",
	}, others)
	doneBy       = lint.NewFrame(24, []string{"可由", "可以由", "有权由"}, append([]string{"厂商", "合作方"}, others...), []string{"代为", "代替", "完成", "履行", "实施", "执行"})
	doneByChosen = lint.NewFrame(30, []string{"可由", "可以由", "有权由", "可交由"}, []string{"安排的", "指定的", "选定的", "委派的", "聘请的"}, []string{
		"其他单位", "第三方", "其他公司", "施工队", "安装队", "合作单位", "他人", "外部人员",
	})
	doneByOthers = lint.NewFrame(18, []string{
		"由乙方指定的", "由乙方安排的", "由乙方委托的", "由乙方选定的", "由乙方聘请的", "由供方指定的", "由供方委托的", "由卖方指定的",
		"由卖方委托的", "由受托方指定的", "由服务方指定的",
	}, others)
	completes = lint.NewFrame(24, []string{
		"完成", "实施", "提供", "维修", "服务", "履行", "上门", "安装", "施工", "承担", "执行", "生产", "加工", "修理", "制作", "承接", "承做",
		"代工", "代修", "处理",
	})
)

// The frame of work that may be given away as a whole: 可将运输任务交由其他承运人.
var (
	works = lint.NewSet(
		"工作", "任务", "业务", "服务", "义务", "事项", "工程", "施工", "作业", "维修", "安装", "运输", "承运", "配送", "保洁", "加工", "制作",
		"生产", "开发", "设计", "培训", "项目", "养护", "巡检", "运营",
	)
	passes    = lint.NewSet("委托", "交由", "交给", "交予", "转交", "转给", "转由", "转委托", "分包", "转包", "外包", "发包", "转派")
	anybody   = lint.NewSet("其他", "其它", "他人", "第三方", "第三人", "关联", "合作", "外部", "下属", "专业机构", "专业公司", "个体", "社会车辆", "他家", "别家", "别的公司", "外面的")
	mayPass   = lint.NewSet("可", "可以", "有权", "自行")
	givesWork = []*lint.Frame{
		lint.NewFrameOf(36, mayPass, lint.NewSet("将", "把"), works, passes, anybody),
		lint.NewFrameOf(36, mayPass, lint.NewSet("将", "把"), works, lint.NewSet("交其他", "交其它", "交他人", "交第三方", "交专业", "交外部", "交合作")),
		lint.NewFrameOf(30, works, lint.NewSet("可由", "可以由", "有权由"), passes, anybody), // 任务可由承运人转交他人
		lint.NewFrame(
			18, []string{"可请", "可另请", "可雇", "可以请", "可以雇", "可找", "可聘", "可以聘"},
			[]string{"外面的", "外部", "其他团队", "其他公司", "其他单位", "别家", "他家", "社会"},
			[]string{"代做", "代为", "完成", "承做", "施工", "维修", "安装", "代劳", "承担"},
		),
		lint.NewFrame(24, []string{"可自行", "有权自行", "可以自行", "自主", "可任意", "有权"}, []string{
			"发展", "设立", "委任", "聘任", "任命", "招募", "指定", "选任", "委托", "授权",
		}, []string{
			"二级代理", "下级代理", "次级代理", "分代理", "二级经销", "二级分销", "下级分销",
		}),
	}
	// byEmployer is the one who had the work to give: 任务可由托运人转交他人.
	byEmployer = lint.NewSet("由甲方", "由发包", "由委托", "由托运", "由定作", "由业主", "由买方", "由需方", "由采购", "由用户", "由客户", "由双方", "由建设")
	workLeave  = lint.NewSet(
		"不得", "未经", "书面同意", "事先同意", "甲方同意后", "经甲方同意", "经乙方同意", "经对方同意", "经其同意", "征得", "同意后", "负责",
		"承担责任", "承担全部责任", "承担连带", "连带", "禁止", "拒绝", "未按", "逾期", "拖延", "怠于", "不履行", "不能", "未及时", "未能", "鉴定",
		"审计", "评估", "费用由", "怠工", "转让", "保密", "信息", "数据", "剩余", "未完成", "解除", "终止", "退出", "撤场", "更换", "保险",
	)
	employers = lint.NewSet(
		"甲方", "发包人", "发包方", "委托人", "委托方", "托运人", "定作人", "买方", "需方", "采购人", "业主", "用户", "您", "客户", "消费者",
		"承租人", "雇主", "出租人", "双方", "招标人", "建设单位", "债权人", "出借人", "贷款人", "会员",
	)
)

// wholeWork finds work that its taker may give away, with no leave asked and no
// answer for who does it.
func wholeWork(t *lint.Text, s lint.Sentence) (int, int, bool) {
	var i, j int
	ok := false
	for k := 0; k < len(givesWork) && !ok; k++ {
		i, j, ok = t.Frame(givesWork[k], s.Start, s.End)
		ok = ok && !t.Holds(byEmployer, i, j)
	}
	if !ok || t.Holds(workLeave, s.Start, s.End) || t.Before(i, "不", "许", "认", "无") || t.Ends(employers, i) {
		return 0, 0, false
	}
	for _, w := range []string{"承运人", "车队", "单位", "公司", "机构", "人员", "方", "人"} {
		if t.After(j, w) {
			j += len(w)
			break
		}
	}
	return i, j, true
}

// passedOn finds work passed to somebody else: 可将安装转交下级网点完成, 可视情况指派
// 其他维修单位上门, 可另行发包给有资质的单位.
func passedOn(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.AnyFrame(s.Start, s.End, handsOn, doneBy, doneByChosen)
	if !ok || t.Before(i, "不", "用户", "消费者", "顾客", "客户", "您", "会员", "业主", "双方", "发包人", "买方", "需方", "委托方") {
		return 0, 0, false
	}
	if _, e, more := t.Frame(completes, j, s.End); more {
		j = e
	} else if !t.HasAny(i, j, "发包", "维修", "修理", "施工", "安装", "加工", "服务", "分派", "转派", "指派", "派给", "派单", "代为", "代替", "完成", "履行", "实施", "执行", "工作") {
		return 0, 0, false
	}
	return i, j, true
}
