package typeset

import "testing"

// A date is asked for whole, as is what else parts only reluctantly; a long
// text is not.
func TestWhole(t *testing.T) {
	for _, c := range []struct{ text, widest string }{
		{"自2026年11月20日起", "2026年11月20日"},
		{"二〇二六年十二月一日", "二〇二六年十二月一日"},
		{"绍兴市柯桥区群贤路1866号2号车间", "1866号"},
	} {
		tx, widest := prepared(t, c.text), prepared(t, c.widest)
		if n := int32(len(widest.glyphs)); tx.whole < widest.natural(0, n) || tx.whole > widest.natural(0, n)+2*quarter {
			t.Errorf("%s: widest piece is %d wide, want %s, %d", c.text, tx.whole, c.widest, widest.natural(0, n))
		}
	}
}

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
