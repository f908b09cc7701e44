package warranty

import (
	"slices"

	"qiyue/lint"
)

// Words of what is broken and of who sees to it.
var (
	breakages = []string{
		"坏", "毛病", "故障", "损坏", "问题", "损毁", "瑕疵", "失灵", "异常", "不好使", "停转", "不转", "开不了", "用不了", "动不了", "转不了",
		"不亮", "不动", "停摆", "趴窝", "死机", "不灵", "不好用", "不能用", "没反应", "没动静", "不对劲", "岔子", "纰漏", "差池", "闪失", "不工作",
		"异响", "杂音", "响动", "动静", "状况", "漏水", "裂缝",
	}
	takesCare = []string{
		"都管", "都修", "都免费", "都换", "都包", "都负责", "全管", "全修", "全包", "一概", "悉数", "概由", "统统", "全由", "一律", "均由", "均免费",
		"均予", "皆", "全部免费", "全数", "照单全收", "包修", "包换", "都给", "就免费", "就修", "就换", "就赔", "就来修", "就包", "白修", "白换",
		"全给", "就来", "便来", "便修", "便换", "便免费",
	}
	// breaks is what happens to a thing in use, at once what is done for nothing then, however small.
	breaks = []string{
		"坏了", "坏掉", "用坏", "出毛病", "出了毛病", "有毛病", "出故障", "出问题", "出了问题", "出状况", "不转了", "不动了", "不亮了", "开不了",
		"用不了", "动不了", "不好使", "停转", "趴窝", "失灵", "不灵了", "不好用", "不能用", "没反应", "罢工", "不对劲", "出岔子", "出了岔子",
		"出纰漏", "出差错", "不工作了", "用不成", "打不开", "不开了", "不着了", "不响了", "不热了", "不制冷", "不制热", "不出水", "不启动", "不通电",
		"不走了",
	}
	atOnce    = []string{"就", "便", "都", "全", "一律", "一概", "统统", "包", "尽管", "立马", "全给", "都给", "来"}
	putRight  = []string{"修", "换", "赔", "免费", "无偿", "不收", "不要钱", "不花钱"}
	asksWhat  = []string{"哪些", "什么", "啥", "哪几", "何种", "何物", "范围", "内容", "项目", "管不管", "保不保", "包不包", "算不算", "在不在", "到哪", "到什么程度"}
	goesTo    = []string{"看", "听", "凭", "按", "依", "照", "问", "查", "询", "由", "以", "上", "去", "到"}
	elsewhere = []string{
		"手册", "宣传", "彩页", "说明书", "保修卡", "官网", "公告", "师傅", "工程师", "网点", "门店", "厂", "品牌", "客服", "系统里", "查系统",
		"惯例", "行规", "店里", "店员", "经销商", "售后", "主管", "老板", "柜台", "传单", "导购", "讲解",
	}
	someParts = []string{"主要", "重要", "关键", "核心", "部分", "某些", "有关", "相关", "个别", "常用", "大部分", "多数"}
	partNames = []string{"零件", "部件", "配件", "零部件", "元件", "元器件", "总成", "组件", "构件", "部位", "五金", "电器", "附件"}
	oddCases  = []string{"特殊", "某些", "个别", "一些", "部分", "极少数", "少数", "若干", "非常"}
	cases     = []string{"情形", "情况", "原因", "故障", "场合", "损坏"}
	forFree   = []string{"保修", "质保", "免费", "无偿", "包修"}

	warranting = lint.NewSet(
		"保修", "质保", "免费", "无偿", "包修", "都管", "都修", "悉数", "全包", "全保", "包到底", "不保", "三包", "质量保证", "延保", "延长保修",
		"在保", "包换", "保固", "保内", "保期", "保外", "修不修", "免不免", "人为与否", "收费项目", "免费项目", "是否属于", "是否人为", "说管",
		"前条保证", "保证的范围", "的保证", "认可的故障",
	)
)

