package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// RepairDuties: A repair agreement silent on the source of parts, needless replacement, care of the device and its data.
var RepairDuties = lint.Rule{
	ID:      "repair-duties",
	Title:   lint.Words{Zh: "修理义务未写明", En: "duties of a repairer"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Words:   []string{"有什么", "有啥", "来路", "换上", "装上", "什么件", "哪些件", "配件", "备件", "零部件", "零件", "部件", "材料", "更换", "旧件", "换下", "拆下"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "修理协议没有写明备件来源、不得更换无需修理的部件、保管设备及其数据。", En: "A repair agreement silent on the source of parts, needless replacement, care of the device and its data"},
		Spec: lint.Words{Zh: "规格：约定了修理、更换，却没有 parts（备件来源与旧件归属）。保管与保密由条款写明。", En: "In a spec: repairs without parts (their source, who keeps the old ones)."},
		Why:  lint.Words{Zh: "提供材料应当按约选用（民法典 774），不得更换不需要修理的零部件（775(2)），应当妥善保管（784）并保密（785）。", En: "The repairer must choose materials as agreed (民法典 774), replace nothing needlessly (775(2)), take care (784) and keep secrets (785)."},
		Bad: []string{
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方为甲方送修的设备提供维修。\n第二条 维修费按价目表结算。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方维修甲方送修的设备，需更换零件的，另行报价。\n第二条 维修费按价目表结算，乙方提供发票。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
			"维保合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方维保甲方电梯，更换的⟦零部件由乙方自行采购⟧。\n第二条 费用据实结算。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
			"乙方维修设备所用⟦配件由乙方自行选择⟧，甲方不得异议。", "维修时更换的部件⟦不保证为原厂⟧件。", "保养时⟦无论滤芯是否损坏，乙方均更换⟧并收费。",
		},
		Good: []string{
			"维修更换的部件由甲方决定是否采用原厂件，并经双方确认。", "经甲方书面同意，维修可使用翻新件。", "无论是否保修，乙方均应更换有缺陷的批次。",
			"检修合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方检修甲方设备，配件由乙方采购，须为同型号合格产品。\n第二条 费用按价目表结算。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方为甲方送修的设备提供维修，使用原厂配件，更换的旧件归还甲方。\n第二条 维修费按价目表结算。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方维修甲方送修的设备，更换零件另行计价；乙方妥善看管设备并为其中的数据保密。\n第二条 维修费按价目表结算，乙方提供发票。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
			"销售合同\n甲方向乙方购买设备。", "乙方提供维修服务。",
			"八、质量维修\n甲方：甲公司\n乙方：乙公司\n第一条 乙方粉刷墙面，材料由甲方供应。\n第二条 费用按平方米结算。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
		},
		Basis: []diag.LawID{"民法典 774", "民法典 775(2)", "民法典 784", "民法典 785"},
		Since: "0.1.0",
	},
	RunSpec: repairDutiesSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		if i, j, ok := atRepairersWill(p); ok {
			p.Flag(i, j)
			return
		}
		if i, j, ok := carelessly(t); ok {
			p.Flag(i, j)
			return
		}
		if t.Class == document.Policy || t.Class == document.Contract && !t.Whole() && !t.Copied() && !handedOver(t) || t.Class == document.Terms && !mendsByTerms(t) || !onRepairs(t.Title()) || lint.Contains(
			t.Title(), "软件", "信息系统", "管理系统", "业务系统", "应用系统", "办公系统", "财务系统", "网络系统", "网站", "程序", "平台", "绿化",
			"园林", "数据", "网络", "公众号",
		) {
			return
		}
		if partsTold(t) {
			return
		}
		sourced := false // some sentence says who finds the parts, and not which
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if i, j, ok := t.Frame(sourcing, s.Start, s.End); ok {
				p.Flag(i, j)
				sourced = true
			}
		})
		if !sourced && !toldBeside(t, entrusted, cares) {
			p.FlagWhole()
		}
	},
}

// mendsByTerms reports terms of a dozen items, such as those of a card, by which parts are changed.
func mendsByTerms(t *lint.Text) bool {
	return len(t.Clauses()) >= 12 && t.Holds(parts, 0, len(t.All)) && t.Holds(repair, 0, len(t.All))
}

