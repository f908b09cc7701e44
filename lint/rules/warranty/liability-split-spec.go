package warranty

import (
	"strconv"

	"github.com/shopspring/decimal"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// stages are the steps of the service in which damage may arise, the cause of
// loss that belongs to each, and whether the spec takes the step.
var stages = []struct {
	cause, stage string
	taken        func(*spec.Spec) bool
}{
	{"product-defect", "lint-liability-split-use", func(s *spec.Spec) bool { return s.Warranty != nil }},
	{"repair-fault", "lint-liability-split-repair", func(s *spec.Spec) bool { return s.Response != nil && len(s.Response.Levels) > 0 }},
	{"part-fault", "lint-liability-split-part", func(s *spec.Spec) bool { return s.Parts != nil }},
	{"environment", "lint-liability-split-site", func(s *spec.Spec) bool { return s.Duties != nil && len(s.Duties.Site) > 0 && by(s, "on-site") }},
	{"transport", "lint-liability-split-transport", func(s *spec.Spec) bool { return by(s, "mail-in") || by(s, "carry-in") }},
}

func by(s *spec.Spec, method string) bool {
	if s.Service == nil {
		return false
	}
	for _, m := range s.Service.Methods {
		if m.V.ID == method {
			return true
		}
	}
	return false
}

// liabilitySplitSpec checks that each cause is borne whole and once, and that
// each step of the service has its cause.
func liabilitySplitSpec(p *lint.Pass) {
	l := p.Spec.Liability
	if l == nil {
		return
	}
	there := map[string]bool{}
	first := map[string]spec.Choice{} // by what it means
	for i, c := range l.Causes {
		path := "liability.causes[" + strconv.Itoa(i) + "]"
		there[c.Cause.V.ID] = true
		if sum := c.Provider.V.Ratio.Add(c.Customer.V.Ratio); c.Provider.IsSet() && c.Customer.IsSet() && !sum.Equal(decimal.NewFromInt(1)) {
			p.FlagSpec(c.Provider.At, path+".provider", "text", c.Cause.String(), "sum", sum.Mul(decimal.NewFromInt(100)).String()+"%")
		}
		if !c.Means.IsSet() {
			continue
		}
		if other, taken := first[c.Means.String()]; taken {
			p.Report(lint.Finding{At: c.Means.At, Path: path + ".means", Message: diag.Say("lint-liability-split-overlap", "text", c.Means.String(), "one", other.String(), "other", c.Cause.String()),
				Fix: diag.Say("lint-liability-split-overlap-fix"), Related: []diag.Related{{At: other.At, Message: diag.Say("lint-contradiction-first")}}})
		} else {
			first[c.Means.String()] = c.Cause
		}
	}
	for _, x := range stages {
		if len(l.Causes) == 0 || there[x.cause] || !x.taken(p.Spec) || x.cause == "product-defect" && there["design-defect"] {
			continue
		}
		cause, _ := spec.FieldAt("liability.causes.cause").Choice(x.cause)
		p.Report(lint.Finding{At: p.Spec.Locate("liability.causes"), Path: "liability.causes",
			Message: diag.Say("lint-liability-split-hole", "text", cause.Label, "stage", diag.Say(x.stage)), Fix: diag.Say("lint-liability-split-hole-fix", "cause", x.cause)})
	}
}
