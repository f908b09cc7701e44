package spec

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Rule is the rule id of every diagnostic of this package.
const Rule = "spec"

// Parse reads a spec from YAML. Every error of the file comes in one list, in
// the order of the file; the Spec holds what could be read, so that later
// stages can go on saying what else is wrong. It is nil when the file is no
// mapping at all or its structure cannot be told.
func Parse(f *source.File) (*Spec, diag.List) {
	root, errs := yaml.Parse(f)
	if root == nil {
		return nil, errs
	}
	s, more := Decode(root)
	if len(errs) > 0 { // what stands on a mended line was reported
		mended := map[int]bool{}
		for i, e := range errs {
			mended[f.LineAt(e.At.Start)] = true
			errs[i].Path = pathAt(root, e)
		}
		more = slices.DeleteFunc(more, func(d diag.Diagnostic) bool { return d.At.File == f && mended[f.LineAt(d.At.Start)] })
	}
	errs = append(errs, more...)
	errs.Sort()
	return s, errs
}

// pathAt is the path of what a YAML error stands in.
func pathAt(n *yaml.Node, e diag.Diagnostic) string {
	path := ""
	for {
		next, key := (*yaml.Node)(nil), ""
		for _, p := range n.Pairs {
			if p.Key.At.Start <= e.At.Start && e.At.Start <= max(p.Key.At.End, p.Value.At.End) {
				next, key = p.Value, join(path, p.Key.Value)
			}
		}
		for i, it := range n.Items {
			if it.At.Start <= e.At.Start && e.At.Start < it.At.End {
				next, key = it, place{"", path, i}.String()
			}
		}
		if next == nil {
			break
		}
		n, path = next, key
	}
	if e.Message.ID == "yaml-duplicate" {
		path = join(path, e.At.Text())
	}
	return path
}

// Decode reads a spec from a YAML tree, for callers that changed the tree
// (a spreadsheet row laid over a base spec).
func Decode(root *yaml.Node) (*Spec, diag.List) {
	d := &decoder{}
	if root.Kind != yaml.Mapping {
		d.errs.Add(Rule, head(root), diag.Say("spec-not-mapping"))
		return nil, d.errs
	}
	s := &Spec{}
	d.section(reflect.ValueOf(s).Elem(), Model(), root, "")
	s.root, s.meant = root, d.meant
	return s, atMost(maxErrors, once(d.errs))
}

// maxErrors bounds what is said of one file: a spec with more faults than
// fields is some other file.
const maxErrors = 1000

func atMost(n int, errs diag.List) diag.List {
	if len(errs) <= n {
		return errs
	}
	first := errs[n]
	left := len(errs) - n
	errs = errs[:n]
	errs.Add(Rule, first.At, diag.Say("spec-more", "count", left))
	return errs
}

// once drops what is said twice of one place: an alias brings the same text,
// and the same fault, to several keys.
func once(errs diag.List) diag.List {
	type key struct {
		at source.Span
		id string
	}
	seen := map[key]bool{}
	return slices.DeleteFunc(errs, func(d diag.Diagnostic) bool {
		k := key{d.At, d.Message.ID}
		again := seen[k] && !d.At.IsZero() && d.At.End > d.At.Start
		seen[k] = true
		return again
	})
}

type decoder struct {
	errs  diag.List
	meant map[string]bool // keys that a misspelt one was reported for
}

func (d *decoder) section(v reflect.Value, f *Field, n *yaml.Node, path string) {
	if n.Kind != yaml.Mapping {
		d.notSection(f, n, path)
		return
	}
	for _, p := range n.Pairs {
		sub := f.Field(p.Key.Value)
		if sub == nil {
			d.unknown(f, n, p, path)
			continue
		}
		d.field(v.Field(sub.index), sub, p.Value, p.Key, path)
	}
}

func (d *decoder) field(v reflect.Value, f *Field, n, key *yaml.Node, section string) {
	switch {
	case n.IsNull():
		e := d.errs.Add(Rule, key.At, diag.Say("spec-null", "label", f.Label, "key", f.Key))
		e.Path, e.Fix = join(section, f.Key), wanted(f)
	case f.List:
		d.list(v, f, n, join(section, f.Key))
	default:
		d.one(v, f, n, place{section, f.Key, -1})
	}
}

func (d *decoder) list(v reflect.Value, f *Field, n *yaml.Node, path string) {
	if n.Kind != yaml.Sequence {
		if d.dash(f, n, path) {
			return
		}
		e := d.bad(n, path, diag.Say("spec-want-list", "label", f.Label, "found", kindName(n.Kind)))
		e.At, e.Fix = head(n), wanted(f)
		if n.Kind == yaml.Scalar && unfilled(n, f).Message.IsZero() {
			e.Fix = diag.Say("spec-list-fix", "found", n.Value)
		}
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Items), len(n.Items)))
	for i, it := range n.Items {
		if it.IsNull() {
			d.bad(it, place{"", path, i}.String(), diag.Say("spec-null-item", "label", f.Label)).Fix = wanted(f)
			continue
		}
		d.one(v.Index(i), f, it, place{"", path, i})
	}
}

