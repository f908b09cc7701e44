package diag

import "unicode/utf8"

// Nearest is the name most like word, or "" when none is near: at most a
// third of its letters (and at least one) may differ.
func Nearest(word string, names []string) string {
	best, dist := "", max(1, utf8.RuneCountInString(word)/3)+1
	for _, n := range names {
		if d := distance(word, n); d < dist {
			best, dist = n, d
		}
	}
	return best
}

// Shortens reports that short is made of three or more characters of a name, a
// third of them or more, in their order and with its first: pwsh, 三方协议.
func Shortens(short, name string) bool {
	n, s := []rune(name), []rune(short)
	if len(s) < 3 || len(n) < len(s) || len(n) > 3*len(s) || n[0] != s[0] {
		return false
	}
	for _, r := range n {
		if len(s) > 0 && r == s[0] {
			s = s[1:]
		}
	}
	return len(s) == 0
}

// distance is the optimal string alignment distance in code points.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	prev2, prev, cur := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(x); i++ {
		cur[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				cur[j] = min(cur[j], prev2[j-2]+1)
			}
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return prev[len(y)]
}
