package calendar

import (
	"testing"
	"time"
)

var office = []Window{{8*60 + 30, 12 * 60}, {13*60 + 30, 17*60 + 30}} // seven and a half hours

// services are the service calendars of the tests.
var services = map[string]Service{
	"always":      {Days: EveryDay, Hours: []Window{{0, 1440}}, Holidays: Counted},
	"statutory":   {Days: EveryDay, Hours: []Window{{0, 1440}}, Holidays: StatutoryOff},
	"announced":   {Days: EveryDay, Hours: []Window{{0, 1440}}, Holidays: AnnouncedOff},
	"shop":        {Days: EveryDay, Hours: []Window{{9 * 60, 18 * 60}}, Holidays: Counted},
	"office":      {Days: Workdays, Hours: office, Holidays: AnnouncedOff, Makeup: MakeupWorked},
	"no makeup":   {Days: Workdays, Hours: office, Holidays: AnnouncedOff, Makeup: MakeupOff},
	"office stat": {Days: Workdays, Hours: office, Holidays: StatutoryOff, Makeup: MakeupWorked},
	"weekdays":    {Days: Workdays, Hours: office, Holidays: Counted, Makeup: MakeupOff},
	"stays":       {Days: EveryDay, Holidays: Counted, LastDay: LastDayStays},
}

