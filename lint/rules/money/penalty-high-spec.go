package money

import (
	"github.com/shopspring/decimal"

	"qiyue/internal/spec"
	"qiyue/lint"
)

// What is high: a hundredth for a day, or for an hour, and three tenths in all.
var (
	highRate  = decimal.NewFromFloat(0.01)
	highTotal = decimal.NewFromFloat(0.3)
)

// penaltyHighSpec reads every rate of a penalty and every cap on one.
func penaltyHighSpec(p *lint.Pass) {
	s := p.Spec
	high := func(path string, x spec.Percent, from decimal.Decimal, itself bool) {
		if x.IsSet() && (x.V.Ratio.GreaterThan(from) || itself && x.V.Ratio.Equal(from)) {
			p.Report(lint.Finding{At: x.At, Path: path, Args: []any{"text", x.String()}, Basis: excessive})
		}
	}
	if f := s.Fees; f != nil && f.Payment != nil {
		high("fees.payment.late", f.Payment.Late, highRate, true)
		high("fees.payment.late_cap", f.Payment.LateCap, highTotal, false)
	}
	if b := s.Breach; b != nil {
		high("breach.response", b.Response, highRate, true)
		high("breach.cap", b.Cap, highTotal, false)
	}
	if u := s.Supply; u != nil {
		high("supply.late", u.Late, highRate, true)
		high("supply.late_cap", u.LateCap, highTotal, false)
	}
	if e := s.Ending; e != nil {
		high("termination_terms.late", e.Late, highRate, true)
	}
}
