package obligation

import (
	"strings"
	"time"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// dated is a last day, or why there is none.
type dated struct {
	known                 bool
	date, latest, nominal calendar.Date
	end                   time.Time
	unknown               diag.Text
	notes, steps          []diag.Text
	basis                 []diag.LawID
}

func unknown(why diag.Text) dated { return dated{unknown: why} }

// note adds what to mind.
func (d dated) note(id string, args ...any) dated {
	d.notes = append(d.notes[:len(d.notes):len(d.notes)], diag.Say(id, args...))
	return d
}

// noted carries over what is to be minded of the day a period starts from.
func (d dated) noted(notes []diag.Text) dated {
	d.notes = append(notes[:len(notes):len(notes)], d.notes...)
	return d
}

// on is a day that the agreement names or that nothing moves.
func on(day calendar.Date, basis ...diag.LawID) dated {
	return dated{known: true, date: day, latest: day, nominal: day, end: (day + 1).Time(), basis: basis}
}

// after is the last day of a period that runs from an event on a day: the day
// itself is left out, and the last day rolls over days off (民法典 201–203). What
// the provider does ends at close of service, what others do at 24:00.
func (b *book) after(from calendar.Date, l calendar.Limit, who string) dated {
	if l.Clocked() {
		return unknown(diag.Say("obligation-no-time", "limit", l.Text()))
	}
	s := b.agreed()
	if who != "provider" {
		s.Hours = nil
	}
	r := calendar.Deadline(l, s, from.Time(), b.calendar)
	if len(r.Open) > 0 {
		return open(l, r.Open)
	}
	d := dated{known: true, date: lastDay(r.Earliest), end: r.Due, steps: r.Steps, basis: r.Basis}
	if d.latest = d.date; r.Provisional {
		d.latest = 0
		if !r.Latest.IsZero() {
			d.latest = lastDay(r.Latest)
		}
		d = d.note("obligation-provisional", "reason", r.Reason)
	}
	if d.nominal = d.date; l.Unit != calendar.Workday {
		d.nominal = plain(from, l)
	}
	if d.nominal != d.date {
		d = d.note("obligation-rolled", "nominal", d.nominal.String(), "day", b.calendar.Day(d.nominal).Text())
	}
	return d
}

// agreed is the service calendar as the agreement's definition of 工作日 has
// it: its service days where service is on workdays only, else, and where no
// service days are agreed at all, the legal working days.
func (b *book) agreed() calendar.Service {
	s := b.spec.Calendar.Service()
	if s.Days == calendar.DaysUnstated {
		s.Days = calendar.EveryDay
	}
	return s
}

// open says that a limit has no date for what the service calendar leaves open.
func open(l calendar.Limit, matters []calendar.Matter) dated {
	words := make([]diag.Text, len(matters))
	for i, m := range matters {
		words[i] = diag.Say("calendar-matter-" + m.String())
	}
	return unknown(diag.Say("obligation-open", "limit", l.Text(), "matters", words))
}

// until is the last day of a state that ends by itself: counted like after,
// but it does not roll, as nothing has to be done on it.
func (b *book) until(from calendar.Date, l calendar.Limit) dated {
	if l.Clocked() || l.Unit == calendar.Workday {
		return b.after(from, l, "")
	}
	return on(plain(from, l), "民法典 201(1)", "民法典 202").note("obligation-state")
}

// plain is the last day of a period in days, weeks, months or years, before
// any roll-over.
func plain(from calendar.Date, l calendar.Limit) calendar.Date {
	s := calendar.Service{LastDay: calendar.LastDayStays}
	return lastDay(calendar.Deadline(l, s, from.Time(), calendar.New()).Due)
}

// through is the last day of a period whose first day is from: three years
// from 2026-12-01 end on 2029-11-30. ok is false for hours and working days.
func through(from calendar.Date, l calendar.Limit) (calendar.Date, bool) {
	t := spec.Term{Start: spec.Of(spec.Day{Date: from.Written()}), Length: spec.Of(spec.Span{Limit: l})}
	end, ok := t.End()
	return date(end), ok
}

// before is the last day on which a period counted back from an end is still
// kept whole: 30 days before 2029-11-30 is 2029-10-31, because the day of the
// act is left out. It does not roll: a later day would shorten the period.
func (b *book) before(end calendar.Date, l calendar.Limit) dated {
	var day calendar.Date
	switch l.Unit {
	case calendar.Day:
		day = end - calendar.Date(l.Count)
	case calendar.Week:
		day = end - calendar.Date(7*l.Count)
	case calendar.Month, calendar.Year:
		months := l.Count
		if l.Unit == calendar.Year {
			months *= 12
		}
		for day = end.AddMonths(-months); (day + 1).AddMonths(months) <= end; day++ {
		}
	case calendar.Workday:
		s := b.agreed()
		if matters := s.Open(l.Unit); len(matters) > 0 {
			return open(l, matters)
		}
		clock, err := calendar.NewClock(s.Readings(l.Unit)[0].Service, b.calendar)
		if err != nil {
			panic(err) // a reading leaves nothing open
		}
		var certain bool
		if day, certain = clock.Before(end, l.Count); !certain {
			return unknown(diag.Say("obligation-workdays-open", "limit", l.Text(), "year", b.unsettled(day, end)))
		}
	default:
		return unknown(diag.Say("obligation-no-time", "limit", l.Text()))
	}
	d := on(day, "民法典 201(1)", "民法典 203(1)").note("obligation-before", "limit", l.Text(), "end", end.String())
	if info := b.calendar.Day(day); !info.Kind.Works() {
		d = d.note("obligation-before-off", "day", info.Text())
	}
	return d
}

// unsettled is the year of the last day of a stretch that a notice to come may
// change.
func (b *book) unsettled(first, last calendar.Date) int {
	for d := last; d >= first; d-- {
		if !b.calendar.Day(d).Settled {
			return d.Year()
		}
	}
	return last.Year()
}

// lastDay is the day an instant ends: 00:00 ends the day before.
func lastDay(t time.Time) calendar.Date { return calendar.DateOf(t.Add(-time.Microsecond)) }

// date is a day of a spec as the engine has it.
func date(d spec.Day) calendar.Date {
	return calendar.On(d.Date)
}

// starting is a day that periods run from, or why it is not known.
type starting struct {
	day     calendar.Date
	unknown diag.Text
	notes   []diag.Text
}

// effective is the day the agreement takes effect. Signing on one day by both
// sides is assumed where the spec states the day of signing.
func (b *book) effective() starting {
	g := b.spec.Signing
	switch {
	case g == nil:
		return starting{unknown: diag.Say("obligation-no-value", "path", "signing.date")}
	case g.Effective.V.ID == "date" && g.EffectiveDate.IsSet():
		day := date(g.EffectiveDate.V)
		if g.Date.IsSet() {
			day = max(day, date(g.Date.V))
		}
		return starting{day: day}
	case g.Effective.V.ID != "date" && g.Date.IsSet():
		return starting{day: date(g.Date.V), notes: []diag.Text{diag.Say("obligation-signed", "date", date(g.Date.V).String())}}
	case g.Effective.V.ID == "date":
		return starting{unknown: diag.Say("obligation-no-value", "path", "signing.effective_date")}
	}
	return starting{unknown: diag.Say("obligation-no-value", "path", "signing.date")}
}

// since is after, from a day that may not be known.
func (b *book) since(s starting, l calendar.Limit, who string) dated {
	if !s.unknown.IsZero() {
		return unknown(s.unknown)
	}
	return b.after(s.day, l, who).noted(s.notes)
}

// ended is the last day of the term, or why it is not known. Renewal and an
// early end move it.
func (b *book) ended() starting {
	t := b.spec.Term
	if t == nil || !t.Start.IsSet() || !t.Length.IsSet() {
		return starting{unknown: diag.Say("obligation-no-value", "path", "term.start")}
	}
	end, ok := t.End()
	if !ok {
		return starting{unknown: diag.Say("obligation-term-unit", "length", t.Length.V.Text())}
	}
	return starting{day: date(end), notes: []diag.Text{diag.Say("obligation-full-term", "end", date(end).String())}}
}

// times is a limit taken several times.
func times(l calendar.Limit, n int) calendar.Limit {
	return calendar.Limit{Count: l.Count * n, Unit: l.Unit}
}

// labels joins the words that name a thing.
func labels(parts ...string) string {
	return strings.Join(strings.Fields(strings.Join(parts, " ")), " ")
}
