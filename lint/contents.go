package lint

import (
	"slices"
	"strings"

	"qiyue/internal/document"
)

// A table of contents prints the heads of an agreement once more, each with its
// page: 第一条 供货范围……4. Nothing is agreed there, and where a word processor
// numbered the clauses itself, a text taken out of it has their numbers here alone.

// Contents are the numbers that the table of contents lists, none without one.
func (t *Text) Contents() []Label { return t.facts.contents }

// contents marks the lines of a table of contents, from the line that calls itself
// one to the last that ends in a page; one without may stand between.
func (t *Text) contents() {
	const early = 60 // passages within which it begins
	head := slices.IndexFunc(t.Passages[:min(len(t.Passages), early)], func(p Passage) bool { return document.IsContentsHead(t.All[p.Start:p.End]) })
	if head < 0 {
		return
	}
	for k := head + 1; k < len(t.Passages); k++ {
		p := &t.Passages[k]
		if p.Table != nil || !t.paged(k) && !(k+1 < len(t.Passages) && p.End-p.Start <= len("供")*20 && t.paged(k+1)) {
			return
		}
		if l, ok := ParseLabel(p.Number); ok {
			t.facts.contents = append(t.facts.contents, l)
		}
		p.Kind, p.Residue, t.facts.residual = ContentsLine, true, true
	}
}

// paged reports a passage that is one title and a page number.
func (t *Text) paged(k int) bool {
	p := &t.Passages[k]
	line := t.All[p.Start:p.End]
	title := strings.TrimRight(line, "0123456789")
	return title != "" && len(line)-len(title) >= 1 && len(line)-len(title) <= 3 && !longer(line, 90) && !strings.ContainsAny(line, "。；，")
}
