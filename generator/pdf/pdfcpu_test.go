package pdf_test

import (
	"bytes"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"

	"qiyue/generator/typeset"
)

// A validator that is not ours finds nothing, in its strict mode too.
func TestValid(t *testing.T) {
	l := withRun(sample(9), typeset.Serif, string(sampleOnly))
	l.Draft = true
	for _, mode := range []int{model.ValidationStrict, model.ValidationRelaxed} {
		model.ConfigPath = "disable" // no configuration folder in the user's home
		c := model.NewDefaultConfiguration()
		c.ValidationMode = mode
		if err := api.Validate(bytes.NewReader(write(t, l)), c); err != nil {
			t.Errorf("mode %d: %v", mode, err)
		}
	}
}
