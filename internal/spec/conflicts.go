package spec

import (
	"fmt"
	"slices"

	"qiyue/internal/diag"
)

// checkMethods refuses a limit for arriving where nobody comes, and one for
// repairs in the field where all products are sent in: for those
// service.mail_time holds. A manufacturer's local service takes no products in:
// the clauses of the kind say nothing of their freight and risk.
func checkMethods(v *validation) {
	if v.spec.Service == nil || v.spec.Response == nil || len(v.spec.Service.Methods) == 0 {
		return
	}
	visits, field := false, false
	for _, m := range v.spec.Service.Methods {
		visits = visits || m.V.ID == "on-site"
		field = field || m.V.ID == "on-site" || m.V.ID == "remote" || !m.IsSet()
	}
	if v.spec.Local != nil {
		for i, m := range v.spec.Service.Methods {
			if m.V.ID == "mail-in" || m.V.ID == "carry-in" {
				v.add(fmt.Sprintf("service.methods[%d]", i), diag.Say("spec-local-method", "found", m.String())).Fix = diag.Say("spec-local-method-fix")
			}
		}
	}
	for i, l := range v.spec.Response.Levels {
		if l.Onsite.IsSet() && !visits {
			v.add(fmt.Sprintf("response.levels[%d].onsite", i), diag.Say("spec-onsite-idle")).Fix = diag.Say("spec-onsite-idle-fix")
		}
		if l.Restore.IsSet() && !field {
			v.add(fmt.Sprintf("response.levels[%d].restore", i), diag.Say("spec-restore-idle")).Fix = diag.Say("spec-restore-idle-fix")
		}
	}
}

// checkCardStart refuses an extended warranty that begins while the first one
// still runs: the customer would pay for what it has already.
func checkCardStart(v *validation) {
	c, t := v.spec.Card, v.spec.Term
	if c == nil || t == nil || c.Kind.V.ID != "extension" || !c.FirstEnds.IsSet() || !t.Start.IsSet() {
		return
	}
	if !t.Start.V.Time().After(c.FirstEnds.V.Time()) {
		v.add("term.start", diag.Say("spec-card-start", "start", t.Start.String(), "ends", c.FirstEnds.String())).Fix = diag.Say("spec-card-start-fix")
	}
}

// checkCardPrice wants the price of a card in the agreement (消法实施条例 22),
// to be paid on a day that will come: nothing is accepted, stated or delivered
// once for the whole term. A card for a number of services cannot renew
// itself either: neither the number nor the price of the next one is agreed.
func checkCardPrice(v *validation) {
	c, f := v.spec.Card, v.spec.Fees
	if c == nil {
		return
	}
	_, ok := v.spec.FeeTotal()
	v.need("fees.total", "card.kind", c.Kind.String(), ok)
	if f != nil && f.Payment != nil && len(f.Payment.Instalments) == 0 && f.Payment.After.IsSet() && !slices.Contains([]string{"signing", "invoice"}, f.Payment.After.V.ID) {
		v.add("fees.payment.after", diag.Say("spec-card-payment", "after", f.Payment.After.String())).Fix = diag.Say("spec-card-payment-fix")
	}
	if t := v.spec.Term; t != nil && c.Kind.V.ID == "prepaid" && t.Renewal.V.ID == "automatic" {
		v.add("term.renewal", diag.Say("spec-card-renewal")).Fix = diag.Say("spec-card-renewal-fix")
	}
}

// checkKind refuses what an agreement of the kind cannot say.
func checkKind(v *validation) {
	s := v.spec
	if p, _ := s.Party("intermediary"); p == nil && s.Stance.V.ID == "intermediary" {
		v.add("stance", diag.Say("spec-stance-alone", "stance", s.Stance.String())).Fix = diag.Say("spec-stance-alone-fix")
	}
	if s.Agreement.V.ID == "data-processing" {
		checkEntrusting(v)
	}
	if d := s.Disputes; d != nil && len(s.Products) == 0 {
		if d.Court.V.ID == "object" {
			v.add("disputes.court", diag.Say("spec-no-object", "found", d.Court.String())).Fix = diag.Say("spec-no-object-fix")
		}
		if d.CourtLink.V.ID == "object" {
			v.add("disputes.court_link", diag.Say("spec-no-object", "found", d.CourtLink.String())).Fix = diag.Say("spec-no-object-fix")
		}
	}
}

// checkEntrusting wants an organisation that entrusts personal information to
// the provider (个人信息保护法 21).
func checkEntrusting(v *validation) {
	s := v.spec
	if s.Confidential != nil && s.Confidential.Personal != nil {
		if role := s.Confidential.Personal.Role; role.V.ID == "own" {
			d := v.add("confidentiality.personal_information.role", diag.Say("spec-not-entrusted", "found", role.String()))
			d.Basis, d.Fix = []diag.LawID{"个人信息保护法 21"}, diag.Say("spec-not-entrusted-fix")
		}
	}
	for i, p := range s.Parties {
		if p != nil && p.Role.V.ID == "customer" && p.Kind.V.ID == "person" {
			v.add(fmt.Sprintf("parties[%d].kind", i), diag.Say("spec-entrusting-person")).Fix = diag.Say("spec-entrusting-person-fix")
		}
	}
}
