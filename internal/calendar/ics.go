package calendar

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// Event is one entry of an iCalendar file. Either From and To are days, both
// included, or At is an instant.
type Event struct {
	UID         string // stable: the same event has the same UID in every file
	From, To    Date
	At          time.Time // zero for an event of whole days
	Summary     string
	Description string
	Categories  []string
	Busy        bool // shows as busy; else the day stays free
}

// WriteICS writes events as an iCalendar file (RFC 5545): text escaped, lines
// folded at 75 octets and ended by CRLF, instants in UTC. stamp is the DTSTAMP
// of all events; the clock is not read.
func WriteICS(w io.Writer, name string, stamp time.Time, events []Event) error {
	out := &icsWriter{w: bufio.NewWriter(w)}
	out.line("BEGIN", "VCALENDAR")
	out.line("VERSION", "2.0")
	out.line("PRODID", "-//Qiyue//Qiyue//ZH")
	out.line("CALSCALE", "GREGORIAN")
	out.line("METHOD", "PUBLISH")
	out.line("X-WR-CALNAME", escapeText(name))
	for _, e := range events {
		out.event(e, stamp)
	}
	out.line("END", "VCALENDAR")
	if out.err != nil {
		return out.err
	}
	return out.w.Flush()
}

type icsWriter struct {
	w   *bufio.Writer
	err error
}

const icsTime, icsDate = "20060102T150405Z", "20060102"

func (o *icsWriter) event(e Event, stamp time.Time) {
	o.line("BEGIN", "VEVENT")
	o.line("UID", escapeText(e.UID))
	o.line("DTSTAMP", stamp.UTC().Format(icsTime))
	if e.At.IsZero() {
		o.line("DTSTART;VALUE=DATE", e.From.utc().Format(icsDate))
		o.line("DTEND;VALUE=DATE", (e.To + 1).utc().Format(icsDate))
	} else {
		o.line("DTSTART", e.At.UTC().Format(icsTime))
	}
	o.line("SUMMARY", escapeText(e.Summary))
	if e.Description != "" {
		o.line("DESCRIPTION", escapeText(e.Description))
	}
	if len(e.Categories) > 0 {
		parts := make([]string, len(e.Categories))
		for i, c := range e.Categories {
			parts[i] = escapeText(c)
		}
		o.line("CATEGORIES", strings.Join(parts, ","))
	}
	if e.Busy {
		o.line("TRANSP", "OPAQUE")
	} else {
		o.line("TRANSP", "TRANSPARENT")
	}
	o.line("END", "VEVENT")
}

// line writes a content line, folded at 75 octets without cutting a character
// (RFC 5545 3.1).
func (o *icsWriter) line(name, value string) {
	if o.err != nil {
		return
	}
	rest, room := name+":"+value, 75
	for len(rest) > room {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		if _, o.err = fmt.Fprintf(o.w, "%s\r\n ", rest[:cut]); o.err != nil {
			return
		}
		rest, room = rest[cut:], 74
	}
	_, o.err = fmt.Fprintf(o.w, "%s\r\n", rest)
}

// escapeText escapes a TEXT value (RFC 5545 3.3.11). Line ends become \n; other
// control characters, which the format cannot hold, are left out, and invalid
// UTF-8 is replaced.
func escapeText(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\\' || r == ';' || r == ',':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < 0x20 && r != '\t' || r == 0x7F:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Events are the announced days of a range as events, neighbours of one
// holiday and kind in one; summary words each. Ordinary days make none.
func Events(days []DayInfo, summary func(DayInfo) string) []Event {
	var out []Event
	var last DayInfo
	for _, d := range days {
		if d.Kind == OrdinaryWeekday || d.Kind == OrdinaryWeekend {
			continue
		}
		if n := len(out); n > 0 && d.Date == last.Date+1 && d.Kind == last.Kind && d.Holiday == last.Holiday {
			out[n-1].To = d.Date
		} else {
			out = append(out, Event{
				UID: fmt.Sprintf("%s-%s@calendar.qiyue", d.Date, d.Kind), From: d.Date, To: d.Date,
				Summary: summary(d), Categories: []string{d.Kind.String()}, Busy: d.Kind == MakeupWorkday,
			})
		}
		last = d
	}
	return out
}
