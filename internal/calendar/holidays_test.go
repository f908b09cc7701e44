package calendar

import (
	"strings"
	"testing"
	"time"
)

// notices are the State Council's notices in their own words, by month and
// day: break (b), statutory days (s) and make-up workdays (w) of each holiday.
// Typed from the notices, not from the data.
var notices = map[int]string{
	2024: `b1.1 s1.1
		b2.10-2.17 s2.10-2.12 w2.4 w2.18
		b4.4-4.6 s4.4 w4.7
		b5.1-5.5 s5.1 w4.28 w5.11
		b6.10 s6.10
		b9.15-9.17 s9.17 w9.14
		b10.1-10.7 s10.1-10.3 w9.29 w10.12`,
	2025: `b1.1 s1.1
		b1.28-2.4 s1.28-1.31 w1.26 w2.8
		b4.4-4.6 s4.4
		b5.1-5.5 s5.1-5.2 w4.27
		b5.31-6.2 s5.31
		b10.1-10.8 s10.1-10.3 s10.6 w9.28 w10.11`,
	2026: `b1.1-1.3 s1.1 w1.4
		b2.15-2.23 s2.16-2.19 w2.14 w2.28
		b4.4-4.6 s4.5
		b5.1-5.5 s5.1-5.2 w5.9
		b6.19-6.21 s6.19
		b9.25-9.27 s9.25
		b10.1-10.7 s10.1-10.3 w9.20 w10.10`,
}

// expected turns a notice into the kind of every day of the year.
func expected(t *testing.T, year int) map[Date]Kind {
	t.Helper()
	kinds := map[Date]Kind{}
	for d := NewDate(year, 1, 1); d <= NewDate(year, 12, 31); d++ {
		kinds[d] = OrdinaryWeekday
		if w := d.Time().Weekday(); w == time.Saturday || w == time.Sunday {
			kinds[d] = OrdinaryWeekend
		}
	}
	day := func(s string) Date {
		at, err := time.Parse("1.2", s)
		if err != nil {
			t.Fatal(err)
		}
		return NewDate(year, at.Month(), at.Day())
	}
	for _, sort := range []struct {
		letter string
		kind   Kind
	}{{"b", OtherDayOff}, {"s", StatutoryHoliday}, {"w", MakeupWorkday}} {
		for _, f := range strings.Fields(notices[year]) {
			if rest, ok := strings.CutPrefix(f, sort.letter); ok {
				first, last, ranged := strings.Cut(rest, "-")
				if !ranged {
					last = first
				}
				for d := day(first); d <= day(last); d++ {
					kinds[d] = sort.kind
				}
			}
		}
	}
	return kinds
}

func TestEveryDayIsAsAnnounced(t *testing.T) {
	counts := map[int][3]int{2024: {11, 17, 8}, 2025: {13, 15, 5}, 2026: {13, 20, 6}}
	for year := range notices {
		var n [5]int
		for d, want := range expected(t, year) {
			got := Builtin().Day(d)
			if got.Kind != want {
				t.Errorf("%s is %s, announced as %s", d, got.Kind, want)
			}
			n[got.Kind]++
		}
		if c := [3]int{n[StatutoryHoliday], n[OtherDayOff], n[MakeupWorkday]}; c != counts[year] {
			t.Errorf("%d has %v statutory, other off and make-up days, want %v", year, c, counts[year])
		}
	}
}

func TestMakeupWorkdaysOf2026(t *testing.T) {
	want := map[string]time.Weekday{
		"2026-01-04": time.Sunday, "2026-02-14": time.Saturday, "2026-02-28": time.Saturday,
		"2026-05-09": time.Saturday, "2026-09-20": time.Sunday, "2026-10-10": time.Saturday,
	}
	var found int
	for _, d := range Builtin().Days(NewDate(2026, 1, 1), NewDate(2026, 12, 31)) {
		if d.Kind != MakeupWorkday {
			continue
		}
		found++
		if w, ok := want[d.Date.String()]; !ok || w != d.Date.Weekday() {
			t.Errorf("%s (%s) is no make-up workday of 2026", d.Date, d.Date.Weekday())
		}
	}
	if found != len(want) {
		t.Errorf("%d make-up workdays, want %d", found, len(want))
	}
}

func TestNoticesAreNamed(t *testing.T) {
	want := map[int]Notice{
		2024: {Number: "国办发明电〔2023〕7号", Date: "2023-10-25"},
		2025: {Number: "国办发明电〔2024〕12号", Date: "2024-11-12"},
		2026: {Number: "国办发明电〔2025〕7号", Date: "2025-11-04"},
	}
	for year, n := range want {
		a, ok := Builtin().Year(year)
		if !ok || !a.Decreed || a.Notice.Number != n.Number || a.Notice.Date != n.Date || a.Notice.Source == "" || a.Notice.Title == "" {
			t.Errorf("%d: %+v", year, a)
		}
	}
	for year := 2027; year <= 2030; year++ {
		if a, ok := Builtin().Year(year); !ok || a.Decreed || a.Notice != (Notice{}) {
			t.Errorf("%d must have no notice: %+v", year, a)
		}
	}
	if _, ok := Builtin().Year(2031); ok {
		t.Error("nothing is known of 2031")
	}
}

// Under the arrangements announced so far rest days are exchanged, never
// granted: the ground on which the bounds of a year without a notice stand.
func TestAnnouncedBreaksExchangeRestDays(t *testing.T) {
	for year := 2024; year <= 2026; year++ {
		a, _ := Builtin().Year(year)
		balance := 0
		for _, h := range a.Holidays {
			for _, d := range h.Statutory {
				if d.IsWeekend() {
					balance++ // 补假
				}
			}
			for _, d := range h.Off {
				if !d.IsWeekend() {
					balance--
				}
			}
			balance += len(h.Work)
		}
		if balance != 0 {
			t.Errorf("%d: weekdays off and make-up days differ by %d", year, balance)
		}
	}
}
