package obligation

import (
	"fmt"
	"regexp"
	"strconv"
	"sync"

	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// payments are the fees for the term: instalments or one sum, the deposit,
// and the statements of what is charged by the case.
func (b *book) payments() {
	f := b.spec.Fees
	if f == nil || f.Payment == nil {
		return
	}
	_, _, total, priced := b.spec.FeeTaxed() // what is paid, tax included
	parts, split := b.spec.InstalmentAmounts()
	for i, x := range f.Payment.Instalments {
		path := fmt.Sprintf("fees.payment.instalments[%d].when", i)
		amount := ""
		if split {
			amount = (&spec.Amount{Amount: parts[i]}).String()
		}
		what := diag.Say("obligation-instalment", "n", i+1, "share", x.Share.String(), "amount", amount)
		b.add("payment", "payment-"+strconv.Itoa(i+1), "customer", path, what, b.condition(x.When.String()))
	}
	if priced && len(f.Payment.Instalments) == 0 && f.Payment.Due.IsSet() {
		what := diag.Say("obligation-payment", "amount", (&spec.Amount{Amount: total}).String())
		due := unknown(diag.Say("obligation-event", "event", f.Payment.After.String(), "limit", f.Payment.Due.V.Text()))
		if f.Payment.After.V.ID == "signing" {
			due = b.since(b.effective(), f.Payment.Due.V.Limit, "customer")
		}
		b.add("payment", "payment", "customer", "fees.payment.due", what, due)
	}
	if d := f.Deposit; d != nil && d.Due.IsSet() {
		b.add("deposit", "deposit", "customer", "fees.deposit.due", diag.Say("obligation-deposit", "amount", d.Amount.String()),
			b.since(b.effective(), d.Due.V.Limit, "customer"))
	}
	if p := f.Payment; len(f.Rates) > 0 && p.Statement.IsSet() && p.Confirm.IsSet() {
		b.add("statement", "statement", "provider", "fees.payment.statement", diag.Say("obligation-statement"),
			unknown(diag.Say("obligation-statement-month", "limit", p.Statement.V.Text())))
	}
}

// The conditions of payment that name a date, or a period from the signing or
// the effect of the agreement.
var (
	onDate = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:应当?)?(最迟|不迟于|不晚于|截至|截止到?)?[于在]?\s*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\s*(\(含当?日?\))?(之前|以前|前)?(\(含当?日?\))?(?:一次性?)?(?:付清|支付|付款|付讫|缴清)?$`)
	})
	fromDeed = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^[自在于]?(?:本?协议|本?合同)?(生效|签订|签署)(?:之日|当日|日)?(?:起|之后|后|当日)?\s*(.*?)\s*(?:之内|以内|内)?(?:一次)?(?:付清|支付|付款|付讫|缴清)?$`)
	})
)

// condition is when a condition of payment written in words falls.
func (b *book) condition(when string) dated {
	when = chinese.HalfWidth(when).Text
	if m := onDate().FindStringSubmatch(when); m != nil {
		day, err := chinese.ParseDate(m[2])
		if err != nil {
			return unknown(diag.Say("obligation-words", "words", when))
		}
		d := date(spec.Day{Date: day})
		if m[4] == "" || m[1]+m[3]+m[5] != "" { // no word of before, or one that takes the day in
			return on(d).note("obligation-stated")
		}
		return on(d-1, "民法典 1259").note("obligation-before-date", "date", d.String())
	}
	m := fromDeed().FindStringSubmatch(when)
	if m == nil {
		return unknown(diag.Say("obligation-words", "words", when))
	}
	from := b.effective()
	if g := b.spec.Signing; m[1] != "生效" {
		if from = (starting{unknown: diag.Say("obligation-no-value", "path", "signing.date")}); g != nil && g.Date.IsSet() {
			from = starting{day: date(g.Date.V)}
		}
	}
	if m[2] == "" && from.unknown.IsZero() {
		return on(from.day).noted(from.notes)
	}
	l, err := calendar.ParseLimit(m[2])
	if err != nil {
		return unknown(diag.Say("obligation-words", "words", when))
	}
	return b.since(from, l, "customer")
}
