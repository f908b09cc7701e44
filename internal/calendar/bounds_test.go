package calendar

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The bounds of a year without a notice must hold the answer that the notice
// then gave: hide a notice and look.
func TestBoundsHoldWhatWasAnnounced(t *testing.T) {
	longest := map[string]int{"春节": 9, "国庆节": 8, "劳动节": 6, "国庆节、中秋节": 9}
	var hidden []*Calendar
	for year := 2024; year <= 2026; year++ {
		a, _ := Builtin().Year(year)
		h := &Announcement{Year: year}
		for _, x := range a.Holidays {
			if longest[x.Name] == 0 {
				longest[x.Name] = 4
			}
			h.Holidays = append(h.Holidays, Holiday{Name: x.Name, Statutory: x.Statutory, Longest: longest[x.Name]})
		}
		hidden = append(hidden, Builtin().With(&Extra{Year: h}))
	}
	provisional := 0
	rapid.Check(t, func(t *rapid.T) {
		s, i := genService.Draw(t, "service"), rapid.IntRange(0, 2).Draw(t, "year")
		at := NewDate(2024+i, 1, 1).Time().Add(time.Duration(rapid.IntRange(-5*1440, 350*1440).Draw(t, "minute")) * time.Minute)
		if i == 0 && at.Before(NewDate(2024, 1, 1).Time()) {
			t.Skip("2023 is not in the data")
		}
		l := genLimit(t)
		known, certain := newClock(s, Builtin()).Due(l, at)
		if !certain {
			t.Skip("runs into 2027")
		}
		earliest, latest, bounded := newClock(s, hidden[i]).Range(l, at)
		if !bounded || known.Before(earliest) || known.After(latest) {
			t.Fatalf("%s from %s: %s was announced, outside %s to %s", l, at, known, earliest, latest)
		}
		if !earliest.Equal(latest) {
			provisional++
		}
	})
	if provisional == 0 {
		t.Error("no answer was provisional: the test shows nothing")
	}
}

// A year of which nothing is known leaves the latest open, and the earliest
// must not be too late.
func TestUnknownYearsBoundFromBelow(t *testing.T) {
	var calendars []*Calendar
	for missing := 2024; missing <= 2026; missing++ {
		var known []*Extra
		for _, y := range Builtin().Years() {
			if a, _ := Builtin().Year(y); y != missing {
				known = append(known, &Extra{Year: a})
			}
		}
		calendars = append(calendars, New(known...))
	}
	if _, _, bounded := newClock(services["office"], calendars[2]).Range(limit(t, "1个工作日"), moment(t, "2026-06-18 10:00")); bounded {
		t.Error("the unknown year does not matter") // nor, then, does what follows
	}
	rapid.Check(t, func(t *rapid.T) {
		s, l, at := genService.Draw(t, "service"), genLimit(t), genReport(t)
		due, ok := newClock(s, Builtin()).Due(l, at)
		if !ok {
			t.Skip("runs into 2027")
		}
		earliest, latest, bounded := newClock(s, calendars[rapid.IntRange(0, 2).Draw(t, "missing")]).Range(l, at)
		if due.Before(earliest) || bounded && !(earliest.Equal(due) && latest.Equal(due)) {
			t.Fatalf("%s from %s is due %s; with a year unknown %s to %s", l, at, due, earliest, latest)
		}
	})
}

// The bounds are attained: every possible notice, made and put in, gives an
// answer between them, and some give the bounds themselves.
func TestBoundsAreThoseOfPossibleNotices(t *testing.T) {
	base, _ := Builtin().Year(2027)
	for _, c := range []struct{ holiday, limit, service, at string }{
		{"端午节", "1个工作日", "office", "2027-06-08 10:00"},
		{"端午节", "20小时", "office", "2027-06-03 16:45"},
		{"端午节", "36小时", "announced", "2027-06-07 15:00"},
		{"清明节", "4个工作日", "office", "2027-04-02 10:00"},
		{"清明节", "4小时", "no makeup", "2027-04-02 16:00"},
		{"清明节", "3日", "always", "2027-03-30 10:00"},
		{"春节", "9小时", "office", "2027-01-30 14:10"},
	} {
		l, s, at := limit(t, c.limit), services[c.service], moment(t, c.at)
		earliest, latest, _ := newClock(s, Builtin()).Range(l, at)
		var first, last time.Time
		for i, h := range base.Holidays {
			if h.Name != c.holiday {
				continue
			}
			for _, n := range possibleNotices(Builtin(), base, i) {
				due, ok := newClock(s, Builtin().With(&Extra{Year: n})).Due(l, at)
				if !ok {
					t.Fatal("still open")
				}
				if first.IsZero() || due.Before(first) {
					first = due
				}
				if due.After(last) {
					last = due
				}
			}
		}
		if !first.Equal(earliest) || !last.Equal(latest) {
			t.Errorf("%s %s from %s: bounds %s to %s, notices give %s to %s", c.limit, c.service, c.at,
				earliest.Format(time.DateTime), latest.Format(time.DateTime), first.Format(time.DateTime), last.Format(time.DateTime))
		}
	}
}

// possibleNotices writes every notice that arranges one holiday, choosing the
// make-up workdays in every way.
func possibleNotices(c *Calendar, base *Announcement, index int) []*Announcement {
	h := base.Holidays[index]
	var out []*Announcement
	for _, seg := range c.segments {
		if seg.from > h.Statutory[0] || seg.to <= h.Statutory[0] {
			continue
		}
		for _, a := range seg.arrangements {
			if !a.weekends {
				continue
			}
			for set := 0; set < 1<<len(a.weekend); set++ {
				n := Holiday{Name: h.Name, Statutory: h.Statutory}
				for i, d := range a.weekend {
					if set>>i&1 == 1 {
						n.Work = append(n.Work, d)
					}
				}
				if len(n.Work) != a.makeups {
					continue
				}
				for d := a.breaks[0].first; d <= a.breaks[0].last; d++ {
					if c.kind(d) != StatutoryHoliday {
						n.Off = append(n.Off, d)
					}
				}
				holidays := append([]Holiday{}, base.Holidays...)
				holidays[index] = n
				out = append(out, &Announcement{Year: base.Year, Decreed: true, Holidays: holidays})
			}
		}
	}
	return out
}

// What is certain without a notice stays so with any.
func TestCertainAnswersDoNotChangeWithTheNotice(t *testing.T) {
	base, _ := Builtin().Year(2027)
	var announced []*Calendar
	for _, n := range possibleNotices(Builtin(), base, 4) { // 端午节
		announced = append(announced, Builtin().With(&Extra{Year: n}))
	}
	certain := 0
	rapid.Check(t, func(t *rapid.T) {
		s, l := genService.Draw(t, "service"), genLimit(t)
		at := NewDate(2027, 5, 20).Time().Add(time.Duration(rapid.IntRange(0, 40*1440).Draw(t, "minute")) * time.Minute)
		due, ok := newClock(s, Builtin()).Due(l, at)
		if !ok || due.After(NewDate(2027, 8, 1).Time()) {
			t.Skip("not certain, or into the next holiday")
		}
		certain++
		c := announced[rapid.IntRange(0, len(announced)-1).Draw(t, "notice")]
		if after, ok := newClock(s, c).Due(l, at); !ok || !due.Equal(after) {
			t.Fatalf("%s from %s was certainly due %s, and is %s", l, at, due, after)
		}
	})
	if certain == 0 {
		t.Error("no answer was certain: the test shows nothing")
	}
}
