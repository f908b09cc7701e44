package spec

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Rule is the rule id of every diagnostic of this package.
const Rule = "spec"

// Parse reads a spec from YAML. Every error of the file comes in one list;
// the Spec holds what could be read, so that later stages can go on saying
// what else is wrong. It is nil only when the file is no mapping at all.
func Parse(f *source.File) (*Spec, diag.List) {
	root, errs := yaml.Parse(f)
	if root == nil {
		return nil, errs
	}
	s, more := Decode(root)
	return s, append(errs, more...)
}

// Decode reads a spec from a YAML tree, for callers that changed the tree
// (a spreadsheet row laid over a base spec).
func Decode(root *yaml.Node) (*Spec, diag.List) {
	d := &decoder{}
	if root.Kind != yaml.Mapping {
		d.errs.Add(Rule, root.At, diag.Say("spec-not-mapping"))
		return nil, d.errs
	}
	s := &Spec{}
	d.section(reflect.ValueOf(s).Elem(), Model(), root, "")
	s.root = root
	return s, d.errs
}

type decoder struct{ errs diag.List }

func (d *decoder) section(v reflect.Value, f *Field, n *yaml.Node, path string) {
	if n.Kind != yaml.Mapping {
		d.bad(n, path, diag.Say("spec-want-section", "label", f.Label, "keys", f.Keys()))
		return
	}
	for _, p := range n.Pairs {
		key := p.Key.Value
		sub := f.Field(key)
		if sub == nil {
			d.unknown(f, p.Key, path)
			continue
		}
		d.field(v.Field(sub.index), sub, p.Value, p.Key, join(path, key))
	}
}

// unknown reports a key the section does not have, with the nearest right
// key, or the section it belongs to.
func (d *decoder) unknown(f *Field, key *yaml.Node, path string) {
	e := d.errs.Add(Rule, key.At, diag.Say("spec-unknown-key", "key", key.Value, "section", f.Label))
	e.Path = join(path, key.Value)
	if near := nearestKey(f, key.Value); near != "" {
		e.Fix = diag.Say("spec-did-you-mean", "name", near)
	} else if home := homes(key.Value); len(home) > 0 && len(home) <= 3 {
		e.Fix = diag.Say("spec-belongs-to", "sections", home)
	} else {
		e.Fix = diag.Say("spec-known-keys", "keys", f.Keys())
	}
}

// nearestKey compares with keys and with their Chinese labels.
func nearestKey(f *Field, key string) string {
	for _, s := range f.Fields {
		if s.Label == key || strings.EqualFold(strings.ReplaceAll(s.Key, "_", ""), strings.NewReplacer("_", "", "-", "").Replace(key)) {
			return s.Key
		}
	}
	return diag.Nearest(key, f.Keys())
}

// homes are the sections that have a key of that name.
func homes(key string) []string {
	var out []string
	var walk func(f *Field, path string)
	walk = func(f *Field, path string) {
		for _, s := range f.Fields {
			if s.Key == key && path != "" {
				out = append(out, path)
			}
			walk(s, join(path, s.Key))
		}
	}
	walk(Model(), "")
	return out
}

func (d *decoder) field(v reflect.Value, f *Field, n, key *yaml.Node, path string) {
	if n.IsNull() {
		at := key.At
		e := d.errs.Add(Rule, at, diag.Say("spec-null", "label", f.Label, "key", f.Key))
		e.Path, e.Fix = path, wanted(f)
		return
	}
	if f.List {
		d.list(v, f, n, path)
		return
	}
	d.one(v, f, n, path)
}

func (d *decoder) list(v reflect.Value, f *Field, n *yaml.Node, path string) {
	if n.Kind != yaml.Sequence {
		d.bad(n, path, diag.Say("spec-want-list", "label", f.Label)).Fix = wanted(f)
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Items), len(n.Items)))
	for i, it := range n.Items {
		p := path + "[" + strconv.Itoa(i) + "]"
		if it.IsNull() {
			d.bad(it, p, diag.Say("spec-null-item", "label", f.Label)).Fix = wanted(f)
			continue
		}
		d.one(v.Index(i), f, it, p)
	}
}

func (d *decoder) one(v reflect.Value, f *Field, n *yaml.Node, path string) {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	if f.Type == section {
		if at := v.FieldByName("At"); at.IsValid() {
			at.Set(reflect.ValueOf(n.At))
		}
		d.section(v, f, n, path)
		return
	}
	if n.Kind != yaml.Scalar {
		d.bad(n, path, diag.Say("spec-want-scalar", "label", f.Label, "found", kindName(n.Kind))).Fix = wanted(f)
		return
	}
	if problem := v.Addr().Interface().(cell).read(n, f); !problem.Message.IsZero() {
		e := d.bad(n, path, problem.Message)
		e.Fix = problem.Fix
		if e.Fix.IsZero() {
			e.Fix = wanted(f)
		}
		if !problem.At.IsZero() {
			e.At = problem.At
		}
	}
}

func (d *decoder) bad(n *yaml.Node, path string, message diag.Text) *diag.Diagnostic {
	e := d.errs.Add(Rule, n.At, message)
	e.Path = path
	return e
}

func kindName(k yaml.Kind) diag.Text {
	return diag.Say(map[yaml.Kind]string{yaml.Mapping: "spec-a-section", yaml.Sequence: "spec-a-list", yaml.Scalar: "spec-a-value"}[k])
}

// wanted says what a field takes.
func wanted(f *Field) diag.Text {
	switch {
	case len(f.Enum) > 0:
		ids := make([]string, len(f.Enum))
		for i, e := range f.Enum {
			ids[i] = e.ID + "（" + e.Label + "）"
		}
		return diag.Say("spec-want-enum", "values", ids)
	case f.Type == section:
		return diag.Say("spec-want-keys", "keys", f.Keys())
	case f.Example != "":
		return diag.Say("spec-want-example", "type", diag.Say("spec-type-"+f.Type), "example", f.Example)
	}
	return diag.Say("spec-want-type", "type", diag.Say("spec-type-"+f.Type))
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return fmt.Sprintf("%s.%s", path, key)
}
