package lint

// Covered reports that a word of the set stands over a place.
func (t *Text) Covered(h Hit, set *Set) bool {
	for _, x := range t.PlacesIn(set, max(0, h.Start-farthest), h.End) {
		if x.End > h.Start {
			return true
		}
	}
	return false
}

// farthest is how far before a place a word that overlaps it may begin, in bytes.
const farthest = 60

// HoldsBeside reports that a word of the set stands in bytes i to j where none of the
// words to be passed over does.
func (t *Text) HoldsBeside(set, over *Set, i, j int) bool {
	for _, h := range t.PlacesIn(set, i, j) {
		if h.End <= j && !t.Covered(h, over) {
			return true
		}
	}
	return false
}

// WordsOf are the words of a set that stand in the text, in the order of the list
// that the set is of.
func (t *Text) WordsOf(set *Set, list []string) []string {
	var out []string
	stands := make([]bool, len(list))
	for _, h := range t.Places(set) {
		stands[h.Word] = true
	}
	for k, w := range list {
		if stands[k] {
			out = append(out, w)
		}
	}
	return out
}

// SoleWord is the word of a set that stands in bytes i to j, and how many
// different ones do: 2 is two or more.
func (t *Text) SoleWord(set *Set, i, j int) (word string, n int) {
	for _, h := range t.PlacesIn(set, i, j) {
		switch w := t.All[h.Start:h.End]; {
		case n == 0:
			word, n = w, 1
		case w != word:
			return "", 2
		}
	}
	return word, n
}
