package templates

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"qiyue/clauses"
)

var (
	comparesKind = regexp.MustCompile(`agreement (?:==|!=|in|not in) (\[[^\]]*\]|"[^"]*")`)
	quoted       = regexp.MustCompile(`"([^"]*)"`)
)

// The kinds that conditions and samples of clauses name are kinds there are:
// the spec's model leaves the kinds open, so that a firm can have its own.
func TestClausesNameKnownKinds(t *testing.T) {
	l, kinds, named := clauses.Builtin(), Kinds(), 0
	for _, id := range l.IDs() {
		c := l.Clause(id)
		for _, m := range comparesKind.FindAllStringSubmatch(c.File.Text, -1) {
			for _, k := range quoted.FindAllStringSubmatch(m[1], -1) {
				if named++; !slices.Contains(kinds, k[1]) {
					t.Errorf("%s: no kind %q", id, k[1])
				}
			}
		}
		tests, _ := c.Tests()
		for _, test := range tests {
			for _, k := range test.In {
				named++
				if _, err := os.Stat("../testdata/specs/" + k + ".yaml"); err != nil {
					t.Errorf("%s: a sample is for %q, no example", id, k)
				}
			}
		}
	}
	if named == 0 {
		t.Error("no clause names a kind")
	}
}

// A template's clauses and the file that holds it carry its kind's name.
func TestKindsLoad(t *testing.T) {
	l := clauses.Builtin()
	for _, kind := range Kinds() {
		template, errs := Builtin(kind, l)
		if errs.HasErrors() || template.Kind != kind {
			t.Errorf("%s: kind %q, %v", kind, template.Kind, errs)
		}
	}
}
