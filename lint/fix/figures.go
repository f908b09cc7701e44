package fix

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	// figure is what is written in figures as one thing, in either width: an
	// amount, a clock time, a date, a telephone number.
	figure = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`[0-9０-９]+(?:(?: ?[年月日时点分] ?|[.．,:：/／－-])[0-9０-９]+)*`)
	})
	// sound is one that can be read in one way only, once it is half-width.
	sound = sync.OnceValue(func() *regexp.Regexp {
		const part = `(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*|[0-9]{1,2}(?::[0-5][0-9]){1,2})`
		return regexp.MustCompile(`^` + part + `(?:(?: ?[年月日时点分] ?|[/-])` + part + `)*$`)
	})
	// grouped is what may be the rest of a number whose groups a full-width comma
	// parts, or the next number of a row.
	grouped = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[0-9０-９]{3}(?:[^0-9０-９]|$)`) })
)

// wholeNumbers are the changes that make full-width figures half-width, with the
// marks between them. One that may be read in two ways stays whole, and so does
// one at the start of a line, which may be its number.
func wholeNumbers(s string) []Change {
	if !strings.ContainsFunc(s, wideFigure) {
		return nil
	}
	var out []Change
	for _, m := range figure().FindAllStringIndex(s, -1) {
		old, before, after := s[m[0]:m[1]], s[:m[0]], s[m[1]:]
		if !strings.ContainsFunc(old, wideFigure) || !strings.ContainsFunc(before, han) {
			continue
		}
		if rest, ok := strings.CutPrefix(after, "，"); ok && grouped().MatchString(rest) {
			continue
		}
		if front, ok := strings.CutSuffix(before, "，"); ok && grouped().MatchString(s[m[0]:]) {
			if r, _ := utf8.DecodeLastRuneInString(front); wideFigure(r) || r >= '0' && r <= '9' {
				continue
			}
		}
		if now := strings.Map(half, old); sound().MatchString(now) {
			out = append(out, Change{m[0], m[1], now})
		}
	}
	return out
}

func wideFigure(r rune) bool { return r >= '０' && r <= '９' }

// half is a full-width figure or mark between figures in half width.
func half(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - 0xFEE0
	}
	return r
}
