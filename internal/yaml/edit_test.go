package yaml

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"qiyue/internal/source"
)

// dump writes a tree with its places, so that any change shows.
func dump(n *Node) string {
	if n == nil {
		return "nil"
	}
	s := fmt.Sprintf("%d %s %q %d-%d", n.Kind, n.Tag, n.Value, n.At.Start, n.At.End)
	for _, p := range n.Pairs {
		s += " {" + dump(p.Key) + ": " + dump(p.Value) + "}"
	}
	for _, it := range n.Items {
		s += " [" + dump(it) + "]"
	}
	return s
}

const base = "a: 1\nb: {c: 2, d: {e: 3}}\nl: [{x: 1}, {x: 2}]\nw: [甲, 乙]\nempty:\n"

// Any run of Set leaves the tree it began with as it was, and what was set is there.
func TestSetKeepsBase(t *testing.T) {
	root, errs := Parse(source.NewFile("base.yaml", base))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	before := dump(root)
	paths := []string{"a", "b.c", "b.d.e", "b.new", "l[0].x", "l[1].x", "l[2].x", "w[1]", "w[2]", "empty.k", "n.m.o", "n[0].k", "z"}
	rapid.Check(t, func(t *rapid.T) {
		tree := root
		for range rapid.IntRange(1, 6).Draw(t, "steps") {
			path := rapid.SampledFrom(paths).Draw(t, "path")
			value := &Node{Kind: Scalar, Tag: "!!str", Value: rapid.StringMatching("[a-z]{1,3}").Draw(t, "value")}
			if next, ok := tree.Set(path, value); ok {
				if got := at(next, path); got != value {
					t.Fatalf("%s holds %s", path, dump(got))
				}
				tree = next
			}
		}
		if dump(root) != before {
			t.Fatalf("the base changed:\n%s\n%s", before, dump(root))
		}
	})
}

// at follows a path of the test above.
func at(n *Node, path string) *Node {
	var key string
	for path != "" && n != nil {
		i := 0
		for i < len(path) && path[i] != '.' && path[i] != '[' {
			i++
		}
		if key, path = path[:i], path[i:]; key != "" {
			n = n.Get(key)
		}
		if path != "" && path[0] == '[' {
			k := int(path[1] - '0')
			if n == nil || k >= len(n.Items) {
				return nil
			}
			n, path = n.Items[k], path[3:]
		}
		if path != "" && path[0] == '.' {
			path = path[1:]
		}
	}
	return n
}

func TestSetRefuses(t *testing.T) {
	root, _ := Parse(source.NewFile("base.yaml", base))
	value := &Node{Kind: Scalar, Tag: "!!str", Value: "v"}
	for _, path := range []string{"a.b", "l[5].x", "l[-1]", "l[x]", "a[0]", "l.x"} {
		if tree, ok := root.Set(path, value); ok {
			t.Errorf("%s: set to give %s", path, dump(tree))
		}
	}
	null := &Node{Kind: Scalar, Tag: "!!null"}
	if tree, ok := root.Set("b.c", null); !ok || tree.Get("b").Get("c") != nil {
		t.Error("a null must remove the key")
	}
	if tree, ok := root.Set("n.m", null); !ok || tree.Get("n") != nil {
		t.Error("removing what is not there must make nothing")
	}
}
