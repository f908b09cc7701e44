package spec

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
)

// checkTrade wants an agreement on goods for resale or under another's brand to
// be of a piece: one mode throughout, payment by order, a deposit within the
// law, targets for quarters of the term.
func checkTrade(v *validation) {
	checkTraders(v)
	checkMode(v)
	checkBranded(v)
	checkBatches(v)
	checkAfter(v)
	checkSupply(v)
	checkTargets(v)
}

// checkTraders wants enterprises on both sides: what protects a consumer is not
// meant for who buys to sell again.
func checkTraders(v *validation) {
	s := v.spec
	if s.Dealership == nil && s.OEM == nil {
		return
	}
	for i, p := range s.Parties {
		if p != nil && p.Kind.V.ID == "person" {
			v.add(fmt.Sprintf("parties[%d].kind", i), diag.Say("spec-trader")).Fix = diag.Say("spec-trader-fix")
		}
	}
}

// checkMode wants what the dealer's mode needs and refuses what belongs to the
// other one.
func checkMode(v *validation) {
	s := v.spec
	if s.Dealership == nil || !s.Dealership.Mode.IsSet() {
		return
	}
	mode, because := s.Dealership.Mode, s.Dealership.Mode.String()
	if s.Confidential != nil && s.Confidential.Personal != nil {
		role := s.Confidential.Personal.Role
		if role.IsSet() && (role.V.ID == "entrusted") != s.mandated() {
			d := v.add("confidentiality.personal_information.role", diag.Say("spec-dealer-personal", "found", role.String(), "mode", because))
			d.Basis = []diag.LawID{"个人信息保护法 21", "个人信息保护法 23"}
		}
	}
	if !s.mandated() {
		v.need("supply", "dealership.mode", because, s.Supply != nil)
		if repair := s.Dealership.Repair; repair != nil {
			v.need("dealership.repair.within", "dealership.mode", because, repair.Within.IsSet())
			v.need("dealership.repair.pay", "dealership.mode", because, repair.Pay.IsSet())
		}
		if stock := s.Dealership.Stock; stock != nil {
			v.need("dealership.stock.price", "dealership.mode", because, stock.Price.IsSet())
			v.need("dealership.stock.sell", "dealership.mode", because, stock.Sell.IsSet())
		}
		v.idle("dealership.agency", mode, "dealership.mode")
		return
	}
	v.need("dealership.agency", "dealership.mode", because, s.Dealership.Agency != nil)
	for i := range s.Products {
		if s.Products[i].Suggested.IsSet() { // an agent sells at the price
			v.useless(fmt.Sprintf("products[%d].suggested", i), mode, "dealership.mode")
		}
	}
	checkKept(v)
	for _, path := range []string{"supply", "dealership.repair.within", "dealership.repair.pay", "dealership.stock.price", "dealership.stock.sell"} {
		v.idle(path, mode, "dealership.mode")
	}
}

// checkBranded refuses personal information where goods are made under the
// customer's brand: the maker serves no user, and the agreement has no clause
// on the matter.
func checkBranded(v *validation) {
	s := v.spec
	if s.OEM != nil && s.Confidential != nil && s.Confidential.Personal != nil {
		d := v.add("confidentiality.personal_information", diag.Say("spec-oem-personal"))
		d.Fix = diag.Say("spec-oem-personal-fix")
		d.Basis = []diag.LawID{"个人信息保护法 21"}
	}
}

// checkKept wants an agent to have the users' data as long as it must keep the
// records of sales: these name the users.
func checkKept(v *validation) {
	s := v.spec
	if s.Confidential == nil || s.Confidential.Personal == nil || !s.Confidential.Personal.Period.IsSet() || !s.Dealership.Keep.IsSet() {
		return
	}
	period, keep := s.Confidential.Personal.Period, s.Dealership.Keep
	if minutes(period, 31, 366) < minutes(keep, 28, 365) {
		v.add("confidentiality.personal_information.period", diag.Say("spec-agency-period", "period", period.String(), "keep", keep.String()))
	}
}

// batchStarts are the days a warranty on goods that go out batch by batch can
// run from: no record of acceptance or installation is signed for them, and a
// fixed date would leave the later ones without any.
var batchStarts = []string{"delivery", "dispatch", "invoice"}

// checkBatches wants what is measured by the goods to fit goods of many
// batches, and what is measured by their price not to rest on samples.
func checkBatches(v *validation) {
	s := v.spec
	if s.Dealership == nil && s.OEM == nil {
		return
	}
	if s.Warranty != nil && s.Warranty.Starts.IsSet() && !slices.Contains(batchStarts, s.Warranty.Starts.V.ID) {
		d := v.add("warranty.starts", diag.Say("spec-batch-warranty", "found", s.Warranty.Starts.String()))
		d.Fix = diag.Say("spec-payment-after-fix", "values", batchStarts)
	}
	if s.mandated() && s.Liability != nil && s.Liability.Cap != nil && s.Liability.Cap.Kind.V.ID == "price" {
		v.add("liability.cap.kind", diag.Say("spec-cap-samples")).Fix = diag.Say("spec-cap-samples-fix")
	}
}

