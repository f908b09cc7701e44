package main

import (
	"errors"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

type deadlineFlags struct {
	level, at, limit, format      string
	days, hours, holidays, makeup string
	calendars                     []string
}

func deadlineCommand(t *terminal) *cobra.Command {
	var f deadlineFlags
	c := &cobra.Command{Use: "deadline [SPEC]", Short: "cmd-deadline", Long: "cmd-deadline-long", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			t.machineLanguage(c, f.format)
			return t.deadline(args, f)
		}}
	c.Flags().StringVar(&f.at, "at", "", "flag-at")
	c.Flags().StringVar(&f.level, "level", "", "flag-level")
	c.Flags().StringVar(&f.limit, "limit", "", "flag-limit")
	c.Flags().StringVar(&f.days, "days", "", "flag-days")
	c.Flags().StringVar(&f.hours, "hours", "", "flag-hours")
	c.Flags().StringVar(&f.holidays, "holidays", "", "flag-holidays")
	c.Flags().StringVar(&f.makeup, "makeup", "", "flag-makeup")
	c.Flags().StringVar(&f.format, "format", "text", "flag-format-text-json")
	addCalendars(c, &f.calendars)
	return t.addOutput(c)
}

// question is one limit to be computed.
type question struct {
	kind    string // respond, onsite, restore, or limit
	limit   calendar.Limit
	service calendar.Service
}

// asked are the limits of one level, or of none.
type asked struct {
	id, name  string // "" without a level
	starts    string // what sets the clock going, as the spec has it
	questions []question
}

// deadline computes the limits of a spec's levels, or one limit under a
// service calendar given by flags.
func (t *terminal) deadline(args []string, f deadlineFlags) error {
	if err := oneOf(f.format, "text", "json"); err != nil {
		return err
	}
	if f.at == "" {
		return usage{diag.Say("usage-missing-flag", "flag", "--at", "example", "--at 2026-09-30T18:20")}
	}
	at, err := startOf(f.at)
	if err != nil {
		return badFlag("--at", err)
	}
	c, errs := t.calendarWith(f.calendars)
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	var levels []asked
	if len(args) == 0 {
		levels, err = f.bare()
	} else {
		levels, err = t.levels(args[0], f)
	}
	if err != nil {
		return err
	}
	if err := at.serves(levels); err != nil {
		return err
	}
	if f.format == "json" {
		return t.deadlineJSON(levels, at, c, f.level != "" || len(args) == 0 || f.limit != "")
	}
	for i, l := range levels {
		if i > 0 {
			t.print("\n")
		}
		t.deadlineText(l, at, c)
	}
	return nil
}

// start is when the clock starts. A date alone stands for any hour of the day,
// which bears on no limit that counts days (民法典 201(1)).
type start struct {
	time.Time
	whole bool // a date alone
}

func startOf(text string) (start, error) {
	if d, err := chinese.ParseDate(strings.TrimSpace(text)); err == nil {
		return start{time.Date(d.Year, time.Month(d.Month), d.Day, 12, 0, 0, 0, calendar.Shanghai), true}, nil
	}
	at, err := calendar.ParseTime(text)
	return start{at, false}, err
}

// serves refuses a date alone where a limit runs by the clock.
func (s start) serves(levels []asked) error {
	for _, l := range levels {
		for _, q := range l.questions {
			if s.whole && q.limit.Clocked() {
				return usage{diag.Say("usage-deadline-clock", "limit", q.limit.Text(), "date", s.Format(time.DateOnly))}
			}
		}
	}
	return nil
}

// span is the limit of --limit. A limit of nothing is a slip: it ends nowhere
// but where it starts.
func (f deadlineFlags) span() (calendar.Limit, error) {
	l, err := calendar.ParseLimit(f.limit)
	switch {
	case err != nil:
		return l, badFlag("--limit", err)
	case l.Count == 0:
		return l, usage{diag.Say("spec-zero", "label", "--limit")}
	}
	return l, nil
}

