package calendar

import (
	"slices"
	"strconv"
	"time"

	"qiyue/internal/diag"
)

// Answer is when a limit ends under one reading of a service calendar.
type Answer struct {
	Due         time.Time // zero while it is provisional
	Provisional bool      // it depends on a notice that is not out yet
	Reason      diag.Text // of a provisional answer
	Earliest    time.Time // equal to Due when it is certain
	Latest      time.Time // zero where not known: a year of which nothing is
	Steps       []diag.Text
	Basis       []diag.LawID
}

// Reading is an answer under an assumption about what the parties left open.
type Reading struct {
	Interpretation
	Answer
}

// Result is the answer to a limit. Where the service calendar leaves a matter
// open, Due is zero, Readings holds every reading and Difference how far they
// lie apart; Earliest and Latest then span all readings. Otherwise Readings is
// empty.
type Result struct {
	Limit Limit
	At    time.Time
	Answer
	Open       []Matter
	Readings   []Reading
	Difference time.Duration // between the earliest and the latest reading, as far as known
}

// Deadline computes when a limit ends that runs from a report, with the steps
// that lead there. For many deadlines use a Clock.
func Deadline(l Limit, s Service, at time.Time, c *Calendar) Result {
	r := Result{Limit: l, At: at.In(Shanghai), Open: s.Open(l.Unit)}
	readings := s.Readings(l.Unit)
	if len(r.Open) == 0 {
		r.Answer = newClock(readings[0].Service, c).Answer(l, at)
		return r
	}
	for _, x := range readings {
		r.Readings = append(r.Readings, Reading{x, newClock(x.Service, c).Answer(l, at)})
	}
	r.span()
	return r
}

// span sums the readings up.
func (r *Result) span() {
	matters := make([]diag.Text, len(r.Open))
	for i, m := range r.Open {
		matters[i] = diag.Say("calendar-matter-" + m.String())
	}
	r.Steps = []diag.Text{diag.Say("calendar-open", "matters", matters)}
	r.Earliest, r.Latest = r.Readings[0].Earliest, r.Readings[0].Latest
	for _, x := range r.Readings {
		if x.Earliest.Before(r.Earliest) {
			r.Earliest = x.Earliest
		}
		if x.Latest.IsZero() || r.Latest.IsZero() {
			r.Latest = time.Time{}
		} else if x.Latest.After(r.Latest) {
			r.Latest = x.Latest
		}
		if x.Provisional && !r.Provisional {
			r.Provisional, r.Reason = true, x.Reason
		}
		for _, law := range x.Basis {
			if !slices.Contains(r.Basis, law) {
				r.Basis = append(r.Basis, law)
			}
		}
	}
	if !r.Latest.IsZero() {
		r.Difference = r.Latest.Sub(r.Earliest)
	}
}

// Answer computes when a limit ends, with the steps that lead there.
func (k *Clock) Answer(l Limit, at time.Time) Answer {
	start := toMicro(at)
	g, due, done := k.goal(l, start)
	a := Answer{Basis: k.basis(l)}
	if !done {
		var day Date
		due, day = k.reach(g)
		if !g.track.settled(g.day, day) {
			s := k.span(g)
			if !s.bounded || s.earliest != s.latest {
				return k.provisional(a, l, start, g, s)
			}
			due = s.earliest
			a.Steps = k.whatever(l, start, due, g, s)
		}
	}
	a.Due = due.time()
	a.Earliest, a.Latest = a.Due, a.Due
	if a.Steps == nil {
		a.Steps = k.steps(l, start, due)
	}
	return a
}

// provisional is an answer that depends on what a notice will arrange.
func (k *Clock) provisional(a Answer, l Limit, start micro, g goal, s span) Answer {
	a.Provisional = true
	a.Earliest = s.earliest.time()
	if s.bounded {
		a.Latest = s.latest.time()
	}
	a.Reason = k.reason(g, s)
	a.Steps = append(k.opensAt(l, start), a.Reason)
	if a.Basis = append(a.Basis, "放假办法 2"); s.bounded {
		a.Basis = append(a.Basis, "放假办法 6", "放假办法 7")
		a.Steps = append(a.Steps, diag.Say("calendar-bound", "days", makeupReach))
	}
	if k.service.Undecreed == UndecreedUnstated {
		a.Steps = append(a.Steps, diag.Say("calendar-undecreed-unstated"))
	}
	return a
}

// reason names the missing notices.
func (k *Clock) reason(g goal, s span) diag.Text {
	switch years, holidays, blank := k.missing(g, s); {
	case s.beyond && len(k.cal.years) == 0:
		return diag.Say("calendar-nothing")
	case s.beyond:
		return diag.Say("calendar-beyond", "from", k.cal.from.String(), "to", (k.cal.to - 1).String())
	case blank:
		return diag.Say("calendar-unknown", "years", years)
	default:
		return diag.Say("calendar-provisional", "years", years, "holidays", holidays)
	}
}

// missing are the years without a notice and the holidays that lie on the way;
// blank is set where nothing is known of one.
func (k *Clock) missing(g goal, s span) (years, holidays []string, blank bool) {
	for _, i := range s.open {
		seg := g.track.open[i]
		if s.bounded && seg.from.start() >= s.latest {
			continue
		}
		for _, y := range seg.years {
			years = append(years, strconv.Itoa(y))
		}
		holidays = append(holidays, seg.holidays...)
		blank = blank || seg.arrangements == nil
	}
	return unique(years), unique(holidays), blank
}

// unique drops what stood before.
func unique(names []string) []string {
	var out []string
	for _, n := range names {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// basis are the articles a limit is computed by.
func (k *Clock) basis(l Limit) []diag.LawID {
	switch {
	case l.Clocked() && k.plain():
		return []diag.LawID{"民法典 201(2)"}
	case l.Clocked():
		return []diag.LawID{"民法典 201(2)", "民法典 204"}
	case l.Unit == Workday:
		return []diag.LawID{"民法典 201(1)", "民法典 203(2)", "民法典 204"}
	}
	b := []diag.LawID{"民法典 201(1)"}
	if l.Unit == Month || l.Unit == Year {
		b = append(b, "民法典 202")
	}
	if k.service.LastDay == LastDayStays {
		return append(b, "民法典 203(2)", "民法典 204")
	}
	return append(b, "民法典 203(1)", "民法典 203(2)")
}
