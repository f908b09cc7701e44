package wording

import (
	"strings"
	"testing"

	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
	"qiyue/lint/words"
)

// findings are the texts one rule reports, as entry and words, in a contract.
func findings(t *testing.T, rules []lint.Rule, text string) (out []string, spans [][2]int) {
	t.Helper()
	d := reader.Text(source.NewFile("例.txt", text))
	found, faults := lint.New(rules).Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract})
	if faults != nil {
		t.Fatal(faults)
	}
	for _, f := range found {
		out = append(out, f.Rule+"/"+f.Entry+" "+f.At.Text())
		spans = append(spans, [2]int{f.At.Start, f.At.End})
	}
	return
}

// TestEntries runs the examples of every entry with the rule of the entry: a
// bad one is reported at its mark by that entry, a good one not at all.
func TestEntries(t *testing.T) {
	lex := words.Builtin()
	for _, r := range With(lex) {
		for _, e := range lex.Of(r.ID) {
			if len(e.Bad) == 0 || len(e.Good) < 2 {
				t.Errorf("%s has %d bad and %d good examples", e.ID(), len(e.Bad), len(e.Good))
			}
			for _, s := range e.Bad {
				text := strings.NewReplacer("⟦", "", "⟧", "").Replace(s)
				from := strings.Index(s, "⟦")
				to := strings.Index(s, "⟧") - len("⟦")
				got, spans := findings(t, []lint.Rule{r}, text)
				hit := false
				for i, g := range got {
					if !strings.HasPrefix(g, e.ID()+" ") {
						continue
					}
					hit = hit || spans[i][0] < to && from < spans[i][1]
				}
				if !hit || from < 0 {
					t.Errorf("%s: does not report %s (reports %v)", e.ID(), s, got)
				}
			}
			for _, s := range e.Good {
				if got, _ := findings(t, []lint.Rule{r}, s); len(got) > 0 {
					t.Errorf("%s: should be silent on %s, reports %v", e.ID(), s, got)
				}
			}
		}
	}
}

// TestLadderIsComplete: every rung an entry may name is judged.
func TestLadderIsComplete(t *testing.T) {
	for _, name := range words.Rungs {
		if rungs[name] == nil {
			t.Errorf("rung %s is not judged", name)
		}
	}
	if len(rungs) != len(words.Rungs) {
		t.Errorf("%d rungs are judged, %d may be named", len(rungs), len(words.Rungs))
	}
}
