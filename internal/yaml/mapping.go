package yaml

import (
	yaml "go.yaml.in/yaml/v3"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// fewKeys is the size up to which looking keys up one by one is quicker than a map.
const fewKeys = 16

func (p *parser) mapping(y *yaml.Node, at, depth int) *Node {
	n := p.take(Node{Kind: Mapping, At: p.span(at, at), Pairs: make([]Pair, 0, len(y.Content)/2)})
	var merged []Pair
	var index map[string]source.Span
	first := func(key string) (source.Span, bool) {
		if index != nil {
			at, ok := index[key]
			return at, ok
		}
		for _, pair := range n.Pairs {
			if pair.Key.Value == key {
				return pair.Key.At, true
			}
		}
		return source.Span{}, false
	}
	put := func(pair Pair) {
		n.Pairs = append(n.Pairs, pair)
		if index == nil && len(n.Pairs) > fewKeys {
			index = map[string]source.Span{}
			for _, old := range n.Pairs {
				index[old.Key.Value] = old.Key.At
			}
		}
		if index != nil {
			index[pair.Key.Value] = pair.Key.At
		}
	}
	for i := 0; i+1 < len(y.Content) && !p.stop; i += 2 {
		key, keyEnd := p.node(y.Content[i], depth+1)
		value, valueEnd := p.node(y.Content[i+1], depth+1)
		if key == nil || value == nil {
			continue
		}
		n.At.End = max(n.At.End, keyEnd, valueEnd)
		switch {
		case key.Kind != Scalar:
			p.errs.Add(Rule, key.At, diag.Say("yaml-key"))
			continue
		case key.Value == "<<" && key.Style == Plain:
			merged = append(merged, p.merge(value)...)
			continue
		}
		if at, dup := first(key.Value); dup {
			if len(p.errs) > maxErrors {
				continue
			}
			d := p.errs.Add(Rule, key.At, diag.Say("yaml-duplicate", "key", key.Value, "line", p.file.LineAt(at.Start)))
			d.Related = []diag.Related{{At: at, Message: diag.Say("yaml-first")}}
			continue
		}
		put(Pair{key, value})
	}
	for _, m := range merged {
		if _, own := first(m.Key.Value); !own {
			put(m)
		}
	}
	return n
}

// merge gives the pairs that "<<" brings in; the mapping's own keys win, then
// the mapping named first.
func (p *parser) merge(value *Node) []Pair {
	switch value.Kind {
	case Mapping:
		return value.Pairs
	case Sequence:
		var out []Pair
		for _, it := range value.Items {
			if it.Kind != Mapping {
				p.errs.Add(Rule, it.At, diag.Say("yaml-merge"))
				continue
			}
			out = append(out, it.Pairs...)
		}
		return out
	}
	p.errs.Add(Rule, value.At, diag.Say("yaml-merge"))
	return nil
}
