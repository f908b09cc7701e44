package calendar

import "errors"

// Days says which days a provider serves.
type Days uint8

// The choices; the zero value leaves the matter open.
const (
	DaysUnstated Days = iota
	EveryDay
	Workdays // Monday to Friday
)

// Holidays says which days off pause the clock.
type Holidays uint8

// The choices; the zero value leaves the matter open, and nothing fills it in:
// what it leaves open is what parties fall out over.
const (
	HolidaysUnstated Holidays = iota
	Counted                   // none does
	StatutoryOff              // the statutory holidays alone (放假办法 2)
	AnnouncedOff              // the whole announced break
)

// Makeup says whether make-up workdays are served in a calendar of workdays.
// It has no effect with EveryDay.
type Makeup uint8

// The choices; the zero value leaves the matter open.
const (
	MakeupUnstated Makeup = iota
	MakeupWorked
	MakeupOff
)

// Undecreed says what holds in a year whose notice was not out at signing.
type Undecreed uint8

// The choices.
const (
	UndecreedUnstated Undecreed = iota
	AsAnnounced                 // the notice, once it is out
)

// LastDay says what happens to a last day that is 法定休假日. The zero value is the law.
type LastDay uint8

// The choices.
const (
	LastDayRolls LastDay = iota // to the next day that is not (民法典 203(1))
	LastDayStays                // the agreement excludes it (民法典 204)
)

// Window is a stretch of service time in a day: minutes after midnight, To
// exclusive, 0 ≤ From < To ≤ 1440.
type Window struct{ From, To int }

// Service is the service calendar parties agreed on. Hours are in order and do
// not overlap; nil means that no hours are agreed, and the clock runs day and
// night (民法典 201(2)).
type Service struct {
	Days      Days
	Hours     []Window
	Holidays  Holidays
	Makeup    Makeup
	Undecreed Undecreed
	LastDay   LastDay
}

var (
	daysNames     = []string{"", "every-day", "workdays"}
	holidaysNames = []string{"", "counted", "statutory-off", "announced-off"}
	makeupNames   = []string{"", "worked", "off"}
)

// String is the value as a spec writes it; "" when unstated.
func (d Days) String() string { return daysNames[d] }

// String is the value as a spec writes it; "" when unstated.
func (h Holidays) String() string { return holidaysNames[h] }

// String is the value as a spec writes it; "" when unstated.
func (m Makeup) String() string { return makeupNames[m] }

// String is the value as a spec writes it; "" when unstated.
func (u Undecreed) String() string { return [...]string{"", "as-announced"}[u] }

// DaysNames, HolidaysNames and MakeupNames are the values a spec may hold, in
// the order of the constants from 1.
func DaysNames() []string { return daysNames[1:] }

// HolidaysNames are the values of calendar.holidays.
func HolidaysNames() []string { return holidaysNames[1:] }

// MakeupNames are the values of calendar.makeup.
func MakeupNames() []string { return makeupNames[1:] }

// ParseDays reads every-day or workdays.
func ParseDays(s string) (Days, bool) { i, ok := index(daysNames, s); return Days(i), ok }

// ParseHolidays reads counted, statutory-off or announced-off.
func ParseHolidays(s string) (Holidays, bool) {
	i, ok := index(holidaysNames, s)
	return Holidays(i), ok
}

// ParseMakeup reads worked or off.
func ParseMakeup(s string) (Makeup, bool) { i, ok := index(makeupNames, s); return Makeup(i), ok }

func index(names []string, s string) (int, bool) {
	for i, n := range names {
		if i > 0 && n == s {
			return i, true
		}
	}
	return 0, false
}

// Matter is something a service calendar may leave open.
type Matter uint8

// The matters.
const (
	MatterDays Matter = iota
	MatterHolidays
	MatterMakeup
)

// String is the field of the spec: days, holidays, makeup.
func (m Matter) String() string { return [...]string{"days", "holidays", "makeup"}[m] }

// Open are the matters the calendar leaves open that bear on a limit of this
// unit. Days, weeks, months and years end by law whatever the service calendar
// says; a working day in a calendar of every day is a legal working day.
func (s Service) Open(u Unit) []Matter {
	var open []Matter
	if !u.served() {
		return nil
	}
	if s.Days == DaysUnstated {
		open = append(open, MatterDays)
	}
	if u == Workday && s.Days == EveryDay {
		return open
	}
	if s.Holidays == HolidaysUnstated {
		open = append(open, MatterHolidays)
	}
	if s.Makeup == MakeupUnstated && s.Days != EveryDay {
		open = append(open, MatterMakeup)
	}
	return open
}

// ErrOpen says that a clock was asked of a calendar that leaves a matter open.
var ErrOpen = errors.New("the service calendar leaves a matter open")

// weekendOnly reports a holiday of a kind that the calendar counts: where such a
// day does not serve, it is for being a weekend.
func (s Service) weekendOnly(k Kind) bool {
	return k == StatutoryHoliday && s.Holidays == Counted || k == OtherDayOff && s.Holidays != AnnouncedOff
}

// serves reports whether a day of this kind is a service day.
func (s Service) serves(k Kind, weekend bool) bool {
	switch {
	case k == StatutoryHoliday && s.Holidays != Counted:
		return false
	case k == OtherDayOff && s.Holidays == AnnouncedOff:
		return false
	case s.Days == EveryDay:
		return true
	case k == MakeupWorkday:
		return s.Makeup == MakeupWorked
	}
	return !weekend
}
