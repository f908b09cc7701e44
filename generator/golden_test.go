package generator_test

import (
	"os"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

const goldenAgreement = "../testdata/golden/after-sales.md"

// The shipped example, word for word: whoever changes a clause, a template, the
// numbering or the Markdown sees here what that does to a whole agreement.
// Run with -update to write it anew, and read the difference.
func TestGoldenAgreement(t *testing.T) {
	raw, err := os.ReadFile("../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	s, read := spec.Parse(source.NewFile("after-sales.yaml", string(raw)))
	e := generator.New(clauses.Builtin(), nil, nil)
	a, errs := e.Agreement(s, read, false)
	if a == nil || errs.HasErrors() {
		t.Fatal(errs)
	}
	markdown, _ := generator.FormatNamed("md")
	out, errs := e.Render(a, markdown)
	if errs.HasErrors() {
		t.Fatal(errs)
	}
	if *update {
		if err := os.WriteFile(goldenAgreement, out, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(goldenAgreement)
	if err != nil {
		t.Fatal(err)
	}
	got, wanted := strings.Split(string(out), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(got), len(wanted)) {
		var g, w string
		if i < len(got) {
			g = got[i]
		}
		if i < len(wanted) {
			w = wanted[i]
		}
		if g != w {
			t.Fatalf("%s:%d: the first line that differs (-update writes the file anew)\n got %q\nwant %q", goldenAgreement, i+1, g, w)
		}
	}
}
