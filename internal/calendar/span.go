package calendar

import (
	"cmp"
	"iter"
)

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

// leg is a stretch of days [from, to) of one sort on a track.
type leg struct {
	from, to Date
	sort     sort
	open     int // index in track.open, or -1
}

type sort uint8

const (
	certain  sort = iota // no notice to come changes a day
	arranged             // one will, in one of the ways listed
	obscure              // nothing is known
)

// maxDate is later than any day of a limit.
const maxDate Date = 1 << 30

// legs are the stretches of a track from a day on, without end.
func (t *track) legs(day Date) iter.Seq[leg] {
	return func(yield func(leg) bool) {
		if t.beyond == unknown && day < t.from {
			if !yield(leg{day, t.from, obscure, -1}) {
				return
			}
			day = t.from
		}
		for i, s := range t.open {
			if s.to <= day {
				continue
			}
			if day < s.from && !yield(leg{day, s.from, certain, -1}) {
				return
			}
			sort := arranged
			if s.arrangements == nil {
				sort = obscure
			}
			if !yield(leg{max(day, s.from), s.to, sort, i}) {
				return
			}
			day = s.to
		}
		if t.beyond != unknown {
			yield(leg{day, maxDate, certain, -1})
			return
		}
		if day < t.to && !yield(leg{day, t.to, certain, -1}) {
			return
		}
		yield(leg{max(day, t.to), maxDate, obscure, -1})
	}
}

// span walks the legs with the best and the worst outcome so far. That is
// enough, since over any leg and under any arrangement a smaller need ends no
// later.
func (k *Clock) span(g goal) span {
	var s span
	early, late, bounded := outcome{left: g.need}, outcome{left: g.need}, true
	elapsed := g.elapsed
	for l := range g.track.legs(g.day) {
		if l.open >= 0 {
			s.open = append(s.open, l.open)
		}
		if l.sort == obscure {
			s.beyond, bounded = s.beyond || l.open < 0, false
		}
		if !early.ended {
			early = k.over(g.track, l, early.left, elapsed, -1)
		}
		if bounded && !late.ended {
			late = k.over(g.track, l, late.left, elapsed, 1)
		}
		if elapsed = 0; early.ended && (late.ended || !bounded) {
			break
		}
	}
	s.earliest, s.latest, s.bounded = early.at, late.at, late.ended
	return s
}

// over is the soonest (sign -1) or latest (sign 1) outcome over a leg.
func (k *Clock) over(t *track, l leg, need, elapsed micro, sign int) outcome {
	switch l.sort {
	case certain:
		return k.settledRun(t, l.from, l.to, need, elapsed)
	case arranged:
		return k.openRun(t, l.open, l.from, need, elapsed, sign)
	}
	return k.every(l.from, l.to, need+elapsed)
}

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
