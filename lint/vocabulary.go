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
	dictionary atomic.Pointer[dictionary] // of the sets when it was last made; nil for the first texts: for one it costs more than it spares

	mu    sync.Mutex
	sets  []*Set
	times int // sets were added
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
