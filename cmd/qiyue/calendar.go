package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
)

func calendarCommand(t *terminal) *cobra.Command {
	var format string
	var extras []string
	c := &cobra.Command{Use: "calendar YEAR", Short: "cmd-calendar", Long: "cmd-calendar-long", Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			t.machineLanguage(c, format)
			return t.calendar(args[0], format, extras)
		}}
	c.Flags().StringVar(&format, "format", "text", "flag-format-calendar")
	addCalendars(c, &extras)
	return t.addOutput(c)
}

func (t *terminal) calendar(year, format string, extras []string) error {
	if err := oneOf(format, "text", "json", "ics"); err != nil {
		return err
	}
	c, errs := t.calendarWith(extras)
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	number, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(chinese.HalfWidth(year).Text), "年"))
	a, known := c.Year(number)
	if err != nil || !known {
		years := make([]string, 0, 8)
		for _, y := range c.Years() {
			years = append(years, strconv.Itoa(y))
		}
		return usage{diag.Say("usage-year", "found", year, "known", years)}
	}
	days := c.Days(calendar.NewDate(number, 1, 1), calendar.NewDate(number, 12, 31))
	switch format {
	case "json":
		return t.yearJSON(a, days)
	case "ics":
		return t.yearICS(a, days)
	}
	t.yearText(a, days)
	return nil
}

// yearText prints the year as months, two beside each other, and its holidays
// in words.
func (t *terminal) yearText(a *calendar.Announcement, days []calendar.DayInfo) {
	t.print("%s\n", t.yearHead(a))
	for month := time.January; month <= time.December; month += 2 {
		t.print("\n")
		left, right := t.month(a.Year, month, days), t.month(a.Year, month+1, days)
		for i := range max(len(left), len(right)) {
			line := pad(at(left, i), monthWidth) + "    " + at(right, i)
			t.print("%s\n", strings.TrimRight(line, " "))
		}
	}
	t.print("\n%s\n\n", t.say(diag.Say("year-legend")))
	width := 0
	for _, h := range a.Holidays {
		width = max(width, cells(h.Name))
	}
	for _, h := range a.Holidays {
		t.print("%s  %s\n", pad(visible(h.Name), width), t.holiday(h, a.Decreed))
	}
	if a.Decreed {
		t.print("\n%s\n", t.say(count(days)))
	}
	t.closings(days)
}

func (t *terminal) yearHead(a *calendar.Announcement) string {
	if !a.Decreed {
		return t.say(diag.Say("year-undecreed", "year", a.Year))
	}
	head := a.Notice.Title
	if a.Notice.Number != "" {
		head = t.say(diag.Say("year-notice", "title", a.Notice.Title, "number", a.Notice.Number, "date", a.Notice.Date))
	}
	if a.Notice.Source != "" {
		head += "\n" + t.say(diag.Say("year-source", "source", a.Notice.Source))
	}
	return visible(head)
}

// A cell is two figures and a mark two cells wide.
const (
	cellWidth  = 5
	monthWidth = 7 * cellWidth
)

// marks are what stands beside a day; they are the marks of Chinese wall calendars.
var marks = map[calendar.Kind]string{calendar.StatutoryHoliday: "节", calendar.OtherDayOff: "休", calendar.MakeupWorkday: "班"}

// month is a month as lines, weeks from Monday.
func (t *terminal) month(year int, month time.Month, days []calendar.DayInfo) []string {
	title := t.say(diag.Say("year-month", "year", year, "month", int(month)))
	lines := []string{strings.Repeat(" ", max(0, (monthWidth-cells(title))/2)) + title}
	week := ""
	for _, h := range strings.Fields(t.say(diag.Say("weekday-heads"))) {
		week += pad(strings.Repeat(" ", max(0, 2-cells(h)))+h, cellWidth)
	}
	lines = append(lines, week)
	week = ""
	for _, d := range days {
		_, m, day := d.Date.Civil()
		if m != month {
			continue
		}
		column := (int(d.Date.Weekday()) + 6) % 7
		mark := marks[d.Kind]
		if d.Closing {
			mark = "停"
		}
		number := strconv.Itoa(day)
		week = pad(week, column*cellWidth) + strings.Repeat(" ", 2-len(number)) + number + mark
		if column == 6 {
			lines, week = append(lines, week), ""
		}
	}
	if week != "" {
		lines = append(lines, week)
	}
	return lines
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// holiday words one holiday: the break, its statutory days, the make-up workdays.
func (t *terminal) holiday(h calendar.Holiday, decreed bool) string {
	var parts []diag.Text
	if decreed {
		all := union(h.Statutory, h.Off)
		if len(all) > 0 {
			parts = append(parts, diag.Say("year-break", "span", t.spans(all), "count", len(all)))
		}
	}
	if len(h.Statutory) > 0 {
		parts = append(parts, diag.Say("year-statutory", "days", t.spans(h.Statutory)))
	}
	if len(h.Work) > 0 {
		parts = append(parts, diag.Say("year-work", "days", t.spans(h.Work)))
	}
	words := make([]string, len(parts))
	for i, p := range parts {
		words[i] = t.say(p)
	}
	return strings.Join(words, t.say(diag.Say("year-separator")))
}

// union merges two ordered lists of days.
func union(a, b []calendar.Date) []calendar.Date {
	var out []calendar.Date
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0] < b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return out
}

// spans words days, neighbours together.
func (t *terminal) spans(days []calendar.Date) []diag.Text {
	var out []diag.Text
	for i := 0; i < len(days); {
		j := i
		for j+1 < len(days) && days[j+1] == days[j]+1 {
			j++
		}
		if i == j {
			out = append(out, t.date(days[i]))
		} else {
			out = append(out, diag.Say("year-span", "from", t.date(days[i]), "to", t.date(days[j])))
		}
		i = j + 1
	}
	return out
}

func (t *terminal) date(d calendar.Date) diag.Text {
	_, m, day := d.Civil()
	return diag.Say("year-day", "month", int(m), "day", day, "weekday", diag.Say(weekdays[d.Weekday()]))
}

// count sums the kinds of day up.
func count(days []calendar.DayInfo) diag.Text {
	n := map[calendar.Kind]int{}
	work := 0
	for _, d := range days {
		n[d.Kind]++
		if d.Kind.Works() {
			work++
		}
	}
	return diag.Say("year-counts", "work", work, "statutory", n[calendar.StatutoryHoliday], "off", n[calendar.OtherDayOff], "makeup", n[calendar.MakeupWorkday], "weekend", n[calendar.OrdinaryWeekend])
}

// closings lists a firm's closing days, neighbours of one name together.
func (t *terminal) closings(days []calendar.DayInfo) {
	var run []calendar.Date
	for i, d := range days {
		if !d.Closing {
			continue
		}
		run = append(run, d.Date)
		if i+1 < len(days) && days[i+1].Closing && days[i+1].Closed == d.Closed {
			continue
		}
		t.print("%s  %s\n", t.say(diag.Say("year-list", "items", t.spans(run))), visible(t.say(closed(d))))
		run = nil
	}
}

func closed(d calendar.DayInfo) diag.Text {
	if d.Closed == "" {
		return diag.Say("year-closed")
	}
	return diag.Say("year-closed-name", "name", d.Closed)
}
