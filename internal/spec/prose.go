package spec

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Prose is a value that a drafter words freely, as opposed to one that names
// something: a scope, a definition, a note, a term of one's own.
type Prose struct {
	Path   string   // indexes in brackets
	Labels []string // Chinese, from the section down
	Node   *yaml.Node
}

// naming are the keys of texts that name a thing, a person or a place, or hold
// a code: their words promise nothing.
var naming = []string{
	"number", "title", "name", "model", "unit", "serial", "location", "place", "representative", "address", "postal_code", "authority",
	"holder", "mail_to", "value", "id", "subcontractors", "mediation", "institution", "seat", "court_name", "language", "region", "clause", "was",
}

// Prose are the free texts of the spec in written order, read from its tree:
// a value stands here even where its section could not be used.
func (s *Spec) Prose() []Prose { return s.texts(false) }

// Names are the texts of the spec that name something, in written order.
func (s *Spec) Names() []Prose { return s.texts(true) }

func (s *Spec) texts(names bool) []Prose {
	var out []Prose
	if s.root != nil {
		texts(s.root, Model(), "", nil, names, &out)
	}
	return out
}

func texts(n *yaml.Node, in *Field, path string, labels []string, names bool, out *[]Prose) {
	for _, p := range n.Pairs {
		f := in.Field(p.Key.Value)
		if f == nil || f.Type != section && (f.Type != "text" || names != slices.Contains(naming, f.Key)) {
			continue
		}
		at, under := join(path, f.Key), append(labels[:len(labels):len(labels)], f.Label)
		items := []*yaml.Node{p.Value}
		if f.List && p.Value.Kind == yaml.Sequence {
			items = p.Value.Items
		}
		for i, it := range items {
			here := at
			if f.List {
				here += "[" + strconv.Itoa(i) + "]"
			}
			switch {
			case f.Type == section:
				texts(it, f, here, under, names, out)
			case it.Kind == yaml.Scalar && !it.IsNull():
				*out = append(*out, Prose{here, under, it})
			}
		}
	}
}

// Within is the place of bytes i to j of a text value as it is printed: what
// the writer has of it in the file. Where the value at the path does not print
// text, it is the place of the whole value.
func (s *Spec) Within(path, text string, i, j int) source.Span {
	v := &validation{spec: s}
	n, _, rest := v.locate(path)
	if n == nil || rest != "" || n.Kind != yaml.Scalar {
		return source.Span{}
	}
	// Printing takes out blanks at the ends and at folded lines, nothing else.
	k, from, to := 0, -1, -1
	for at, r := range n.Value {
		if k >= len(text) || !strings.HasPrefix(text[k:], string(r)) {
			if unicode.IsSpace(r) {
				continue
			}
			return n.At
		}
		if k == i {
			from = at
		}
		if k += len(string(r)); k == j {
			to = at + len(string(r))
		}
	}
	if k != len(text) || from < 0 || to < from {
		return n.At
	}
	return n.Sub(from, to)
}
