package wording

import "qiyue/lint"

// Notice “beforehand” is notice of no certain length, whatever word says so: 变更须
// 事先书面告知, 图纸应提前送审.

var (
	beforehand = lint.NewSet("提前", "提早", "事先", "事前", "预先")
	// noticed are the verbs of what is done beforehand, a few characters on.
	noticed = lint.NewSet(
		"通知", "告知", "通报", "知会", "告之", "报备", "报告", "报请", "报送", "通告", "公告", "公示", "沟通", "预约", "申请", "申报", "联系",
		"联络", "送交", "送审", "送", "提交", "递交", "提出", "打招呼", "说明", "提供", "登记", "函告", "办理", "取得联系", "咨询", "备好", "备齐", "到场", "到岗",
		"就位", "书面通知", "书面告知",
	)
	// asked are words right behind it by which leave is asked or the thing itself
	// comes early.
	asked = lint.NewSet(
		"书面同意", "同意", "征得", "取得", "获得", "得到", "经", "授权", "批准", "许可", "通知并征得", "通知并取得", "通知期", "通知时间",
		"通知义务", "终止", "解除", "还款", "付款", "支付", "交货", "交付", "归还", "偿还", "到期", "结束", "完工", "竣工", "通知的", "公告的",
		"声明", "确认", "约定", "说明的",
	)
	// unasked are words of a statement by which no one owes notice.
	unasked = lint.NewSet(
		"未", "不得", "不必", "不需", "不用", "不经", "不予", "不再", "不能", "不提", "不事", "不预", "不向", "不通", "不另", "不作", "不做", "无需",
		"无须", "毋须", "有权", "可以", "可", "除非", "是否", "没有", "如已", "同意", "提前终止", "提前解除", "提前还款", "提前交货", "违约金",
		"尽可能",
	)
)

// ahead finds notice that is owed beforehand and no one knows how long.
func ahead(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(beforehand) {
		sen, a, b, ok := around(t, h)
		if !ok || t.HasAny(b, sen.End, "后方可", "后方能", "后才能", "后才可", "，方可", "，方能") && !t.HasAny(h.End, b, "通知", "告知") || t.Begins(asked, h.End) || t.HoldsWord(unasked, a, b) {
			continue
		}
		if order := t.All[h.Start:h.End]; (order == "事先" || order == "事前") && lint.HasPrefix(t.All[h.End:], "书面", "告知", "说明", "声明", "告诉") {
			continue // notice in writing, or to who is there, before the act: an order that can be proved
		}
		all := t.PlacesIn(noticed, h.End, min(b, h.End+len("以书面形式向对方通知")))
		if rest := t.All[h.End:b]; len(all) == 0 && (t.All[h.Start:h.End] == "提前" && !lint.HasPrefix(rest, "与", "和", "向", "请", "报") || lint.Contains(rest, "达成", "合同", "需经", "核准", "准备", "安排", "考虑")) || len(t.QuantitiesIn(h.End, min(b, h.End+30))) > 0 || !duty(t.All[a:b]) && !t.Before(h.Start, "请", "，", "的", "况", "更", "动") {
			continue
		}
		take("提前", h.Start, h.End)
	}
}
