package calendar

import "qiyue/internal/diag"

// Interpretation is one way to read a service calendar that leaves matters open.
type Interpretation struct {
	Assumption diag.Text // zero when nothing was open
	Service    Service   // with every matter settled
}

// Readings are all the ways to read a service calendar for a limit of the
// unit, in the order of the constants; one without assumption when nothing is
// open. Matters without effect on the unit are closed in any way.
func (s Service) Readings(u Unit) []Interpretation {
	var out []Interpretation
	for _, d := range choices(s.Days, EveryDay, Workdays, u) {
		t := s
		t.Days = d
		if u == Workday && d == EveryDay {
			t.Holidays = max(t.Holidays, Counted)
		}
		for _, h := range choices(t.Holidays, Counted, AnnouncedOff, u) {
			t := t
			t.Holidays = h
			if d == EveryDay {
				t.Makeup = max(t.Makeup, MakeupWorked)
			}
			for _, m := range choices(t.Makeup, MakeupWorked, MakeupOff, u) {
				t := t
				t.Makeup = m
				out = append(out, Interpretation{s.assumption(t, u), t})
			}
		}
	}
	return out
}

// choices are the value itself when it is stated, else all from first to last;
// where the unit does not ask for the service calendar, first alone.
func choices[T ~uint8](v, first, last T, u Unit) []T {
	if v != 0 {
		return []T{v}
	}
	if !u.served() {
		last = first
	}
	var all []T
	for c := first; c <= last; c++ {
		all = append(all, c)
	}
	return all
}

// served reports a unit that counts service time or service days.
func (u Unit) served() bool { return u == Minute || u == Hour || u == Workday }

// assumption words what t settles that s leaves open.
func (s Service) assumption(t Service, u Unit) diag.Text {
	var parts []diag.Text
	for _, m := range s.Open(u) {
		switch {
		case m == MatterDays:
			parts = append(parts, diag.Say("calendar-days-"+t.Days.String()))
		case m == MatterHolidays && !(u == Workday && t.Days == EveryDay):
			parts = append(parts, diag.Say("calendar-holidays-"+t.Holidays.String()))
		case m == MatterMakeup && t.Days == Workdays:
			parts = append(parts, diag.Say("calendar-makeup-"+t.Makeup.String()))
		}
	}
	if parts == nil {
		return diag.Text{}
	}
	return diag.Say("calendar-assumption", "parts", parts)
}
