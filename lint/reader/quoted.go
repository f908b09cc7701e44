package reader

import (
	"strings"

	"qiyue/internal/source"
)

// quoted reports a text that a mail quotes: most of its lines begin with >.
func quoted(f *source.File) bool {
	if !strings.Contains(f.Text, ">") {
		return false
	}
	all, marked := 0, 0
	for n := 1; n <= f.LineCount(); n++ {
		if s := strings.TrimLeft(f.Line(n), " "); s != "" {
			all++
			if s[0] == '>' {
				marked++
			}
		}
	}
	return marked > 3 && 2*marked > all
}

// unquoted is how many bytes of a line are the marks of who quotes it: > > .
func unquoted(s string) int {
	n := 0
	for {
		rest := strings.TrimLeft(s[n:], " ")
		if !strings.HasPrefix(rest, ">") {
			break
		}
		n = len(s) - len(rest) + len(">")
	}
	if n > 0 && strings.HasPrefix(s[n:], " ") {
		n++
	}
	return n
}
