package clauses

import (
	"testing"

	"qiyue/internal/source"
)

// Whatever a clause file holds, reading it ends, and what is read or wrong
// stands within the file.
func FuzzParse(f *testing.F) {
	l := Builtin()
	for _, id := range []string{"warranty-period", "response-calendar", "service-process", "definitions"} {
		if c := l.Clause(id); c != nil {
			f.Add(c.File.Text)
		}
	}
	f.Add("---\nid: a\n---\n::: each warranty.covers\n- {{.}}{if\n:::\n[[x]] **")
	f.Fuzz(func(t *testing.T, text string) {
		c, errs := Parse(source.NewFile("f.md", text))
		if c == nil && len(errs) == 0 {
			t.Fatal("nothing read and nothing said")
		}
		for _, e := range errs {
			if e.At.Start < 0 || e.At.End < e.At.Start || e.At.End > len(text) {
				t.Fatalf("%s at %d to %d of %d", e.Message.ID, e.At.Start, e.At.End, len(text))
			}
		}
		if c != nil {
			c.Uses()
		}
	})
}
