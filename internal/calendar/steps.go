package calendar

import (
	"qiyue/internal/diag"
)

// maxRuns is the number of stretches told one by one; what lies between the
// first and the last of a longer way is summed up.
const maxRuns = 12

// steps tell how a limit got from the report to the due time.
func (k *Clock) steps(l Limit, at, due micro) []diag.Text {
	if l.Count == 0 {
		return []diag.Text{diag.Say("calendar-step-zero", "at", stamp(at))}
	}
	switch {
	case l.Clocked() && k.plain():
		return []diag.Text{diag.Say("calendar-step-plain", "at", stamp(at), "limit", l.Text(), "due", closing(due))}
	case l.Clocked():
		steps := append(k.opensAt(l, at), k.clockRuns(at, due)...)
		return append(steps, diag.Say("calendar-step-used", "limit", l.Text(), "due", closing(due)))
	case l.Unit == Workday:
		return append(append(k.opensAt(l, at), k.workdayRuns(at.date()+1, due)...), k.ends(due))
	}
	return k.lastDay(l, at, due)
}

// whatever tells of a due time that no notice to come can change, though the
// way there leads through days that one may.
func (k *Clock) whatever(l Limit, at, due micro, g goal, s span) []diag.Text {
	years, holidays, _ := k.missing(g, s)
	return append(k.opensAt(l, at), diag.Say("calendar-step-whatever", "years", years, "holidays", holidays), k.ends(due))
}

// opensAt tells when the clock starts.
func (k *Clock) opensAt(l Limit, at micro) []diag.Text {
	report := at.date()
	switch {
	case !l.Clocked():
		return []diag.Text{diag.Say("calendar-step-first", "date", report.String(), "next", (report + 1).String())}
	case k.plain() || !k.serving.settled(report, report):
		return []diag.Text{diag.Say("calendar-step-start", "at", stamp(at))}
	}
	elapsed := k.opening.elapsed(at - report.start())
	if k.serving.serves(report) && elapsed < k.opening.length {
		if k.serviceFrom(report, elapsed) <= at {
			return []diag.Text{diag.Say("calendar-step-start", "at", stamp(at))}
		}
		return []diag.Text{diag.Say("calendar-step-outside", "at", stamp(at), "open", stamp(k.serviceFrom(report, elapsed)))}
	}
	next := k.serving.nth(k.serving.number(report + 1))
	if !k.serving.settled(report, next) {
		return []diag.Text{diag.Say("calendar-step-start", "at", stamp(at))}
	}
	return []diag.Text{diag.Say("calendar-step-outside", "at", stamp(at), "open", stamp(k.serviceFrom(next, 0)))}
}

// serviceFrom is when service goes on in a day after some service time of it
// has elapsed, less than all.
func (k *Clock) serviceFrom(d Date, elapsed micro) micro {
	return d.start() + k.opening.at(elapsed+1) - 1
}

// run is a stretch of days of one sort on the way.
type run struct {
	first, last Date
	serves      bool
	why         Kind   // of days that do not serve
	name        string // holiday or closing
	closed      bool
}

// runs gathers the days from first to last. A weekend that adjoins the days
// off of a holiday keeps its own run: it is off for another reason.
func (k *Clock) runs(t *track, first, last Date) []run {
	var out []run
	for d := first; d <= last; d++ {
		info := k.cal.Day(d)
		r := run{first: d, last: d, serves: t.serves(d)}
		if !r.serves {
			r.why, r.name, r.closed = info.Kind, info.Holiday, info.Closing
			if r.closed {
				r.name = info.Closed
			} else if t == k.serving && k.service.weekendOnly(info.Kind) {
				r.why, r.name = OrdinaryWeekend, ""
			}
		}
		if n := len(out); n > 0 && out[n-1].serves == r.serves && out[n-1].why == r.why && out[n-1].name == r.name && out[n-1].closed == r.closed {
			out[n-1].last = d
			continue
		}
		out = append(out, r)
	}
	return out
}

// paused tells why a run of days does not count.
func (r run) paused() diag.Text {
	why := r.why.Text()
	switch {
	case r.closed:
		why = diag.Say("calendar-why-closed", "name", r.name)
	case r.name != "":
		why = diag.Say("calendar-why-holiday", "name", r.name, "kind", why)
	}
	return diag.Say("calendar-step-paused", "days", r.days(), "why", why)
}

func (r run) days() diag.Text {
	if r.first == r.last {
		return diag.Say("calendar-day", "day", r.first.String())
	}
	return diag.Say("calendar-days", "first", r.first.String(), "last", r.last.String(), "count", int(r.last-r.first)+1)
}

