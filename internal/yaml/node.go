package yaml

import "qiyue/internal/source"

// Kind tells nodes apart.
type Kind uint8

// The kinds of node.
const (
	Scalar Kind = iota
	Mapping
	Sequence
)

// Style is how a scalar is written.
type Style uint8

// The styles of scalars.
const (
	Plain Style = iota
	Single
	Double
	Literal
	Folded
)

// Node is one value with the place it was written.
type Node struct {
	Kind  Kind
	Tag   string // of scalars: !!str, !!int, !!float, !!bool, !!null, !!timestamp
	Style Style  // of scalars
	Value string // of scalars: the text after unquoting and folding
	At    source.Span
	Pairs []Pair  // of mappings, in written order
	Items []*Node // of sequences
}

// Pair is one entry of a mapping; Key is a scalar.
type Pair struct{ Key, Value *Node }

// IsNull reports a null: nothing, ~ or null.
func (n *Node) IsNull() bool { return n.Kind == Scalar && n.Tag == "!!null" }

// Get is the value of a key, or nil.
func (n *Node) Get(key string) *Node {
	for _, p := range n.Pairs {
		if p.Key.Value == key {
			return p.Value
		}
	}
	return nil
}
