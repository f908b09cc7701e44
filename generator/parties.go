package generator

import (
	"slices"
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// partyNames says in every finding about a party's field whose it is:
// 乙方（客户）的名称 for 名称. What cannot be told, as where the role is
// missing, keeps the field's own label.
func partyNames(errs diag.List, s *spec.Spec, t *templates.Template) diag.List {
	out := errs
	for i, d := range errs {
		name := partyField(d.Path, s, t)
		if name == "" {
			continue
		}
		if &out[0] == &errs[0] {
			out = slices.Clone(errs)
		}
		out[i].Message, out[i].Fix = labelled(d.Message, name), labelled(d.Fix, name)
	}
	return out
}

// partyField is what a field of a party is called in full: 乙方（客户）的住所,
// 乙方（客户）签约代表的职务; "" for other paths.
func partyField(path string, s *spec.Spec, t *templates.Template) string {
	rest, ok := strings.CutPrefix(path, "parties[")
	index, inner, found := strings.Cut(rest, "].")
	i, err := strconv.Atoi(index)
	f := spec.FieldAt("parties." + inner)
	if !ok || !found || err != nil || i >= len(s.Parties) || s.Parties[i] == nil || f == nil || inner == "role" {
		return ""
	}
	role := s.Parties[i].Role.V.ID
	k := slices.IndexFunc(t.Parties, func(p templates.Party) bool { return p.Role == role })
	if k < 0 {
		return ""
	}
	name := t.Parties[k].Label + "（" + t.Parties[k].Title + "）"
	if t.Parties[k].Label == t.Parties[k].Title {
		name = t.Parties[k].Label
	}
	if key, _, nested := strings.Cut(inner, "."); nested && key != "contact" {
		name += spec.FieldAt("parties." + key).Label
	}
	return name + "的" + f.Label
}

// labelled is a text whose label is another.
func labelled(t diag.Text, label string) diag.Text {
	for i, a := range t.Args {
		if a.Name == "label" {
			t.Args = slices.Clone(t.Args)
			t.Args[i].Value = label
			return t
		}
	}
	return t
}
