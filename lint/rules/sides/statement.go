package sides

import (
	"qiyue/lint"
)

// statement is one that begins with the label of a side.
type statement struct {
	start, words, end int // of the label, of what follows it, of the part that it stands in
	sentence          lint.Sentence
}

// statementsKey is the label that statements begin with.
type statementsKey string

// statements are the statements of the body that begin with the label, in order.
func statements(t *lint.Text, label string) []statement {
	return t.Memo(statementsKey(label), func() any {
		out := make([]statement, 0, 32)
		for i := range t.Each(label) {
			s, j := t.SentenceAt(i), i+len(label)
			ps := &t.Passages[s.Passage]
			if ps.Kind != lint.Body {
				continue
			}
			if i != s.Start && i != ps.Body && !t.Before(i, "，", "后", "时", "期内", "期间", "期外", "期满", "每月", "每季", "每季度", "每年") {
				continue
			}
			if _, b := t.Part(i); b > j {
				out = append(out, statement{i, j, b, s})
			}
		}
		return out
	}).([]statement)
}
