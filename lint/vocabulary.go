package lint

import (
	"sync"
	"sync/atomic"
)

// vocabulary is the sets whose words a Linter looks for in each text: those of
// the rules, and of those that rules ask about the ones whose places are asked
// for more often than they are many. The others are looked for where they are
// asked about. What it knows changes how fast places are found, never which.
type vocabulary struct {
	dictionary atomic.Pointer[dictionary] // as last made; nil for the first texts: for one it costs more than it spares
	learnt     atomic.Bool

	rules []*Set // nil for a rule without words

	mu    sync.Mutex
	sets  []*Set // in the order in which they were asked for
	cost  map[*Set]*cost
	texts int // that were learnt from
}

// cost is what a set cost in the texts learnt from: in the dictionary, and had it
// been looked for when asked for; both in places put down.
type cost struct {
	held, asked int64
	texts       int
}

// lessons is how many texts are learnt from.
const lessons = 64

// learning reports that costs are still counted.
func (v *vocabulary) learning() bool { return !v.learnt.Load() }

// learn takes what was asked for in a text. The dictionary is made anew when the
// number of texts that taught something has doubled: seldom, and not for one text.
func (v *vocabulary) learn(t *Text) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.cost == nil {
		v.cost = map[*Set]*cost{}
	}
	for _, s := range t.asked {
		if v.cost[s] == nil {
			v.cost[s] = &cost{}
			v.sets = append(v.sets, s)
		}
	}
	if r := &t.facts.looked; t.learning && t.dict != nil && r.done {
		for i, s := range t.dict.sets[len(v.rules):] {
			c := v.cost[s]
			c.held += int64(len(r.of[len(v.rules)+i]))
			c.asked += int64(r.asked[len(v.rules)+i])
			c.texts++
		}
	}
	if v.texts++; v.texts < 2 || v.texts&(v.texts-1) != 0 {
		return
	}
	held, rare := append([]*Set(nil), v.rules...), []*Set(nil)
	for _, s := range v.sets {
		if c := v.cost[s]; c.texts > 0 && c.asked < c.held {
			rare = append(rare, s)
		} else {
			held = append(held, s)
		}
	}
	v.dictionary.Store(newDictionary(held, rare))
	if v.texts >= lessons {
		v.learnt.Store(true)
	}
}
