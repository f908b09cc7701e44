package config

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
	"qiyue/lint/words"
)

// instance is a tree as an editor that knows YAML 1.2 sees it.
func instance(n *yaml.Node) any {
	switch n.Kind {
	case yaml.Mapping:
		m := map[string]any{}
		for _, p := range n.Pairs {
			m[p.Key.Value] = instance(p.Value)
		}
		return m
	case yaml.Sequence:
		out := []any{}
		for _, it := range n.Items {
			out = append(out, instance(it))
		}
		return out
	}
	switch {
	case n.IsNull():
		return nil
	case n.Tag == "!!bool" && (n.Value == "true" || n.Value == "false"): // off and on are strings in YAML 1.2
		return n.Value == "true"
	}
	return n.Value
}

// TestSchema: the schema is one, takes the settings that Read takes (the
// README's among them), and refuses those that it refuses.
func TestSchema(t *testing.T) {
	known := Known{Rules: []string{"vague-time", "response-holidays"}, Lexicon: words.Builtin()}
	raw, err := Schema(known)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(string(raw)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("config.json", doc); err != nil {
		t.Fatal(err)
	}
	meta, err := c.Compile("https://json-schema.org/draft/2020-12/schema")
	if err != nil {
		t.Fatal(err)
	}
	if err := meta.Validate(doc); err != nil {
		t.Fatalf("not a schema: %v", err)
	}
	schema, err := c.Compile("config.json")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile("(?s)```yaml\n(preset: .*?)```").FindStringSubmatch(string(readme))
	if shown == nil {
		t.Fatal("the README shows no settings")
	}
	for _, x := range []struct {
		why, text string
		right     bool
	}{
		{"the README's", shown[1], true},
		{"nothing", "preset: standard\n", true},
		{"a rule off", "rules: {vague-time: off}\n", true},
		{"an entry", "rules:\n  vague-time/随时: warning\n", true},
		{"one pattern", "ignore: 归档/\n", true},
		{"by path", "paths: [{match: [a, b], fail-on: never, consumer: true}]\n", true},
		{"an unknown key", "presets: strict\n", false},
		{"an unknown preset", "preset: strictest\n", false},
		{"an unknown rule", "rules: {vage-time: off}\n", false},
		{"an unknown level", "rules: {vague-time: fatal}\n", false},
		{"a level that is a mapping", "rules: {vague-time: {severity: error}}\n", false},
		{"a path without a pattern", "paths: [{fail-on: never}]\n", false},
		{"rules as a list", "rules: [vague-time]\n", false},
		{"a number for a pattern list", "ignore: {a: b}\n", false},
	} {
		f := source.NewFile(Name, x.text)
		root, errs := yaml.Parse(f)
		if errs.HasErrors() {
			t.Fatalf("%s: %v", x.why, errs)
		}
		_, errs = Read(f, known)
		if errs.HasErrors() == x.right {
			t.Errorf("%s: Read says %v", x.why, errs)
		}
		if err := schema.Validate(instance(root)); (err == nil) != x.right {
			t.Errorf("%s: the schema says %v", x.why, err)
		}
	}
}