// The ways in which a warranty has no bounds: 什么坏了都管, 主要零件在保修之列, 某些情形不予保修,
// 何者属保修，临事再定.
var boundless = []*lint.Frame{
	lint.NewFrame(9, []string{"可能", "或许", "或会", "也许", "或将", "可以视情况"}, []string{
		"不能享", "无法享", "不享", "不予", "不再享", "丧失", "失去", "影响", "不给", "不能获", "无法获", "不适用", "不在", "取消",
	}, []string{"保修", "质保", "三包", "包修"}),
	lint.NewFrame(15, []string{
		"什么", "啥", "凡有", "凡是", "但凡", "凡", "大小", "大大小小", "无论大小", "不论大小", "一应", "任何", "一切", "所有", "全部", "只要",
		"哪里", "哪儿", "不管", "无论什么", "不论什么", "有",
	}, breakages, takesCare),
	lint.NewFrame(9, breaks, atOnce, putRight),
	// 小毛病免费修
	lint.NewFrame(6, []string{"小毛病", "小问题", "小故障", "小损坏", "小修", "常见毛病", "常见问题", "常见故障", "一般毛病", "一般问题", "一般故障", "普通故障", "简单故障"}, forFree),
	// 质保内容：有问题免费更换
	lint.NewFrame(18, lint.Pairs([]string{"保修", "质保", "包修", "三包"}, []string{"内容：", "范围：", "项目：", "内容为", "范围为", "内容是", "范围是"}), []string{"问题", "故障", "毛病", "坏", "损坏"}, []string{"免费", "负责", "无偿", "修", "换", "解决"}),
	lint.NewFrame(18, []string{"保修", "质保", "包修", "延保", "三包", "在保", "保固"}, asksWhat, goesTo, elsewhere),
	lint.NewFrame(18, []string{"哪些", "什么", "哪几", "哪样", "哪种", "啥"}, []string{"在保", "保修", "质保", "延保", "可保"}, goesTo, elsewhere),
	lint.NewFrame(15, goesTo, elsewhere, []string{"内容", "范围", "项目", "写的", "列的", "条目", "所载"}, []string{"赔修", "保修", "质保", "来保", "承保", "免费", "包修", "修理"}),
	lint.NewFrame(3, []string{
		"对设备", "对整机", "对机器", "对产品", "对全机", "整机", "整车", "整梯", "全机", "机器", "设备", "产品",
	}, []string{"全包", "全保", "包到底", "一包到底", "全管", "大包大揽", "统包"}),
	lint.NewFrame(9, []string{"含", "连同", "包括", "连"}, []string{"全保"}),
	lint.NewFrame(3, someParts, partNames, []string{"在保修", "在质保", "享受保修", "享有保修", "享受质保", "享有质保", "保修", "质保", "免费", "包修", "属保修", "属质保", "纳入保修", "纳入质保"}),
	lint.NewFrame(12, []string{"保修", "质保", "包修"}, someParts, partNames),
	lint.NewFrame(9, oddCases, cases, []string{"不予保修", "不保", "不予免费", "不在保修", "不属保修", "不享受", "不质保", "不予质保", "不包", "收费", "除外", "例外", "另算"}),
	lint.NewFrame(30, []string{"除"}, oddCases, []string{"情形外", "情况外", "原因外", "损坏外", "故障外", "场合外"}, forFree),
	lint.NewFrame(30, []string{
		"何者属", "哪些属", "何种属", "是否属于保修", "是否属于质保", "是否属保修", "是否保修", "保修与否", "哪些保", "哪些不保", "保与不保",
		"不在保修", "不属保修", "不予保修的", "不保的", "免保",
	}, []string{
		"临事", "临时", "届时", "再定", "另定", "另行", "再议", "另议", "网站", "公告", "官网", "由乙方判", "由乙方认", "由乙方定", "由乙方决",
		"由厂家", "由店", "由售后", "现场判断", "师傅",
	}),
}

