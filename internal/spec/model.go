package spec

import (
	"reflect"
	"strings"
	"sync"
)

// Field describes one key of the spec, from the tags of its Go field.
type Field struct {
	Key      string
	Label    string // Chinese
	Doc      string
	Example  string
	Start    string // what a starter spec holds, see Spec
	Rows     string // of a list: the rows a starter spec holds, see Spec
	Enum     []EnumValue
	None     string // what zero means; a number without it is never zero
	Letters  bool   // a name: figures alone are none
	Required bool
	Rules    string   // validate tag
	Type     string   // "section", or a scalar type: text, choice, money, duration …
	List     bool     // a list of them
	Fields   []*Field // of sections
	index    int      // in the Go struct
	byKey    map[string]*Field
	zero     any // see Zero
}

// EnumValue is one choice of an enumerated field.
type EnumValue struct{ ID, Label string }

// Choice finds an enumerated value.
func (f *Field) Choice(id string) (EnumValue, bool) {
	for _, e := range f.Enum {
		if e.ID == id {
			return e, true
		}
	}
	return EnumValue{}, false
}

// named finds an enumerated value by its id or its label.
func (f *Field) named(text string) (EnumValue, bool) {
	for _, e := range f.Enum {
		if e.ID == text || e.Label == text {
			return e, true
		}
	}
	return EnumValue{}, false
}

// rule is the parameter of one of the field's bounds, such as min, or "".
func (f *Field) rule(name string) string {
	for rule := range strings.SplitSeq(f.Rules, ",") {
		if limit, ok := strings.CutPrefix(rule, name+"="); ok {
			return limit
		}
	}
	return ""
}

// Field finds a key of a section, or nil.
func (f *Field) Field(key string) *Field { return f.byKey[key] }

// Keys are the keys of a section.
func (f *Field) Keys() []string {
	out := make([]string, len(f.Fields))
	for i, s := range f.Fields {
		out[i] = s.Key
	}
	return out
}

// Model is the description of the whole spec: a section whose Fields are its keys.
var Model = sync.OnceValue(func() *Field {
	root := &Field{Type: section, Label: "协议"}
	root.fill(reflect.TypeFor[Spec]())
	root.zero = zeroOf(root)
	return root
})

const section = "section"

// fill describes the keys of a section by its Go type.
func (parent *Field) fill(t reflect.Type) {
	parent.byKey = map[string]*Field{}
	for i := range t.NumField() {
		g := t.Field(i)
		key, ok := g.Tag.Lookup("yaml")
		if !ok {
			continue
		}
		f := &Field{Key: key, Label: g.Tag.Get("zh"), Doc: g.Tag.Get("doc"), Example: g.Tag.Get("ex"), Start: g.Tag.Get("start"), Rows: g.Tag.Get("rows"), Rules: g.Tag.Get("validate"), None: g.Tag.Get("none"), Letters: g.Tag.Get("holds") == "letters", index: i}
		f.Required = f.Rules == "required" || strings.HasPrefix(f.Rules, "required,")
		for _, e := range strings.Split(g.Tag.Get("enum"), "|") {
			if id, label, ok := strings.Cut(e, "="); ok {
				f.Enum = append(f.Enum, EnumValue{id, label})
			}
		}
		gt := g.Type
		if gt.Kind() == reflect.Slice {
			f.List, gt = true, gt.Elem()
		}
		if gt.Kind() == reflect.Pointer {
			gt = gt.Elem()
		}
		if s, ok := reflect.New(gt).Interface().(cell); ok {
			f.Type = s.typeName()
		} else {
			f.Type = section
			f.fill(gt)
		}
		f.zero = zeroOf(f)
		parent.Fields = append(parent.Fields, f)
		parent.byKey[key] = f
	}
}

// Needed reports a field within a section that the section cannot do without:
// it and every section on the way to it are required.
func Needed(section, rest string) bool {
	f := FieldAt(section)
	for key := range strings.SplitSeq(rest, ".") {
		if f == nil {
			return false
		}
		if f = f.Field(key); f == nil || !f.Required {
			return false
		}
	}
	return true
}

// FieldAt finds the field of a path such as "response.levels.respond" (list
// indexes left out or in brackets), or nil.
func FieldAt(path string) *Field {
	f := Model()
	for part := range strings.SplitSeq(path, ".") {
		key, _, _ := strings.Cut(part, "[")
		if f = f.Field(key); f == nil {
			return nil
		}
	}
	return f
}
