package report

import (
	"strings"
	"unicode"

	"qiyue/internal/diag"
)

// visible shows characters that would steer a terminal or hide text. Line
// breaks and tabs stay.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == '\r' || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp):
			return '␣'
		}
		return r
	}, s)
}

// oneLine joins the lines of a text.
func oneLine(s string) string { return strings.Join(strings.Fields(visible(s)), " ") }

// xmlText drops what XML 1.0 cannot hold and escapes the rest, for text and
// attributes alike.
func xmlText(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r == '\'':
			b.WriteString("&#39;")
		case r == '\n':
			b.WriteString("&#10;")
		case r == '\t':
			b.WriteString("&#9;")
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) || r == 0xFFFE || r == 0xFFFF:
			b.WriteRune('␣')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// markup escapes what Markdown or HTML would read as its own.
func markup(s string) string {
	var b strings.Builder
	for _, r := range visible(s) {
		switch {
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '&':
			b.WriteString("&amp;")
		case r == '\n':
			b.WriteByte(' ')
		case strings.ContainsRune("\\`*_{}[]#|~!", r):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Colours of a terminal.
const (
	reset = "\x1b[0m"
	dim   = "\x1b[2m"
	bold  = "\x1b[1m"
)

func (o Options) color(s diag.Severity, word string) string {
	return o.paint([]string{"\x1b[36m", "\x1b[33m", "\x1b[31m"}[s], word)
}

func (o Options) faint(s string) string { return o.paint(dim, s) }

func (o Options) mark(s string) string { return o.paint(bold, s) }

func (o Options) paint(code, s string) string {
	if !o.Color {
		return s
	}
	return code + s + reset
}
