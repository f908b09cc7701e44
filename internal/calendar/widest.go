package calendar

import (
	"cmp"
	"slices"
	"time"
)

// Gap is how far readings of one limit lie apart for one report.
type Gap struct {
	Report            time.Time
	Early, Late       int // the readings that end first and last, by index
	EarlyDue, LateDue time.Time
	Difference        time.Duration
	// AtLeast: a notice that is not out yet moves an end, and whatever it
	// arranges the readings differ by no less. EarlyDue is then the latest end
	// of the early reading, LateDue the earliest of the late one.
	AtLeast bool
}

// Widest finds the report in [from, to), at a full minute, that makes the
// readings of a limit differ most. The readings share one Calendar. ok is false
// when nothing can be told for certain of any report.
//
// Between the moments where service opens or closes, at the report or at the
// due time, every due time moves evenly or stands still; so does their
// difference, and only those moments and the minutes beside them need to be
// looked at. Limits in days differ by the day of the report alone. Of reports
// whose answer depends on a notice to come, those around the statutory days
// are tried, for the difference that no notice can undo.
func Widest(l Limit, readings []*Clock, from, to time.Time) (g Gap, ok bool) {
	start, end := ceilMinute(toMicro(from)), toMicro(to)
	best := gap{difference: -1}
	var reports []gap
	for _, at := range turns(l, readings, start, end) {
		reports = append(reports, nominal(l, readings, at))
	}
	slices.SortStableFunc(reports, func(a, b gap) int { return cmp.Compare(b.difference, a.difference) })
	for _, r := range reports {
		if r = settle(l, readings, r.at); r.settled {
			best = r
			break
		}
	}
	for _, at := range eves(readings, start, end) {
		if r := assured(l, readings, at); r.difference > best.difference {
			best = r
		}
	}
	if best.difference < 0 {
		return Gap{}, false
	}
	// An hour of the working day shows the same better than a minute past midnight.
	for _, hour := range []micro{17, 10} {
		at := best.at.date().start() + hour*60*minuteMicros
		if at < start || at >= end {
			continue
		}
		if r := assured(l, readings, at); r.settled == best.settled && r.difference == best.difference {
			best = r
			break
		}
	}
	return Gap{best.at.time(), best.early, best.late, best.first.time(), best.last.time(),
		time.Duration(best.difference) * time.Microsecond, !best.settled}, true
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
func settle(l Limit, readings []*Clock, at micro) gap {
	return measure(readings, at, func(k *Clock) (micro, bool) { return k.due(l, at) })
}

// assured is the gap that no notice to come can undo: from the latest end of
// one reading to the earliest of another; negative where they overlap.
func assured(l Limit, readings []*Clock, at micro) gap {
	best := gap{at: at, difference: -1, settled: true}
	ends := make([]span, len(readings))
	for i, k := range readings {
		g, due, done := k.goal(l, at)
		if ends[i] = (span{earliest: due, latest: due, bounded: true}); !done {
			ends[i] = k.span(g)
		}
		best.settled = best.settled && ends[i].bounded && ends[i].earliest == ends[i].latest
	}
	for i, a := range ends {
		for j, b := range ends {
			if d := b.earliest - a.latest; a.bounded && (i != j || best.settled) && d > best.difference {
				best.first, best.last, best.difference, best.early, best.late = a.latest, b.earliest, d, i, j
			}
		}
	}
	return best
}

// eves are the reports worth looking at around the statutory days of years
// without a notice: from three days before the first to the last.
func eves(readings []*Clock, start, end micro) []micro {
	var out []micro
	for _, a := range readings[0].cal.years {
		for i := 0; !a.Decreed && i < len(a.Holidays); i++ {
			h := &a.Holidays[i]
			for d := h.Statutory[0] - 3; d <= h.Statutory[len(h.Statutory)-1]; d++ {
				out = append(out, d.start(), d.start()+minuteMicros)
				for _, k := range readings {
					for _, w := range k.opening.windows {
						out = append(out, d.start()+w.from, d.start()+w.to-minuteMicros, d.start()+w.to)
					}
				}
			}
		}
	}
	slices.Sort(out)
	out = slices.DeleteFunc(out, func(at micro) bool { return at < start || at >= end })
	return slices.Compact(out)
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
// time is one; of days on which a notice to come may place service as well,
// for with its hours passes what such a notice can change.
func (k *Clock) turns(need, start, end micro) []micro {
	if k.plain() {
		return nil
	}
	var out []micro
	length := int64(k.opening.length)
	add := func(d Date) {
		day, served := d.start(), micro(0)
		for _, w := range k.opening.windows {
			out = append(out, day+w.from, day+w.to)
			// Where the service time left on the due day is that of a window's
			// edge, the report stands this far into its own day.
			for _, edge := range []micro{served, served + w.to - w.from} {
				into := micro(floorMod(int64(edge-need), length))
				out = append(out, k.serviceFrom(d, into))
				if into > 0 {
					out = append(out, day+k.opening.at(into))
				}
			}
			served += w.to - w.from
		}
	}
	for n := k.serving.number(start.date()) - 1; k.serving.nth(n).start() < end; n++ {
		add(k.serving.nth(n))
	}
	for _, s := range k.cal.segments {
		for d := max(s.from, start.date()-1); d < s.to && d.start() < end; d++ {
			add(d)
		}
	}
	return out
}

func ceilMinute(m micro) micro {
	if r := micro(floorMod(int64(m), int64(minuteMicros))); r > 0 {
		return m + minuteMicros - r
	}
	return m
}
