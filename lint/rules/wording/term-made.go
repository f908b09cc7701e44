package wording

import "qiyue/lint"

// A term of the agreement's own is made of any word of rank or kind with any noun of what
// is covered, served or done: 核心组件, 授权渠道, 战略级经销商, 恶意报修, 外观瑕疵. Where a
// warranty, a fee or a right hangs on it, somebody must say what belongs to it.

// termParts are the words that make terms together.
type termParts struct{ kind, noun *lint.Set }

var (
	termMakers = []termParts{
		{lint.NewSet(
			"核心", "关键", "主要", "重要", "贵重", "精密", "次要", "辅助", "高值", "低值", "高价值", "低价值", "消耗性", "损耗性", "易损", "易损性",
			"易耗", "易耗性", "易碎", "关键性", "通用", "重点", "主体", "主力", "承重", "受力", "传动", "电气类", "结构性", "外围", "周边",
		),
			lint.NewSet(
				"组件", "部件", "零部件", "模块", "模组", "单元", "总成", "元件", "器件", "元器件", "物料", "料件", "机件", "板卡", "构件", "材料", "耗材",
				"用品", "附属品", "附属件", "机构", "部分", "部位",
			)},
		{lint.NewSet("授权", "正规", "官方", "正当", "认可", "可靠", "特约", "合规", "正宗"),
			lint.NewSet("渠道", "途径", "商家", "卖家", "来源", "卖场", "货源")},
		{lint.NewSet("认可的", "指定的", "授权的", "许可的"),
			lint.NewSet("平台", "渠道", "网站", "店铺", "商家", "卖家", "服务商", "维修点", "网点", "供应商", "品牌")},
		{lint.NewSet(
			"VIP", "vip", "贵宾", "战略", "战略级", "金牌", "银牌", "钻石", "白金", "优选", "核心级", "顶级", "最终", "终端", "忠实", "长期合作",
			"优先级", "星级", "签约级", "甲级", "尊享", "高净值", "重点级", "旗舰", "标杆", "老", "新",
		),
			lint.NewSet("客户", "用户", "会员", "经销商", "代理商", "合作伙伴", "伙伴", "加盟商", "分销商", "门店", "店铺")},
		{lint.NewSet("恶意", "良性", "恶性", "二次", "反复", "频繁", "过度", "野蛮", "深度", "轻度", "小型", "小幅", "大型", "重度", "个性化", "合理化", "实质性", "无理"),
			lint.NewSet("报修", "投诉", "改装", "改造", "改动", "返修", "拆机", "求助", "修改", "定制", "开发", "使用", "占用", "维修", "升级", "折腾", "变更", "调整", "清洗", "保养")},
		{lint.NewSet("隐蔽", "潜在", "内在", "外观", "轻微", "细微", "微小", "表面", "功能性", "结构性", "非功能性", "使用性", "装饰性"),
			lint.NewSet("瑕疵", "缺陷", "损伤", "划痕", "划伤", "色差", "磨损", "毛病", "破损")},
		{lint.NewSet("合格", "翻新", "残次", "水货", "行货", "非标", "老化", "淘汰", "问题", "瑕疵", "串货", "样品"),
			lint.NewSet("产品", "机器", "商品", "机", "品", "设备", "机组")},
		{lint.NewSet("标准", "常规", "日常", "例行", "基础", "基本", "深度", "高级", "增值", "简易", "普通", "精细", "豪华", "尊享"),
			lint.NewSet("安装", "检查", "检修", "保养", "养护", "清洗", "检测", "培训", "调试", "维护", "保洁", "清洁", "消毒")},
	}
	// coverParts are parts of a thing that a warranty tells apart by a word.
	coverParts  = lint.NewSet("主机", "整机", "裸机", "机芯", "机头", "本体", "附件", "辅件", "辅机", "外设", "配套件", "周边件", "易损部分", "机械部分", "电气部分", "电控部分")
	coverVerbs  = []string{"保修", "质保", "包修", "质量保证", "三包", "免费保修"}
	otherCovers = lint.NewFrame(18, []string{"年", "月"}, []string{
		"主机", "整机", "裸机", "机芯", "机头", "本体", "附件", "辅件", "辅机", "外设", "配套件", "配件", "其余", "其他", "耗材", "易损", "部分",
	}, coverVerbs)
	// altered are states of a thing that no test tells.
	altered = lint.NewFrame(6, []string{"经", "经过", "属", "系", "曾", "曾经", "有过"}, []string{"翻新", "拼装", "串货", "窜货", "改机", "动过", "刷机", "翻修"}, []string{"的", "，", "者"})
	states  = lint.NewSet("翻新", "拼装", "串货", "改机", "刷机", "翻修", "动过")
	// weighs are words of a sentence in which something hangs on a term.
	weighs = lint.NewSet(
		"不收费", "不另收", "照价", "修理款", "维修款", "付修理", "付维修", "修理费", "维修费", "不在里头", "照付", "照赔", "免排", "免等", "免预约",
		"免交", "免付", "另议", "免上门", "免检测", "免人工", "免运费", "免工时", "免押", "免安装", "自费", "自理", "自负", "不退", "不换", "不修",
		"不受理", "另算", "加价", "不含", "不包", "不计入", "不列入", "不保", "不赔", "不管", "才保", "联保", "加倍", "减半", "翻倍", "召回", "保修",
		"质保", "包修", "三包", "免费", "免收", "收费", "另计", "另收", "加收", "不予", "不构成", "拒绝", "拒修", "享受", "得到", "返利", "折扣",
		"终止", "失效", "除外", "自购", "自备", "自行购买", "仅限", "限于", "方可", "不在", "不属", "有偿", "收取", "优先", "备机", "扣", "直接",
		"概不", "包换", "包退", "奖励", "另行", "由甲方", "由乙方", "由客户", "由用户", "保留", "必须通过", "只能通过", "须通过", "必须从", "只能从",
	)
	// passed are goods that met some test, which matters where others are shut out.
	passed   = lint.NewSet("合格", "样品", "问题", "瑕疵")
	shutsOut = lint.NewSet("限于", "仅限", "方可", "不受理", "不予", "不在", "其余", "概不")
	// clearTerm are words of a sentence in which a term is none, or is told.
	clearTerm = lint.NewSet(
		"是指", "系指", "指：", "包括", "附件", "附表", "清单", "名单", "目录", "如下", "下列", "以下", "《", "，即", "即指", "保密", "公安", "法律",
		"法规", "名录", "见附", "详见", "，见", "（见", "见第", "见本", "见表", "见清单", "见《", "见三包", "见说明", "见随", "见下", "见上",
		"见合同", "见订单", "见随附", "例如", "列明", "标准为", "的定义", "定义",
	)
)

