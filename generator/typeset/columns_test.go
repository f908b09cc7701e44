package typeset

import "testing"

// A narrow column with a long text crowds; a wide one, or one whose text
// takes two lines, does not.
func TestCrowded(t *testing.T) {
	const size = 9.0
	for _, c := range []struct {
		reason     string
		ems, width float64 // of the text, of the column
		want       bool
	}{
		{"an address of 24 characters in 5 ems", 24, 5, true},
		{"two lines", 10, 5, false},
		{"a sentence in a wide column wraps as text does", 60, 20, false},
	} {
		cols := []column{{most: c.ems*size + 2*cellX}}
		if got := crowded(cols, []float64{c.width*size + 2*cellX}, size); got != c.want {
			t.Errorf("%s: %v", c.reason, got)
		}
	}
}
