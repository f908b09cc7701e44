package batch

import (
	"strconv"
	"strings"
	"unicode"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
)

// strip takes out of the base what belongs to the parties that the table
// names: a row that leaves a cell empty must never inherit another company's
// telephone. Of such a party its role, its kind and, in the sections below it,
// choices (the kind of invoice) remain.
func (b *Batch) strip(root *yaml.Node) *yaml.Node {
	for _, c := range b.columns {
		role, ok := strings.CutSuffix(c.path, ".name")
		if !ok || strings.Contains(role, ".") || !strings.HasPrefix(c.plain, "parties[") {
			continue
		}
		i := spec.PartyAt(root, role)
		party := bare(root.Get("parties").Items[i], spec.Model().Field("parties"), true)
		root, _ = root.Set(partyPath(i), party)
	}
	return root
}

// bare is a party without its particulars.
func bare(n *yaml.Node, f *spec.Field, top bool) *yaml.Node {
	c := *n
	c.Pairs = nil
	for _, p := range n.Pairs {
		sub := f.Field(p.Key.Value)
		switch {
		case sub == nil, top && (sub.Key == "role" || sub.Key == "kind"), !top && len(sub.Enum) > 0:
			c.Pairs = append(c.Pairs, p)
		case sub.Type == "section" && p.Value.Kind == yaml.Mapping:
			if s := bare(p.Value, sub, false); len(s.Pairs) > 0 {
				c.Pairs = append(c.Pairs, yaml.Pair{Key: p.Key, Value: s})
			}
		}
	}
	return &c
}

func partyPath(i int) string { return "parties[" + strconv.Itoa(i) + "]" }

// minShared is how many characters a value of the base must share with a
// stripped particular to be taken for one of that party's own.
const minShared = 8

// leftovers warns of values elsewhere in the base that look like particulars
// of a party the rows replace: the old customer's workshop as the place of
// installation of everybody's machine.
func (b *Batch) leftovers() diag.List {
	var particulars []string
	stripped := map[*yaml.Node]bool{}
	var kept func(n *yaml.Node)
	kept = func(n *yaml.Node) {
		stripped[n] = true
		for _, p := range n.Pairs {
			kept(p.Value)
		}
		for _, it := range n.Items {
			kept(it)
		}
	}
	kept(b.root)
	var gather func(n *yaml.Node, take bool)
	gather = func(n *yaml.Node, take bool) {
		take = take || !stripped[n] && n.Kind == yaml.Scalar
		if take && n.Kind == yaml.Scalar && len([]rune(n.Value)) >= minShared {
			particulars = append(particulars, n.Value)
		}
		for _, p := range n.Pairs {
			gather(p.Value, take)
		}
		for _, it := range n.Items {
			gather(it, take)
		}
	}
	if b.in.Base.Get("parties") == nil || b.in.Base.Get("parties") == b.root.Get("parties") {
		return nil
	}
	gather(b.in.Base.Get("parties"), false)
	var errs diag.List
	var look func(n *yaml.Node, path string)
	look = func(n *yaml.Node, path string) {
		if n.Kind == yaml.Scalar {
			for _, p := range particulars {
				if alike(n.Value, p) && !b.covered(path) {
					f := spec.FieldAt(path)
					errs = append(errs, diag.Diagnostic{Rule: Rule, Severity: diag.Warning, At: n.At, Path: path,
						Message: diag.Say("batch-leftover", "label", f.Label, "found", briefly(n, nil)), Fix: diag.Say("batch-leftover-fix", "path", b.called(path))})
					return
				}
			}
		}
		for _, p := range n.Pairs {
			sub := p.Key.Value
			if path != "" {
				sub = path + "." + sub
			}
			if spec.FieldAt(sub) != nil {
				look(p.Value, sub)
			}
		}
		for i, it := range n.Items {
			look(it, path+"["+strconv.Itoa(i)+"]")
		}
	}
	for _, p := range b.root.Pairs {
		if p.Key.Value != "parties" && spec.Model().Field(p.Key.Value) != nil {
			look(p.Value, p.Key.Value)
		}
	}
	return errs
}

// called is a path as a header calls it.
func (b *Batch) called(path string) string {
	if b.labels.fields[path] != nil {
		return b.labels.best(path)
	}
	return path
}

// covered reports a path that the rows give themselves, or that is watched row
// by row.
func (b *Batch) covered(path string) bool {
	for _, p := range b.own {
		if p.path == path {
			return true
		}
	}
	for _, c := range b.columns {
		if c.plain == path {
			return true
		}
	}
	for _, l := range b.lists {
		if strings.HasPrefix(path, l.path+"[") {
			return true
		}
	}
	return false
}

// alike reports two texts that are equal, or share a stretch of minShared
// characters with Chinese in it: every e-mail address shares ".example.com".
func alike(a, b string) bool {
	r := []rune(a)
	for i := 0; i+minShared <= len(r); i++ {
		s := string(r[i : i+minShared])
		if strings.Contains(b, s) && strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
			return true
		}
	}
	return a == b
}
