package claims

import (
	"math"
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// termWords stand where dates and a length in months or years are those of a term.
var termWords = lint.NewSet(
	"有效期", "服务期", "合同期", "期限", "为期", "租期", "维保期", "租赁期", "工期", "周期", "共计", "承包期", "经营期", "使用期", "维保期限",
	"保养期限", "协议期", "合作期", "合同期间", "协议期间",
)

// spans reports a term that ends before it begins, and one whose length and dates disagree: by a month,
// or by more than two days where days are counted: 有效期两年，自2025年1月1日至
// 2025年12月31日; 自2025年4月10日起至6月8日止，共90天.
func spans(p *lint.Pass) {
	t := p.Text
	qs := t.Quantities()
	for k := 0; k+1 < len(qs); k++ {
		from, to := qs[k], qs[k+1]
		if k+2 < len(qs) {
			runsTo(p, from, to, qs[k+2])
		}
		if to.Unit == lint.Clock && k+2 < len(qs) { // 自2026年12月1日零时起至
			to = qs[k+2]
		}
		if from.Unit != lint.Calendar || to.Unit != lint.Calendar || from.Date.Year == 0 || to.Start-from.End > 30 || !upTo(t.All[from.End:to.Start]) {
			continue
		}
		if to.Date.Year > 0 && (from.Date.Day == 0) == (to.Date.Day == 0) && to.Date.Time().Before(from.Date.Time()) {
			if calendarDate(t, from.Start, to.End) {
				p.Report(lint.Finding{Start: from.Start, End: to.End, Message: diag.Say("lint-contradiction-backward", "text", t.Quote(from.Start, to.End))})
			}
			continue
		}
		if from.Date.Day == 0 || to.Date.Day == 0 {
			continue
		}
		s := t.SentenceAt(from.Start)
		if to.Date.Year == 0 {
			to.Date.Year = from.Date.Year
		}
		if k+2 < len(qs) && qs[k+2].Unit == lint.Day && qs[k+2].End <= s.End && daysFollow(t.All[to.End:qs[k+2].Start]) {
			q := qs[k+2]
			if days := to.Date.Time().Sub(from.Date.Time()).Hours() / 24; q.Value < days-1 || q.Value > days+2 {
				unlike(p, q.Start, q.End, from, to)
			}
			continue
		}
		if lengthBeside(p, qs, k, to) || t.HasAny(s.Start, s.End, "续", "延长", "提前") {
			continue
		}
		var length *lint.Quantity
		within := t.QuantitiesIn(s.Start, s.End)
		lengths, dates := 0, 0
		for i := range within {
			switch q := &within[i]; q.Unit {
			case lint.Calendar:
				dates++
			case lint.Year, lint.Month:
				if _, b := t.Part(q.Start); t.Before(q.Start, "每", "隔") || t.HasAny(q.End, b, "一次", "一遍", "租金", "月租") {
					continue // 每两个月保养一次: a rhythm
				}
				if t.Before(q.Start, "第", "前", "首") {
					lengths++ // 第一年租金: a part of the term
				}
				lengths, length = lengths+1, q
			}
		}
		if lengths != 1 || dates != 2 || t.HasAny(s.Start, from.Start, "第", "首", "其中") {
			continue // 第一个服务年度为…，服务期两年
		}
		// 质保期两年，自…; of 服务期自…，质保两年 the dates are not those of the length.
		ofIt := t.Before(length.Start, "期", "期为", "期：", "期限", "期限为", "期限：", "期共", "期共计") && length.End <= from.Start && strings.Trim(t.All[length.End:from.Start], "，：（即自从由为") == ""
		head := t.HeadingAt(s.Start)
		if !ofIt && (t.HasAny(s.Start, s.End, "质保", "保修") || !t.Holds(termWords, s.Start, s.End) && (head == nil || !t.Holds(termWords, head.Start, head.End))) {
			continue
		}
		want := length.Value
		if length.Unit == lint.Year {
			want *= 12
		}
		months := float64((to.Date.Year-from.Date.Year)*12+to.Date.Month-from.Date.Month) + float64(to.Date.Day-from.Date.Day)/30
		if math.Abs(months-want) <= 0.7 {
			continue
		}
		unlike(p, namedFrom(t, s.Start, length.Start), length.End, from, to)
	}
}

// lengthBeside reports the length of the days k and to of qs that stands right before them, 租期三年，自…, or in a bracket of
// its own behind them, 2026年5月1日至2026年6月30日（两个月）, where it is not theirs; whatever else the sentence tells.
func lengthBeside(p *lint.Pass, qs []lint.Quantity, k int, to lint.Quantity) bool {
	t := p.Text
	from := qs[k]
	var lengths []lint.Quantity
	if k > 0 && sinceThen(t.All[qs[k-1].End:from.Start]) && t.Before(qs[k-1].Start, "质保", "保修", "保用", "期", "期为", "期：", "期限", "期限为", "期限：", "期共", "期共计") {
		lengths = append(lengths, qs[k-1])
	}
	for _, q := range qs[k+1 : min(len(qs), k+4)] {
		if q.Start > to.End && strings.HasPrefix(t.All[to.End:], "（") && q.Start == to.End+len("（") && t.After(q.End, "）") {
			lengths = append(lengths, q)
		}
	}
	for _, q := range lengths {
		if !q.Unit.InMonths() {
			continue
		}
		want := q.Value
		if q.Unit == lint.Year {
			want *= 12
		}
		months := float64((to.Date.Year-from.Date.Year)*12+to.Date.Month-from.Date.Month) + float64(to.Date.Day-from.Date.Day)/30
		if math.Abs(months-want) > 0.7 {
			unlike(p, namedFrom(t, t.SentenceAt(q.Start).Start, q.Start), q.End, from, to)
			return true
		}
	}
	return false
}

// sinceThen reports what stands between a length and its first day: ，自; ，自验收合格之日（.
func sinceThen(s string) bool {
	if event, is := strings.CutSuffix(s, "之日（"); is {
		return lint.HasPrefix(event, "，自", "，从", "，由", "（自") && len(event) <= len("，自双方最终验收合格") && !strings.Contains(event[len("，"):], "，")
	}
	return strings.Trim(s, "，：（即自从由为") == ""
}

// namedFrom is where the name of the term begins that stands right before the length at byte i, or i: 服务期三年.
func namedFrom(t *lint.Text, from, i int) int {
	for _, h := range t.PlacesIn(termWords, from, i) {
		if in := t.All[h.End:i]; in == "" || in == "为" || in == "：" {
			return h.Start
		}
	}
	return i
}

// runsTo reports a length between its first day and its last that is not theirs: 自2026年3月1日起90天，至2026年6月30日.
func runsTo(p *lint.Pass, from, length, to lint.Quantity) {
	t := p.Text
	if from.Unit != lint.Calendar || to.Unit != lint.Calendar || !length.Unit.IsTime() || from.Date.Year == 0 || to.Date.Year == 0 || from.Date.Day == 0 || to.Date.Day == 0 {
		return
	}
	switch strings.Trim(t.All[from.End:length.Start], "，共计为期算 ") {
	case "起", "起的", "开始", "之日起":
	default:
		return
	}
	switch strings.Trim(t.All[length.End:to.Start], "，内即 ") {
	case "至", "到", "截至", "直至", "止于":
	default:
		return
	}
	first, last := from.Date.Time(), to.Date.Time()
	switch length.Unit {
	case lint.Day, lint.Week:
		n := length.Value
		if length.Unit == lint.Week {
			n *= 7
		}
		if days := last.Sub(first).Hours() / 24; n >= days-1 && n <= days+2 {
			return
		}
	case lint.Month, lint.Quarter, lint.Year:
		n := length.Value * map[lint.Unit]float64{lint.Month: 1, lint.Quarter: 3, lint.Year: 12}[length.Unit]
		if months := float64((to.Date.Year-from.Date.Year)*12+to.Date.Month-from.Date.Month) + float64(to.Date.Day-from.Date.Day)/30; math.Abs(months-n) <= 0.7 {
			return
		}
	default:
		return
	}
	p.Report(lint.Finding{Start: length.Start, End: length.End, Args: []any{"first", t.Quote(from.Start, to.End)}, Related: []diag.Related{p.Related(from.Start, to.End, diag.Say("lint-contradiction-first"))}})
}

// upTo reports what stands between the first day of a term and the last.
func upTo(s string) bool {
	s = strings.TrimLeft(s, "0123456789: ")
	s = strings.Trim(strings.TrimPrefix(strings.TrimPrefix(s, "零时"), "时"), "起开始（）， ")
	return s == "至" || s == "到" || s == "-" || s == "—" || s == "——" || s == "~" || s == "～" || s == "--" || s == "截至" || s == "直至"
}

// daysFollow reports what stands between the last day of a term and its days.
func daysFollow(s string) bool {
	s = strings.Trim(s, "止完成竣工，：（ 、")
	return s == "" || s == "共" || s == "共计" || s == "合计" || s == "总计" || s == "计" || s == "为期" || s == "历时" || s == "工期" || s == "总工期" || s == "工期为" || s == "总工期为" || s == "工期共" || s == "日历工期"
}

// unlike reports a length, from i to j, that is not that of the dates.
func unlike(p *lint.Pass, i, j int, from, to lint.Quantity) {
	p.Report(lint.Finding{Start: i, End: j, Args: []any{"first", p.Text.Quote(from.Start, to.End)}, Related: []diag.Related{p.Related(from.Start, to.End, diag.Say("lint-contradiction-first"))}})
}
