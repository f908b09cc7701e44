package lint

import (
	"slices"
	"sync"
	"sync/atomic"
)

// vocabulary is the sets whose words a Linter looks for in each text: those of
// the rules, and those whose places the rules asked for in the texts before.
// What it knows changes how fast places are found, never which.
type vocabulary struct {
	dictionary atomic.Pointer[dictionary] // of the sets when it was last made

	mu    sync.Mutex
	sets  []*Set
	times int // sets were added
}

// begin makes the dictionary of the rules' words.
func (v *vocabulary) begin(sets []*Set) {
	v.sets = slices.Clone(sets)
	v.dictionary.Store(newDictionary(v.sets))
}

// add takes sets whose places were asked for. The dictionary is made anew when
// the number of times that happened has doubled: seldom, and not for one text.
func (v *vocabulary) add(asked []*Set) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, s := range asked {
		if !slices.Contains(v.sets, s) {
			v.sets = append(v.sets, s)
		}
	}
	if v.times++; v.times > 1 && v.times&(v.times-1) == 0 {
		v.dictionary.Store(newDictionary(v.sets))
	}
}
