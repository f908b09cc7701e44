package lint

import "qiyue/internal/chinese"

// Sequence finds one word of each group, one after another, with at most gap
// bytes (three to a Chinese character) between them, in bytes i to j: the
// places where the first begins and the last ends. It is how a rule knows a
// phrase that is written in dozens of ways.
func (t *Text) Sequence(i, j, gap int, groups ...[]string) (start, end int, ok bool) {
	for _, w := range groups[0] {
		for k := t.first(i, j, w); k >= 0; k = t.first(k+len(w), j, w) {
			from := k + len(w)
			if end, ok := t.follow(from, j, gap, groups[1:]); ok {
				return k, end, true
			}
		}
	}
	return 0, 0, false
}

// follow is the end of the last word when one word of each group follows the
// one before it from byte i on; of several the nearest is taken.
func (t *Text) follow(i, j, gap int, groups [][]string) (int, bool) {
	if len(groups) == 0 {
		return i, true
	}
	best, at := 0, -1
	for _, w := range groups[0] {
		stop := min(j, i+gap+len(w))
		if k := chinese.Index(t.All[i:stop], w); k >= 0 && (at < 0 || k < at || k == at && len(w) > best) {
			best, at = len(w), k
		}
	}
	if at < 0 {
		return 0, false
	}
	return t.follow(i+at+best, j, gap, groups[1:])
}
