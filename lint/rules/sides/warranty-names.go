package sides

import "qiyue/lint"

// warrantyNames are names of the warranty period, of which a text should use one.
var warrantyNames = []string{
	"质保期", "保修期", "质量保证期", "免费维护期", "保质期", "保用年限", "保用期", "保固期", "保证期", "三包期", "质保年限", "保修年限",
	"质保维护期", "质保服务期", "保修服务期", "免费维保期", "质量担保期", "免费运维期", "质保运维期", "包修期",
}

var (
	// careNames are names of a period of work that is the warranty period only where it is said to
	// end, or beside what is done or kept in it.
	careNames = lint.NewSet("保养期", "维修期", "养护期", "免费期", "维护期")
	careTails = lint.NewSet("届满", "满", "结束", "过后", "外", "内")
	careUsual = append([]string{"保障期"}, warrantyNames...)
	careWords = lint.NewSet("免费", "保修金", "质保金", "保证金", "余款", "尾款")
)

// careNamed reports 保养期届满 where the text calls that 保修期.
func careNamed(p *lint.Pass) {
	t := p.Text
	places := t.Places(careNames)
	count := map[int]int{} // of each name
	for _, h := range places {
		count[h.Word]++
	}
	for _, h := range places {
		ps, s := t.PassageAt(h.Start), t.SentenceAt(h.Start)
		if ps.Kind != lint.Body || count[h.Word] > 2 || t.Before(h.Start, "保修", "免费", "、") || !t.Begins(careTails, h.End) || !t.Holds(careWords, ps.Start, ps.End) {
			continue
		}
		for _, w := range careUsual {
			if t.Has(w) && !t.HasAny(s.Start, s.End, w) {
				p.Flag(h.Start, h.End, "usual", w)
				return
			}
		}
	}
}

// stems are words of a warranty of which its period has a name.
var stems = lint.NewSet("质保", "保修", "包修", "保固")

// otherStem reports 保修期 in a text that says how long the warranty is as 质保两年, and nowhere 保修一年.
func otherStem(p *lint.Pass) {
	t := p.Text
	told, named := map[string]bool{}, map[string]int{}
	for _, h := range t.Places(stems) {
		w := t.All[h.Start:h.End]
		if _, known := named[w]; !known && t.After(h.End, "期") && t.PassageAt(h.Start).Kind == lint.Body {
			named[w] = h.Start
		}
		if told[w] {
			continue
		}
		for _, q := range t.QuantitiesIn(max(0, h.Start-36), min(len(t.All), h.End+36)) {
			if between := t.All[min(q.End, h.End):max(q.Start, h.Start)]; q.Unit.InMonths() && (between == "" || between == "免费" || between == "：" || between == "的免费" || between == "的") {
				told[w] = true
			}
		}
	}
	if len(told) != 1 || len(named) != 1 {
		return
	}
	for w, i := range named {
		for usual := range told {
			if usual != w {
				p.Flag(i, i+len(w)+len("期"), "usual", usual)
			}
		}
	}
}
