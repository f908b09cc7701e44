package wording

import (
	"strings"

	"qiyue/lint"
)

var (
	// burdens are what is laid on a side, aggregates what says that it is the
	// whole, carried the verbs by which a side gets it, laying those with a side before.
	burdens    = lint.NewSet("责任", "后果", "事故", "纠纷", "风险和损失", "风险及损失", "损失和风险", "风险与损失")
	aggregates = lint.NewSet("一切", "全部", "所有", "由此产生", "由此造成", "由此引起", "由此引发", "由此导致", "由此带来", "因此产生", "因此造成", "因此引起", "因此引发", "因此导致", "任何")
	carried    = lint.NewSet("承担", "担负", "自负", "自担", "负责", "负担")
	totals     = lint.NewSet("一切", "全部", "所有", "各种", "完全")
	laying     = lint.NewSet("承担", "担负", "负", "赔偿", "负责", "自负", "自担")
	pursue     = lint.NewSet("追究")
	// askedFirst are what a side may do first, of a sum or an act that is told: 要求全额退款并追究责任.
	askedFirst = lint.NewSet(lint.Pairs([]string{"解除合同", "解除协议", "解除本合同", "解除本协议", "终止合同", "终止协议", "退款", "款项", "退货"}, []string{"并", "，并", "，同时", "并有权", "并可"})...)
	// consequent are words of a statement by which a liability follows from what was said.
	consequent = []string{"否则", "因此", "由此", "所致", "产生的", "导致", "造成", "引起", "引发", "增加的", "而来"}
	// bringing end the words on what brings it.
	bringing = lint.NewSet("带来的", "所致的", "造成的", "引起的", "引发的", "产生的", "导致的", "招致的", "带来之")
	// denied are words of a statement in which nothing is laid on anybody, or not
	// for good, reserved those in which a claim is only kept, denied or made by law.
	denied = lint.NewSet(
		"不承担", "不负", "不对", "概不", "免", "无须", "无需", "避免", "防止", "杜绝", "预防", "处理", "报告", "通知", "调查", "避", "知悉", "理解",
		"评估", "可能", "约定", "保险", "下列", "以下", "举证", "承担的", "负担的",
	)
	reserved = lint.NewSet(
		"保留", "依法", "互不", "不再", "不得", "不承担", "不负", "免", "无须", "无需", "有权机关", "公安", "司法", "刑事", "不", "权利", "股东",
		"债权", "连带", "承担的", "被", "约定", "法律规定", "合同规定", "超过", "方式", "下列", "以下",
	)
	// toldWhose are words of a liability that says what it is, or whose it is by its cause.
	toldWhose = []string{
		"责任方", "责任一方", "责任人", "责任单位", "过错", "违约方", "连带", "保修责任", "安全责任", "举证责任", "验收责任", "付款责任", "第三方",
		"双方", "各自", "委托人承担", "法律效果", "保密责任",
	}
)

// A laid burden: whether it must be said to be the whole, to follow from
// something, to be borne before or laid on a side behind, and the words that excuse it.
type burden struct {
	noun                 string // "" for any
	whole, follows       bool
	before, after        bool
	brought              bool // it is what a breach brings: 违约所带来的责任
	near                 int  // bytes in which the verb stands before
	fair                 *lint.Set
	aggregates, carriers *lint.Set
}

// burdensLaid are the ways in which a liability is laid on a side whole and not
// said: 由此产生的不利后果由乙方承担, 因此所致的法律责任由甲方承担, 承受各种风险和损失.
var burdensLaid = []burden{
	{whole: true, after: true, fair: denied, aggregates: aggregates},
	{noun: "后果", after: true, fair: denied},
	{noun: "责任", follows: true, after: true, fair: denied},
	{noun: "纠纷", follows: true, after: true, fair: denied},
	{noun: "后果", before: true, near: 36, fair: denied, carriers: carried},
	{whole: true, before: true, near: 24, fair: reserved, aggregates: totals, carriers: laying},
	{noun: "责任", before: true, near: 36, fair: reserved, carriers: pursue},
	{noun: "责任", brought: true, before: true, near: 45, fair: denied, carriers: carried},
}

