package obligation

import (
	"strconv"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// trade is what falls due where goods are sold by orders or through a dealer:
// the first order, training, the targets of the quarters and their account.
func (b *book) trade() {
	s := b.spec
	if o := s.Supply; o != nil && o.First.IsSet() {
		b.add("first-order", "first-order", "customer", "supply.first", diag.Say("obligation-first-order"), b.since(b.effective(), o.First.V.Limit, "customer"))
	}
	if o := s.OEM; o != nil && s.Supply != nil && s.Supply.Lead.IsSet() {
		b.add("sample", "sample", "provider", "supply.lead", diag.Say("obligation-sample"), b.since(b.effective(), s.Supply.Lead.V.Limit, "provider"))
	}
	d := s.Dealership
	if d == nil {
		return
	}
	if d.Support != nil && d.Support.Training.IsSet() {
		b.add("training", "dealer-training", "provider", "dealership.support.training", diag.Say("obligation-training"), b.since(b.effective(), d.Support.Training.V.Limit, "provider"))
	}
	end := b.ended()
	for i, t := range s.QuarterTargets() {
		n, last := strconv.Itoa(i+1), t.Quarter.Last()
		if end.unknown.IsZero() {
			last = min(last, end.day)
		}
		what := diag.Say("obligation-target", "quarter", t.Quarter.String(), "amount", (&spec.Amount{Amount: t.Amount}).String())
		b.add("target", "target-"+n, "customer", t.Path, what, on(last).note("obligation-stated"))
		if d.Report.IsSet() {
			account := diag.Say("obligation-target-account", "quarter", t.Quarter.String())
			b.add("target-account", "target-account-"+n, "provider", "dealership.report", account, b.after(t.Quarter.Last(), d.Report.V.Limit, "provider"))
		}
	}
}
