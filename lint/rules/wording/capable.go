package wording

import "qiyue/lint"

// People of whom only ability or experience is asked may be anybody: 指派具备调试能力的
// 工程师, 安排有养护经验的师傅.

var (
	// abilities are what is asked, having the verbs before them, able who is to have it.
	abilities = lint.NewSet("能力的", "经验的", "水平的", "实力的", "技能的", "背景的", "资历的", "素质的")
	having    = lint.NewSet("具备", "具有", "拥有", "有")
	able      = lint.NewSet(
		"人", "人员", "员工", "技术员", "工程师", "技师", "技工", "师傅", "经理", "团队", "队伍", "班组", "工人", "负责人", "单位", "公司", "专家",
		"讲师", "教师", "司机", "施工队", "专人", "电工", "焊工", "厨师", "保安", "护工", "设计师",
	)
	// proved are words of a statement by which it can be shown.
	proved = lint.NewSet(
		"行为能力", "法律", "法定", "资格", "资质", "证", "《", "以上", "年", "不少于", "附件", "履行能力", "履约能力", "支付能力", "不", "未", "无",
		"民事", "监护", "合法", "认可", "同等",
	)
)

// capable finds such people, where a side owes to send them.
func capable(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(abilities) {
		sen, a, b, ok := around(t, h)
		if !ok || t.HoldsWord(proved, a, b) || t.HasAny(b, sen.End, "证", "资格", "附件", "《") || !t.Holds(able, h.End, min(b, h.End+len("项目经理和驻场人员"))) {
			continue
		}
		if have := t.PlacesIn(having, max(a, h.Start-len("具备相关系统集成项目实施")), h.Start); len(have) > 0 && (duty(t.All[sen.Start:have[0].Start]) || t.Holds(sending, a, have[0].Start)) {
			take("精干", have[0].Start, h.End)
		}
	}
	for s := range t.SentencesWith(skills) {
		if i, j, ok := t.Frame(experienced, s.Start, s.End); ok && !t.HasAny(i, j, "，") && !t.HoldsWord(proved, i, s.End) && !t.After(j, "的", "证", "和资", "及资") {
			take("精干", i, j)
		}
	}
}

// experienced is what people are to have, no noun behind it: 检修人员须有同类设备的维修经验.
var experienced = lint.NewFrameOf(36, able, lint.NewSet("应", "须", "需", "均", "必须", "当"), having, skills)

var skills = lint.NewSet("经验", "能力", "技能", "技术水平", "业务素质", "专业知识", "专业素质", "职业素养")

// versed are what people know of whom nobody asks how well: 安排熟悉机房的人员.
var versed = lint.NewSet("熟悉", "精通", "懂得", "通晓", "擅长", "懂")

// knowing finds such people, where a side owes to send them.
func knowing(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(versed) {
		_, a, b, ok := around(t, h)
		if !ok || t.HoldsWord(proved, a, b) || !t.Holds(sending, a, h.Start) {
			continue
		}
		for _, who := range t.PlacesIn(able, h.End, b) {
			if t.Before(who.Start, "的") && who.Start-h.End <= len("本项目设备操作规程的") {
				take("精干", h.Start, who.Start)
				break
			}
		}
	}
}

// sending are the verbs by which people are sent without a word of duty.
var sending = lint.NewSet("派", "安排", "配备", "指定", "聘用", "聘请", "委派", "选用", "选派", "组织", "提供")
