package structure

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// signatureSpec looks for a seal as a condition where a side has none: a
// person signs. For a customer who is one the clause says so itself.
func signatureSpec(p *lint.Pass) {
	s := p.Spec.Signing
	if s == nil || s.Effective.V.ID != "sign-and-seal" {
		return
	}
	customer, _ := p.Spec.Party("customer")
	for _, x := range p.Spec.Parties {
		if x != nil && x != customer && x.Kind.V.ID == "person" {
			p.Report(lint.Finding{At: s.Effective.At, Path: "signing.effective", Message: diag.Say("lint-signature-seal", "text", x.Name.String()), Fix: diag.Say("lint-signature-seal-fix")})
			return
		}
	}
}
