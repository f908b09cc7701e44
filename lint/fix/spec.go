package fix

import (
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Values are the edits that tidy a spec: zero-width characters go from every
// scalar, and the values at the paths that prose reports are tidied as the
// words they are. They come back only when the spec so edited still reads, and
// reads as the same tree with those values tidied and nothing else changed.
func Values(f *source.File, prose func(root *yaml.Node) map[*yaml.Node]bool) []diag.Edit {
	root, errs := yaml.Parse(f)
	if root == nil || errs.HasErrors() {
		return nil
	}
	free := prose(root)
	want := map[*yaml.Node]string{}
	var edits []diag.Edit
	scalars(root, func(n *yaml.Node) {
		changes, stays := Words(n.Value), addresses(nil, n.Value, 0)
		value, at := "", 0
		for _, c := range changes {
			if !free[n] && c.New != "" { // only what nobody sees goes from a name or a number
				continue
			}
			if c.New != "" && overlaps(stays, c.Start, c.End) {
				continue
			}
			edits = append(edits, diag.Edit{At: n.Sub(c.Start, c.End), New: c.New})
			value, at = value+n.Value[at:c.Start]+c.New, c.End
		}
		want[n] = value + n.Value[at:]
	})
	if len(edits) == 0 {
		return nil
	}
	after, errs := yaml.Parse(source.NewFile(f.Name, Apply(f.Text, Choose(f.Text, edits))))
	if after == nil || errs.HasErrors() || !same(root, after, want) {
		return nil
	}
	return edits
}

// scalars visits the values of a tree; keys are not values.
func scalars(n *yaml.Node, visit func(*yaml.Node)) {
	if n.Kind == yaml.Scalar {
		visit(n)
	}
	for _, p := range n.Pairs {
		scalars(p.Value, visit)
	}
	for _, it := range n.Items {
		scalars(it, visit)
	}
}

// same reports that b is a with the values wanted.
func same(a, b *yaml.Node, want map[*yaml.Node]string) bool {
	if a.Kind != b.Kind || len(a.Pairs) != len(b.Pairs) || len(a.Items) != len(b.Items) {
		return false
	}
	if a.Kind == yaml.Scalar && (b.Value != want[a] || a.Tag != b.Tag) {
		return false
	}
	for i := range a.Pairs {
		if a.Pairs[i].Key.Value != b.Pairs[i].Key.Value || !same(a.Pairs[i].Value, b.Pairs[i].Value, want) {
			return false
		}
	}
	for i := range a.Items {
		if !same(a.Items[i], b.Items[i], want) {
			return false
		}
	}
	return true
}
