package main

import (
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/obligation"
)

func (t *terminal) printDue(format string, list []due, today calendar.Date) error {
	switch format {
	case "csv":
		return t.dueCSV(list)
	case "json":
		return t.dueJSON(list, today)
	case "ics":
		return t.dueICS(list, today)
	}
	t.dueText(list)
	return nil
}

// dueText prints a table. A note that several lines share stands once, below,
// with a number; what is said of one line alone stands under it.
func (t *terminal) dueText(list []due) {
	shared := t.sharedNotes(list)
	var width struct{ date, number, who int }
	many := false
	for _, o := range list {
		width.date = max(width.date, cells(t.dueDate(o)))
		width.number = max(width.number, cells(o.number))
		width.who = max(width.who, cells(t.who(o)))
		many = many || o.file != list[0].file
	}
	undated := false
	for i, o := range list {
		if !o.Known && !undated {
			if i > 0 {
				t.print("\n")
			}
			t.print("%s\n", t.say(diag.Say("obligations-undated")))
			undated = true
		}
		date := pad(t.dueDate(o), width.date) + "  "
		if !o.Known {
			date = ""
		}
		number := ""
		if many {
			number = pad(visible(o.number), width.number) + "  "
		}
		var marks, own []string
		for _, n := range o.Notes {
			if k := shared.number(t.say(n)); k > 0 {
				marks = append(marks, t.say(diag.Say("obligations-note", "n", k)))
			} else {
				own = append(own, t.say(n))
			}
		}
		line := date + number + pad(t.who(o), width.who) + "  " + t.say(o.What)
		if len(marks) > 0 {
			line += " " + strings.Join(marks, "")
		}
		t.print("%s\n", visible(line))
		if !o.Known {
			own = append(own, t.say(o.Unknown))
		}
		for _, n := range own {
			t.print("%s· %s\n", strings.Repeat(" ", 2+cells(date)), visible(n))
		}
	}
	for i, n := range shared {
		if i == 0 {
			t.print("\n")
		}
		t.print("%s %s\n", t.say(diag.Say("obligations-note", "n", i+1)), visible(n))
	}
}

// notes are sentences in order of first use.
type notes []string

func (n notes) number(s string) int {
	for i, x := range n {
		if x == s {
			return i + 1
		}
	}
	return 0
}

// sharedNotes are the notes that several lines have.
func (t *terminal) sharedNotes(list []due) notes {
	count := map[string]int{}
	for _, o := range list {
		for _, n := range o.Notes {
			count[t.say(n)]++
		}
	}
	var out notes
	for _, o := range list {
		for _, n := range o.Notes {
			if s := t.say(n); count[s] > 1 && out.number(s) == 0 {
				out = append(out, s)
			}
		}
	}
	return out
}

func (t *terminal) who(o due) string {
	return t.say(map[string]diag.Text{
		"provider": diag.Say("obligations-provider"), "customer": diag.Say("obligations-customer"), "both": diag.Say("obligations-both"), "": diag.Say("obligations-nobody"),
	}[o.Who])
}

// dueDate is the date with its day of the week, or its bounds.
func (t *terminal) dueDate(o due) string {
	switch {
	case !o.Known:
		return ""
	case !o.Provisional():
		return o.Date.String() + " " + t.weekday(o.Date.Weekday())
	case o.Latest == 0:
		return t.say(diag.Say("obligations-from", "earliest", o.Date.String()))
	}
	return t.say(diag.Say("obligations-between", "earliest", o.Date.String(), "latest", o.Latest.String()))
}

// days are the dates of an obligation as machine formats have them: the date
// when it is certain, else the bounds that are known.
func days(o due) (date, earliest, latest *string) {
	text := func(d calendar.Date) *string { s := d.String(); return &s }
	if !o.Known {
		return nil, nil, nil
	}
	earliest = text(o.Date)
	if o.Latest != 0 {
		latest = text(o.Latest)
	}
	if !o.Provisional() {
		date = earliest
	}
	return date, earliest, latest
}

func (t *terminal) texts(list []diag.Text) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = t.say(x)
	}
	return out
}

func laws(o due) []string {
	out := make([]string, len(o.Basis))
	for i, l := range o.Basis {
		out[i] = string(l)
	}
	return out
}

var csvColumns = []string{
	"obligations-csv-number", "obligations-csv-date", "obligations-csv-earliest", "obligations-csv-latest", "obligations-csv-who", "obligations-csv-what", "obligations-csv-notes",
	"obligations-csv-reason", "obligations-csv-basis", "obligations-csv-file", "obligations-csv-line", "obligations-csv-path", "obligations-csv-kind",
}

// dueCSV writes UTF-8 with a byte order mark, which spreadsheets need to know
// the encoding.
func (t *terminal) dueCSV(list []due) error {
	t.print("\ufeff")
	w := csv.NewWriter(t.out)
	w.UseCRLF = true
	head := make([]string, len(csvColumns))
	for i, c := range csvColumns {
		head[i] = t.say(diag.Say(c))
	}
	rows := [][]string{head}
	for _, o := range list {
		date, earliest, latest := days(o)
		rows = append(rows, []string{
			o.number, text(date), text(earliest), text(latest), t.who(o), t.say(o.What), strings.Join(t.texts(o.Notes), "\n"), t.reason(o),
			strings.Join(laws(o), "、"), o.file, strconv.Itoa(o.At.From().Line), o.Path, o.Kind,
		})
	}
	for _, r := range rows {
		for i := range r {
			r[i] = inert(r[i])
		}
	}
	return w.WriteAll(rows)
}

// inert keeps a spreadsheet from taking a text for a formula.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(s)[0]) {
		return "'" + s
	}
	return s
}

func (t *terminal) reason(o due) string {
	if o.Known {
		return ""
	}
	return t.say(o.Unknown)
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// dueICS writes what has a date as events of whole days; one that a notice
// may move stands on its earliest day and says so.
func (t *terminal) dueICS(list []due, today calendar.Date) error {
	var events []calendar.Event
	for _, o := range list {
		if !o.Known {
			continue
		}
		summary := diag.Say("obligations-summary", "number", o.number, "who", t.who(o), "what", o.What)
		if o.Who == "" {
			summary = diag.Say("obligations-summary-nobody", "number", o.number, "what", o.What)
		}
		lines := t.texts(o.Notes)
		if o.Provisional() {
			lines = append([]string{t.dueDate(o)}, lines...)
		}
		lines = append(lines, t.say(diag.Say("obligations-place", "place", fmt.Sprintf("%s:%d", o.file, o.At.From().Line), "path", o.Path)))
		events = append(events, calendar.Event{
			UID: eventID(o.number, o.Obligation), From: o.Date, To: o.Date, Summary: t.say(summary),
			Description: strings.Join(lines, "\n"), Categories: []string{o.Kind},
		})
	}
	return calendar.WriteICS(t.out, t.say(diag.Say("obligations-calendar")), today.Time(), events)
}

// eventID is the same for the same obligation in every file, so that a
// calendar program replaces what it imported before.
func eventID(number string, o obligation.Obligation) string {
	return number + "-" + o.Key + "@obligations.qiyue"
}
