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
type momentFlags struct{ today, calendar string }

func (f *momentFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.today, "today", "", "flag-today")
	c.Flags().StringVar(&f.calendar, "calendar", "", "flag-calendar")
}

// moment is the day and the calendar that a run judges by.
type moment struct {
	today    chinese.Date
	calendar *calendar.Calendar
}

// judgedBy reads the flags; without --today it is the clock's day.
func (t *terminal) judgedBy(f momentFlags) (moment, error) {
	now := time.Now()
	m := moment{today: chinese.Date{Year: now.Year(), Month: int(now.Month()), Day: now.Day()}}
	if f.today != "" {
		d, err := chinese.ParseDate(f.today)
		if err != nil {
			return m, usage{diag.Say("usage-date", "flag", "--today", "found", f.today)}
		}
		m.today = d
	}
	c, errs := t.calendarWith(f.calendar)
	if errs.HasErrors() {
		return m, exit(t.report(errs))
	}
	m.calendar = c
	return m, nil
}
