package words

import "strings"

// Overlay is l with the entries of m: one with an id of l takes its place, the
// others follow.
func (l *Lexicon) Overlay(m *Lexicon) *Lexicon {
	out := &Lexicon{Entries: append([]*Entry(nil), l.Entries...)}
	at := map[string]int{}
	for i, e := range out.Entries {
		at[e.ID()] = i
	}
	for _, e := range m.Entries {
		if i, ok := at[e.ID()]; ok {
			out.Entries[i] = e
			continue
		}
		at[e.ID()] = len(out.Entries)
		out.Entries = append(out.Entries, e)
	}
	return out
}

// Without is l without the entries of the ids, each rule/word or a word alone
// (in all rules). Unknown ids come back with the nearest there is, or "".
func (l *Lexicon) Without(ids ...string) (out *Lexicon, unknown map[string]string) {
	off := map[string]bool{}
	for _, id := range ids {
		off[id] = false
	}
	out = &Lexicon{}
	for _, e := range l.Entries {
		_, a := off[e.ID()]
		_, b := off[e.Word]
		if a {
			off[e.ID()] = true
		}
		if b {
			off[e.Word] = true
		}
		if !a && !b {
			out.Entries = append(out.Entries, e)
		}
	}
	for id, used := range off {
		if used {
			continue
		}
		if unknown == nil {
			unknown = map[string]string{}
		}
		unknown[id] = l.nearestID(id)
	}
	return out, unknown
}

func (l *Lexicon) nearestID(id string) string {
	best := ""
	_, word, ok := strings.Cut(id, "/")
	if !ok {
		word = id
	}
	for _, e := range l.Entries {
		if e.Word == word {
			return e.ID()
		}
		if best == "" && (strings.Contains(e.Word, word) || strings.Contains(word, e.Word)) {
			best = e.ID()
		}
	}
	return best
}
