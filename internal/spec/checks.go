package spec

import (
	"fmt"

	"qiyue/internal/diag"
)

// checks are the conditions across fields without which no document can be
// built.
var checks = []func(*validation){
	checkRoles, checkLevels, checkDisputes, checkDates, checkPair, checkMethods, checkCauses,
}

// need reports a field that another field's choice makes necessary.
func (v *validation) need(path, because string, set bool) {
	if !set && !v.written(path) {
		f := FieldAt(path)
		v.add(path, diag.Say("spec-needed", "label", f.Label, "path", path, "because", because)).Fix = wanted(f)
	}
}

func checkRoles(v *validation) {
	seen := map[string]int{}
	for i, p := range v.spec.Parties {
		if p == nil || !p.Role.IsSet() {
			continue
		}
		path := fmt.Sprintf("parties[%d]", i)
		if first, dup := seen[p.Role.V.ID]; dup {
			v.add(path+".role", diag.Say("spec-role-twice", "role", p.Role.String(), "first", first+1))
		}
		seen[p.Role.V.ID] = i
		if p.Kind.V.ID == "company" && p.IDNumber.IsSet() {
			v.add(path+".id_number", diag.Say("spec-company-id"))
		}
		if p.Kind.V.ID == "person" && p.USCC.IsSet() {
			v.add(path+".uscc", diag.Say("spec-person-uscc"))
		}
	}
}

func checkLevels(v *validation) {
	if v.spec.Response == nil {
		return
	}
	seen := map[Words]bool{}
	for i, l := range v.spec.Response.Levels {
		if !l.ID.IsSet() {
			continue
		}
		path := fmt.Sprintf("response.levels[%d].id", i)
		for _, r := range string(l.ID.V) {
			if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-') {
				v.add(path, diag.Say("spec-level-id", "found", l.ID.String()))
				break
			}
		}
		if seen[l.ID.V] {
			v.add(path, diag.Say("spec-level-twice", "id", l.ID.String()))
		}
		seen[l.ID.V] = true
	}
}

func checkDisputes(v *validation) {
	d := v.spec.Disputes
	if d == nil {
		return
	}
	switch d.Method.V.ID {
	case "arbitration":
		v.need("disputes.institution", d.Method.String(), d.Institution.IsSet())
	case "court":
		v.need("disputes.court", d.Method.String(), d.Court.IsSet() || d.CourtName.IsSet())
		if d.CourtName.IsSet() {
			v.need("disputes.court_link", FieldAt("disputes.court_name").Label, d.CourtLink.IsSet())
		}
		if d.CourtName.IsSet() && d.Court.IsSet() {
			v.add("disputes.court_name", diag.Say("spec-either", "one", FieldAt("disputes.court").Label, "other", FieldAt("disputes.court_name").Label))
		}
	}
}

func checkDates(v *validation) {
	s := v.spec
	if s.Signing != nil && s.Signing.Effective.V.ID == "date" {
		v.need("signing.effective_date", s.Signing.Effective.String(), s.Signing.EffectiveDate.IsSet())
	}
	if s.Warranty != nil && s.Warranty.Starts.V.ID == "date" {
		v.need("warranty.start_date", s.Warranty.Starts.String(), s.Warranty.StartDate.IsSet())
	}
	if s.Term != nil && s.Term.Renewal.V.ID == "automatic" {
		v.need("term.extend", s.Term.Renewal.String(), s.Term.Extend.IsSet())
	}
}

// checkPair wants values that say only together what they mean.
func checkPair(v *validation) {
	if l := v.spec.Liability; l != nil && l.Cap != nil {
		switch l.Cap.Kind.V.ID {
		case "amount":
			v.need("liability.cap.amount", l.Cap.Kind.String(), l.Cap.Amount.IsSet())
		case "fees", "price":
			v.need("liability.cap.share", l.Cap.Kind.String(), l.Cap.Share.IsSet())
		}
		if _, ok := v.spec.FeeTotal(); !ok && l.Cap.Kind.V.ID == "fees" {
			v.need("fees.total", l.Cap.Kind.String(), false)
		}
	}
	if s := v.spec.Service; s != nil && s.Loaner != nil && s.Loaner.Deposit.IsSet() {
		v.need("service.loaner.refund", FieldAt("service.loaner.deposit").Label, s.Loaner.Refund.IsSet())
	}
	if r := v.spec.Remote; r != nil {
		if r.Consent.V.ID == "standing" {
			v.need("remote.window", r.Consent.String(), r.Window.IsSet())
		}
		if r.Auto.IsSet() && bool(r.Auto.V) {
			v.need("remote.data", FieldAt("remote.automated").Label, len(r.Data) > 0)
		}
	}
}

// checkMethods wants what a way of serving cannot do without.
func checkMethods(v *validation) {
	s := v.spec.Service
	if s == nil {
		return
	}
	for _, m := range s.Methods {
		switch m.V.ID {
		case "mail-in", "carry-in":
			v.need("service.mail_to", m.String(), s.MailTo.IsSet())
			v.need("service.mail_time", m.String(), s.MailTime.IsSet())
		case "remote":
			v.need("remote", m.String(), v.spec.Remote != nil)
		}
	}
}

func checkCauses(v *validation) {
	if v.spec.Liability == nil {
		return
	}
	seen := map[string]bool{}
	for i, c := range v.spec.Liability.Causes {
		if c.Cause.IsSet() && seen[c.Cause.V.ID] {
			v.add(fmt.Sprintf("liability.causes[%d].cause", i), diag.Say("spec-cause-twice", "cause", c.Cause.String()))
		}
		seen[c.Cause.V.ID] = true
	}
}
