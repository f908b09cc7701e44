package money

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var (
	// hourlyPenalty is a sum for each hour of a delay: 每延误一小时，支付违约金500元.
	hourlyPenalty = lint.NewFrame(45, []string{"每延误", "每延迟", "每迟延", "每超过", "每超", "每逾期", "每迟到", "每晚", "每拖延"}, []string{"小时"}, []string{"违约金", "赔偿", "扣", "罚"})
	// hours are the cue of it.
	hours = lint.NewSet("一小时", "1小时", "每小时", "壹小时", "一个小时", "1个小时")
	// totalCapped limit all penalties of an agreement, wherever that is told.
	totalCapped = lint.NewSet("违约金总额不超过", "违约金总额不得超过", "违约金累计不超过", "违约金累计不得超过", "违约金合计不超过", "违约金总额以", "违约金最高不超过")
	// ended are words of a limit, or of an end by leaving, shareBlank rates whose figure is in
	// brackets or blank.
	ended      = lint.NewSet("不超过", "上限", "封顶", "最高", "为限", "不得超过", "最多", "解除", "终止")
	shareBlank = lint.NewSet("万分之[", "千分之[", "百分之[", "万分之【", "千分之【", "百分之【", "万分之_", "千分之_", "百分之_")
)

// hourlySums reports the first sum for each hour of a delay where nothing caps it: a day
// is two dozen of it.
func hourlySums(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(hours) {
		i, j, ok := t.Frame(hourlyPenalty, s.Start, s.End)
		a, b := t.ClauseRange(s.Start)
		if !ok || t.Holds(totalCapped, 0, len(t.All)) || !t.Holds(hours, i, j) || t.PassageAt(i).Table != nil || t.Holds(ended, min(a, s.Start), max(b, s.End)) || !t.Holds(breached, s.Start, s.End) {
			continue
		}
		if qs := t.QuantitiesIn(j, s.End); len(qs) > 0 && qs[0].Unit == lint.Yuan && qs[0].Start-j < len("人民币大写") {
			p.Report(lint.Finding{Start: i, End: qs[0].End, Level: lint.Info, Message: diag.Say("lint-penalty-base-endless", "text", t.Quote(i, qs[0].End))})
			return
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
