package lint

// outermostPlaces are where the first word of a set that ends ends, and where the last
// that begins begins; -1 where the text has none.
type outermostPlaces struct{ first, last int }

type outermostKey struct{ set *Set }

// outermost are those places of a set in a vast text, of which more is not kept:
// rules ask at every sentence whether something stands before it, or anywhere.
func (t *Text) outermost(s *Set) outermostPlaces {
	return t.Memo(outermostKey{s}, func() any {
		ends := outermostPlaces{-1, -1}
		t.walk(s, 0, len(t.All), func(h Hit) bool {
			if ends.first < 0 || h.End < ends.first {
				ends.first = h.End
			}
			ends.last = h.Start
			return true
		})
		return ends
	}).(outermostPlaces)
}
