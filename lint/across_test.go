package lint

import (
	"strings"
	"testing"

	"qiyue/internal/document"
)

// TestHoldsWord: a word that is cut from two others is passed over, one that stands by itself is not, and every
// entry holds its word.
func TestHoldsWord(t *testing.T) {
	of := func(s string) *Text {
		return NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: s}}}}})
	}
	for word, longer := range across {
		set := NewSet(word, "鼎鼐")
		for _, w := range longer {
			if !strings.Contains(w, word) || w == word {
				t.Fatalf("%s is no part of %s", word, w)
			}
			cut := of("乙方" + w + "。")
			if !cut.Holds(set, 0, len(cut.All)) || cut.HoldsWord(set, 0, len(cut.All)) {
				t.Errorf("%s stands in %s as a word", word, w)
			}
			for _, s := range []string{"乙方" + w + "，「" + word + "」。", "「" + word + "」，乙方" + w + "。", w + "，鼎鼐。"} {
				if whole := of(s); !whole.HoldsWord(set, 0, len(whole.All)) {
					t.Errorf("%s does not stand in %s", word, s)
				}
			}
		}
	}
}
