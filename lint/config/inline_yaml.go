package config

import (
	"sort"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// InYAML finds the suppressions in the comments of a YAML file. One on a line
// of its own is bound to the entry or list item that follows it, with all it
// holds; one behind something is bound to its line.
func InYAML(f *source.File) ([]Suppression, diag.List) {
	if !mentioned(f.Text) {
		return nil, nil
	}
	root, _ := yaml.Parse(f)
	t := &tree{}
	if root != nil {
		t.read(root)
	}
	sort.Slice(t.scalars, func(i, j int) bool { return t.scalars[i].Start < t.scalars[j].Start })
	var out []Suppression
	var problems diag.List
	for n := 1; n <= f.LineCount(); n++ {
		start, line := f.LineStart(n), f.Line(n)
		i := t.hash(line, start)
		if i < 0 {
			continue
		}
		at := source.Span{File: f, Start: start + i, End: start + len(strings.TrimRight(line, " \t"))}
		s, problem, ok := comment(strings.TrimLeft(line[i:], "#"), at)
		if problem != nil {
			problems = append(problems, *problem)
		}
		if !ok || s == nil {
			continue
		}
		if strings.TrimSpace(line[:i]) != "" {
			s.Start, s.End = start, start+len(line)
		} else {
			s.Start, s.End = t.after(at.End)
		}
		out = append(out, *s)
	}
	return out, problems
}

// tree holds where scalars and entries stand.
type tree struct {
	scalars []source.Span // of more than one word: may hold a #
	entries []source.Span // pairs and items, outer before inner
}

func (t *tree) read(n *yaml.Node) {
	switch n.Kind {
	case yaml.Scalar:
		t.scalars = append(t.scalars, n.At)
	case yaml.Mapping:
		for _, p := range n.Pairs {
			t.entries = append(t.entries, source.Span{File: n.At.File, Start: p.Key.At.Start, End: max(p.Key.At.End, p.Value.At.End)})
			t.read(p.Key)
			t.read(p.Value)
		}
	case yaml.Sequence:
		for _, it := range n.Items {
			t.entries = append(t.entries, it.At)
			t.read(it)
		}
	}
}

// hash is where the comment of a line begins, or -1.
func (t *tree) hash(line string, start int) int {
	for i := 0; i < len(line); i++ {
		if line[i] != '#' || i > 0 && line[i-1] != ' ' && line[i-1] != '\t' {
			continue
		}
		if !t.inside(start + i) {
			return i
		}
	}
	return -1
}

// inside reports a byte within a scalar.
func (t *tree) inside(at int) bool {
	k := sort.Search(len(t.scalars), func(k int) bool { return t.scalars[k].Start > at }) - 1
	return k >= 0 && at < t.scalars[k].End
}

// after is the outermost of the entries that begin next.
func (t *tree) after(at int) (start, end int) {
	best := source.Span{Start: -1}
	for _, e := range t.entries {
		if e.Start >= at && (best.Start < 0 || e.Start < best.Start || e.Start == best.Start && e.End > best.End) {
			best = e
		}
	}
	if best.Start < 0 {
		return at, at
	}
	return best.Start, best.End
}
