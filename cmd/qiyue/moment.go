package main

import (
	"time"

	"github.com/spf13/cobra"

	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
)

// momentFlags are the flags of every command that judges by a day and a
// calendar: generate, batch and lint.
type momentFlags struct {
	today     string
	calendars []string
}

func (f *momentFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.today, "today", "", "flag-today")
	addCalendars(c, &f.calendars)
}

// moment is the day and the calendar that a run judges by.
type moment struct {
	today    chinese.Date
	calendar *calendar.Calendar
}

// judgedBy reads the flags; without --today it is the clock's day.
func (t *terminal) judgedBy(f momentFlags) (moment, error) {
	today, err := thisDay(f.today)
	if err != nil {
		return moment{}, err
	}
	c, errs := t.calendarWith(f.calendars)
	if errs.HasErrors() {
		return moment{}, exit(t.report(errs))
	}
	return moment{today, c}, nil
}

// thisDay is the day of --today, else of the clock: in Beijing, wherever the
// program runs.
func thisDay(flag string) (chinese.Date, error) {
	if flag == "" {
		return calendar.DateOf(time.Now()).Written(), nil
	}
	d, err := chinese.ParseDate(flag)
	if err != nil {
		return d, usage{diag.Say("usage-date", "flag", "--today", "found", flag)}
	}
	return d, nil
}

// addCalendars adds --calendar, which may be given several times: a new notice
// and a firm's closing days come from different hands.
func addCalendars(c *cobra.Command, paths *[]string) {
	c.Flags().StringArrayVar(paths, "calendar", nil, "flag-calendar")
}

// calendarWith is the built-in calendar with calendar files laid over it. Of
// two notices of one year the later file's holds.
func (t *terminal) calendarWith(paths []string) (*calendar.Calendar, diag.List) {
	var errs diag.List
	var extras []*calendar.Extra
	for _, path := range paths {
		src, problems := t.read(path)
		if src != nil {
			var x *calendar.Extra
			x, problems = calendar.Parse(src)
			extras = append(extras, x)
		}
		errs = append(errs, problems...)
	}
	if errs.HasErrors() || len(extras) == 0 {
		return calendar.Builtin(), errs
	}
	return calendar.Builtin().With(extras...), errs
}
