package document

import "sync"

// Shared stands at blocks that several documents have in common and that never
// change again. It keeps what others make of these blocks alone (their lines,
// their Markdown), so that it is made once for all of those documents and goes
// when the blocks go. Nothing of any one document may be put in it.
type Shared struct {
	made sync.Map
	kept sync.Mutex
	n    int // values kept
}

// Stretch is a row of blocks, among others, that is shared.
type Stretch struct {
	From, To int // To exclusive
	*Shared
}

// Stretches visits blocks in rows that are shared as a whole, or not at all
// (s is nil then). Blocks before the first one wanted are left out; skipped
// says how many of them belong to the row.
func Stretches(blocks []Block, common []Stretch, first int, visit func(s *Shared, skipped int, blocks []Block)) {
	for _, c := range common {
		if first < c.From {
			visit(nil, 0, blocks[first:c.From])
			first = c.From
		}
		if first < c.To {
			visit(c.Shared, first-c.From, blocks[first:c.To])
			first = c.To
		}
	}
	if first < len(blocks) {
		visit(nil, 0, blocks[first:])
	}
}

// mostKept bounds what is kept of the same blocks: there are few things to make
// of them, each in few ways.
const mostKept = 32

// Made is the value kept under a key, made if there is none. The key, of a type
// of the caller's own, names all that the value depends on besides the blocks.
// Two goroutines may make the same value at once; both get one of them. Without
// a Shared the value is made for the caller alone.
func Made[K comparable, V any](s *Shared, key K, build func() V) V {
	if s == nil {
		return build()
	}
	if v, ok := s.made.Load(key); ok {
		return v.(V)
	}
	v := build()
	s.kept.Lock()
	defer s.kept.Unlock()
	if s.n >= mostKept {
		return v
	}
	kept, there := s.made.LoadOrStore(key, v)
	if !there {
		s.n++
	}
	return kept.(V)
}
