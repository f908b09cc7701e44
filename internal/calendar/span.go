package calendar

import "cmp"

// span bounds a due time over everything notices to come may arrange.
type span struct {
	earliest, latest micro
	bounded          bool  // latest is known
	open             []int // the open segments passed, by index in track.open
	beyond           bool  // days outside the known years were passed
}

// outcome is how far a count gets in a stretch of days: it ends at an instant,
// or so much is left when the stretch is over.
type outcome struct {
	ended bool
	at    micro
	left  micro
}

// compare orders outcomes by when the count ends at last: less left ends sooner.
func (o outcome) compare(p outcome) int {
	switch {
	case o.ended && p.ended:
		return cmp.Compare(o.at, p.at)
	case o.ended != p.ended:
		if o.ended {
			return -1
		}
		return 1
	}
	return cmp.Compare(o.left, p.left)
}

// span walks the stretches of settled and unsettled days with the best and the
// worst outcome so far. That is enough, since within any stretch and any
// arrangement a smaller need ends no later.
func (k *Clock) span(g goal) span {
	var s span
	early, late := outcome{left: g.need}, outcome{left: g.need}
	day, elapsed := g.day, g.elapsed
	spend := func(o *outcome, count func(need, elapsed micro) outcome) {
		if !o.ended {
			*o = count(o.left, elapsed)
		}
	}
	t := g.track
	known := true // whether late is still bounded
	if t.beyond == unknown && day < t.from {
		s.beyond, known = true, false
		spend(&early, func(need, elapsed micro) outcome { return k.every(day, t.from, need+elapsed) })
		day, elapsed = t.from, 0
	}
	for i := 0; !(early.ended && (late.ended || !known)); i++ {
		if i == len(t.open) {
			if t.beyond == unknown && day >= t.to {
				break
			}
			to := maxDate
			if t.beyond == unknown {
				to = t.to
			}
			run := func(need, elapsed micro) outcome { return k.settledRun(t, day, to, need, elapsed) }
			spend(&early, run)
			spend(&late, run)
			day, elapsed = to, 0
			break
		}
		seg := t.open[i]
		if seg.to <= day {
			continue
		}
		if day < seg.from {
			run := func(need, elapsed micro) outcome { return k.settledRun(t, day, seg.from, need, elapsed) }
			spend(&early, run)
			spend(&late, run)
			day, elapsed = seg.from, 0
			if early.ended && late.ended {
				break
			}
		}
		s.open = append(s.open, i)
		if seg.arrangements == nil {
			known = false
			spend(&early, func(need, elapsed micro) outcome { return k.every(day, seg.to, need+elapsed) })
		} else {
			spend(&early, func(need, elapsed micro) outcome { return k.openRun(t, i, day, need, elapsed, -1) })
			spend(&late, func(need, elapsed micro) outcome { return k.openRun(t, i, day, need, elapsed, 1) })
		}
		day, elapsed = seg.to, 0
	}
	if !early.ended {
		s.beyond = true
		early = k.every(day, maxDate, early.left+elapsed)
	}
	if known && !late.ended {
		s.beyond, known = true, false
	}
	s.earliest, s.latest, s.bounded = early.at, late.at, known || late.ended
	return s
}

// maxDate is later than any day of a limit.
const maxDate Date = 1 << 30

// every counts as though every day were served: the soonest a count can end in
// days of which nothing is known.
func (k *Clock) every(from, to Date, need micro) outcome {
	whole := (need - 1) / k.opening.length
	if whole >= micro(to-from) {
		return outcome{left: need - micro(to-from)*k.opening.length}
	}
	return outcome{ended: true, at: (from + Date(whole)).start() + k.opening.at(need-whole*k.opening.length)}
}

// settledRun counts over [from, to), where the track is certain.
func (k *Clock) settledRun(t *track, from, to Date, need, elapsed micro) outcome {
	if elapsed > 0 && t.serves(from) {
		need += elapsed
	}
	whole := int64((need - 1) / k.opening.length)
	n := t.number(from) + whole
	if to != maxDate && n >= t.number(to) {
		return outcome{left: need - micro(t.number(to)-t.number(from))*k.opening.length}
	}
	return outcome{ended: true, at: t.nth(n).start() + k.opening.at(need-micro(whole)*k.opening.length)}
}

// openRun is the soonest (sign -1) or latest (sign 1) outcome over an open
// segment from day on.
func (k *Clock) openRun(t *track, index int, day Date, need, elapsed micro, sign int) outcome {
	seg, first := t.open[index], true
	var best outcome
	variants := t.variants[index]()
	for i := range variants {
		t.choices(seg, &variants[i], day, func(serves []bool) {
			o := k.count(serves[day-seg.from:], day, need, elapsed)
			if first || sign*o.compare(best) > 0 {
				best, first = o, false
			}
		})
	}
	return best
}

// count walks the days from day on.
func (k *Clock) count(serves []bool, day Date, need, elapsed micro) outcome {
	if elapsed > 0 && serves[0] {
		need += elapsed
	}
	for i, s := range serves {
		if !s {
			continue
		}
		if need <= k.opening.length {
			return outcome{ended: true, at: (day + Date(i)).start() + k.opening.at(need)}
		}
		need -= k.opening.length
	}
	return outcome{left: need}
}
