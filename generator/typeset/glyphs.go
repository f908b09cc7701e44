package typeset

import (
	"slices"

	"qiyue/internal/document"
	"qiyue/internal/font"
)

// glyph is one character of a paragraph that is being set. Lengths are
// thousandths of an em.
type glyph struct {
	r       rune  // 0: an em of a blank
	adv     int32 // width of the glyph
	gap     int32 // added after it, unless a line ends there
	squeeze int16 // how much of the gap is the blank of punctuation that may go
	class   class
	face    FaceID
	brk     opportunity
	flex    uint8 // how the gap takes part in justification
	span    uint16
}

// The kinds of gap.
const (
	flexAny  uint8 = 1 << iota // between characters
	flexHan                    // between Han and Latin
	flexWord                   // a word space
)

// span is a stretch of glyphs that belong to one unit and, for references,
// lead to one place.
type span struct {
	unit   int32
	target string
	path   string
	origin *document.Origin
}

// Missing is a character that no face of the set has. The layout shows
// .notdef in its place; the caller must refuse it.
type Missing struct {
	Rune   rune
	Path   string // of the value it stands in, "" for fixed text
	Origin document.Origin
}

// text is the paragraph at hand: reused from paragraph to paragraph.
type text struct {
	faces   font.Set
	glyphs  []glyph
	spans   []span
	tabs    []tab
	sums    []sum
	starts  []int32 // line starts, filled by the breaker
	nodes   []node
	missing []Missing
	quoted  bool  // inside ASCII quotation marks
	numbers bool  // there are numerals or blanks: tokens must be kept
	longest int32 // the widest piece that cannot part
	whole   int32 // the widest piece that parts only reluctantly: a date, an amount in words
}

func (t *text) reset() {
	t.glyphs, t.spans, t.tabs = t.glyphs[:0], t.spans[:0], t.tabs[:0]
	t.numbers, t.quoted, t.longest, t.whole = false, false, 0, 0
}

// inlines appends the inlines of a block as part of a unit.
func (t *text) inlines(in []document.Inline, strong bool, unit int32) {
	for i := range in {
		n := &in[i]
		t.spans = append(t.spans, span{unit, n.Target, n.Path, &n.Origin})
		if n.Kind != document.Ref {
			t.spans[len(t.spans)-1].target = ""
		}
		if n.Kind == document.Blank {
			t.blank(n.Width)
			continue
		}
		t.runes(n.Text, strong || n.Strong || n.Kind == document.Term)
	}
}

// fixed appends words that are not an inline: numbers and labels.
func (t *text) fixed(s string, strong bool, unit int32, o *document.Origin) {
	t.spans = append(t.spans, span{unit: unit, origin: o})
	t.runes(s, strong)
}

// widestBlank bounds the room to write of one blank, in ems: twelve lines.
const widestBlank = 12 * 42

func (t *text) blank(ems int) {
	t.numbers = true
	s := uint16(len(t.spans) - 1)
	for range min(ems, widestBlank) {
		t.glyphs = append(t.glyphs, glyph{adv: 1000, class: blank, span: s})
	}
}

// twoEms is U+2E3A, which draws a whole 破折号; the faces draw it narrower
// than the two ems it must fill.
const twoEms = '⸺'

func (t *text) runes(s string, strong bool) {
	main, id := t.faces.Serif, Serif
	if strong {
		main, id = t.faces.Sans, Sans
	}
	sp := uint16(len(t.spans) - 1)
	t.glyphs = slices.Grow(t.glyphs, len(s))
	pending := false // one — seen, a second may join it
	for _, r := range s {
		n := len(t.glyphs)
		t.glyphs = t.glyphs[:n+1]
		g := &t.glyphs[n]
		*g = glyph{r: r, adv: 1000, face: id, span: sp}
		if r >= firstHan && r <= lastHan { // most characters
			pending = false
			if g.class = ideograph(r); g.class == numeral {
				t.numbers = true
			}
			if main.Glyph(r) == 0 {
				t.substitute(g, strong)
			}
			continue
		}
		if r == '—' && pending && main.Glyph(twoEms) != 0 {
			t.glyphs = t.glyphs[:n]
			g = &t.glyphs[n-1]
			g.r, g.adv, pending = twoEms, int32(main.Advance(twoEms)), false
			continue
		}
		pending = r == '—'
		g.class = t.class(r)
		if main.Glyph(r) == 0 {
			t.substitute(g, strong)
			continue
		}
		g.adv = int32(main.Advance(r))
	}
}

// class is the class of a character where it stands.
func (t *text) class(r rune) class {
	c := classOf(r)
	switch c {
	case digit, numeral:
		t.numbers = true
	case quote:
		t.quoted = !t.quoted
		if t.quoted {
			return lOpen
		}
		return lClose
	}
	return c
}

// substitute finds another face for a character the wanted one lacks: the
// fallback, then the other of the two, else the character is missing.
func (t *text) substitute(g *glyph, strong bool) {
	second, id := t.faces.Sans, Sans
	if strong {
		second, id = t.faces.Serif, Serif
	}
	switch {
	case t.faces.Fallback != nil && t.faces.Fallback.Glyph(g.r) != 0:
		g.face, g.adv = Fallback, int32(t.faces.Fallback.Advance(g.r))
	case second.Glyph(g.r) != 0:
		g.face, g.adv = id, int32(second.Advance(g.r))
	default:
		g.adv = int32(t.face(g.face).Advance(g.r))
		s := t.spans[g.span]
		m := Missing{Rune: g.r, Path: s.path}
		if s.origin != nil {
			m.Origin = *s.origin
		}
		for _, old := range t.missing {
			if old == m || old.Rune == m.Rune && old.Origin.At == m.Origin.At && !m.Origin.At.IsZero() { // a name that several clauses print
				return
			}
		}
		t.missing = append(t.missing, m)
	}
}

func (t *text) face(id FaceID) *font.Face {
	switch id {
	case Sans:
		return t.faces.Sans
	case Fallback:
		return t.faces.Fallback
	}
	return t.faces.Serif
}
