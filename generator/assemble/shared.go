package assemble

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"qiyue/clauses"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// Documents of a batch say most of their clauses in the same words: those that
// rest only on sections the specs have from one base. Such a clause is filled
// once and its blocks are shared by the documents, numbered and resolved once
// for every set of numbers they take. Shared blocks are never changed again.

// sharedKey names what a shared clause depends on besides the base.
type sharedKey struct {
	clause   *clauses.Clause
	template *templates.Template
	draft    bool
}

// sharedClause is a clause under one base.
type sharedClause struct {
	rests rests
	mu    sync.Mutex
	texts map[string]*sharedText // by how many parties there are and the values that conditions ask of them
}

// sharedText is a clause filled, its numbers and references still open.
type sharedText struct {
	blocks  []document.Block
	targets []string
	mu      sync.Mutex
	done    map[string]settled // by the texts of its references
}

// settled is a shared clause with nothing open.
type settled struct {
	blocks []document.Block
	shared *document.Shared
}

// maxShared bounds the forms kept of one clause.
const maxShared = 64

// rests is what a clause's text rests on.
type rests struct {
	known    bool        // false: it cannot be told
	sections []string    // top-level keys of the spec
	values   [][2]string // role and key of values of parties that only conditions ask for
}

// share gives the clause's shared text, filling it if nobody has; nil when the
// clause is this document's own.
func (f *filler) share(c *clauses.Clause) *sharedText {
	base := f.in.Spec.Base()
	if base == nil {
		return nil
	}
	key := sharedKey{c, f.in.Template, f.in.Draft}
	v, ok := base.Made.Load(key)
	if !ok {
		v, _ = base.Made.LoadOrStore(key, &sharedClause{rests: restsOf(c), texts: map[string]*sharedText{}})
	}
	s := v.(*sharedClause)
	if !s.rests.known {
		return nil
	}
	for _, section := range s.rests.sections {
		if !f.in.Spec.Shares(section) {
			return nil
		}
	}
	values := strconv.Itoa(len(f.in.Spec.Parties)) + "\x00"
	for _, x := range s.rests.values {
		values += fmt.Sprint(f.env[x[0]].(map[string]any)[x[1]]) + "\x00"
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if t, ok := s.texts[values]; ok {
		return t
	}
	if len(s.texts) >= maxShared {
		return nil
	}
	before := len(f.errs)
	d := f.fillClause(c)
	if len(f.errs) > before {
		f.errs = f.errs[:before] // they come again, for every document
		return nil
	}
	t := &sharedText{blocks: d.Blocks, done: map[string]settled{}}
	document.Walk(d.Blocks, func(b document.Block) bool {
		document.Inlines(b, func(in *document.Inline) {
			if in.Kind == document.Ref {
				t.targets = append(t.targets, in.Target)
			}
		})
		return true
	})
	s.texts[values] = t
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
	i := 0
	document.Walk(s.blocks, func(b document.Block) bool {
		document.Inlines(b, func(in *document.Inline) {
			if in.Kind == document.Ref {
				in.Text = texts[i]
				i++
			}
		})
		return true
	})
	if len(t.done) < maxShared {
		s.shared = &document.Shared{}
		t.done[key] = s
	}
	return s, true
}

// settle puts finished blocks in the places of shared ones and gives those that
// have them. Where a reference cannot be resolved the blocks become the
// document's own.
func (f *filler) settle(labels map[string]string) map[document.Block]bool {
	done := make(map[document.Block]bool, len(f.shared))
	for d, t := range f.shared {
		s, ok := t.settle(labels, f.in.Template.Numbering)
		if !ok {
			s.blocks = copies(t.blocks)
			numberItems(s.blocks, f.in.Template.Numbering.Item, f.in.Template.Numbering.Subitem)
		}
		switch d := d.(type) {
		case *document.Clause:
			d.Blocks, d.Shared = s.blocks, s.shared
		case *document.Attachment:
			d.Blocks, d.Shared = s.blocks, s.shared
		}
		done[d] = ok
	}
	return done
}

// restsOf finds what a clause rests on. It errs on the side of more.
func restsOf(c *clauses.Clause) rests {
	r := &resting{rests: rests{known: true}, seen: map[string]bool{}}
	for _, v := range c.Variants {
		r.condition(v.When)
	}
	r.nodes(c.Body)
	return r.rests
}

type resting struct {
	rests
	seen map[string]bool
}

func (r *resting) section(key string) {
	switch {
	case key == "":
		r.known = false
	case key != "." && !r.seen[key]:
		r.seen[key] = true
		r.sections = append(r.sections, key)
	}
}

// names are the dotted names in a condition, those in has("…") included.
var names = regexp.MustCompile(`[A-Za-z_][A-Za-z_0-9]*(\.[A-Za-z_][A-Za-z_0-9]*)*`)

func (r *resting) condition(c *clauses.Condition) {
	if c == nil {
		return
	}
	for _, name := range names.FindAllString(c.Text, -1) {
		first, rest, _ := strings.Cut(name, ".")
		if p, wrong := spec.CompilePath(name, nil); wrong.IsZero() && p.Section() == "" {
			r.known = false // derived
		}
		if _, role := spec.Model().Field("parties").Field("role").Choice(first); role {
			f := spec.Model().Field("parties").Field(rest)
			switch {
			case f == nil || f.List || f.Type != "text" && f.Type != "choice": // elsewhere a zero may be given or left out
				r.section("parties")
			case !r.seen[name]:
				r.seen[name] = true
				r.values = append(r.values, [2]string{first, rest})
			}
			continue
		}
		if spec.Model().Field(first) != nil {
			r.section(first)
		}
	}
}

func (r *resting) path(p *spec.Path) {
	if p != nil {
		r.section(p.Section())
	}
}

func (r *resting) pieces(from []clauses.Piece) {
	for _, p := range from {
		if p.Kind == clauses.Placeholder {
			r.path(p.Path)
		}
	}
}

func (r *resting) item(it clauses.Item) {
	r.condition(it.When)
	r.nodes(it.Body)
}

func (r *resting) nodes(from []clauses.Node) {
	for _, n := range from {
		switch n := n.(type) {
		case *clauses.Para:
			r.pieces(n.Pieces)
		case *clauses.List:
			for _, it := range n.Items {
				r.item(it)
			}
		case *clauses.Each:
			r.path(n.Over)
			r.item(n.Item)
		case *clauses.Guard:
			r.condition(n.When)
			r.nodes(n.Body)
		case *clauses.Table:
			r.path(n.Over)
			r.pieces(n.Caption)
			for _, h := range n.Head {
				r.pieces(h)
			}
			for _, row := range n.Rows {
				for _, cell := range row {
					r.pieces(cell)
				}
			}
		case *clauses.Flow:
			r.pieces(n.Caption)
			for _, s := range n.Steps {
				r.condition(s.When)
				r.pieces(s.Name)
				r.pieces(s.Text)
				r.pieces(s.Limit)
			}
		default:
			r.known = false
		}
	}
}

// heldKey names a condition's answer under one base.
type heldKey struct{ condition *clauses.Condition }

// held is a condition's answer where it rests on the base alone.
type held struct {
	rests rests
	once  sync.Once
	ok    bool
	err   error
}

// holds evaluates a condition, once for all specs that share what it rests on.
func holds(s *spec.Spec, c *clauses.Condition, env map[string]any) (bool, error) {
	base := s.Base()
	if c == nil || base == nil {
		return c.Holds(env)
	}
	v, ok := base.Made.Load(heldKey{c})
	if !ok {
		r := &resting{rests: rests{known: true}, seen: map[string]bool{}}
		r.condition(c)
		v, _ = base.Made.LoadOrStore(heldKey{c}, &held{rests: r.rests})
	}
	h := v.(*held)
	if !h.rests.known || len(h.rests.values) > 0 {
		return c.Holds(env)
	}
	for _, section := range h.rests.sections {
		if !s.Shares(section) {
			return c.Holds(env)
		}
	}
	h.once.Do(func() { h.ok, h.err = c.Holds(env) })
	return h.ok, h.err
}
