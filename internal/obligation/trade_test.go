package obligation

import (
	"os"
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// The dealer example is in force from 2026-12-10, its term from 2027-01-01 to
// 2028-12-31.
func TestTrade(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/specs/dealer.yaml")
	if err != nil {
		t.Fatal(err)
	}
	s, errs := spec.Parse(source.NewFile("dealer.yaml", string(raw)))
	if errs.HasErrors() {
		t.Fatal(errs)
	}
	for _, test := range []struct{ why, key, want string }{
		{"15 days from effect", "first-order", "2026-12-25"},
		{"the last day of the first quarter", "target-1", "2027-03-31"},
		{"the last quarter ends with the term", "target-8", "2028-12-31"},
		{"no ninth quarter", "target-9", "none"},
	} {
		if _, got := find(t, s, test.key); got != test.want {
			t.Errorf("%s: %s, want %s", test.why, got, test.want)
		}
	}
}
