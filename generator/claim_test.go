package generator_test

import (
	"os"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/generator/files"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// A file tells whether it is ours, for which number, and whether it is a
// draft, in every format.
func TestClaims(t *testing.T) {
	e := generator.New(clauses.Builtin(), nil, nil)
	raw, err := os.ReadFile("../testdata/specs/confidentiality.yaml")
	if err != nil {
		t.Fatal(err)
	}
	s, errs := spec.Parse(source.NewFile("s.yaml", string(raw)))
	made := map[bool]map[string][]byte{false: {}, true: {}}
	for _, draft := range []bool{false, true} {
		a, more := e.Agreement(s, errs, draft)
		if a == nil {
			t.Fatal(more)
		}
		for _, f := range generator.Formats {
			made[draft][f.Name], _ = e.Render(a, f)
		}
	}
	number := s.Number.String()
	for _, f := range generator.Formats {
		for _, c := range []struct {
			was, is bool
			number  string
			want    files.Claim
		}{
			{false, false, number, files.Ours}, {true, true, number, files.Ours}, {false, true, number, files.Final}, {true, false, number, files.Draft}, {true, true, "other", files.Foreign},
		} {
			if got := f.Claim(made[c.was][f.Name], c.number, c.is); got != c.want {
				t.Errorf("%s: a draft was there: %v, one comes: %v: claim %d, want %d", f.Name, c.was, c.is, got, c.want)
			}
		}
		if got := f.Claim([]byte("something else"), number, true); got != files.Foreign {
			t.Errorf("%s: a foreign file is claimed: %d", f.Name, got)
		}
	}
}
