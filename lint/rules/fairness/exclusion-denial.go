package fairness

import (
	"strings"

	"qiyue/lint"
)

// denied is the denial of an anchor that stands a few characters before it.
func (e *exclusion) denied(h lint.Hit) (lint.Hit, bool) {
	t := e.t
	a, _ := t.Part(h.Start)
	a = lint.RuneStart(t.All, max(a, h.Start-54))
	if t.All[h.Start:h.End] == "不赔" {
		return h, true
	}
	before := within(t, denying, a, h.Start)
	if len(before) == 0 {
		return h, false
	}
	at := before[len(before)-1].Start
	if t.HasAny(max(e.s.Start, a-36), at, "不得", "不能", "不会", "无权", "不应", "不可") {
		return h, false
	}
	h.Start = at
	return h, true
}

// ofBoth are words of both sides or of loss that grew.
var ofBoth = lint.NewSet("扩大的损失", "扩大部分", "扩大损失", "而扩大", "任何一方", "双方", "违约方", "守约方", "一方应", "对方")

// aboutWords open a denial that names what it is about before it denies:
// 不就数据丢失向客户承担任何赔偿.
var aboutWords = []string{"不就", "不对", "不因"}

// denial reports that what one is not liable for is a thing of one's own
// sphere, or everything.
func (e *exclusion) denial(h lint.Hit) bool {
	t, s, text := e.t, e.s, e.text
	word := t.All[h.Start:h.End]
	if t.Holds(ofBoth, s.Start, s.End) || t.HoldsWord(outside, s.Start, s.End) || strings.HasSuffix(text, "：") && !lint.Contains(text, "任何", "一切") {
		return false
	}
	switch word {
	case "不再承担", "不负担", "无须承担", "无需承担", "毋须承担", "毋需承担", "不须承担", "不必承担", "不再负责", "不会承担", "不会负责", "不会赔偿":
		return false // other finders are asked by these
	case "不负":
		if !t.HasAny(h.End, min(s.End, h.End+36), "责任", "之责", "义务") {
			return false
		}
	case "不负责":
		if h.End < s.End {
			return false
		}
	case "不承担质量", "不承担安全", "不承担保管", "不承担经济", "不承担因此":
		return t.HasAny(h.End, min(s.End, h.End+30), "责任", "赔偿", "损失")
	}
	if lint.Contains(text, "一切", "任何", "所有", "全部", "一应", "概", "无论", "不论", "何种") {
		return true
	}
	if t.HasAny(h.Start, s.End, "举证责任") {
		return false
	}
	if lint.HasPrefix(word, aboutWords...) && len(word) > len("不承担责任") && sphere.In(word) {
		return true
	}
	if !t.Holds(sphere, s.Start, h.Start) {
		return false
	}
	named, buys := namedBefore(t, h.Start)
	return e.freed(h) != "" || named && !buys
}

// proviso reports a sentence that the next one takes back in part: ；但是……
// 有过错的，应当承担相应的责任.
func proviso(t *lint.Text, s lint.Sentence) bool {
	rest := strings.TrimLeft(t.All[s.End:t.PassageAt(s.Start).End], "；。; ")
	if rest == "" {
		return false
	}
	next := strings.TrimRight(t.In(t.SentenceAt(t.PassageAt(s.Start).End-len(rest))), "。；")
	if !strings.HasPrefix(rest, "但") {
		return strings.HasSuffix(next, "除外") || strings.HasSuffix(next, "不在此限")
	}
	return lint.Contains(next, "应当承担", "应承担", "仍", "除外")
}
