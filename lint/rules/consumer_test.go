package rules

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/lint"
)

// against are values that contradict consumer law, with the law that an error
// must name.
var against = []struct {
	path, value string
	basis       diag.LawID
}{
	{"disputes.method", "arbitration", "消法实施条例 17"},
	{"liability.indirect", "excluded", "消法 26"},
	{"liability.joint", "false", "消法 26"},
	{"liability.causes[0].customer", "50%", "消法 26"},
	{"warranty.suspended", "false", "消法实施条例 18(1)"},
	{"warranty.starts", "invoice", "消法实施条例 18(1)"},
	{"warranty.starts", "date", "消法实施条例 18(1)"},
	{"warranty.remedies.replace", "20日", "侵害消费者权益行为处罚办法 8"},
	{"warranty.remedies.refund", "20日", "侵害消费者权益行为处罚办法 8"},
	{"card.cooling", "3日", "预付式消费解释 14"},
	{"fees.freight[0].send", "customer", "消法 24"},
	{"returns.freight[0].send", "customer", "消法 24"},
	{"returns.refund", "20日", "侵害消费者权益行为处罚办法 8"},
}

// In every kind that a consumer may be the customer of, a spec that contradicts
// consumer law is an error that names the law, from the spec's own checks or
// from the linter's.
func TestAgainstConsumers(t *testing.T) {
	engine, linter := generator.New(clauses.Builtin(), nil, nil), lint.New(All())
	files, _ := filepath.Glob("../../testdata/specs/*.yaml")
	kinds, tried := 0, map[string]bool{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		root, _ := yaml.Parse(source.NewFile(filepath.Base(file), string(raw)))
		s, _ := spec.Decode(root)
		template, _ := engine.Template(s.Agreement.V.ID)
		if template.Party("customer") == nil && template.Addressee.Role != "customer" {
			continue
		}
		kinds++
		if template.Party("customer") != nil {
			root = with(t, root, "customer.kind", "person")
		}
		for _, c := range against {
			if !s.Has(parent(c.path)) {
				continue
			}
			tried[c.path+c.value] = true
			s, errs := spec.Decode(with(t, root, c.path, c.value))
			errs = append(errs, spec.Validate(s, template.Sections)...)
			found, faults := linter.Run(lint.Subject{Spec: s}, lint.Options{})
			if faults != nil {
				t.Fatal(faults)
			}
			if !slices.ContainsFunc(append(errs, found...), func(d diag.Diagnostic) bool {
				return d.Severity == diag.Error && d.Path == c.path && slices.Contains(d.Basis, c.basis)
			}) {
				t.Errorf("%s: %s: %s goes without an error that names %s", filepath.Base(file), c.path, c.value, c.basis)
			}
		}
	}
	if kinds < 5 {
		t.Errorf("only %d kinds have a customer", kinds)
	}
	for _, c := range against {
		if !tried[c.path+c.value] {
			t.Errorf("%s: %s is tried in no kind", c.path, c.value)
		}
	}
}

// parent is the section or list that holds a path's last key.
func parent(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '.' {
			path = path[:i]
			break
		}
	}
	for i := range path {
		if path[i] == '[' {
			return path[:i]
		}
	}
	return path
}

func with(t *testing.T, root *yaml.Node, path, value string) *yaml.Node {
	t.Helper()
	out, ok := spec.Overlay(root, path, &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: value, At: root.At})
	if !ok {
		t.Fatalf("cannot set %s", path)
	}
	return out
}
