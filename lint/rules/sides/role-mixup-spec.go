package sides

import (
	"strconv"

	"qiyue/internal/spec"
	"qiyue/lint"
)

// faults are the causes that one side alone has a hand in.
var faults = map[string]string{
	"product-defect": "provider", "design-defect": "provider", "repair-fault": "provider", "part-fault": "provider", "delay": "provider",
	"misuse": "customer", "customer-change": "customer",
}

// roleMixupSpec looks for sides written the wrong way round: the greater share
// of a fault on the side that has no hand in it, and an account to be paid to
// on the side that pays.
func roleMixupSpec(p *lint.Pass) {
	s := p.Spec
	if l := s.Liability; l != nil {
		for i, c := range l.Causes {
			if !c.Provider.IsSet() || !c.Customer.IsSet() {
				continue
			}
			path := "liability.causes[" + strconv.Itoa(i) + "]."
			more := c.Customer.V.Ratio.Cmp(c.Provider.V.Ratio)
			// On behalf of a maker the provider answers for its own work alone.
			if by := faults[c.Cause.V.ID]; by == "provider" && more > 0 && !ordered(s, c.Cause.V.ID) && (s.Local == nil || c.Cause.V.ID == "repair-fault" || c.Cause.V.ID == "delay") {
				p.FlagSpec(c.Customer.At, path+"customer", "text", c.Cause.String()+"："+c.Customer.String(), "side", spec.FieldAt("liability.causes.customer").Label)
			} else if by == "customer" && more < 0 {
				p.FlagSpec(c.Provider.At, path+"provider", "text", c.Cause.String()+"："+c.Provider.String(), "side", spec.FieldAt("liability.causes.provider").Label)
			}
		}
	}
	provider, _ := s.Party("performer")
	customer, i := s.Party("payer")
	if s.Fees != nil && provider != nil && customer != nil && provider.Bank == nil && customer.Bank != nil {
		path := "parties[" + strconv.Itoa(i) + "].bank"
		p.FlagSpec(s.Locate(path), path, "text", spec.FieldAt("parties.bank").Label, "side", customer.Role.String())
	}
}

// ordered tells of a design that the buyer gave: who has goods made under its
// brand answers for its own specification.
func ordered(s *spec.Spec, cause string) bool { return s.OEM != nil && cause == "design-defect" }
