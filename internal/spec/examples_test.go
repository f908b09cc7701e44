package spec

import (
	"os"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/calendar"
	"qiyue/internal/source"
)

// serviced is a spec with one level, in YAML, for a service calendar.
func serviced(t *testing.T, service, limits, term string) *Spec {
	t.Helper()
	text := "agreement: after-sales\n" + term + "\ncalendar: {" + service + "}\nresponse:\n  levels:\n    - {id: a, name: 故障, means: 停机, " + limits + "}\n"
	s, errs := Parse(source.NewFile("a.yaml", text))
	if errs.HasErrors() {
		t.Fatal(text, errs)
	}
	return s
}

const (
	around    = "days: every-day, hours: 0-24, holidays: counted"
	office    = `days: workdays, hours: "08:30-12:00,13:30-17:30", holidays: announced-off, makeup: worked`
	decreed   = "term: {start: 2026-01-01, length: 1年}"
	undecreed = "term: {start: 2028-01-01, length: 1年}"
)

func show(s *Spec) string {
	var out []string
	w := s.examples(calendar.Builtin())
	for _, m := range w.moments {
		out = append(out, m.number+" "+contractTime(m.at, false)+" "+m.what)
	}
	for _, d := range w.deadlines {
		line := d.moment.number
		for _, k := range []string{"respond", "onsite", "restore"} {
			if due, ok := d.due[k]; ok {
				line += " " + contractTime(due, true)
			}
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// Deadlines worked out by hand from the notices.
func TestExamples(t *testing.T) {
	for _, test := range []struct{ name, service, limits, term, want string }{
		{"round the clock in a year with a notice", around, "respond: 24小时", decreed, `
			例一 2026年1月5日10:00 平常的工作日
			例二 2026年2月14日18:20 春节放假的前一日，晚间
			例三 2026年1月4日10:00 元旦的调休上班日
			例一 2026年1月6日10:00
			例二 2026年2月15日18:20
			例三 2026年1月5日10:00`},
		// 2月14日 is a make-up Saturday; its service is over at 17:30, the next opens on 2月24日.
		{"office hours in a year with a notice", office, "respond: 1小时, restore: 1个工作日", decreed, `
			例一 2026年1月5日10:00 平常的工作日
			例二 2026年2月14日18:20 春节放假的前一日，服务时间已经结束
			例三 2026年1月4日10:00 元旦的调休上班日
			例一 2026年1月5日11:00 2026年1月6日17:30
			例二 2026年2月24日09:30 2026年2月24日17:30
			例三 2026年1月4日11:00 2026年1月5日17:30`},
		// Without a notice a working-time limit before a holiday is open: the latest notice serves.
		{"office hours in a year without a notice", office, "respond: 1小时", undecreed, `
			例一 2028年2月14日10:00 平常的工作日
			例二 2026年2月14日18:20 春节放假的前一日，服务时间已经结束
			例三 2026年1月4日10:00 元旦的调休上班日
			例一 2028年2月14日11:00
			例二 2026年2月24日09:30
			例三 2026年1月4日11:00`},
		// 除夕 of 2028 is 1月25日. Of January the notice may still make anything.
		{"round the clock in a year without a notice", around, "respond: 24小时", undecreed, `
			例一 2028年2月14日10:00 平常的工作日
			例二 2028年1月24日18:20 春节法定节假日的前一日，晚间
			例三 2028年2月12日10:00 平常的周末
			例一 2028年2月15日10:00
			例二 2028年1月25日18:20
			例三 2028年2月13日10:00`},
		{"what is not agreed has no example", "days: every-day, hours: 0-24", "respond: 24小时", decreed, ""},
		{"nothing to work out without limits in service time", "days: every-day, hours: 0-24", "respond: 3日", decreed, `
			例一 2026年1月5日10:00 平常的工作日
			例二 2026年2月14日18:20 春节放假的前一日，晚间
			例三 2026年1月4日10:00 元旦的调休上班日
			例一 2026年1月8日24:00
			例二 2026年2月24日24:00
			例三 2026年1月7日24:00`},
	} {
		got, want := show(serviced(t, test.service, test.limits, test.term)), strings.ReplaceAll(strings.TrimSpace(test.want), "\t", "")
		if got != want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, want)
		}
	}
}

func TestExamplesNameWhatIsOpen(t *testing.T) {
	s := serviced(t, "days: workdays, hours: 0-24", "respond: 24小时", decreed)
	if got := s.examplesOpen().Text; got != "法定节假日、调休上班日" {
		t.Errorf("open: %q", got)
	}
}

// Whether make-up workdays are served must be settled where a limit depends on
// it; holidays are the linter's question.
func TestMakeupNeeded(t *testing.T) {
	for _, test := range []struct {
		name, service, level, want string
	}{
		{"workdays without a word on make-up days", "days: workdays, hours: 0-24, holidays: counted", "respond: 1小时", "calendar.makeup"},
		{"settled", "days: workdays, hours: 0-24, holidays: counted, makeup: off", "respond: 1小时", ""},
		{"days end by law", "days: workdays, hours: 0-24, holidays: counted", "respond: 3日", ""},
		{"of no effect", "days: every-day, hours: 0-24", "respond: 1小时", ""},
		{"a level's own calendar", around, "respond: 1小时, calendar: {days: workdays, hours: 0-24}", "response.levels[0].calendar.makeup"},
		{"a level's own hours", "days: workdays, hours: 0-24, holidays: counted", "respond: 1小时, calendar: {hours: 0-24}", "calendar.makeup"},
	} {
		s := serviced(t, test.service, test.level, decreed)
		v := &validation{spec: s}
		checkMakeup(v)
		got := ""
		for _, d := range v.errs {
			got += d.Path
		}
		if got != test.want {
			t.Errorf("%s: asks for %q, want %q", test.name, got, test.want)
		}
	}
}

// A level's own calendar counts, and where it is silent the general one.
func TestServiceFor(t *testing.T) {
	s := serviced(t, around, `respond: 1小时, calendar: {days: workdays, hours: "09:00-18:00"}`, decreed)
	got := s.ServiceFor(&s.Response.Levels[0])
	if got.Days != calendar.Workdays || !slices.Equal(got.Hours, []calendar.Window{{From: 9 * 60, To: 18 * 60}}) || got.Holidays != calendar.Counted || got.Makeup != calendar.MakeupUnstated {
		t.Errorf("service: %+v", got)
	}
	var none *Calendar
	if n := len(none.Service().Open(calendar.Hour)); n != 3 {
		t.Errorf("no calendar leaves %d matters open, want 3", n)
	}
}

func BenchmarkExamples(b *testing.B) {
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		b.Fatal(err)
	}
	s, _ := Parse(source.NewFile("a.yaml", string(raw)))
	for b.Loop() {
		if len(s.examples(calendar.Builtin()).deadlines) != 9 {
			b.Fatal("deadlines")
		}
	}
}
