package warranty

import (
	"strings"

	"qiyue/lint"
)

var (
	// orSince lead to another start of a warranty, decides are words that say which of two
	// starts is meant.
	orSince = lint.NewSet("或自", "或者自", "或从", "或者从")
	decides = lint.NewSet("先到", "为准", "较早", "较晚", "先者", "孰", "先届", "先满", "在先", "早者", "长者", "选择")
)

// twoStarts reports the second of two starts of one warranty where nothing says which of them
// is meant: 自验收之日起12个月，或自发货之日起18个月.
func twoStarts(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(orSince) {
		s := t.SentenceAt(h.Start)
		if h.Start < s.Start || h.End > s.End {
			continue
		}
		k := strings.Index(t.All[h.End:s.End], "起")
		if k < 0 || t.Holds(decides, s.Start, s.End) || !t.Holds(warranties, s.Start, s.End) || !runsFrom(t, s.Start, h.Start) || len(t.QuantitiesIn(h.End+k, s.End)) == 0 && !t.HasAny(h.End+k, s.End, "__") {
			continue
		}
		startless(p, h.Start, h.End+k+len("起"))
	}
}
