package practice

import (
	"slices"
	"strings"

	"qiyue/lint"
)

var (
	// handsAway are words that say by themselves that work goes to other hands.
	handsAway = []string{
		"转单", "转托", "转手", "转交", "让与", "让渡", "再委托", "再行委托", "再次委托", "另行委托", "委外", "发外", "外发", "外派", "假手",
		"假他人", "代劳", "众包", "包给", "包出去", "派给", "甩给", "丢给", "移交外包", "交别人", "交他人", "交旁人", "层层", "借用资质", "下设网点",
		"下设服务点", "另设网点",
	}
	// outsiders are those who belong to no side.
	outsiders = []string{
		"外援", "散工", "零工", "短工", "临工", "帮工", "小时工", "外人", "外面的人", "外面的师傅", "社会技师", "社会人员", "社会师傅", "社会力量",
		"个体户", "个体师傅", "同行", "别的师傅", "别的公司", "别的厂", "别的店", "别人", "旁人", "别家", "他家", "他厂", "外厂", "外包坐席",
		"外包人员", "外包团队", "外包公司", "外包商", "劳务公司", "劳务队", "劳务派遣", "合作方", "合作坐席", "合作网点", "加盟店", "加盟商",
		"兄弟公司", "关联公司", "关联企业", "有能力者", "非本单位", "非自有",
	}
	// chosenOnes are those it names, as good as anybody.
	chosenOnes = []string{
		"或其指定", "或其授权", "或其安排", "或其委托", "或其委派", "或其关联", "或其合作", "或其选定", "或其签约", "或其认可", "及其指定",
		"及其授权", "及其合作", "及其关联", "或指定的", "或授权的", "或委托的", "或合作的",
	}
	// untold are words of a side that need not be told, or may not ask.
	untold = []string{"过问", "干涉", "报备", "知会", "查问"}
	// ownStaff are words by which the staff is not only one's own.
	ownStaff = []string{"乙方员工", "乙方人员", "乙方职工", "本公司员工", "自有员工", "自有人员", "自有技师", "自有队伍", "本单位人员", "正式员工"}
	// takers answer for themselves where they may be called to account alone.
	takers = []string{"受托人", "承接人", "接单方", "接手方", "分包人", "分包方", "受让人", "合作方", "第三方"}

	farming = lint.NewSet(slices.Concat(handsAway, outsiders, chosenOnes, untold, ownStaff, takers, []string{
		"第三方", "第三人", "外头", "外面的", "外部", "社会", "子公司", "渠道商", "熟人", "熟悉的", "相熟", "挂靠", "自由职业", "别的", "班组",
		"兄弟", "合作工厂", "合作厂", "协作厂", "联营", "外埠", "路边", "修理铺", "维修铺", "任何人", "任何单位", "任何一家", "转包", "由谁", "谁来",
		"外包", "诸", "其他商家", "个人师傅", "抢单", "骑手", "兼职", "临时招", "临时找", "隔壁", "下线", "下家", "伙伴公司", "经销网点", "当地网点",
		"代理网点", "施工队", "安装队", "工程队", "班子", "作坊", "个体", "代理商", "将", "随便", "随意找", "任意找", "雇人", "找人", "请人", "亲戚",
		"朋友", "市场上", "维修部", "钟点工", "合作伙伴", "散户", "加工点", "非本单位", "网约", "外雇", "小工", "中介", "外聘", "外请", "帮手",
		"临时工", "劳务", "复委托", "往下包", "再往下", "再包", "整体转", "另找人",
	})...)
)

