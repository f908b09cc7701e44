package spec

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"qiyue/internal/calendar"
)

// worked are the examples of the attachment 时限计算示例: moments the clock may
// start at, and when every level's limits then run out.
type worked struct {
	open      []calendar.Matter // what the service calendar leaves open; then there is nothing else
	moments   []workedMoment
	deadlines []workedDeadline
}

type workedMoment struct {
	number string // 例一
	at     time.Time
	what   string // what sort of day it is, and why it stands here
}

// workedDeadline is when one level's limits run out after one moment; zero
// times where the level has no such limit.
type workedDeadline struct {
	moment *workedMoment
	level  int
	name   Text
	due    map[string]time.Time // by kind of limit
}

// examples works the examples out. The moments are chosen by the calendar: an
// ordinary working morning, the evening before a holiday, and a make-up
// workday or weekend; within the term where the notices that are out decide
// every limit there, else in the latest years with a notice.
func (s *Spec) examples(c *calendar.Calendar) worked {
	var w worked
	limits, open := s.levelClocks(c)
	if w.open = open; len(open) > 0 || len(limits) == 0 {
		return w
	}
	choose := chooser{calendar: c, limits: limits, general: s.Calendar.Service()}
	choose.from, choose.to = s.termDays(c)
	for i, slot := range []func() (workedMoment, bool){choose.morning, choose.eve, choose.weekend} {
		if m, ok := slot(); ok {
			m.number = []string{"例一", "例二", "例三"}[i]
			w.moments = append(w.moments, m)
		}
	}
	for i := range w.moments {
		for k := range s.Response.Levels {
			d := workedDeadline{moment: &w.moments[i], level: k, name: s.Response.Levels[k].Name, due: map[string]time.Time{}}
			for _, l := range limits {
				if l.level == k {
					d.due[l.kind], _ = l.clock.Due(l.limit, w.moments[i].at)
				}
			}
			w.deadlines = append(w.deadlines, d)
		}
	}
	return w
}

// clocked is one limit of a level with the clock it runs by.
type clocked struct {
	level   int
	kind    string
	limit   calendar.Limit
	clock   *calendar.Clock
	workday bool // the level serves workdays only
}

// levelClocks are all limits of all levels, and what their calendars leave open.
func (s *Spec) levelClocks(c *calendar.Calendar) (out []clocked, open []calendar.Matter) {
	if s.Response == nil {
		return nil, nil
	}
	clocks := map[string]*calendar.Clock{}
	for i := range s.Response.Levels {
		l := &s.Response.Levels[i]
		service := s.ServiceFor(l)
		for _, x := range l.Limits() {
			limit := x.Limit.V.Limit
			for _, m := range service.Open(limit.Unit) {
				if !slices.Contains(open, m) {
					open = append(open, m)
				}
			}
			settled := service.Readings(limit.Unit)[0].Service
			key := fmt.Sprint(settled)
			if clocks[key] == nil {
				clocks[key], _ = calendar.NewClock(settled, c) // settled: no error
			}
			out = append(out, clocked{i, x.Kind, limit, clocks[key], service.Days == calendar.Workdays})
		}
	}
	slices.Sort(open)
	return out, open
}

// termDays is the term, or the latest year with a notice for one without dates.
func (s *Spec) termDays(c *calendar.Calendar) (from, to calendar.Date) {
	if s.Term != nil && s.Term.Start.IsSet() && s.Term.Length.IsSet() {
		if end, ok := s.Term.End(); ok {
			return calendar.On(s.Term.Start.V.Date), calendar.On(end.Date)
		}
	}
	year, _ := c.LatestDecreed()
	return calendar.NewDate(year, time.January, 1), calendar.NewDate(year, time.December, 31)
}

// chooser picks moments at which every limit is certain.
type chooser struct {
	calendar *calendar.Calendar
	limits   []clocked
	general  calendar.Service
	from, to calendar.Date // the term
}

// Times of day of the examples, where the service hours allow: within them,
// and after them.
const (
	morningTime = 10 * 60
	eveningTime = 18*60 + 20
)

// searched bounds how far into a long term an ordinary day is looked for.
const searched = 400

// morning is an ordinary working day with two more after it.
func (c *chooser) morning() (workedMoment, bool) {
	return c.first("平常的工作日", c.open(), func(d calendar.Date) bool {
		for _, x := range c.calendar.Days(d, d+2) {
			if x.Kind != calendar.OrdinaryWeekday || !x.Settled || x.Closing {
				return false
			}
		}
		return true
	})
}

// eve is the last day before a holiday, after service hours: the longest break
// of the term, else of the latest years with a notice.
func (c *chooser) eve() (workedMoment, bool) {
	for _, breaks := range [][]holidayBreak{c.breaks(c.from, c.to, false), c.breaks(c.noticed())} {
		for _, b := range breaks {
			if m, ok := c.at(b.first-1, c.closed(), b.name+b.sort+"的前一日，"+c.evening()); ok {
				return m, true
			}
		}
	}
	return c.first("周末前一日，"+c.evening(), c.closed(), func(d calendar.Date) bool {
		return d.Weekday() == time.Friday && c.calendar.Day(d).Kind == calendar.OrdinaryWeekday
	})
}

