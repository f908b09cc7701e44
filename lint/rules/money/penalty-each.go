package money

import "qiyue/lint"

var (
	// anEach begins a fine for each single lapse: 每发现一次, 每出现一起.
	anEach = lint.NewSet("每次", "每发现", "每出现", "每发生", "每有一", "每起", "每人次", "每例", "每一次", "每违反", "每单", "每违约", "发现一次", "出现一次", "发生一次")
	// secrets may be worth any sum.
	secrets = lint.NewSet("保密", "泄露", "泄漏", "泄密", "秘密")
)

// eachTime finds a fixed penalty that a single lapse seldom costs: 每出现一次投诉，支付违约金10万元.
func eachTime(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		a, b := t.Part(q.Start)
		if q.Unit != lint.Yuan || q.Value < 50_000 || !t.Holds(named, a, b) || t.Holds(capped, a, q.Start) || t.Holds(capped, q.End, s.End) && t.HasAny(q.End, s.End, "总额", "累计", "合计") || t.Holds(secrets, s.Start, s.End) {
			continue
		}
		if from := lint.RuneStart(t.All, max(s.Start, q.Start-90)); t.Holds(anEach, from, q.Start) {
			return max(a, s.Start), b, true
		}
	}
	return 0, 0, false
}
