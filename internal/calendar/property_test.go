package calendar

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

var genService = rapid.Custom(func(t *rapid.T) Service {
	s := Service{
		Days: Days(rapid.IntRange(1, 2).Draw(t, "days")), Holidays: Holidays(rapid.IntRange(1, 3).Draw(t, "holidays")),
		Makeup: Makeup(rapid.IntRange(1, 2).Draw(t, "makeup")), LastDay: LastDay(rapid.IntRange(0, 1).Draw(t, "last")),
	}
	for at := rapid.IntRange(0, 600).Draw(t, "open"); at < 1440 && len(s.Hours) < 3; {
		to := rapid.IntRange(at+1, 1440).Draw(t, "close")
		s.Hours = append(s.Hours, Window{at, to})
		at = to + rapid.IntRange(1, 200).Draw(t, "break")
	}
	return s
})

var genUnit = rapid.SampledFrom([]Unit{Minute, Hour, Day, Workday, Week, Month, Year})

// genReport draws a moment of the years with a notice, far enough from their
// end that no limit of the tests leaves them.
func genReport(t *rapid.T) time.Time {
	from := NewDate(2024, 1, 1).Time()
	return from.Add(time.Duration(rapid.Int64Range(0, 600*86400).Draw(t, "seconds")) * time.Second)
}

func genLimit(t *rapid.T) Limit {
	u := genUnit.Draw(t, "unit")
	most := map[Unit]int{Minute: 6000, Hour: 100, Day: 200, Workday: 100, Week: 30, Month: 11, Year: 1}[u]
	return Limit{rapid.IntRange(0, most).Draw(t, "count"), u}
}

// soonest is the due time, or the earliest where that is not certain.
func soonest(k *Clock, l Limit, at time.Time) time.Time { e, _, _ := k.Range(l, at); return e }

func TestLaterReportIsNeverDueEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, l, at := newClock(genService.Draw(t, "service"), Builtin()), genLimit(t), genReport(t)
		later := at.Add(time.Duration(rapid.Int64Range(0, 30*86400).Draw(t, "later")) * time.Second)
		if a, b := soonest(k, l, at), soonest(k, l, later); b.Before(a) {
			t.Fatalf("%s from %s is due %s, from %s already %s", l, at, a, later, b)
		}
	})
}

func TestLongerLimitIsNeverDueSooner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, l, at := newClock(genService.Draw(t, "service"), Builtin()), genLimit(t), genReport(t)
		longer := Limit{l.Count + rapid.IntRange(0, 5).Draw(t, "more"), l.Unit}
		if a, b := soonest(k, l, at), soonest(k, longer, at); b.Before(a) || a.Before(at) {
			t.Fatalf("%s is due %s, %s already %s", l, a, longer, b)
		}
	})
}

func TestAlwaysOpenIsPlainAddition(t *testing.T) {
	k := newClock(services["always"], Builtin())
	rapid.Check(t, func(t *rapid.T) {
		at := time.UnixMicro(rapid.Int64Range(-1e15, 1e16).Draw(t, "at"))
		n := rapid.IntRange(0, 1_000_000).Draw(t, "minutes")
		if due, ok := k.Due(Limit{n, Minute}, at); !ok || !due.Equal(at.Add(time.Duration(n)*time.Minute)) {
			t.Fatalf("%d minutes from %s: %s", n, at, due)
		}
	})
}

func TestSplitLimitsChain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, at := newClock(genService.Draw(t, "service"), Builtin()), genReport(t)
		a, b := rapid.IntRange(0, 3000).Draw(t, "a"), rapid.IntRange(0, 3000).Draw(t, "b")
		whole, ok1 := k.Due(Limit{a + b, Minute}, at)
		half, ok2 := k.Due(Limit{a, Minute}, at)
		end, ok3 := k.Due(Limit{b, Minute}, half)
		if ok1 && ok2 && ok3 && !whole.Equal(end) {
			t.Fatalf("%d minutes end %s; %d end %s, and %d more %s", a+b, whole, a, half, b, end)
		}
	})
}

func TestWorkingDaysChain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := services[rapid.SampledFrom([]string{"office", "no makeup", "office stat", "weekdays", "shop"}).Draw(t, "service")]
		k, at := newClock(s, Builtin()), genReport(t)
		a, b := rapid.IntRange(1, 40).Draw(t, "a"), rapid.IntRange(1, 40).Draw(t, "b")
		whole, _ := k.Due(Limit{a + b, Workday}, at)
		half, _ := k.Due(Limit{a, Workday}, at)
		if end, _ := k.Due(Limit{b, Workday}, half); !whole.Equal(end) {
			t.Fatalf("%d working days end %s; %d end %s, and %d more %s", a+b, whole, a, half, b, end)
		}
	})
}

func TestWindowsThatCoverTheDayAreAllDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, l, at := genService.Draw(t, "service"), genLimit(t), genReport(t)
		cut := rapid.IntRange(1, 1439).Draw(t, "cut")
		s.Hours = []Window{{0, 1440}}
		split := s
		split.Hours = []Window{{0, cut}, {cut, 1440}}
		if a, b := soonest(newClock(s, Builtin()), l, at), soonest(newClock(split, Builtin()), l, at); !a.Equal(b) {
			t.Fatalf("all day %s, cut at %d %s", a, cut, b)
		}
	})
}

// minuteByMinute counts service minutes one by one, without tracks, windows
// joined or anything else that Due does.
func minuteByMinute(s Service, c *Calendar, n int, at time.Time) time.Time {
	for m := at; ; m = m.Add(time.Minute) {
		if n == 0 {
			return m
		}
		d, local := c.Day(DateOf(m)), m.In(Shanghai)
		minute := local.Hour()*60 + local.Minute()
		for _, w := range s.Hours {
			if !d.Closing && s.serves(d.Kind, d.Date.IsWeekend()) && minute >= w.From && minute < w.To {
				n--
			}
		}
	}
}

func TestDueAgreesWithCountingMinutes(t *testing.T) {
	closed := Builtin().With(&Extra{Closings: []Closing{{NewDate(2024, 5, 20), "盘点"}, {NewDate(2025, 3, 3), "搬迁"}}})
	rapid.Check(t, func(t *rapid.T) {
		s, at := genService.Draw(t, "service"), genReport(t).Truncate(time.Minute)
		n := rapid.IntRange(0, 2000).Draw(t, "minutes")
		due, ok := newClock(s, closed).Due(Limit{n, Minute}, at)
		if want := minuteByMinute(s, closed, n, at); !ok || !due.Equal(want) {
			t.Fatalf("%d minutes from %s are due %s, counted %s", n, at, due, want)
		}
	})
}

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
	unbounded := 0
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
		if !bounded {
			unbounded++
		}
	})
	if unbounded == 0 {
		t.Error("the unknown year never mattered")
	}
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
