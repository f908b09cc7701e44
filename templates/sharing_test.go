package templates

import (
	"testing"

	"qiyue/clauses"
)

// No clause lies in the library that no kind prints, and kinds share: what
// counts as shared stands in two kinds at least.
func TestClausesServe(t *testing.T) {
	l := clauses.Builtin()
	s := Shared(l)
	for _, id := range l.IDs() {
		if len(s.Kinds[id]) == 0 {
			t.Errorf("%s: no kind has it", id)
		}
	}
	if len(s.Counts) != len(Kinds()) {
		t.Fatalf("%d of %d kinds counted", len(s.Counts), len(Kinds()))
	}
	for _, c := range s.Counts {
		both := 0
		k, _ := Builtin(c.Kind, l)
		for _, ch := range append(k.Chapters, k.Attachments...) {
			for _, r := range ch.Clauses {
				if len(s.Kinds[r.ID]) > 1 {
					both++
				}
			}
		}
		for _, r := range append(k.Preamble, k.Signature...) {
			if len(s.Kinds[r.ID]) > 1 {
				both++
			}
		}
		if c.Both != both || c.Both > c.Clauses || c.Clauses == 0 {
			t.Errorf("%+v, counted %d", c, both)
		}
	}
}
