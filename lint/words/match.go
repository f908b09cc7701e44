package words

import (
	"slices"
	"strings"
)

// Matcher resolves the raw hits of one rule's words: the longest compound
// wins, allowed compounds swallow what they hold.
type Matcher struct {
	// Words are the literals to look for: the rule's own words and forms,
	// their allowed compounds, and longer words of other rules that hold them.
	Words []string
	entry []*Entry // by index of Words; nil: swallows only
}

// Hit is a place where Words[Word] stands.
type Hit struct{ Start, End, Word int }

// Found is an entry's word in the text.
type Found struct {
	Entry      *Entry
	Start, End int
}

// Matcher makes the matcher of a rule.
func (l *Lexicon) Matcher(rule string) *Matcher {
	m := &Matcher{}
	own := map[string]*Entry{}
	swallow := map[string]bool{}
	for _, e := range l.Entries {
		if e.Rule != rule {
			continue
		}
		own[e.Word] = e
		for _, f := range e.Forms {
			own[f] = e
		}
		for _, a := range e.Allow {
			swallow[a] = true
		}
	}
	for _, e := range l.Entries {
		if e.Rule == rule {
			continue
		}
		for _, f := range append([]string{e.Word}, e.Forms...) {
			if holds(f, own) {
				swallow[f] = true
			}
		}
	}
	for w := range own {
		m.Words = append(m.Words, w)
	}
	for w := range swallow {
		if own[w] == nil {
			m.Words = append(m.Words, w)
		}
	}
	slices.Sort(m.Words)
	for _, w := range m.Words {
		m.entry = append(m.entry, own[w])
	}
	return m
}

// holds reports whether w holds one of the words and is longer.
func holds(w string, words map[string]*Entry) bool {
	for o := range words {
		if len(o) < len(w) && strings.Contains(w, o) {
			return true
		}
	}
	return false
}

// Resolve keeps the hits that no longer hit holds, in order. Hits come in
// order of their start.
func (m *Matcher) Resolve(hits []Hit) []Found {
	var out []Found
	for i, h := range hits {
		e := m.entry[h.Word]
		if e == nil || swallowed(hits, i) {
			continue
		}
		out = append(out, Found{e, h.Start, h.End})
	}
	return out
}

// longest is the length in bytes no word exceeds.
const longest = 96

// swallowed reports whether a longer hit holds hit i.
func swallowed(hits []Hit, i int) bool {
	h := hits[i]
	for k := i - 1; k >= 0 && h.Start-hits[k].Start < longest; k-- {
		if hits[k].End >= h.End && hits[k].End-hits[k].Start > h.End-h.Start {
			return true
		}
	}
	for k := i + 1; k < len(hits) && hits[k].Start == h.Start; k++ {
		if hits[k].End > h.End {
			return true
		}
	}
	return false
}
