package calendar

import (
	"regexp"
	"strings"
	"sync"
	"time"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
)

// momentLayouts are the ways to write a moment, zones first.
var momentLayouts = []string{"2006-01-02T15:04Z07:00", time.RFC3339Nano, "2006-01-02T15:04", "2006-01-02T15:04:05.999999"}

// momentParts are a day in any of the ways a date is written, an hour, minutes
// and what may follow: seconds and a zone.
var momentParts = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(.*?(?:\d(?:[Tt]| )|[日号][Tt]?)) *(\d{1,2})(?::(\d{2})|[时点](?:(\d{1,2})分)?)(.*)$`)
})

// ParseTime reads a moment: 2026-09-30T18:20, with seconds, with a blank for
// the T, with a zone, the date in any way a spec may write it (2026/9/30 8:20,
// 2026年9月30日18时20分). Without a zone it is Beijing time; 24:00 is 00:00 of the
// next day. A date alone is no moment. Errors are *ParseError.
func ParseTime(s string) (time.Time, error) {
	text := strings.TrimSpace(chinese.HalfWidth(s).Text)
	if m := momentParts().FindStringSubmatch(text); m != nil {
		if d, err := chinese.ParseDate(strings.TrimRight(m[1], "Tt ")); err == nil {
			two := func(s string) string { return strings.Repeat("0", 2-len(s)) + s }
			text = d.String() + "T" + two(m[2]) + ":" + two(m[3]+m[4]) + m[5]
		}
	}
	midnight := false
	if date, rest, ok := strings.Cut(text, "T24:00"); ok && (rest == "" || rest == ":00") {
		text, midnight = date+"T00:00", true
	}
	for _, layout := range momentLayouts {
		if t, err := time.ParseInLocation(layout, text, Shanghai); err == nil {
			if midnight {
				t = t.AddDate(0, 0, 1)
			}
			return t.In(Shanghai), nil
		}
	}
	return time.Time{}, &ParseError{0, len(s), diag.Say("calendar-time", "found", s)}
}

// Ending writes an instant that ends something, in Beijing time: midnight is
// 24:00 of the day before.
func Ending(t time.Time) string { return closing(toMicro(t)) }
