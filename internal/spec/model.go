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
	Enum     []EnumValue
	Required bool
	Rules    string   // validate tag
	Type     string   // "section", or a scalar type: text, choice, money, duration …
	List     bool     // a list of them
	Fields   []*Field // of sections
	index    int      // in the Go struct
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

// Field finds a key of a section, or nil.
func (f *Field) Field(key string) *Field {
	for _, s := range f.Fields {
		if s.Key == key {
			return s
		}
	}
	return nil
}

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
	root.Fields = describe(reflect.TypeFor[Spec]())
	return root
})

const section = "section"

func describe(t reflect.Type) []*Field {
	var out []*Field
	for i := range t.NumField() {
		g := t.Field(i)
		key, ok := g.Tag.Lookup("yaml")
		if !ok {
			continue
		}
		f := &Field{Key: key, Label: g.Tag.Get("zh"), Doc: g.Tag.Get("doc"), Example: g.Tag.Get("ex"), Rules: g.Tag.Get("validate"), index: i}
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
			f.Type, f.Fields = section, describe(gt)
		}
		out = append(out, f)
	}
	return out
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
