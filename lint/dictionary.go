package lint

import (
	"cmp"
	"slices"
	"strings"
)

// dictionary is the words of all rules of a Linter by the characters they begin
// with: a text is gone through once for the places of all of them, which are
// then in order.
type dictionary struct {
	lengths [3]wordTable // words of one character, of two, of more
	uses    []use
	rules   int
}

// wordTable is words by a key of 16 bits made of their first characters.
type wordTable struct {
	seen  [1 << 10]uint64  // the keys that there are, as bits
	from  [slots + 1]int32 // the words of slot h stand at words[from[h]:from[h+1]]
	words []entry          // shorter before longer within a slot
}

// entry is one word and the uses that rules make of it.
type entry struct {
	text      string
	key       uint16
	uses, end int32
}

// use is a word of a rule: the rule-th set and the word's index in it.
type use struct{ rule, word int32 }

// newDictionary makes a dictionary of the words of sets; nil sets have none.
func newDictionary(sets []*Set) *dictionary {
	d := &dictionary{rules: len(sets)}
	of := map[string][]use{}
	for r, s := range sets {
		if s == nil {
			continue
		}
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

// ruleHits are the places of the words of all rules: of the i-th from at[i] to
// at[i+1] of hits.
type ruleHits struct {
	found []found
	hits  []Hit
	at    []int32
	done  bool
}

// found is a place where a word of the uses stands.
type found struct{ start, end, uses, last int32 }

// clear forgets the places and keeps their room.
func (r *ruleHits) clear() { *r = ruleHits{found: r.found[:0], hits: r.hits[:0], at: r.at[:0]} }

// of are the places of the words of the i-th rule.
func (r *ruleHits) of(i int) []Hit { return r.hits[r.at[i]:r.at[i+1]:r.at[i+1]] }

// look finds the words of all rules.
func (t *Text) look(d *dictionary) {
	r, pairs := &t.facts.ruled, t.index.pairs
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
func (r *ruleHits) take(t *Text, in *wordTable, key uint16, p pair) {
	slot, at := key>>(16-slotBits), int(p.at())
	for k := in.from[slot]; k < in.from[slot+1]; k++ {
		if e := &in.words[k]; e.key == key && strings.HasPrefix(t.All[at:], e.text) && !t.cut(at, at+len(e.text)) {
			r.found = append(r.found, found{int32(at), int32(at + len(e.text)), e.uses, e.end})
		}
	}
}

// share gives each rule its places.
func (r *ruleHits) share(d *dictionary) {
	r.at = slices.Grow(r.at[:0], d.rules+2)[:d.rules+2]
	clear(r.at)
	for i := range r.found {
		for _, u := range d.uses[r.found[i].uses:r.found[i].last] {
			r.at[u.rule+2]++
		}
	}
	sum := int32(0)
	for i, n := range r.at {
		sum += n
		r.at[i] = sum
	}
	// Sharing out moves at[i+1] to where rule i ends, which is where i+1 begins.
	r.hits = slices.Grow(r.hits[:0], int(sum))[:sum]
	for i := range r.found {
		f := &r.found[i]
		for _, u := range d.uses[f.uses:f.last] {
			to := &r.at[u.rule+1]
			r.hits[*to] = Hit{int(f.start), int(f.end), int(u.word)}
			*to++
		}
	}
}
