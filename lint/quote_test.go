package lint

import (
	"testing"

	"qiyue/internal/document"
)

// TestQuote: what a message puts between quotation marks has single ones inside.
func TestQuote(t *testing.T) {
	const said = "符合“环保”要求的"
	text := NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: said}}}}})
	if got := text.Quote(0, len(said)); got != "符合‘环保’要求的" {
		t.Error(got)
	}
}
