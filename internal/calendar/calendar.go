package calendar

import (
	"maps"
	"slices"

	"qiyue/internal/diag"
)

// Calendar is what is known of every day: the announced years and a firm's
// closing days. It never changes once made.
type Calendar struct {
	years    map[int]*Announcement
	closings []Closing // in order of date, each date once
	from, to Date      // the years known, [from, to), gaps included
	days     []day     // by date - from
	segments []segment // in order, disjoint: where days are not settled
	resting  *track    // the complement of 法定休假日, for last days
	working  *track    // legal working days, less closing days
}

// day is what the announcements say of one day.
type day struct {
	kind    Kind
	holiday string // name, of announced days
}

// New makes a calendar of yearly announcements and closing days. Of two
// announcements of one year the later argument holds: a firm's file of a later
// notice replaces the built-in year.
func New(extras ...*Extra) *Calendar { return (&Calendar{}).With(extras...) }

// With is the calendar with more announcements and closing days.
func (c *Calendar) With(extras ...*Extra) *Calendar {
	n := &Calendar{years: maps.Clone(c.years), closings: slices.Clone(c.closings)}
	if n.years == nil {
		n.years = map[int]*Announcement{}
	}
	for _, x := range extras {
		if x.Year != nil {
			n.years[x.Year.Year] = x.Year
		}
		n.closings = append(n.closings, x.Closings...)
	}
	slices.SortStableFunc(n.closings, func(a, b Closing) int { return int(a.Date - b.Date) })
	n.closings = slices.CompactFunc(n.closings, func(a, b Closing) bool { return a.Date == b.Date })
	if len(n.years) > 0 {
		n.lay(n.Years())
	}
	legal := func(k Kind, _ bool) bool { return k.Works() }
	n.resting = newTrack(n, legal, false)
	if n.working = n.resting; len(n.closings) > 0 {
		n.working = newTrack(n, legal, true)
	}
	return n
}

// Public is the calendar without a firm's closing days: what binds both sides
// of an agreement that does not name them.
func (c *Calendar) Public() *Calendar {
	if len(c.closings) == 0 {
		return c
	}
	return (&Calendar{years: c.years}).With()
}

// lay fills in the days of the years and finds the segments that are not settled.
func (c *Calendar) lay(years []int) {
	c.from, c.to = NewDate(years[0], 1, 1), NewDate(years[len(years)-1]+1, 1, 1)
	c.days = make([]day, c.to-c.from)
	for i := range c.days {
		c.days[i].kind = ordinary(c.from + Date(i))
	}
	put := func(dates []Date, k Kind, name string) {
		for _, d := range dates {
			if d >= c.from && d < c.to {
				c.days[d-c.from] = day{k, name}
			}
		}
	}
	for _, y := range years {
		for _, h := range c.years[y].Holidays {
			put(h.Statutory, StatutoryHoliday, h.Name)
			put(h.Off, OtherDayOff, h.Name)
			put(h.Work, MakeupWorkday, h.Name)
		}
	}
	c.segments = c.unsettled(years)
}

// Year is a year's announcement; ok is false where nothing is known of it.
func (c *Calendar) Year(year int) (a *Announcement, ok bool) {
	a, ok = c.years[year]
	return a, ok
}

// Years are the years known, in order.
func (c *Calendar) Years() []int { return slices.Sorted(maps.Keys(c.years)) }

// LatestDecreed is the last year whose notice is out; ok is false without one.
func (c *Calendar) LatestDecreed() (year int, ok bool) {
	for y, a := range c.years {
		if a.Decreed && (!ok || y > year) {
			year, ok = y, true
		}
	}
	return year, ok
}

// DayInfo is one day of a range view.
type DayInfo struct {
	Date    Date
	Kind    Kind   // by law and the notice; without a notice, by law alone
	Holiday string // name of the holiday the notice ties the day to, or ""
	Settled bool   // no notice still to come can change the kind
	Closed  string // name of the firm's own closing day; "" when it is none
	Closing bool
}

// Text words what the day is: its kind, with the holiday the notice ties it to
// or the firm's closing.
func (d DayInfo) Text() diag.Text {
	switch {
	case d.Closing:
		return diag.Say("calendar-why-closed", "name", d.Closed)
	case d.Holiday != "":
		return diag.Say("calendar-why-holiday", "name", d.Holiday, "kind", d.Kind.Text())
	}
	return d.Kind.Text()
}

// Day is what is known of a day.
func (c *Calendar) Day(d Date) DayInfo {
	info := DayInfo{Date: d, Kind: ordinary(d)}
	if d >= c.from && d < c.to {
		info.Kind, info.Holiday = c.days[d-c.from].kind, c.days[d-c.from].holiday
		info.Settled = info.Kind == StatutoryHoliday || !slices.ContainsFunc(c.segments, func(s segment) bool { return d >= s.from && d < s.to })
	}
	if i, ok := slices.BinarySearchFunc(c.closings, d, func(x Closing, d Date) int { return int(x.Date - d) }); ok {
		info.Closing, info.Closed = true, c.closings[i].Name
	}
	return info
}

// Days are the days from first to last, both included.
func (c *Calendar) Days(first, last Date) []DayInfo {
	var out []DayInfo
	for d := first; d <= last; d++ {
		out = append(out, c.Day(d))
	}
	return out
}
