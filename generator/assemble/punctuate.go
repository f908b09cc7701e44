package assemble

import (
	"strings"

	"qiyue/clauses"
	"qiyue/internal/document"
)

// punctuate ends the last item of every list with a full stop where the items
// end with semicolons: which item comes last depends on the spec, so clauses
// write "；" after each. A list of one item is no list, see alone.
func punctuate(blocks []document.Block) []document.Block {
	out := make([]document.Block, 0, len(blocks))
	for _, b := range blocks {
		l, ok := b.(*document.List)
		if !ok {
			out = append(out, b)
			continue
		}
		for i, it := range l.Items {
			if i == len(l.Items)-1 {
				stop(it)
			}
			it.Blocks = punctuate(it.Blocks)
		}
		if len(l.Items) == 1 {
			out = alone(out, l.Items[0])
			continue
		}
		out = append(out, b)
	}
	return out
}

// stop turns the semicolon at the end of an item into a full stop.
func stop(it *document.Item) {
	p, ok := it.Blocks[len(it.Blocks)-1].(*document.Paragraph)
	if !ok || len(p.Inlines) == 0 {
		return
	}
	last := &p.Inlines[len(p.Inlines)-1]
	if text, semicolon := strings.CutSuffix(last.Text, "；"); semicolon && last.Kind == document.Text {
		last.Text = text + "。"
	}
}

// alone writes the only item of a list: a （一） that no （二） follows makes the
// reader look for what is missing. It runs on behind the statement that announces
// it, or is a paragraph where it has a colon of its own.
func alone(out []document.Block, it *document.Item) []document.Block {
	lead, announced := last(out)
	p, ok := it.Blocks[0].(*document.Paragraph)
	if !announced || !ok || strings.Contains(document.PrintedText(p.Inlines), clauses.Announces) {
		return append(out, it.Blocks...)
	}
	lead.Inlines = append(lead.Inlines, p.Inlines...)
	return append(out, it.Blocks[1:]...)
}

// last is the paragraph at the end of blocks if its last statement announces what
// follows: 提供下列服务：, not 下列情形由乙方举证，否则免费：, where one item would be read
// with the statement before it.
func last(blocks []document.Block) (p *document.Paragraph, announced bool) {
	if len(blocks) == 0 {
		return nil, false
	}
	p, ok := blocks[len(blocks)-1].(*document.Paragraph)
	if !ok || len(p.Inlines) == 0 || p.Inlines[len(p.Inlines)-1].Kind != document.Text {
		return nil, false
	}
	words, announced := strings.CutSuffix(document.PrintedText(p.Inlines), clauses.Announces)
	if k := strings.LastIndexAny(words, "，；。"); k >= 0 {
		words = words[k+len("，"):]
	}
	return p, announced && (strings.Contains(words, "下列") || strings.Contains(words, "如下"))
}
