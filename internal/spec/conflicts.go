package spec

import (
	"fmt"

	"qiyue/internal/diag"
)

// checkMethods refuses a limit for arriving where nobody comes, and one for
// repairs in the field where all products are sent in: for those
// service.mail_time holds.
func checkMethods(v *validation) {
	if v.spec.Service == nil || v.spec.Response == nil || len(v.spec.Service.Methods) == 0 {
		return
	}
	visits, field := false, false
	for _, m := range v.spec.Service.Methods {
		visits = visits || m.V.ID == "on-site"
		field = field || m.V.ID == "on-site" || m.V.ID == "remote" || !m.IsSet()
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

// consumerBars are terms that the law keeps from holding against a consumer.
// The clauses do not print them, so a spec with one would not get what it says.
var consumerBars = []struct {
	path  string
	set   func(*Spec) bool
	basis diag.LawID
}{
	{"disputes.method", func(s *Spec) bool { return s.Disputes != nil && s.Disputes.Method.V.ID == "arbitration" }, "消法实施条例 17"},
	{"liability.cap", func(s *Spec) bool { return s.Liability != nil && s.Liability.Cap != nil }, "消法 26"},
	{"tripartite.liability", func(s *Spec) bool { return s.Tripartite != nil && s.Tripartite.Liability.V.ID == "separate" }, "消法 26"},
	{"liability.indirect", func(s *Spec) bool { return s.Liability != nil && s.Liability.Indirect.V.ID == "excluded" }, "消法 26"},
	{"liability.joint", func(s *Spec) bool {
		return s.Liability != nil && s.Liability.Joint.IsSet() && !bool(s.Liability.Joint.V)
	}, "消法 26"},
	{"warranty.suspended", func(s *Spec) bool {
		return s.Warranty != nil && s.Warranty.Suspended.IsSet() && !bool(s.Warranty.Suspended.V)
	}, "消法实施条例 18(1)"},
}

// checkConsumer refuses what the law does not let an agreement with a consumer say.
func checkConsumer(v *validation) {
	customer, _ := v.spec.Party("customer")
	if customer == nil || customer.Kind.V.ID != "person" {
		return
	}
	bar := func(path string, basis diag.LawID) {
		d := v.add(path, diag.Say("spec-consumer-bar", "label", FieldAt(path).Label, "basis", string(basis)))
		d.Basis, d.Fix = []diag.LawID{basis}, diag.Say("spec-consumer-bar-fix")
	}
	for _, b := range consumerBars {
		if b.set(v.spec) {
			bar(b.path, b.basis)
		}
	}
	if v.spec.Fees == nil {
		return
	}
	for i, f := range v.spec.Fees.Freight {
		if c := f.Case.V.ID; c != "warranty-repair" && c != "quality-return" {
			continue
		}
		if f.Send.V.ID == "customer" {
			bar(fmt.Sprintf("fees.freight[%d].send", i), "消法 24")
		}
		if f.Back.V.ID == "customer" {
			bar(fmt.Sprintf("fees.freight[%d].back", i), "消法 24")
		}
	}
}

// checkKind refuses what an agreement of the kind cannot say.
func checkKind(v *validation) {
	s := v.spec
	if p, _ := s.Party("intermediary"); p == nil && s.Stance.V.ID == "intermediary" {
		v.add("stance", diag.Say("spec-stance-alone", "stance", s.Stance.String())).Fix = diag.Say("spec-stance-alone-fix")
	}
	if s.Agreement.V.ID == "data-processing" && s.Confidential != nil && s.Confidential.Personal != nil {
		if role := s.Confidential.Personal.Role; role.V.ID == "own" {
			d := v.add("confidentiality.personal_information.role", diag.Say("spec-not-entrusted", "found", role.String()))
			d.Basis, d.Fix = []diag.LawID{"个人信息保护法 21"}, diag.Say("spec-not-entrusted-fix")
		}
	}
}
