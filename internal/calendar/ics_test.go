package calendar

import (
	"bytes"
	"strings"
	"testing"
	"time"

	ical "github.com/arran4/golang-ical"
	"pgregory.net/rapid"
)

var stamped = time.Date(2026, 11, 21, 2, 3, 4, 0, time.UTC)

func TestICSIsReadBackByAnotherLibrary(t *testing.T) {
	text := rapid.StringOf(rapid.RuneFrom([]rune("契约,;:\\\"\n 保修到期a1\t😀𠮷…N")))
	rapid.Check(t, func(t *rapid.T) {
		var events []Event
		for i := rapid.IntRange(1, 4).Draw(t, "events"); i > 0; i-- {
			e := Event{UID: rapid.StringMatching(`[a-z0-9-]{1,90}@qiyue`).Draw(t, "uid"), Summary: text.Draw(t, "summary"),
				Description: text.Draw(t, "description"), Busy: rapid.Bool().Draw(t, "busy")}
			if rapid.Bool().Draw(t, "timed") {
				e.At = time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "at"), 0)
			} else {
				e.From = Date(rapid.IntRange(0, 40000).Draw(t, "from"))
				e.To = e.From + Date(rapid.IntRange(0, 20).Draw(t, "days"))
			}
			events = append(events, e)
		}
		var b bytes.Buffer
		if err := WriteICS(&b, "契约", stamped, events); err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.SplitAfter(b.String(), "\r\n") {
			if len(line) > 77 || strings.Trim(line, "\r\n") != strings.TrimSuffix(line, "\r\n") {
				t.Fatalf("line of %d octets or a bare line end: %q", len(line), line)
			}
		}
		got, err := ical.ParseCalendar(&b)
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Events()) != len(events) {
			t.Fatalf("%d events of %d", len(got.Events()), len(events))
		}
		for i, e := range got.Events() {
			want := events[i]
			same := func(p ical.ComponentProperty, want string) {
				v := ""
				if prop := e.GetProperty(p); prop != nil {
					v = prop.Value
				}
				if v != want {
					t.Fatalf("%s is %q, want %q", p, v, want)
				}
			}
			same(ical.ComponentPropertyUniqueId, want.UID)
			same(ical.ComponentPropertySummary, want.Summary)
			same(ical.ComponentPropertyDescription, want.Description)
			if at, err := e.GetDtStampTime(); err != nil || !at.Equal(stamped) {
				t.Fatal(at, err)
			}
			if want.At.IsZero() {
				from, err1 := e.GetAllDayStartAt()
				to, err2 := e.GetAllDayEndAt()
				if err1 != nil || err2 != nil || from.Format(time.DateOnly) != want.From.String() || to.Format(time.DateOnly) != (want.To+1).String() {
					t.Fatal(from, to, err1, err2)
				}
			} else if at, err := e.GetStartAt(); err != nil || !at.Equal(want.At) {
				t.Fatal(at, err)
			}
		}
	})
}

func TestICSOfAYear(t *testing.T) {
	days := Builtin().Days(NewDate(2026, 1, 1), NewDate(2026, 12, 31))
	events := Events(days, func(d DayInfo) string { return d.Holiday + " " + d.Kind.String() })
	covered := map[Date]Kind{}
	uids := map[string]bool{}
	for _, e := range events {
		if uids[e.UID] {
			t.Errorf("%s twice", e.UID)
		}
		uids[e.UID] = true
		for d := e.From; d <= e.To; d++ {
			covered[d] = Builtin().Day(d).Kind
			if !strings.HasSuffix(e.Summary, covered[d].String()) {
				t.Errorf("%s lies in %q", d, e.Summary)
			}
		}
	}
	if len(covered) != 33+6 {
		t.Errorf("%d days are covered, want 33 days off and 6 make-up workdays", len(covered))
	}
	if !uids["2026-10-01-statutory@calendar.qiyue"] || !uids["2026-09-20-makeup-work@calendar.qiyue"] {
		t.Errorf("UIDs are not the stable ones: %v", uids)
	}
}

func TestICSControlCharactersAreLeftOut(t *testing.T) {
	if got := escapeText("a\x00b\x1b[31m\r\nc;\xff"); got != `ab[31m\nc\;`+"\uFFFD" {
		t.Errorf("%q", got)
	}
}
