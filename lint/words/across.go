package words

import (
	"strings"

	"qiyue/lint"
)

// settles reports that one of the guards stands in s as a word, and not cut from two others (lint.Across).
func settles(s string, guards []string) bool {
	if !lint.Contains(s, guards...) {
		return false
	}
	for _, g := range guards {
		rest := s
		for _, w := range lint.Across(g) {
			rest = strings.ReplaceAll(rest, w, "\n")
		}
		if strings.Contains(rest, g) {
			return true
		}
	}
	return false
}
