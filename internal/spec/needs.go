package spec

import (
	"fmt"

	"qiyue/internal/diag"
)

// checkNeeds wants the fields that a choice elsewhere cannot do without.
func checkNeeds(v *validation) {
	needDates(v)
	needMoney(v)
	needService(v)
	needForum(v)
}

func needDates(v *validation) {
	s := v.spec
	if s.Signing != nil && s.Signing.Effective.V.ID == "date" {
		v.need("signing.effective_date", "signing.effective", s.Signing.Effective.String(), s.Signing.EffectiveDate.IsSet())
	}
	if s.Warranty != nil && s.Warranty.Starts.V.ID == "date" {
		v.need("warranty.start_date", "warranty.starts", s.Warranty.Starts.String(), s.Warranty.StartDate.IsSet())
	}
	if s.Term != nil && s.Term.Renewal.V.ID == "automatic" {
		v.need("term.extend", "term.renewal", s.Term.Renewal.String(), s.Term.Extend.IsSet())
	}
}

func needMoney(v *validation) {
	if l := v.spec.Liability; l != nil && l.Cap != nil {
		switch l.Cap.Kind.V.ID {
		case "amount":
			v.need("liability.cap.amount", "liability.cap.kind", l.Cap.Kind.String(), l.Cap.Amount.IsSet())
		case "fees", "price":
			v.need("liability.cap.share", "liability.cap.kind", l.Cap.Kind.String(), l.Cap.Share.IsSet())
		}
	}
	if b := v.spec.Breach; b != nil && (b.Each.IsSet() || b.Response.IsSet()) {
		by := "breach.each"
		if !b.Each.IsSet() {
			by = "breach.response"
		}
		v.need("breach.cap", by, FieldAt(by).Label, b.Cap.IsSet())
	}
	if c := v.spec.Confidential; c != nil && c.Personal != nil && c.Personal.Role.V.ID == "entrusted" && v.spec.Termination == nil {
		role := "confidentiality.personal_information.role"
		v.need("confidentiality.personal_information.audit", role, c.Personal.Role.String(), c.Personal.Audit.IsSet())
	}
	if e := v.spec.Ending; e != nil && e.Manner.V.ID == "breach" {
		v.need("termination_terms.party", "termination_terms.manner", e.Manner.String(), e.Party.IsSet())
	}
	if by, because := v.measuredByFees(); by != "" {
		if _, ok := v.spec.FeeTotal(); v.spec.totalsFees() {
			v.need("fees.total", by, because, ok)
		} else {
			v.add(by, diag.Say("spec-no-fee-total", "found", because)).Fix = diag.Say("spec-no-fee-total-fix")
		}
	}
	if f := v.spec.Fees; f != nil && f.Payment != nil && f.Payment.After.V.ID == "statement" {
		v.need("fees.payment.statement", "fees.payment.after", f.Payment.After.String(), f.Payment.Statement.IsSet())
		v.need("fees.payment.confirm", "fees.payment.after", f.Payment.After.String(), f.Payment.Confirm.IsSet())
	}
	if s := v.spec.Service; s != nil && s.Loaner != nil && s.Loaner.Deposit.IsSet() {
		v.need("service.loaner.refund", "service.loaner.deposit", FieldAt("service.loaner.deposit").Label, s.Loaner.Refund.IsSet())
	}
}

// measuredByFees is the first value that is measured by the fee total: a cap,
// a deposit (民法典 586), a deduction for quality or for maintenance left out;
// with its name.
func (v *validation) measuredByFees() (path, name string) {
	s := v.spec
	if s.Liability != nil && s.Liability.Cap != nil && s.Liability.Cap.Kind.V.ID == "fees" {
		return "liability.cap.kind", s.Liability.Cap.Kind.String()
	}
	if s.Fees != nil && s.Fees.Deposit != nil {
		return "fees.deposit", FieldAt("fees.deposit").Label
	}
	if s.Quality != nil {
		for i, m := range s.Quality.Metrics {
			if m.Credit.IsSet() {
				return fmt.Sprintf("quality.metrics[%d].credit", i), FieldAt("quality.metrics.credit").Label
			}
		}
	}
	if s.Maintenance != nil && s.Maintenance.Missed.IsSet() {
		return "maintenance.missed", FieldAt("maintenance.missed").Label
	}
	return "", ""
}

// totalsFees tells whether the agreement of the spec states a fee total: what is
// resold, made to order or mended for others is paid by the piece.
func (s *Spec) totalsFees() bool { return s.Dealership == nil && s.OEM == nil && s.Local == nil }

