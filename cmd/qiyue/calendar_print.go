package main

import (
	"time"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
)

// The JSON form of a year: every day with its kind.
type (
	yearReport struct {
		Year    int         `json:"year"`
		Decreed bool        `json:"decreed"`
		Notice  *yearNotice `json:"notice"`
		Days    []yearDay   `json:"days"`
	}
	yearNotice struct {
		Title  string `json:"title"`
		Number string `json:"number"`
		Date   string `json:"date"`
		Source string `json:"source"`
	}
	yearDay struct {
		Date    string  `json:"date"`
		Weekday int     `json:"weekday"` // ISO 8601: Monday 1, Sunday 7
		Kind    string  `json:"kind"`
		Holiday *string `json:"holiday"`
		Workday bool    `json:"workday"` // legal workday
		Settled bool    `json:"settled"` // no notice to come can change it
		Closed  *string `json:"closed"`  // a firm's own closing day
	}
)

func (t *terminal) yearJSON(a *calendar.Announcement, days []calendar.DayInfo) error {
	out := yearReport{Year: a.Year, Decreed: a.Decreed}
	if a.Decreed {
		n := yearNotice(a.Notice)
		out.Notice = &n
	}
	for _, d := range days {
		day := yearDay{Date: d.Date.String(), Weekday: (int(d.Date.Weekday())+6)%7 + 1, Kind: d.Kind.String(), Workday: d.Kind.Works(), Settled: d.Settled}
		if d.Holiday != "" {
			day.Holiday = &d.Holiday
		}
		if d.Closing {
			day.Closed = &d.Closed
		}
		out.Days = append(out.Days, day)
	}
	return t.json(out)
}

// yearICS writes the announced days as events. Their time stamp is the day of
// the notice, so that a year is the same file whenever it is written.
func (t *terminal) yearICS(a *calendar.Announcement, days []calendar.DayInfo) error {
	events := calendar.Events(days, func(d calendar.DayInfo) string {
		if d.Holiday == "" {
			return t.say(d.Kind.Text())
		}
		return t.say(diag.Say("year-event", "name", d.Holiday, "kind", d.Kind.Text()))
	})
	for _, d := range days {
		if d.Closing {
			events = append(events, calendar.Event{
				UID: d.Date.String() + "-closed@calendar.qiyue", From: d.Date, To: d.Date, Summary: t.say(closed(d)), Categories: []string{"closed"},
			})
		}
	}
	stamp := calendar.NewDate(a.Year, time.January, 1)
	if d, ok := calendar.ParseDate(a.Notice.Date); ok {
		stamp = d
	}
	return calendar.WriteICS(t.out, t.say(diag.Say("year-calendar-name", "year", a.Year)), stamp.Time(), events)
}
