package calendar

import "slices"

// variant is what an arrangement means to one track: which days of the segment
// count, and among which days the make-up workdays are chosen.
type variant struct {
	serves  []bool // by date - segment.from
	weekend []Date // may become counting days; empty when that has no effect
	idle    int    // weekend days that may become working days to no effect, the firm being closed
	makeups int
}

// possible lists the variants of an open segment that differ.
func (t *track) possible(s segment) []variant {
	var out []variant
	seen := map[string]bool{}
	for _, a := range s.arrangements {
		v := t.variant(s, &a)
		if key := v.key(); !seen[key] {
			seen[key] = true
			out = append(out, v)
		}
	}
	return out
}

// key tells variants apart.
func (v *variant) key() string {
	key := make([]byte, 0, len(v.serves)+2*len(v.weekend)+2)
	for _, s := range v.serves {
		if s {
			key = append(key, 1)
		} else {
			key = append(key, 0)
		}
	}
	key = append(key, byte(v.makeups), byte(v.idle))
	for _, d := range v.weekend {
		key = append(key, byte(d), byte(d>>8))
	}
	return string(key)
}

func (t *track) variant(s segment, a *arrangement) variant {
	v := variant{serves: make([]bool, s.to-s.from)}
	for i := range v.serves {
		d := s.from + Date(i)
		v.serves[i] = t.counts(a.kind(d, t.calendar.kind(d)), d.IsWeekend()) && !t.closed(d)
	}
	if t.counts(MakeupWorkday, true) != t.counts(OrdinaryWeekend, true) {
		v.makeups = a.makeups
		for _, d := range a.weekend {
			if t.closed(d) {
				v.idle++
			} else {
				v.weekend = append(v.weekend, d)
			}
		}
	}
	return v
}

func (t *track) closed(d Date) bool { return t.closings && t.calendar.Day(d).Closing }

// choices sets the make-up workdays in the ways that can lead to the earliest
// and to the latest end of a count that starts at day first of the segment.
// Days before it are spent to no effect, and of the days after it the earliest
// make every count end soonest, the latest make it end last; the starting day
// itself may count in part only, so both are tried.
func (t *track) choices(s segment, v *variant, first Date, try func(serves []bool)) {
	if v.makeups == 0 {
		try(v.serves)
		return
	}
	split, on := slices.BinarySearch(v.weekend, first)
	before, after := split+v.idle, v.weekend[split:]
	if on {
		after = after[1:]
	}
	serves := make([]bool, len(v.serves))
	set := func(days []Date) {
		for _, d := range days {
			serves[d-s.from] = true
		}
	}
	for with := 0; with <= 1; with++ {
		rest := v.makeups - with
		if with == 1 && !on || rest < 0 || rest > before+len(after) {
			continue
		}
		most, least := min(rest, len(after)), max(rest-before, 0)
		for _, chosen := range [][]Date{after[:most], after[len(after)-least:]} {
			copy(serves, v.serves)
			set(chosen)
			if with == 1 {
				set(v.weekend[split : split+1])
			}
			try(serves)
		}
	}
}
