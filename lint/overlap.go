package lint

// Overlapping reports that bytes i to j have a byte in common with one of the
// spans, each from its first byte to the one behind its last.
func Overlapping(spans [][2]int, i, j int) bool {
	for _, s := range spans {
		if i < s[1] && s[0] < j {
			return true
		}
	}
	return false
}
