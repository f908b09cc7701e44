package spec

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// Count is a whole number of things.
type Count int

// What a contract counts stays far below these: more is a slip of the hand.
const (
	mostCounted  = 99_999
	mostQuantity = 999_999_999
)

func (c *Count) typeName() string { return "integer" }
func (c *Count) nought() bool     { return *c == 0 }
func (c *Count) String() string   { return strconv.Itoa(int(*c)) }
func (c *Count) condition() any   { return int(*c) }

func (c *Count) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if !isNumber(text, false) {
		return notNumber(n, f, text, at, false)
	}
	i, err := strconv.Atoi(text)
	if err != nil || i > mostCounted { // a row of figures fails only where it is beyond any integer
		return tooMany(n, f, text, at, mostCounted)
	}
	*c = Count(i)
	return problem{}
}

// Number is an exact quantity.
type Number struct{ Amount decimal.Decimal }

func (q *Number) typeName() string { return "number" }
func (q *Number) nought() bool     { return q.Amount.IsZero() }
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
	if d.GreaterThan(decimal.NewFromInt(mostQuantity)) {
		return tooMany(n, f, text, at, mostQuantity)
	}
	q.Amount = d
	return problem{}
}

// tooMany reports a number that no contract counts to.
func tooMany(n *yaml.Node, f *Field, text string, at, most int) problem {
	return problem{Message: diag.Say("spec-max", "label", f.Label, "found", text, "limit", most), At: n.Sub(at, at+len(text))}
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

// isNumber reports plain figures, with a fraction perhaps: no sign, no zero in
// front (an octal number to some), no separators, no exponent.
func isNumber(s string, fraction bool) bool {
	whole, rest, point := strings.Cut(s, ".")
	if point && (!fraction || !figures(rest)) {
		return false
	}
	return figures(whole) && (whole == "0" || whole[0] != '0')
}

func figures(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// notNumber reports what is no number, with the number that seems meant.
func notNumber(n *yaml.Node, f *Field, text string, at int, fraction bool) problem {
	p := mismatch(n, f)
	if p.Message.ID != "spec-mismatch" {
		return p
	}
	p.At = n.Sub(at, at+len(text))
	t := strings.NewReplacer(",", "", "_", "").Replace(chinese.HalfWidth(text).Text)
	t = strings.TrimRightFunc(t, func(r rune) bool {
		return r == ' ' || chinese.IsHan(r) && !strings.ContainsRune("零〇一二两三四五六七八九十百千万", r)
	})
	if t = strings.TrimSuffix(t, ".0"); !isNumber(t, fraction) {
		if v, err := chinese.ParseInteger(t); err == nil && !figures(t) {
			t = strconv.FormatInt(v, 10)
		} else {
			t = ""
		}
	}
	if t != "" && t != text {
		p.Fix = diag.Say("spec-did-you-mean", "name", t)
	}
	return p
}
