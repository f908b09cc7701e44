package obligation

import (
	"strconv"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
)

// service is patrol visits and the first training.
func (b *book) service() {
	s := b.spec.Service
	if s == nil {
		return
	}
	if p := s.Patrol; p != nil && p.Interval.IsSet() {
		b.patrols(p.Interval.V.Limit)
		if p.Report.IsSet() {
			b.add("patrol-report", "patrol-report", "provider", "service.patrol.report", diag.Say("obligation-patrol-report"),
				unknown(diag.Say("obligation-event", "event", diag.Say("obligation-event-patrol"), "limit", p.Report.V.Text())))
		}
	}
	if t := s.Training; t != nil && t.Within.IsSet() {
		b.add("training", "training", "provider", "service.training.within", diag.Say("obligation-training"), b.since(b.effective(), t.Within.V.Limit, "provider"))
	}
}

// patrols are the visits within the term: the n-th is due n intervals after
// the agreement took effect.
func (b *book) patrols(interval calendar.Limit) {
	const path = "service.patrol.interval"
	from, end := b.effective(), b.ended()
	if !from.unknown.IsZero() || interval.Clocked() || interval.Count == 0 {
		b.add("patrol", "patrol-1", "provider", path, diag.Say("obligation-patrol", "n", 1), b.since(from, interval, "provider"))
		return
	}
	for n := 1; ; n++ {
		d := b.since(from, times(interval, n), "provider")
		if !d.known || n > 1 && (!end.unknown.IsZero() || d.nominal > end.day) {
			return
		}
		b.add("patrol", "patrol-"+strconv.Itoa(n), "provider", path, diag.Say("obligation-patrol", "n", n), d)
	}
}

// quality is the report after each whole period of measurement in the term.
func (b *book) quality() {
	q, t := b.spec.Quality, b.spec.Term
	if q == nil || !q.Period.IsSet() || !q.Report.IsSet() {
		return
	}
	const path = "quality.report"
	end := b.ended()
	period := q.Period.V.Limit
	if !end.unknown.IsZero() {
		b.add("quality-report", "quality-report", "provider", path, diag.Say("obligation-quality-reports"), unknown(end.unknown))
	}
	if !end.unknown.IsZero() || period.Count == 0 {
		return
	}
	for n := 1; ; n++ {
		last, ok := through(date(t.Start.V), times(period, n))
		if !ok || last > end.day {
			return
		}
		what := diag.Say("obligation-quality-report", "n", n, "end", last.String())
		b.add("quality-report", "quality-report-"+strconv.Itoa(n), "provider", path, what, b.after(last, q.Report.V.Limit, "provider"))
	}
}
