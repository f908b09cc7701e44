package assemble

import (
	"os"
	"strings"
	"testing"

	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// optional are the sections of after-sales that a lean agreement leaves out;
// the statute, or a fixed neutral rule, then stands in the clauses.
var optional = []string{"parts", "staff", "duties", "quality", "remote", "miscellaneous"}

// Any of the optional sections may be missing together with any others.
func TestEveryOptionalSectionsLeftOut(t *testing.T) {
	if testing.Short() {
		t.Skip("goes through every choice of every kind, on one goroutine")
	}
	l := library(t)
	template, _ := templates.Builtin("after-sales", l)
	for _, key := range optional {
		if contains(template.Sections, key) {
			t.Errorf("%s is not optional", key)
		}
	}
	base := sample(t, "after-sales")
	methods := &yaml.Node{Kind: yaml.Sequence, Items: []*yaml.Node{scalar("on-site"), scalar("mail-in")}}
	base, ok := base.Set("service.methods", methods) // without remote, which wants its section
	if !ok {
		t.Fatal("cannot set the methods")
	}
	for mask := 1; mask < 1<<len(optional); mask++ {
		root, name := base, ""
		for i, key := range optional {
			if mask&(1<<i) != 0 {
				if root, ok = root.Set(key, null); !ok {
					t.Fatalf("cannot leave out %s", key)
				}
				name += " " + key
			}
		}
		errs := assembled(template, l, root)
		if errs == nil {
			t.Errorf("without%s: refused", name)
			continue
		}
		for _, e := range *errs {
			t.Errorf("without%s: %s", name, message.Sentence(message.Chinese, e.Message))
		}
	}
}

// The lean agreement of the benchmark assembles, and so does every change to it.
func TestLeanSwitches(t *testing.T) {
	if testing.Short() {
		t.Skip("goes through every choice of every kind, on one goroutine")
	}
	l := library(t)
	template, _ := templates.Builtin("after-sales", l)
	raw, err := os.ReadFile("../../testdata/bench/lean.yaml")
	if err != nil {
		t.Fatal(err)
	}
	base, errs := yaml.Parse(source.NewFile("lean.yaml", string(raw)))
	say(t, errs)
	built := 0
	for _, v := range append(variations(t, base, template.Sections), variation{"as it stands", base}) {
		errs := assembled(template, l, v.root)
		if errs == nil {
			if v.name == "as it stands" {
				t.Error("refused as it stands")
			}
			continue
		}
		built++
		for _, e := range *errs {
			t.Errorf("%s: %s", strings.TrimSpace(v.name), message.Sentence(message.Chinese, e.Message))
		}
	}
	if built < 50 {
		t.Errorf("only %d variations could be built", built)
	}
}
