package assemble

import (
	"strconv"
	"strings"

	"qiyue/internal/chinese"
	"qiyue/internal/document"
	"qiyue/templates"
)

// number gives every chapter, clause, item and attachment its number and says
// how a reference to each of them prints.
func number(d *document.Document, n templates.Numbering) map[string]string {
	labels := map[string]string{}
	chapters, continuous, attachments := 0, 0, 0
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case *document.Chapter:
			chapters++
			if n.Chapter != "" {
				b.Number = pattern(n.Chapter, chapters, chapters)
			}
			labels["chapter:"+b.ID] = b.Number
			within := 0
			for _, c := range b.Blocks {
				within++
				continuous++
				k := within
				if !strings.Contains(n.Clause, "{chapter}") {
					k = continuous
				}
				clause := c.(*document.Clause)
				clause.Number = pattern(n.Clause, k, chapters)
				labels[clause.ID] = strings.ReplaceAll(n.Reference, "{number}", clause.Number)
				numberItems(clause.Blocks, n.Item, n.Subitem)
			}
		case *document.Attachment:
			attachments++
			b.Number = pattern(n.Attachment, attachments, chapters)
			labels["attachment:"+b.ID] = b.Number
			for _, c := range b.Blocks {
				numberItems(document.Children(c), n.Item, n.Subitem)
			}
			numberItems(b.Blocks, n.Item, n.Subitem)
		case *document.List:
			numberItems([]document.Block{b}, n.Item, n.Subitem)
		}
	}
	return labels
}

// numberItems numbers the lists among blocks, and those inside their items
// one level down.
func numberItems(blocks []document.Block, item, subitem string) {
	for _, b := range blocks {
		l, ok := b.(*document.List)
		if !ok {
			continue
		}
		for i, it := range l.Items {
			it.Number = pattern(item, i+1, 0)
			numberItems(it.Blocks, subitem, subitem)
		}
	}
}

// pattern fills a numbering pattern: {n} is a number in figures, {cn} in
// characters, {chapter} the chapter's.
func pattern(p string, n, chapter int) string {
	var b strings.Builder
	for p != "" {
		head, rest, found := strings.Cut(p, "{")
		b.WriteString(head)
		if !found {
			break
		}
		name, tail, closed := strings.Cut(rest, "}")
		switch {
		case closed && name == "n":
			b.WriteString(strconv.Itoa(n))
		case closed && name == "cn":
			b.WriteString(chinese.Numeral(int64(n)))
		case closed && name == "chapter":
			b.WriteString(strconv.Itoa(chapter))
		default:
			b.WriteByte('{')
			tail = rest
		}
		p = tail
	}
	return b.String()
}
