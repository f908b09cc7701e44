package spec

import (
	"errors"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// Duration is a length of time such as 24小时, 3个工作日 or 12个月.
type Duration = Value[Span]

// Span is a calendar.Limit as a spec value.
type Span struct{ calendar.Limit }

func (d *Span) typeName() string { return "duration" }
func (d *Span) nought() bool     { return d.Count == 0 }
func (d *Span) String() string   { return d.Limit.String() }

// misread words an error of package calendar and narrows the place to its bytes.
func misread(n *yaml.Node, err error) problem {
	var e *calendar.ParseError
	if !errors.As(err, &e) {
		return problem{Message: diag.Say("spec-bad-value", "found", n.Value)}
	}
	p := problem{Message: e.Message}
	if e.End > e.Start {
		p.At = n.Sub(e.Start, e.End)
	}
	return p
}

func (d *Span) parse(n *yaml.Node, f *Field) problem {
	l, err := calendar.ParseLimit(n.Value)
	if err != nil {
		return misread(n, err)
	}
	d.Limit = l
	return problem{}
}

// End is the last day of the term, the start included: three years from
// 2026-12-01 end on 2029-11-30. ok is false for terms in hours or workdays.
func (t *Term) End() (Day, bool) {
	start, l := t.Start.V, t.Length.V.Limit
	d := calendar.On(start.Date)
	switch l.Unit {
	case calendar.Day:
		d += calendar.Date(l.Count)
	case calendar.Week:
		d += calendar.Date(7 * l.Count)
	case calendar.Month, calendar.Year:
		months := l.Count
		if l.Unit == calendar.Year {
			months *= 12
		}
		d = d.AddMonths(months)
		if _, _, day := d.Civil(); day < start.Day { // no corresponding day: the month's last (民法典 202)
			d++
		}
	default:
		return Day{}, false
	}
	return Day{(d - 1).Written()}, true
}
