package spec

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
)

// always are the keys every kind has use for.
var always = []string{"agreement", "number", "title", "stance", "parties"}

// Unused says which sections a spec holds that its kind has no use for: their
// contents would not reach the document, and nobody would notice. Used are the
// sections of the kind, needed and optional; paths into a section count for it.
func Unused(s *Spec, used ...string) diag.List {
	v := &validation{spec: s}
	for _, f := range Model().Fields {
		known := slices.Contains(always, f.Key) || slices.ContainsFunc(used, func(u string) bool {
			top, _, _ := strings.Cut(u, ".")
			return top == f.Key
		})
		if !known && v.written(f.Key) {
			v.add(f.Key, diag.Say("spec-unused", "label", f.Label, "path", f.Key))
		}
	}
	return v.errs
}
