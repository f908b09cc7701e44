package spec

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"
	"github.com/shopspring/decimal"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Validate says what is missing or cannot be together for a document to be
// built: required keys, bounds, and the conditions of checks. Whether the
// document should be signed is the linter's question. Sections names the
// sections that the kind needs, and
// fields that it cannot do without though others can. What reading already reported is not
// said again.
func Validate(s *Spec, sections []string) diag.List {
	v := &validation{spec: s}
	for _, key := range sections {
		f := FieldAt(key)
		if f == nil || f.Required || s.Has(key) {
			continue
		}
		if in, last, nested := cutLast(key); nested && !s.Has(in) {
			continue // the section that should hold it is missed, or wrong
		} else if nested && FieldAt(in).List {
			v.everyEntry(in, last, f)
			continue
		}
		if n, _, rest := v.locate(key); rest == "" && f.List && n.Kind == yaml.Sequence && len(n.Items) == 0 {
			v.few(key, f, "1")
		} else if !v.written(key) {
			v.missing(key, f)
		}
	}
	v.errs = append(v.errs, fieldErrors(s)...)
	for _, c := range checks {
		c(v)
	}
	v.errs.Sort()
	return v.errs
}

// everyEntry wants a key in all entries of a list.
func (v *validation) everyEntry(list, key string, f *Field) {
	n, _, _ := v.locate(list)
	for i := range n.Items {
		if path := fmt.Sprintf("%s[%d].%s", list, i, key); !v.written(path) {
			v.missing(path, f)
		}
	}
}

// cutLast parts the last key of a path from the section that holds it.
func cutLast(path string) (in, key string, nested bool) {
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return "", path, false
	}
	return path[:i], path[i+1:], true
}

// validate is the validator module set up for our scalars.
var validate = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(f reflect.StructField) string { return f.Tag.Get("yaml") })
	err := v.RegisterValidation("share", func(l validator.FieldLevel) bool { // of one and the same whole
		d, err := decimal.NewFromString(l.Field().String())
		return err != nil || d.LessThanOrEqual(decimal.NewFromInt(1))
	})
	if err == nil {
		err = v.RegisterValidation("days", func(l validator.FieldLevel) bool { // no minutes and no hours
			return l.Field().Int() > int64(unitValue(calendar.Hour))
		})
	}
	if err != nil {
		panic(err)
	}
	v.RegisterCustomTypeFunc(func(f reflect.Value) any {
		if f.CanAddr() { // spares a copy
			f = f.Addr()
		}
		return f.Interface().(interface{ value() any }).value()
	}, Text{}, Choice{}, Money{}, Percent{}, Date{}, Int{}, Decimal{}, Bool{}, USCC{}, IDNumber{}, Phone{}, Email{}, Account{}, Postcode{}, Duration{}, Hours{})
	return v
})

// unitValue is what the validator sees of a length of time: its unit, never nought.
func unitValue(u calendar.Unit) int { return int(u) + 1 }

// value is what the validator sees: nil when unset, the number of a Count, a
// Ratio in digits, the unit of a Span, else something that is there.
func (v Value[T]) value() any {
	if !v.set {
		return nil
	}
	switch x := any(&v.V).(type) {
	case *Count:
		return int(*x)
	case *Ratio:
		return x.Ratio.String()
	case *Span:
		return unitValue(x.Unit)
	}
	return true
}

type validation struct {
	spec *Spec
	errs diag.List
}

// written reports whether the key stands in the file, readable or not: what
// could not be read was reported when it was read.
func (v *validation) written(path string) bool {
	n, _, rest := v.locate(path)
	if n == nil {
		return false
	}
	missing, _, _ := strings.Cut(rest, ".")
	return rest == "" || n.Kind != yaml.Mapping || v.spec.meant[strings.TrimSuffix(path, rest)+missing]
}

// locate walks the YAML tree along a path and gives the deepest node there
// is, its key's span, and what of the path is missing.
func (v *validation) locate(path string) (*yaml.Node, source.Span, string) {
	n := v.spec.root
	if n == nil {
		return nil, source.Span{}, path
	}
	at := source.Span{File: n.At.File, Start: n.At.Start, End: n.At.Start}
	parts := strings.Split(path, ".")
	for i, part := range parts {
		key, index, _ := strings.Cut(part, "[")
		next, keyAt := child(n, key)
		if next == nil {
			return n, at, strings.Join(parts[i:], ".")
		}
		n, at = next, keyAt
		if index != "" {
			k, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
			if err != nil || k >= len(n.Items) {
				return n, at, strings.Join(parts[i:], ".")
			}
			n = n.Items[k]
			at = head(n)
		}
	}
	return n, at, ""
}

func child(n *yaml.Node, key string) (*yaml.Node, source.Span) {
	for _, p := range n.Pairs {
		if p.Key.Value == key {
			return p.Value, p.Key.At
		}
	}
	return nil, source.Span{}
}

// add reports at a path, or at the section that should hold it.
func (v *validation) add(path string, message diag.Text) *diag.Diagnostic {
	n, at, rest := v.locate(path)
	if rest == "" && n != nil && n.Kind == yaml.Scalar {
		at = n.At
	}
	d := v.errs.Add(Rule, at, message)
	d.Path = path
	return d
}

func (v *validation) missing(path string, f *Field) {
	v.add(path, diag.Say("spec-missing", "label", f.Label, "path", path)).Fix = wanted(f)
}

func (v *validation) few(path string, f *Field, least string) {
	v.add(path, diag.Say("spec-few", "label", f.Label, "min", least)).Fix = wanted(f)
}

// report words one finding of the validator, unless reading already did.
func (v *validation) report(e validator.FieldError) {
	_, path, _ := strings.Cut(e.Namespace(), ".")
	f := FieldAt(path)
	if f == nil {
		return
	}
	switch {
	case e.Tag() == "required" && e.Value() == 0: // given, but the validator takes 0 for nothing
		v.add(path, diag.Say("spec-min", "label", f.Label, "found", 0, "limit", f.rule("min")))
	case e.Tag() == "required" && v.written(path):
	case e.Tag() == "required":
		v.missing(path, f)
	case e.Tag() == "min" && f.List:
		v.few(path, f, e.Param())
	case e.Tag() == "days":
		n, _, _ := v.locate(path)
		v.add(path, diag.Say("spec-days", "label", f.Label, "found", n.Value))
	case e.Tag() == "share":
		v.add(path, diag.Say("spec-share", "label", f.Label))
	default:
		v.add(path, diag.Say("spec-"+e.Tag(), "label", f.Label, "found", e.Value(), "limit", e.Param()))
	}
}

// Locate is where a path stands in the spec's file, or the section that
// should hold it.
func (s *Spec) Locate(path string) source.Span {
	v := &validation{spec: s}
	n, at, rest := v.locate(path)
	if rest == "" && n != nil && n.Kind == yaml.Scalar {
		return n.At
	}
	return at
}

// PartiesAt is where the parties stand.
func (s *Spec) PartiesAt() source.Span { return s.Locate("parties") }
