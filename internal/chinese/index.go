package chinese

import "strings"

// Index is strings.Index for Chinese words: it looks for the third byte, which
// tells characters apart, where the first is shared by thousands.
func Index(s, w string) int {
	if len(w) < 3 || w[0] < 0x80 {
		return strings.Index(s, w)
	}
	for i := 2; i < len(s); i++ {
		k := strings.IndexByte(s[i:], w[2])
		if k < 0 {
			return -1
		}
		i += k
		if strings.HasPrefix(s[i-2:], w) {
			return i - 2
		}
	}
	return -1
}