// place is a path yet to be put together: most values have nothing to report.
type place struct {
	section, key string
	index        int // in a list, else -1
}

func (p place) String() string {
	path := join(p.section, p.key)
	if p.index >= 0 {
		path += "[" + strconv.Itoa(p.index) + "]"
	}
	return path
}

func (d *decoder) one(v reflect.Value, f *Field, n *yaml.Node, at place) {
	if f.Type == section {
		if n.Kind == yaml.Scalar {
			if p := unfilled(n, f); !p.Message.IsZero() {
				d.bad(n, at.String(), p.Message).Fix = wanted(f)
				return
			}
		}
		if v.Kind() == reflect.Pointer {
			v.Set(reflect.New(v.Type().Elem()))
			v = v.Elem()
		}
		d.section(v, f, n, at.String())
		return
	}
	if n.Kind != yaml.Scalar {
		e := d.bad(n, at.String(), diag.Say("spec-want-scalar", "label", f.Label, "found", kindName(n.Kind)))
		e.At, e.Fix = head(n), wanted(f)
		return
	}
	value := v.Addr().Interface().(cell)
	problem := value.read(n, f)
	if problem.Message.IsZero() && value.nought() && f.None == "" && !f.bounded() {
		v.SetZero()
		problem = zero(n, f, at)
	}
	if !problem.Message.IsZero() {
		e := d.bad(n, at.String(), problem.Message)
		e.Fix = problem.Fix
		if text, _ := trimmed(n); e.Fix.IsZero() && slices.Contains(nothing, strings.ToLower(text)) {
			e.Fix = leftOut(f, at)
		}
		if e.Fix.IsZero() {
			e.Fix = wanted(f)
		}
		if !problem.At.IsZero() {
			e.At = problem.At
		}
	}
}

// zero refuses a number of nothing where it would make the clause senseless: a
// cap of 0元, a penalty of 0%, 0日内. What is not agreed is left out.
func zero(n *yaml.Node, f *Field, at place) problem {
	text, begin := trimmed(n)
	return problem{Message: diag.Say("spec-zero", "label", f.Label), At: n.Sub(begin, begin+len(text)), Fix: leftOut(f, at)}
}

// leftOut says what to leave out where nothing is agreed; zero for what the spec
// cannot do without.
func leftOut(f *Field, at place) diag.Text {
	switch in := FieldAt(at.section); {
	case !f.Required:
		return diag.Say("spec-left-out", "label", f.Label)
	case in != nil && !in.Required && !in.List:
		return diag.Say("spec-left-out-section", "label", f.Label, "example", f.Example, "section", in.Label)
	}
	return diag.Text{}
}

// nothing are words for what is not agreed; a key that is left out says so.
var nothing = []string{"无", "没有", "没有约定", "不适用", "不约定", "无约定", "不涉及", "/", "-", "－", "—", "n/a", "none", "null", "免费", "免收", "免"}

// bounded reports that the least the field takes is told when it is validated.
func (f *Field) bounded() bool { return f.Required && f.rule("min") != "" }

func (d *decoder) bad(n *yaml.Node, path string, message diag.Text) *diag.Diagnostic {
	e := d.errs.Add(Rule, n.At, message)
	e.Path = path
	return e
}

// head is the first line of a node: enough to point at a section or list.
func head(n *yaml.Node) source.Span {
	at := n.At
	line, _, _ := strings.Cut(at.Text(), "\n")
	at.End = at.Start + len(strings.TrimRight(line, "\r"))
	return at
}

func kindName(k yaml.Kind) diag.Text {
	return diag.Say(map[yaml.Kind]string{yaml.Mapping: "spec-a-section", yaml.Sequence: "spec-a-list", yaml.Scalar: "spec-a-value"}[k])
}

// wanted says what a field takes.
func wanted(f *Field) diag.Text {
	switch {
	case len(f.Enum) > 0:
		return diag.Say("spec-want-enum", "label", f.Label, "values", f.choices())
	case f.Type == section:
		return diag.Say("spec-want-keys", "label", f.Label, "keys", f.Keys())
	case f.Example != "":
		return diag.Say("spec-want-example", "label", f.Label, "type", diag.Say("spec-type-"+f.Type), "example", f.Example)
	}
	return diag.Say("spec-want-type", "label", f.Label, "type", diag.Say("spec-type-"+f.Type))
}

// choices are the ids of an enumerated field with their labels.
func (f *Field) choices() []string {
	out := make([]string, len(f.Enum))
	for i, e := range f.Enum {
		out[i] = e.ID + "（" + e.Label + "）"
	}
	return out
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
