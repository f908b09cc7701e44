package claims

import (
	"qiyue/internal/chinese"
	"qiyue/lint"
)

var (
	// unwarranted deny any warranty.
	unwarranted = lint.NewSet(
		"售出不保", "概不保修", "概不质保", "不提供任何保修", "离柜不保", "出门不保", "恕不保修", "不设保修期", "不设质保期", "不提供保修服务",
		"不予任何保修", "无任何保修", "不保不修", "一概不保",
	)
	// chargedFrom lead to the month or year from which repairs are charged.
	chargedFrom = lint.NewSet("个月起", "年起")
	charges     = lint.NewSet("收取", "收费", "计费", "收工料", "收工", "收材料", "另收", "有偿", "付费")
)

// denied reports 售出不保 and charges from a month on within the warranty that another clause gives.
func denied(c *claims) {
	t := c.t
	var given *claim // of the whole, or the only one
	others := 0
	for k := range c.list {
		switch x := &c.list[k]; {
		case x.topic != "warranty":
		case given == nil || given.of != "" && x.of == "":
			given = x
		default:
			others++
		}
	}
	if given == nil || given.of != "" && others > 0 {
		return
	}
	at := t.SentenceAt(given.start)
	for _, h := range t.Places(unwarranted) {
		if s := t.SentenceAt(h.Start); s != at && !t.HasAny(s.Start, h.Start, "如", "若", "人为", "期外", "过保", "的，", "易损", "赠品", "第三") {
			against(c.p, h.Start, h.End, at)
			return
		}
	}
	for _, h := range t.Places(chargedFrom) {
		a, _ := t.Part(h.Start)
		s := t.SentenceAt(h.Start)
		k := lint.LastIndex(t.All[a:h.Start], "第")
		if k < 0 || s == at || !t.Holds(charges, h.End, s.End) || t.HasAny(s.Start, s.End, "服务费", "年费", "租金", "人为") {
			continue
		}
		n, err := chinese.ParseInteger(t.All[a+k+len("第") : h.Start])
		if err != nil {
			continue
		}
		days := float64(n-1) * 30
		if t.After(h.Start, "年") {
			days = float64(n-1) * 360
		}
		if days < given.value-1 {
			i, j := t.Within(a+k, s.End, 30)
			against(c.p, i, j, at)
			return
		}
	}
}
