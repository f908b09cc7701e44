package assemble

import (
	"regexp"
	"slices"
	"strings"

	"qiyue/clauses"
	"qiyue/internal/spec"
)

// rests is what text rests on.
type rests struct {
	known    bool        // false: it cannot be told
	sections []string    // top-level keys of the spec
	values   [][2]string // role and key of values of parties that only conditions ask for
}

func (r rests) equal(o rests) bool {
	return r.known == o.known && slices.Equal(r.sections, o.sections) && slices.Equal(r.values, o.values)
}

// restsOf finds what body nodes rest on. It errs on the side of more.
func restsOf(nodes ...clauses.Node) rests {
	r := &resting{rests: rests{known: true}, seen: map[string]bool{}}
	r.nodes(nodes)
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
		if spec.Derived(name) {
			r.known = false
		}
		if spec.IsRole(first) {
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
		switch {
		case p.Kind == clauses.Placeholder:
			r.path(p.Path)
		case p.Kind == clauses.Label && spec.IsSide(p.Text):
			r.section("dealership") // says who is on which side
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
				r.condition(row.When)
				for _, cell := range row.Cells {
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
