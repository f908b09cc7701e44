package calendar

import (
	"strconv"

	"qiyue/internal/diag"
)

// Unit is what a limit counts.
type Unit uint8

// The units. A week is seven days; 民法典 200 knows years, months, days and hours.
const (
	Minute Unit = iota
	Hour
	Day
	Workday
	Week
	Month
	Year
)

var units = [...]struct{ name, zh string }{
	Minute: {"minute", "分钟"}, Hour: {"hour", "小时"}, Day: {"day", "日"}, Workday: {"workday", "个工作日"},
	Week: {"week", "周"}, Month: {"month", "个月"}, Year: {"year", "年"},
}

// String is the unit's name: minute, hour, day, workday, week, month, year.
func (u Unit) String() string { return units[u].name }

// Limit is a length of time as an agreement states it: 24小时, 3个工作日, 12个月.
type Limit struct {
	Count int // never negative
	Unit  Unit
}

// String writes the limit as ParseLimit reads it: 30分钟, 24小时, 7日, 3个工作日, 2周, 12个月, 1年.
func (l Limit) String() string { return strconv.Itoa(l.Count) + units[l.Unit].zh }

// Text is the limit in either language.
func (l Limit) Text() diag.Text {
	id := "calendar-limit-" + l.Unit.String()
	if l.Count != 1 {
		id += "s"
	}
	return diag.Say(id, "count", l.Count)
}

// Clocked reports a limit in minutes or hours, which runs by the clock (201(2));
// the others count calendar days.
func (l Limit) Clocked() bool { return l.Unit <= Hour }

// minutes is the length of a clocked limit.
func (l Limit) minutes() int64 {
	if l.Unit == Hour {
		return int64(l.Count) * 60
	}
	return int64(l.Count)
}

// end is the last day of a limit in days, weeks, months or years from the day
// of the report, before any roll-over (民法典 201(1), 202).
func (l Limit) end(from Date) Date {
	switch l.Unit {
	case Week:
		return from + Date(7*l.Count)
	case Month:
		return from.AddMonths(l.Count)
	case Year:
		return from.AddMonths(12 * l.Count)
	}
	return from + Date(l.Count)
}
