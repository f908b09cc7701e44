package clauses

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Test is a sample: the spec of an example kind with some values changed must
// yield a text that holds Expect (or, with an empty Expect, no clause at all).
type Test struct {
	With   []Given
	In     []string // examples it is of; empty: after-sales, or the one of every kind that has the clause
	Expect string
	Absent bool
	At     source.Span
}

// Given changes one value of the sample spec; a null removes the key.
type Given struct {
	Path  string
	Value *yaml.Node
}

// Tests reads the clause's samples: {with: {path: value}, expect: text} or
// {with: …, absent: true}; in names the kinds for which a sample holds. They
// are most of the front matter and nothing that is generated needs them, so
// they are read when somebody asks.
func (c *Clause) Tests() ([]Test, diag.List) {
	head, _, ok := frontMatter(c.File)
	if !ok {
		return nil, nil
	}
	root, errs := yaml.Parse(head)
	if root == nil {
		return nil, errs
	}
	n := root.Get("tests")
	if n == nil || len(n.Items) == 0 {
		errs.Add(Rule, c.At, diag.Say("clause-no-tests", "id", c.ID))
		return nil, errs
	}
	var out []Test
	for _, it := range n.Items {
		t := Test{At: it.At}
		t.Expect, _ = scalarAt(it, "expect")
		if in := it.Get("in"); in != nil {
			for _, k := range in.Items {
				t.In = append(t.In, k.Value)
			}
		}
		absent, _ := scalarAt(it, "absent")
		t.Absent = absent == "true"
		if w := it.Get("with"); w != nil {
			for _, p := range w.Pairs {
				t.With = append(t.With, Given{Path: p.Key.Value, Value: p.Value})
			}
		}
		if t.Expect == "" && !t.Absent {
			errs.Add(Rule, it.At, diag.Say("clause-test-empty"))
		}
		out = append(out, t)
	}
	return out, errs
}

// withoutTests is the front matter up to its samples, where these stand last.
func withoutTests(head *source.File) *source.File {
	before, samples, found := strings.Cut(head.Text, "\ntests:")
	if !found {
		return head
	}
	for line := range strings.Lines(samples[strings.IndexByte(samples, '\n')+1:]) {
		if strings.IndexByte(" \t-#\r\n", line[0]) < 0 {
			return head // another key, or not what we take it for
		}
	}
	return source.NewFile(head.Name, before+"\n")
}