// What a warranty covers, asked: 是否免费, 保内还是保外, 哪些部件; and what says that it covers what one says it does.
var (
	whether = lint.NewSet(slices.Concat(aOrNot, lint.Pairs([]string{"保证", "保修", "质保", "免费", "包修", "三包", "保内"}, []string{
		"与否", "还是", "的对象", "对象", "的项目", "项目", "的范围", "范围", "管什么", "保什么", "包什么", "包哪", "保哪", "管哪", "所管", "所保",
		"内容", "的内容", "保外",
	}), []string{
		"是否属于质量问题", "是否质量问题", "是否人为", "是否属于人为", "收费项目", "免费项目", "免费不免费", "收不收费", "收费不收费", "什么算人为",
		"算人为", "有些零件不保", "修的零件", "三包管",
	}, lint.Pairs([]string{
		"是否", "是不是", "该不该", "算不算", "属不属于", "在不在", "不在", "属于", "哪些", "什么", "能不能", "可不可", "要不要",
	}, []string{
		"免费", "保修", "保内", "质保", "包修", "三包", "在保", "收费", "收钱", "属于三包", "属于保修", "质量问题", "产品问题", "人为",
	}))...)
	// aOrNot ask in the shortest way: 修不修, 收不收钱, 人为与否.
	aOrNot    = []string{"修不修", "收不收", "免不免", "保不保", "管不管", "换不换", "赔不赔", "人为与否", "免费与否"}
	asOneSays = []*lint.Frame{
		lint.NewFrame(15, []string{"方", "商", "厂", "店", "司", "站", "员", "师傅", "人", "家"}, []string{
			"说管", "说保", "说免", "认为不应免费", "认为不属于保修", "认为不应保修", "认为该保", "觉得该保", "认为该管", "认为应保", "认为该免",
			"认可的故障", "承认的故障",
		}, []string{
			"则管", "就管", "才管", "就保", "则保", "才保", "就免", "的就", "的才", "的管", "的保", "免费", "除外", "收费",
		}),
		// 本店认为属于质量问题的免费修; 经卖方判断是质量问题的才保修
		lint.NewFrame(15, []string{"方", "商", "厂", "店", "司", "站", "员", "师傅", "家"}, lint.Pairs([]string{
			"认为", "认定", "判断", "判定", "觉得", "断定", "看来",
		}, []string{
			"属", "是", "为质", "为保", "为产", "该", "应",
		}), []string{"质量", "保修", "质保", "三包", "保内", "包修", "产品问题", "机器问题"}, []string{"免费", "才", "就", "则", "无偿", "不收", "保修", "包修", "包换", "给修", "给换", "以外", "收费"}),
		// 照店里的老规矩保修
		lint.NewFrame(30, []string{"保修", "质保", "三包", "包修", "保期", "保内", "免费修"}, []string{"按", "照", "依", "循"}, []string{"老规矩", "规矩", "老例", "旧例", "老办法", "老一套", "行规"}),
	}
	// judgedFairly are words of a line drawn in the agreement, or by somebody who is no side.
	judgedFairly = lint.NewSet("附件", "附表", "清单", "双方", "检测机构", "鉴定", "第三方", "本条", "第", "如下", "下列", "说明书", "质检", "异议", "复检")
)

// leftToBeSeen finds a warranty that covers what somebody says it does.
func leftToBeSeen(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(judgedFairly, s.Start, s.End) {
		return 0, 0, false
	}
	if asked := t.PlacesIn(whether, s.Start, s.End); len(asked) > 0 {
		if i, j, ok := t.AtPleasure(asked[0].End, s.End); ok && i-asked[0].End < 60 {
			return asked[0].Start, j, true
		}
	}
	return t.AnyFrame(s.Start, s.End, asOneSays...)
}

// bounded are words of a sentence that draws the line itself.
var bounded = lint.NewSet(
	"（指", "（即", "指", "包括", "分别为", "如下", "下列", "附件", "附表", "清单", "《", "人为", "误操作", "进水", "跌落", "摔", "自然灾害",
	"使用不当", "范围为", "（含", "质量问题", "制造缺陷", "更换费", "报价", "单价", "非甲方", "非因", "正常使用", "收取", "违约", "赔偿",
	"第三方", "过保", "期外", "期满后", "整改", "以下",
)

// asked hold one of them and ask where the line is.
var asked = lint.NewSet("包括哪些", "包括什么", "包括啥", "包括哪几")

// drawnNowhere finds a warranty that covers everything, some of it, or what somebody
// decides when it breaks.
func drawnNowhere(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := leftToBeSeen(t, s); ok {
		return i, j, true
	}
	if t.HoldsBeside(bounded, asked, s.Start, s.End) {
		return 0, 0, false
	}
	return t.AnyFrame(s.Start, s.End, boundless...)
}

// columns end what a column of a table is called: 主要部件包修年限.
var columns = lint.NewSet("年限", "期限")

// unbounded reports them in sentences not yet reported.
func unbounded(p *lint.Pass, told []int) {
	t := p.Text
	for s := range t.SentencesWith(warranting) {
		if ps := &t.Passages[s.Passage]; ps.Kind != lint.Body || slices.Contains(told, s.Start) || t.Ends(columns, ps.End) {
			continue
		}
		if i, j, ok := drawnNowhere(t, s); ok {
			if t.Before(j, "免费", "无偿") && t.After(j, "更换", "维修", "修理", "保修") {
				j += len("更换")
			}
			p.Flag(i, j)
		}
	}
}
