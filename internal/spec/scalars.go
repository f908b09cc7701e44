package spec

import (
	"errors"
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

// faulty words an error of package chinese and narrows the place to its bytes.
func faulty(n *yaml.Node, err error) problem {
	var e *chinese.Error
	if !errors.As(err, &e) {
		return problem{Message: diag.Say("spec-bad-value", "found", n.Value)}
	}
	p := problem{Message: diag.Say(string(e.Kind), e.Args()...)}
	if e.End > e.Start {
		p.At = n.Sub(e.Start, e.End)
	}
	return p
}

// invisible refuses characters that make a value other than it looks.
func invisible(n *yaml.Node, f *Field) problem {
	at, r, name, found := chinese.Invisible(n.Value)
	if !found {
		return problem{}
	}
	return problem{
		Message: diag.Say("spec-invisible", "label", f.Label, "rune", codepoint(r), "name", name),
		Fix:     diag.Say("spec-invisible-fix"),
		At:      n.Sub(at, at+len(string(r))),
	}
}

func codepoint(r rune) string {
	s := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	return "U+" + strings.Repeat("0", max(0, 4-len(s))) + s
}

func mismatch(n *yaml.Node, f *Field) problem {
	return problem{Message: diag.Say("spec-mismatch", "label", f.Label, "found", n.Value, "type", diag.Say("spec-type-"+f.Type))}
}

// Words is a line of text, printed exactly as written.
type Words string

func (w *Words) typeName() string { return "text" }
func (w *Words) String() string   { return string(*w) }

// Condition value: the text.
func (v *Value[T]) condition() any {
	if c, ok := any(&v.V).(interface{ condition() any }); ok {
		return c.condition()
	}
	return v.String()
}

func (w *Words) parse(n *yaml.Node, f *Field) problem {
	text := strings.TrimSpace(n.Value)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		return problem{Message: diag.Say("spec-line-break", "label", f.Label)}
	}
	*w = Words(text)
	return problem{}
}

// Chosen is one of a field's choices.
type Chosen struct{ ID, Label string }

func (c *Chosen) typeName() string { return "choice" }
func (c *Chosen) String() string   { return c.Label }
func (c *Chosen) condition() any   { return c.ID }

func (c *Chosen) parse(n *yaml.Node, f *Field) problem {
	if len(f.Enum) == 0 { // agreement: the templates know the kinds
		*c = Chosen{n.Value, n.Value}
		return problem{}
	}
	if e, ok := f.Choice(n.Value); ok {
		*c = Chosen{e.ID, e.Label}
		return problem{}
	}
	p := problem{Message: diag.Say("spec-not-a-choice", "label", f.Label, "found", n.Value)}
	ids := make([]string, 0, len(f.Enum))
	for _, e := range f.Enum {
		if e.Label == n.Value {
			p.Fix = diag.Say("spec-did-you-mean", "name", e.ID)
			return p
		}
		ids = append(ids, e.ID)
	}
	if near := diag.Nearest(n.Value, ids); near != "" {
		p.Fix = diag.Say("spec-did-you-mean", "name", near)
	}
	return p
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
	d, err := chinese.ParseMoney(strings.TrimSpace(n.Value))
	if err != nil {
		return faulty(n, err)
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
	d, err := chinese.ParseRatio(strings.TrimSpace(n.Value))
	if err != nil {
		return faulty(n, err)
	}
	r.Ratio, r.words = d, strings.Contains(n.Value, "之")
	return problem{}
}

// Day is a date of the Gregorian calendar.
type Day struct{ chinese.Date }

func (d *Day) typeName() string { return "date" }
func (d *Day) String() string   { return d.Date.Text() }

func (d *Day) parse(n *yaml.Node, f *Field) problem {
	day, err := chinese.ParseDate(strings.TrimSpace(n.Value))
	if err != nil {
		return faulty(n, err)
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
	i, err := strconv.Atoi(n.Value)
	if err != nil || n.Style != yaml.Plain {
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
	if strings.ContainsAny(n.Value, "eE_xX") || len(n.Value) > 20 {
		return mismatch(n, f)
	}
	d, err := decimal.NewFromString(n.Value)
	if err != nil || d.IsNegative() {
		return mismatch(n, f)
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
	v, ok := map[string]Flag{"true": true, "false": false, "是": true, "否": false}[n.Value]
	if !ok {
		return mismatch(n, f)
	}
	*b = v
	return problem{}
}

// checked fills a text type whose form one function checks.
func checked[T ~string](to *T, n *yaml.Node, check func(string) error) problem {
	text := strings.TrimSpace(n.Value)
	if err := check(text); err != nil {
		return faulty(n, err)
	}
	*to = T(text)
	return problem{}
}

// CreditCode is a 统一社会信用代码 (GB 32100-2015).
type CreditCode string

func (c *CreditCode) typeName() string                     { return "uscc" }
func (c *CreditCode) String() string                       { return string(*c) }
func (c *CreditCode) parse(n *yaml.Node, _ *Field) problem { return checked(c, n, chinese.CheckUSCC) }

// Identity is an identity card number (GB 11643).
type Identity string

func (c *Identity) typeName() string                     { return "identity" }
func (c *Identity) String() string                       { return string(*c) }
func (c *Identity) parse(n *yaml.Node, _ *Field) problem { return checked(c, n, chinese.CheckIdentity) }

// PhoneNumber is a mobile, landline or 400 number.
type PhoneNumber string

func (c *PhoneNumber) typeName() string { return "phone" }
func (c *PhoneNumber) String() string   { return string(*c) }

func (c *PhoneNumber) parse(n *yaml.Node, _ *Field) problem {
	return checked(c, n, func(s string) error { _, err := chinese.CheckPhone(s); return err })
}

// Mail is an e-mail address.
type Mail string

func (c *Mail) typeName() string                     { return "email" }
func (c *Mail) String() string                       { return string(*c) }
func (c *Mail) parse(n *yaml.Node, _ *Field) problem { return checked(c, n, chinese.CheckEmail) }

// BankAccount is an account number.
type BankAccount string

func (c *BankAccount) typeName() string { return "account" }
func (c *BankAccount) String() string   { return string(*c) }

func (c *BankAccount) parse(n *yaml.Node, _ *Field) problem {
	return checked(c, n, chinese.CheckAccount)
}
