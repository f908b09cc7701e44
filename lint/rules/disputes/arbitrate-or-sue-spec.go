package disputes

import "qiyue/lint"

// arbitrateOrSueSpec looks for the way that was not chosen beside the one that
// was.
func arbitrateOrSueSpec(p *lint.Pass) {
	d := p.Spec.Disputes
	if d == nil {
		return
	}
	switch d.Method.V.ID {
	case "arbitration":
		if d.Court.IsSet() {
			p.FlagSpec(d.Court.At, "disputes.court")
		} else if d.CourtName.IsSet() {
			p.FlagSpec(d.CourtName.At, "disputes.court_name")
		}
	case "court":
		if d.Institution.IsSet() {
			p.FlagSpec(d.Institution.At, "disputes.institution")
		}
	}
}
