package lint

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
)

// dictionary is the words of many sets by the characters they begin with: a text
// is gone through once for the places of all of them, which are then in order.
type dictionary struct {
	lengths [3]wordTable // words of one character, of two, of more
	uses    []use
	sets    int
	table   []place // of sets by hash, a power of two of them
}

// place is where a set stands in a table: the at-th of the dictionary.
type place struct {
	set *Set
	at  int32
}

// wordTable is words by a key of 16 bits made of their first characters.
type wordTable struct {
	seen  [1 << 10]uint64  // the keys that there are, as bits
	from  [slots + 1]int32 // the words of slot h stand at words[from[h]:from[h+1]]
	words []entry          // shorter before longer within a slot
}

// entry is one word and the uses that sets make of it.
type entry struct {
	text      string
	key       uint16
	uses, end int32
}

// use is a word of a set, the at-th, and its index in it.
type use struct{ at, word int32 }

// newDictionary makes a dictionary of the words of sets; nil sets have none.
func newDictionary(sets []*Set) *dictionary {
	d := &dictionary{sets: len(sets), table: make([]place, 1<<bits.Len(uint(2*len(sets))))}
	of := map[string][]use{}
	for r, s := range sets {
		if s == nil {
			continue
		}
		d.enter(s, int32(r))
		for k, w := range s.single.text {
			of[w] = append(of[w], use{int32(r), int32(s.single.index[k])})
		}
		for k, w := range s.long.text {
			of[w] = append(of[w], use{int32(r), int32(s.long.index[k])})
		}
	}
	for w, uses := range of {
		n, key := keyOf(w)
		d.lengths[n].words = append(d.lengths[n].words, entry{w, key, int32(len(d.uses)), int32(len(d.uses) + len(uses))})
		d.uses = append(d.uses, uses...)
	}
	for n := range d.lengths {
		d.lengths[n].order()
	}
	return d
}

// enter puts a set, the at-th, into the table.
func (d *dictionary) enter(s *Set, at int32) {
	h := s.hash
	for ; d.table[h&uint32(len(d.table)-1)].set != nil; h++ {
	}
	d.table[h&uint32(len(d.table)-1)] = place{s, at}
}

// find is which of the sets s is, or -1.
func (d *dictionary) find(s *Set) int32 {
	for h := s.hash; ; h++ {
		switch p := &d.table[h&uint32(len(d.table)-1)]; p.set {
		case s:
			return p.at
		case nil:
			return -1
		}
	}
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

// order sorts the words into slots.
func (t *wordTable) order() {
	slices.SortFunc(t.words, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.key>>(16-slotBits), b.key>>(16-slotBits)), len(a.text)-len(b.text), strings.Compare(a.text, b.text))
	})
	for _, w := range t.words {
		t.seen[w.key>>6] |= 1 << (w.key & 63)
		t.from[w.key>>(16-slotBits)+1]++
	}
	for h := range slots {
		t.from[h+1] += t.from[h]
	}
}

// setHits are the places of the words of a dictionary's sets: of the i-th from
// at[i] to at[i+1] of hits.
type setHits struct {
	found []found
	hits  []Hit
	at    []int32
	done  bool
}

// found is a place where a word of some uses stands.
type found struct{ start, end, uses, last int32 }

// clear forgets the places and keeps their room.
func (r *setHits) clear() { *r = setHits{found: r.found[:0], hits: r.hits[:0], at: r.at[:0]} }

// of are the places of the words of the i-th set.
func (r *setHits) of(i int) []Hit { return r.hits[r.at[i]:r.at[i+1]:r.at[i+1]] }

// looked are the places of a set if the dictionary of the run holds it.
func (t *Text) looked(s *Set) (places []Hit, ok bool) {
	if t.dict == nil || !t.facts.indexed {
		return nil, false
	}
	i := t.dict.find(s)
	if i < 0 {
		return nil, false
	}
	return t.hitsOf(int(i)), true
}

// hitsOf are the places of the i-th set of the dictionary.
func (t *Text) hitsOf(i int) []Hit {
	if !t.facts.looked.done {
		t.look(t.dict)
	}
	return t.facts.looked.of(i)
}

// look finds the words of all sets of a dictionary.
func (t *Text) look(d *dictionary) {
	r, pairs := &t.facts.looked, t.index.pairs
	r.done = true
	one, two, three := &d.lengths[0], &d.lengths[1], &d.lengths[2]
	next := uint16(0)
	if len(pairs) > 0 {
		next = pairs[0].hash()
	}
	for k, p := range pairs {
		h := next
		if c := p.first(); one.seen[c>>6]&(1<<(c&63)) != 0 {
			r.take(t, one, c, p)
		}
		if two.seen[h>>6]&(1<<(h&63)) != 0 {
			r.take(t, two, h, p)
		}
		if k+1 == len(pairs) {
			break
		}
		next = pairs[k+1].hash()
		if h = tripleKey(h, next); three.seen[h>>6]&(1<<(h&63)) != 0 {
			r.take(t, three, h, p)
		}
	}
	r.share(d)
}

// take keeps the words of a table that stand at a place.
func (r *setHits) take(t *Text, in *wordTable, key uint16, p pair) {
	slot, at := key>>(16-slotBits), int(p.at())
	for k := in.from[slot]; k < in.from[slot+1]; k++ {
		if e := &in.words[k]; e.key == key && strings.HasPrefix(t.All[at:], e.text) && !t.cut(at, at+len(e.text)) {
			r.found = append(r.found, found{int32(at), int32(at + len(e.text)), e.uses, e.end})
		}
	}
}

// share gives each set its places.
func (r *setHits) share(d *dictionary) {
	r.at = slices.Grow(r.at[:0], d.sets+2)[:d.sets+2]
	clear(r.at)
	for i := range r.found {
		for _, u := range d.uses[r.found[i].uses:r.found[i].last] {
			r.at[u.at+2]++
		}
	}
	sum := int32(0)
	for i, n := range r.at {
		sum += n
		r.at[i] = sum
	}
	// Sharing out moves at[i+1] to where set i ends, which is where i+1 begins.
	r.hits = slices.Grow(r.hits[:0], int(sum))[:sum]
	for i := range r.found {
		f := &r.found[i]
		for _, u := range d.uses[f.uses:f.last] {
			to := &r.at[u.at+1]
			r.hits[*to] = Hit{int(f.start), int(f.end), int(u.word)}
			*to++
		}
	}
}
