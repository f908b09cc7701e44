package calendar

import (
	"testing"

	"qiyue/internal/source"
)

func TestParse(t *testing.T) {
	x, errs := Parse(source.NewFile("firm.yaml", `year: 2027
state: decreed
notice: {title: 2027年通知, number: 国办发明电〔2026〕1号, date: 2026-11-30, source: "https://example.cn"}
holidays:
  - {name: 元旦, statutory: [2027-01-01], off: [2026-12-31, 2027-01-02], work: [2026-12-27]}
closings:
  - {date: 2027-12-24, name: 盘点}
  - {from: 2027-08-01, to: 2027-08-03, name: 高温假}
  - {date: 2027-08-02, name: 重复}
`))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	c := Builtin().With(x)
	for date, want := range map[string]DayInfo{
		"2026-12-27": {Kind: MakeupWorkday, Holiday: "元旦", Settled: true},
		"2026-12-31": {Kind: OtherDayOff, Holiday: "元旦", Settled: true},
		"2027-01-01": {Kind: StatutoryHoliday, Holiday: "元旦", Settled: true},
		"2027-02-06": {Kind: OrdinaryWeekend, Settled: true},
		"2027-08-02": {Kind: OrdinaryWeekday, Settled: true, Closing: true, Closed: "高温假"},
		"2027-12-24": {Kind: OrdinaryWeekday, Settled: false, Closing: true, Closed: "盘点"},
		"2028-01-01": {Kind: StatutoryHoliday, Holiday: "元旦", Settled: true},
		"2028-01-03": {Kind: OrdinaryWeekday},
	} {
		d, _ := ParseDate(date)
		want.Date = d
		if got := c.Day(d); got != want {
			t.Errorf("%s is %+v, want %+v", date, got, want)
		}
	}
	if a, _ := Builtin().Year(2027); a.Decreed {
		t.Error("With changed the calendar it was called on")
	}
	// A closing day pauses, but is no 法定休假日.
	k := newClock(services["office"], c)
	if due, ok := k.Due(Limit{1, Workday}, moment(t, "2027-07-30 10:00")); !ok || !due.Equal(moment(t, "2027-08-04 17:30")) {
		t.Errorf("one working day over closing days is due %s", due)
	}
	if due, ok := k.Due(Limit{3, Day}, moment(t, "2027-07-30 10:00")); !ok || !due.Equal(moment(t, "2027-08-02 17:30")) {
		t.Errorf("a last day on a closing day is due %s", due)
	}
	// 7×24 pauses on a closing day the parties took over, and on nothing else.
	k = newClock(services["always"], c)
	if due, ok := k.Due(Limit{24, Hour}, moment(t, "2027-07-31 12:00")); !ok || !due.Equal(moment(t, "2027-08-04 12:00")) {
		t.Errorf("24 hours over closing days are due %s", due)
	}
}

func TestParseErrors(t *testing.T) {
	head := "year: 2027\nstate: decreed\nnotice: {title: t}\nholidays:\n"
	for _, c := range []struct{ text, id, at string }{
		{"{}", "calendar-file-empty", ""},
		{"[1]", "calendar-mapping", ""},
		{"yaer: 2027\n", "calendar-key-unknown", "yaer"},
		{"year: 2027\nholidays: []\n", "calendar-key-missing", ""},
		{"year: 2027\nstate: maybe\nholidays: []\n", "calendar-state", "maybe"},
		{"year: 2027\nstate: decreed\nholidays: []\n", "calendar-key-missing", ""},
		{"year: soon\nstate: undecreed\nholidays: []\n", "calendar-number", "soon"},
		{head + "  - {name: 元旦, statutory: [1月1日]}", "calendar-date", "1月1日"},
		{head + "  - {name: 元旦, statutory: [2027-02-30]}", "calendar-date", "2027-02-30"},
		{head + "  - {name: 元旦, statutory: [2026-01-01]}", "calendar-date-year", "2026-01-01"},
		{head + "  - {name: 元旦, statutory: [2027-01-01], work: [2027-01-04]}", "calendar-work-weekday", "2027-01-04"},
		{head + "  - {name: 元旦, statutory: [2027-01-01], off: [2027-01-01]}", "calendar-date-twice", "2027-01-01"},
		{head + "  - {name: 元旦, statutory: 2027-01-01}", "calendar-dates", "2027-01-01"},
		{head + "  - {name: 元旦}", "calendar-holiday-empty", ""},
		{head + "  - {statutory: [2027-01-01]}", "calendar-key-missing", ""},
		{head + "  - {name: null, statutory: [2027-01-01]}", "calendar-text", "null"},
		{"year: 2027\nstate: undecreed\nholidays:\n  - {name: 元旦, statutory: [2027-01-01]}", "calendar-key-missing", ""},
		{"year: 2027\nstate: undecreed\nholidays:\n  - {name: 元旦, longest: 3}", "calendar-holiday-empty", ""},
		{"year: 2027\nstate: undecreed\nholidays:\n  - {name: 元旦, statutory: [2027-01-01], off: [2027-01-02], longest: 3}", "calendar-key-unknown", "off"},
		{"closings: 2027-01-01", "calendar-closings", "2027-01-01"},
		{"closings: [{name: 盘点}]", "calendar-closing-dates", ""},
		{"closings: [{from: 2027-01-05, to: 2027-01-01}]", "calendar-closing-order", "2027-01-01"},
	} {
		x, errs := Parse(source.NewFile("firm.yaml", c.text))
		if x != nil || !errs.HasErrors() {
			t.Errorf("%q is accepted, want %s", c.text, c.id)
			continue
		}
		found := false
		for _, e := range errs {
			found = found || e.Message.ID == c.id && (c.at == "" || e.At.Text() == c.at)
		}
		if !found {
			t.Errorf("%q: %v, want %s at %q", c.text, errs, c.id, c.at)
		}
	}
}

// A file may allow too much to list; then nothing is known, and nothing hangs.
func TestTooManyWays(t *testing.T) {
	x, errs := Parse(source.NewFile("firm.yaml", "year: 2027\nstate: undecreed\nholidays:\n"+
		"  - {name: 甲, statutory: [2027-05-01], longest: 31}\n  - {name: 乙, statutory: [2027-05-09], longest: 31}\n  - {name: 丙, statutory: [2027-05-20], longest: 31}\n"))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	k := newClock(services["office"], Builtin().With(x))
	if _, _, bounded := k.Range(Limit{1, Workday}, moment(t, "2027-05-10 10:00")); bounded {
		t.Error("bounded without a list of what is possible")
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"2026.yaml", "2028.yaml"} {
		raw, err := files.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	f.Add("closings:\n  - {date: 2027-12-24, name: 盘点}\n  - {from: 2027-08-01, to: 2027-08-03}\n")
	f.Fuzz(func(t *testing.T, text string) {
		x, errs := Parse(source.NewFile("x.yaml", text))
		if (x == nil) != errs.HasErrors() {
			t.Fatal("neither a file nor an error, or both")
		}
		if x == nil {
			return
		}
		k := newClock(services["office"], Builtin().With(x))
		earliest, latest, bounded := k.Range(Limit{5, Workday}, NewDate(2027, 4, 28).Time())
		if bounded && latest.Before(earliest) {
			t.Fatalf("%s to %s", earliest, latest)
		}
	})
}
