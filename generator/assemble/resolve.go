package assemble

import (
	"slices"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/document"
)

// resolve gives every reference its text. A reference to what is not in the
// document is an error at the clause that makes it.
func resolve(blocks []document.Block, labels map[string]string) diag.List {
	var errs diag.List
	document.Walk(blocks, func(b document.Block) bool {
		document.Inlines(b, func(in *document.Inline) {
			if in.Kind != document.Ref {
				return
			}
			text, ok := labels[in.Target]
			if !ok {
				e := errs.Add(clauses.Rule, in.Origin.ClauseAt, diag.Say("clause-dangling", "clause", in.Origin.Clause, "target", in.Target))
				if near := diag.Nearest(in.Target, sorted(labels)); near != "" {
					e.Fix = diag.Say("spec-did-you-mean", "name", near)
				}
			}
			in.Text = text
		})
		return true
	})
	return errs
}

func sorted(labels map[string]string) []string {
	out := make([]string, 0, len(labels))
	for k := range labels {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
