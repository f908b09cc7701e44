package structure

import (
	"sort"

	"qiyue/lint"
)

// placesIn are the places of a set within bytes i to j; of words that run over
// the end there may be one at the end of the list.
func placesIn(t *lint.Text, set *lint.Set, i, j int) []lint.Hit {
	all := t.Places(set)
	all = all[sort.Search(len(all), func(k int) bool { return all[k].Start >= i }):]
	n := 0
	for n < len(all) && all[n].End <= j {
		n++
	}
	return all[:n]
}

// overlaps reports that a word of the set stands over a place.
func overlaps(t *lint.Text, set *lint.Set, h lint.Hit) bool {
	all := t.Places(set)
	k := sort.Search(len(all), func(k int) bool { return all[k].Start >= h.End }) - 1
	for ; k >= 0 && all[k].Start >= h.Start-farthest; k-- {
		if all[k].End > h.Start {
			return true
		}
	}
	return false
}

// farthest is how far before a place a word that overlaps it may begin, in bytes.
const farthest = 60

// besides reports that a word of the set stands in bytes i to j where none of the
// words to be passed over does.
func besides(t *lint.Text, set, over *lint.Set, i, j int) bool {
	for _, h := range placesIn(t, set, i, j) {
		if !overlaps(t, over, h) {
			return true
		}
	}
	return false
}

// soleWord is the word of a set that stands in bytes i to j, and how many
// different ones do: 2 is two or more.
func soleWord(t *lint.Text, set *lint.Set, i, j int) (word string, n int) {
	for _, h := range placesIn(t, set, i, j) {
		switch w := t.All[h.Start:h.End]; {
		case n == 0:
			word, n = w, 1
		case w != word:
			return "", 2
		}
	}
	return word, n
}
