package spec

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// Words is a line of text, printed as written but for a stop at its end: the
// sentence or list around it brings its own.
type Words string

const stops = "。；;，,、"

func (w *Words) typeName() string { return "text" }
func (w *Words) String() string   { return string(*w) }

func (w *Words) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if i := strings.IndexAny(text, "\n\t"); i >= 0 {
		return problem{Message: diag.Say("spec-line-break", "label", f.Label), Fix: diag.Say("spec-line-break-fix"), At: n.Sub(at, at+i)}
	}
	if n.Style == yaml.Plain && n.Tag == "!!bool" {
		return problem{Message: diag.Say("spec-bool-text", "label", f.Label, "found", text), Fix: diag.Say("spec-quote-fix", "found", text)}
	}
	if p := spreadsheet(n, f); !p.Message.IsZero() {
		return p
	}
	if text = strings.TrimRight(unfold(n, text, at), stops+" "); text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if f.Letters && !strings.ContainsFunc(text, unicode.IsLetter) {
		return problem{Message: diag.Say("spec-nameless", "label", f.Label, "found", text), Fix: diag.Say("spec-nameless-fix")}
	}
	if m := ownNumber.FindStringSubmatch(text); f.List && m != nil {
		return problem{Message: diag.Say("spec-own-number", "label", f.Label, "found", m[1]), Fix: diag.Say("spec-own-number-fix"), At: n.Sub(at, at+len(m[1]))}
	}
	*w = Words(text)
	return problem{}
}

// ownNumber is a number before an item of a list, which gets one of its own: 1.、
// （二）, ③, but no 一、二号车间.
var ownNumber = regexp.MustCompile(`^((?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、]|\d{1,2}[)）]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳⑴-⒇⒈-⒛])[^\d一二三四五六七八九十.．、]`)

// unfold takes out the spaces YAML puts for line ends where Chinese text goes
// on: Chinese has no spaces between words.
func unfold(n *yaml.Node, text string, at int) string {
	if n.At.IsZero() || !strings.Contains(n.At.Text(), "\n") || n.Style == yaml.Literal {
		return text
	}
	var b strings.Builder
	for i, r := range text {
		if r == ' ' && b.Len() > 0 && i+1 < len(text) {
			before, _ := utf8.DecodeLastRuneInString(text[:i])
			after, _ := utf8.DecodeRuneInString(text[i+1:])
			if wide(before) && wide(after) && strings.ContainsAny(n.Sub(at+i, at+i+1).Text(), "\r\n") {
				continue
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// wide reports Chinese characters and their punctuation.
func wide(r rune) bool {
	return chinese.IsHan(r) || chinese.IsFullWidth(r) || r >= 0x3001 && r <= 0x303F || strings.ContainsRune("“”‘’…—·", r)
}

// spreadsheet refuses a number in scientific notation where a code is wanted:
// that is what a spreadsheet makes of long numbers, and the digits are gone.
func spreadsheet(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if n.Style != yaml.Plain || n.Tag != "!!float" || !scientific(text) {
		return problem{}
	}
	return problem{
		Message: diag.Say("spec-scientific", "label", f.Label, "found", text),
		Fix:     diag.Say("spec-scientific-fix"), At: n.Sub(at, at+len(text)),
	}
}

// scientific reports 1.2E18, 1.20211E+18.
func scientific(s string) bool {
	mantissa, exponent, ok := strings.Cut(strings.ToUpper(s), "E")
	whole, _, _ := strings.Cut(mantissa, ".")
	return ok && len(whole) == 1 && strings.Trim(exponent, "+-0123456789") == "" && len(strings.Trim(exponent, "+-")) >= 2
}