// The frames of work in other hands: 可雇请临时外援承担调试, 由乙方或其指定的服务商提供,
// 由乙方送往别家工厂修理, 不限于乙方员工.
var (
	freely = []string{"可", "有权", "得以", "自行", "自主", "自由", "随意", "任意", "任由", "随时", "不受限制", "无需", "无须", "不必", "毋须", "毋需", "视情"}
	doing  = []string{"提供", "完成", "实施", "承担", "负责", "履行", "进行", "上门", "执行", "修", "承做", "代劳", "保养", "干", "做", "处理", "调试", "巡检", "安装", "施工", "独立"}

	alone  = []string{"自行", "直接", "独立", "单独", "全权"}
	spared = []string{"无权", "不得", "不必", "无须", "无需", "毋须", "毋需", "不用"}

	// byRight say what the one who took the work may do, and stand in one part of
	// a sentence; byStaff and unwatched say who else may come, or that nobody is told.
	byRight = []*lint.Frame{
		lint.NewFrame(30, freely, handsAway),
		lint.NewFrame(24, freely, []string{"雇", "聘", "招", "找", "请", "借调", "借用", "调用", "动用", "派", "安排", "联系", "起用", "通过", "交", "让", "送", "与", "由"}, outsiders, doing),
		lint.NewFrame(60, freely, []string{"将", "把"}, slices.Concat(handsAway, outsiders), doing),
	}
	byStaff = []*lint.Frame{
		lint.NewFrame(18, []string{"由"}, chosenOnes, doing),
		lint.NewFrame(12, []string{"由乙方送", "送往", "送至", "送到", "发往", "运往", "转送", "转至", "转往"}, []string{
			"别家", "别的", "他家", "他厂", "外厂", "其他工厂", "其他修理", "外部厂", "协作厂", "兄弟厂",
		}, doing),
		lint.NewFrame(9, outsiders, []string{"亦可", "也可", "均可", "都行", "都可"}),
		lint.NewFrame(9, []string{"合作方", "合作单位", "加盟店", "加盟商", "他人", "第三方"}, alone, []string{"实施", "完成", "承做", "施工", "维修", "履行"}),
		lint.NewFrame(9, []string{"不限于", "不以", "不必是", "不一定是", "未必是", "可以不是", "可不是", "无需为", "不要求是"}, ownStaff),
		lint.NewFrame(24, slices.Concat(handsAway, []string{"分包", "转包", "转委托"}), takers, alone, []string{"对甲方负责", "对甲方承担", "向甲方负责", "向甲方承担", "担责"}),
	}
	unwatched = []*lint.Frame{
		lint.NewFrame(24, spared, untold, whoever),
		lint.NewFrame(24, slices.Concat([]string{"分包", "转包", "转派", "外包", "外协", "网点"}, whoever), spared, untold),
	}
	whoever = []string{"由谁", "何人", "谁来", "哪家", "何家", "实际动手", "实际施工", "实际承做", "人员来源"}
)

