package assemble

import (
	"strconv"
	"strings"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// parts are the filled clauses, not yet in their places.
type parts struct {
	preamble    []*document.Clause
	chapters    []*document.Chapter
	signature   []*document.Clause
	attachments []*document.Attachment
}

// filler turns clause bodies into blocks. References stay open: their inlines
// have a target and no text.
type filler struct {
	undecided
	in     Input
	env    map[string]any
	clause *clauses.Clause
	name   string // clause@version
	row    spec.Row
	index  int // of the row in its list, from 1
	errs   diag.List
	shared map[document.Block][]part // clauses and attachments parts of which other documents have too
}

func newFiller(in Input) *filler {
	return &filler{in: in, undecided: newUndecided(in.Missing), row: in.Spec.Row(), shared: map[document.Block][]part{}}
}

func (f *filler) fill(s *selection) *parts {
	f.env = s.env
	p := &parts{preamble: f.clauses(s.preamble), signature: f.clauses(s.signature)}
	for _, c := range s.chapters {
		ch := &document.Chapter{Origin: document.Origin{ClauseAt: c.from.At}, ID: c.from.ID, Title: words(c.from.Title, c.from.At)}
		for _, cl := range f.chapter(c.clauses) {
			ch.Blocks = append(ch.Blocks, cl)
		}
		p.chapters = append(p.chapters, ch)
	}
	for _, c := range s.attachments {
		a := &document.Attachment{Origin: document.Origin{ClauseAt: c.from.At}, ID: c.from.ID, Title: words(c.from.Title, c.from.At)}
		kept := f.chapter(c.clauses)
		if len(kept) == 1 { // the attachment's title is the clause's
			a.Blocks = kept[0].Blocks
			if parts, ok := f.shared[kept[0]]; ok {
				delete(f.shared, kept[0])
				f.shared[a] = parts
			}
			kept = nil
		}
		for _, cl := range kept {
			a.Blocks = append(a.Blocks, cl)
		}
		p.attachments = append(p.attachments, a)
	}
	return p
}

func words(s string, at source.Span) []document.Inline {
	return []document.Inline{{Text: s, Origin: document.Origin{ClauseAt: at}}}
}

// clauses fills clauses; one whose body comes out empty is left out.
func (f *filler) clauses(from []*clauses.Clause) []*document.Clause {
	var out []*document.Clause
	for _, c := range from {
		if d := f.fillClause(c); len(d.Blocks) > 0 {
			out = append(out, d)
		}
	}
	return out
}

// chapter fills the clauses of a chapter, shared parts of them to be settled.
func (f *filler) chapter(from []*clauses.Clause) []*document.Clause {
	out := make([]*document.Clause, 0, len(from))
	for _, c := range from {
		if d, ok := f.parts(c); ok {
			out = append(out, d)
		}
	}
	return out
}

// fillClause fills a clause for this document alone.
func (f *filler) fillClause(c *clauses.Clause) *document.Clause {
	d := f.empty(c)
	if labels := f.undecided.of(c); len(labels) > 0 {
		d.Blocks = f.open(labels)
		return d
	}
	f.variants(c)
	d.Blocks = f.body(c.Body)
	return d
}

// body fills nodes of a clause's body.
func (f *filler) body(nodes []clauses.Node) []document.Block {
	return punctuate(f.nodes(nodes))
}

// empty is a clause before its blocks.
func (f *filler) empty(c *clauses.Clause) *document.Clause {
	f.clause, f.name = c, c.ID+"@"+strconv.Itoa(c.Version)
	d := &document.Clause{Origin: f.origin(c.At), ID: c.ID, Version: c.Version, Prominent: c.Prominent, Title: words(c.Title, c.At)}
	d.Title[0].Origin.Clause = f.name
	return d
}

// variants checks that exactly one of a clause's variants holds.
func (f *filler) variants(c *clauses.Clause) {
	if len(c.Variants) < 2 {
		return
	}
	var on []string
	for _, v := range c.Variants {
		if f.holds(v.When) {
			on = append(on, v.ID)
		}
	}
	switch {
	case len(on) == 0 && !f.in.Draft:
		f.errs.Add(clauses.Rule, c.At, diag.Say("clause-variant-none", "clause", c.ID))
	case len(on) > 1:
		f.errs.Add(clauses.Rule, c.At, diag.Say("clause-variant-many", "clause", c.ID, "variants", on))
	}
}

func (f *filler) holds(c *clauses.Condition) bool {
	ok, err := holds(f.in.Spec, c, f.env)
	if err != nil {
		f.errs.Add(clauses.Rule, c.At, diag.Say("clause-runtime", "condition", c.Text, "error", err.Error()))
	}
	return ok
}

func (f *filler) origin(at source.Span) document.Origin {
	return document.Origin{Clause: f.name, ClauseAt: at}
}

// nodes fills body nodes; lists that follow one another become one, so that a
// repeated list goes on numbering the list before it.
func (f *filler) nodes(from []clauses.Node) []document.Block {
	var out []document.Block
	for _, n := range from {
		for _, b := range f.node(n) {
			if l, ok := b.(*document.List); ok && len(out) > 0 {
				if before, ok := out[len(out)-1].(*document.List); ok {
					before.Items = append(before.Items, l.Items...)
					continue
				}
			}
			out = append(out, b)
		}
	}
	return out
}

func (f *filler) node(n clauses.Node) []document.Block {
	switch n := n.(type) {
	case *clauses.Para:
		if in := f.pieces(n.Pieces); len(in) > 0 {
			return []document.Block{&document.Paragraph{Origin: f.origin(n.At), Inlines: in}}
		}
	case *clauses.List:
		l := &document.List{Origin: f.origin(n.At)}
		for _, it := range n.Items {
			f.item(l, it, n.Terms)
		}
		return list(l)
	case *clauses.Each:
		l := &document.List{Origin: f.origin(n.At)}
		f.each(n.Over, func() { f.item(l, n.Item, false) })
		return list(l)
	case *clauses.Guard:
		if f.holds(n.When) {
			return f.nodes(n.Body)
		}
	case *clauses.Table:
		return f.table(n)
	case *clauses.Flow:
		return f.flow(n)
	}
	return nil
}

func list(l *document.List) []document.Block {
	if len(l.Items) == 0 {
		return nil
	}
	return []document.Block{l}
}

// each runs fill with every entry of a spec list as the row.
func (f *filler) each(over *spec.Path, fill func()) {
	outer, index := f.row, f.index
	for i, row := range outer.Rows(over) {
		f.row, f.index = row, i+1
		fill()
	}
	f.row, f.index = outer, index
}

func (f *filler) item(l *document.List, it clauses.Item, terms bool) {
	if !f.holds(it.When) {
		return
	}
	d := &document.Item{Blocks: f.nodes(it.Body)}
	if len(d.Blocks) == 0 {
		return
	}
	d.Origin = *d.Blocks[0].From()
	if p, ok := d.Blocks[0].(*document.Paragraph); ok && terms {
		p.Inlines = term(p.Inlines)
	}
	l.Items = append(l.Items, d)
}

// term marks what stands before the first "：" as the term being defined.
func term(in []document.Inline) []document.Inline {
	if len(in) == 0 {
		return in
	}
	name, rest, ok := strings.Cut(in[0].Text, "：")
	if !ok {
		return in
	}
	t, after := in[0], in[0]
	t.Kind, t.Text, t.Strong = document.Term, name, true
	t.Origin.ClauseAt.End = t.Origin.ClauseAt.Start + len(name)
	after.Text = "：" + rest
	after.Origin.ClauseAt.Start += len(name)
	return append([]document.Inline{t, after}, in[1:]...)
}

func (f *filler) flow(n *clauses.Flow) []document.Block {
	d := &document.Flow{Origin: f.origin(n.At), Caption: f.pieces(n.Caption)}
	for _, s := range n.Steps {
		if f.holds(s.When) {
			d.Steps = append(d.Steps, document.Step{Name: f.pieces(s.Name), Text: f.pieces(s.Text), Limit: f.pieces(s.Limit)})
		}
	}
	if len(d.Steps) == 0 {
		return nil
	}
	return []document.Block{d}
}