// weekend is a make-up workday; without one in the term, one of the latest
// years with a notice where a level serves workdays only, else a Saturday.
func (c *chooser) weekend() (workedMoment, bool) {
	days := c.makeups(c.from, c.to)
	if slices.ContainsFunc(c.limits, func(l clocked) bool { return l.workday }) {
		from, to, _ := c.noticed()
		past := c.makeups(from, to)
		slices.SortStableFunc(past, func(a, b makeup) int { return cmp.Compare(b.day.Year(), a.day.Year()) })
		days = append(days, past...)
	}
	for _, d := range days {
		if m, ok := c.at(d.day, c.open(), d.name+"的调休上班日"); ok {
			return m, true
		}
	}
	return c.first("平常的周末", c.open(), func(d calendar.Date) bool {
		x := c.calendar.Day(d)
		return d.Weekday() == time.Saturday && x.Kind == calendar.OrdinaryWeekend && x.Settled
	})
}

// open is a time of day within the general service hours.
func (c *chooser) open() int {
	for _, w := range c.general.Hours {
		if w.From <= morningTime && morningTime < w.To {
			return morningTime
		}
	}
	if len(c.general.Hours) > 0 {
		return c.general.Hours[0].From
	}
	return morningTime
}

// closed is a time of day after the general service hours; the evening where
// service goes on to midnight.
func (c *chooser) closed() int {
	if n := len(c.general.Hours); n > 0 {
		if after := c.general.Hours[n-1].To + 20; after < 24*60 {
			return max(after, eveningTime)
		}
	}
	return eveningTime
}

func (c *chooser) evening() string {
	if n := len(c.general.Hours); n > 0 && c.general.Hours[n-1].To <= c.closed() {
		return "服务时间已经结束"
	}
	return "晚间"
}

// first is the first day of the term that fits and is certain.
func (c *chooser) first(what string, minute int, fits func(calendar.Date) bool) (workedMoment, bool) {
	for d := c.from; d <= min(c.to, c.from+searched); d++ {
		if !fits(d) {
			continue
		}
		if m, ok := c.at(d, minute, what); ok {
			return m, true
		}
	}
	return workedMoment{}, false
}

// at is a moment; ok is false where the due time of any limit depends on a
// notice to come.
func (c *chooser) at(d calendar.Date, minute int, what string) (m workedMoment, ok bool) {
	m = workedMoment{at: d.Time().Add(time.Duration(minute) * time.Minute), what: what}
	for _, l := range c.limits {
		if _, ok := l.clock.Due(l.limit, m.at); !ok {
			return m, false
		}
	}
	return m, true
}

// holidayBreak is days off in a row: an announced break, or the statutory days
// of a holiday whose notice is not out.
type holidayBreak struct {
	name, sort string
	first      calendar.Date
	length     int
}

// breaks are the breaks that begin between two days and follow a working day,
// the longest first; latest puts those of the latest year first.
func (c *chooser) breaks(from, to calendar.Date, latest bool) []holidayBreak {
	var out []holidayBreak
	for y := from.Year(); y <= to.Year(); y++ {
		a, ok := c.calendar.Year(y)
		if !ok {
			continue
		}
		for _, h := range a.Holidays {
			days, sort := h.Statutory, "法定节假日"
			if a.Decreed {
				days, sort = slices.Concat(h.Statutory, h.Off), "放假"
			}
			if len(days) == 0 {
				continue
			}
			b := holidayBreak{h.Name, sort, slices.Min(days), len(days)}
			if b.first > from && b.first <= to && c.calendar.Day(b.first-1).Kind.Works() {
				out = append(out, b)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b holidayBreak) int {
		if latest {
			return cmp.Or(cmp.Compare(b.first.Year(), a.first.Year()), cmp.Compare(b.length, a.length))
		}
		return cmp.Compare(b.length, a.length)
	})
	return out
}

// makeup is a make-up workday and its holiday.
type makeup struct {
	day  calendar.Date
	name string
}

// makeups are the make-up workdays between two days.
func (c *chooser) makeups(from, to calendar.Date) []makeup {
	var out []makeup
	for y := from.Year(); y <= to.Year(); y++ {
		a, ok := c.calendar.Year(y)
		if !ok {
			continue
		}
		for _, h := range a.Holidays {
			for _, d := range h.Work {
				if d >= from && d <= to {
					out = append(out, makeup{d, h.Name})
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b makeup) int { return cmp.Compare(a.day, b.day) })
	return out
}

// noticed are the years with a notice, for examples that lie outside the term.
func (c *chooser) noticed() (from, to calendar.Date, latest bool) {
	last, _ := c.calendar.LatestDecreed()
	return calendar.NewDate(last-1, time.January, 1), calendar.NewDate(last, time.December, 31), true
}

// checkMakeup wants to know whether make-up workdays are served, where only
// workdays are and a limit depends on it: the clause on service days would
// settle it by what it leaves out. Whether holidays count is asked by the
// linter.
func checkMakeup(v *validation) {
	s := v.spec
	if s.Response == nil {
		return
	}
	var asked []string
	for i := range s.Response.Levels {
		l := &s.Response.Levels[i]
		section, of := "calendar", s.Calendar
		if l.Calendar != nil && l.Calendar.Days.IsSet() {
			section, of = levelPath(i)+".calendar", l.Calendar
		}
		path, service := section+".makeup", s.ServiceFor(l)
		open := slices.ContainsFunc(l.Limits(), func(x LevelLimit) bool {
			return service.Days == calendar.Workdays && slices.Contains(service.Open(x.Limit.V.Limit.Unit), calendar.MatterMakeup)
		})
		if open && !slices.Contains(asked, path) {
			asked = append(asked, path)
			v.need(path, section+".days", FieldAt("calendar.days").Label+"："+of.Days.String(), false)
		}
	}
}
