package fairness

import "qiyue/lint"

// Sentences in the words of an exclusion that exclude nothing: liability that stays, conduct
// that is promised or forbidden, a loss that the one who bears it brought about, and what the
// law itself says. They are looked at only where a finder has found something.
var (
	// 卖方分包的，不得减轻或者免除其责任.
	stays = lint.NewFrame(60, []string{"不得", "不能", "不应", "不在任何", "不会", "并不", "均不", "不因", "不"}, []string{"免除", "减轻", "解除", "减少", "免去"}, []string{"责任", "义务"})
	// 不得以任何形式索要回扣; 保证不对数据作任何改动.
	forbidden = lint.NewFrame(75, []string{"不得", "不以任何", "保证不", "承诺不", "不应", "不对"}, []string{
		"回扣", "好处费", "礼品", "礼金", "贿赂", "红包", "泄露", "泄漏", "披露", "透露", "改动", "篡改", "抓取",
	})
	// 已就免除或者限制责任的条款作出说明.
	termsTold = lint.NewFrame(36, []string{"免除", "限制", "减轻"}, []string{"责任的"}, []string{"条款", "内容", "约定"})
	telling   = lint.NewSet("说明", "解释", "提示", "提请", "阅读", "知悉")
	// 未经同意，不得就索赔达成和解.
	noTerms = lint.NewFrame(45, []string{"不应", "不得", "不能"}, []string{"索赔", "诉讼", "赔偿", "责任"}, []string{"达成", "和解", "解决办法", "妥协", "让步"})
	// 期满后仍有权使用，不承担任何义务.
	usesOn = lint.NewFrame(75, []string{"仍有权", "有权继续", "可以继续", "可继续", "仍可"}, []string{"使用"}, []string{"不承担", "无需", "无须", "不再"})
	// 由有过错的一方负责; 由强迫一方承担.
	byWrongdoer = lint.NewFrame(15, []string{"由"}, []string{"强迫", "过错", "违约", "责任", "过失", "肇事", "致害", "侵权"}, []string{"方", "者", "人"})
	// 客户重复下单造成的，责任自负.
	ownSlip = lint.NewFrame(60, []string{"重复", "误发", "误传", "误填", "错误", "弄错", "填错", "发错", "报错"}, []string{"造成", "导致", "引起", "致使"})
	// 租赁物在承租人占有期间致第三人损害，出租人不承担责任: so says the law.
	lessees = lint.NewFrame(
		120, []string{"承租人", "承租方"}, []string{"占有", "使用", "租赁期"}, []string{"第三人", "第三方", "第三者", "他人"},
		[]string{"出租人", "出租方"}, []string{"不承担", "不负"},
	)
	// 不在对前款予以限制的条件下，还应补偿.
	unlimited = lint.NewFrame(36, []string{"不对", "不在对"}, []string{"予以限制", "构成限制", "加以限制", "作出限制"})
	// 顾客另购其他产品的，自行付款，与门店无关.
	besides = lint.NewFrame(90, []string{"以外的其他", "之外的其他", "以外的其它", "之外的其它"}, []string{"自行"}, []string{"无关", "无涉"})
	denied  = lint.NewSet("不承担", "不负", "概不", "不予", "放弃", "无关", "免责")
)

// kept reports that what was found at bytes i to j is such a sentence.
func (e *exclusion) kept(i, j int) bool {
	t, s := e.t, e.s
	if a, b, ok := t.Frame(stays, i, j); ok && !t.HasAny(a, b, "承担", "负责", "，") && !t.Holds(denied, i, j) {
		return true
	}
	if t.Holds(denied, i, j) {
		return t.HoldsFrame(i, j, besides, usesOn) || t.HoldsFrame(s.Start, s.End, lessees)
	}
	if t.HoldsFrame(i, j, termsTold) && t.Holds(telling, s.Start, s.End) {
		return true
	}
	if a, _, ok := t.Frame(ownSlip, s.Start, s.End); ok {
		from, _ := t.Part(a)
		if who := lastActor(t, from, a); who != "" && who == lastActor(t, a, j) {
			return true
		}
	}
	return t.HoldsFrame(i, j, noTerms, byWrongdoer, unlimited) || t.HoldsFrame(i, j, forbidden) && !t.HasAny(i, j, "责任", "负责", "担责", "赔")
}
