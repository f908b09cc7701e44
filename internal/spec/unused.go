package spec

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
)

// always are the keys every kind has use for.
var always = []string{"agreement", "number", "title", "stance", "parties"}

// Used reports a top-level key that a kind has use for, by the sections it
// names, needed and optional.
func Used(key string, used ...string) bool {
	return slices.Contains(always, key) || slices.ContainsFunc(used, func(u string) bool {
		top, _, _ := strings.Cut(u, ".")
		return top == key
	})
}

// Unused says which sections a spec holds that its kind has no use for: their
// contents would not reach the document, and nobody would notice. Used are the
// sections of the kind, needed and optional; paths into a section count for it.
func Unused(s *Spec, used ...string) diag.List {
	v := &validation{spec: s}
	for _, f := range Model().Fields {
		if !Used(f.Key, used...) && v.written(f.Key) {
			v.add(f.Key, diag.Say("spec-unused", "label", f.Label, "path", f.Key))
		}
	}
	return v.errs
}
