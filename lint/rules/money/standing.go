package money

import (
	"sort"

	"qiyue/lint"
)

// placesIn are the places of a set within bytes i to j.
func placesIn(t *lint.Text, set *lint.Set, i, j int) []lint.Hit {
	all := t.Places(set)
	all = all[sort.Search(len(all), func(k int) bool { return all[k].Start >= i }):]
	n := 0
	for n < len(all) && all[n].End <= j {
		n++
	}
	return all[:n]
}
