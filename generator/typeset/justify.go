package typeset

// limit is the widest stretch of one gap; a line that needs more is left
// ragged rather than torn apart.
const limit = 250

// stretch is the most that gaps of each kind can be stretched together.
func stretch(hans, words, anys int32) int32 {
	return hans*hanStretch + words*wordStretch + anys*limit
}

// fit is how the gaps of one line are changed, in thousandths of an em.
type fit struct {
	han, word, any float32 // added to gaps of each kind
	squeeze        float32 // share of the punctuation blanks that goes
}

// fit brings the glyphs [i,end) to the given width (CLREQ 3.2.3: squeeze
// punctuation, then Han-Latin gaps and word spaces; stretch Han-Latin gaps
// and word spaces, then all gaps alike).
func (t *text) fit(i, end, width int32, last bool) fit {
	extra := width - t.natural(i, end)
	s, z := &t.sums[i], &t.sums[end-1]
	hans, words, anys := z.han-s.han, z.word-s.word, z.any-s.any
	var f fit
	switch {
	case extra < 0:
		if all := z.squeeze - s.squeeze; all > 0 {
			give := min(-extra, all*mostSqueeze/8)
			f.squeeze = float32(give) / float32(all)
			extra += give
		}
		if room := hans*hanShrink + words*wordShrink; extra < 0 && room > 0 {
			share := min(float32(-extra)/float32(room), 1)
			f.han, f.word = -share*hanShrink, -share*wordShrink
		}
	case extra > 0 && !last:
		if anys == 0 || extra > stretch(hans, words, anys) {
			return fit{}
		}
		room := hans*hanStretch + words*wordStretch
		if room > 0 {
			// the wide gaps take a third of what is missing, at most: 第 7.2 条 stays one thing to the eye
			share := min(float32(extra)/3/float32(room), 1)
			f.han, f.word = share*hanStretch, share*wordStretch
			extra -= int32(share * float32(room))
		}
		f.any = float32(extra) / float32(anys)
	}
	return f
}

// after is the space after glyph k of the line.
func (f *fit) after(g *glyph) float32 {
	v := float32(g.gap)
	if g.flex == 0 && g.squeeze == 0 {
		return v
	}
	if g.squeeze > 0 {
		v -= f.squeeze * float32(g.squeeze)
	}
	if g.flex&flexAny != 0 {
		v += f.any
	}
	if g.flex&flexHan != 0 {
		v += f.han
	}
	if g.flex&flexWord != 0 {
		v += f.word
	}
	return v
}

// draw sets the glyphs [i,e) as a line with its baseline at y, and gives the
// x where its ink ends.
func (c *composer) draw(i, e int32, x, y, size float64, f fit) float64 {
	t := &c.text
	g := t.glyphs
	end := t.trail(i, e)
	em := size / 1000
	if g[i].blankLeft() {
		x -= half * em
	}
	right := x
	for k := i; k < e; {
		if g[k].class == blank {
			k, x = c.rule(k, e, x, y, em, f)
			right = x
			continue
		}
		k, x = c.run(k, e, end, x, y, size, f)
		right = x // spaces at the end take no room
	}
	return right
}

// rule draws the line to write on for the blanks from k on.
func (c *composer) rule(k, e int32, x, y, em float64, f fit) (int32, float64) {
	start, right := x, x
	for ; k < e && c.text.glyphs[k].class == blank; k++ {
		right = x + 1000*em
		x = right
		if k+1 < e {
			x += float64(f.after(&c.text.glyphs[k])) * em
		}
	}
	c.rules = append(c.rules, Rule{X: start, Y: y + 0.16*1000*em, W: right - start, H: 0.5})
	return k, x
}

// run draws the glyphs from k on that share a face and a unit.
func (c *composer) run(k, e, end int32, x, y, size float64, f fit) (int32, float64) {
	t := &c.text
	g := t.glyphs
	face, s := g[k].face, &t.spans[g[k].span]
	from := k
	for k++; k < e && g[k].face == face && g[k].class != blank; k++ {
		if g[k].span != g[k-1].span {
			if n := &t.spans[g[k].span]; n.unit != s.unit || n.target != s.target {
				break
			}
		}
	}
	n := int(k - from)
	chars, adjust := c.arena(n)
	var width float32
	plain := true
	for j := range n {
		a := &g[from+int32(j)]
		chars[j] = a.r
		width += float32(a.adv)
		var v float32
		switch at := from + int32(j) + 1; {
		case at < end:
			v = f.after(a)
		case at > end: // spaces at the end of the line take no room
			v = -float32(a.adv)
		case a.blankRight():
			v = -half
		}
		if v != 0 {
			plain = false
		}
		adjust[j] = v
		width += v
	}
	if plain {
		adjust = nil
	}
	c.runs = append(c.runs, Run{Face: face, Size: size, X: x, Y: y, Text: chars, Adjust: adjust, Unit: s.unit, Artifact: s.unit < 0})
	to := x + float64(width)*size/1000
	if s.target != "" {
		c.refs = append(c.refs, ref{Link{X: x, Y: y - size, W: to - x, H: size * 1.3}, s.target})
	}
	return k, to
}
