package batch

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
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

// Redacted is a finding as a log may show it: what a cell about a person holds
// is reduced to its first character.
func Redacted(d diag.Diagnostic) diag.Diagnostic {
	if d.At.File == nil || !personal(d.Path) || d.Message.ID == "batch-cell-fault" {
		return d
	}
	cell := d.At.File.Text
	args := slices.Clone(d.Message.Args)
	for i, a := range args {
		if a.Name == "label" || a.Name == "path" { // names of fields
			continue
		}
		if s, ok := a.Value.(string); ok && len([]rune(s)) > 1 && cell != "" && (strings.Contains(cell, s) || strings.Contains(s, cell)) {
			args[i].Value = string([]rune(s)[:1]) + "***"
		}
	}
	d.Message.Args = args
	return d
}
