package spec_test

import (
	"os"
	"strings"
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
)

// What the third party is decides what the spec must say of it and what would
// have no effect.
func TestThirdParty(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/specs/tripartite.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		changes []string // path, value, …; "" removes
		want    string   // message and path of each error
	}{
		{"the example", nil, ""},
		{"an intermediary says who pays it", []string{"tripartite.commission.payer", ""}, "spec-needed tripartite.commission.payer"},
		{"an agent has a principal, who pays it", []string{"tripartite.third", "agent"}, "spec-needed tripartite.principal; spec-idle tripartite.commission.payer"},
		{"a debtor answers jointly or for its part", []string{"tripartite.third", "debtor", "tripartite.commission.payer", ""}, "spec-needed tripartite.liability"},
		{"who is no debtor has no share of liability", []string{"tripartite.liability", "joint"}, "spec-idle tripartite.liability"},
		{"money that goes through the third party goes on in time", []string{"tripartite.remit", ""}, "spec-needed tripartite.remit"},
		{"money that does not, is not passed on", []string{"tripartite.money", "direct"}, "spec-idle tripartite.remit"},
		{"who collects has an account", []string{"parties[2].bank", ""}, "spec-third-bank parties"},
		{"several providers are not a matter here", []string{"liability.joint", "true"}, "spec-idle liability.joint"},
	} {
		root, _ := yaml.Parse(source.NewFile("tripartite.yaml", string(raw)))
		for i := 0; i < len(c.changes); i += 2 {
			v := &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: c.changes[i+1]}
			if v.Value == "" {
				v.Tag = "!!null"
			}
			var ok bool
			if root, ok = spec.Overlay(root, c.changes[i], v); !ok {
				t.Fatalf("%s: cannot set %s", c.name, c.changes[i])
			}
		}
		s, errs := spec.Decode(root)
		errs = append(errs, spec.Validate(s, nil)...)
		var got []string
		for _, e := range errs {
			got = append(got, e.Message.ID+" "+e.Path)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Who leads must be there.
func TestStanceAlone(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/specs/guarantee.yaml")
	if err != nil {
		t.Fatal(err)
	}
	s, errs := spec.Parse(source.NewFile("guarantee.yaml", strings.Replace(string(raw), "stance: balanced", "stance: intermediary", 1)))
	errs = append(errs, spec.Validate(s, nil)...)
	if len(errs) != 1 || errs[0].Message.ID != "spec-stance-alone" || errs[0].At.Text() != "intermediary" {
		t.Errorf("got %v", errs)
	}
}
