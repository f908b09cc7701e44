package calendar

import "math/big"

// sum is a limit while its parts are read, largest first.
type sum struct {
	parts  int
	family family
	last   word
	total  int64
	unit   Unit
}

func (s *sum) add(p *limitReader, w word, n *big.Rat, start, end int) *ParseError {
	switch {
	case s.parts > 0 && w.family != s.family:
		return p.fault(start, end, "limit-mixed", "first", units[s.last.unit].zh)
	case s.parts > 0 && w.size >= s.last.size:
		return p.fault(start, end, "limit-order")
	}
	exact := new(big.Rat).Mul(n, big.NewRat(w.size, 1))
	switch {
	case !exact.IsInt():
		return p.fault(start, end, "limit-fraction", "unit", units[w.unit].zh)
	case exact.Cmp(big.NewRat(families[w.family].limit, 1)) > 0:
		return p.fault(start, end, "limit-long", "years", maxYears)
	}
	s.unit = w.unit
	if s.parts++; s.parts > 1 || !n.IsInt() {
		s.unit = families[w.family].small
	}
	s.family, s.last, s.total = w.family, w, s.total+exact.Num().Int64()
	return nil
}

func (s *sum) limit(p *limitReader, start int) (Limit, *ParseError) {
	if s.total > families[s.family].limit {
		return Limit{}, p.fault(start, len(p.text), "limit-long", "years", maxYears)
	}
	size := int64(1)
	if s.unit == Hour {
		size = 60
	} else if s.unit == Year {
		size = 12
	}
	return Limit{int(s.total / size), s.unit}, nil
}
