package fairness

import "qiyue/lint"

// Words of consent that is given
// and of rights that lapse with their period.
var (
	inBrackets = lint.NewSet("（含", "含", "/", "验收或")
	clicking   = lint.NewSet("点击", "点选", "勾选", "选取", "选中")
	// 发出订单，视为同意发货: one's own order.
	orders = lint.NewFrame(24, []string{"发出", "下达", "签发"}, []string{"订单", "指令单", "任务单"})
	// 签字即表示同意: who signs the terms agrees to them; a form of the work is no more than that.
	signing     = lint.NewSet("签字", "签名", "签署", "签字后", "签署后", "签名后", "签字的", "签署的")
	agreeing    = lint.NewSet("同意", "接受", "知悉", "知晓", "已阅读", "您同意", "您已阅读", "认同", "遵守", "明白")
	signedBelow = lint.NewSet("下方签字", "下方签名", "签字确认", "作出确认", "签字或签章")
)

// given reports that the consent at a hit is given and not inferred, or that
// what is deemed is no consent.
func given(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	switch {
	case t.Ends(inBrackets, h.Start):
		return true
	case t.HasAny(max(s.Start, h.Start-45), h.Start, "书面确认", "书面同意", "书面认可") && !t.HasAny(s.Start, h.Start, "未", "不", "没有"):
		return true
	case t.HoldsFrame(max(s.Start, lint.RuneStart(t.All, max(0, h.Start-60))), h.Start, orders) && t.HasAny(h.End, s.End, "发运", "发货", "供货", "供应", "安排生产"):
		return true
	case t.Ends(signing, h.Start):
		return t.Begins(agreeing, h.End) && !t.HasAny(s.Start, h.Start, "单", "记录", "表", "门卫", "司机", "员工", "前台", "家属", "保安", "不签", "未签", "没签", "拒绝签")
	}
	return t.Holds(signedBelow, s.Start, h.Start) && !t.HasAny(s.Start, s.End, "异议", "放弃") || t.Holds(clicking, s.Start, h.Start)
}
