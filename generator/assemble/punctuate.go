package assemble

import (
	"strings"

	"qiyue/internal/document"
)

// punctuate ends the last item of every list with a full stop where the items
// end with semicolons: which item comes last depends on the spec, so clauses
// write "；" after each.
func punctuate(blocks []document.Block) {
	for _, b := range blocks {
		l, ok := b.(*document.List)
		if !ok {
			continue
		}
		for i, it := range l.Items {
			punctuate(it.Blocks)
			p, ok := it.Blocks[len(it.Blocks)-1].(*document.Paragraph)
			if !ok || i < len(l.Items)-1 || len(p.Inlines) == 0 {
				continue
			}
			last := &p.Inlines[len(p.Inlines)-1]
			if text, semicolon := strings.CutSuffix(last.Text, "；"); semicolon && last.Kind == document.Text {
				last.Text = text + "。"
			}
		}
	}
}
