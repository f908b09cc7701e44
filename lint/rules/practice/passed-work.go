package practice

import (
	"slices"
	"strings"

	"qiyue/lint"
)

var (
	// handsAway are words that say by themselves that work goes to other hands.
	handsAway = []string{"转单", "转托", "转手", "转交", "让与", "让渡", "再委托", "再行委托", "再次委托", "另行委托", "委外", "发外", "外发", "外派", "假手", "假他人", "代劳", "众包", "包给", "包出去", "派给", "甩给", "丢给", "移交外包", "交别人", "交他人", "交旁人", "层层", "借用资质", "下设网点", "下设服务点", "另设网点"}
	// outsiders are those who belong to no side.
	outsiders = []string{"外援", "散工", "零工", "短工", "临工", "帮工", "小时工", "外人", "外面的人", "外面的师傅", "社会技师", "社会人员", "社会师傅", "社会力量", "个体户", "个体师傅", "同行", "别的师傅", "别的公司", "别的厂", "别的店", "别人", "旁人", "别家", "他家", "他厂", "外厂", "外包坐席", "外包人员", "外包团队", "外包公司", "外包商", "劳务公司", "劳务队", "劳务派遣", "合作方", "合作坐席", "合作网点", "加盟店", "加盟商", "兄弟公司", "关联公司", "关联企业", "有能力者", "非本单位", "非自有"}
	// chosenOnes are those it names, as good as anybody.
	chosenOnes = []string{"或其指定", "或其授权", "或其安排", "或其委托", "或其委派", "或其关联", "或其合作", "或其选定", "或其签约", "或其认可", "及其指定", "及其授权", "及其合作", "及其关联", "或指定的", "或授权的", "或委托的", "或合作的"}
	// untold are words of a side that need not be told, or may not ask.
	untold = []string{"过问", "干涉", "报备", "知会", "查问"}
	// ownStaff are words by which the staff is not only one's own.
	ownStaff = []string{"乙方员工", "乙方人员", "乙方职工", "本公司员工", "自有员工", "自有人员", "自有技师", "自有队伍", "本单位人员", "正式员工"}
	// takers answer for themselves where they may be called to account alone.
	takers = []string{"受托人", "承接人", "接单方", "接手方", "分包人", "分包方", "受让人", "合作方", "第三方"}

	farming = lint.NewSet(slices.Concat(handsAway, outsiders, chosenOnes, untold, ownStaff, takers)...)
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
		lint.NewFrame(12, []string{"由乙方送", "送往", "送至", "送到", "发往", "运往", "转送", "转至", "转往"}, []string{"别家", "别的", "他家", "他厂", "外厂", "其他工厂", "其他修理", "外部厂", "协作厂", "兄弟厂"}, doing),
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

// farmed finds work that its taker may put into other hands, with no leave asked
// and no answer for who does it.
func farmed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(elseThanWork, s.Start, s.End) || answersFor(t, s) {
		return 0, 0, false
	}
	for _, f := range byRight {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "，") && !byCustomer(t, i, j) {
			return i, j, true
		}
	}
	for _, f := range byStaff {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.Before(i, "但", "不得", "未") {
			return i, j, true
		}
	}
	return t.AnyFrame(s.Start, s.End, unwatched...)
}

// elseThanWork are words of what is passed on and is no work, and of those who judge.
var elseThanWork = lint.NewSet("保密", "债权", "债务", "股权", "知识产权", "货款", "付款", "运费", "快递", "物流", "鉴定", "审计", "评估", "检测机构", "辅助", "仲裁", "诉讼", "律师", "泄露", "披露", "样品", "竞争", "转载", "账号", "帐号")

// byCustomer reports that the one who may pass work on in bytes i to j is its
// customer: 甲方可另请他人.
func byCustomer(t *lint.Text, i, j int) bool {
	for _, h := range t.PlacesIn(employers, i, j) {
		if t.Before(h.Start, "由") {
			return true // 可由托运人转交
		}
	}
	a, _ := t.Part(i)
	return t.Holds(employers, a, i)
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
	forbidden = lint.NewSet("不得转", "不得分", "不得将", "不得擅", "不得假", "不得委", "不得再", "不得外", "不得以任何", "不可转", "不能转", "禁止", "严禁", "亲自完成", "拒绝", "逾期", "拖延", "怠于", "不履行", "未按", "未及时", "未能")
	answers   = lint.NewSet("乙方负责", "乙方承担", "就其行为", "就其成果", "就其工作", "成果负责", "向甲方负责，", "视为乙方", "连带", "对其行为", "负全部责任", "承担全部责任", "承担责任", "乙方仍", "乙方应对", "乙方对其", "乙方就")
)
