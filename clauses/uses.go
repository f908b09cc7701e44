package clauses

import (
	"slices"
	"strings"

	"qiyue/internal/spec"
)

// Uses lists the spec paths a clause reads, in its conditions and its text,
// sorted; those of list entries begin with the list.
func (c *Clause) Uses() []string {
	u := &uses{}
	u.condition(c.When)
	for _, v := range c.Variants {
		u.condition(v.When)
	}
	u.nodes(c.Body)
	slices.Sort(u.paths)
	return slices.Compact(u.paths)
}

type uses struct {
	paths []string
	over  string // the list whose entries are being read, "" outside
}

// within looks at what is said of every entry of a list.
func (u *uses) within(list *spec.Path, look func()) {
	if list != nil {
		u.paths = append(u.paths, list.String())
		defer func(over string) { u.over = over }(u.over)
		u.over = list.String()
	}
	look()
}

func (u *uses) condition(c *Condition) {
	if c != nil {
		u.paths = append(u.paths, conditionFields(c.Text)...)
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
			u.paths = append(u.paths, path)
		}
	}
}

func (u *uses) item(it Item) {
	u.condition(it.When)
	u.nodes(it.Body)
}

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
			u.condition(n.When)
			u.nodes(n.Body)
		case *Table:
			u.within(n.Over, func() {
				u.pieces(n.Head...)
				for _, r := range n.Rows {
					u.condition(r.When)
					u.pieces(r.Cells...)
				}
			})
		case *Flow:
			for _, s := range n.Steps {
				u.condition(s.When)
				u.pieces(s.Name, s.Text, s.Limit)
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
	slices.Sort(u.paths)
	return slices.Compact(u.paths)
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
