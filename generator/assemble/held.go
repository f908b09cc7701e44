package assemble

import (
	"sync"

	"qiyue/clauses"
	"qiyue/internal/spec"
)

// heldKey names a condition's answer under one base.
type heldKey struct{ condition *clauses.Condition }

// held is a condition's answer where it rests on the base alone.
type held struct {
	rests rests
	once  sync.Once
	ok    bool
	err   error
}

// holds evaluates a condition, once for all specs that share what it rests on.
func holds(s *spec.Spec, c *clauses.Condition, env map[string]any) (bool, error) {
	base := s.Base()
	if c == nil || base == nil {
		return c.Holds(env)
	}
	v, ok := base.Made.Load(heldKey{c})
	if !ok {
		r := &resting{rests: rests{known: true}, seen: map[string]bool{}}
		r.condition(c)
		v, _ = base.Made.LoadOrStore(heldKey{c}, &held{rests: r.rests})
	}
	h := v.(*held)
	if !h.rests.known || len(h.rests.values) > 0 {
		return c.Holds(env)
	}
	for _, section := range h.rests.sections {
		if !s.Shares(section) {
			return c.Holds(env)
		}
	}
	h.once.Do(func() { h.ok, h.err = c.Holds(env) })
	return h.ok, h.err
}
