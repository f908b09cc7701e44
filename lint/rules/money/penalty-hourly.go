package money

import "qiyue/lint"

var (
	// hourlyPenalty is a sum for each hour of a delay: 每延误一小时，支付违约金500元.
	hourlyPenalty = lint.NewFrame(45, []string{"每延误", "每延迟", "每迟延", "每超过", "每超", "每逾期", "每迟到", "每晚", "每拖延"}, []string{"小时"}, []string{"违约金", "赔偿", "扣", "罚"})
	// hours are the cue of it.
	hours = lint.NewSet("一小时", "1小时", "每小时", "壹小时", "一个小时", "1个小时")
	// ended are words of a limit, or of an end by leaving, shareBlank rates whose figure is in
	// brackets or blank.
	ended      = lint.NewSet("不超过", "上限", "封顶", "最高", "为限", "不得超过", "最多", "解除", "终止")
	shareBlank = lint.NewSet("万分之[", "千分之[", "百分之[", "万分之【", "千分之【", "百分之【", "万分之_", "千分之_", "百分之_")
)

// hourlySums reports the first sum for each hour of a delay in a text that caps no penalty: a day
// is two dozen of it.
func hourlySums(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(hours) {
		i, j, ok := t.Frame(hourlyPenalty, s.Start, s.End)
		a, b := t.ClauseRange(s.Start)
		if !ok || !t.Holds(hours, i, j) || t.PassageAt(i).Table != nil || t.Holds(ended, min(a, s.Start), max(b, s.End)) || !t.Holds(breached, s.Start, s.End) {
			continue
		}
		for _, q := range t.QuantitiesIn(j, s.End) {
			if q.Unit == lint.Yuan && q.Start-j < len("人民币大写") {
				p.Report(lint.Finding{Start: i, End: q.End, Level: lint.Info})
				return
			}
			break
		}
	}
}

// blankRates reports a daily rate in brackets that has no base: 逾期按日支付万分之[五]的违约金.
func blankRates(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(shareBlank) {
		s := t.SentenceAt(h.Start)
		sums := t.PlacesIn(breachSums, s.Start, s.End)
		a, b := t.Part(h.Start)
		if len(sums) == 0 || t.HoldsBeside(bases, baseless, a, b) || !t.HasAny(a, h.Start, "日", "天") {
			continue
		}
		end := h.End
		if last := sums[len(sums)-1]; last.End > h.End && last.End <= b {
			end = last.End
		}
		p.Flag(h.Start, end)
	}
}
