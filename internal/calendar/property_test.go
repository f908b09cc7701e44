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
