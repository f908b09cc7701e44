package spec

import (
	"reflect"
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Printed is a value as a contract prints it, with where it came from.
type Printed struct {
	Text string
	Path string      // of the value in the spec, indexes in brackets
	At   source.Span // zero for derived values nobody wrote
	Set  bool
}

// Path is a compiled path to a value or list: "warranty.period",
// "provider.name" (the party of that role), "response.levels" or, inside a
// list, ".respond". Derived paths (see derived.go) name what is computed.
type Path struct {
	text    string
	role    string
	keys    []*Field
	derived func(*Spec) Printed
	row     func(Row) Printed
	rows    func(*Spec) []Row
	last    *Field
}

// String is the path as written.
func (p *Path) String() string { return p.text }

// Field is what the path leads to, nil for derived values.
func (p *Path) Field() *Field { return p.last }

// CompilePath checks a path against the spec's types. Inside a list, item is
// the list's field and text begins with a dot. The Text says what is wrong.
func CompilePath(text string, item *Field) (*Path, diag.Text) {
	if d, ok := derived[text]; ok {
		return &Path{text: text, derived: d.value}, diag.Text{}
	}
	if d, ok := derivedLists[text]; ok {
		return &Path{text: text, rows: d.rows, last: d.field}, diag.Text{}
	}
	p := &Path{text: text, last: Model()}
	rest := text
	if tail, ok := strings.CutPrefix(text, "."); ok {
		if item == nil {
			return nil, diag.Say("path-no-list", "path", text)
		}
		if d, ok := derivedRows[item.Key+text]; ok {
			return &Path{text: text, row: d}, diag.Text{}
		}
		p.last, rest = item, tail
	} else if first, tail, ok := strings.Cut(text, "."); ok {
		if IsRole(first) {
			p.role, p.last, rest = first, Model().Field("parties"), tail
		}
	}
	for key := range strings.SplitSeq(rest, ".") {
		next := p.last.Field(key)
		if next == nil {
			return nil, diag.Say("path-unknown", "path", text, "key", key, "near", nearestPath(text, key, p.last))
		}
		if len(p.keys) > 0 && p.keys[len(p.keys)-1].List {
			return nil, diag.Say("path-through-list", "path", text)
		}
		p.keys = append(p.keys, next)
		p.last = next
	}
	return p, diag.Text{}
}

func nearestPath(text, key string, in *Field) string {
	if near := in.nearest(key); near != "" {
		return strings.TrimSuffix(text, key) + near
	}
	if h := homes(key); len(h) > 0 {
		return h[0] + "." + key
	}
	return strings.Join(in.Keys(), "、")
}

// Row is one item of a list, or the whole spec.
type Row struct {
	spec *Spec
	v    reflect.Value
	path string
}

// Row gives the whole spec as the row that absolute paths start from.
func (s *Spec) Row() Row { return Row{spec: s, v: reflect.ValueOf(s).Elem()} }

// find walks to the value; ok is false when a section on the way is left out.
func (r Row) find(p *Path) (v reflect.Value, path string, ok bool) {
	v, path = r.v, r.path
	if !strings.HasPrefix(p.text, ".") {
		v, path = reflect.ValueOf(r.spec).Elem(), ""
	}
	if p.role != "" {
		party, i := r.spec.Party(p.role)
		if party == nil {
			return v, "", false
		}
		v, path = reflect.ValueOf(party).Elem(), "parties["+strconv.Itoa(i)+"]"
	}
	for _, f := range p.keys {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return v, "", false
			}
			v = v.Elem()
		}
		v, path = v.Field(f.index), join(path, f.Key)
	}
	return v, path, true
}

// Value is the printed value at a path; lists of scalars are joined with 、.
func (r Row) Value(p *Path) Printed {
	switch {
	case p.derived != nil:
		return p.derived(r.spec)
	case p.row != nil:
		return p.row(r)
	case p.rows != nil:
		return Printed{Path: p.text}
	}
	v, path, ok := r.find(p)
	if !ok {
		return Printed{Path: p.text}
	}
	if p.last.List {
		return joined(v, path)
	}
	return printed(v, path)
}

func printed(v reflect.Value, path string) Printed {
	c, ok := v.Addr().Interface().(printer)
	if !ok {
		return Printed{Path: path}
	}
	return Printed{Text: c.String(), Path: path, At: c.Span(), Set: c.IsSet()}
}

func joined(v reflect.Value, path string) Printed {
	out := Printed{Path: path}
	var parts []string
	for i := range v.Len() {
		p := printed(v.Index(i), path)
		if i == 0 {
			out.At = p.At
		}
		if p.At.File == out.At.File && p.At.End > out.At.End {
			out.At.End = p.At.End
		}
		if p.Set { // an entry may be one to fill in
			parts = append(parts, p.Text)
		}
	}
	out.Text, out.Set = strings.Join(parts, "、"), len(parts) > 0
	return out
}

// Rows are the items of the list at a path.
func (r Row) Rows(p *Path) []Row {
	if p.rows != nil {
		return p.rows(r.spec)
	}
	v, path, ok := r.find(p)
	if !ok || v.Kind() != reflect.Slice {
		return nil
	}
	out := make([]Row, v.Len())
	for i := range out {
		e := v.Index(i)
		if e.Kind() == reflect.Pointer {
			e = e.Elem()
		}
		out[i] = Row{spec: r.spec, v: e, path: path + "[" + strconv.Itoa(i) + "]"}
	}
	return out
}

// Self is the row's own value, for lists of scalars.
func (r Row) Self() Printed { return printed(r.v, r.path) }