// Work that goes to anybody, by its parts: a freedom, a giving away, somebody who is no side, and what he does or that
// it is work that goes.
var (
	license = lint.NewSet("能", "可", "由乙方", "由供方", "由卖方", "由承包人", "由服务商", "得", "有权", "任由", "随意", "任意", "自行", "由乙方挑", "完全", "全部", "悉数", "整体", "一概", "均")
	// givings are ways to give work away, by their form: a verb and 给, 予, 由, 于, 往, 诸.
	givings = lint.NewSet(append(lint.Pairs([]string{
		"委", "托", "转", "交", "派", "发", "包", "甩", "盘", "让", "移", "推", "分", "付", "托付", "转托", "转包", "分包", "外包", "转派", "转让",
		"转移", "整体转", "甩手交", "拿",
	}, []string{"给", "予", "由", "于", "之于", "诸", "至", "往", "去给"}), "拿去给", "倒手给", "整包给", "交其", "交与", "转手给", "移交", "打包给", "委请", "发到", "送到", "交到", "包到", "倒给", "分流", "散给", "丢给", "派单给", "拿到", "托付", "委之", "另找", "另请", "另雇", "另聘", "叫", "请", "雇", "聘", "找", "起用", "喊", "派", "委派", "指派", "调用", "转聘", "撮合", "任由", "让", "由", "复委托", "往下包", "再下包", "再往下", "再包", "转委托", "再委托")...)
	// anyone are those who are no side: by what they are called, or as others, outsiders, acquaintances.
	anyone = lint.NewSet(
		"班组", "兄弟厂", "兄弟企业", "兄弟公司", "合作工厂", "合作厂", "协作厂", "协作单位", "联营", "挂名", "外埠", "异地公司", "路边", "夫妻店",
		"修理铺", "维修铺", "任何人", "任何单位", "任何一家", "不拘何人", "亲戚", "朋友", "市场上", "人市", "别的车队", "同村", "钟点工", "合作伙伴",
		"散户", "加工点", "接单的", "中介", "包干队", "互助队", "外包公司", "合作师傅", "合作公司", "合作单位", "小工", "游击", "非本单位", "网约",
		"外雇", "公司以外", "分公司以外", "第三方", "第三人", "他人", "别人", "旁人", "外人", "外头", "外面", "外部", "外来", "社会", "关联公司",
		"关联企业", "子公司", "渠道商", "同行", "熟人", "熟悉的", "相熟", "挂靠", "散工", "零工", "自由职业", "别的", "其他商家", "其他公司",
		"其他单位", "其他团队", "个人师傅", "抢单", "骑手", "兼职", "临时招", "临时找", "隔壁", "下线", "下家", "伙伴公司", "友商", "经销网点",
		"当地网点", "代理网点", "合作网点", "加盟", "别家", "旁家", "外协", "施工队", "安装队", "工程队", "包工头", "班子", "作坊", "个体", "众包",
		"代理商", "维修部", "外聘", "外请", "他家", "兄弟单位", "帮手", "临时工", "劳务", "不特定",
	)
	// donework is what they do, handedWork the work that goes.
	doneWork = lint.NewSet(
		"承揽", "承接", "接手", "顶", "替", "代修", "代办", "代做", "代为", "代劳", "代行", "代工", "去做", "来做", "顶班", "上门", "完成", "承担",
		"负责", "承做", "做", "干", "修", "写", "操作", "办理", "施工", "安装", "去",
	)
	handedWork = lint.NewSet(
		"大修", "抢修", "总装", "装配", "拼装", "坐席", "工作", "任务", "业务", "服务", "义务", "工程", "施工", "作业", "维修", "维保", "运维",
		"巡检", "安装", "运输", "保洁", "清洗", "加工", "开发", "培训", "养护", "保养", "调试", "驻场", "吊装", "焊接", "迁移", "活计", "活儿",
		"售后", "上门", "检修", "监控", "移机", "搬运", "消毒", "绿化", "送货",
	)

	// ownChoice is what it is up to who took the work: who does it.
	ownChoice = []*lint.Frame{
		lint.NewFrame(18, []string{"由谁", "谁来", "由何人", "由哪家", "派谁", "哪家去"}, []string{"由", "归", "听"}, []string{
			"乙方", "供方", "卖方", "承包人", "承包方", "受托", "服务", "维保", "承修", "本店", "我方", "供应商",
		}, []string{"定", "说了算", "安排", "自便", "自主", "选"}),
		lint.NewFrame(45, []string{"可", "得", "有权", "能"}, []string{"将", "把"}, []string{"外包", "分包", "转包", "发包", "委外"}),
	}

	givesAway = []*lint.Frame{
		// 可将年检准备整包给代办公司: whoever gets it is somebody else
		lint.NewFrameOf(36, lint.NewSet("可", "得", "有权", "能"), lint.NewSet("将", "把"), handedWork, givings),
		// 随便找人干
		lint.NewFrameOf(12, lint.NewSet("随便", "随意", "任意", "临时"), lint.NewSet("找人", "雇人", "请人", "叫人", "招人"), doneWork),
		lint.NewFrameOf(54, license, givings, anyone),
		lint.NewFrameOf(21, givings, lint.NewSet("外头的", "外面的", "散工", "临时招", "临时找", "抢单师傅", "个人师傅", "自由职业", "兼职", "骑手", "社会")),
		lint.NewFrameOf(12, anyone, lint.NewSet("也可", "亦可", "都可", "均可", "也行", "都行")),
		lint.NewFrameOf(30, license, lint.NewSet("将", "把"), givings, anyone), // 把台架总装委给兄弟厂: whatever the work is called
		lint.NewFrameOf(30, lint.NewSet("可", "得", "有权"), lint.NewSet("复委托", "往下包", "再下包", "再往下", "再包出", "层层转", "整体转", "另找人", "另雇人", "另请人")),
	}
)

// ownSide are those who get the work of the other side, or do it for the one who has it.
var ownSide = lint.NewSet(
	"乙方", "受托", "承包人", "承揽", "本公司", "其员工", "其工程师", "专人", "本单位", "服务方", "次日", "下次", "上", "下", "第", "以", "每",
	"周", "月", "另一", "现场", "对方",
)

// givenAway finds it.
func givenAway(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(handedWork, s.Start, s.End) && !t.Holds(doneWork, s.Start, s.End) && !t.HasAny(s.Start, s.End, "将", "把") || t.HoldsWord(elseThanWork, s.Start, s.End) || t.HoldsWord(notGiven, s.Start, s.End) || answersFor(t, s) {
		return 0, 0, false
	}
	for k, f := range givesAway {
		i, j, ok := t.Frame(f, s.Start, s.End)
		if !ok || t.HasAny(i, j, "，", "、但") && !(k == 0 && t.Holds(handedWork, i, j) && strings.Count(t.All[i:j], "，") == 1 && !t.HasAny(i, j, "、但")) || t.Before(i, "不", "许", "认", "无", "未") || byCustomer(t, i, j) || k == 3 && t.Holds(employers, i, j) || k == 0 && (t.Begins(employers, j) || t.Begins(ownSide, j)) {
			continue
		}
		if _, b := t.Part(j - 1); k == 2 && !t.Holds(handedWork, s.Start, i) && !t.Holds(handedWork, i, b) && !t.Holds(doneWork, j, b) {
			continue
		}
		return i, j, true
	}
	return 0, 0, false
}

