package structure

import "qiyue/lint"

// statement is one that begins with the label of a side.
type statement struct {
	start, words, end int // of the label, of what follows it, of the part that it stands in
	sentence          lint.Sentence
	led               bool // behind a colon within the sentence
}

// statementsKey is the label that statements begin with.
type statementsKey string

// statements are the statements of the body that begin with the label, in order.
func statements(t *lint.Text, label string) []statement {
	return t.Memo(statementsKey(label), func() any {
		var out []statement
		for i := range t.Each(label) {
			s, j := t.SentenceAt(i), i+len(label)
			ps := &t.Passages[s.Passage]
			if ps.Kind != lint.Body {
				continue
			}
			first := i == s.Start || i == ps.Body || t.Before(i, "，")
			if !first && !t.Before(i, "：") {
				continue
			}
			if _, b := t.Part(i); b > j {
				out = append(out, statement{i, j, b, s, !first})
			}
		}
		return out
	}).([]statement)
}