// clockRuns tells which stretches of service time were used.
func (k *Clock) clockRuns(at, due micro) []diag.Text {
	end := due.date()
	if due == end.start() && due > at {
		end--
	}
	first := at.date()
	if k.serving.serves(first) && first < end && k.opening.elapsed(at-first.start()) == k.opening.length {
		first++ // the day's service is over: nothing of it counts
	}
	var out []diag.Text
	for _, r := range k.runs(k.serving, first, end) {
		if !r.serves {
			out = append(out, r.paused())
			continue
		}
		used := k.used(r, at, due)
		if used == 0 {
			continue
		}
		out = append(out, diag.Say("calendar-step-counted", "days", r.days(), "time", length(used)))
	}
	return abridge(out)
}

// used is the service time of a run between the report and the due time.
func (k *Clock) used(r run, at, due micro) micro {
	used := micro(r.last-r.first+1) * k.opening.length
	if r.first == at.date() {
		used -= k.opening.elapsed(at - r.first.start())
	}
	if due < (r.last + 1).start() {
		used -= k.opening.length - k.opening.elapsed(due-r.last.start())
	}
	return used
}

// workdayRuns tells which days were counted and which were not.
func (k *Clock) workdayRuns(first Date, due micro) []diag.Text {
	n := 0
	var out []diag.Text
	for _, r := range k.runs(k.working, first, (due - 1).date()) {
		if !r.serves {
			out = append(out, r.paused())
			continue
		}
		from := n + 1
		n += int(r.last-r.first) + 1
		if from == n {
			out = append(out, diag.Say("calendar-step-workday", "days", r.days(), "n", n))
		} else {
			out = append(out, diag.Say("calendar-step-workdays", "days", r.days(), "from", from, "to", n))
		}
	}
	return abridge(out)
}

// lastDay tells how a limit in days, weeks, months or years ends.
func (k *Clock) lastDay(l Limit, at, due micro) []diag.Text {
	end := l.end(at.date())
	out := k.opensAt(l, at)
	switch l.Unit {
	case Month, Year:
		out = append(out, diag.Say("calendar-step-month", "limit", l.Text(), "last", end.String()))
	case Week:
		out = append(out, diag.Say("calendar-step-week", "limit", l.Text(), "last", end.String()))
	default:
		out = append(out, diag.Say("calendar-step-last", "limit", l.Text(), "last", end.String()))
	}
	rolled, weekend := (due - 1).date(), false
	switch {
	case k.service.LastDay == LastDayStays:
		out = append(out, diag.Say("calendar-step-stays", "last", end.String()))
	case rolled > end:
		for _, r := range k.runs(k.resting, end, rolled-1) {
			out = append(out, r.rests())
			weekend = weekend || r.why == OrdinaryWeekend
		}
		out = append(out, diag.Say("calendar-step-rolls", "last", end.String(), "to", rolled.String()))
		if weekend {
			out = append(out, diag.Say("calendar-step-weekend"))
		}
	}
	return append(out, k.ends(due))
}

func (r run) rests() diag.Text {
	why := r.why.Text()
	if r.name != "" {
		why = diag.Say("calendar-why-holiday", "name", r.name, "kind", why)
	}
	return diag.Say("calendar-step-rests", "days", r.days(), "why", why)
}

// ends tells when the last day ends.
func (k *Clock) ends(due micro) diag.Text {
	if due == (due-1).date().start()+dayMicros {
		return diag.Say("calendar-step-midnight", "due", closing(due))
	}
	return diag.Say("calendar-step-close", "due", closing(due))
}

// abridge sums up the middle of a long way.
func abridge(steps []diag.Text) []diag.Text {
	if len(steps) <= maxRuns {
		return steps
	}
	left := len(steps) - maxRuns + 1
	half := maxRuns / 2
	out := append([]diag.Text{}, steps[:half]...)
	out = append(out, diag.Say("calendar-step-more", "count", left))
	return append(out, steps[half+left:]...)
}

// stamp writes an instant: 2026-10-01 08:30, with seconds where there are any.
func stamp(m micro) string {
	layout := "2006-01-02 15:04"
	if m%minuteMicros != 0 {
		layout = "2006-01-02 15:04:05.999999"
	}
	return m.time().Format(layout)
}

// closing writes an instant that ends something: midnight is 24:00 of the day before.
func closing(m micro) string {
	if d := m.date(); m == d.start() {
		return (d - 1).String() + " 24:00"
	}
	return stamp(m)
}

// length is a length of time in hours and minutes.
func length(m micro) diag.Text {
	minutes, rest := int64(m/minuteMicros), m%minuteMicros
	hours, minutes := minutes/60, minutes%60
	switch {
	case rest != 0:
		return diag.Say("calendar-length-seconds", "hours", hours, "minutes", minutes, "seconds", rest.seconds())
	case minutes == 0:
		return diag.Say("calendar-length-hours", "hours", hours)
	case hours == 0:
		return diag.Say("calendar-length-minutes", "minutes", minutes)
	}
	return diag.Say("calendar-length", "hours", hours, "minutes", minutes)
}