// wholes finds them.
func wholes(t *lint.Text, take func(entry string, i, j int)) {
	const far = 36 // bytes before a burden, and behind it
	for _, h := range t.Places(burdens) {
		// Most are spoken of and not laid on anybody.
		if near := t.All[max(0, h.Start-far):h.Start]; t.After(h.Start, "责任") && !strings.Contains(t.All[h.End:min(len(t.All), h.End+21)], "由") && !lint.Contains(near, "一切", "全部", "所有", "各种", "完全", "任何", "追究", "此", "所") {
			continue
		}
		sen, a, b, inside := around(t, h)
		if !inside {
			continue
		}
		for k := range burdensLaid {
			if i, j, ok := burdensLaid[k].stands(t, sen, a, b, h, far); ok {
				if !t.Holds(measuredBy, sen.Start, sen.End) {
					take("一切后果", i, j)
				}
				break
			}
		}
	}
}

// stands reports that the burden is laid so at a hit in the statement of bytes a to b.
func (w *burden) stands(t *lint.Text, sen lint.Sentence, a, b int, h lint.Hit, far int) (i, j int, ok bool) {
	noun := t.All[h.Start:h.End]
	if w.noun != "" && w.noun != noun {
		return 0, 0, false
	}
	i, j = h.Start, h.End
	from := max(a, h.Start-far)
	if w.whole {
		if w.before {
			from = a
		}
		all := t.PlacesIn(w.aggregates, from, h.Start)
		if len(all) == 0 || w.before && h.Start-all[len(all)-1].End > far {
			return 0, 0, false
		}
		if i = all[0].Start; w.before {
			i = all[len(all)-1].Start
		}
	}
	if w.before {
		if i = lastStart(t, w.carriers, max(a, i-w.near), i); i < 0 {
			return 0, 0, false
		}
		if w.carriers == pursue && (t.Ends(askedFirst, i) || t.Before(h.Start, "违约") && penal(t) || t.After(h.End, "的，")) {
			return 0, 0, false
		}
	}
	if w.brought && !t.Ends(bringing, h.Start) {
		return 0, 0, false
	}
	if w.after {
		if j = laidBehind(t, sen, h.End); j < 0 || lint.Contains(t.All[h.End:j], "过错", "过失", "双方", "各自", "责任方", "违约方") {
			return 0, 0, false
		}
	}
	if w.follows && (!lint.Contains(t.All[a:h.Start], consequent...) && !(a == h.Start && t.Before(a, "的，")) || lint.Contains(t.All[a:max(b, j)], toldWhose...) || t.Before(h.Start, "违约") && penal(t)) {
		return 0, 0, false
	}
	return i, j, !excused(t, w.fair, a, b, w.carriers == pursue)
}

// excused reports one of the words in bytes i to j, other than the 不 of what
// went wrong and the 被 of what was done to somebody: 不利后果, 被投诉的. One who is pursued owes nothing new.
func excused(t *lint.Text, words *lint.Set, i, j int, pursued bool) bool {
	for _, h := range t.PlacesIn(words, i, j) {
		switch t.All[h.Start:h.End] {
		case "不":
			if !t.After(h.Start, "不利", "不良", "不当", "不符", "不按", "不履行", "不真实", "不实", "不合格", "不及时", "不到位") {
				return true
			}
		case "被":
			if pursued || t.After(h.Start, "被追究", "被要求", "被认定") {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// laidBehind is the end of the verb that lays on a side what ends at byte i, or
// -1: 均由货主承担, ，由承运人自负.
func laidBehind(t *lint.Text, sen lint.Sentence, i int) int {
	rest := strings.TrimPrefix(t.All[i:min(sen.End, i+21)], "，")
	by := strings.Index(rest, "由")
	if (by < 0 || by > 6) && !lint.HasPrefix(rest, "自行", "自负", "负责") || by >= 0 && strings.HasSuffix(rest[:by], "不") {
		return -1
	}
	all := t.PlacesIn(carried, i, min(sen.End, i+45))
	if len(all) == 0 {
		return -1
	}
	return all[0].End
}
