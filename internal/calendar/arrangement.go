package calendar

import "slices"

// What a notice that is not out yet may arrange. The law fixes the statutory
// days (放假办法 2), orders 补假 on working days for those that fall on a weekend
// (6) and allows 调休 (7): rest days are exchanged, not granted, so over a
// holiday as many weekdays become days off as weekend days become working days
// and 补假 is due. It sets no limit on how far 调休 reaches; the limits here are
// those of practice, and an answer that rests on them says so:
//   - a break is one stretch around the statutory days, at most Holiday.Longest
//     days long. The data has the lengths of the principles in the notice of
//     2024-11-12 plus one day; of the notices for 2008 to 2026 none went beyond
//     (the ten days of 2020 were ordered in the epidemic, by a notice of its own);
//   - a make-up workday is a weekend day at most makeupReach days from some
//     break: the notices for 2008 to 2026 have at most six.
//
// Which break a make-up workday belongs to is left open, which only widens the
// range.
const makeupReach = 7

// maxWays bounds the breaks tried for one segment; a file that allows more
// leaves the segment unknown.
const maxWays = 10_000

// segment is a stretch [from, to) of days that a notice to come may change.
type segment struct {
	from, to     Date
	years        []int         // without a notice, that bear on it
	holidays     []string      // their names
	arrangements []arrangement // the possible ones; none: nothing is known of the year
}

// arrangement is one possible notice for the holidays of a segment: breaks,
// and how many of the weekend days that may become working days do.
type arrangement struct {
	breaks   []stretch
	weekends bool   // weekend days inside a break are announced with it
	weekend  []Date // candidates for make-up workdays
	makeups  int    // how many of them, all told
}

// stretch is the days from first to last, both included.
type stretch struct{ first, last Date }

func (s stretch) has(d Date) bool { return s.first <= d && d <= s.last }

// near reports a day outside the stretch, at most n days away.
func (s stretch) near(d Date, n Date) bool {
	return d < s.first && s.first-d <= n || d > s.last && d-s.last <= n
}

// unsettled finds the segments of the years without a notice.
func (c *Calendar) unsettled(years []int) []segment {
	var out []segment
	for y := years[0]; y <= years[len(years)-1]+1; y++ {
		a, known := c.years[y]
		switch {
		case !known:
			// A notice may reach back over new year: three days of a break and a make-up workday.
			from, to := NewDate(y, 1, 1)-3-makeupReach, NewDate(y+1, 1, 1)
			out = append(out, segment{from: from, to: min(to, c.to), years: []int{y}})
		case !a.Decreed:
			for i := range a.Holidays {
				out = append(out, open(y, &a.Holidays[i]))
			}
		}
	}
	return c.join(out)
}

// open is the segment of one holiday before its arrangements are listed.
func open(year int, h *Holiday) segment {
	first, last, spare := h.Statutory[0], h.Statutory[len(h.Statutory)-1], max(0, Date(h.spare()))
	return segment{first - spare - makeupReach, last + spare + makeupReach + 1, []int{year}, []string{h.Name}, []arrangement{{}}}
}

// join unites segments that overlap, and lists what is possible in each.
func (c *Calendar) join(parts []segment) []segment {
	slices.SortStableFunc(parts, func(a, b segment) int { return int(a.from - b.from) })
	var out []segment
	for _, p := range parts {
		if n := len(out); n > 0 && p.from < out[n-1].to {
			l := &out[n-1]
			l.to = max(l.to, p.to)
			l.holidays = append(l.holidays, p.holidays...)
			l.years = append(l.years, p.years...)
			if l.arrangements == nil || p.arrangements == nil {
				l.arrangements = nil
			}
			continue
		}
		out = append(out, p)
	}
	for i := range out {
		if out[i].arrangements != nil {
			out[i].arrangements = c.arrangements(out[i])
		}
	}
	return out
}

// arrangements lists what the notice may arrange in a segment.
func (c *Calendar) arrangements(s segment) []arrangement {
	var holidays []*Holiday
	statutory := map[Date]bool{}
	for y := s.from.Year(); y <= s.to.Year(); y++ {
		a := c.years[y]
		for i := 0; a != nil && !a.Decreed && i < len(a.Holidays); i++ {
			if h := &a.Holidays[i]; h.Statutory[0] >= s.from && h.Statutory[0] < s.to {
				holidays = append(holidays, h)
				for _, d := range h.Statutory {
					statutory[d] = true
				}
			}
		}
	}
	ways := 1
	for _, h := range holidays {
		if spare := h.spare(); spare >= 0 {
			ways *= (spare + 1) * (spare + 2) / 2
		}
		if ways > maxWays {
			return nil
		}
	}
	var out []arrangement
	var choose func(i int, breaks []stretch, makeups int)
	choose = func(i int, breaks []stretch, makeups int) {
		if i == len(holidays) {
			weekend := c.weekendNear(s, breaks, statutory)
			if makeups <= len(weekend) {
				breaks = slices.Clone(breaks)
				out = append(out, arrangement{breaks, true, weekend, makeups}, arrangement{breaks, false, weekend, makeups})
			}
			return
		}
		h := holidays[i]
		first, last, spare := h.Statutory[0], h.Statutory[len(h.Statutory)-1], Date(h.spare())
		for before := Date(0); before <= spare; before++ {
			for after := Date(0); before+after <= spare; after++ {
				b := stretch{first - before, last + after}
				owed, ok := c.exchanged(b, h, statutory)
				if ok && !slices.ContainsFunc(breaks, func(o stretch) bool { return o.last >= b.first }) {
					choose(i+1, append(breaks, b), makeups+owed)
				}
			}
		}
	}
	choose(0, nil, 0)
	return out
}

// exchanged is the number of make-up workdays a break of a holiday costs; ok
// is false where the break does not hold the 补假 due, or takes another
// holiday's day.
func (c *Calendar) exchanged(b stretch, h *Holiday, statutory map[Date]bool) (makeups int, ok bool) {
	weekdays, onWeekdays := 0, 0
	for d := b.first; d <= b.last; d++ {
		switch own := slices.Contains(h.Statutory, d); {
		case statutory[d] && !own:
			return 0, false
		case own && !d.IsWeekend():
			onWeekdays++
		case !own && !d.IsWeekend():
			weekdays++
		}
	}
	makeups = weekdays - (h.granted() - onWeekdays)
	return makeups, makeups >= 0
}

// weekendNear are the weekend days that may become make-up workdays.
func (c *Calendar) weekendNear(s segment, breaks []stretch, statutory map[Date]bool) []Date {
	var out []Date
	for d := s.from; d < s.to; d++ {
		if !d.IsWeekend() || statutory[d] || slices.ContainsFunc(breaks, func(b stretch) bool { return b.has(d) }) {
			continue
		}
		if slices.ContainsFunc(breaks, func(b stretch) bool { return b.near(d, makeupReach) }) {
			out = append(out, d)
		}
	}
	return out
}

// kind is what a day of the segment is under the arrangement, make-up workdays
// apart; base is its kind by law.
func (a *arrangement) kind(d Date, base Kind) Kind {
	if base == StatutoryHoliday || base == OtherDayOff || base == MakeupWorkday {
		return base
	}
	if slices.ContainsFunc(a.breaks, func(b stretch) bool { return b.has(d) }) && (a.weekends || !d.IsWeekend()) {
		return OtherDayOff
	}
	return base
}
