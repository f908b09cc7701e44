package calendar

import (
	"errors"
	"testing"
	"time"
)

func TestParseTime(t *testing.T) {
	for text, want := range map[string]string{
		"2026-09-30T18:20": "2026-09-30T18:20:00+08:00", "2026-09-30 18:20": "2026-09-30T18:20:00+08:00", "2026-09-30T18:20:30": "2026-09-30T18:20:30+08:00",
		"2026-09-30T10:20Z": "2026-09-30T18:20:00+08:00", "2026-09-30T18:20:00+08:00": "2026-09-30T18:20:00+08:00", "2026-09-30T18:20-05:00": "2026-10-01T07:20:00+08:00",
		"２０２６-０９-３０　１８：２０": "2026-09-30T18:20:00+08:00", "2026-09-30 24:00": "2026-10-01T00:00:00+08:00", " 2026-09-30T18:20 ": "2026-09-30T18:20:00+08:00",
	} {
		got, err := ParseTime(text)
		if err != nil || got.Format(time.RFC3339) != want {
			t.Errorf("%q is %s, want %s (%v)", text, got.Format(time.RFC3339), want, err)
		}
	}
	for _, text := range []string{"", "2026-09-30", "2026-09-30T25:00", "2026-02-30T10:00", "18:20", "2026-9-30 18:20", "2026-09-30T24:30", "明天"} {
		var p *ParseError
		if _, err := ParseTime(text); !errors.As(err, &p) || p.Message.ID != "calendar-time" {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestCorrespondingDays(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2026-01-31", 1, "2026-02-28"}, {"2024-01-31", 1, "2024-02-29"}, {"2026-01-31", 2, "2026-03-31"}, {"2026-12-15", 1, "2027-01-15"},
		{"2024-02-29", 12, "2025-02-28"}, {"2024-02-29", 48, "2028-02-29"}, {"2026-08-31", 6, "2027-02-28"}, {"2026-03-31", -1, "2026-02-28"}, {"2099-12-31", 2, "2100-02-28"},
	} {
		from, _ := ParseDate(c.from)
		if got := from.AddMonths(c.months).String(); got != c.want {
			t.Errorf("%s and %d months: %s, want %s", c.from, c.months, got, c.want)
		}
	}
	for d := NewDate(1960, 1, 1); d < NewDate(2040, 1, 1); d += 17 {
		if got, ok := ParseDate(d.String()); !ok || got != d || d.Weekday() != d.utc().Weekday() || DateOf(d.Time()) != d || DateOf(d.Time().Add(-time.Microsecond)) != d-1 {
			t.Errorf("%s does not come back", d)
		}
	}
}
