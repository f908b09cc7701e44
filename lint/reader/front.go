package reader

import "strings"

// FrontMatter is how many bytes the data take that a program put before the
// Markdown: key: value between two lines of ---. Parties and terms between two
// such lines are Markdown like any other.
func FrontMatter(s string) int {
	if !strings.HasPrefix(s, "---\n") && !strings.HasPrefix(s, "---\r\n") {
		return 0
	}
	at, keys := strings.IndexByte(s, '\n')+1, 0
	for line := range strings.Lines(s[at:]) {
		at += len(line)
		switch line = strings.TrimRight(line, " \t\r\n"); {
		case line == "---" || line == "...":
			if keys == 0 {
				return 0
			}
			return at
		case line == "" || strings.HasPrefix(line, "#") || keys > 0 && strings.ContainsAny(line[:1], " \t-"):
		case isKey(line):
			keys++
		default:
			return 0
		}
	}
	return 0
}

// isKey reports key: value, the key of Latin letters.
func isKey(line string) bool {
	rest := strings.TrimLeft(line, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
	return rest != line && (rest == ":" || strings.HasPrefix(rest, ": "))
}