// afterGoods are events that start the time to pay where goods are sold by
// orders; afterEither serve services too.
var (
	afterGoods  = []string{"ready", "delivery"}
	afterEither = []string{"invoice", "statement"}
)

// checkAfter refuses a time to pay that runs from an event the agreement does
// not have.
func checkAfter(v *validation) {
	s := v.spec
	if s.Fees == nil || s.Fees.Payment == nil || !s.Fees.Payment.After.IsSet() {
		return
	}
	after := s.Fees.Payment.After
	fits := func(ids []string) bool {
		for _, id := range ids {
			if id == after.V.ID {
				return true
			}
		}
		return false
	}
	trade := s.Supply != nil || s.Dealership != nil
	var known []string
	switch {
	case s.mandated():
		known = []string{"statement"}
	case trade:
		known = append(append(known, afterGoods...), afterEither...)
	case !fits(afterGoods):
		return
	default:
		known = append([]string{"acceptance", "signing"}, afterEither...)
	}
	if fits(known) {
		return
	}
	d := v.add("fees.payment.after", diag.Say("spec-payment-after", "found", after.String()))
	d.Fix = diag.Say("spec-payment-after-fix", "values", known)
}

var fifth = decimal.New(20, -2)

// checkSupply holds the deposit of an order to a fifth of its price (民法典
// 586), what is paid beforehand to the whole, and the time to object to hidden
// defects to be no shorter than that for visible ones.
func checkSupply(v *validation) {
	s := v.spec.Supply
	if s == nil {
		return
	}
	if f := v.spec.Fees; f != nil {
		if f.Deposit != nil {
			v.add("fees.deposit", diag.Say("spec-order-deposit")).Fix = diag.Say("spec-order-deposit-fix")
		}
		if f.Tax != nil && f.Tax.Included.IsSet() && !bool(f.Tax.Included.V) {
			v.add("fees.tax.included", diag.Say("spec-supply-tax")).Fix = diag.Say("spec-supply-tax-fix")
		}
		if f.Payment != nil && s.Delivery != nil {
			checkDispatch(v, f.Payment.After, s.Delivery)
		}
	}
	before := decimal.Zero
	if d := s.Deposit; d != nil && d.Share.IsSet() {
		before = before.Add(d.Share.V.Ratio)
		if d.Share.V.Ratio.GreaterThan(fifth) {
			found := v.add("supply.deposit.share", diag.Say("spec-deposit-fifth", "found", d.Share.String()))
			found.Basis, found.Fix = []diag.LawID{"民法典 586"}, diag.Say("spec-deposit-fifth-fix")
		}
	}
	if p := s.Prepayment; p != nil && p.Share.IsSet() {
		before = before.Add(p.Share.V.Ratio)
		if before.GreaterThan(decimal.NewFromInt(1)) {
			v.add("supply.prepayment.share", diag.Say("spec-paid-before", "share", (&Ratio{Ratio: before}).String()))
		}
	}
	if i := s.Inspection; i != nil && i.Appearance.IsSet() && i.Quality.IsSet() {
		if a, ok := spanDays(i.Appearance); ok {
			if q, ok := spanDays(i.Quality); ok && q < a {
				d := v.add("supply.inspection.quality", diag.Say("spec-inspection-order", "quality", i.Quality.String(), "appearance", i.Appearance.String()))
				d.Basis = []diag.LawID{"民法典 622"}
			}
		}
	}
}

// checkDispatch wants the time for goods to leave where something must happen
// first: the payment, or that the customer comes.
func checkDispatch(v *validation, after Choice, d *Delivery) {
	const path = "supply.delivery.dispatch"
	switch {
	case after.V.ID == "ready":
		v.need(path, "fees.payment.after", after.String(), d.Dispatch.IsSet())
	case d.Manner.V.ID == "pickup":
		v.need(path, "supply.delivery.manner", d.Manner.String(), d.Dispatch.IsSet())
	default:
		v.idle(path, d.Manner, "supply.delivery.manner")
	}
}

// spanDays is a length in days, a month as thirty; ok is false for hours and
// workdays.
func spanDays(d Duration) (int, bool) {
	per := map[calendar.Unit]int{calendar.Day: 1, calendar.Week: 7, calendar.Month: 30, calendar.Year: 365}[d.V.Unit]
	return per * d.V.Count, per > 0
}
