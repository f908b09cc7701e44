package fairness

import "qiyue/lint"

// What is offered in place of a return, and a refusal that stands behind what is
// refused.
var (
	// afterwards: 退换之请恕难从命, 退货申请概不受理.
	afterwards = lint.NewFrame(24, []string{"退货", "退换", "退款", "换货", "退机", "退车", "退订", "退费"}, []string{"恕难", "恕不", "概不受理", "概不接受", "概不考虑", "概不办理", "一概不", "一律不", "一概拒绝", "一律拒绝", "免谈", "谢绝", "不予受理", "不予考虑", "不予支持", "不予办理", "不予接受", "不受理", "不接受", "概难从命"})
	// mendedOnly: 对不合格件的救济以修理为限.
	mendedOnly = lint.NewFrame(36, []string{"质量", "缺陷", "瑕疵", "劣质", "不合格", "次品", "坏件", "残次"}, []string{"以", "限于", "仅限", "只限", "止于"}, []string{"修理", "维修", "修复", "返修", "更换"}, []string{"为限", "为止", "，", "。", "；"})
	// inKind: 以等值课时券代替退款, 缺陷品以积分折抵退款.
	inKind = lint.NewFrame(15, []string{"以", "用", "按"}, []string{"券", "积分", "代金", "储值", "购物卡", "店内余额", "抵用"}, []string{"代替", "替代", "折抵", "抵作", "抵充", "代偿", "方式"}, []string{"退款", "退货", "退费", "返还", "现金"})
	// sharedFreight: 质量原因换货的，运费双方对半出.
	sharedFreight = lint.NewFrame(48, defects, freight, []string{"对半", "各半", "平摊", "均摊", "分摊", "各出一半", "各担一半", "各承担一半", "共同承担", "共担"})
)

// mendsOnly finds them.
func mendsOnly(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	if i, j, ok = t.Frame(sharedFreight, s.Start, s.End); ok && !fine(t, i, j) && !t.HasAny(s.Start, s.End, "无法确定", "难以", "双方原因", "双方均") {
		a, b := t.Part(j - 1)
		return first(t.Within(a, b, 50))
	}
	if i, j, ok = t.Frame(inKind, s.Start, s.End); ok && !t.HasAny(i, j, "，", "不") && !t.HasAny(s.Start, s.End, "自愿", "选择", "同意", "可以") {
		return i, j, true
	}
	if i, j, ok = t.Frame(mendedOnly, s.Start, s.End); ok && (t.HasAny(i, j, "限于", "仅限", "只限", "止于") || t.Before(j, "为限", "为止")) && !t.HasAny(i, j, "予以") && t.HasAny(j, s.End, "不退", "返还", "不得", "退", "其他") && !t.Holds(noDefect, s.Start, s.End) && !t.HasAny(s.Start, s.End, "保险") {
		return i, j, true
	}
	if i, j, ok = t.Frame(afterwards, s.Start, s.End); ok && !returnExcused(whateverQuality.Replace(t.In(s))) && !t.HasAny(i, j, "的，", "后", "超过", "逾期", "不得") && !t.HasAny(s.Start, i, "超过", "逾期", "人为", "非", "不得") {
		return i, j, true
	}
	return 0, 0, false
}
