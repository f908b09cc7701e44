package spec

import (
	"strings"
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// A choice is its id or its label, and nothing else; the two never clash.
func TestChoiceByLabel(t *testing.T) {
	text := "agreement: after-sales\nstance: 均衡\nparties:\n  - {role: 服务方, kind: 单位}\n  - {role: ' 客户 ', kind: 个人}\ndisputes: {method: 仲裁}\nservice: {methods: [上门服务, remote]}\n"
	root, _ := yaml.Parse(source.NewFile("s.yaml", text))
	s, errs := Decode(root)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	p, _ := s.Party("customer")
	if p == nil || p.Kind.V.ID != "person" || s.Stance.V.ID != "balanced" || s.Disputes.Method.V.ID != "arbitration" || s.Service.Methods[0].V.ID != "on-site" || s.Disputes.Method.Raw != "仲裁" {
		t.Errorf("%+v", s.Disputes)
	}
	if i := PartyAt(root, "customer"); i != 1 {
		t.Errorf("the customer is party %d", i)
	}
	if tree, ok := Overlay(root, "customer.name", &yaml.Node{Tag: "!!str", Value: "甲"}); !ok || tree.Get("parties").Items[1].Get("name") == nil {
		t.Error("no value can be laid over a party whose role is a label")
	}
	var walk func(f *Field)
	walk = func(f *Field) {
		seen := map[string]bool{}
		for _, e := range f.Enum {
			if seen[e.ID] || seen[e.Label] || e.Label == "" {
				t.Errorf("%s: %s or %s stands for two choices", f.Key, e.ID, e.Label)
			}
			seen[e.ID], seen[e.Label] = true, true
		}
		labels := map[string]bool{}
		for _, sub := range f.Fields {
			if labels[sub.Label] {
				t.Errorf("two keys of %s are called %s", f.Key, sub.Label)
			}
			labels[sub.Label] = true
			walk(sub)
		}
	}
	walk(Model())
}

// Every Chinese label typed as a key is answered with its key.
func TestLabelAsKey(t *testing.T) {
	var walk func(f *Field)
	walk = func(f *Field) {
		for _, sub := range f.Fields {
			if got := f.nearest(sub.Label); got != sub.Key {
				t.Errorf("%s: “%s” is answered with %q, want %s", f.Key, sub.Label, got, sub.Key)
			}
			walk(sub)
		}
	}
	walk(Model())
	_, errs := Parse(source.NewFile("s.yaml", "协议种类: after-sales\n编号: A-1\n"))
	said := ""
	for _, e := range errs {
		for _, a := range e.Fix.Args {
			if name, ok := a.Value.(string); ok {
				said += name + " "
			}
		}
	}
	if !strings.Contains(said, "agreement") {
		t.Errorf("advice: %s", said)
	}
}
