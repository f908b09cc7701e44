package words

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// Fires reports whether the guards of the entry let a hit stand: statement is
// the text between commas around it, sentence the whole sentence; i and j are
// the hit's bytes in statement. end is the byte in statement after the words
// at fault, which for a Whole entry include the partner found.
func (e *Entry) Fires(statement, sentence string, i, j int) (end int, ok bool) {
	before, after := statement[:i], statement[j:]
	switch {
	case suffixed(before, e.NotAfter), prefixed(after, e.NotBefore), settles(statement, e.Unless), settles(sentence, e.Settled):
		return j, false
	case len(e.After) > 0 && !suffixed(before, e.After):
		return j, false
	case len(e.Near) > 0 && !lint.Contains(statement, e.Near...):
		return j, false
	case len(e.Pair) > 0 && !lint.Contains(sentence, e.Pair...):
		return j, false
	}
	if len(e.Before) == 0 {
		return j, true
	}
	n := e.ahead(after)
	if n < 0 {
		return j, false
	}
	if e.Whole {
		return j + n, true
	}
	return j, true
}

// Barred reports that no partner follows byte j of a text, where a hit of the
// entry ends, whatever the statement around it: Fires would say the same.
func (e *Entry) Barred(text string, j int) bool {
	if len(e.Before) == 0 || e.Reach > 0 || j == len(text) || text[j] < 0xE4 || text[j] > 0xE9 {
		return false // nothing wanted, or a mark that may end the statement
	}
	return !prefixed(text[j:], e.Before)
}

// ahead is the end in after of the first partner of Before that begins within
// Reach code points, or -1.
func (e *Entry) ahead(after string) int {
	steps := 0
	for i := range after {
		if steps > e.Reach {
			break
		}
		long := -1
		for _, b := range e.Before {
			if b == "$" && i == 0 && ends(after) {
				return 0
			}
			if strings.HasPrefix(after[i:], b) {
				long = max(long, len(b))
			}
		}
		if long >= 0 {
			return i + long
		}
		steps++
	}
	if after == "" && slices.Contains(e.Before, "$") {
		return 0
	}
	return -1
}

// ends reports whether the statement ends here: "$" in Before.
func ends(after string) bool {
	return strings.Trim(after, "。！？；，：、）”") == ""
}

func suffixed(s string, words []string) bool {
	for _, w := range words {
		if w == "^" && s == "" || strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

func prefixed(s string, words []string) bool {
	for _, w := range words {
		if w == "$" && ends(s) || strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
