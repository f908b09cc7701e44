package obligation

import (
	"fmt"
	"strconv"

	"qiyue/internal/diag"
)

// ending is what a termination agreement leaves to do, counted from the day
// the first agreement ends, or this one takes effect if that is later: the
// sums, what changes hands, data.
func (b *book) ending() {
	e := b.spec.Ending
	if e == nil {
		return
	}
	from := starting{unknown: diag.Say("obligation-no-value", "path", "termination_terms.date")}
	if e.Date.IsSet() {
		from = starting{day: date(e.Date.V)}
		if effect := b.effective(); effect.unknown.IsZero() && effect.day > from.day {
			from = effect
		}
	}
	for i, p := range e.Payments {
		if e.Settle.IsSet() {
			b.add("ending-payment", "ending-payment-"+strconv.Itoa(i+1), p.Payer.V.ID, fmt.Sprintf("termination_terms.payments[%d].amount", i),
				diag.Say("obligation-ending-payment", "name", p.Name.String(), "amount", p.Amount.String()), b.since(from, e.Settle.V.Limit, p.Payer.V.ID))
		}
	}
	for i, h := range e.Handovers {
		if e.Handover.IsSet() {
			b.add("ending-handover", "ending-handover-"+strconv.Itoa(i+1), h.From.V.ID, fmt.Sprintf("termination_terms.handovers[%d].name", i),
				diag.Say("obligation-ending-handover", "name", h.Name.String()), b.since(from, e.Handover.V.Limit, h.From.V.ID))
		}
	}
	if e.Pending.V.ID == "return" && e.Handover.IsSet() {
		b.add("ending-return", "ending-return", "provider", "termination_terms.handover", diag.Say("obligation-ending-return"), b.since(from, e.Handover.V.Limit, "provider"))
	}
	if e.Erase.IsSet() {
		b.add("ending-erase", "ending-erase", "both", "termination_terms.erase", diag.Say("obligation-ending-erase"), b.since(from, e.Erase.V.Limit, "both"))
	}
}

// promises are the first steps of a guarantee: papers handed over, the account
// for looking up services opened.
func (b *book) promises() {
	g := b.spec.Guarantee
	if g == nil {
		return
	}
	if g.Deliver.IsSet() {
		b.add("papers", "papers", "provider", "guarantee.deliver", diag.Say("obligation-papers"), b.since(b.effective(), g.Deliver.V.Limit, "provider"))
	}
	if g.System != nil && g.System.Open.IsSet() {
		b.add("account", "account", "provider", "guarantee.system.open", diag.Say("obligation-account"), b.since(b.effective(), g.System.Open.V.Limit, "provider"))
	}
}
