package fairness

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// cap judges a limit of damages: it is fine where injury, intent and gross
// negligence are carved out.
func (e *exclusion) cap(h lint.Hit) (lint.Finding, bool) {
	t, s, text, none := e.t, e.s, e.text, lint.Finding{}
	word := t.All[h.Start:h.End]
	if word == "仅在" || word == "只在" {
		_, j, ok := t.Sequence(h.Start, s.End, 30, []string{word}, []string{
			"理赔", "保险", "保价", "已收", "收取的", "运费", "费用", "使用费", "服务费", "押金",
		}, []string{"范围内", "限额内", "额度内", "以内", "数额内", "金额内", "限度内"}, []string{"承担", "赔偿", "负责"})
		if !ok || carved(t, h.Start) || e.excused(h) {
			return none, false
		}
		i, j := t.Within(h.Start, j, 50)
		return lint.Finding{Start: i, End: j, Message: diag.Say("lint-liability-exclusion-cap", "text", t.Quote(i, j))}, true
	}
	if t.HasAny(max(s.Start, lint.RuneStart(t.All, max(0, h.Start-24))), h.Start, "不适用", "不受") || lint.Contains(text, "保证人", "担保") {
		return none, false // the limit is kept off, or is that of a surety
	}
	less := onlys[word] || word == "为止"
	if !less && !lint.Contains(text, "赔", "责任", "直接损失以") || lint.Contains(text, "违约金", "定金", "滞纳金") && !strings.Contains(text, "赔偿责任") || lint.Contains(text, "保险人", "保险公司", "保险金", "投保") {
		return none, false
	}
	if word == "最高按" && !t.HasAny(h.End, min(s.End, h.End+60), "赔偿", "赔付") {
		return none, false
	}
	if (word == "仅赔偿" || word == "只赔偿") && !t.HasAny(h.End, s.End, "不赔", "其他", "其它", "不再") && !t.HasAny(
		h.End, min(s.End, lint.RuneStart(t.All, h.End+36)), "本身", "货款", "成本", "原价", "材料费", "洗涤费",
	) || strings.HasPrefix(word, "最多") && lint.Contains(text, "每天", "每日", "一天", "延误", "逾期", "迟延") {
		return none, false
	}
	if word == "为限" || word == "为上限" || word == "为止" {
		a := max(s.Start, h.Start-60)
		at := max(strings.LastIndex(t.All[a:h.Start], "以"), strings.LastIndex(t.All[a:h.Start], "按"))
		if word == "为止" && (at < 0 || !t.HasAny(max(s.Start, a+at-24), a+at, "义务", "责任")) {
			return none, false
		}
		if at < 0 || word != "为止" && !t.HasAny(s.Start, a+at, "责任", "赔偿", "赔付", "损失", "人身损害", "人身伤害") && !t.After(h.End, "承担赔偿", "承担责任", "进行赔偿", "予以赔偿", "赔偿", "承担违约") || t.HasAny(
			a+at, h.Start, "实际损失", "实际受到", "实际发生", "实际造成", "直接损失", "损失", "损害", "财产", "出资", "份额", "范围", "遗产",
			"人民法院",
		) {
			return none, false
		}
		h.Start = a + at
		word = t.All[h.Start:h.End]
		if carved(t, h.Start) {
			return none, false
		}
		return lint.Finding{Start: h.Start, End: h.End, Message: diag.Say("lint-liability-exclusion-cap", "text", word)}, true
	}
	if onlys[word] {
		if !t.HasAny(h.End, s.End, "不再", "别无", "其他责任", "其他赔偿", "不承担", "概不", "不负", "其余") || carved(t, h.Start) || e.excused(h) || t.HasAny(h.End, s.End, "部分", "剩余") {
			return none, false
		}
		i, j := t.Within(h.Start, s.End, 50)
		return lint.Finding{Start: i, End: j, Message: diag.Say("lint-liability-exclusion-cap", "text", word)}, true
	}
	if strings.HasSuffix(word, "以") {
		if !t.HasAny(h.End, s.End, "为限", "为上限", "封顶") || t.After(h.End, "实际损失", "直接损失为限", "甲方实际", "乙方实际") {
			return none, false
		}
	}
	if !lint.Contains(
		word, "不超过", "以", "仅限", "只限", "限于", "最多", "至多", "仅赔", "只赔", "最高赔付", "最高承担", "封顶", "最高按",
	) && !t.HasAny(
		h.End, s.End, "不超过", "为限", "不高于", "不得超过", "不应超过", "为上限", "以内", "上限为", "限额为",
	) && !t.After(h.End, "为", "：") && !(word == "最高赔" && (len(t.QuantitiesIn(h.End, lint.RuneStart(t.All, min(s.End, h.End+18)))) > 0 || t.HasAny(h.End, min(s.End, h.End+36), "倍", "价", "款"))) {
		return none, false
	}
	if carved(t, h.Start) {
		return none, false
	}
	return lint.Finding{Start: h.Start, End: h.End, Message: diag.Say("lint-liability-exclusion-cap", "text", word)}, true
}

