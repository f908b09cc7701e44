package typeset

// Spaces between characters, in thousandths of an em.
const (
	half        = 500  // blank half of full-width punctuation
	quarter     = 250  // between Han and Latin (CLREQ 3.2.2)
	dashWidth   = 2000 // 破折号 (GB/T 15834-2011, 4.13)
	dotWidth    = 500  // 间隔号
	hanShrink   = 125  // Han-Latin gaps go down to 1/8 em
	hanStretch  = 70   // and up to 1/3 em before all gaps alike are stretched
	wordShrink  = 60
	wordStretch = 125

	mostSqueeze = 6 // eighths of the blank of punctuation inside a line that may go
)

// space sets the gaps between neighbours: adjacent punctuation is squeezed to
// one and a half em, Han and Latin stand a quarter em apart, a 破折号 fills
// two ems. It also says which gaps justification may change.
func (t *text) space() {
	g := t.glyphs
	for i := range g {
		a := &g[i]
		if a.class == dash && a.r == twoEms && a.adv < dashWidth {
			side := (dashWidth - a.adv) / 2
			a.gap += side
			if i > 0 {
				g[i-1].gap += side
			}
		}
		if a.class == middot && a.adv > dotWidth {
			side := (a.adv - dotWidth) / 2
			a.gap -= side
			if i > 0 {
				g[i-1].gap -= side
			}
		}
		if i+1 == len(g) {
			break
		}
		b := &g[i+1]
		if a.class == han && b.class == han { // by far the most frequent pair
			a.flex = flexAny
			continue
		}
		t.pair(a, b)
	}
}

func (t *text) pair(a, b *glyph) {
	right, left := a.blankRight(), b.blankLeft()
	switch {
	case right && (left || b.blankRight()), a.blankLeft() && left:
		a.gap -= half
		if right && left { // ）（: half an em is left, most of it may go
			a.squeeze = half / 2
		}
	case right || left:
		a.squeeze = half
	case a.isHan() && b.isLatin(), a.isLatin() && b.isHan():
		a.gap += quarter
		a.flex |= flexHan
	}
	switch {
	case a.class == blank && b.class == blank:
	case a.class == space:
		a.flex |= flexWord | flexAny
	case b.class == space:
	case a.class == dash && b.class == dash:
	case !a.class.in(word) || !b.class.in(word):
		a.flex |= flexAny
	}
}

func (g *glyph) blankRight() bool { return g.class == closing && g.adv == 1000 }
func (g *glyph) blankLeft() bool  { return g.class == opening && g.adv == 1000 }
func (g *glyph) isHan() bool      { return g.class == han || g.class == numeral }

// isLatin reports letters, digits and narrow signs of number; full-width
// ones are set like Han. A W is as wide as Han, and a letter all the same.
func (g *glyph) isLatin() bool {
	return g.class.in(1<<latin|1<<digit|1<<suffix|1<<prefix) && (g.adv < 1000 || g.r < firstWide)
}

// firstWide is where signs begin that a font may draw as wide as Han.
const firstWide = 0x2000
