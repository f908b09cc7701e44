package typeset_test

import (
	"testing"

	"pgregory.net/rapid"

	"qiyue/generator/typeset"
	"qiyue/generator/typeset/proof"
	"qiyue/internal/document"
)

func set(doc *document.Document) *typeset.Layout {
	l, _ := typeset.Set(doc, testFaces(), typeset.Options{})
	return l
}

func TestSampleHasNoFaults(t *testing.T) {
	for _, style := range []document.Style{{}, {Contents: true}, {Clause: "run-in"}, {Contents: true, Clause: "run-in", Header: "内部资料"}} {
		d := sampleAgreement()
		d.Style = style
		for _, f := range proof.Read(set(d), d, testFaces()) {
			t.Errorf("style %+v: %v", style, f)
		}
	}
}

// Every run tells its unit, and the runs of a unit spell it; no line breaks a
// rule, whatever the text.
func TestRandomDocumentsHaveNoFaults(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDocument.Draw(t, "document")
		for _, f := range proof.Read(set(d), d, testFaces()) {
			t.Errorf("%v", f)
		}
	})
}

func BenchmarkSet(b *testing.B) {
	d, faces := sampleAgreement(), testFaces()
	b.ReportAllocs()
	for b.Loop() {
		typeset.Set(d, faces, typeset.Options{})
	}
}
