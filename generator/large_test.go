package generator_test

import (
	"bytes"
	"os"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// An amount that adds up to more than 大写 can write is the spec's fault and
// told there, not at the clause that prints it.
func TestAnAmountTooLargeForWordsIsTheSpecs(t *testing.T) {
	raw, err := os.ReadFile("../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	raw = bytes.Replace(raw, []byte("quantity: 2\n"), []byte("quantity: 999999999\n"), 1)
	raw = bytes.Replace(raw, []byte("price: 186000元\n"), []byte("price: 99999999元\n"), 1)
	s, errs := spec.Parse(source.NewFile("s.yaml", string(raw)))
	_, errs = generator.New(clauses.Builtin(), nil, nil).Agreement(s, errs, false)
	for _, d := range errs {
		if d.Message.ID == "spec-words" && d.At.File != nil && d.At.File.Name == "s.yaml" {
			return
		}
	}
	t.Errorf("no spec-words in the spec: %v", errs)
}
