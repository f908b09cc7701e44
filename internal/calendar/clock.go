package calendar

import "time"

// Clock is a decided service calendar laid over a Calendar, ready to compute
// many deadlines. It is safe for concurrent use.
type Clock struct {
	service Service
	cal     *Calendar
	opening opening
	serving *track // service time
	working *track // what a 工作日 is
	resting *track // the complement of 法定休假日, for the last day
}

// NewClock makes a clock; ErrOpen when the service calendar leaves a matter
// open that bears on hours or working days.
func NewClock(s Service, c *Calendar) (*Clock, error) {
	if len(s.Open(Hour)) > 0 {
		return nil, ErrOpen
	}
	return newClock(s, c), nil
}

func newClock(s Service, c *Calendar) *Clock {
	k := &Clock{service: s, cal: c, opening: newOpening(s.Hours)}
	k.serving, k.resting, k.working = newTrack(c, s.serves, true), c.resting, c.working
	if s.Days == Workdays {
		k.working = k.serving
	}
	return k
}

// goal is what a limit asks for: the instant at which a need of service time
// has elapsed on the days of a track.
type goal struct {
	track   *track
	day     Date  // the first day that may count
	need    micro // positive; whole days are multiples of the opening's length
	elapsed micro // added when day itself counts: its time before the report
}

// goal translates a limit. done is set, and nothing is left to find, where the
// due time follows without a track.
func (k *Clock) goal(l Limit, at micro) (g goal, due micro, done bool) {
	report := at.date()
	switch {
	case l.Count == 0:
		return g, at, true
	case l.Clocked():
		need := micro(l.minutes()) * minuteMicros
		if k.plain() {
			return g, at + need, true
		}
		return goal{k.serving, report, need, k.opening.elapsed(at - report.start())}, 0, false
	case l.Unit == Workday:
		return goal{k.working, report + 1, micro(l.Count) * k.opening.length, 0}, 0, false
	}
	last := l.end(report)
	if k.service.LastDay == LastDayStays {
		return g, k.close(last), true
	}
	return goal{k.resting, last, k.opening.length, 0}, 0, false
}

// plain reports a clock that nothing ever pauses.
func (k *Clock) plain() bool {
	return k.opening.allDay() && k.serving.beyond == all && k.serving.from == k.serving.to
}

// close is when a day ends: at close of business where hours are set, else at
// 24:00 (民法典 203(2)).
func (k *Clock) close(d Date) micro {
	return d.start() + k.opening.windows[len(k.opening.windows)-1].to
}

// reach is where the goal lies by the notices that are out.
func (k *Clock) reach(g goal) (due micro, day Date) {
	need := g.need
	if g.elapsed > 0 && g.track.serves(g.day) {
		need += g.elapsed
	}
	whole := int64((need - 1) / k.opening.length)
	day = g.track.nth(g.track.number(g.day) + whole)
	return day.start() + k.opening.at(need-micro(whole)*k.opening.length), day
}

// Due is when a limit ends that runs from a report. ok is false where that
// depends on a notice that is not out yet; Range then bounds it.
func (k *Clock) Due(l Limit, at time.Time) (due time.Time, ok bool) {
	m, ok := k.due(l, toMicro(at))
	return m.time(), ok
}

func (k *Clock) due(l Limit, at micro) (micro, bool) {
	g, due, done := k.goal(l, at)
	if done {
		return due, true
	}
	due, day := k.reach(g)
	if g.track.settled(g.day, day) {
		return due, true
	}
	s := k.span(g)
	return s.earliest, s.bounded && s.earliest == s.latest
}

// Before is the last day from which a number of working days is whole on a last
// day, itself included where it is one. ok is false where that depends on a
// notice that is not out yet.
func (k *Clock) Before(last Date, workdays int) (day Date, ok bool) {
	if workdays == 0 {
		return last, true
	}
	first := k.working.nth(k.working.number(last+1) - int64(workdays))
	return first - 1, k.working.settled(first, last)
}

// Range bounds when a limit ends: earliest and latest, equal when it is
// certain; bounded is false where the latest is not known, for a year of which
// nothing is.
func (k *Clock) Range(l Limit, at time.Time) (earliest, latest time.Time, bounded bool) {
	g, due, done := k.goal(l, toMicro(at))
	if done {
		return due.time(), due.time(), true
	}
	s := k.span(g)
	if !s.bounded {
		return s.earliest.time(), time.Time{}, false
	}
	return s.earliest.time(), s.latest.time(), true
}
