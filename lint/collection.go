package lint

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
)

// part is one agreement of a collection.
type part struct {
	doc    *document.Document
	title  string
	head   source.Span // the line that begins it
	extent source.Span
}

// parts are the agreements of a text that holds several, numbered samples of a page
// (维修合同 篇1 … 篇2) or told apart by their heads: each has its own sides, numbers and
// terms, and says nothing about the others. What stands before the first belongs to
// it. nil for a text of one.
func (t *Text) parts() []part {
	at := t.facts.samples
	seen := false // the first agreement has begun
	if len(at) < 2 {
		at, seen = t.heads(), true
	}
	if len(at) == 0 {
		return nil
	}
	begins := map[int]*Passage{} // by the byte of the file
	for _, i := range at {
		p := t.PassageAt(i)
		seen = seen || p.Kind == DocTitle
		begins[t.Span(i, p.End).Start] = p
	}
	var out []part
	from := 0
	d := t.Doc
	cut := func(to int) {
		p := part{doc: &document.Document{Source: d.Source, Class: d.Class, Blocks: d.Blocks[from:to]}}
		if len(out) == 0 {
			p.doc.Title, p.doc.Number, p.title = d.Title, d.Number, t.ownTitle()
		} else {
			p.head = d.Blocks[from].From().At
			p.title = t.titleIn(begins[p.head.Start])
			if title, ok := d.Blocks[from].(*document.Paragraph); ok && p.title != "" {
				p.doc.Title, p.doc.Blocks = title.Inlines, p.doc.Blocks[1:]
			}
		}
		out = append(out, p)
		from = to
	}
	for k, b := range d.Blocks {
		if begins[b.From().At.Start] == nil {
			continue
		}
		if seen {
			cut(k)
		}
		seen = true
	}
	cut(len(d.Blocks))
	if len(out) < 2 {
		return nil
	}
	for k := range out {
		out[k].extent = source.Span{File: d.Source, Start: out[k].head.Start, End: len(d.Source.Text)}
		if k > 0 {
			out[k-1].extent.End = out[k].head.Start
		}
	}
	return out
}

// runParts examines the agreements of a collection one by one. What is said of
// a whole agreement stands where it begins.
func (l *Linter) runParts(parts []part, o Options) (diag.List, Faults) {
	var out diag.List
	var faults Faults
	var titles []string
	for _, p := range parts {
		if p.title != "" {
			titles = append(titles, p.title)
		}
	}
	slices.Sort(titles)
	titles = slices.Compact(titles)
	for _, p := range parts {
		list, failed := l.Run(Subject{Document: p.doc, extent: p.extent, beside: titles}, o)
		for _, f := range failed {
			faults.add(f)
		}
		for i := range list {
			if at := &list[i].At; at.Start == at.End && !p.head.IsZero() {
				*at = p.head
			}
		}
		out = append(out, list...)
	}
	out.Sort()
	return out, faults
}
