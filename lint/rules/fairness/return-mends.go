package fairness

import "qiyue/lint"

// What is offered in place of a return, and a refusal that stands behind what is
// refused.
var (
	// afterwards: 退换之请恕难从命, 退货申请概不受理.
	afterwards = lint.NewFrame(24, []string{"退货", "退换", "退款", "换货", "退机", "退车", "退订", "退费"}, []string{
		"恕难", "恕不", "概不受理", "概不接受", "概不考虑", "概不办理", "一概不", "一律不", "一概拒绝", "一律拒绝", "免谈", "谢绝", "不予受理",
		"不予考虑", "不予支持", "不予办理", "不予接受", "不受理", "不接受", "概难从命",
	})
	// mendedOnly: 对不合格件的救济以修理为限.
	mendedOnly = lint.NewFrame(
		36, []string{"质量", "缺陷", "瑕疵", "劣质", "不合格", "次品", "坏件", "残次"}, []string{"以", "限于", "仅限", "只限", "止于"},
		[]string{"修理", "维修", "修复", "返修", "更换"}, []string{"为限", "为止", "，", "。", "；"},
	)
	// inKind: 以等值课时券代替退款, 缺陷品以积分折抵退款.
	inKind = lint.NewFrame(
		15, []string{"以", "用", "按"}, []string{"券", "积分", "代金", "储值", "购物卡", "店内余额", "抵用"},
		[]string{"代替", "替代", "折抵", "抵作", "抵充", "代偿", "方式"}, []string{"退款", "退货", "退费", "返还", "现金"},
	)
	// sharedFreight: 质量原因换货的，运费双方对半出.
	sharedFreight = lint.NewFrame(48, defects, freight, halves)
	// 保修期内维修的，邮费各付一半.
	coveredShared = lint.NewFrame(60, []string{"保修期内", "质保期内", "包修期内", "三包期内", "延保期内", "免费维修", "免费修理", "免费保修", "返修", "返厂", "寄修"}, freight, halves)
	halves        = []string{"对半", "各半", "平摊", "均摊", "分摊", "一半", "共同承担", "共担", "一人一程", "各付单程", "各承担单程", "各承担单边", "各付单边"}
	// afterTaking: 签收后发现少件的，概不处理.
	afterTaking = lint.NewFrame(36, []string{
		"签收后", "收货后", "取货后", "提货后", "离店后", "离柜后", "出门后", "取走后", "取机后", "取件后", "提车后", "收件后", "确认收货后",
		"验货后",
	}, []string{
		"损坏", "破损", "划痕", "缺件", "少件", "短少", "质量", "瑕疵", "故障", "变形", "磕碰", "掉漆", "裂", "问题", "不符", "污渍",
	}, []string{
		"不予处理", "概不处理", "恕不处理", "不再处理", "不予受理", "不再受理", "不受理", "不予认可", "不予理会", "不予理赔", "不予补发", "概不补发",
		"不予售后", "不予更换", "不认", "不予承认", "不予负责",
	})
)

// mendsOnly finds them.
func mendsOnly(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	if i, j, ok = t.Frame(sharedFreight, s.Start, s.End); ok && !fine(t, i, j) && !t.HasAny(s.Start, s.End, "无法确定", "难以", "双方原因", "双方均") {
		a, b := t.Part(j - 1)
		return first(t.Within(a, b, 50))
	}
	if i, j, ok = t.Frame(coveredShared, s.Start, s.End); ok && !t.HoldsWord(noDefect, s.Start, i) && !t.HoldsWord(noDefect, j, s.End) && !t.HasAny(s.Start, s.End, "无法确定", "双方原因") {
		_, b := t.Part(j - 1)
		return first(t.Within(i, b, 50))
	}
	if i, j, ok = t.Frame(afterTaking, s.Start, s.End); ok && !t.HoldsWord(noDefect, s.Start, s.End) && len(t.QuantitiesIn(s.Start, j)) == 0 && !t.HasAny(i, j, "除") {
		return i, j, true
	}
	if i, j, ok = t.Frame(inKind, s.Start, s.End); ok && !t.Before(i, "不", "不得", "不能", "不可") && !t.HasAny(s.Start, s.End, "自愿", "选择", "同意", "可以") {
		return i, j, true
	}
	if i, j, ok = t.Frame(mendedOnly, s.Start, s.End); ok && t.Before(j, "为限", "为止") && !t.HoldsWord(noDefect, s.Start, s.End) {
		return i, j, true
	}
	if i, j, ok = t.Frame(afterwards, s.Start, s.End); ok && !returnExcused(whateverQuality.Replace(t.In(s))) && !t.HasAny(i, j, "后", "超过", "不得") && !t.HasAny(s.Start, i, "超过", "逾期", "人为", "非", "不得") {
		return i, j, true
	}
	return 0, 0, false
}
