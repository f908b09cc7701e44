package spec

import (
	"strconv"
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
)

// Condition value: the text.
func (v *Value[T]) condition() any {
	if c, ok := any(&v.V).(interface{ condition() any }); ok {
		return c.condition()
	}
	return v.String()
}

// Chosen is one of a field's choices.
type Chosen struct{ ID, Label string }

func (c *Chosen) typeName() string { return "choice" }
func (c *Chosen) String() string   { return c.Label }
func (c *Chosen) condition() any   { return c.ID }

func (c *Chosen) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if len(f.Enum) == 0 { // agreement: the templates know the kinds
		*c = Chosen{text, text}
		return problem{}
	}
	if e, ok := f.Choice(text); ok {
		*c = Chosen{e.ID, e.Label}
		return problem{}
	}
	p := problem{Message: diag.Say("spec-not-a-choice", "label", f.Label, "found", text), At: n.Sub(at, at+len(text))}
	if near := nearestChoice(f, text); near != "" {
		p.Fix = diag.Say("spec-choice-mean", "name", near, "values", f.choices())
	}
	return p
}

// nearestChoice is the id whose id or label is, or is nearly, the text.
func nearestChoice(f *Field, text string) string {
	ids, labels := make([]string, len(f.Enum)), make([]string, len(f.Enum))
	for i, e := range f.Enum {
		if e.Label == text || letters(e.ID) == letters(text) {
			return e.ID
		}
		ids[i], labels[i] = e.ID, e.Label
	}
	if near := diag.Nearest(text, ids); near != "" {
		return near
	}
	if near := diag.Nearest(text, labels); near != "" {
		for _, e := range f.Enum {
			if e.Label == near {
				return e.ID
			}
		}
	}
	return ""
}

// Amount is money in yuan, exact to the fen.
type Amount struct{ Amount decimal.Decimal }

func (m *Amount) typeName() string { return "money" }
func (m *Amount) condition() any   { return m.Amount }

// String is the amount as contracts print it: 186,000.00元.
func (m *Amount) String() string {
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
	d.Date = day
	return problem{}
}

// Count is a whole number of things.
type Count int

func (c *Count) typeName() string { return "integer" }
func (c *Count) String() string   { return strconv.Itoa(int(*c)) }
func (c *Count) condition() any   { return int(*c) }

func (c *Count) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if !isNumber(text, false) {
		return notNumber(n, f, text, at, false)
	}
	i, err := strconv.Atoi(text)
	if err != nil {
		return mismatch(n, f)
	}
	*c = Count(i)
	return problem{}
}

// Number is an exact quantity.
type Number struct{ Amount decimal.Decimal }

func (q *Number) typeName() string { return "number" }
func (q *Number) String() string   { return q.Amount.String() }
func (q *Number) condition() any   { return q.Amount }

func (q *Number) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if !isNumber(text, true) || len(text) > 20 {
		return notNumber(n, f, text, at, true)
	}
	d, err := decimal.NewFromString(text)
	if err != nil {
		return mismatch(n, f)
	}
	if d.IsZero() {
		return problem{Message: diag.Say("spec-zero", "label", f.Label), At: n.Sub(at, at+len(text))}
	}
	q.Amount = d
	return problem{}
}

// Flag is yes or no; 是 and 否 are understood.
type Flag bool

func (b *Flag) typeName() string { return "bool" }
func (b *Flag) condition() any   { return bool(*b) }

func (b *Flag) String() string {
	if *b {
		return "是"
	}
	return "否"
}

func (b *Flag) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	switch text {
	case "":
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	case "true", "是":
		*b = true
		return problem{}
	case "false", "否":
		*b = false
		return problem{}
	}
	p := mismatch(n, f)
	p.At = n.Sub(at, at+len(text))
	for _, m := range flagWords {
		if strings.Contains(m.words, " "+strings.ToLower(text)+" ") {
			p.Fix = diag.Say("spec-did-you-mean", "name", m.name)
		}
	}
	return p
}

// flagWords are what people, and YAML 1.1, write for true and false. YAML 1.2
// takes them for text; a contract takes no guess.
var flagWords = []struct{ name, words string }{
	{"true", " true yes on y t 1 是的 有 对 √ "},
	{"false", " false no off n f 0 不 无 没有 不是 × "},
}

// checked fills a text type whose form one function checks.
func checked[T ~string](to *T, n *yaml.Node, f *Field, check func(string) error) problem {
	text, at := trimmed(n)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if p := spreadsheet(n, f); !p.Message.IsZero() {
		return p
	}
	if err := check(text); err != nil {
		return faulty(n, at, err)
	}
	*to = T(text)
	return problem{}
}

// CreditCode is a 统一社会信用代码 (GB 32100-2015).
type CreditCode string

func (c *CreditCode) typeName() string { return "uscc" }
func (c *CreditCode) String() string   { return string(*c) }

func (c *CreditCode) parse(n *yaml.Node, f *Field) problem {
	return checked(c, n, f, chinese.CheckUSCC)
}

// Identity is an identity card number (GB 11643).
type Identity string

func (c *Identity) typeName() string { return "identity" }
func (c *Identity) String() string   { return string(*c) }

func (c *Identity) parse(n *yaml.Node, f *Field) problem {
	return checked(c, n, f, chinese.CheckIdentity)
}

// PhoneNumber is a mobile, landline or 400 number.
type PhoneNumber string

func (c *PhoneNumber) typeName() string { return "phone" }
func (c *PhoneNumber) String() string   { return string(*c) }

func (c *PhoneNumber) parse(n *yaml.Node, f *Field) problem {
	return checked(c, n, f, func(s string) error { _, err := chinese.CheckPhone(s); return err })
}

// Mail is an e-mail address.
type Mail string

func (c *Mail) typeName() string                     { return "email" }
func (c *Mail) String() string                       { return string(*c) }
func (c *Mail) parse(n *yaml.Node, f *Field) problem { return checked(c, n, f, chinese.CheckEmail) }

// BankAccount is an account number.
type BankAccount string

func (c *BankAccount) typeName() string { return "account" }
func (c *BankAccount) String() string   { return string(*c) }

func (c *BankAccount) parse(n *yaml.Node, f *Field) problem {
	return checked(c, n, f, chinese.CheckAccount)
}
