package fairness

import (
	"strings"

	"qiyue/lint"
)

// Words of what is rightly excused: a force proved by an authority, what the
// clause says it keeps liable, shareholders and guarantors who answer for a sum,
// the early repayment of a loan, a waiver that is said to be none.
var (
	proved     = lint.NewSet("证实", "查实", "证明", "批准", "公证", "鉴证", "人力不可抗", "不可抗拒", "不可抗事", "不可抗因")
	surety     = lint.NewSet("认缴", "出资额", "股份", "股本", "注册资本", "保函", "担保书的担保责任", "仲裁员", "股东大会")
	repaid     = lint.NewSet("提前清偿", "提前还款", "提前偿还", "提前归还")
	noWaiver   = lint.NewSet("不应视为", "不应被视为", "不得视为", "不视为", "不应解释", "决不意味", "不意味", "不构成", "索赔通知", "不得被解释", "不被视为")
	intended   = lint.NewSet("故意", "重大过失", "恶意")
	carriers   = lint.NewSet("保险公司", "船公司", "邮政部门", "运输部门", "转运单位", "承运方的责任", "保验公司", "铁路部门", "船方")
	lawful     = lint.NewSet("法律允许的范围内免责", "法律允许范围内免责", "法律许可的范围内免责")
	unmastered = lint.NewSet("不能控制", "无法控制", "合理控制", "不可控制", "不可控因素")
	byForce    = lint.NewSet("因不可抗力造成", "因不可抗力导致", "因不可抗力致", "因不可抗力引起", "不可抗力原因造成", "不可抗力原因导致", "由于不可抗力造成", "由于不可抗力导致")
	mayEnd     = lint.NewSet("有权解除", "有权终止", "可以解除", "可解除", "可以终止", "有权单方")
)

// rightful reports that the exclusion at a hit is a fair one, whatever its words.
func (e *exclusion) rightful(h lint.Hit) bool {
	t, s := e.t, e.s
	if t.Holds(proved, s.Start, h.Start) || t.Holds(repaid, s.Start, h.Start) || t.Holds(lawful, s.Start, s.End) || t.Holds(carriers, s.Start, h.Start) {
		return true
	}
	if t.Holds(unmastered, s.Start, s.End) || t.Holds(surety, s.Start, s.End) || t.Holds(noWaiver, h.Start, s.End) {
		return true
	}
	if t.Holds(byForce, s.Start, h.Start) {
		return true
	}
	if e.knowing() {
		return true
	}
	// 需方有权单方解除合同并不予赔偿: the buyer's way out.
	if at := lastOf(t, mayEnd, s.Start, h.Start); at >= 0 {
		if who := lastActor(t, s.Start, at); isBuyer(who) {
			return true
		}
	}
	return e.ofOneself(h) || e.fees(h) || e.alike(h)
}

// alike reports that both sides are freed at once, or that one is who may go on
// using what it has: 许可方和被许可方均不再承担责任; 甲方仍有权使用而不承担任何责任.
func (e *exclusion) alike(h lint.Hit) bool {
	t := e.t
	a, _ := t.Part(h.Start)
	if t.HasAny(a, h.Start, "仍有权使用", "可以继续使用", "的使用与") {
		return true
	}
	if !t.HasAny(a, min(h.Start+len("不"), len(t.All)), "均不", "都不", "均无") {
		return false
	}
	for _, side := range t.PlacesIn(actorSet, a, h.Start) {
		if t.After(side.End, "和", "与", "及", "、") {
			return true
		}
	}
	return false
}

// knowing reports that intent or gross negligence is carved out: 除存在故意或者重大过失外,
// 除非本公司有重大过失.
func (e *exclusion) knowing() bool {
	t, s := e.t, e.s
	for _, h := range t.PlacesIn(intended, s.Start, s.End) {
		from := lint.RuneStart(t.All, max(s.Start, h.Start-45))
		k := strings.LastIndex(t.All[from:h.Start], "除")
		if k >= 0 && !strings.HasSuffix(t.All[:from+k], "免") {
			return true
		}
	}
	return false
}

