package spec

import (
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

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

// PostalCode is a postal code of six figures.
type PostalCode string

func (c *PostalCode) typeName() string { return "postcode" }
func (c *PostalCode) String() string   { return string(*c) }

func (c *PostalCode) parse(n *yaml.Node, f *Field) problem {
	return checked(c, n, f, chinese.CheckPostcode)
}