// sourcing are parts that the repairer finds.
var sourcing = lint.NewFrame(24, []string{"配件", "备件", "零部件", "零件", "材料"}, []string{
	"由乙方", "由维保", "由承修", "由我店", "由本店", "由服务方", "由承包", "由维修方", "由受托方", "由供方", "自行采购", "负责采购", "负责提供",
}, []string{"采购", "选购", "提供", "购买", "更换", "负责"})

// onRepairs reports that a line of a title calls the paper one on repairs. A
// sentence or a numbered heading at the top of a fragment calls it nothing.
func onRepairs(title string) bool {
	for line := range strings.Lines(title) {
		number, _, _ := strings.Cut(line, "、")
		if _, numbered := lint.ParseLabel(number); numbered {
			continue
		}
		if lint.Contains(line, "维修", "修理", "保养", "检修", "大修", "维保", "维护", "售后", "保修", "三包") {
			return true
		}
	}
	return false
}

// parts are words of what is put in or taken out, qualities what says of them which are to be
// used, or whose the old ones are.
var (
	parts = lint.NewSet(
		"配件", "备件", "零部件", "零配件", "零件", "部件", "元件", "元器件", "组件", "总成", "耗材", "材料", "滤芯", "换件", "更换件", "更换的",
		"用件", "器材", "所换", "换上", "换用", "旧件", "旧料", "坏件", "换下", "拆下", "替换",
	)
	qualities = lint.NewSet(
		"原厂", "正厂", "原装", "正品", "同等", "同质", "同品质", "品牌", "合格证", "合格", "全新", "新件", "新品", "翻新", "副厂", "拆机件", "认证",
		"同型号", "旧器材", "认可", "授权", "货源", "来源", "渠道", "产地", "旧件", "旧料", "换下", "拆下", "更换下来", "规格", "型号", "质量标准",
		"国家标准", "行业标准", "清单", "制造商", "注册人", "带走", "归还", "交还", "收回", "回收",
	)
)

// entrusted are words of what is brought to be mended, cares those of the other duties of a
// repairer: to replace nothing needlessly, to take care of the device, to keep its data.
var (
	entrusted = lint.NewSet(
		"送修", "维修", "修理", "检修", "保养", "维保", "更换", "机内", "硬盘", "存储", "录像", "手机", "电脑", "主机", "设备", "机器", "车辆",
		"整机", "机组", "零件", "部件", "配件",
	)
	cares = lint.NewSet(
		"无需修理", "不需要修理", "不需修理", "无需更换", "不需要更换", "不需更换", "完好的", "未损坏的", "保管", "妥善", "看管", "照管", "照看",
		"拷贝", "复制", "导出", "数据", "资料", "保密", "泄露", "更换前", "备份", "隐私",
	)
)

// partsTold reports a sentence on the parts that the repairer is to use; what others use ends the
// warranty: 使用非正规渠道的滤芯, and parts at a price are not told of which kind.
func partsTold(t *lint.Text) bool {
	for s := range t.SentencesWith(qualities) {
		if t.Holds(parts, s.Start, s.End) && !t.Holds(usersOwn, s.Start, s.End) {
			return true
		}
	}
	return false
}

var usersOwn = lint.NewSet("使用非", "非正规", "非原厂", "用了非", "非原装", "不保修", "不予保修", "不属保修", "除外", "按实际发生额", "超出清单", "有什么换什么")

// toldBeside reports a sentence that holds a word of either set.
func toldBeside(t *lint.Text, of, what *lint.Set) bool {
	for s := range t.SentencesWith(what) {
		if t.Holds(of, s.Start, s.End) {
			return true
		}
	}
	return false
}

// atRepairersWill finds parts that are whatever the repairer likes: of a kind it
// chooses alone, not warranted genuine, changed whether broken or not.
func atRepairersWill(p *lint.Pass) (start, end int, found bool) {
	t := p.Text
	repairs := onRepairs(t.Title())
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		if found || !t.Holds(freeing, s.Start, s.End) || !repairs && !t.Holds(repair, s.Start, s.End) || t.Holds(agreed, s.Start, s.End) && !t.Holds(imposed, s.Start, s.End) {
			return
		}
		if start, end, found = t.AnyFrame(s.Start, s.End, freeParts...); found {
			start, end = t.Within(start, end, 50)
		}
	})
	return
}

