package disputes

import "qiyue/lint"

// What an award is called, who is not content with it, where they go with it, and who may choose.
var (
	awards = lint.NewSet(
		"裁决", "裁断", "公断", "仲裁结果", "仲裁结论", "仲裁的结果", "仲裁后", "仲裁以后", "仲裁之后", "裁完", "裁后", "裁下", "裁得", "裁出",
		"裁了", "裁不", "裁定结果", "裁的结果",
	)
	unhappy = lint.NewSet(
		"未惬", "不惬", "不合意", "不称意", "不服", "不公", "有意见", "不同意见", "不认", "不满", "不认可", "不接受", "不能接受", "接受不了",
		"难以接受", "不同意", "有异议", "持异议", "有争议", "保留", "吃亏", "委屈", "冤", "不乐意", "不愿", "不情愿", "不肯", "不称心", "不合心",
		"失公", "失当", "得偏", "偏了", "偏颇", "裁不下", "裁不了", "裁错", "有误", "不妥", "不对",
	)
	toCourt     = lint.NewSet("起诉", "提起诉讼", "诉至", "法院", "法庭", "官司", "诉讼解决", "另诉", "诉诸", "再诉", "复诉")
	arbitrators = lint.NewSet("仲裁委员会", "仲裁委", "仲裁院", "仲裁中心", "仲裁机构", "仲裁办", "仲裁庭", "公断会")
	courts      = lint.NewSet("打官司", "诉讼", "起诉", "法院", "法庭", "诉诸", "诉请", "审判机关", "司法机关", "机关告")
	arbitrating = lint.NewSet("仲裁", "公断", "提付仲裁")
	eithers     = lint.NewSet("或", "也可", "亦可", "又可", "还可", "仍可", "亦得", "也得", "也能", "也行", "要么", "还是", "抑或", "/")
	alsos       = lint.NewSet("也可", "亦可", "又可", "还可", "仍可", "亦得", "也得", "也能", "照样可", "同样可", "并可", "再可")
	atWill      = lint.NewSet(
		"都行", "均可", "皆可", "都可", "也行", "任选", "随意", "任择", "任由", "听便", "之便", "悉听", "自择", "自选", "自行选", "自己选", "自己挑",
		"挑一", "择一", "均适用", "都适用", "不限",
	)
)

// The frames of a suit against an award in whatever words, and of arbitration and a court side by side.
var (
	againstAward = []*lint.Frame{
		lint.NewFrameOf(36, awards, unhappy, toCourt),
		lint.NewFrameOf(30, awards, lint.NewSet("不", "欠", "难", "没"), lint.NewSet("可", "得", "仍", "再", "另", "还", "有权", "去", "就"), toCourt),
		lint.NewFrameOf(24, unhappy, awards, toCourt),
		lint.NewFrameOf(30, arbitrating, unhappy, toCourt),
		lint.NewFrameOf(45, awards, lint.NewSet("可", "得", "有权", "仍"), lint.NewSet("上诉", "另行起诉", "重新起诉", "再行起诉", "再起诉", "再诉")),
		lint.NewFrameOf(6, lint.NewSet("先", "先行", "先经"), lint.NewSet("仲裁"), lint.NewSet("后", "再", "然后"), lint.NewSet("诉讼", "起诉", "法院", "打官司")),
	}
	besideCourt = []*lint.Frame{
		lint.NewFrameOf(24, arbitrators, lint.NewSet("或"), toCourt),
		// leave for one beside the other: 得呈请某仲裁委员会公断，亦得径诉于某法院.
		lint.NewFrameOf(36, arbitrating, alsos, toCourt),
		lint.NewFrameOf(36, courts, alsos, arbitrating),
		// who has a claim may choose: 打官司或找仲裁委都行.
		lint.NewFrameOf(30, courts, eithers, arbitrating, atWill),
		lint.NewFrameOf(45, arbitrating, eithers, courts, atWill),
	}

	// annulments are what the law leaves to courts.
	annulments = lint.NewSet("撤销", "不予执行", "劳动", "人事", "承包经营", "效力", "强制执行", "申请执行", "拒不", "履行", "不予受理", "不影响", "不停止", "不公开", "仲裁协议无效", "裁判员")
	// workings are what institutions and courts do with a dispute they have.
	workings = lint.NewSet("裁决", "判决", "认定", "要求", "收取", "费用", "文书", "受理后", "裁判", "送达", "通知", "披露", "书面仲裁协议", "仲裁规则", "择一", "解除", "保全")
)

// dissatisfied finds a suit left open to the side that does not like the award:
// 对裁决不满意的，可再到法院起诉.
func dissatisfied(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.AnyFrame(s.Start, s.End, againstAward...)
	return i, j, ok && !t.Holds(annulments, s.Start, s.End) && !t.HasAny(i, j, "不得", "不能再", "不能起诉", "不能向", "无权")
}

// eitherForum finds an institution and a court between which somebody may
// choose: 送丙仲裁委员会或丙区法院.
func eitherForum(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.AnyFrame(s.Start, s.End, besideCourt...)
	if !ok || t.Holds(workings, s.Start, s.End) || aside(t.In(s)) {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	i, j = t.Within(a, j, 58)
	return i, j, true
}
