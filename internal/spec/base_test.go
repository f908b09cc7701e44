package spec

import (
	"fmt"
	"os"
	"testing"

	"pgregory.net/rapid"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// A tree laid over a base reads the same with the base as alone: the same
// values, the same diagnostics at the same places, whatever is wrong in it or
// in the base.
func TestBaseReadsAlike(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	values := [][2]string{
		{"customer.name", "绍兴甲公司"}, {"customer.uscc", "91330106MA2CFG4T0X"}, {"number", "X-1"}, {"number", Blank}, {"term.length", "2年"}, {"term.length", "2"},
		{"products[0].quantity", "0"}, {"products[2].name", "磨床"}, {"signing.copies", "0"}, {"signing.effective", "date"}, {"response.levels[1].respond", "9小时"},
		{"response.levels[1].id", "urgent"}, {"fees.deposit.amount", "1元"}, {"fees.tax.rate", "13"}, {"disputes.method", "court"}, {"remote", ""}, {"warranty", ""},
		{"parties", ""}, {"liability.cap.kind", "fees"}, {"fees.items", ""}, {"colour", "红"}, {"warranty.covers", "一句"}, {"term.renewal", "automatic"},
	}
	rapid.Check(t, func(t *rapid.T) {
		draw := func(tree *yaml.Node, label string) *yaml.Node {
			for range rapid.IntRange(0, 3).Draw(t, label) {
				c := rapid.SampledFrom(values).Draw(t, "value")
				value := &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: c[1]}
				if c[1] == "" {
					value.Tag = "!!null"
				}
				if next, ok := Overlay(tree, c[0], value); ok {
					tree = next
				}
			}
			return tree
		}
		root, _ := yaml.Parse(source.NewFile("base.yaml", string(raw)))
		base := draw(root, "in the base")
		tree := draw(base, "over it")
		alone, errs := Decode(tree)
		with, same := NewBase(base).Decode(tree)
		errs = append(errs, Validate(alone, everySection())...)
		same = append(same, Validate(with, everySection())...)
		errs.Sort()
		same.Sort()
		if a, b := diagnostics(errs), diagnostics(same); a != b {
			t.Fatalf("alone:\n%s\nwith its base:\n%s", a, b)
		}
		a, b := alone.Env(), with.Env()
		delete(a, "has")
		delete(b, "has")
		if fmt.Sprint(a) != fmt.Sprint(b) {
			t.Fatalf("conditions see other values")
		}
	})
}

func diagnostics(errs diag.List) (out string) {
	for _, e := range errs {
		out += fmt.Sprintln(e.At.Start, e.At.End, e.Message.ID, e.Path)
	}
	return out
}
