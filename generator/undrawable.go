package generator

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
)

// Undrawable are the characters of an agreement that no face can draw, as
// Layout reports them, at a fraction of its cost when there are none.
func (e *Engine) Undrawable(a *Agreement) diag.List {
	known := e.known()
	fine := true
	see := func(in *document.Inline) {
		for _, r := range in.Text {
			if int(r) >= len(known.bits)*64 || known.bits[r/64]&(1<<(r%64)) == 0 {
				fine = false
			}
		}
	}
	for i := range a.Document.Title {
		see(&a.Document.Title[i])
	}
	for i := range a.Document.Number {
		see(&a.Document.Number[i])
	}
	for i := range a.Document.Parties {
		see(&a.Document.Parties[i].Name)
	}
	document.Walk(a.Document.Blocks, func(b document.Block) bool {
		document.Inlines(b, see)
		return fine
	})
	if fine {
		return nil
	}
	_, errs := e.Layout(a)
	return errs
}

// known is the set of characters that every face draws, the fallback filling in.
func (e *Engine) known() *charset {
	e.once.Do(func() {
		has := func(r rune) bool {
			return e.Faces.Serif.Glyph(r) != 0 && e.Faces.Sans.Glyph(r) != 0 || e.Faces.Fallback != nil && e.Faces.Fallback.Glyph(r) != 0
		}
		for r := rune(0); int(r) < len(e.drawn.bits)*64; r++ {
			if has(r) {
				e.drawn.bits[r/64] |= 1 << (r % 64)
			}
		}
	})
	return &e.drawn
}