// madeTerms reports such terms, each once, unless the text says what belongs to it.
func madeTerms(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	report := func(i, j int) {
		s := t.SentenceAt(i)
		ps := t.PassageAt(i)
		if ps.Kind != lint.Body || ps.Residue || j > s.End || len(p.HitsIn(max(0, i-9), j)) > 0 {
			return
		}
		a, b := t.Part(i)
		if !hangs(t, s, i) || !t.Begins(coverParts, i) && t.HoldsWord(clearTerm, s.Start, s.End) || t.Begins(passed, i) && !t.Holds(shutsOut, a, b) || t.Before(
			i, "“", "《", "不", "非", "最", "第", "十", "年", "月", "季度", "、“", "视为", "称为", "较",
		) {
			return
		}
		reportTerm(p, said, i, j)
	}
	eachMade(t, termMakers, report)
	for _, h := range t.Places(coverParts) {
		if !t.After(h.End, coverVerbs...) {
			continue
		}
		s := t.SentenceAt(h.Start)
		if _, _, ok := t.Frame(otherCovers, h.End, s.End); ok && len(t.QuantitiesIn(h.End, s.End)) > 1 {
			report(h.Start, h.End)
			break
		}
	}
	for s := range t.SentencesWith(states) {
		if i, j, ok := t.Frame(altered, s.Start, s.End); ok {
			for _, h := range t.PlacesIn(states, i, j) {
				report(h.Start, h.End)
				break
			}
		}
	}
}

// eachMade goes through the terms that parts make in a text.
func eachMade(t *lint.Text, all []termParts, report func(i, j int)) {
	for _, m := range all {
		for _, h := range t.Places(m.kind) {
			if nouns := t.PlacesIn(m.noun, h.End, h.End+1); len(nouns) > 0 {
				report(h.Start, nouns[len(nouns)-1].End)
			}
		}
	}
}
