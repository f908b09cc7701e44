package money

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// penaltyBaseSpec asks for a cap where a penalty grows day by day: its base
// the clause names itself.
func penaltyBaseSpec(p *lint.Pass) {
	if f := p.Spec.Fees; f != nil && f.Payment != nil && f.Payment.Late.IsSet() && !f.Payment.LateCap.IsSet() {
		p.Report(lint.Finding{
			At: f.Payment.Late.At, Path: "fees.payment.late", Message: diag.Say("lint-penalty-base-cap", "text", f.Payment.Late.String()),
			Fix: diag.Say("lint-penalty-base-cap-fix"),
		})
	}
}
