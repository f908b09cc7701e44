package spec

import (
	"strings"

	"github.com/shopspring/decimal"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// The typed scalars of a spec.
type (
	Text     = Value[Words]
	Choice   = Value[Chosen]
	Money    = Value[Amount]
	Percent  = Value[Ratio]
	Date     = Value[Day]
	Int      = Value[Count]
	Decimal  = Value[Number]
	Bool     = Value[Flag]
	USCC     = Value[CreditCode]
	IDNumber = Value[Identity]
	Phone    = Value[PhoneNumber]
	Email    = Value[Mail]
	Account  = Value[BankAccount]
	Postcode = Value[PostalCode]
)

// Condition value: the text.
func (v *Value[T]) condition() any {
	if c, ok := any(&v.V).(interface{ condition() any }); ok {
		return c.condition()
	}
	return v.String()
}

// Amount is money in yuan, exact to the fen, and the word that was written for
// nothing: 免费.
type Amount struct {
	Amount decimal.Decimal
	word   string
}

func (m *Amount) typeName() string { return "money" }
func (m *Amount) nought() bool     { return m.Amount.IsZero() }
func (m *Amount) condition() any   { return m.Amount }

// String is the amount as contracts print it: 186,000.00元.
func (m *Amount) String() string {
	if m.word != "" {
		return m.word
	}
	s, err := chinese.Money(m.Amount)
	if err != nil {
		return m.Amount.String() + "元"
	}
	return s
}

// Words is the amount in 大写: 人民币壹拾捌万陆仟元整.
func (m *Amount) Words() string {
	s, err := chinese.AmountWords(m.Amount)
	if err != nil {
		return ""
	}
	return chinese.RMBPrefix + strings.TrimPrefix(s, chinese.RMBPrefix)
}

func (m *Amount) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if text == f.None {
		m.word = text
		return problem{}
	}
	d, err := chinese.ParseMoney(text)
	if err != nil {
		p := faulty(n, at, err)
		if p.Message.ID == string(chinese.MoneyCurrencyMissing) {
			p.Fix = diag.Say("spec-did-you-mean", "name", text+"元")
		}
		return p
	}
	m.Amount = d
	return problem{}
}

// Ratio is a share or rate as a fraction of one, and how it was written.
type Ratio struct {
	Ratio decimal.Decimal
	words bool // written as 百分之…, 万分之…
}

func (r *Ratio) typeName() string { return "percent" }
func (r *Ratio) nought() bool     { return r.Ratio.IsZero() }
func (r *Ratio) condition() any   { return r.Ratio }

// String keeps the writer's choice between 万分之五 and 0.05%.
func (r *Ratio) String() string {
	if r.words {
		if s, err := chinese.RatioWords(r.Ratio); err == nil {
			return s
		}
	}
	return chinese.Percent(r.Ratio)
}

func (r *Ratio) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if text == f.None {
		return problem{} // 税率为免税 is no sentence: it prints as 0%
	}
	d, err := chinese.ParseRatio(text)
	if err != nil {
		if plain, bare := decimal.NewFromString(text); bare == nil && !plain.IsNegative() {
			p := problem{Message: diag.Say("spec-percent-sign", "label", f.Label, "found", text), At: n.Sub(at, at+len(text))}
			if plain.GreaterThanOrEqual(decimal.NewFromInt(1)) {
				p.Fix = diag.Say("spec-did-you-mean", "name", text+"%")
			}
			return p
		}
		return faulty(n, at, err)
	}
	r.Ratio, r.words = d, strings.Contains(text, "之")
	return problem{}
}

// Day is a date of the Gregorian calendar.
type Day struct{ chinese.Date }

// No agreement, and nothing serviced under one, is of other years: 0206 and 2062
// for 2026 are slips of the hand, and 1900 is what spreadsheets make of an empty date.
const firstYear, lastYear = 1950, 2060

func (d *Day) typeName() string { return "date" }
func (d *Day) String() string   { return d.Date.Text() }

func (d *Day) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	day, err := chinese.ParseDate(text)
	if err != nil {
		return faulty(n, at, err)
	}
	if day.Year < firstYear || day.Year > lastYear {
		return problem{Message: diag.Say("spec-date-year", "found", day.Text()), At: n.Sub(at, at+len(text))}
	}
	d.Date = day
	return problem{}
}
