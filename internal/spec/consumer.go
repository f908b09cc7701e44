package spec

import (
	"fmt"
	"slices"
	"strings"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
)

// consumerBars are terms that the law keeps from holding against a consumer.
// The clauses do not print them, so a spec with one would not get what it says.
// What turns on one entry of a list stands in the functions of checkConsumer.
// Where the warranty may begin, and how short it may be, is the linter's.
var consumerBars = []struct {
	path  string
	set   func(*Spec) bool
	basis diag.LawID
}{
	{"disputes.method", func(s *Spec) bool { return s.Disputes != nil && s.Disputes.Method.V.ID == "arbitration" }, "消法实施条例 17"},
	{"disputes.mediation", func(s *Spec) bool {
		return s.Disputes != nil && strings.Contains(s.Disputes.Mediation.String(), "商事调解")
	}, "商事调解条例 2"},
	{"liability.cap", func(s *Spec) bool { return s.Liability != nil && s.Liability.Cap != nil }, "消法 26"},
	{"tripartite.liability", func(s *Spec) bool { return s.Tripartite != nil && s.Tripartite.Liability.V.ID == "separate" }, "消法 26"},
	{"liability.indirect", func(s *Spec) bool { return s.Liability != nil && s.Liability.Indirect.V.ID == "excluded" }, "消法 26"},
	{"liability.joint", func(s *Spec) bool {
		return s.Liability != nil && s.Liability.Joint.IsSet() && !bool(s.Liability.Joint.V)
	}, "消法 26"},
	{"warranty.suspended", func(s *Spec) bool {
		return s.Warranty != nil && s.Warranty.Suspended.IsSet() && !bool(s.Warranty.Suspended.V)
	}, "消法实施条例 18(1)"},
	{"warranty.remedies.replace", func(s *Spec) bool {
		return s.Warranty != nil && s.Warranty.Remedies != nil && longer(s.Warranty.Remedies.Replace, delayDays)
	}, "侵害消费者权益行为处罚办法 8"},
	{"warranty.remedies.refund", func(s *Spec) bool {
		return s.Warranty != nil && s.Warranty.Remedies != nil && longer(s.Warranty.Remedies.Refund, delayDays)
	}, "侵害消费者权益行为处罚办法 8"},
	{"card.replace", func(s *Spec) bool { return s.Card != nil && longer(s.Card.Replace, delayDays) }, "侵害消费者权益行为处罚办法 8"},
	{"card.refund", func(s *Spec) bool { return s.Card != nil && longer(s.Card.Refund, delayDays) }, "侵害消费者权益行为处罚办法 8"},
	{"card.cooling", func(s *Spec) bool { return s.Card != nil && shorter(s.Card.Cooling, statutoryDays) }, "预付式消费解释 14"},
	{"returns.exchange", func(s *Spec) bool { return s.Returns != nil && longer(s.Returns.Exchange, delayDays) }, "侵害消费者权益行为处罚办法 8"},
	{"returns.refund", func(s *Spec) bool { return s.Returns != nil && longer(s.Returns.Refund, delayDays) }, "侵害消费者权益行为处罚办法 8"},
	{"returns.refund", func(s *Spec) bool {
		return s.Returns != nil && bool(s.Returns.Online.V) && !longer(s.Returns.Refund, delayDays) && longer(s.Returns.Refund, statutoryDays)
	}, "消法 25"},
}

// delayDays is after how many days a trader who does not repair, exchange or
// refund without cause delays on purpose (侵害消费者权益行为处罚办法 8).
const delayDays = 15

// longer and shorter compare a length of time with a number of days. A workday
// is taken for one day at least, a month for 28 to 31.
func longer(d Duration, days int) bool  { return d.IsSet() && minutes(d, 31, 366) > days*24*60 }
func shorter(d Duration, days int) bool { return d.IsSet() && minutes(d, 28, 365) < days*24*60 }

// minutes is a length of time with months and years of so many days.
func minutes(d Duration, month, year int) int {
	day := 24 * 60
	each := map[calendar.Unit]int{calendar.Minute: 1, calendar.Hour: 60, calendar.Week: 7 * day, calendar.Month: month * day, calendar.Year: year * day}
	if m := each[d.V.Unit]; m > 0 {
		return d.V.Count * m
	}
	return d.V.Count * day
}

// checkConsumer refuses what the law does not let an agreement with a consumer say.
func checkConsumer(v *validation) {
	s := v.spec
	if !s.Consumer() {
		return
	}
	for _, b := range consumerBars {
		if b.set(s) {
			v.bar(b.path, b.basis)
		}
	}
	if s.Fees != nil {
		v.barFreight("fees.freight", s.Fees.Freight)
	}
	if s.Liability != nil {
		for i, c := range s.Liability.Causes {
			if slices.Contains(ownCauses, c.Cause.V.ID) && c.Customer.IsSet() && c.Customer.V.Ratio.IsPositive() {
				v.bar(fmt.Sprintf("liability.causes[%d].customer", i), "消法 26")
			}
		}
	}
	if s.Returns != nil {
		v.barFreight("returns.freight", s.Returns.Freight)
		v.barLadder(s.Returns)
	}
}

func (v *validation) bar(path string, basis diag.LawID) {
	d := v.add(path, diag.Say("spec-consumer-bar", "label", FieldAt(path).Label, "basis", string(basis)))
	d.Basis, d.Fix = []diag.LawID{basis}, diag.Say("spec-consumer-bar-fix")
}

// ownCauses are causes of damage on the trader's side, which it cannot lay on
// a consumer.
var ownCauses = []string{"product-defect", "design-defect", "repair-fault", "part-fault", "delay"}

// freeCases are cases in which the trader pays the freight: repair, exchange
// and return for a defect (消法 24), and its own mistakes.
var freeCases = []string{"warranty-repair", "quality-return", "rework", "misdelivery"}

func (v *validation) barFreight(path string, rows []Freight) {
	for i, f := range rows {
		if !slices.Contains(freeCases, f.Case.V.ID) {
			continue
		}
		if f.Send.V.ID == "customer" {
			v.bar(fmt.Sprintf("%s[%d].send", path, i), "消法 24")
		}
		if f.Back.V.ID == "customer" {
			v.bar(fmt.Sprintf("%s[%d].back", path, i), "消法 24")
		}
	}
}

// barLadder keeps the ladder at or above the floor: goods with a defect may be
// returned for seven days and are exchanged or repaired free of charge after
// that (消法 24); what is sold at a distance may be returned for seven days
// without a reason (消法 25).
func (v *validation) barLadder(r *Returns) {
	for i := range r.Ladder {
		g := &r.Ladder[i]
		if !g.From.IsSet() || len(g.Remedies) == 0 || slices.ContainsFunc(g.Remedies, func(c Choice) bool { return !c.IsSet() }) {
			continue // reported by reading
		}
		early := int(g.From.V) <= statutoryDays
		free := g.takes("return") || g.takes("exchange") || g.takes("repair")
		switch path := fmt.Sprintf("returns.ladder[%d].remedies", i); {
		case g.is("quality") && (early && !g.takes("return") || !free || g.takes("charged")):
			v.bar(path, "消法 24")
		case bool(r.Online.V) && g.is("other") && early && !g.takes("return"):
			v.bar(path, "消法 25")
		}
	}
}
