package spec

import (
	"strings"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
)

// within are the periods that come to nothing unless they are shorter than
// another, or as long at most: a notice longer than what it is given of, a cycle
// that ends after the agreement. Paths may lead through lists; within one list
// the two stand in the same entry.
var within = []struct {
	path, of string
	equal    bool   // as long is no fault
	why      string // what is wrong with a longer one, a message
}{
	{"term.notice", "term.length", false, "spec-within-term"},
	{"term.notice", "term.extend", false, "spec-within-term"},
	{"termination.notice", "term.length", false, "spec-within-term"},
	{"termination.change", "term.length", false, "spec-within-term"},
	{"breach.cure", "term.length", false, "spec-within-term"},
	{"force_majeure.quit", "term.length", false, "spec-within-term"},
	{"fees.adjustment.notice", "term.length", false, "spec-within-term"},
	{"fees.adjustment.quit", "term.length", false, "spec-within-term"},
	{"fees.adjustment.interval", "term.length", true, "spec-within-term"},
	{"fees.payment.suspend", "term.length", false, "spec-within-term"},
	{"fees.deposit.due", "term.length", false, "spec-within-term"},
	{"service.patrol.interval", "term.length", true, "spec-within-term"},
	{"service.training.within", "term.length", true, "spec-within-term"},
	{"maintenance.plan.interval", "term.length", true, "spec-within-term"},
	{"quality.period", "term.length", true, "spec-within-term"},
	{"guarantee.deliver", "term.length", false, "spec-within-term"},
	{"guarantee.risk", "term.length", true, "spec-within-term"},
	{"guarantee.review.interval", "term.length", true, "spec-within-term"},
	{"guarantee.system.open", "term.length", false, "spec-within-term"},
	{"card.cooling", "term.length", false, "spec-within-term"},
	{"card.longest", "term.length", false, "spec-within-term"},
	{"local.training", "term.length", false, "spec-within-term"},
	{"confidentiality.personal_information.audit", "term.length", false, "spec-within-term"},
	{"dealership.reprice", "term.length", false, "spec-within-term"},
	{"dealership.quit", "term.length", false, "spec-within-term"},
	{"dealership.targets.plan", "term.length", false, "spec-within-term"},
	{"dealership.targets.notice", "term.length", false, "spec-within-term"},
	{"dealership.support.training", "term.length", false, "spec-within-term"},
	{"supply.first", "term.length", true, "spec-within-term"},
	{"oem.sample", "term.length", false, "spec-within-term"},
	{"oem.change", "term.length", false, "spec-within-term"},

	{"service.patrol.notice", "service.patrol.interval", false, "spec-within-cycle"},
	{"maintenance.notice", "maintenance.plan.interval", false, "spec-within-cycle"},
	{"maintenance.makeup", "maintenance.plan.interval", false, "spec-within-cycle"},
	{"fees.adjustment.notice", "fees.adjustment.interval", false, "spec-within-cycle"},
	{"quality.report", "quality.period", true, "spec-within-cycle"},
	{"guarantee.review.report", "guarantee.review.interval", true, "spec-within-cycle"},

	{"force_majeure.notice", "force_majeure.quit", false, "spec-within-other"},
	{"fees.adjustment.quit", "fees.adjustment.notice", true, "spec-within-other"}, // the new price holds when nobody has ended the agreement
	{"dealership.quit", "dealership.reprice", true, "spec-within-other"},
	{"warranty.extension.before", "warranty.period", false, "spec-within-other"},
	{"warranty.inspection", "warranty.period", false, "spec-within-other"},
	{"warranty.remedies.repair", "warranty.period", false, "spec-within-other"},
	{"policy.dispatch.depart", "policy.dispatch.arrive", true, "spec-within-other"},
	{"remote.switch", "response.levels.restore", true, "spec-within-other"},
}

// checkWithin refuses periods that reach beyond what they belong to. A term that
// renews itself goes on; only the notice against that has to fit in it.
func checkWithin(v *validation) {
	renews := v.spec.Term != nil && v.spec.Term.Renewal.V.ID == "automatic"
	for _, w := range within {
		if renews && w.of == "term.length" && w.path != "term.notice" {
			continue
		}
		for _, path := range v.spec.Places(w.path) {
			for _, of := range v.spec.Places(w.of) {
				if sameEntry(path, of) && v.beyond(path, of, w.equal, w.why) {
					break
				}
			}
		}
	}
}

// sameEntry reports that two paths lead through no list, through different ones,
// or through one entry of the same list.
func sameEntry(a, b string) bool {
	listA, restA, inA := strings.Cut(a, "[")
	listB, restB, inB := strings.Cut(b, "[")
	indexA, _, _ := strings.Cut(restA, "]")
	indexB, _, _ := strings.Cut(restB, "]")
	return !inA || !inB || listA != listB || indexA == indexB
}

// beyond reports a period that is longer than another, or as long, however many
// days the months have.
func (v *validation) beyond(path, of string, equal bool, why string) bool {
	n, _, _ := v.locate(path)
	m, _, _ := v.locate(of)
	period, err := calendar.ParseLimit(n.Value)
	whole, wrong := calendar.ParseLimit(m.Value)
	if err != nil || wrong != nil || period.Count == 0 || whole.Count == 0 { // reported when it was read
		return false
	}
	least, most := bounds(period, whole)
	if least < most || equal && least == most {
		return false
	}
	found, limit := Span{period}, Span{whole}
	id := "spec-within"
	if equal {
		id = "spec-within-most"
	}
	d := v.add(path, diag.Say(id, "label", FieldAt(path).Label, "found", found.String(), "of", FieldAt(of).Label, "limit", limit.String()))
	d.Fix = diag.Say(why)
	d.Related = []diag.Related{{At: m.At, Message: diag.Say("spec-within-of", "of", FieldAt(of).Label, "limit", limit.String())}}
	return true
}

// bounds are the least that one length comes to and the most that the other
// does, in minutes; months of both count alike.
func bounds(a, b calendar.Limit) (least, most int) {
	months := map[calendar.Unit]int{calendar.Month: 1, calendar.Year: 12}
	if x, y := months[a.Unit], months[b.Unit]; x > 0 && y > 0 {
		return a.Count * x, b.Count * y
	}
	return minutes(Of(Span{a}), 28, 365), minutes(Of(Span{b}), 31, 366)
}

// checkEnd refuses days after the agreement's last: it would be signed, take
// effect or serve goods when it is over. Of a term that renews itself there is no
// last day.
func checkEnd(v *validation) {
	t := v.spec.Term
	_, end, ok := v.spec.days()
	if !ok || t.Renewal.V.ID == "automatic" {
		return
	}
	for _, of := range []string{"signing.date", "signing.effective_date", "warranty.start_date", "products.delivered", "products.accepted"} {
		for _, path := range v.spec.Places(of) {
			n, _, _ := v.locate(path)
			day := Day{}
			if problem := day.parse(n, FieldAt(of)); !problem.Message.IsZero() || !day.Time().After(end.Time()) {
				continue
			}
			v.add(path, diag.Say("spec-after-end", "label", FieldAt(of).Label, "found", day.String(), "end", end.String())).Fix = diag.Say("spec-after-end-fix")
		}
	}
}
