package fairness

import "qiyue/lint"

// Sentences in the words of a change at will that change nothing of the deal: an offer or a
// request that one may decline, an act at one's own cost or over one's own things, goods on
// trial, a step that answers the other side's default, a change that is announced, paid for or
// open to objection. They are looked at only where a change was found.
var (
	// 有权决定是否同意甲方的申请; 收到报价后10天内决定是否接受.
	answers   = lint.NewFrame(45, []string{"决定是否"}, []string{"同意", "接受", "批准", "受理", "通过", "采取行动", "提起", "起诉"})
	askedOf   = lint.NewSet("申请", "请求", "提出", "要约", "报价", "侵权", "侵犯", "仿制", "诉讼")
	onTrial   = lint.NewFrame(90, []string{"试用期", "试用"}, []string{"有权", "可以", "可"}, []string{"退回", "退货", "退还", "返还"})
	ownThings = lint.NewFrame(60, []string{"添置的", "自购的", "自备的", "自有的", "购置的", "自行安装的", "自带的"}, []string{"自行", "可由其"}, []string{"收回", "取回", "拆除", "搬走", "带走"})
	// 换货部件、替代部件: things, not acts.
	spares = lint.NewFrame(24, []string{"替代", "更换", "替换", "备用"}, []string{"部件", "零件", "件", "备品", "产品或"})
	// 乙方未在三日内处理拒收货物的，甲方有权自行处理.
	leftLying = lint.NewFrame(
		60, []string{"未", "不", "拒绝"}, []string{"处理", "取回", "领取", "提走", "取走", "运走", "提货"}, []string{"有权", "可以", "可"},
		[]string{"自行处理", "处置", "变卖", "代为处理", "委托储存"},
	)
	// 甲方有权变更交货地点，增加的费用由甲方承担.
	paidFor = lint.NewFrame(90, []string{"增加费用", "增加的费用", "额外费用", "费用增加"}, []string{"由"}, []string{"承担", "负担", "补偿"})
	// 结算以后台数据为准，对数据有异议的可以申请复核.
	disputable = lint.NewFrame(30, []string{"有异议", "有疑义"}, []string{"可", "可以", "有权", "双方"})
	// 供应商可执行变更，但采购方有权终止.
	wayOut = lint.NewFrame(36, []string{"，但"}, []string{"有权", "可以", "可"}, []string{"终止", "解除", "拒绝", "退出", "退订"})
	// 第三方平台可能随时调整其规则: what strangers do with what is theirs, told and allowed to nobody.
	byStrangers = lint.NewFrame(30, []string{
		"第三方", "第三人", "各搜索引擎", "各平台", "各内容平台", "搜索引擎", "应用商店", "应用市场", "运营商", "支付机构", "银行", "快递公司", "物流公司", "上游",
		"供电", "供水", "供气", "主管部门", "开源",
	}, []string{"可能", "会不时", "会随时", "或会"}, []string{"其"})
	gravely = lint.NewSet("严重违约", "根本违约", "实质性违约", "根本性违约")
)

// fairChange reports that what was found at bytes i to j is such a sentence.
func fairChange(t *lint.Text, s lint.Sentence, i, j int) bool {
	switch {
	case t.HoldsFrame(i, j, answers):
		return t.Holds(askedOf, s.Start, s.End)
	case t.HasAny(i, j, "自费"), t.HoldsFrame(s.Start, j+len("其"), byStrangers), t.HoldsFrame(s.Start, s.End, onTrial, ownThings, leftLying), t.Holds(gravely, s.Start, s.End):
		return true
	case t.HoldsFrame(i, j, spares):
		return t.HasAny(s.Start, i, "提供", "供应") || t.HasAny(i, j, "提供", "供应")
	}
	if k, b, ok := t.Frame(paidFor, i, s.End); ok {
		return lastActor(t, k, b) == lastActor(t, s.Start, i+len("甲方有权"))
	}
	if k, b, ok := t.Frame(wayOut, i, s.End); ok && lastActor(t, k, b) != lastActor(t, s.Start, k) {
		return true
	}
	if k, _, ok := t.Frame(disputable, j, s.End); ok && !t.HasAny(k, s.End, "不得", "无权") {
		return true
	}
	if announced(t, i) {
		return true
	}
	for _, q := range t.QuantitiesIn(i, s.End) { // 以通知为准（至少提前10天）
		if q.Unit.IsTime() && t.HasAny(i, q.Start, "提前") {
			return true
		}
	}
	return false
}

// announced reports that the change told at byte i is one that the clause, to the end of its
// paragraph, has announced some days ahead, with a way out: 修订规则的，提前30天公告；不同意的，可以退会.
func announced(t *lint.Text, i int) bool {
	end := t.PassageAt(i).End
	a, _ := t.ClauseRange(i)
	a = max(a, lint.RuneStart(t.All, max(0, i-1500)))
	for _, q := range t.QuantitiesIn(a, end) {
		if q.Unit.IsTime() && t.HasAny(max(a, lint.RuneStart(t.All, max(0, q.Start-len("提前至少：")))), q.Start, "提前") {
			return t.HasAny(a, end, "停止使用", "有权终止", "可以终止", "可终止", "有权解除", "可以解除", "可解除", "解约", "退订", "退出", "注销", "退会", "不生效力", "不产生效力")
		}
	}
	return false
}
