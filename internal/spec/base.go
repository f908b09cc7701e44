package spec

import (
	"errors"
	"reflect"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"

	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// Base is a spec over which many others are laid (rows of a spreadsheet).
// Sections that a tree made by Overlay has in common with the base are read
// and checked once. A Base may be used by several goroutines.
type Base struct {
	root  *yaml.Node
	spec  *Spec
	clean map[string]bool // sections without an error of their own
	env   map[string]any

	// Made keeps what others make of the base alone, for as long as it lives.
	Made sync.Map
}

// NewBase reads the base. Errors are left to the specs laid over it, which may
// mend them.
func NewBase(root *yaml.Node) *Base {
	s, errs := Decode(root)
	b := &Base{root: root, spec: s, clean: map[string]bool{}}
	if s == nil {
		return b
	}
	b.env = environ(reflect.ValueOf(s).Elem(), Model()).(map[string]any)
	wrong := map[string]bool{}
	for _, e := range append(errs, fieldErrors(s)...) {
		key, _, _ := strings.Cut(e.Path, ".")
		key, _, _ = strings.Cut(key, "[")
		wrong[key] = true
	}
	for _, p := range root.Pairs {
		b.clean[p.Key.Value] = !wrong[p.Key.Value] && !p.Value.IsNull()
	}
	return b
}

// Decode reads a tree laid over the base, as the function of that name does.
func (b *Base) Decode(root *yaml.Node) (*Spec, diag.List) {
	if b.spec == nil || root.Kind != yaml.Mapping {
		return Decode(root)
	}
	d := &decoder{}
	s := &Spec{root: root, base: b}
	v, from := reflect.ValueOf(s).Elem(), reflect.ValueOf(b.spec).Elem()
	rest := *root
	rest.Pairs = make([]yaml.Pair, 0, len(root.Pairs))
	for _, p := range root.Pairs {
		f := Model().Field(p.Key.Value)
		if f == nil || !b.clean[f.Key] || b.root.Get(f.Key) != p.Value {
			rest.Pairs = append(rest.Pairs, p)
			continue
		}
		v.Field(f.index).Set(from.Field(f.index))
		s.shared |= 1 << f.index
	}
	d.section(v, Model(), &rest, "")
	s.meant = d.meant
	return s, once(d.errs)
}

// own is the spec without the sections it shares with its base, whose fields
// were found right when the base was read.
func (s *Spec) own() *Spec {
	if s.shared == 0 {
		return s
	}
	c := *s
	v := reflect.ValueOf(&c).Elem()
	for _, f := range Model().Fields {
		if fv := v.Field(f.index); s.shared&(1<<f.index) != 0 && (fv.Kind() == reflect.Pointer || !f.Required) {
			fv.SetZero()
		}
	}
	return &c
}

// fieldErrors are what the validator finds in single fields.
func fieldErrors(s *Spec) diag.List {
	v := &validation{spec: s}
	var found validator.ValidationErrors
	if errors.As(validate().Struct(s.own()), &found) {
		for _, e := range found {
			v.report(e)
		}
	}
	return v.errs
}

// environment is the spec's top level for conditions, shared sections taken
// from the base.
func (s *Spec) environment() map[string]any {
	v := reflect.ValueOf(s).Elem()
	m := make(map[string]any, len(Model().Fields)+8)
	for _, f := range Model().Fields {
		if s.shared&(1<<f.index) != 0 {
			m[f.Key] = s.base.env[f.Key]
		} else {
			m[f.Key] = environItem(v.Field(f.index), f)
		}
	}
	return m
}

// Base is what the spec was laid over, or nil.
func (s *Spec) Base() *Base { return s.base }

// Shares reports a top-level section that the spec has from its base unchanged.
func (s *Spec) Shares(key string) bool {
	f := Model().Field(key)
	return f != nil && s.base != nil && (s.shared&(1<<f.index) != 0 || s.root.Get(key) == nil && s.base.root.Get(key) == nil)
}

// Derived reports a path to what is computed from the spec (see derived.go).
func Derived(path string) bool {
	_, value := derived[path]
	_, list := derivedLists[path]
	return value || list
}

// Section is the top-level key a path leads through: parties for a role, "."
// for a path within a list, "" for derived values, which may rest on any.
func (p *Path) Section() string {
	switch {
	case p.derived != nil || p.row != nil || len(p.keys) == 0:
		return ""
	case p.role != "":
		return "parties"
	case strings.HasPrefix(p.text, "."):
		return "."
	}
	return p.keys[0].Key
}
