package batch

import (
	"slices"
	"strings"

	"qiyue/internal/spec"
)

// personalTypes are types of field that tell of a person wherever they stand.
var personalTypes = []string{"phone", "email", "identity", "account"}

// personal reports a path whose value may be about a person (个人信息保护法 4).
func personal(path string) bool {
	if path == "" {
		return true // not known: be careful
	}
	f := spec.FieldAt(path)
	switch {
	case f == nil:
		return true
	case len(f.Enum) > 0:
		return false
	case slices.Contains(personalTypes, f.Type):
		return true
	}
	return strings.HasPrefix(path, "parties[") || strings.Contains(path, "manager") || strings.Contains(path, "escalation")
}
