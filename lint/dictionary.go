package lint

import (
	"cmp"
	"slices"
	"strings"
)

// dictionary is the words of many sets by the characters they begin with: a text
// is gone through once for the places of all of them, which are then in order.
type dictionary struct {
	lengths [3]wordTable // words of one character, of two, of more
	uses    []use
	sets    []*Set
	at      []int32 // by the number of a set, which of the sets it is, seldom or unknown
}

// What a dictionary says of a set that it does not hold: nothing, or that it is
// asked for in so small a part of a text that the dictionary is dearer.
const (
	unknown = -1
	seldom  = -2
)

// wordSlots is how many slots a table of words has.
const (
	wordBits  = 14
	wordSlots = 1 << wordBits
)

// wordTable is words by a key of 16 bits made of their first characters. What is
// looked at for every place of a text is kept small.
type wordTable struct {
	seen  [1 << 10]uint64      // the keys that there are, as bits
	from  [wordSlots + 1]int32 // the words of slot h stand at words[from[h]:from[h+1]]
	words []entry              // shorter before longer within a slot
	text  []string             // of each
}

// entry is one word and the uses that sets make of it.
type entry struct {
	head uint64 // its first eight bytes
	uses int32  // the first of its uses
	size int32  // bytes of the word, or long, in the lowest four bits; above them how many uses
}

// long is the length of a word that is more than its head.
const long = 9

// heads are the bits of a head that words of each length have.
var heads = func() (mask [long + 1]uint64) {
	for n := range mask {
		mask[n] = ^uint64(0) >> (64 - 8*min(n, 8))
	}
	return
}()

// headOf are the first eight bytes of s; what it has less is zero.
func headOf(s string) (head uint64) {
	if len(s) >= 8 {
		return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	}
	for i := range len(s) {
		head |= uint64(s[i]) << (8 * i)
	}
	return head
}

// use is a word of a set, the at-th, and its index in it.
type use struct{ at, word int32 }

// newDictionary makes a dictionary of the words of sets, nil sets have none, that
// knows of others that they are seldom asked for.
func newDictionary(sets, rare []*Set) *dictionary {
	d := &dictionary{sets: sets}
	for _, s := range rare {
		d.enter(s, seldom)
	}
	var keyed [len(d.lengths)][]keyedWord
	for r, s := range sets {
		if s == nil {
			continue
		}
		d.enter(s, int32(r))
		for k, w := range s.all() {
			n, key := keyOf(w)
			keyed[n] = append(keyed[n], keyedWord{w, key, use{int32(r), int32(k)}})
			d.lengths[n].from[key>>(16-wordBits)+1]++
		}
	}
	for n, words := range keyed {
		d.fill(&d.lengths[n], words)
	}
	return d
}

// keyedWord is a word of a set with its key.
type keyedWord struct {
	text string
	key  uint16
	use  use
}

// fill puts words into a table whose from counts those of each slot, one
// further on.
func (d *dictionary) fill(t *wordTable, words []keyedWord) {
	for h := range wordSlots {
		t.from[h+1] += t.from[h]
	}
	sorted, to := make([]keyedWord, len(words)), t.from
	for _, w := range words {
		slot := &to[w.key>>(16-wordBits)]
		sorted[*slot] = w
		*slot++
	}
	first := int32(0)
	for h := range wordSlots {
		end := t.from[h+1]
		slot := sorted[first:end]
		slices.SortStableFunc(slot, func(a, b keyedWord) int {
			return cmp.Or(len(a.text)-len(b.text), strings.Compare(a.text, b.text))
		})
		t.from[h] = int32(len(t.words))
		for k, w := range slot {
			if k > 0 && w.text == slot[k-1].text {
				t.words[len(t.words)-1].size += 1 << 4
			} else {
				t.seen[w.key>>6] |= 1 << (w.key & 63)
				t.text = append(t.text, w.text)
				t.words = append(t.words, entry{headOf(w.text), int32(len(d.uses)), int32(1<<4 | min(len(w.text), long))})
			}
			d.uses = append(d.uses, w.use)
		}
		first = end
	}
	t.from[wordSlots] = int32(len(t.words))
}

