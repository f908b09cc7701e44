package yaml

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	yaml "go.yaml.in/yaml/v3"

	"qiyue/internal/source"
)

// outline is a tree as a text: all that the rest of the package reads of it.
func outline(b *strings.Builder, n *yaml.Node, depth int) {
	fmt.Fprintf(b, "%s%d %d:%d %d %s %q\n", strings.Repeat(" ", depth), n.Kind, n.Line, n.Column, n.Style&^yaml.TaggedStyle, n.ShortTag(), n.Value)
	for _, c := range n.Content {
		outline(b, c, depth+1)
	}
}

func outlined(n *yaml.Node) string {
	var b strings.Builder
	outline(&b, n.Content[0], 0)
	return b.String()
}

// agrees compares what quick makes of a text with what the module does, and
// reports whether quick made anything of it.
func agrees(t *testing.T, text string) bool {
	p := &parser{file: source.NewFile("t.yaml", text), text: text}
	if !p.scan() {
		return false
	}
	got := quickly(p.text)
	if got == nil {
		return false
	}
	docs, err := documents(strings.NewReader(p.text))
	if err != nil || len(docs) != 1 {
		t.Fatalf("quick read %q, the module says %v and gives %d documents", p.text, err, len(docs))
	}
	if have, want := outlined(got), outlined(docs[0]); have != want {
		t.Fatalf("%q\nquick:\n%smodule:\n%s", p.text, have, want)
	}
	var tags func(n *yaml.Node)
	tags = func(n *yaml.Node) {
		if n.Kind == yaml.ScalarNode && shortTag(n) != n.ShortTag() {
			t.Fatalf("%q: tag %s, the module says %s", n.Value, shortTag(n), n.ShortTag())
		}
		for _, c := range n.Content {
			tags(c)
		}
	}
	tags(docs[0])
	return true
}

// Every YAML file of the house is read as the module reads it, and nearly all
// of them quickly.
func TestQuickReadsAsTheModule(t *testing.T) {
	all, quickly := 0, 0
	err := filepath.WalkDir("../..", func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".yaml" && filepath.Ext(path) != ".md" {
			return err
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		text := string(raw)
		if filepath.Ext(path) == ".md" {
			head, _, found := strings.Cut(strings.TrimPrefix(text, "---\n"), "\n---\n")
			if !found {
				return nil
			}
			text = head
		}
		if all++; agrees(t, text) {
			quickly++
		}
		return nil
	})
	if err != nil || all < 100 || quickly < all*8/10 {
		t.Errorf("%d of %d files read quickly, %v", quickly, all, err)
	}
}

func FuzzQuick(f *testing.F) {
	for _, s := range []string{
		"a: 1\nb:\n  - x\n  - y: 1\n    z: \"q\"\n", "a:\n- 1\n- 2\nb: {c: 'd''e', f: [1, 2 , ]} # g\n", "- - a\n  - b\n-\n- c: d\n",
		"a: [\n 1, # x\n 2\n]\nb:\nc: \n  d: -1\n", "a: b\n  c\n", "a: 'x': y\n", "{a: b}\n", "\"k\": v\n- x\n", "a : b #c\n'd' : e", "a: b:c\n<<: {x: y}\n~: null\n", "中文：x\n键: 值 \n", "a:\n  [b, c]\nd:\n- {e: f}\n", "a:\n  {b: c}: d\n", `a: \b` + "\nc: 'd\\'\n",
		`a: "x\n\"y\\" # z` + "\n" + `b: ["\\n", '\n']` + "\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { agrees(t, text) })
}
