package calendar

import (
	"slices"
	"time"
)

// Gap is how far readings of one limit lie apart for one report.
type Gap struct {
	Report            time.Time
	Early, Late       int // the readings that end first and last, by index
	EarlyDue, LateDue time.Time
	Difference        time.Duration
	Passed            bool // reports were passed over whose answer depends on a notice that is not out
}

// Widest finds the report in [from, to), at a full minute, that makes the
// readings of a limit differ most. Reports for which a reading depends on a
// notice that is not out are passed over. ok is false when none is left.
//
// Between the moments where service opens or closes, at the report or at the
// due time, every due time moves evenly or stands still; so does their
// difference, and only those moments and the minutes beside them need to be
// looked at. Limits in days differ by the day of the report alone.
func Widest(l Limit, readings []*Clock, from, to time.Time) (g Gap, ok bool) {
	start, end := ceilMinute(toMicro(from)), toMicro(to)
	best := gap{difference: -1}
	var reports []gap
	for _, at := range turns(l, readings, start, end) {
		reports = append(reports, nominal(l, readings, at))
	}
	slices.SortStableFunc(reports, func(a, b gap) int { return int(max(-1, min(1, b.difference-a.difference))) })
	passed := false
	for _, r := range reports {
		if r = settle(l, readings, r); r.settled {
			best = r
			break
		}
		passed = true
	}
	if best.difference < 0 {
		return Gap{Passed: passed}, false
	}
	// An hour of the working day shows the same better than a minute past midnight.
	for _, hour := range []micro{17, 10} {
		at := best.at.date().start() + hour*60*minuteMicros
		if at < start || at >= end {
			continue
		}
		if r := settle(l, readings, nominal(l, readings, at)); r.settled && r.difference == best.difference {
			best = r
			break
		}
	}
	return Gap{best.at.time(), best.early, best.late, best.first.time(), best.last.time(),
		time.Duration(best.last-best.first) * time.Microsecond, passed}, true
}

// gap is a Gap while it is sought.
type gap struct {
	at, first, last, difference micro
	early, late                 int
	settled                     bool
}

// nominal is the gap by the notices that are out.
func nominal(l Limit, readings []*Clock, at micro) gap {
	return measure(readings, at, func(k *Clock) (micro, bool) {
		g, due, done := k.goal(l, at)
		if !done {
			due, _ = k.reach(g)
		}
		return due, false
	})
}

// settle is the gap where it is certain.
func settle(l Limit, readings []*Clock, r gap) gap {
	return measure(readings, r.at, func(k *Clock) (micro, bool) { return k.due(l, r.at) })
}

func measure(readings []*Clock, at micro, due func(*Clock) (micro, bool)) gap {
	g := gap{at: at, settled: true}
	for i, k := range readings {
		d, ok := due(k)
		if g.settled = g.settled && ok; i == 0 || d < g.first {
			g.first, g.early = d, i
		}
		if i == 0 || d > g.last {
			g.last, g.late = d, i
		}
	}
	g.difference = g.last - g.first
	return g
}

// turns are the reports worth looking at, in order.
func turns(l Limit, readings []*Clock, start, end micro) []micro {
	var out []micro
	for d := start.date(); d.start() < end; d++ {
		out = append(out, max(d.start(), start))
	}
	if l.Clocked() && l.Count > 0 {
		need := micro(l.minutes()) * minuteMicros
		for _, k := range readings {
			for _, at := range k.turns(need, start, end) {
				out = append(out, at-minuteMicros, at, at+minuteMicros)
			}
		}
		out = append(out, end-minuteMicros)
	}
	slices.Sort(out)
	out = slices.DeleteFunc(out, func(at micro) bool { return at < start || at >= end })
	return slices.Compact(out)
}

// turns are the openings and closings of service, and the reports whose due
// time is one.
func (k *Clock) turns(need, start, end micro) []micro {
	if k.plain() {
		return nil
	}
	var out []micro
	t, length := k.serving, int64(k.opening.length)
	for n := t.number(start.date()) - 1; ; n++ {
		day := t.nth(n).start()
		if day >= end {
			return out
		}
		var served micro
		for _, w := range k.opening.windows {
			out = append(out, day+w.from, day+w.to)
			// Where the service time left on the due day is that of a window's
			// edge, the report stands this far into its own day.
			for _, edge := range []micro{served, served + w.to - w.from} {
				into := micro(floorMod(int64(edge-need), length))
				out = append(out, k.serviceFrom(Date(day/dayMicros), into))
				if into > 0 {
					out = append(out, day+k.opening.at(into))
				}
			}
			served += w.to - w.from
		}
	}
}

func ceilMinute(m micro) micro {
	if r := micro(floorMod(int64(m), int64(minuteMicros))); r > 0 {
		return m + minuteMicros - r
	}
	return m
}
