package assemble

import (
	"strings"
	"testing"

	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// The glossary of a guarantee explains the terms it uses and no others.
func TestGlossary(t *testing.T) {
	l := library(t)
	template, errs := templates.Builtin("guarantee", l)
	say(t, errs)
	s, errs := spec.Decode(sample(t, "guarantee"))
	say(t, errs)
	doc, errs := Document(Input{Spec: s, Template: template, Library: l})
	say(t, errs)
	text, explained := doc.PlainText(), 0
	document.Walk(doc.Blocks, func(b document.Block) bool {
		c, ok := b.(*document.Clause)
		if !ok || c.ID != "definitions" {
			return true
		}
		for _, b := range c.Blocks {
			list, ok := b.(*document.List)
			if !ok {
				continue
			}
			for _, it := range list.Items {
				line, _, _ := strings.Cut((&document.Document{Blocks: it.Blocks}).PlainText(), "：")
				for term := range strings.SplitSeq(strings.TrimSpace(line), "、") {
					if explained++; strings.Count(text, term) < 2 {
						t.Errorf("%q is explained and not used", term)
					}
				}
			}
		}
		return false
	})
	if explained < 15 {
		t.Errorf("only %d terms found", explained)
	}
}
