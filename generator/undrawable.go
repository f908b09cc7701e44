package generator

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/font"
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
	var walk func(blocks []document.Block)
	walk = func(blocks []document.Block) {
		document.Walk(blocks, func(b document.Block) bool {
			document.Inlines(b, see)
			inner, common := commonIn(b)
			if common == nil {
				return fine
			}
			document.Stretches(inner, common, 0, func(s *document.Shared, _ int, blocks []document.Block) {
				before := fine
				fine = document.Made(s, drawable{e.Faces}, func() bool {
					fine = true
					walk(blocks)
					return fine
				}) && before
			})
			return false
		})
	}
	walk(a.Document.Blocks)
	if fine {
		return nil
	}
	_, errs := e.Layout(a)
	return errs
}

// drawable is the key of the answer whether faces draw shared blocks.
type drawable struct{ faces font.Set }

// commonIn is the blocks in a block and what other documents have of them.
func commonIn(b document.Block) ([]document.Block, []document.Stretch) {
	switch b := b.(type) {
	case *document.Clause:
		return b.Blocks, b.Common
	case *document.Attachment:
		return b.Blocks, b.Common
	}
	return nil, nil
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