// Limits in words of any kind: 索赔数额均不得超过货物买价, 最多按一个月的服务费赔偿.
var capped = []string{"不超过", "不得超过", "不应超过", "不高于", "不会高于", "不会超过", "不得高于", "不大于", "不多于", "不超出", "不得超出", "不应超出", "不会超出", "不逾", "不得逾", "不多过", "以不超"}

// limited finds a limit of damages in its sentence, with no carve-out.
func (e *exclusion) limited() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Sequence(s.Start, s.End, 75, []string{"索赔", "赔", "责任", "补偿总额"}, capped, []string{"价", "费", "款", "租金", "元", "金额", "%", "倍", "半数", "成"})
	if !ok {
		i, j, ok = t.Sequence(s.Start, s.End, 45, []string{"最多按", "最多以", "至多按", "最高按", "至多以", "仅按", "只按"}, []string{"费", "款", "租金", "价"}, []string{"赔偿", "承担", "赔付"})
	}
	if !ok || lint.Contains(
		t.All[i:j], "违约金", "定金", "滞纳金", "罚", "工期", "保证", "责任险", "责任人", "损率不", "耗率不", "差率不", "佣金", "日", "天", "利率",
		"负责", "责任方", "超过条款", "超过第",
	) || lint.Contains(
		e.text, "保险人", "保险公司", "保险金", "投保", "违约金", "保修", "质保", "扣",
	) || t.HoldsWord(limitless, s.Start, s.End) || carved(t, i) {
		return 0, 0, false
	}
	return i, j, true
}

// limitless are words of a sum that is no limit of what is owed for a loss.
var limitless = lint.NewSet("违约方", "守约方", "预见", "连带", "保证责任", "担保", "出资")

// notBy finds a liability that is said to be not by the side that would bear it.
func (e *exclusion) notBy() (i, j int, ok bool) {
	t, s := e.t, e.s
	at := t.Index(s.Start, "不由")
	a, b := t.Part(at)
	if !t.HasAny(a, at, "责任", "损失", "后果", "风险") || t.HasAny(a, at, "费", "税") || e.fairly(s.Start, at) || isLay(lastActor(t, at, b)) {
		return 0, 0, false
	}
	return a, b, true
}

// carved reports that injury, intent or gross negligence are left out of the
// limit at byte i: in its clause, or by a sentence that restricts limits at large.
func carved(t *lint.Text, i int) bool {
	a, b := t.ClauseRange(i)
	if c := t.ClauseAt(i); c != nil && c.Parent != nil {
		a, b = c.Parent.Around(i)
	}
	s := t.SentenceAt(i)
	if t.Holds(grave, a, s.Start) || t.Holds(grave, s.End, b) {
		return true
	}
	if t.Holds(grave, s.Start, s.End) && (t.Holds(intended, s.Start, s.End) || !t.Holds(because, s.Start, i) || t.HasAny(s.Start, s.End, "除", "不适用", "不受", "不在此限")) {
		return true // but 造成人身损害的，赔偿以当月保养费为限 carves out nothing
	}
	return carvedAtLarge(t)
}

// carvedAtLarge reports a sentence, wherever it stands, that keeps injury or gross negligence
// out of limits.
func carvedAtLarge(t *lint.Text) bool {
	return t.Memo(carvedKey{}, func() any {
		for _, w := range []string{"重大过失", "人身损害", "人身伤害", "人身伤亡"} {
			for k := range t.Each(w) {
				if lint.Contains(t.In(t.SentenceAt(k)), "不适用", "不受", "不免除", "不得免除", "不影响", "不限制", "不在此限", "除外") {
					return true
				}
			}
		}
		return false
	}).(bool)
}

// grave are the words of what no limit may cover: intent alone leaves gross negligence within it.
var grave = lint.NewSet("人身", "伤人", "伤亡", "重大过失", "故意或过失", "故意或者过失", "故意和过失", "不得限制", "不得排除", "不得免除")

type carvedKey struct{}

// onlys offer something less in place of damages: 只退还当次服务费，不再赔偿其他损失.
var onlys = map[string]bool{"只退还": true, "仅退还": true, "只返还": true, "仅返还": true, "只协助": true, "仅协助": true}
