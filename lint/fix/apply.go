package fix

import (
	"cmp"
	"slices"
	"strings"

	"qiyue/internal/diag"
)

// Choose are the edits that can be applied together, in order of place: none
// overlaps an earlier one, none leaves the text as it is, none reaches out of
// it. Equal edits count once.
func Choose(text string, edits []diag.Edit) []diag.Edit {
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b diag.Edit) int {
		return cmp.Or(a.At.Start-b.At.Start, a.At.End-b.At.End, cmp.Compare(a.New, b.New))
	})
	var out []diag.Edit
	last := -1
	for _, e := range sorted {
		if e.At.Start < 0 || e.At.End > len(text) || e.At.Start > e.At.End || text[e.At.Start:e.At.End] == e.New {
			continue
		}
		if e.At.Start < last || len(out) > 0 && e.At.Start == out[len(out)-1].At.Start {
			continue
		}
		out = append(out, e)
		last = e.At.End
	}
	return out
}

// Apply is the text with chosen edits made.
func Apply(text string, chosen []diag.Edit) string {
	var b strings.Builder
	at := 0
	for _, e := range chosen {
		b.WriteString(text[at:e.At.Start])
		b.WriteString(e.New)
		at = e.At.End
	}
	b.WriteString(text[at:])
	return b.String()
}
