package timing

import (
	"fmt"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

type termKey struct {
	c        *calendar.Calendar
	l        calendar.Limit
	service  string
	from, to calendar.Date
}

// disputeInTerm shows the report within the agreement's term that sets the
// readings of a level's service calendar farthest apart, in dates. Without a
// term, and where the readings never part within it, the latest decreed year
// serves.
func disputeInTerm(p *lint.Pass, level *spec.Level, l calendar.Limit) diag.Text {
	service := p.Spec.ServiceFor(level)
	readings := service.Readings(l.Unit)
	from, to, ok := term(p.Spec)
	if !ok || len(readings) < 2 || l.Count <= 0 {
		return dispute(p, l)
	}
	detail := p.Memo(termKey{p.Options.Calendar, l, fmt.Sprint(service), from, to}, func() any {
		clocks := make([]*calendar.Clock, len(readings))
		for i, r := range readings {
			clocks[i], _ = calendar.NewClock(r.Service, p.Options.Calendar) // every matter is settled: no error
		}
		g, ok := calendar.Widest(l, clocks, from.Time(), to.Time())
		if !ok || g.Difference <= 0 {
			return diag.Text{}
		}
		id := "lint-response-holidays-term"
		if g.AtLeast {
			id = "lint-response-holidays-term-least"
		}
		return diag.Say(id, "limit", l.Text(), "report", moment(g.Report), "early", readings[g.Early].Assumption, "first", calendar.Ending(g.EarlyDue),
			"late", readings[g.Late].Assumption, "last", calendar.Ending(g.LateDue), "apart", difference(g.Difference))
	}).(diag.Text)
	if detail.IsZero() {
		return dispute(p, l)
	}
	return detail
}

// maxTerm bounds the days that are searched: a longer term repeats itself.
const maxTerm = 10 * 366

// term is the agreement's term, from its first day to the day after its last.
func term(s *spec.Spec) (from, to calendar.Date, ok bool) {
	if s.Term == nil || !s.Term.Start.IsSet() || !s.Term.Length.IsSet() {
		return 0, 0, false
	}
	end, ok := s.Term.End()
	if !ok {
		return 0, 0, false
	}
	from, to = calendar.On(s.Term.Start.V.Date), calendar.On(end.Date)+1
	return from, min(to, from+maxTerm), true
}
