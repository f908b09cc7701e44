package main

import (
	"bytes"
	"strings"
	"testing"

	ical "github.com/arran4/golang-ical"
)

// output runs a command that must succeed and gives what it prints.
func output(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(args, strings.NewReader(""), &out, &errs); code != exitClean {
		t.Fatalf("qiyue %v: exit code %d: %s", args, code, errs.String())
	}
	return out.String()
}

// imported reads an ICS file with a library that is not ours: summary by UID.
func imported(t *testing.T, text string) map[string]*ical.VEvent {
	t.Helper()
	c, err := ical.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*ical.VEvent{}
	for _, e := range c.Events() {
		if out[e.Id()] != nil {
			t.Errorf("UID %s twice", e.Id())
		}
		out[e.Id()] = e
	}
	return out
}

func value(e *ical.VEvent, p ical.ComponentProperty) string {
	if v := e.GetProperty(p); v != nil {
		return ical.FromText(v.Value)
	}
	return ""
}

func TestObligationsAreImported(t *testing.T) {
	events := imported(t, output(t, "obligations", "../../testdata/specs/after-sales.yaml", "--today", "2026-12-01", "--format", "ics"))
	for uid, want := range map[string]struct{ start, summary string }{
		"SH-2026-0137-payment-1@obligations.qiyue":           {"20261211", "SH-2026-0137 客户：第1期服务费 40% 24,000.00元"},
		"SH-2026-0137-renewal-notice@obligations.qiyue":      {"20291031", "SH-2026-0137 双方：书面提出续约的最后一日"},
		"SH-2026-0137-confidentiality-end@obligations.qiyue": {"20321130", "SH-2026-0137 保密期限届满"},
	} {
		e := events[uid]
		if e == nil {
			t.Errorf("%s is missing", uid)
			continue
		}
		if got := value(e, ical.ComponentPropertyDtStart); got != want.start {
			t.Errorf("%s on %s, want %s", uid, got, want.start)
		}
		if got := value(e, ical.ComponentPropertySummary); got != want.summary {
			t.Errorf("%s: %q, want %q", uid, got, want.summary)
		}
		if got := value(e, ical.ComponentPropertyDescription); !strings.Contains(got, "after-sales.yaml:") {
			t.Errorf("%s does not say what it rests on: %q", uid, got)
		}
	}
	if len(events) < 25 {
		t.Errorf("only %d events", len(events))
	}
}

// A year's 13 statutory days, 20 announced days off and 6 make-up workdays
// arrive as the days they are.
func TestAYearIsImported(t *testing.T) {
	days := map[string]int{}
	for _, e := range imported(t, output(t, "calendar", "2026", "--format", "ics")) {
		from, err := e.GetAllDayStartAt()
		if err != nil {
			t.Fatal(err)
		}
		to, err := e.GetAllDayEndAt()
		if err != nil {
			t.Fatal(err)
		}
		days[value(e, ical.ComponentPropertyCategories)] += int(to.Sub(from).Hours() / 24)
	}
	if days["statutory"] != 13 || days["announced-off"] != 20 || days["makeup-work"] != 6 || len(days) != 3 {
		t.Errorf("days by kind: %v", days)
	}
}
