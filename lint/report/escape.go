package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/diag"
)

// visible shows characters that would steer a terminal or hide text. Line
// breaks and tabs stay.
func visible(s string) string {
	if plain(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case hidden(r):
			return '␣'
		}
		return r
	}, s)
}

// plain reports a text of nothing but the signs most texts are made of, which
// can be seen.
func plain(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= ' ' && c <= '~' || c == '\n' || c == '\t':
			i++
			continue
		case i+2 >= len(s) || s[i+1]&0xC0 != 0x80 || s[i+2]&0xC0 != 0x80:
			return false
		case c >= 0xE3 && c <= 0xE9, // U+3000 to U+9FFF
			c == 0xEF && (s[i+1] == 0xBC || s[i+1] == 0xBD),                 // U+FF00 to U+FF7F
			c == 0xE2 && s[i+1] == 0x80 && s[i+2] >= 0x90 && s[i+2] <= 0xA7: // U+2010 to U+2027
			i += 3
			continue
		}
		return false
	}
	return true
}

// hidden reports a character that is no sign of its own.
func hidden(r rune) bool {
	if r >= ' ' && r < 0x7F || r >= 0x2070 && r < 0xD800 { // most texts, and there are none
		return false
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}

// appendXML drops what XML 1.0 cannot hold and escapes the rest, for text and
// attributes alike.
func appendXML(b []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r == '&':
			b = append(b, "&amp;"...)
		case r == '<':
			b = append(b, "&lt;"...)
		case r == '>':
			b = append(b, "&gt;"...)
		case r == '"':
			b = append(b, "&quot;"...)
		case r == '\'':
			b = append(b, "&#39;"...)
		case r == '\n':
			b = append(b, "&#10;"...)
		case r == '\t':
			b = append(b, "&#9;"...)
		case hidden(r) || r == 0xFFFE || r == 0xFFFF:
			b = append(b, "␣"...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// markup escapes what Markdown or HTML would read as its own.
func markup(s string) string {
	s = visible(s)
	if !strings.ContainsAny(s, "<>&\n"+marks) {
		return s
	}
	b := make([]byte, 0, len(s)+len(s)/8)
	for _, r := range s {
		switch {
		case r == '<':
			b = append(b, "&lt;"...)
		case r == '>':
			b = append(b, "&gt;"...)
		case r == '&':
			b = append(b, "&amp;"...)
		case r == '\n':
			b = append(b, ' ')
		case r < 0x80 && strings.IndexByte(marks, byte(r)) >= 0:
			b = append(b, '\\', byte(r))
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// marks are the signs of Markdown.
const marks = "\\`*_{}[]#|~!"

// Colours of a terminal.
const (
	reset = "\x1b[0m"
	dim   = "\x1b[2m"
	bold  = "\x1b[1m"
)

func (o Options) color(s diag.Severity, word string) string {
	return o.paint([...]string{"\x1b[36m", "\x1b[33m", "\x1b[31m"}[s], word)
}

func (o Options) faint(s string) string { return o.paint(dim, s) }

func (o Options) mark(s string) string { return o.paint(bold, s) }

func (o Options) paint(code, s string) string {
	if !o.Color {
		return s
	}
	return code + s + reset
}