// enter notes which of the sets s is, or that it is seldom asked for.
func (d *dictionary) enter(s *Set, at int32) {
	for len(d.at) <= int(s.number) {
		d.at = append(d.at, unknown)
	}
	d.at[s.number] = at
}

// find is which of the sets s is, seldom or unknown.
func (d *dictionary) find(s *Set) int32 {
	if int(s.number) >= len(d.at) {
		return unknown
	}
	return d.at[s.number]
}

// keyOf is the table that holds a word and the word's key there.
func keyOf(w string) (table int, key uint16) {
	a, n := code(w, 0)
	if n >= len(w) {
		return 0, uint16(a)
	}
	b, m := code(w, n)
	h := pairHash(a, b)
	if n += m; n >= len(w) {
		return 1, h
	}
	c, _ := code(w, n)
	return 2, tripleKey(h, pairHash(b, c))
}

// tripleKey is the key of three characters by the hashes of their pairs.
func tripleKey(first, second uint16) uint16 { return first ^ (second<<5 | second>>11) }

// setHits are the places of the words of a dictionary's sets.
type setHits struct {
	of    [][]Hit // by set
	asked []int32 // by set, what finding the places when asked for would have cost, in places
	done  bool
}

// clear forgets the places and keeps their room.
func (r *setHits) clear() {
	for i := range r.of {
		r.of[i] = r.of[i][:0]
	}
	clear(r.asked)
	r.done = false
}

// slot is which set of the dictionary of the run s is, seldom or unknown.
func (t *Text) slot(s *Set) int {
	if t.dict == nil || !t.facts.indexed {
		return unknown
	}
	return int(t.dict.find(s))
}

// hitsOf are the places of the i-th set of the dictionary, for a question about
// so many bytes of the text.
func (t *Text) hitsOf(i, part int) []Hit {
	r := &t.facts.looked
	if !r.done {
		t.look(t.dict)
	}
	places := r.of[i]
	if t.learning { // to go through a sentence costs about as much as to put down eight places
		r.asked[i] += 8
		if part > near {
			r.asked[i] += int32(2*len(places) + len(t.dict.sets[i].words))
		}
	}
	return places
}

// look finds the words of all sets of a dictionary.
func (t *Text) look(d *dictionary) {
	r, pairs := &t.facts.looked, t.index.pairs
	r.done = true
	for len(r.of) < len(d.sets) {
		r.of, r.asked = append(r.of, nil), append(r.asked, 0)
	}
	if len(pairs) == 0 {
		return
	}
	one, two, three := &d.lengths[0], &d.lengths[1], &d.lengths[2]
	of, uses, all := r.of, d.uses, t.All
	h, last := pairs[0].hash(), len(pairs)-1
	for k, p := range pairs {
		if c := p.first(); one.has(c) {
			one.take(of, uses, all, int(p.at()), c)
		}
		if two.has(h) {
			two.take(of, uses, all, int(p.at()), h)
		}
		if k == last {
			break
		}
		next := pairs[k+1].hash()
		if key := tripleKey(h, next); three.has(key) {
			three.take(of, uses, all, int(p.at()), key)
		}
		h = next
	}
	if len(t.facts.cuts) > 0 {
		for i, list := range of {
			of[i] = slices.DeleteFunc(list, func(h Hit) bool { return t.cut(h.Start, h.End) })
		}
	}
}

// has reports that words of a key are in the table.
func (in *wordTable) has(key uint16) bool { return in.seen[key>>6]>>(key&63)&1 != 0 }

// take adds the words of a key that stand at byte i of a text to the places of
// the sets that use them.
func (in *wordTable) take(of [][]Hit, uses []use, text string, i int, key uint16) {
	rest := text[i:]
	head := headOf(rest)
	slot := key >> (16 - wordBits)
	for k, end := in.from[slot], in.from[slot+1]; k < end; k++ {
		e := in.words[k]
		n := int(e.size & 15)
		if (head^e.head)&heads[n] != 0 {
			continue
		}
		if n == long {
			w := in.text[k]
			if n = len(w); !strings.HasPrefix(rest, w) {
				continue
			}
		}
		for u, end := e.uses, e.uses+e.size>>4; u < end; u++ {
			list := &of[uses[u].at]
			*list = append(*list, Hit{i, i + n, int(uses[u].word)})
		}
	}
}
