package clauses

import (
	"slices"
	"strings"

	"qiyue/internal/spec"
)

// Read is a path of the spec that a clause reads, and the conditions within the
// clause that must hold for it to do so.
type Read struct {
	Path  string
	Under []*Condition
}

// Reads lists what a clause that stands reads of the spec, in its conditions
// and its text; paths of list entries begin with the list.
func (c *Clause) Reads() []Read {
	u := &uses{}
	u.condition(c.When)
	for _, v := range c.Variants {
		u.condition(v.When)
	}
	u.nodes(c.Body)
	return u.reads
}

// Uses lists the spec paths of Reads, sorted.
func (c *Clause) Uses() []string { return paths(c.Reads()) }

func paths(reads []Read) []string {
	out := make([]string, len(reads))
	for i, r := range reads {
		out[i] = r.Path
	}
	slices.Sort(out)
	return slices.Compact(out)
}

type uses struct {
	reads []Read
	over  string       // the list whose entries are being read, "" outside
	under []*Condition // that hold where the reader is
}

func (u *uses) read(path string) { u.reads = append(u.reads, Read{path, u.under}) }

// within looks at what is said of every entry of a list.
func (u *uses) within(list *spec.Path, look func()) {
	if list != nil {
		u.read(list.String())
		defer func(over string) { u.over = over }(u.over)
		u.over = list.String()
	}
	look()
}

// guarded looks at what is said only where a condition holds.
func (u *uses) guarded(c *Condition, look func()) {
	u.condition(c)
	if c != nil {
		defer func(under []*Condition) { u.under = under }(u.under)
		u.under = append(slices.Clip(u.under), c)
	}
	look()
}

func (u *uses) condition(c *Condition) {
	if c != nil {
		for _, path := range conditionFields(c.Text) {
			u.read(path)
		}
	}
}

func (u *uses) pieces(lists ...[]Piece) {
	for _, in := range lists {
		for _, p := range in {
			if p.Path == nil {
				continue
			}
			path := p.Path.String()
			if strings.HasPrefix(path, ".") {
				path = u.over + path
			}
			u.read(path)
		}
	}
}

func (u *uses) item(it Item) { u.guarded(it.When, func() { u.nodes(it.Body) }) }

func (u *uses) nodes(nodes []Node) {
	for _, n := range nodes {
		switch n := n.(type) {
		case *Para:
			u.pieces(n.Pieces)
		case *List:
			for _, it := range n.Items {
				u.item(it)
			}
		case *Each:
			u.within(n.Over, func() { u.item(n.Item) })
		case *Guard:
			u.guarded(n.When, func() { u.nodes(n.Body) })
		case *Table:
			u.within(n.Over, func() {
				u.pieces(n.Head...)
				for _, r := range n.Rows {
					u.guarded(r.When, func() { u.pieces(r.Cells...) })
				}
			})
		case *Flow:
			for _, s := range n.Steps {
				u.guarded(s.When, func() { u.pieces(s.Name, s.Text, s.Limit) })
			}
		}
	}
}

// Conditions lists the spec paths that decide whether a clause stands and in
// which of its forms, sorted; roles are written as parties.
func (c *Clause) Conditions() []string {
	u := &uses{}
	u.condition(c.When)
	for _, v := range c.Variants {
		u.condition(v.When)
	}
	u.guards(c.Body)
	return paths(u.reads)
}

// guards collects the conditions inside a body.
func (u *uses) guards(nodes []Node) {
	for _, n := range nodes {
		switch n := n.(type) {
		case *List:
			for _, it := range n.Items {
				u.condition(it.When)
				u.guards(it.Body)
			}
		case *Each:
			u.condition(n.Item.When)
		case *Guard:
			u.condition(n.When)
			u.guards(n.Body)
		case *Table:
			for _, r := range n.Rows {
				u.condition(r.When)
			}
		case *Flow:
			for _, s := range n.Steps {
				u.condition(s.When)
			}
		}
	}
}
