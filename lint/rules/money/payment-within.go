package money

import (
	"qiyue/lint"
)

var (
	// paidOff are the verbs by which a debt ends.
	paidOff = lint.NewSet("付清", "结清", "付完", "还清", "付讫", "交清", "缴清", "退还", "返还", "退清")
	// since are words from which a length of time runs, unlike those of another case.
	since = lint.NewSet("起", "之日", "后", "自", "从", "当日", "收到", "期满", "届满", "到期", "逾期", "未", "如", "若", "违约", "不", "_")
)

// withinOf reports the rest of a price that is due within a time that runs from nowhere:
// 余下灯具款，两年内结清.
func withinOf(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(paidOff) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Residue {
			continue
		}
		s := t.SentenceAt(h.Start)
		a, _ := t.Part(h.Start)
		for _, q := range t.QuantitiesIn(a, h.Start) {
			if !q.Unit.IsTime() || !t.After(q.End, "内", "之内", "以内") || h.Start-q.End > len("以内由甲方一次性") {
				continue
			}
			from := a
			if before, _ := t.Part(max(s.Start, a-len("，"))); before < a && !t.HoldsWord(pay, before, a) {
				from = before // 余下灯具款，两年内结清
			}
			if (t.Holds(rests, from, q.Start) || t.Holds(held, from, q.Start)) && !t.Holds(since, from, h.Start) && !t.HasAny(h.End, s.End, "起算", "起计", "日起") {
				p.Report(lint.Finding{Start: from, End: h.End, Level: lint.Info, Basis: anyTime})
			}
			break
		}
	}
}
