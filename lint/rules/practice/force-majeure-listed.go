package practice

import (
	"unicode/utf8"

	"qiyue/lint"
)

// What lies in a side's own sphere, and the words that make it force majeure all the
// same, before or behind it.
var (
	force  = lint.NewSet("不可抗力", "不可抗拒")
	sphere = lint.NewSet(
		"内部", "招工", "分包", "外协", "放假", "停线", "停机检修", "银行", "放款", "贷款", "授信", "需求下", "需求减", "需求萎缩", "订单", "请假",
		"旷工", "怠工", "生病", "患病", "离职", "辞职", "调岗", "盘点", "结账", "年会", "宕机", "云平台", "云服务", "服务器", "机房", "爽约", "失约",
		"搬迁", "装修", "改制", "重组", "换届", "人事变动", "预算", "用款", "成本上", "成本增", "亏损", "销量", "滞销", "库存", "备件", "配件",
		"物流", "车辆", "抛锚", "上游", "供货", "来料", "模具", "产线", "生产线", "操作失误", "误操作", "人手", "缺勤", "跳槽", "资质到期",
		"许可到期", "账户冻结", "竞争", "利率", "关税", "税费",
	)
	// called make of what stands before them force majeure.
	called = lint.NewSet(
		"视为不可抗", "视同不可抗", "视作不可抗", "看作不可抗", "属于不可抗", "属不可抗", "按不可抗", "依不可抗", "照不可抗", "构成不可抗",
		"为不可抗", "算不可抗", "算作不可抗", "以不可抗力论", "以不可抗力计", "以不可抗力看待", "比照不可抗", "参照不可抗", "作不可抗", "当作不可抗",
		"纳入不可抗", "列为不可抗", "列入不可抗", "认定为不可抗", "等同不可抗", "等同于不可抗", "同于不可抗", "系不可抗", "等不可抗", "遇不可抗",
		"遭不可抗", "及其他不可抗", "和其他不可抗", "或其他不可抗",
	)
	// holding open a list of force majeure.
	holding = lint.NewFrameOf(45, force, lint.NewSet("尚含", "还含", "亦含", "也含", "包括", "包含", "涵盖", "系指", "是指", "之外"))
	// listEnds ends the reading of a list: what follows is on something else.
	listEnds = lint.NewSet("，但", "不包括", "不含", "除外", "，应", "，受", "，遭", "，一方", "，双方", "，遇", "，导致", "，致", "，造成", "发生后", "影响", "，乙方", "，甲方")
	// itemEdges part the items of a list.
	itemEdges = lint.NewSet("、", "，", "：", "及", "和", "或", "与", "（", "因", "如", "含", "括", "指")
	// unheralded frees a side from telling of it.
	unheralded = lint.NewFrameOf(60, force, lint.NewSet("无须", "无需", "不必", "毋须", "毋需", "免于", "免除", "不承担", "没有"), lint.NewSet("通知", "告知", "举证", "证明", "通报", "知会"))
)

// listedRisk finds in a sentence something of a side's own sphere that is counted
// as force majeure: 员工集体请假属不可抗力, 不可抗力尚含订单取消.
func listedRisk(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	for _, h := range t.PlacesIn(called, s.Start, s.End) {
		if t.Before(h.Start, "是否", "能否") {
			continue
		}
		a, _ := t.Part(h.Start)
		if a > s.Start && h.Start-a < len("双方约定均可认可") {
			a, _ = t.Part(a - len("，"))
		}
		if i, j, ok = inSphere(t, a, h.Start); ok {
			return i, j, true
		}
	}
	a, from, ok := t.Frame(holding, s.Start, s.End)
	if !ok || t.HasAny(a, from, "不含", "不包") {
		return 0, 0, false
	}
	to := s.End
	if ends := t.PlacesIn(listEnds, from, s.End); len(ends) > 0 {
		to = ends[0].Start
	}
	return inSphere(t, from, to)
}

// inSphere is the item of a list in bytes a to b that lies in a side's own sphere.
func inSphere(t *lint.Text, a, b int) (i, j int, ok bool) {
	all := t.PlacesIn(sphere, a, b)
	if i, j, ok := t.Frame(trouble, a, b); ok && len(all) == 0 {
		all = []lint.Hit{{Start: i, End: j}}
	}
	for _, h := range all {
		for i = h.Start; i > a && !t.Ends(itemEdges, i); {
			_, n := utf8.DecodeLastRuneInString(t.All[a:i])
			i -= n
		}
		j = b
		if edges := t.PlacesIn(itemStops, h.End, b); len(edges) > 0 {
			j = edges[0].Start
		}
		i, j = t.Within(i, j, 30)
		return i, j, true
	}
	return 0, 0, false
}

// itemStops end an item.
var itemStops = lint.NewSet("、", "，", "或其他", "等", "以及", "均", "亦", "视", "也", "）", "。")

// authority is who can order what neither side governs: 政府依法作出的断网决定.
var authority = lint.NewSet("政府", "机关", "主管部门", "法院", "国家", "行政")

// byAuthority reports that the item of a list that reaches to byte j, in a sentence from byte a,
// is ordered by an authority.
func byAuthority(t *lint.Text, a, j int) bool {
	found := t.PlacesIn(authority, max(a, lint.RuneStart(t.All, max(0, j-45))), j)
	return len(found) > 0 && len(t.PlacesIn(itemEdges, found[len(found)-1].End, j)) == 0
}

// ordered reports a risk that is none: work that is ordered to stop (停工的指令), and a
// supplier who is a side or does something here (否则供应商应通知).
func ordered(t *lint.Text, h lint.Hit) bool {
	switch w := t.All[h.Start:h.End]; w {
	case "停工":
		return t.After(h.End, "的指令", "指令", "的命令", "命令", "的通知", "通知", "令", "的要求", "要求") || t.Before(h.Start, "不可抗力", "不可抗力而", "不可抗力原因")
	case "供应商", "供货商", "分包商", "材料商":
		return t.After(h.End, "应", "须", "需", "如需", "可", "将", "有权", "不得", "必须", "同意") || t.Party(w) != nil && !t.After(h.End, "原因", "的原因", "违约", "缺货")
	}
	return false
}