// bare is a limit under a service calendar without a spec. What the flags do
// not say stays open.
func (f deadlineFlags) bare() ([]asked, error) {
	if f.level != "" {
		return nil, usage{diag.Say("usage-needs-spec", "flag", "--level")}
	}
	if f.limit == "" {
		return nil, usage{diag.Say("usage-missing-flag", "flag", "--limit", "example", "--limit 24小时")}
	}
	l, err := f.span()
	if err != nil {
		return nil, err
	}
	s := calendar.Service{Undecreed: calendar.AsAnnounced}
	for _, x := range []struct {
		flag, value string
		known       []string
		set         func(string) bool
	}{
		{"--days", f.days, calendar.DaysNames(), func(v string) (ok bool) { s.Days, ok = calendar.ParseDays(v); return }},
		{"--holidays", f.holidays, calendar.HolidaysNames(), func(v string) (ok bool) { s.Holidays, ok = calendar.ParseHolidays(v); return }},
		{"--makeup", f.makeup, calendar.MakeupNames(), func(v string) (ok bool) { s.Makeup, ok = calendar.ParseMakeup(v); return }},
	} {
		if x.value != "" && !x.set(x.value) {
			return nil, notAmong(x.flag, x.value, x.known)
		}
	}
	if f.hours != "" {
		if s.Hours, err = calendar.ParseHours(f.hours); err != nil {
			return nil, badFlag("--hours", err)
		}
	}
	return []asked{{questions: []question{{"limit", l, s}}}}, nil
}

// levels are the limits of a spec's levels, all or the one of --level; with
// --limit, that limit under the spec's general service calendar.
func (t *terminal) levels(path string, f deadlineFlags) ([]asked, error) {
	for _, x := range []struct{ flag, value string }{{"--days", f.days}, {"--hours", f.hours}, {"--holidays", f.holidays}, {"--makeup", f.makeup}} {
		if x.value != "" {
			return nil, usage{diag.Say("usage-calendar-twice", "flag", x.flag)}
		}
	}
	s, err := t.spec(path)
	if err != nil {
		return nil, err
	}
	if f.limit != "" {
		l, err := f.span()
		if err != nil {
			return nil, err
		}
		return []asked{{questions: []question{{"limit", l, s.Calendar.Service()}}}}, nil
	}
	if s.Response == nil || len(s.Response.Levels) == 0 {
		var errs diag.List
		errs.Add(spec.Rule, s.Locate("response"), diag.Say("deadline-no-levels")).Path = "response.levels"
		return nil, exit(t.report(errs))
	}
	var out []asked
	var known []string
	for i := range s.Response.Levels {
		l := &s.Response.Levels[i]
		known = append(known, l.ID.String(), l.Name.String())
		if f.level != "" && f.level != l.ID.String() && f.level != l.Name.String() {
			continue
		}
		a := asked{id: l.ID.String(), name: l.Name.String(), starts: s.Response.Starts.String()}
		for _, x := range l.Limits() {
			a.questions = append(a.questions, question{x.Kind, x.Limit.V.Limit, s.ServiceFor(l)})
		}
		out = append(out, a)
	}
	if len(out) == 0 {
		return nil, notAmong("--level", f.level, known)
	}
	return out, nil
}

// spec reads a spec that has no errors of reading. Whether it is complete is
// not asked.
func (t *terminal) spec(path string) (*spec.Spec, error) {
	src, errs := t.readSpec(path)
	if src == nil {
		return nil, exit(t.report(errs))
	}
	s, errs := spec.Parse(src)
	if code := t.report(errs); s == nil || code != exitClean {
		return nil, exit(code)
	}
	return s, nil
}

// machineLanguage makes the words in machine formats Chinese, whatever the
// locale, unless --lang asks for a language.
func (t *terminal) machineLanguage(c *cobra.Command, format string) {
	if format != "text" && !c.Flag("lang").Changed {
		t.lang = 0
	}
}

// badFlag words an error of reading a flag's value.
func badFlag(flag string, err error) error {
	var e *calendar.ParseError
	if errors.As(err, &e) {
		return usage{diag.Say("usage-flag-value", "flag", flag, "why", e.Message)}
	}
	return err
}

func oneOf(format string, known ...string) error {
	for _, k := range known {
		if format == k {
			return nil
		}
	}
	return noFormat(format, known)
}

// moment writes an instant with its day of the week; midnight at the end of
// something is 24:00 of the day before.
func (t *terminal) moment(at time.Time) string {
	text := calendar.Ending(at)
	d, _ := calendar.ParseDate(text[:len("2026-10-01")])
	return text + " " + t.weekday(d.Weekday())
}

var weekdays = [...]string{"weekday-sunday", "weekday-monday", "weekday-tuesday", "weekday-wednesday", "weekday-thursday", "weekday-friday", "weekday-saturday"}

func (t *terminal) weekday(d time.Weekday) string { return t.say(diag.Say(weekdays[d])) }

// place is a span that points at a file as a whole.
func place(path string) source.Span { return source.Span{File: source.NewFile(path, "")} }
