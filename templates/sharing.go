package templates

import "qiyue/clauses"

// Sharing says how far clauses serve several kinds.
type Sharing struct {
	Kinds  map[string][]string // by clause: the kinds that have it, sorted
	Counts []KindSharing       // by kind, sorted
}

// KindSharing counts the clauses of a kind, and those that others have too.
type KindSharing struct {
	Kind, Title   string
	Clauses, Both int
}

// Shared reads every shipped kind and counts where its clauses serve.
func Shared(library *clauses.Library) Sharing {
	s := Sharing{Kinds: map[string][]string{}}
	own := map[string][]string{}
	for _, kind := range Kinds() {
		t, _ := Builtin(kind, library)
		s.Counts = append(s.Counts, KindSharing{Kind: kind, Title: t.Title})
		for _, list := range [][]Chapter{{{Clauses: t.Preamble}}, t.Chapters, {{Clauses: t.Signature}}, t.Attachments} {
			for _, c := range list {
				for _, r := range c.Clauses {
					s.Kinds[r.ID] = append(s.Kinds[r.ID], kind)
					own[kind] = append(own[kind], r.ID)
				}
			}
		}
	}
	for i := range s.Counts {
		c := &s.Counts[i]
		for _, id := range own[c.Kind] {
			if c.Clauses++; len(s.Kinds[id]) > 1 {
				c.Both++
			}
		}
	}
	return s
}