// needService wants what a way of serving cannot do without.
func needService(v *validation) {
	if s := v.spec.Service; s != nil {
		for i, m := range s.Methods {
			by := fmt.Sprintf("service.methods[%d]", i)
			switch m.V.ID {
			case "mail-in", "carry-in":
				v.need("service.mail_to", by, m.String(), s.MailTo.IsSet())
				v.need("service.mail_time", by, m.String(), s.MailTime.IsSet())
			case "remote":
				v.need("remote", by, m.String(), v.spec.Remote != nil)
			}
		}
	}
	if c := v.spec.Card; c != nil && c.Kind.V.ID == "prepaid" {
		v.need("card.uses", "card.kind", c.Kind.String(), c.Uses.IsSet())
	}
	if r := v.spec.Returns; r != nil {
		for i := range r.Ladder {
			if g := &r.Ladder[i]; g.Case.IsSet() && g.Case.V.ID != "quality" && (g.takes("return") || g.takes("exchange")) {
				v.need("returns.intact", fmt.Sprintf("returns.ladder[%d].case", i), g.Case.String(), len(r.Intact) > 0)
				break // once
			}
		}
	}
	if s := v.spec.Staff; s != nil && s.Subcon.V.ID == "listed" {
		v.need("staff.subcontractors", "staff.subcontracting", s.Subcon.String(), len(s.Others) > 0)
	}
	if r := v.spec.Remote; r != nil {
		if r.Consent.V.ID == "standing" {
			v.need("remote.window", "remote.consent", r.Consent.String(), r.Window.IsSet())
		}
		if r.Auto.IsSet() && bool(r.Auto.V) {
			v.need("remote.data", "remote.automated", FieldAt("remote.automated").Label, len(r.Data) > 0)
		}
	}
}

func needForum(v *validation) {
	d := v.spec.Disputes
	if d == nil {
		return
	}
	switch d.Method.V.ID {
	case "arbitration":
		v.need("disputes.institution", "disputes.method", d.Method.String(), d.Institution.IsSet())
	case "court":
		v.need("disputes.court", "disputes.method", d.Method.String(), d.Court.IsSet() || d.CourtName.IsSet() || v.written("disputes.court_name"))
		if d.CourtName.IsSet() {
			v.need("disputes.court_link", "disputes.court_name", FieldAt("disputes.court_name").Label, d.CourtLink.IsSet())
		}
		if d.CourtName.IsSet() && d.Court.IsSet() {
			v.add("disputes.court_name", diag.Say("spec-either", "one", FieldAt("disputes.court").Label, "other", FieldAt("disputes.court_name").Label))
		}
	}
}

// displacement is a section that another one makes useless.
type displacement struct{ path, by string }

// displaced are sections in whose place a kind with another section has its
// own: the ladder of returns, the terms, which nobody's machines and staff
// are under, and the prices of what is resold, made to order or mended for others.
var displaced = []displacement{
	{"warranty.remedies", "returns"}, {"service.patrol", "terms"}, {"service.training", "terms"},
	{"fees.items", "dealership"}, {"fees.items", "oem"}, {"fees.items", "local"},
	{"fees.total", "dealership"}, {"fees.total", "oem"}, {"fees.total", "local"},
}

// servant is a field that serves one choice of another field; under any other
// it would be left out of the document.
type servant struct{ path, by, choice string }

var servants = []servant{
	{"signing.effective_date", "signing.effective", "date"},
	{"warranty.start_date", "warranty.starts", "date"},
	{"warranty.inspection", "warranty.starts", "acceptance"},
	{"term.extend", "term.renewal", "automatic"},
	{"termination_terms.party", "termination_terms.manner", "breach"},
	{"staff.subcontractors", "staff.subcontracting", "listed"},
	{"card.uses", "card.kind", "prepaid"},
	{"remote.window", "remote.consent", "standing"},
	{"liability.cap.amount", "liability.cap.kind", "amount"},
}

// checkIdle refuses what a choice elsewhere would leave out of the document:
// who wrote it expects to find it there. Court and arbitration side by side
// are the linter's, who knows what the law makes of that.
func checkIdle(v *validation) {
	s := v.spec
	for _, x := range displaced {
		if s.Has(x.path) && s.Has(x.by) {
			v.add(x.path, diag.Say("spec-unused", "label", FieldAt(x.path).Label, "path", x.path))
		}
	}
	for _, x := range servants {
		if !s.Has(x.path) {
			continue
		}
		if c, ok := s.chosen(x.by); ok && c.V.ID != x.choice {
			v.idle(x.path, c, x.by)
		}
	}
	if c, ok := s.chosen("liability.cap.kind"); ok && c.V.ID == "amount" {
		v.idle("liability.cap.share", c, "liability.cap.kind")
	}
}

// chosen is the choice at a path; ok is false when its section is left out.
func (s *Spec) chosen(path string) (Choice, bool) {
	p, _ := CompilePath(path, nil)
	v, _, ok := s.Row().find(p)
	if !ok {
		return Choice{}, false
	}
	c, ok := v.Interface().(Choice)
	return c, ok
}
