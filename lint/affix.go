package lint

import (
	"strings"
	"unicode/utf8"
)

// HasPrefix reports that s begins with one of the words.
func HasPrefix(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// HasSuffix reports that s ends with one of the words.
func HasSuffix(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// RuneStart is the start of the character of s that holds byte i.
func RuneStart(s string, i int) int {
	for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}

// TrimPrefixes is s without any of the words before it, however many.
func TrimPrefixes(s string, words ...string) string {
	for cut := true; cut; {
		cut = false
		for _, w := range words {
			if rest, ok := strings.CutPrefix(s, w); ok {
				s, cut = rest, true
			}
		}
	}
	return s
}

// TrimSuffixes is s without any of the words behind it, however many.
func TrimSuffixes(s string, words ...string) string {
	for cut := true; cut; {
		cut = false
		for _, w := range words {
			if rest, ok := strings.CutSuffix(s, w); ok {
				s, cut = rest, true
			}
		}
	}
	return s
}
