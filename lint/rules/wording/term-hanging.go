package wording

import (
	"sort"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// What a side owes can hang on a case, a part or a use that no one tells apart from the
// others: 关键时段到场时限减半, 动力总成保修八年, 非家庭使用的不保.

// casesMade are times, places and states on which what a side owes depends: 高风险作业, 关键时段,
// 疑似异动, 批量性不良. They weigh in the case of a duty, too.
var casesMade = []termParts{
	{lint.NewSet(
		"大型", "极寒", "极热", "高寒", "酷暑", "酷热", "高危", "高风险", "极端", "敏感", "异常", "突发", "非常规", "疑似", "可疑", "关键", "重点",
		"核心", "非正常", "极限", "严苛", "苛刻", "危险", "重大", "重要", "恶劣", "不利", "特种", "复杂", "吃紧", "紧张", "繁忙", "高发", "多发",
	),
		lint.NewSet(
			"环境", "工况", "天气", "气候", "时段", "时期", "节点", "节点期间", "场合", "场所", "区域", "区段", "地段", "路段", "部位", "作业", "操作",
			"状态", "情形", "活动", "活动期间", "读数", "数据", "信号", "波动", "异动", "报警", "载荷", "路况", "用途", "温度", "使用", "交易", "订单",
			"用户", "海况", "水域", "水情", "汛情", "光照", "期间", "阶段", "当口", "场馆", "楼宇", "车间", "点位", "站点", "线路", "单位", "门店",
			"院区", "病区", "房间", "机房", "岗位", "路口", "片区", "楼层", "工段", "管段",
		)},
	{lint.NewSet(
		"大赛", "赛事", "大促", "重保", "迎检", "重点保障", "重要保障", "重大保障", "战时", "特护", "特殊", "敏感", "管控", "农忙", "抢收",
		"业务高峰", "用车高峰", "生产高峰", "用水高峰", "用电高峰", "销售旺季", "生产旺季", "生意旺", "抢险",
	),
		lint.NewSet("期间", "时段", "时期", "日子", "日期", "季节")},
	{lint.NewSet("贵重", "名贵", "珍贵", "敏感", "高敏", "重点", "疑难", "难缠"),
		lint.NewSet("货物", "物品", "仪器", "藏品", "客户", "用户", "业主", "顾客", "标本")},
	{lint.NewSet(
		"系统性", "系统性的", "批量", "批次", "批量性", "批次性", "普遍性", "群体性", "共性", "重复性", "规律性", "设计性", "隐性", "显性", "偶发性",
		"间歇性", "原发性", "继发性", "软", "硬", "致命", "颠覆性", "灾难性",
	),
		lint.NewSet(
			"色差", "脱落", "变形", "开裂", "渗漏", "异响", "报错", "停机", "死机", "磨损", "破损", "缺件", "短装", "返修", "报废", "退货", "召回",
			"失效", "报警", "投诉", "缺陷", "质量问题", "质量缺陷", "质量事故", "问题", "不良", "故障", "瑕疵", "损坏", "毛病", "不合格",
		)},
}

// hungTerms are uses and grades of goods on which a warranty or a price hangs.
var hungTerms = []termParts{
	{lint.NewSet(
		"商业", "商业性", "商用", "营运", "营运性", "经营性", "营业", "营业性", "高频", "高频次", "频繁", "超强度", "高强度", "超负荷", "集体",
		"工业", "出租", "共享", "农业", "户外", "野外", "露天", "连续", "满负荷", "竞技", "表演",
	),
		lint.NewSet("用途", "使用", "场景", "场合", "环境", "性使用", "性用途", "活动")},
	{lint.NewSet(
		"错误", "违章", "违规", "激烈", "剧烈", "粗暴", "野蛮", "暴力", "不规范", "不合规", "不文明", "不合理", "不科学", "不良", "不正确", "不恰当",
		"不妥当", "欠妥", "欠规范", "非规范", "非常规", "过度", "过激", "反常", "胡乱", "马虎", "失当", "超常", "恶意", "疯狂", "冒险", "鲁莽",
		"随意", "极端",
	),
		lint.NewSet(
			"使用", "操作", "驾驶", "装卸", "搬运", "安装", "摆放", "存放", "放置", "运输", "储存", "拆装", "拆卸", "冲洗", "清洗", "清洁", "骑行",
			"停放", "充电", "加料", "投料", "接线", "启动", "起吊", "吊装", "堆放", "刷洗", "喷洗",
		)},
	{lint.NewSet("贵宾", "钻石", "白金", "金牌", "尊享", "尊享版", "尊贵版", "尊贵", "豪华版", "至尊", "至尊版", "管家式", "五星", "五星级", "星级", "顶级", "旗舰版", "皇冠", "VIP", "vip"),
		lint.NewSet("培训", "保养", "服务", "诊断", "远程诊断", "支持", "维护", "检测", "响应", "清洗", "售后", "护理", "养护", "维保", "巡检", "机型")},
	{lint.NewSet("顶配", "高配", "低配", "中配", "旗舰", "入门", "高端", "低端", "中高端", "热销", "主推", "特价", "清仓", "尾货", "尊贵", "豪华", "经典"),
		lint.NewSet("机型", "款", "车型", "机器", "型号", "产品", "商品", "版", "机", "款式", "系列")},
	{lint.NewSet("认证", "合作", "授权", "特许", "加盟", "签约"),
		lint.NewSet("工程师", "技师", "技术员", "网点", "站点", "门店", "维修点", "服务商", "维修站", "维修厂", "机构", "服务站")},
	{lint.NewSet("增值", "附加", "选配", "扩展", "专项", "定制", "进阶", "标准版", "架构性", "功能性", "一般性", "综合性"),
		lint.NewSet("模块", "功能", "服务", "咨询", "支持", "检测", "项目", "套餐", "升级", "需求")},
	{lint.NewSet("偏远", "边远", "偏僻", "远端"),
		lint.NewSet("站点", "点位", "网点", "客户", "乡镇", "村", "区域", "门店", "工地")},
	{lint.NewSet("环境", "外部", "外界", "非技术", "非设备", "使用环境"),
		lint.NewSet("因素")},
	{lint.NewSet("超期", "超龄", "超役", "老龄", "高龄", "临期"),
		lint.NewSet("服役", "服役设备", "设备", "机型", "机组", "产品", "电池", "车辆")},
	{lint.NewSet("非标", "定制化", "个性化", "特殊"),
		lint.NewSet("改造", "开发", "安装", "需求", "定制", "工艺")},
	{lint.NewSet("系统级", "平台级", "整机级", "部件级", "模块级", "业务级", "应用级", "架构级"),
		lint.NewSet("故障", "问题", "缺陷", "事故", "变更")},
	{lint.NewSet("签约", "协议", "团购", "采购", "用量", "用水", "用电", "种植", "养殖", "订货"),
		lint.NewSet("大户", "散户", "大客户", "小客户", "大单", "小单")},
}

// plainTerms weigh whatever is said of them: 正常气候的年份, 正常水质下保用一年.
var plainTerms = []termParts{
	{lint.NewSet("VIP级", "vip级", "贵宾级", "钻石级", "白金级", "金牌级", "尊享级", "尊贵级", "旗舰级", "至尊级", "管家级", "皇冠级", "总裁级", "铂金级"),
		lint.NewSet("培训", "保养", "服务", "诊断", "支持", "维护", "检测", "响应", "清洗", "售后", "护理", "养护", "维保", "巡检", "保障")},
	{lint.NewSet("正常", "一般", "理想", "常年", "寻常"),
		lint.NewSet("气候", "光照", "日照", "水质", "雨量", "年景", "年成", "客流", "路况", "土质", "地质", "海况", "水文", "气象", "电网条件", "用电环境", "原料条件")},
}

// Parts that nobody lists are what a warranty covers, or goods that are to be handed over.
var (
	partNames = lint.NewSet(
		"动力总成", "动力系统", "传动系", "传动系统", "传动件", "底盘件", "三电", "三电系统", "机电件", "电器件", "电气件", "电子件", "电控件",
		"运动件", "运动部件", "结构件", "功能件", "功能部件", "橡胶件", "密封件", "安全件", "主机件", "内饰件", "活动件", "行走系", "机械件",
		"转动件", "旋转件", "承力件", "五金件", "金属件", "执行件", "车身件", "覆盖件",
	)
	someParts = lint.NewFrameOf(9, partNames, coverSet)
	someGoods = lint.NewFrameOf(6, lint.NewSet(
		"常用", "必备", "必要", "必需", "应急", "常备", "随机必备", "易换", "维修", "检修", "保养", "清洁", "调试", "拆装", "量测",
	), lint.NewSet(
		"备品", "备件", "配件", "工具", "附件", "耗材", "零件", "用品", "材料", "药品", "药剂", "物料", "器材", "仪表", "辅料",
	), lint.NewSet(
		"一套", "一批", "一组", "若干", "全套", "各一", "1套", "1批", "一箱", "一包", "两套",
	))
	// tampered are states that nobody can test, ownHand who did it, so that it can be.
	tampered = lint.NewSet(
		"动过", "被动过", "开过封", "启封过", "改装过", "改动过", "改造过", "刷过机", "刷机过", "拆过", "拆修过", "修过的", "动过手脚", "改过的",
		"翻修过", "拼装过", "调过的", "折腾过", "加装过", "改装车", "改装件", "改装机",
	)
	// rough is how one handles a thing, which no test tells whoever does it.
	rough   = lint.NewSet("乱搞", "乱弄", "乱动", "乱拆", "乱用", "乱来", "瞎弄", "瞎搞", "瞎用", "胡搞", "胡来", "猛造", "使蛮力", "用得太狠")
	ownHand = []string{"自行", "私自", "擅自", "自己", "户", "方", "他人", "第三方", "人", "店", "商", "未经"}
	// notUses are uses that are not what they are called, and that nobody tells: 非家庭使用.
	notUses  = lint.NewSet("使用", "用途", "场所", "场合", "环境", "情形")
	knownNot = []string{"商业", "正常", "法", "授权", "本", "甲", "乙", "人为", "质量", "产品", "必要", "专业", "不可抗力", "指定", "约定", "合同", "违约", "恶意", "自身", "独占", "排他", "工作"}
)

// hangingTerms reports such terms, each once, unless the text says what belongs to it.
func hangingTerms(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	// plain reports a term that needs no more beside it than not to be told there.
	plain := func(i, j int) {
		if s := sentenceAt(t, i); j <= s.End && t.PassageAt(i).Kind == lint.Body && !t.PassageAt(i).Residue && !t.HoldsWord(clearTerm, s.Start, s.End) && len(p.HitsIn(max(0, i-9), j)) == 0 && !t.After(j, "（") && !t.Before(i, "“", "不", "非", "“") {
			reportTerm(p, said, i, j)
		}
	}
	eachMade(t, casesMade, func(i, j int) {
		if s := sentenceAt(t, i); inCase(t, s, i, j) || t.Holds(weighs, s.Start, s.End) || t.After(j, "可整", "由", "不予") {
			plain(i, j)
		}
	})
	eachMade(t, hungTerms, func(i, j int) {
		if hangs(t, sentenceAt(t, i), i) {
			plain(i, j)
		}
	})
	eachMade(t, plainTerms, plain)
	for _, h := range t.Places(coverSet) {
		if i, j, ok := coveredClass(t, h); ok {
			plain(i, j)
		}
	}
	for _, h := range t.Places(defects) {
		i, s := h.Start, sentenceAt(t, h.Start)
		if t.Before(i, "的") {
			i -= len("的")
		}
		if !t.Before(i, "性") || t.Before(i-len("性"), plainNature...) {
			continue
		}
		a, _ := t.Part(i)
		if i -= len("结构性"); i >= a && (i == a || t.Before(i, natureLeads...)) && han(t.All[i:h.Start], 5) >= 3 && (hangs(t, s, i) || inCase(t, s, i, h.End) || t.After(h.End, becomes...)) {
			plain(i, h.End)
		}
	}
	for _, h := range t.Places(suspects) {
		a, b := t.Part(h.Start)
		j := h.End
		if h.Start != a && !t.After(h.Start, "疑似", "可疑") && !t.Before(h.Start, casings...) {
			continue // 功能异常
		}
		for n := 0; n < 4 && j < b && !(n > 1 && t.After(j, suspectTails...)) && !t.After(j, "的", "时", "后", "，", "（", "、", "“", "”"); n++ {
			j += len("的")
		}
		if s := sentenceAt(t, h.Start); j <= b && j >= h.End+len("过热") && han(t.All[h.End:j], 4) > 1 && !t.After(h.End, plainDoubt...) && (inCase(t, s, h.Start, j) || t.Holds(weighs, s.Start, s.End)) {
			plain(h.Start, j)
		}
	}
	for _, f := range []*lint.Frame{someParts, someGoods} {
		for _, h := range t.Framed(f, 0) {
			s := sentenceAt(t, h.Start)
			if f == someParts && len(t.QuantitiesIn(h.End, s.End)) == 0 || t.HasAny(h.Start, h.End, "，", "、") {
				continue
			}
			if f == someParts {
				h.End = t.PlacesIn(partNames, h.Start, h.End)[0].End
			}
			if f == someParts {
				plain(h.Start, h.End)
			} else if a, b := t.Part(h.Start); !t.HoldsWord(clearTerm, a, b) && t.PassageAt(h.Start).Kind == lint.Body { // 机械手一套（附件A），另送常用工具一箱
				reportTerm(p, said, h.Start, h.End)
			}
		}
	}
	for _, h := range t.Places(tampered) {
		if s := sentenceAt(t, h.Start); (t.Before(h.End, "的", "车", "件", "机") || lint.Contains(firstRunes(t.All[h.End:max(h.End, s.End)], 8), "的", "者")) && hangs(t, s, h.Start) && !t.HasAny(max(s.Start, h.Start-len("用户自行将主板")), h.Start, ownHand...) {
			plain(h.Start, h.End)
		}
	}
	for _, h := range t.Places(rough) {
		if s := sentenceAt(t, h.Start); lint.Contains(firstRunes(t.All[h.End:max(h.End, s.End)], 8), "的", "者", "造成", "引起") && hangs(t, s, h.Start) {
			plain(h.Start, h.End)
		}
	}
	for _, h := range t.Places(notUses) {
		a, _ := t.Part(h.Start)
		k := lint.LastIndex(t.All[max(a, h.Start-len("非营利性的")):h.Start], "非")
		if k < 0 {
			continue
		}
		i := max(a, h.Start-len("非营利性的")) + k
		if n := utf8.RuneCountInString(t.All[i:h.Start]); n >= 3 && !lint.HasPrefix(t.All[i+len("非"):], knownNot...) && !t.Before(i, "是", "除", "并", "若", "绝", "无", "莫") && hangs(t, sentenceAt(t, i), i) {
			plain(i, h.End)
		}
	}
}

// hangs reports that something hangs on a term at byte i of a sentence: the sentence
// says so, or the words that open the list it stands in.
func hangs(t *lint.Text, s lint.Sentence, i int) bool {
	if t.Holds(weighs, s.Start, s.End) {
		return true
	}
	a, b := leadOf(t, i)
	return t.Holds(weighs, a, b)
}

// leadOf is the line that opens the list a line of few words at byte i stands in, or nothing.
func leadOf(t *lint.Text, i int) (a, b int) {
	k := sort.Search(len(t.Passages), func(k int) bool { return t.Passages[k].End > i })
	if k == len(t.Passages) || t.Passages[k].End-t.Passages[k].Body > len("使用不符合说明书要求的水、电、气或者耗材造成的损坏，以及其后果") {
		return 0, 0
	}
	for n := 0; k > 0 && n < 12; n++ {
		k--
		ps := t.Passages[k]
		if lint.HasSuffix(strings.TrimRight(t.All[ps.Body:ps.End], " "), "：", "的有", "包括", "如下", "的情形", "的情况") {
			return ps.Body, ps.End
		}
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || ps.End-ps.Body > window/8 || strings.HasSuffix(t.All[ps.Body:ps.End], "。") {
			break
		}
	}
	return 0, 0
}

var (
	// coverSet are the verbs of a warranty, coverAdverbs what may stand before one, classEnds what
	// the name of a class of parts or goods ends with.
	coverSet     = lint.NewSet("保修", "质保", "包修", "只保", "保用", "三包", "包换", "延保")
	coverAdverbs = []string{"免费", "均", "一律", "只", "仅", "另", "也", "各", "享受", "享有", "可", "为", "的", "单独", "终身"}
	classEnds    = []string{"类部件", "类零件", "类产品", "类耗材", "件", "副", "系", "级", "类", "款", "部分", "机构", "类配件"}
	// gradedEnds grade goods: 工业级电池.
	gradedEnds = []string{"工业级", "精密级", "商用级", "专业级", "民用级", "消费级", "医用级", "军工级", "工程级", "食品级", "车规级", "军用级", "旗舰级", "入门级", "家用级"}
	// plainClass are such names that say nothing apart.
	plainClass = []string{
		"配件", "备件", "部件", "零件", "元件", "组件", "原件", "整件", "该件", "此件", "换件", "旧件", "新件", "物件", "工件", "寄件", "软件",
		"硬件", "附件", "器件", "构件", "条件", "文件", "一件", "每件", "两件", "货件", "修件", "三包", "关系", "体系", "联系", "分类", "各类",
		"一类", "同类", "此类", "该类", "上述部分", "其余部分", "其他部分", "二级", "一级", "三级", "各级", "付款", "货款", "条款", "同款", "此款",
		"本款", "价款", "全款", "易损件", "损耗件", "替换件", "更换件", "维修件", "返修件", "周转件", "翻新件",
	}
	// defects are what may be of some nature, plainNature natures that are none, or facts.
	defects = lint.NewSet(
		"开裂", "裂纹", "裂缝", "瑕疵", "缺陷", "故障", "损坏", "损伤", "磨损", "问题", "质量问题", "划痕", "变形", "渗漏", "渗水", "异响", "沉降",
		"脱落", "老化", "错误", "漏洞", "改动", "变更", "调整", "需求",
	)
	plainNature = []string{"一次", "可能", "同一", "人为", "质量", "安全", "可靠", "稳定", "真实", "合法", "合规", "完整", "有效", "法律", "强制", "重要", "一致", "适用", "兼容", "实用", "必要"}
	// natureLeads stand before the name of a nature.
	natureLeads = []string{"、", "的", "和", "及", "或", "与", "因", "由", "属", "于", "有", "现", "生", "对", "为", "非", "除"}
	// becomes follow a defect with what becomes of it.
	becomes = []string{"由", "归", "不予", "免", "的由", "的，由", "可整", "可退", "可换"}
	// suspectTails follow the name of what is suspected, of two characters.
	suspectTails = []string{"造成", "导致", "由", "不", "另", "免", "享", "须", "应", "内", "下", "期间", "归", "，"}
	// suspects are what somebody only suspects, or what is much or little of it, plainDoubt what they are too often said of to ask.
	suspects   = lint.NewSet("疑似", "可疑", "异常", "高频", "高频次", "频繁", "超负荷", "高强度", "批量", "成批", "敏感", "重度", "轻度", "恶劣", "极端", "偶发")
	plainDoubt = []string{
		"生产", "采购", "供货", "供应", "订货", "订购", "导入", "导出", "购买", "个人", "的", "地", "词", "性", "使用", "操作", "度", "次", "发",
		"处置", "过失", "天气", "环境", "或", "和", "及", "、", "情况", "现象", "状况", "情形", "问题", "处理", "报告", "原因", "终止", "解除",
		"交易", "登录", "信息", "活动", "行为", "账户", "侵权", "违规", "违法",
	}
)

// coveredClass is the name of a class of parts or goods before a verb of warranty and its
// time: 内饰件只保一年.
func coveredClass(t *lint.Text, h lint.Hit) (i, j int, ok bool) {
	a, b := t.Part(h.Start)
	if len(t.QuantitiesIn(h.End, b)) == 0 {
		return 0, 0, false
	}
	j = h.Start
	for cut := true; cut; {
		cut = false
		for _, w := range coverAdverbs {
			if j > a && t.Before(j, w) {
				j, cut = j-len(w), true
			}
		}
	}
	if j <= a || lint.HasSuffix(t.All[a:j], plainClass...) && !lint.HasSuffix(t.All[a:j], "类部件", "类零件") || !lint.HasSuffix(t.All[a:j], classEnds...) && !lint.Contains(t.All[a:j], gradedEnds...) {
		return 0, 0, false
	}
	i = a
	if k := lastAny(t.All[a:j], []string{"、", "的", "和", "及", "或", "与", "除", "对", "中", "其"}); k > 0 {
		i = a + k
	}
	n := utf8.RuneCountInString(t.All[i:j])
	return i, j, n >= 3 && n <= 7 && han(t.All[i:j], 6) > 0
}

// casings lead into a case, caseEnds close one.
var (
	casings  = []string{"遇", "逢", "涉及", "涉", "发现", "发生", "出现", "存在", "处于", "属", "如", "若", "凡", "一旦", "在", "到了", "进入", "从事"}
	caseEnds = []string{"的，", "时，", "下，", "内，", "中，", "期间，", "内", "期间", "时", "下", "，"}
)

// inCase reports that a term at bytes i to j of a sentence is the case in which somebody owes
// what follows: 涉及高风险作业的，必须两人同往.
func inCase(t *lint.Text, s lint.Sentence, i, j int) bool {
	a, b := t.Part(i)
	whole := b < s.End && t.Before(b, "的", "时", "者") // 关键数据丢失的，…
	if !whole && !t.After(a, casings...) && !t.Before(i, casings...) && !t.After(j, caseEnds...) && !t.Before(j, "期间", "时段", "时期") || t.HasAny(s.Start, i, "不得", "禁止", "严禁") {
		return false
	}
	rest := t.All[max(b, j):max(b, j, s.End)]
	if rest == "" {
		rest = t.All[j:max(j, b)]
	}
	return duty(rest) || lint.Contains(rest, "可", "有权", "我司", "对方", "陪同", "到场", "亲自", "驻", "带队", "值守", "出面") || len(t.QuantitiesIn(j, s.End)) > 0 || t.Holds(sides, j, s.End)
}
