package spec

import (
	"strconv"

	"qiyue/internal/calendar"
)

// Service is the calendar as the engine takes it. What the spec does not say
// stays open; a nil Calendar leaves everything open.
func (c *Calendar) Service() calendar.Service {
	var s calendar.Service
	if c == nil {
		return s
	}
	s.Days, _ = calendar.ParseDays(c.Days.V.ID)
	s.Hours = c.Hours.V.Windows
	s.Holidays, _ = calendar.ParseHolidays(c.Holidays.V.ID)
	s.Makeup, _ = calendar.ParseMakeup(c.Makeup.V.ID)
	if c.Undecreed.V.ID == calendar.AsAnnounced.String() {
		s.Undecreed = calendar.AsAnnounced
	}
	return s
}

// ServiceFor is the service calendar of a level: its own, and for what that
// leaves out the general one, as the agreement's clause on service time has it.
func (s *Spec) ServiceFor(l *Level) calendar.Service {
	general := s.Calendar.Service()
	if l.Calendar == nil {
		return general
	}
	own := l.Calendar.Service()
	if own.Days == calendar.DaysUnstated {
		own.Days = general.Days
	}
	if own.Hours == nil {
		own.Hours = general.Hours
	}
	if own.Holidays == calendar.HolidaysUnstated {
		own.Holidays = general.Holidays
	}
	if own.Makeup == calendar.MakeupUnstated {
		own.Makeup = general.Makeup
	}
	if own.Undecreed == calendar.UndecreedUnstated {
		own.Undecreed = general.Undecreed
	}
	return own
}

// LevelLimit is one limit of a level: Kind is its key, respond, onsite or restore.
type LevelLimit struct {
	Kind  string
	Limit Duration
}

// Limits are the limits a level has, in the order they run out.
func (l *Level) Limits() []LevelLimit {
	var out []LevelLimit
	for _, x := range []LevelLimit{{"respond", l.Respond}, {"onsite", l.Onsite}, {"restore", l.Restore}} {
		if x.Limit.IsSet() {
			out = append(out, x)
		}
	}
	return out
}

// levelPath is the path of the i-th level.
func levelPath(i int) string { return "response.levels[" + strconv.Itoa(i) + "]" }
