package calendar

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// brute looks at every minute.
func brute(l Limit, clocks []*Clock, from, to time.Time) (widest time.Duration) {
	widest = -1
	for at := from; at.Before(to); at = at.Add(time.Minute) {
		var first, last time.Time
		certain := true
		for i, k := range clocks {
			due, ok := k.Due(l, at)
			if certain = certain && ok; i == 0 || due.Before(first) {
				first = due
			}
			if i == 0 || due.After(last) {
				last = due
			}
		}
		if d := last.Sub(first); certain && d > widest {
			widest = d
		}
	}
	return widest
}

func TestWidestAgreesWithEveryMinute(t *testing.T) {
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		l := genLimit(t)
		clocks := []*Clock{newClock(genService.Draw(t, "a"), Builtin()), newClock(genService.Draw(t, "b"), Builtin())}
		start := rapid.SampledFrom([]Date{NewDate(2024, 2, 5), NewDate(2026, 2, 10), NewDate(2026, 9, 20), NewDate(2026, 12, 18), NewDate(2027, 6, 1)}).Draw(t, "start")
		from := start.Time().Add(time.Duration(rapid.IntRange(0, 10*1440).Draw(t, "minute")) * time.Minute)
		to := from.Add(time.Duration(rapid.IntRange(1, 3*1440).Draw(t, "length")) * time.Minute)
		want := brute(l, clocks, from, to)
		g, ok := Widest(l, clocks, from, to)
		if ok && g.AtLeast {
			early, late := clocks[g.Early], clocks[g.Late]
			_, latest, bounded := early.Range(l, g.Report)
			earliest, _, _ := late.Range(l, g.Report)
			if !bounded || !latest.Equal(g.EarlyDue) || !earliest.Equal(g.LateDue) || earliest.Sub(latest) != g.Difference || g.Difference <= want {
				t.Fatalf("%+v is not assured, or no more than %s", g, want)
			}
			return
		}
		if ok != (want >= 0) || ok && g.Difference != want {
			t.Fatalf("%s from %s to %s: found %s at %s, every minute gives %s", l, from, to, g.Difference, g.Report, want)
		}
		if !ok {
			return
		}
		found++
		early, _ := clocks[g.Early].Due(l, g.Report)
		late, _ := clocks[g.Late].Due(l, g.Report)
		if !early.Equal(g.EarlyDue) || !late.Equal(g.LateDue) || late.Sub(early) != g.Difference || g.Report.Before(from) || !g.Report.Before(to) {
			t.Fatalf("%+v does not follow from its own report", g)
		}
	})
	if found == 0 {
		t.Error("nothing found at all")
	}
}

// The sentence this engine is for: 24 hours, holidays not mentioned.
func TestWidestOf24Hours(t *testing.T) {
	var clocks []*Clock
	for _, r := range (Service{Days: EveryDay}).Readings(Hour) {
		clocks = append(clocks, newClock(r.Service, Builtin()))
	}
	g, ok := Widest(limit(t, "24小时"), clocks, moment(t, "2026-01-01 00:00"), moment(t, "2027-01-01 00:00"))
	if want := 9 * 24 * time.Hour; !ok || g.Difference != want || !g.Report.Equal(moment(t, "2026-02-14 17:00")) {
		t.Errorf("%+v, want the eve of the nine days of 春节", g)
	}
	if g.AtLeast {
		t.Error("7×24 and announced breaks of 2026 do not depend on a notice to come")
	}
	g, ok = Widest(limit(t, "24小时"), []*Clock{clocks[0], clocks[2]}, moment(t, "2027-01-16 00:00"), moment(t, "2027-03-01 00:00"))
	// 春节 2027 is Friday 02-05 to Monday 02-08; two weekdays more are off for its weekend. From 02-04 00:01 the
	// count ends soonest when those are 02-03 and 02-04: 24 hours of 02-09.
	if want := 5*24*time.Hour - time.Minute; !ok || g.Difference != want || !g.AtLeast || !g.Report.Equal(moment(t, "2027-02-04 00:01")) {
		t.Errorf("%+v, want what 春节 2027 costs at least", g)
	}
}

// A day that a notice to come may make a workday: once its hours have passed, the gap is certain.
func TestWidestPastTheHoursOfAnOpenDay(t *testing.T) {
	clocks := []*Clock{
		newClock(Service{Days: EveryDay, Hours: []Window{{0, 1}, {2, 8}, {9, 10}}, Holidays: Counted, Makeup: MakeupWorked}, Builtin()),
		newClock(Service{Days: Workdays, Hours: []Window{{0, 1}, {2, 3}, {4, 5}}, Holidays: Counted, Makeup: MakeupWorked}, Builtin()),
	}
	from, to := moment(t, "2026-12-26 04:39"), moment(t, "2026-12-27 00:07")
	l := limit(t, "1分钟")
	if g, ok := Widest(l, clocks, from, to); !ok || g.Difference != brute(l, clocks, from, to) {
		t.Errorf("%+v, every minute gives %s", g, brute(l, clocks, from, to))
	}
}
