package words

import (
	"slices"
	"sync"

	"qiyue/internal/parallel"
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

// Matcher is the matcher of a rule.
func (l *Lexicon) Matcher(rule string) *Matcher {
	if m := l.matchers[rule]; m != nil {
		return m
	}
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
	first := map[string]int{} // by form: the first entry of another rule that has it
	for w := range own {
		for _, k := range l.holders(w) {
			h := &l.index.forms[k]
			if h.entry.Rule == rule {
				continue
			}
			if o, ok := first[h.text]; !ok || k < o {
				first[h.text] = k
			}
		}
	}
	for f, k := range first {
		if _, ok := swallow[f]; !ok {
			swallow[f] = l.index.forms[k].entry
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

// form is a word or form of an entry.
type form struct {
	text  string
	entry *Entry
}

// index is the forms of a lexicon and, by each, the longer ones that hold it.
type index struct {
	once    sync.Once
	forms   []form
	place   map[string]int // of each word or form in holders
	holders [][]int        // places in forms, ascending; a form may stand twice
}

// holders are the forms, by their place in the index, that are longer than the
// word, a form too, and hold it.
func (l *Lexicon) holders(word string) []int {
	l.index.once.Do(func() { l.index.fill(l.Entries) })
	if p, ok := l.index.place[word]; ok {
		return l.index.holders[p]
	}
	return nil
}

// fill indexes the forms of the entries; several look for parts of some forms each.
func (x *index) fill(entries []*Entry) {
	for _, e := range entries {
		x.forms = append(x.forms, form{e.Word, e})
		for _, f := range e.Forms {
			x.forms = append(x.forms, form{f, e})
		}
	}
	x.place = make(map[string]int, len(x.forms))
	for _, f := range x.forms {
		if _, ok := x.place[f.text]; !ok {
			x.place[f.text] = len(x.place)
		}
	}
	x.holders = make([][]int, len(x.place))
	const some = 1024
	held := make([][][2]int, (len(x.forms)+some-1)/some) // by those who look: the part and the form that holds it
	var looking parallel.Group
	for c := range held {
		looking.Go(func() {
			for k := c * some; k < min((c+1)*some, len(x.forms)); k++ {
				held[c] = x.parts(held[c], k)
			}
		})
	}
	looking.Wait()
	for _, pairs := range held {
		for _, p := range pairs {
			if at := x.holders[p[0]]; len(at) == 0 || at[len(at)-1] != p[1] {
				x.holders[p[0]] = append(at, p[1])
			}
		}
	}
}

// parts adds the forms that stand in the k-th form, which is longer, to those found before.
func (x *index) parts(found [][2]int, k int) [][2]int {
	text := x.forms[k].text
	for from := range text {
		for to := range text[from:] {
			if p, ok := x.place[text[from:from+to]]; ok {
				found = append(found, [2]int{p, k})
			}
		}
		if p, ok := x.place[text[from:]]; ok && from > 0 {
			found = append(found, [2]int{p, k})
		}
	}
	return found
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
