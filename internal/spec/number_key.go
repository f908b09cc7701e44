package spec

import (
	"strings"
	"unicode"

	"qiyue/internal/chinese"
)

// NumberKey is equal for agreement numbers that people take for one: written in
// full-width or half-width forms, capital or small letters, with blanks or with
// another kind of hyphen.
func NumberKey(number string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return -1
		case strings.ContainsRune("‐‑‒–—―−", r):
			return '-'
		}
		return unicode.ToLower(r)
	}, chinese.HalfWidth(number).Text)
}
