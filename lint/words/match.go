package words

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Matcher resolves the raw hits of one rule's words: the longest compound
// wins, allowed compounds swallow what they hold.
type Matcher struct {
	// Words are the literals to look for: the rule's own words and forms,
	// their allowed compounds, and longer words of other rules that hold them.
	Words []string
	entry []*Entry // by index of Words: the rule's own entry, or nil
	other []*Entry // by index of Words: the entry of another rule, or nil
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
	swallow := map[string]*Entry{} // nil: a compound that is always fine
	for _, e := range l.Entries {
		if e.Rule != rule {
			continue
		}
		own[e.Word] = e
		for _, f := range e.Forms {
			own[f] = e
		}
		for _, a := range e.Allow {
			swallow[a] = nil
		}
	}
	heads := map[rune][]string{}
	for w := range own {
		r, _ := utf8.DecodeRuneInString(w)
		heads[r] = append(heads[r], w)
	}
	for _, e := range l.Entries {
		if e.Rule == rule {
			continue
		}
		for _, f := range append([]string{e.Word}, e.Forms...) {
			if _, ok := swallow[f]; !ok && holds(f, heads) {
				swallow[f] = e
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
		if own[w] == nil {
			m.other = append(m.other, swallow[w])
		} else {
			m.other = append(m.other, nil)
		}
	}
	return m
}

// holds reports whether text holds one of the words, which come by their first
// rune, and is longer.
func holds(text string, words map[rune][]string) bool {
	for i, r := range text {
		for _, w := range words[r] {
			if len(w) < len(text) && strings.HasPrefix(text[i:], w) {
				return true
			}
		}
	}
	return false
}

// Resolve keeps the hits that no longer hit holds, in order. Hits come in
// order of their start. A longer word of another rule holds only where fires
// says that its guards let it stand.
func (m *Matcher) Resolve(hits []Hit, fires func(Found) bool) []Found {
	var out []Found
	for i, h := range hits {
		e := m.entry[h.Word]
		if e == nil || m.swallowed(hits, i, fires) {
			continue
		}
		out = append(out, Found{e, h.Start, h.End})
	}
	return out
}

// longest is the length in bytes no word exceeds.
const longest = 96

// swallowed reports whether a longer hit holds hit i.
func (m *Matcher) swallowed(hits []Hit, i int, fires func(Found) bool) bool {
	h := hits[i]
	holds := func(k int) bool {
		o := m.other[hits[k].Word]
		return o == nil || fires(Found{o, hits[k].Start, hits[k].End})
	}
	for k := i - 1; k >= 0 && h.Start-hits[k].Start < longest; k-- {
		if hits[k].End >= h.End && hits[k].End-hits[k].Start > h.End-h.Start && holds(k) {
			return true
		}
	}
	for k := i + 1; k < len(hits) && hits[k].Start == h.Start; k++ {
		if hits[k].End > h.End && holds(k) {
			return true
		}
	}
	return false
}
