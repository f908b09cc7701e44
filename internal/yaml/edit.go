package yaml

import (
	"strconv"
	"strings"
)

// Set lays a value over the tree at a path such as "warranty.period" or
// "parties[1].name" and gives the new tree; the old one stays as it was, so a
// base can be shared. Sections on the way are made; a null value removes the
// key. An index may be that of the entry after the last. ok is false when the
// path runs through a scalar or past a list's end.
func (n *Node) Set(path string, value *Node) (tree *Node, ok bool) {
	head, rest, _ := strings.Cut(path, ".")
	key, index, indexed := strings.Cut(head, "[")
	if n.Kind != Mapping {
		return n, false
	}
	old := n.Get(key)
	if indexed {
		i, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
		if err != nil || i < 0 {
			return n, false
		}
		list := &Node{Kind: Sequence, At: value.At}
		if old != nil {
			c := *old
			c.Items = append([]*Node(nil), old.Items...)
			list = &c
		}
		if list.Kind != Sequence || i > len(list.Items) {
			return n, false
		}
		if i == len(list.Items) {
			list.Items = append(list.Items, &Node{Kind: Mapping, At: value.At})
		}
		if rest == "" {
			list.Items[i] = value
		} else if list.Items[i], ok = list.Items[i].Set(rest, value); !ok {
			return n, false
		}
		return n.with(key, list), true
	}
	if rest == "" {
		if value.IsNull() {
			return n.with(key, nil), true
		}
		return n.with(key, value), true
	}
	if old == nil || old.IsNull() {
		if value.IsNull() {
			return n, true
		}
		old = &Node{Kind: Mapping, At: value.At}
	}
	sub, ok := old.Set(rest, value)
	if !ok {
		return n, false
	}
	return n.with(key, sub), true
}

// with is the mapping with one key changed, added or (value nil) removed.
func (n *Node) with(key string, value *Node) *Node {
	c := *n
	c.Pairs = make([]Pair, 0, len(n.Pairs)+1)
	found := false
	for _, p := range n.Pairs {
		if p.Key.Value == key {
			found = true
			if value == nil {
				continue
			}
			p.Value = value
		}
		c.Pairs = append(c.Pairs, p)
	}
	if !found && value != nil {
		c.Pairs = append(c.Pairs, Pair{&Node{Kind: Scalar, Tag: "!!str", Value: key, At: value.At}, value})
	}
	return &c
}
