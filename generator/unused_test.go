package generator

import (
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// What a kind does not print must not be written in its spec unnoticed.
func TestUnusedSection(t *testing.T) {
	e := engine(t)
	f := read(t, "../testdata/specs/confidentiality.yaml")
	text := f.Text + "\nresponse:\n  starts: report-accepted\n"
	s, errs := spec.Parse(source.NewFile("a.yaml", text))
	_, errs = e.Agreement(s, errs, false)
	for _, d := range errs {
		if d.Message.ID == "spec-unused" && d.At.Text() == "response" {
			return
		}
	}
	t.Errorf("a section the kind has no use for went unnoticed: %v", errs)
}
