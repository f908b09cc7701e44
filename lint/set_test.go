package lint

import (
	"math/rand/v2"
	"strings"
	"testing"

	"qiyue/internal/document"
)

// TestSetPlaces: a set answers of a part of a text as its words do one by one,
// whatever overlaps and wherever the part is cut.
func TestSetPlaces(t *testing.T) {
	words := []string{"维修", "维修保养", "修保", "乙方", "方", "a方", "1", "保养。"}
	set := NewSet(words...)
	r := rand.New(rand.NewPCG(3, 4))
	pieces := []string{"维修", "保养", "修", "乙", "方", "a", "1", "。", "，", "故障"}
	for range 200 {
		var b strings.Builder
		for range 12 {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		text := NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: b.String()}}}}})
		var cuts []int
		for i := range text.All {
			cuts = append(cuts, i)
		}
		for a, i := range cuts {
			if got, want := text.Begins(set, i), text.After(i, words...); got != want {
				t.Fatalf("%q: at byte %d a word begins: %v, want %v", text.All, i, got, want)
			}
			if got, want := text.Ends(set, i), text.Before(i, words...); got != want {
				t.Fatalf("%q: at byte %d a word ends: %v, want %v", text.All, i, got, want)
			}
			for _, j := range cuts[a:] {
				if got, want := text.Holds(set, i, j), Contains(text.All[i:j], words...); got != want {
					t.Fatalf("%q: bytes %d to %d hold a word: %v, want %v", text.All, i, j, got, want)
				}
			}
		}
	}
}

// TestActs: the words of acts are told apart by bits.
func TestActs(t *testing.T) {
	if n := 64 * len(actBits{}); len(actOf) > n {
		t.Errorf("%d words of acts, %d can be told apart", len(actOf), n)
	}
}
