package practice

import "qiyue/lint"

// A deposit and a penalty in one sentence are claimed together where words of both
// tie them (两者并用), where the one is said not to count against the other (互不抵扣),
// and where the penalty comes on top of a deposit that is lost or given back double.
var (
	// bothTied say that both are had, unchosen that nothing need be chosen, unaffected
	// that the one leaves the other as it is.
	bothTied = lint.NewSet(
		"并用", "并处", "并罚", "并行", "并存", "并举", "并付", "并取", "兼得", "兼取", "兼用", "叠加", "累加", "累计适用", "合并主张", "合并计算",
		"合并适用", "合并追究", "同时", "一并", "一起主张", "一起要", "一同主张", "一同适用", "双罚", "均须支付", "均应支付", "均可主张", "都要付",
		"都要赔", "都可主张", "俱付", "皆付", "分别主张", "分别计收", "分别支付", "各自计算", "各算各",
	)
	unchosen   = lint.NewSet("择一", "二选一", "选其一", "只能选")
	unaffected = lint.NewSet(
		"互不影响", "互不抵", "互不冲抵", "互不排斥", "互不替代", "不互相抵", "不相互抵", "不相抵", "不相冲突", "不冲突", "不排斥", "不抵", "不冲抵",
		"不得抵", "不折抵", "不抵充", "不影响", "不妨碍", "不因此免", "不因此而", "不免除",
	)
	// undoing stand before a word of both and turn it: 不得并用, 不能同时主张.
	undoing = lint.NewSet("不得", "不能", "不可", "不应", "不再", "不", "未", "无权", "禁止", "避免", "无须", "毋须")
	// unneeded stand before a choice that nobody need make.
	unneeded = lint.NewSet("非", "不是", "不属于", "无须", "无需", "不必", "毋须", "不限于", "不受", "不用")

	// depositLost is how a deposit is kept or given back double, onto how the penalty comes on top.
	depositLost = lint.NewSet(
		"不予退还", "不退", "没收", "没入", "照没", "罚没", "不予返还", "不返还", "概不返还", "充公", "扣下", "扣留", "双倍", "加倍", "两倍", "二倍",
		"翻倍", "倍还", "无权要求返还", "无权请求返还", "不得要求返还", "丧失", "失去", "失其", "作罚", "已罚", "定金罚则",
	)
	onto = lint.NewSet(
		"并", "且", "还", "另", "再", "更", "又", "外付", "外缴", "外赔", "外加", "加收", "加付", "之余", "此外", "以外", "同时", "仍", "亦", "尚",
		"照付", "照缴", "照罚", "照收", "也",
	)
	otherCase = lint.NewSet(
		"不足", "超过定金", "超出定金", "高于定金", "低于损失", "的，", "一方违约", "或", "；", "择", "任选", "抵作", "抵扣", "折抵", "冲抵", "不再",
		"无须", "无需", "扣除", "退回定金", "原数", "如数",
	)
	// unlike are words that 定金 stands in by chance: 规定金额, 制定金属件规程.
	unlike = lint.NewSet("定金额", "定金属", "定金融", "定金钱", "定金牌")
)

// together finds the two claimed at once.
func together(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	d, p, to := 0, 0, 0
	for _, h := range t.PlacesIn(deposits, s.Start, s.End) {
		if t.Begins(unlike, h.Start) {
			continue
		}
		if d = h.Start; d-p > 0 && p > 0 {
			break
		}
		for _, f := range t.PlacesIn(penalties, s.Start, s.End) {
			if p, to = f.Start, f.End; p > d {
				break
			}
		}
		if p == 0 {
			return 0, 0, false
		}
		a, b := min(d, p), max(d+len("定金"), to)
		if i, j, ok := bothAtOnce(t, s, a, b); ok {
			return i, j, true
		}
		if d < p {
			if i, j, ok := penaltyOnTop(t, s, d, p, to); ok {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}

// bothAtOnce reports a word that ties the two at bytes a to b, or denies that one must choose.
func bothAtOnce(t *lint.Text, s lint.Sentence, a, b int) (i, j int, ok bool) {
	if b-a > 90 || t.Before(a, "退还", "退回", "返还") && !t.HasAny(s.Start, a, "双倍", "加倍", "两倍") {
		return 0, 0, false
	}
	from, to := max(s.Start, lint.RuneStart(t.All, max(0, a-36))), lint.RuneStart(t.All, min(s.End, b+48))
	for _, h := range t.PlacesIn(unchosen, b, to) {
		if n := lastOf(t, unneeded, max(b, lint.RuneStart(t.All, h.Start-15)), h.Start); n >= 0 {
			return a, h.End, true
		}
	}
	if t.Holds(chosen, s.Start, s.End) || t.Holds(otherCase, a, b) {
		return 0, 0, false
	}
	for _, h := range t.PlacesIn(unaffected, a, to) {
		return a, max(b, h.End), true
	}
	for _, h := range t.PlacesIn(bothTied, from, to) {
		if h.End > to || t.Ends(undoing, h.Start) || t.HasAny(h.Start, h.End, "同时", "一并") && h.Start > b && !t.Begins(claimedToo, h.End) {
			continue
		}
		return min(a, h.Start), max(b, h.End), true
	}
	return 0, 0, false
}

// lastOf is where the last word of a set begins in bytes i to j, or -1.
func lastOf(t *lint.Text, set *lint.Set, i, j int) int {
	at := -1
	for _, h := range t.PlacesIn(set, i, j) {
		if h.End <= j {
			at = h.Start
		}
	}
	return at
}

// claimedToo are verbs behind 同时 by which both are had.
var claimedToo = lint.NewSet("主张", "适用", "支付", "承担", "要求", "请求", "执行", "计算", "给付", "收取", "追究", "并处")

// penaltyOnTop reports the penalty at bytes p to j on top of the deposit at byte d, which is kept or
// given back double: 定金归卖方，另付违约金.
func penaltyOnTop(t *lint.Text, s lint.Sentence, d, p, j int) (i, to int, ok bool) {
	i = d
	k := lastOf(t, depositLost, max(s.Start, lint.RuneStart(t.All, max(0, d-24))), d)
	end := d + len("定金")
	if k >= 0 {
		i = k
	} else {
		for _, h := range t.PlacesIn(depositLost, d, min(p, d+45)) {
			k, end = h.Start, max(end, h.End)
			break
		}
	}
	if k < 0 && t.After(end, "归", "就归", "即归") && !t.After(end, "归还", "归入", "归总") { // 定金归酒店
		k = end
	}
	if k < 0 || p-end > 75 || t.Holds(otherCase, end, p) || t.HasAny(j, s.End, "不足", "超过定金") {
		return 0, 0, false
	}
	tail := lint.RuneStart(t.All, min(s.End, j+18))
	if !t.Holds(onto, end, p) && t.All[j-len("罚"):j] != "罚" && !t.HasAny(
		j, tail, "照付", "照缴", "照罚", "照收", "照算", "照交", "照样", "照旧", "不误", "一分不少", "分文不少", "不减", "另缴", "另交", "另计",
		"另算", "另付", "另行", "仍", "也须", "也要", "还要",
	) {
		return 0, 0, false
	}
	return i, j, true
}
