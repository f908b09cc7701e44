package main

import (
	"encoding/json"
	"time"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
)

// deadlineText prints a level's limits for people: when each is due and the
// steps that lead there, or every reading of what is not agreed.
func (t *terminal) deadlineText(a asked, at start, c *calendar.Calendar) {
	layout := "2006-01-02 15:04"
	switch {
	case at.whole:
		layout = time.DateOnly
	case at.Second() != 0 || at.Nanosecond() != 0:
		layout = "2006-01-02 15:04:05.999999"
	}
	start := at.Format(layout) + " " + t.weekday(at.Weekday())
	if a.id != "" {
		t.print("%s\n", visible(t.say(diag.Say("deadline-level", "name", a.name, "id", a.id))))
		t.print("%s\n", visible(t.say(diag.Say("deadline-starts", "event", a.starts, "at", start))))
	} else {
		t.print("%s\n", t.say(diag.Say("deadline-start", "at", start)))
	}
	kindWidth, limitWidth := 0, 0
	for _, q := range a.questions {
		kindWidth = max(kindWidth, cells(t.kind(q)))
		limitWidth = max(limitWidth, cells(t.say(q.limit.Text())))
	}
	for _, q := range a.questions {
		r := calendar.Deadline(q.limit, q.service, at.Time, c)
		t.print("\n%s  %s  %s\n", pad(t.kind(q), kindWidth), pad(t.say(q.limit.Text()), limitWidth), t.result(r))
		t.steps("  ", r.Steps)
		t.readings(r)
	}
}

// kinds of limit, by their keys in a spec.
var kinds = map[string]string{"respond": "deadline-kind-respond", "onsite": "deadline-kind-onsite", "restore": "deadline-kind-restore", "limit": "deadline-kind-limit"}

func (t *terminal) kind(q question) string { return t.say(diag.Say(kinds[q.kind])) }

// result is the due time, or why there is none.
func (t *terminal) result(r calendar.Result) string {
	if len(r.Open) > 0 {
		return t.say(diag.Say("deadline-open"))
	}
	return t.answer(r.Answer)
}

func (t *terminal) answer(a calendar.Answer) string {
	switch {
	case !a.Provisional:
		return t.moment(a.Due)
	case a.Latest.IsZero():
		return t.say(diag.Say("deadline-from", "earliest", t.moment(a.Earliest)))
	}
	return t.say(diag.Say("deadline-between", "earliest", t.moment(a.Earliest), "latest", t.moment(a.Latest)))
}

func (t *terminal) steps(indent string, steps []diag.Text) {
	for _, s := range steps {
		t.print("%s· %s\n", indent, visible(t.say(s)))
	}
}

// readings prints every reading of an open matter, each with its steps, and
// how far they lie apart.
func (t *terminal) readings(r calendar.Result) {
	for _, x := range r.Readings {
		t.print("  %s\n", t.say(diag.Say("deadline-reading", "assumption", x.Assumption, "due", t.answer(x.Answer))))
		t.steps("    ", x.Steps)
	}
	if len(r.Readings) > 0 {
		t.print("  %s\n", t.say(difference(r)))
	}
}

// difference says how far the readings lie apart.
func difference(r calendar.Result) diag.Text {
	days, rest := r.Difference/(24*time.Hour), r.Difference%(24*time.Hour)
	if r.Latest.IsZero() {
		return diag.Say("deadline-difference-unknown")
	}
	if rest == 0 {
		return diag.Say("deadline-difference-days", "days", int(days))
	}
	return diag.Say("deadline-difference", "days", int(days), "hours", int(rest/time.Hour), "minutes", int(rest%time.Hour/time.Minute))
}

// The JSON form: one object for a level, a list of them for all levels.
type (
	deadlineReport struct {
		Level  *string         `json:"level"`
		Start  string          `json:"start"`
		Limits []deadlineLimit `json:"limits"`
	}
	deadlineLimit struct {
		Kind        string            `json:"kind"`
		Limit       string            `json:"limit"`
		Due         *string           `json:"due"`
		Provisional bool              `json:"provisional"`
		Earliest    *string           `json:"earliest"`
		Latest      *string           `json:"latest"`
		Readings    []deadlineReading `json:"readings"`
		Steps       []string          `json:"steps"`
	}
	deadlineReading struct {
		Assumption string  `json:"assumption"`
		Due        *string `json:"due"`
	}
)

func (t *terminal) deadlineJSON(levels []asked, at start, c *calendar.Calendar, single bool) error {
	reports := make([]deadlineReport, len(levels))
	for i, l := range levels {
		reports[i] = deadlineReport{Start: at.stamp(), Limits: []deadlineLimit{}}
		if l.id != "" {
			reports[i].Level = &levels[i].id
		}
		for _, q := range l.questions {
			reports[i].Limits = append(reports[i].Limits, t.limitJSON(q, at.Time, c))
		}
	}
	if single {
		return t.json(reports[0])
	}
	return t.json(reports)
}

func (t *terminal) limitJSON(q question, at time.Time, c *calendar.Calendar) deadlineLimit {
	r := calendar.Deadline(q.limit, q.service, at, c)
	out := deadlineLimit{
		Kind: q.kind, Limit: q.limit.String(), Due: stamp(r.Due), Provisional: r.Provisional, Earliest: stamp(r.Earliest), Latest: stamp(r.Latest),
		Readings: []deadlineReading{}, Steps: []string{},
	}
	for _, x := range r.Readings {
		out.Readings = append(out.Readings, deadlineReading{t.say(x.Assumption), stamp(x.Due)})
	}
	steps := r.Steps
	if len(r.Readings) > 0 {
		steps = append(steps[:len(steps):len(steps)], difference(r))
	}
	for _, s := range steps {
		out.Steps = append(out.Steps, t.say(s))
	}
	return out
}

// stamp writes an instant as RFC 3339 in Beijing time; null when there is none.
func stamp(at time.Time) *string {
	if at.IsZero() {
		return nil
	}
	s := at.In(calendar.Shanghai).Format(time.RFC3339Nano)
	return &s
}

// json prints a value as indented JSON, Chinese and quotes as they are.
func (t *terminal) json(v any) error {
	e := json.NewEncoder(t.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// stamp is the start as JSON has it: an instant, or a date.
func (s start) stamp() string {
	if s.whole {
		return s.Format(time.DateOnly)
	}
	return *stamp(s.Time)
}