// otherwise are words of a duty not done, and of its consequence.
var otherwise = lint.NewSet("否则", "因未", "未完成", "未能及时", "未能按", "不符合上述", "违反")

// ofOneself reports that a side bears what comes of its own failing: 甲方应妥善保管，
// 否则损失由甲方承担; 乙方不按规定停车的，后果由乙方自行承担.
func (e *exclusion) ofOneself(h lint.Hit) bool {
	t, s := e.t, e.s
	word := t.All[h.Start:h.End]
	who := ""
	switch {
	case strings.HasSuffix(word, "由"):
		who = firstActor(t, h.End, min(s.End, h.End+36))
	case strings.Contains(word, "自行") || strings.HasSuffix(word, "自负") || strings.HasSuffix(word, "自担") || strings.HasPrefix(word, "承担全部"):
		who = lastActor(t, s.Start, h.Start)
	default:
		return false
	}
	before := t.All[s.Start:h.Start]
	if who == "" {
		return false
	}
	if t.Holds(otherwise, s.Start, h.Start) {
		first := firstActor(t, s.Start, h.Start)
		return first == who || first == "" || lastActor(t, s.Start, h.Start) == who
	}
	for at := 0; ; {
		k := strings.Index(before[at:], who)
		if k < 0 {
			return false
		}
		at += k + len(who)
		if lint.HasPrefix(before[at:], ownFaults...) || lint.HasPrefix(before[at:], "拖延", "不履行", "不能", "未", "施工的质量", "原因", "因素") {
			return true
		}
	}
}

// firstActor is the side named first in bytes i to j.
func firstActor(t *lint.Text, i, j int) string {
	all := within(t, actorSet, i, j)
	if len(all) == 0 {
		return ""
	}
	first := all[0]
	for _, h := range all { // of those that begin together the longest
		if h.Start > first.Start {
			break
		}
		first = h
	}
	return t.All[first.Start:first.End]
}

// fees reports that what has nothing to do with a side is a fee or a price.
func (e *exclusion) fees(h lint.Hit) bool {
	t := e.t
	if w := t.All[h.Start:h.End]; w != "无关" && w != "无涉" {
		return false
	}
	a, _ := t.Part(h.Start)
	return t.HasAny(a, h.Start, "费用与", "费与") || t.HasAny(e.s.Start, h.Start, "费用（", "服务费由") && !t.HasAny(e.s.Start, h.Start, "责任", "损失", "事故")
}

// excusedItems reports a lead whose list names nothing but the other side's
// fault and forces outside both: 因下列情形无法送货的，卖方不承担责任：（1）地址错误……
func (e *exclusion) excusedItems() bool {
	t, s := e.t, e.s
	if !endsInColon(t, s) {
		return false
	}
	style, n := "", 0
	for _, p := range t.Passages[min(s.Passage+1, len(t.Passages)):min(s.Passage+13, len(t.Passages))] {
		if style == "" {
			style = numberStyle(p.Number)
		}
		if style == "" || numberStyle(p.Number) != style {
			break
		}
		if !t.HoldsWord(faults, p.Body, p.End) && !t.HoldsWord(outside, p.Body, p.End) && !t.Holds(itemExcuse, p.Body, p.End) {
			return false
		}
		if n++; t.Holds(bareFailing, p.Body, p.End) {
			return false
		}
	}
	return n > 1
}

var itemExcuse = lint.NewSet("法律", "法规", "机关", "政府", "不可抗", "情势变", "错误", "无人签收", "电信", "抢注", "不详", "不正确", "不当", "自然", "不真实", "不明确", "授权", "同意", "乱码", "违")

// endsInColon reports a sentence that leads to a list.
func endsInColon(t *lint.Text, s lint.Sentence) bool {
	text := strings.TrimSpace(t.All[s.Start:s.End])
	return strings.HasSuffix(text, "：")
}