// notGiven are words of what is no giving away of one's work: one's rights, goods, data, money; help in one's work.
var notGiven = lint.NewSet(
	"不得", "禁止", "不可以", "权利义务", "发票", "送达", "快递", "信息", "资料", "租", "转售", "出售", "配件可由", "免责", "检验机构", "鉴定",
	"检测", "咨询", "造成", "导致", "因第三", "侵权", "监理", "另行采购", "共同", "拒绝", "逾期", "未能", "责任由", "负责，", "用户可", "顾客可",
	"客户可", "业主可", "甲方可以", "甲方有权", "付款", "支付给", "保险", "公证", "律师", "推荐", "引荐", "否则", "保修", "收取", "损失", "停止",
	"广告", "第三方支付", "第三方平台", "第三方软件", "链接",
)

// farmed finds work that its taker may put into other hands, with no leave asked
// and no answer for who does it.
func farmed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.HoldsWord(elseThanWork, s.Start, s.End) || answersFor(t, s) {
		return 0, 0, false
	}
	for _, f := range byRight {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "，") && !t.Before(i, "不") && !byCustomer(t, i, j) {
			return i, j, true
		}
	}
	for _, f := range byStaff {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.Before(i, "但", "不得", "未") {
			return i, j, true
		}
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, unwatched...); ok {
		return i, j, true
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, ownChoice...); ok && t.Holds(handedWork, s.Start, s.End) && !byCustomer(t, i, j) {
		return i, j, true
	}
	return givenAway(t, s)
}

// elseThanWork are words of what is passed on and is no work, and of those who judge.
var elseThanWork = lint.NewSet(
	"保密", "债权", "债务", "股权", "知识产权", "货款", "付款", "运费", "快递", "物流", "鉴定", "审计", "评估", "检测机构", "辅助", "仲裁",
	"诉讼", "律师", "泄露", "披露", "样品", "竞争", "转载", "账号", "帐号",
)

// byCustomer reports that the one who may pass work on in bytes i to j is its
// customer: 甲方可另请他人.
func byCustomer(t *lint.Text, i, j int) bool {
	for _, h := range t.PlacesIn(employers, i, j) {
		if t.Before(h.Start, "由") && !serves(t, h) {
			return true // 可由托运人转交
		}
	}
	a, _ := t.Part(i)
	return slices.ContainsFunc(t.PlacesIn(employers, a, i), func(h lint.Hit) bool { return !serves(t, h) })
}

// serves reports a side that other texts know as a customer, and that serves here: 甲方（承包人）.
func serves(t *lint.Text, h lint.Hit) bool {
	side := t.Party(t.All[h.Start:h.End])
	return side != nil && side.Role == lint.Provider
}

// answersFor reports a sentence by which work is passed on with leave, or by which
// the one who took it answers for it.
func answersFor(t *lint.Text, s lint.Sentence) bool {
	return withLeave(t, s) || t.Holds(forbidden, s.Start, s.End) || t.Holds(answers, s.Start, s.End)
}

// withLeave reports the other side's leave; one that is said not to be needed is none:
// 交由第三方完成，无需甲方同意.
func withLeave(t *lint.Text, s lint.Sentence) bool {
	for _, h := range t.PlacesIn(leaves, s.Start, s.End) {
		before := t.All[max(s.Start, lint.RuneStart(t.All, h.Start-36)):h.Start]
		if k := strings.LastIndex(before, "，"); k >= 0 {
			before = before[k:]
		}
		if !lint.Contains(before, "无需", "无须", "不需", "不必", "未经", "不经", "无论") {
			return true
		}
	}
	return false
}

var (
	leaves    = lint.NewSet("同意", "许可", "批准", "认可", "应允", "核准", "首肯", "征得", "签字确认", "书面确认")
	forbidden = lint.NewSet(
		"不得转", "不得分", "不得将", "不得擅", "不得假", "不得委", "不得再", "不得外", "不得以任何", "不可转", "不能转", "禁止", "严禁", "亲自完成",
		"拒绝", "逾期", "拖延", "怠于", "不履行", "未按", "未及时", "未能",
	)
	answers = lint.NewSet(
		"乙方负责", "乙方承担", "就其行为", "就其成果", "就其工作", "成果负责", "向甲方负责，", "视为乙方", "连带", "对其行为", "负全部责任",
		"承担全部责任", "承担责任", "乙方仍", "乙方应对", "乙方对其", "乙方就",
	)
)
