package main

import (
	"testing"
	"time"

	"qiyue/internal/calendar"
)

// Today is Beijing's day, wherever the program runs: a machine on UTC in the
// morning of 2026-12-01 in China still writes 30 November.
func TestTodayInBeijing(t *testing.T) {
	for _, test := range []struct {
		at   time.Time
		want string
	}{
		{time.Date(2026, 11, 30, 16, 0, 0, 0, time.UTC), "2026-12-01"},
		{time.Date(2026, 11, 30, 15, 59, 59, 0, time.UTC), "2026-11-30"},
		{time.Date(2026, 11, 30, 11, 30, 0, 0, time.FixedZone("", -5*60*60)), "2026-12-01"},
		{time.Date(2027, 1, 1, 8, 30, 0, 0, time.FixedZone("", 9*60*60)), "2027-01-01"},
		{time.Date(2027, 1, 1, 0, 30, 0, 0, time.FixedZone("", 9*60*60)), "2026-12-31"},
	} {
		if got := calendar.DateOf(test.at).Written().String(); got != test.want {
			t.Errorf("%s is the day %s, want %s", test.at, got, test.want)
		}
	}
}