// repair are words of repairs, agreed those of what the other side knows or
// wants, imposed those of what it may not refuse, and freeing words of which the
// ways to a free hand hold one each.
var (
	repair  = lint.NewSet("旧件", "换下", "拆下", "维修", "修理", "更换", "检修", "维保", "保养", "修好", "换上", "换件")
	agreed  = lint.NewSet("不得", "同意", "认可", "告知", "确认", "说明", "协商", "双方")
	imposed = lint.NewSet("不作说明", "不做说明", "不说明", "不另说明", "不告知", "不得提出异议", "不得异议", "不得有异议", "无须", "无需")
	freeing = lint.NewSet(
		"旧件", "旧配件", "旧零件", "换下", "更换下", "拆下", "替换下", "决定", "确定", "指定", "选定", "任选", "自行选用", "自行选择", "自定",
		"自主选择", "原厂", "原装", "全新", "正品", "非原厂", "副厂", "拆机", "旧配", "维修过", "翻新", "二手", "代用", "不得过问", "无权过问",
		"不得干涉", "不得异议", "不得提出异议", "概不告知", "新旧件", "新旧程度", "零件新旧", "无论", "不论", "不管", "什么件", "什么配件",
		"什么零件", "哪些件", "哪些配件", "根据需要", "视需要", "视情况", "酌情", "来路", "来源", "出处", "新旧", "产地", "从哪", "哪来", "从何而来",
		"有什么", "有啥", "手头",
	)
)

// freeParts are the ways to say so.
var freeParts = []*lint.Frame{
	lint.NewFrame(24, []string{"配件", "部件", "备件", "零件", "材料"}, []string{"由"}, []string{"决定", "确定", "指定", "选定", "任选", "自行选用", "自行选择", "自定", "自主选择"}),
	lint.NewFrame(24, []string{"不保证", "不承诺", "无法保证"}, []string{"原厂", "原装", "全新", "正品"}),
	lint.NewFrame(24, []string{
		"可使用", "有权使用", "可以使用", "可采用", "可选用", "可用", "有权选用", "可装", "可换装", "可更换为",
	}, []string{"非原厂", "副厂", "拆机", "旧配", "维修过", "翻新", "二手", "代用"}, []string{"件", "配件", "部件", "料", "品"}),
	lint.NewFrame(24, []string{"配件", "部件", "备件", "零件"}, []string{"品牌", "新旧", "产地", "来源", "规格"}, []string{"不得过问", "无权过问", "不得干涉", "不得异议", "不得提出异议", "概不告知"}),
	lint.NewFrame(18, []string{"旧件", "旧配件", "旧零件", "换下", "更换下", "拆下", "替换下"}, []string{"归", "由"}, []string{
		"本店", "我店", "小店", "门店", "本公司", "我司", "维修点", "维修站", "服务站", "修理厂", "店方", "店里", "厂里", "师傅",
	}, []string{"所有", "留用", "处理", "处置"}),
	lint.NewFrame(9, []string{"什么件", "什么配件", "什么零件", "哪些件", "哪些配件"}, []string{"由", "看", "听", "随", "凭"}, []string{
		"师傅", "乙方", "本店", "我店", "店里", "店方", "维修方", "承修方", "技师", "工程师", "维修人员", "修理厂",
	}),
	lint.NewFrame(9, []string{"可根据需要", "可视需要", "可视情况", "可酌情", "有权根据需要", "有权视情况"}, []string{"更换"}, []string{"零部件", "零件", "配件", "部件", "材料", "耗材"}),
	lint.NewFrame(18, []string{
		"换上", "装上", "新件", "换件", "用件", "配件", "零件", "备件", "部件", "所换",
	}, []string{
		"来路", "来源", "出处", "新旧", "产地", "品牌", "从哪", "哪来", "从何而来", "何处而来",
	}, []string{
		"不作说明", "不做说明", "不说明", "不必问", "不用问", "别问", "不问", "不保证", "不交代", "不解释", "不另说", "不告知", "无须说明",
		"不负说明", "说不清", "不作承诺", "不做承诺", "不管",
	}),
	lint.NewFrame(9, []string{
		"有什么", "有啥", "手头有什么", "手头有啥", "车上有什么", "库里有什么", "仓里有什么",
	}, []string{"换什么", "换啥", "用什么", "用啥", "装什么", "装啥", "就换", "就装", "就用"}),
	lint.NewFrame(24, []string{"新旧件", "新旧程度", "零件新旧"}, []string{"由"}, []string{"安排", "决定", "选定"}),
	lint.NewFrame(24, []string{"无论", "不论", "不管"}, []string{"损坏", "故障", "有无必要", "是否需要"}, []string{"更换"}),
}