// moment reads 2026-09-30 18:20 or 2026-09-30 18:20:30, and 24:00.
func moment(t testing.TB, s string) time.Time {
	t.Helper()
	if s[11:] == "24:00" {
		d, ok := ParseDate(s[:10])
		if !ok {
			t.Fatal(s)
		}
		return (d + 1).Time()
	}
	layout := "2006-01-02 15:04:05"
	at, err := time.ParseInLocation(layout[:len(s)], s, Shanghai)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func limit(t testing.TB, s string) Limit {
	t.Helper()
	l, err := ParseLimit(s)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

var deadlines = []struct{ limit, service, at, due, why string }{
	// Hours around 国庆 2026 (off 10-01 to 10-07, make-up Saturday 10-10).
	{"24小时", "always", "2026-09-30 18:20", "2026-10-01 18:20", "7×24 runs on through the holiday"},
	{"24小时", "announced", "2026-09-30 18:20", "2026-10-08 18:20", "5:40 on the eve, seven days off, 18:20 after"},
	{"24小时", "statutory", "2026-09-30 18:20", "2026-10-04 18:20", "three statutory days alone pause; 10-04 counts"},
	{"24小时", "office", "2026-09-30 18:20", "2026-10-12 10:00", "from 10-08: three days of 7:30 with make-up Saturday, 1:30 on Monday"},
	{"24小时", "no makeup", "2026-09-30 18:20", "2026-10-13 10:00", "as above, the make-up Saturday not served"},
	{"24小时", "office stat", "2026-09-30 18:20", "2026-10-08 10:00", "10-05 to 10-07 are served: the bridge days are not statutory"},
	{"24小时", "weekdays", "2026-09-30 18:20", "2026-10-06 10:00", "holidays on weekdays count: 10-01, 10-02, 10-05, then 1:30"},
	{"10小时", "shop", "2026-09-30 17:00", "2026-10-01 18:00", "one hour on the eve, nine on the holiday: due at close"},
	{"120小时", "announced", "2026-09-24 12:00", "2026-10-09 12:00", "over 中秋 and 国庆: 12 + 3×24 + 24 + 12"},
	{"30小时", "office", "2026-09-24 08:30", "2026-09-30 17:30", "09-24, then 中秋, then 09-28 to 09-30: due at close before 国庆"},
	{"1830分钟", "office", "2026-09-24 08:30", "2026-10-08 09:00", "half an hour more falls after 国庆: two holidays passed"},
	{"2小时", "office", "2026-09-19 10:00", "2026-09-20 10:30", "ordinary Saturday, served again on make-up Sunday"},

	// Around 春节 2026 (off 02-15 to 02-23, make-up Saturdays 02-14 and 02-28).
	{"4小时", "office", "2026-02-14 16:00", "2026-02-24 11:00", "1:30 on the make-up Saturday, nine days off, 2:30 after"},
	{"4小时", "no makeup", "2026-02-14 16:00", "2026-02-24 14:00", "the make-up Saturday is not served: 3:30 in the morning, 0:30 after lunch"},
	{"4小时", "announced", "2026-02-14 22:00", "2026-02-24 02:00", "two hours to midnight, two after the break"},
	{"4小时", "statutory", "2026-02-15 23:00", "2026-02-20 03:00", "02-15 is a Sunday of the break but not statutory; 02-16 to 02-19 pause"},
	{"4小时", "always", "2026-02-16 22:00", "2026-02-17 02:00", "除夕 counts like any night"},
	{"8小时", "office", "2026-02-27 17:00", "2026-02-28 17:30", "half an hour on Friday, all of make-up Saturday"},

	// Hours of the day.
	{"1小时", "office", "2026-03-04 11:30", "2026-03-04 14:00", "the lunch break pauses"},
	{"30分钟", "office", "2026-03-04 11:30", "2026-03-04 12:00", "used up exactly at the break: due at the break"},
	{"30分钟", "office", "2026-03-04 12:15", "2026-03-04 14:00", "a report in the break starts when it ends"},
	{"30分钟", "office", "2026-03-04 12:00", "2026-03-04 14:00", "a report as the break begins is outside service time"},
	{"1小时", "office", "2026-03-04 17:30", "2026-03-05 09:30", "a report at closing time starts next morning"},
	{"1小时", "office", "2026-03-04 17:29", "2026-03-05 09:29", "one minute before closing counts"},
	{"1小时", "office", "2026-03-04 20:00", "2026-03-05 09:30", "after hours"},
	{"1小时", "office", "2026-03-04 07:00", "2026-03-04 09:30", "before opening"},
	{"450分钟", "office", "2026-03-04 08:30", "2026-03-04 17:30", "exactly one day of service: due at close"},
	{"451分钟", "office", "2026-03-04 08:30", "2026-03-05 08:31", "one minute more is due next morning"},
	{"1小时", "office", "2026-03-06 17:00", "2026-03-09 09:00", "over a plain weekend"},
	{"1小时", "shop", "2026-03-07 17:30", "2026-03-08 09:30", "every day: Saturday runs on into Sunday"},
	{"30分钟", "always", "2026-03-04 10:00:45", "2026-03-04 10:30:45", "seconds are kept"},
	{"30分钟", "office", "2026-03-04 17:00:30", "2026-03-05 08:30:30", "half a minute is left for the morning"},

	// Year's end, leap day, 补假.
	{"12小时", "always", "2025-12-31 18:00", "2026-01-01 06:00", "over new year"},
	{"12小时", "announced", "2025-12-31 18:00", "2026-01-04 06:00", "off 01-01 to 01-03; make-up Sunday 01-04 is served"},
	{"8小时", "office", "2025-12-31 17:00", "2026-01-04 17:30", "half an hour, then the whole make-up Sunday"},
	{"24小时", "always", "2024-02-28 12:00", "2024-02-29 12:00", "2024 has a leap day"},
	{"48小时", "always", "2025-02-28 12:00", "2025-03-02 12:00", "2025 has none"},
	{"1小时", "office", "2025-05-30 17:00", "2025-06-03 09:00", "端午 falls on Saturday 05-31; its 补假 on Monday pauses"},
	{"1小时", "office stat", "2025-05-30 17:00", "2025-06-02 09:00", "the 补假 is no statutory day: Monday is served"},
	{"8小时", "office", "2024-09-13 17:00", "2024-09-14 17:30", "make-up Saturday before 中秋 2024"},

	// Zero.
	{"0小时", "announced", "2026-10-03 10:00", "2026-10-03 10:00", "due at the report, holiday or not"},
	{"0日", "always", "2026-10-03 10:00", "2026-10-03 10:00", "no last day to roll over"},
	{"0个工作日", "office", "2026-10-03 10:00", "2026-10-03 10:00", "due at the report"},

	// Days: first day out, last day rolls over.
	{"7日", "always", "2026-03-02 09:00", "2026-03-09 24:00", "03-03 is the first day; Monday to Monday"},
	{"1日", "always", "2026-03-02 00:00", "2026-03-03 24:00", "the first day is out even when whole"},
	{"7天", "always", "2026-09-30 18:20", "2026-10-08 24:00", "10-07 is off: the next day, though days count every day"},
	{"7日", "office", "2026-09-30 18:20", "2026-10-08 17:30", "the same, ending at close of business"},
	{"7日", "stays", "2026-09-30 18:20", "2026-10-07 24:00", "the agreement excludes the roll-over"},
	{"3日", "always", "2026-02-11 10:00", "2026-02-14 24:00", "a make-up Saturday is a working day: no roll-over"},
	{"3日", "no makeup", "2026-02-11 10:00", "2026-02-14 17:30", "nor where the agreement does not serve it"},
	{"3日", "always", "2026-03-04 10:00", "2026-03-09 24:00", "Saturday rolls over to Monday"},
	{"3日", "weekdays", "2026-09-28 10:00", "2026-10-08 17:30", "10-01 rolls over, though the agreement counts holidays"},
	{"10日", "always", "2026-10-01 10:00", "2026-10-12 24:00", "holidays in between count; Sunday 10-11 rolls over"},
	{"10日", "always", "2026-09-30 10:00", "2026-10-10 24:00", "ends on a make-up Saturday"},
	{"2周", "always", "2026-02-03 10:00", "2026-02-24 24:00", "02-17 is 初一: over the rest of the break"},
	{"2周", "office", "2026-03-02 10:00", "2026-03-16 17:30", "two weeks to the day, at close"},

	// Months and years.
	{"1个月", "always", "2026-01-31 10:00", "2026-02-28 24:00", "no 02-31: the month's end, a make-up Saturday"},
	{"1个月", "always", "2025-01-31 10:00", "2025-02-28 24:00", "the month's end, a Friday"},
	{"1个月", "always", "2024-01-31 10:00", "2024-02-29 24:00", "the month's end in a leap year"},
	{"12个月", "always", "2024-02-29 10:00", "2025-02-28 24:00", "no 02-29 in 2025"},
	{"1年", "always", "2024-02-29 10:00", "2025-02-28 24:00", "a year from the leap day"},
	{"1年", "always", "2025-10-01 10:00", "2026-10-08 24:00", "the corresponding day is 国庆"},
	{"1个月", "always", "2026-03-31 10:00", "2026-04-30 24:00", "April has thirty days"},
	{"1个月", "always", "2026-02-28 10:00", "2026-03-30 24:00", "the corresponding day 03-28, not the month's end; a Saturday"},
	{"P6M", "always", "2025-08-31 10:00", "2026-02-28 24:00", "over new year to a month's end"},
	{"24个月", "office", "2024-08-31 10:00", "2026-08-31 17:30", "two years, a Monday"},

	// Working days.
	{"3个工作日", "office", "2026-09-30 18:20", "2026-10-10 17:30", "10-08, 10-09 and make-up Saturday"},
	{"3个工作日", "no makeup", "2026-09-30 18:20", "2026-10-12 17:30", "the make-up Saturday is no service day"},
	{"3个工作日", "always", "2026-09-30 18:20", "2026-10-10 24:00", "served every day: legal working days"},
	{"3个工作日", "office stat", "2026-09-30 18:20", "2026-10-07 17:30", "10-05 to 10-07 are service days"},
	{"3个工作日", "weekdays", "2026-09-30 18:20", "2026-10-05 17:30", "10-01, 10-02 and Monday"},
	{"1个工作日", "office", "2026-03-06 10:00", "2026-03-09 17:30", "Friday to Monday"},
	{"1个工作日", "office", "2026-03-06 23:00", "2026-03-09 17:30", "after hours makes no difference"},
	{"1个工作日", "office", "2026-03-07 10:00", "2026-03-09 17:30", "reported on Saturday: Monday is the first"},
	{"1个工作日", "office", "2026-03-09 07:00", "2026-03-10 17:30", "before opening: the day of the report is out"},
	{"5个工作日", "office", "2026-02-13 10:00", "2026-02-27 17:30", "make-up Saturday, then 02-24 to 02-27"},
	{"5个工作日", "office", "2025-01-24 10:00", "2025-02-07 17:30", "make-up Sunday, Monday, 春节, three more"},
	{"1个工作日", "office", "2025-02-07 10:00", "2025-02-08 17:30", "make-up Saturday"},
	{"10个工作日", "office", "2026-09-24 10:00", "2026-10-15 17:30", "over 中秋 and 国庆"},
	{"1个工作日", "office", "2024-02-08 10:00", "2024-02-09 17:30", "除夕 was no holiday in 2024"},
	{"1个工作日", "shop", "2026-04-30 10:00", "2026-05-06 18:00", "legal working day after 劳动节, at close of the shop"},

	// 2027: no notice, but no need of one.
	{"24小时", "always", "2027-02-05 10:00", "2027-02-06 10:00", "7×24 does not ask"},
	{"24小时", "statutory", "2027-02-04 18:00", "2027-02-09 18:00", "statutory days are fixed by law: 02-05 to 02-08"},
	{"3个工作日", "office", "2027-03-01 10:00", "2027-03-04 17:30", "no holiday near"},
	{"24小时", "weekdays", "2027-02-04 08:30", "2027-02-09 10:00", "Monday to Friday whatever is announced: Thursday, Friday, Monday, 1:30"},
	{"30个工作日", "office", "2027-01-18 10:00", "2027-03-05 17:30", "30 weekdays end on 03-01; the four days of 春节 cost four, however arranged"},
	{"24小时", "always", "2045-02-05 10:00", "2045-02-06 10:00", "nor does a year of which nothing is known matter"},
	{"15小时", "weekdays", "2045-02-03 10:00", "2045-02-07 10:00", "Friday 6:00, Monday 7:30, Tuesday 1:30"},
}

func TestDeadlines(t *testing.T) {
	for _, c := range deadlines {
		s, ok := services[c.service]
		if !ok {
			t.Fatal(c.service)
		}
		r := Deadline(limit(t, c.limit), s, moment(t, c.at), Builtin())
		want := moment(t, c.due)
		if !r.Due.Equal(want) || r.Provisional || !r.Earliest.Equal(want) || !r.Latest.Equal(want) {
			t.Errorf("%s %s from %s: due %s, want %s: %s", c.limit, c.service, c.at, r.Due.Format(time.DateTime), c.due, c.why)
		}
		if len(r.Steps) == 0 || len(r.Basis) == 0 || len(r.Readings) != 0 {
			t.Errorf("%s %s from %s: %d steps, %d readings, basis %v", c.limit, c.service, c.at, len(r.Steps), len(r.Readings), r.Basis)
		}
		k, err := NewClock(s, Builtin())
		if err != nil {
			t.Fatal(err)
		}
		if due, ok := k.Due(limit(t, c.limit), moment(t, c.at)); !ok || !due.Equal(want) {
			t.Errorf("%s %s from %s: the clock says %s", c.limit, c.service, c.at, due)
		}
	}
}

func TestProvisionalDeadlines(t *testing.T) {
	for _, c := range []struct{ limit, service, at, earliest, latest, why string }{
		{"1个工作日", "office", "2027-06-08 10:00", "2027-06-10 17:30", "2027-06-14 17:30",
			"端午 is Wednesday 06-09: Thursday works, or Thursday and Friday join the break"},
		{"1日", "always", "2027-06-10 10:00", "2027-06-11 24:00", "2027-06-14 24:00", "Friday may be a day off; then the weekend, unless worked"},
		{"2小时", "office", "2026-12-30 16:30", "2026-12-31 09:30", "2027-01-04 10:30",
			"the notice for 2027 may give 12-30 and 12-31 away, though 2026 is announced"},
		{"24小时", "announced", "2027-09-14 12:00", "2027-09-16 12:00", "2027-09-19 12:00", "中秋 is Wednesday 09-15: alone, or a break to Saturday"},
		{"1个工作日", "office", "2028-09-30 10:00", "2028-10-04 17:30", "2028-10-10 17:30",
			"国庆 and 中秋 meet: two of their four days are made up before the holiday, or after it in nine days off"},
		{"3个工作日", "office", "2045-03-01 10:00", "2045-03-04 17:30", "none", "nothing is known of 2045: only the earliest can be told"},
		{"3个工作日", "always", "2030-12-26 10:00", "2030-12-29 24:00", "none", "the notice for 2031, of which nothing is known, may reach back"},
	} {
		r := Deadline(limit(t, c.limit), services[c.service], moment(t, c.at), Builtin())
		if !r.Provisional || !r.Due.IsZero() || r.Reason.IsZero() {
			t.Errorf("%s %s from %s: due %s, provisional %v: %s", c.limit, c.service, c.at, r.Due, r.Provisional, c.why)
		}
		if want := moment(t, c.earliest); !r.Earliest.Equal(want) {
			t.Errorf("%s %s from %s: earliest %s, want %s: %s", c.limit, c.service, c.at, r.Earliest.Format(time.DateTime), c.earliest, c.why)
		}
		if c.latest == "none" {
			if !r.Latest.IsZero() {
				t.Errorf("%s %s from %s: latest %s, want none: %s", c.limit, c.service, c.at, r.Latest, c.why)
			}
		} else if want := moment(t, c.latest); !r.Latest.Equal(want) {
			t.Errorf("%s %s from %s: latest %s, want %s: %s", c.limit, c.service, c.at, r.Latest.Format(time.DateTime), c.latest, c.why)
		}
	}
}

func TestOpenMatters(t *testing.T) {
	for _, c := range []struct {
		limit   string
		service Service
		at      string
		dues    []string
		gap     time.Duration
		why     string
	}{
		{"24小时", Service{Days: EveryDay}, "2026-09-30 18:20",
			[]string{"2026-10-01 18:20", "2026-10-04 18:20", "2026-10-08 18:20"}, 7 * 24 * time.Hour, "holidays not stated"},
		{"3个工作日", Service{Days: Workdays, Hours: office, Holidays: AnnouncedOff}, "2026-09-30 18:20",
			[]string{"2026-10-10 17:30", "2026-10-12 17:30"}, 48 * time.Hour, "make-up days not stated"},
		{"3个工作日", Service{Days: EveryDay}, "2026-09-30 18:20", nil, 0, "legal working days ask for neither"},
		{"7日", Service{}, "2026-09-30 18:20", nil, 0, "days ask for no service calendar"},
		{"1小时", Service{Holidays: Counted}, "2026-03-07 10:00",
			[]string{"2026-03-07 11:00", "2026-03-09 01:00", "2026-03-09 01:00"}, 38 * time.Hour, "days not stated, with make-up days for workdays"},
		{"30分钟", Service{Days: EveryDay}, "2026-03-04 10:00",
			[]string{"2026-03-04 10:30", "2026-03-04 10:30", "2026-03-04 10:30"}, 0, "open, though it makes no difference here"},
	} {
		r := Deadline(limit(t, c.limit), c.service, moment(t, c.at), Builtin())
		if len(r.Readings) != len(c.dues) {
			t.Fatalf("%s: %d readings, want %d: %s", c.limit, len(r.Readings), len(c.dues), c.why)
		}
		if r.Due.IsZero() != (len(c.dues) > 0) || (len(r.Open) > 0) != (len(c.dues) > 0) {
			t.Errorf("%s: due %s, open %v: %s", c.limit, r.Due, r.Open, c.why)
		}
		for i, x := range r.Readings {
			if !x.Due.Equal(moment(t, c.dues[i])) || x.Assumption.IsZero() || len(x.Steps) == 0 {
				t.Errorf("%s: reading %d is due %s, want %s: %s", c.limit, i, x.Due, c.dues[i], c.why)
			}
		}
		if r.Difference != c.gap {
			t.Errorf("%s: readings differ by %s, want %s: %s", c.limit, r.Difference, c.gap, c.why)
		}
	}
	if _, err := NewClock(Service{Days: EveryDay}, Builtin()); err != ErrOpen {
		t.Errorf("a clock of an open calendar: %v", err)
	}
}
