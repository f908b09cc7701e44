package templates

import (
	_ "embed"
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// catalogue are the attachments that kinds share: a YAML list of chapters.
//
//go:embed attachments/catalogue.yaml
var catalogue string

// attached reads the attachments of a kind: the ids of shared ones, and
// mappings for those it has alone.
func (r *reader) attached(root *yaml.Node) []*yaml.Node {
	var out []*yaml.Node
	var shared []*yaml.Node
	for _, n := range items(root, "attachments") {
		if n.Kind != yaml.Scalar {
			out = append(out, n)
			continue
		}
		if shared == nil {
			shared = r.shared()
		}
		i := slices.IndexFunc(shared, func(s *yaml.Node) bool { return r.optional(s, "id") == n.Value })
		if i < 0 {
			known := make([]string, len(shared))
			for k, s := range shared {
				known[k] = r.optional(s, "id")
			}
			d := r.errs.Add(Rule, n.At, diag.Say("template-no-attachment", "id", n.Value))
			if near := diag.Nearest(n.Value, known); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
			continue
		}
		out = append(out, shared[i])
	}
	return out
}

func (r *reader) shared() []*yaml.Node {
	root, errs := yaml.Parse(source.NewFile("templates/attachments/catalogue.yaml", catalogue))
	r.errs = append(r.errs, errs...)
	if root == nil {
		return nil
	}
	return root.Items
}

// Papers are the ids of the attachments of the kind.
func (t *Template) Papers() []string {
	out := make([]string, len(t.Attachments))
	for i, c := range t.Attachments {
		out[i] = c.ID
	}
	return out
}
