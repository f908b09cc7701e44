package calendar

import "qiyue/internal/diag"

// Kind is what a day is by law and by the year's holiday notice.
type Kind uint8

// The kinds of day.
const (
	OrdinaryWeekday  Kind = iota
	OrdinaryWeekend       // a Saturday or Sunday the notice does not mention
	StatutoryHoliday      // 放假办法 2
	OtherDayOff           // announced: 补假, 调休, a weekend inside the announced break
	MakeupWorkday         // a Saturday or Sunday announced as a working day
)

// String is the kind as machine formats write it.
func (k Kind) String() string {
	return [...]string{"weekday", "weekend", "statutory", "announced-off", "makeup-work"}[k]
}

// Text names the kind for people.
func (k Kind) Text() diag.Text { return diag.Say("calendar-kind-" + k.String()) }

// Works reports a legal working day: a weekday that is not off, or a make-up
// workday.
func (k Kind) Works() bool { return k == OrdinaryWeekday || k == MakeupWorkday }

// ordinary is the kind of a day that no notice mentions.
func ordinary(d Date) Kind {
	if d.IsWeekend() {
		return OrdinaryWeekend
	}
	return OrdinaryWeekday
}
