package assemble

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/templates"
)

// Documents of a batch say most of their clauses in the same words: the parts
// of them that rest only on sections the specs have from one base. Such a part
// is filled once and its blocks are shared by the documents, numbered and
// resolved once for every set of numbers they take. Shared blocks are never
// changed again.

// sharedKey names what the parts of a clause depend on besides the base.
type sharedKey struct {
	clause   *clauses.Clause
	template *templates.Template
	draft    bool
}

// sharedPart is a part of a clause's body under one base.
type sharedPart struct {
	body  []clauses.Node
	rests rests
	mu    sync.Mutex
	texts map[string]*sharedText // by how many parties there are and the values that conditions ask of them
}

// sharedText is a part filled, its numbers and references still open.
type sharedText struct {
	blocks  []document.Block
	targets []string
	mu      sync.Mutex
	done    map[string]settled // by the texts of its references
}

// settled is a part with nothing open.
type settled struct {
	blocks []document.Block
	shared *document.Shared
}

// maxShared bounds the forms kept of one part.
const maxShared = 64

// part is a part of one document's clause: as many blocks of its own, or a
// shared text.
type part struct {
	own  int
	text *sharedText
}

// partsOf divides a body so that what rests on the same stays together, and
// so do lists that may become one (see nodes) and the words that announce a
// list (see alone).
func partsOf(c *clauses.Clause) []*sharedPart {
	var out []*sharedPart
	open := false // the part may end in a list, or in what announces one
	for _, n := range c.Body {
		listed, empty, lead := false, false, false
		switch n := n.(type) {
		case *clauses.List, *clauses.Each, *clauses.Guard:
			listed = true
		case *clauses.Para:
			lead = n.Leads()
		case *clauses.Table:
			empty = n.Over != nil
		case *clauses.Flow:
			empty = true
		}
		r := restsOf(n)
		if k := len(out) - 1; k >= 0 && (open && (listed || empty) || out[k].rests.equal(r)) {
			out[k].body = append(out[k].body, n)
			out[k].rests = restsOf(out[k].body...)
		} else {
			out = append(out, &sharedPart{body: []clauses.Node{n}, rests: r, texts: map[string]*sharedText{}})
		}
		open = listed || lead || open && empty
	}
	return out
}

// parts fills a clause, shared parts with blocks yet to be settled; ok is false
// when it says nothing.
func (f *filler) parts(c *clauses.Clause) (d *document.Clause, ok bool) {
	base := f.in.Spec.Base()
	if base == nil || len(f.undecided.of(c)) > 0 {
		d = f.fillClause(c)
		return d, len(d.Blocks) > 0
	}
	key := sharedKey{c, f.in.Template, f.in.Draft}
	v, known := base.Made.Load(key)
	if !known {
		v, _ = base.Made.LoadOrStore(key, partsOf(c))
	}
	d = f.empty(c)
	f.variants(c)
	var parts []part
	any := false
	for _, p := range v.([]*sharedPart) {
		t := f.share(p)
		switch {
		case t == nil:
			own := f.body(p.body)
			d.Blocks = append(d.Blocks, own...)
			parts = append(parts, part{own: len(own)})
		case len(t.blocks) > 0:
			parts = append(parts, part{text: t})
			any = true
		}
	}
	if any {
		f.shared[d] = parts
	}
	return d, any || len(d.Blocks) > 0
}

// share gives the shared text of a part of the clause at hand, filling it if
// nobody has; nil when the part is this document's own.
func (f *filler) share(p *sharedPart) *sharedText {
	if !p.rests.known {
		return nil
	}
	for _, section := range p.rests.sections {
		if !f.in.Spec.Shares(section) {
			return nil
		}
	}
	values := strconv.Itoa(len(f.in.Spec.Parties))
	for _, x := range p.rests.values {
		values += "\x00" + fmt.Sprint(f.env[x[0]].(map[string]any)[x[1]])
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if t, ok := p.texts[values]; ok {
		return t
	}
	if len(p.texts) >= maxShared {
		return nil
	}
	before := len(f.errs)
	t := &sharedText{blocks: f.body(p.body), done: map[string]settled{}}
	if len(f.errs) > before {
		f.errs = f.errs[:before] // they come again, for every document
		return nil
	}
	document.Walk(t.blocks, func(b document.Block) bool {
		document.Inlines(b, func(in *document.Inline) {
			if in.Kind == document.Ref {
				t.targets = append(t.targets, in.Target)
			}
		})
		return true
	})
	p.texts[values] = t
	return t
}

// settle gives the blocks with their items numbered and references resolved;
// ok is false when a target is missing.
func (t *sharedText) settle(labels map[string]string, n templates.Numbering) (s settled, ok bool) {
	texts := make([]string, len(t.targets))
	for i, target := range t.targets {
		if texts[i], ok = labels[target]; !ok {
			return settled{}, false
		}
	}
	key := strings.Join(texts, "\x00")
	t.mu.Lock()
	defer t.mu.Unlock()
	if s, ok := t.done[key]; ok {
		return s, true
	}
	s.blocks = copies(t.blocks)
	numberItems(s.blocks, n.Item, n.Subitem)
	resolve(s.blocks, labels)
	if len(t.done) < maxShared {
		s.shared = &document.Shared{}
		t.done[key] = s
	}
	return s, true
}

// settle puts finished blocks in the places of shared parts. Where a reference
// cannot be resolved the blocks are the document's own, and its error.
func (f *filler) settle(labels map[string]string) diag.List {
	var errs diag.List
	n := f.in.Template.Numbering
	for d, parts := range f.shared {
		var own, all []document.Block
		switch d := d.(type) {
		case *document.Clause:
			own = d.Blocks
		case *document.Attachment:
			own = d.Blocks
		}
		var common []document.Stretch
		for _, p := range parts {
			if p.text == nil {
				all, own = append(all, own[:p.own]...), own[p.own:]
				continue
			}
			s, ok := p.text.settle(labels, n)
			if !ok {
				s.blocks = copies(p.text.blocks)
				numberItems(s.blocks, n.Item, n.Subitem)
				errs = append(errs, resolve(s.blocks, labels)...)
			}
			if s.shared != nil {
				common = append(common, document.Stretch{From: len(all), To: len(all) + len(s.blocks), Shared: s.shared})
			}
			all = append(all, s.blocks...)
		}
		switch d := d.(type) {
		case *document.Clause:
			d.Blocks, d.Common = all, common
		case *document.Attachment:
			d.Blocks, d.Common = all, common
		}
	}
	return errs
}
