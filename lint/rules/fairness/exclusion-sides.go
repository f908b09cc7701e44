package fairness

import "qiyue/lint"

// freed is the side that stands before the words as the one to be freed.
func (e *exclusion) freed(h lint.Hit) string {
	return lastActor(e.t, e.s.Start, h.Start)
}

// lastActor is the side named last in bytes i to j, other than as one whose
// consent was not asked or whose fault it is not.
func lastActor(t *lint.Text, i, j int) string {
	who, end := "", -1
	for _, h := range within(t, actorSet, i, j) { // 被特许人 rather than the 特许人 in it
		if h.End > end || h.End == end && h.End-h.Start > len(who) {
			who, end = t.All[h.Start:h.End], h.End
		}
	}
	return who
}

// within are the places of words in bytes i to j.
func within(t *lint.Text, words *lint.Set, i, j int) []lint.Hit {
	all := t.PlacesIn(words, i, j)
	for len(all) > 0 && all[len(all)-1].End > j {
		all = all[:len(all)-1]
	}
	return all
}

// exclusionSpan is the part around the words, the part before it included when
// it names what is shifted.
func exclusionSpan(t *lint.Text, s lint.Sentence, h lint.Hit) (int, int) {
	i, j := t.Part(h.Start)
	if j-i < 45 && i > s.Start {
		i, _ = t.Part(i - len("，"))
	}
	if n := j - i; n > 165 {
		i, j = t.Within(h.Start, j, 50)
	}
	return i, j
}
