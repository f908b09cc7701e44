package spec

import (
	"slices"
	"strconv"
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

// Places are where a spec says something of a field: its path, or in lists that
// of every entry that has it.
func (s *Spec) Places(path string) []string {
	v := &validation{spec: s}
	places := []string{""}
	fields := Model().Fields
	for key := range strings.SplitSeq(path, ".") {
		i := slices.IndexFunc(fields, func(f *Field) bool { return f.Key == key })
		if i < 0 {
			return nil
		}
		var next []string
		for _, place := range places {
			switch at := strings.TrimPrefix(place+"."+key, "."); {
			case !v.written(at):
			case fields[i].Type == section && fields[i].List:
				n, _, _ := v.locate(at)
				for k := range n.Items {
					next = append(next, at+"["+strconv.Itoa(k)+"]")
				}
			default:
				next = append(next, at)
			}
		}
		places, fields = next, fields[i].Fields
	}
	return places
}
