package disputes

import "qiyue/lint"

// The frames of a suit against an award in other words than 不服, and of an
// institution and a court named side by side.
var (
	againstAward = lint.NewFrame(36, []string{"裁决", "裁断", "仲裁结果", "仲裁结论"}, []string{"未惬", "不惬", "不合意", "不称意", "不服气", "认为不公", "有意见", "不认", "不满", "不认可", "不接受", "不同意", "有异议", "持异议"}, []string{"起诉", "提起诉讼", "诉至", "法院", "法庭", "官司", "诉讼解决"})
	besideCourt  = lint.NewFrame(24, []string{"仲裁委员会", "仲裁委", "仲裁院", "仲裁中心"}, []string{"或"}, []string{"法院", "法庭"})
	// eitherWay leaves it to whoever has a claim: 打官司或找仲裁委都行.
	eitherWay = lint.NewFrame(15, []string{"打官司", "诉讼", "起诉", "法院", "法庭"}, []string{"或", "也可", "要么", "还是"}, []string{"仲裁"}, []string{"都行", "均可", "皆可", "都可", "任选", "随意", "任择", "悉听"})

	// annulments are what the law leaves to courts.
	annulments = lint.NewSet("撤销", "不予执行", "劳动", "人事", "承包经营")
	// workings are what institutions and courts do with a dispute they have.
	workings = lint.NewSet("裁决", "判决", "认定", "要求", "收取", "费用", "文书", "受理后", "裁判", "送达", "通知", "披露", "书面仲裁协议", "仲裁规则", "择一", "解除", "保全")
)

// dissatisfied finds a suit left open to the side that does not like the award:
// 对裁决不满意的，可再到法院起诉.
func dissatisfied(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(againstAward, s.Start, s.End)
	return i, j, ok && !t.Holds(annulments, s.Start, s.End) && !t.HasAny(i, j, "不得", "不能", "无权")
}

// eitherForum finds an institution and a court between which somebody may
// choose: 送丙仲裁委员会或丙区法院.
func eitherForum(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(besideCourt, s.Start, s.End)
	if !ok {
		i, j, ok = t.Frame(eitherWay, s.Start, s.End)
	}
	if !ok || t.Holds(workings, s.Start, s.End) || aside(t.In(s)) {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	i, j = t.Within(a, j, 58)
	return i, j, true
}
