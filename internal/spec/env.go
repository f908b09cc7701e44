package spec

import (
	"maps"
	"reflect"

	"github.com/shopspring/decimal"
)

// Env is the spec as clause conditions see it: sections are maps, every key
// of the model is present, what the spec leaves out has its zero value.
// Choices are their ids, whole numbers int, sums of money (in yuan), shares (of
// one) and quantities exact decimals, lengths of time and dates the text that
// is printed; roles and sides name their party, and has tells whether a path is given.
func (s *Spec) Env() map[string]any {
	m := s.environment()
	parties := m["parties"].([]any)
	for _, role := range RoleNames() {
		if _, i := s.Party(role); i >= 0 {
			m[role] = parties[i]
		} else {
			m[role] = Zero(Model().Field("parties"))
		}
	}
	if s.Consumer() && m["customer"].(map[string]any)["kind"] == "" {
		m["customer"] = maps.Clone(m["customer"].(map[string]any))
		m["customer"].(map[string]any)["kind"] = "person"
	}
	m["has"] = s.Has
	return m
}

// Has reports whether the spec gives a value, section or non-empty list at a path.
func (s *Spec) Has(path string) bool {
	p, problem := CompilePath(path, nil)
	if !problem.IsZero() {
		return false
	}
	if p.derived != nil {
		return p.derived(s).Set
	}
	if p.rows != nil {
		return len(p.rows(s)) > 0
	}
	v, _, ok := s.Row().find(p)
	if !ok {
		return false
	}
	switch v.Kind() {
	case reflect.Slice:
		return v.Len() > 0
	case reflect.Pointer:
		return !v.IsNil()
	}
	return v.Addr().Interface().(printer).IsSet()
}

func environ(v reflect.Value, f *Field) any {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return Zero(f)
		}
		v = v.Elem()
	}
	if f.Type == section {
		m := make(map[string]any, len(f.Fields)+8)
		for _, sub := range f.Fields {
			m[sub.Key] = environItem(v.Field(sub.index), sub)
		}
		return m
	}
	if p := v.Addr().Interface().(conditional); p.IsSet() {
		return p.condition()
	}
	return Zero(f)
}

func environItem(v reflect.Value, f *Field) any {
	if !f.List {
		return environ(v, f)
	}
	out := make([]any, v.Len())
	for i := range out {
		out[i] = environ(v.Index(i), f)
	}
	return out
}

// conditional is a value that conditions can compare.
type conditional interface {
	printer
	condition() any
}

// Zero is what a field that the spec leaves out is in conditions. Callers
// must not change it: sections are shared.
func Zero(f *Field) any { return f.zero }

// zeroOf is Zero of a field whose own fields have theirs.
func zeroOf(f *Field) any {
	switch {
	case f.Type == section:
		m := make(map[string]any, len(f.Fields))
		for _, sub := range f.Fields {
			if sub.List {
				m[sub.Key] = []any{}
			} else {
				m[sub.Key] = sub.zero
			}
		}
		return m
	case f.Type == "bool":
		return false
	case f.Type == "integer":
		return 0
	case f.Type == "money" || f.Type == "percent" || f.Type == "number":
		return decimal.Zero
	}
	return ""
}
