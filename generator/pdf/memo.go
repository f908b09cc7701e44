package pdf

import "sync"

// memo keeps what was made lately by its whole input: the key is everything
// the value depends on, byte for byte, so a hit can say nothing that making it
// anew would not. Values are never changed once they are in. It holds two
// generations of at most limit entries each; what is asked for again stays, so
// what documents share outlives what only one of them has. It is safe for
// concurrent use; two workers may make the same value at once.
type memo[V any] struct {
	limit      int
	mu         sync.Mutex
	young, old map[string]V
}

// get is the value of a key, made if it is not there.
func (m *memo[V]) get(key []byte, build func() (V, error)) (V, error) {
	m.mu.Lock()
	v, ok := m.young[string(key)]
	if !ok {
		if v, ok = m.old[string(key)]; ok {
			m.put(string(key), v)
		}
	}
	m.mu.Unlock()
	if ok {
		return v, nil
	}
	v, err := build()
	if err != nil {
		return v, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.put(string(key), v)
	return v, nil
}

// put adds to the young; when they are too many they become the old.
func (m *memo[V]) put(key string, v V) {
	if m.young == nil || len(m.young) >= m.limit {
		m.young, m.old = make(map[string]V), m.young
	}
	m.young[key] = v
}
