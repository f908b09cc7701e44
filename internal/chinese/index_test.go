package chinese

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestIndex: it is strings.Index, whatever the words.
func TestIndex(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.SampledFrom([]rune("甲乙方由一aé）")), 0, 12, -1).Draw(t, "s")
		w := rapid.StringOfN(rapid.SampledFrom([]rune("甲乙方由一aé）")), 0, 3, -1).Draw(t, "w")
		if got, want := Index(s, w), strings.Index(s, w); got != want {
			t.Fatalf("Index(%q, %q) = %d, want %d", s, w, got, want)
		}
	})
}
