package calendar

import (
	"slices"
	"sync"
)

// pattern is what holds of days outside a track's table.
type pattern uint8

const (
	unknown  pattern = iota // it depends on notices that are not there
	all                     // every day counts
	weekdays                // Monday to Friday count
)

// track is the days that count for one purpose, numbered, so that the n-th day
// after another is found without walking.
type track struct {
	from, to Date    // the table covers [from, to)
	rank     []int32 // rank[d-from] is the number of counting days in [from, d); one more than days
	days     []Date  // the counting days of the table, in order
	beyond   pattern
	open     []segment // the segments that bear on this track
	touched  []int32   // like rank, of the days that some notice may change

	counts   func(k Kind, weekend bool) bool
	calendar *Calendar
	closings bool               // closing days do not count
	variants []func() []variant // of each open segment, found on first use
}

// newTrack numbers the days that count by their kind.
func newTrack(c *Calendar, counts func(k Kind, weekend bool) bool, closings bool) *track {
	t := &track{from: c.from, to: c.to, counts: counts, calendar: c, closings: closings && len(c.closings) > 0}
	weekdayFixed := same(counts(OrdinaryWeekday, false), counts(StatutoryHoliday, false), counts(OtherDayOff, false))
	weekendFixed := same(counts(OrdinaryWeekend, true), counts(StatutoryHoliday, true), counts(OtherDayOff, true), counts(MakeupWorkday, true))
	if weekdayFixed && weekendFixed && counts(OrdinaryWeekday, false) {
		t.beyond = weekdays
		if counts(OrdinaryWeekend, true) {
			t.beyond = all
		}
		t.from, t.to = 0, 0
		if t.closings {
			t.from, t.to = c.closings[0].Date, c.closings[len(c.closings)-1].Date+1
		}
	} else {
		arranged := counts(OrdinaryWeekday, false) != counts(OtherDayOff, false) ||
			!same(counts(OrdinaryWeekend, true), counts(OtherDayOff, true), counts(MakeupWorkday, true))
		for _, s := range c.segments {
			if arranged || s.arrangements == nil {
				t.open = append(t.open, s)
			}
		}
	}
	t.fill()
	for _, s := range t.open {
		t.variants = append(t.variants, sync.OnceValue(func() []variant { return t.possible(s) }))
	}
	return t
}

func same(first bool, rest ...bool) bool {
	return !slices.Contains(rest, !first)
}

func (t *track) fill() {
	n := int(t.to - t.from)
	t.rank, t.touched, t.days = make([]int32, n+1), make([]int32, n+1), make([]Date, 0, n)
	open, closing := t.open, t.calendar.closings
	for i := 0; i < n; i++ {
		d := t.from + Date(i)
		t.rank[i] = int32(len(t.days))
		t.touched[i+1] = t.touched[i]
		for len(open) > 0 && open[0].to <= d {
			open = open[1:]
		}
		if len(open) > 0 && open[0].from <= d {
			t.touched[i+1]++
		}
		for len(closing) > 0 && closing[0].Date < d {
			closing = closing[1:]
		}
		closed := t.closings && len(closing) > 0 && closing[0].Date == d
		if !closed && t.counts(t.calendar.kind(d), d.IsWeekend()) {
			t.days = append(t.days, d)
		}
	}
	t.rank[n] = int32(len(t.days))
}

// kind is the kind of a day by law and the notices that are out.
func (c *Calendar) kind(d Date) Kind {
	if d >= c.from && d < c.to {
		return c.days[d-c.from].kind
	}
	return ordinary(d)
}

// serves reports whether a day counts.
func (t *track) serves(d Date) bool {
	if d >= t.from && d < t.to {
		return t.rank[d-t.from+1] > t.rank[d-t.from]
	}
	return t.beyond == all || t.beyond == weekdays && !d.IsWeekend()
}

// number is the number of counting days before d, from the table's first day;
// negative before it. Where nothing is known, every day counts.
func (t *track) number(d Date) int64 {
	switch {
	case d < t.from:
		return -t.between(d, t.from)
	case d <= t.to:
		return int64(t.rank[d-t.from])
	}
	return int64(len(t.days)) + t.between(t.to, d)
}

// nth is the counting day of a number.
func (t *track) nth(n int64) Date {
	switch {
	case n < 0:
		return t.step(t.from, n)
	case n < int64(len(t.days)):
		return t.days[n]
	}
	return t.step(t.to, n-int64(len(t.days)))
}

// between counts the days of [a, b) outside the table.
func (t *track) between(a, b Date) int64 {
	if t.beyond == weekdays {
		return weekdayNumber(b) - weekdayNumber(a)
	}
	return int64(b - a)
}

// step is the n-th counting day from d on (0: d itself or the next), outside
// the table.
func (t *track) step(d Date, n int64) Date {
	if t.beyond != weekdays {
		return d + Date(n)
	}
	n += weekdayNumber(d)
	return Date(floorDiv(n, 5)*7+floorMod(n, 5)) - mondayShift
}

// mondayShift makes 1969-12-29, a Monday, day zero of a week.
const mondayShift = 3

// weekdayNumber counts the weekdays before d since 1969-12-29.
func weekdayNumber(d Date) int64 {
	x := int64(d) + mondayShift
	return floorDiv(x, 7)*5 + min(floorMod(x, 7), 5)
}

// settled reports whether no notice to come can change a day of [a, b].
func (t *track) settled(a, b Date) bool {
	if t.beyond != unknown {
		return true
	}
	return a >= t.from && b < t.to && t.touched[b-t.from+1] == t.touched[a-t.from]
}
