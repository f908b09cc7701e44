package typeset

import "math"

// sum holds totals over the glyphs before a place, gaps included.
type sum struct{ width, squeeze, han, word, any int32 }

// measure is the room for the lines of a paragraph, in thousandths of an em.
type measure struct {
	first, rest int32
	ragged      bool
}

const (
	infeasible = math.MaxInt32
	contented  = 45   // a line that costs no more needs no better one
	lonely     = 3000 // a last line of a single character
	comfort    = 45   // stretch of one gap that is hardly seen
	overlong   = 2000000
	ruined     = 5 // stretch in terms of comfort that is as bad as a ragged line
	raggedLine = 100 * ruined * ruined
	wilful     = 20000 // a line left ragged although more would fit
)

// prepare spaces the paragraph and finds its break opportunities.
func (t *text) prepare() {
	t.space()
	t.settle()
	t.opportunities()
	t.total()
}

func (t *text) total() {
	n := len(t.glyphs)
	if cap(t.sums) <= n {
		t.sums = make([]sum, n+1, n+n/2+64)
	}
	t.sums = t.sums[:n+1]
	var s sum
	for i := range t.glyphs {
		g := &t.glyphs[i]
		t.sums[i] = s
		s.width += g.adv + g.gap
		if g.squeeze|int16(g.flex) == 0 {
			continue
		}
		s.squeeze += int32(g.squeeze)
		s.any += int32(g.flex & flexAny)
		s.han += int32(g.flex & flexHan >> 1)
		s.word += int32(g.flex & flexWord >> 2)
	}
	t.sums[n] = s
}

// trail is where the ink of the line [i,e) ends: spaces hang.
func (t *text) trail(i, e int32) int32 {
	for e > i+1 && t.glyphs[e-1].class == space {
		e--
	}
	return e
}

// natural is the width of the glyphs [i,e) as a line: outer blanks of
// punctuation and the gap after the last glyph are off.
func (t *text) natural(i, e int32) int32 {
	a, b := &t.glyphs[i], &t.glyphs[e-1]
	w := t.sums[e].width - t.sums[i].width - b.gap
	if a.blankLeft() {
		w -= half
	}
	if b.blankRight() {
		w -= half
	}
	return w
}

// cost judges the glyphs [i,e) as a line of the given width.
func (t *text) cost(i, e, width int32, ragged bool) int32 {
	n := int32(len(t.glyphs))
	last := e == n
	var penal int32
	if !last {
		if b := t.glyphs[e-1].brk; b == never {
			penal = t.broken(e)
		} else {
			penal = penalty[b]
		}
	}
	end := t.trail(i, e)
	extra := width - t.natural(i, end)
	s, z := &t.sums[i], &t.sums[end-1]
	if extra < 0 {
		give := (z.squeeze - s.squeeze) * mostSqueeze / 8
		more := (z.han-s.han)*hanShrink + (z.word-s.word)*wordShrink
		if ragged || -extra > give+more {
			return infeasible
		}
		ease := give*3/4 + more + 1
		return penal + square(-extra, ease) + t.orphan(i, end, last)
	}
	if last {
		return penal + t.orphan(i, end, last)
	}
	if ragged {
		return penal + square(extra, width)
	}
	ease := (z.any-s.any)*comfort + (z.han-s.han+z.word-s.word)*hanShrink + 1
	if hans, words, anys := z.han-s.han, z.word-s.word, z.any-s.any; extra > stretch(hans, words, anys) {
		if t.more(i, e, width) {
			penal += wilful
		}
		return penal + raggedLine + square(extra, 1000)
	}
	return penal + square(extra, ease)
}

// more reports whether a line from i that ends at e could hold what follows
// up to the next place to break.
func (t *text) more(i, e, width int32) bool {
	n := int32(len(t.glyphs))
	for e++; e < n && t.glyphs[e-1].brk == never; {
		e++
	}
	return t.natural(i, t.trail(i, e)) <= width
}

// square is 100 (need/ease)², bounded.
func square(need, ease int32) int32 {
	r := float64(need) / float64(ease)
	return int32(min(100*r*r, overlong/4))
}

// orphan is the price of a last line of one character, with or without
// punctuation.
func (t *text) orphan(i, end int32, last bool) int32 {
	if !last || i == 0 || end-i > 8 {
		return 0
	}
	n := 0
	for k := i; k < end; k++ {
		if !t.glyphs[k].class.in(1<<closing | 1<<space | 1<<lClose | 1<<ellipsis | 1<<dash | 1<<middot) {
			n++
		}
	}
	switch n {
	case 0, 1:
		return lonely
	case 2:
		return 10
	}
	return 0
}

// breakLines fills t.starts with the first glyph of every line.
func (t *text) breakLines(m measure) {
	if width := min(m.first, m.rest); t.longest > width {
		t.relax(width)
	}
	if t.greedy(m) || m.ragged && t.balanced(m) {
		return
	}
	if t.optimal(m, decent) || t.optimal(m, allowed) {
		return
	}
	t.optimal(m, forced)
}

// greedy fills line by line, choosing between the last break that fits and
// the next one that fits when squeezed. It reports whether every line is good.
func (t *text) greedy(m measure) bool {
	t.starts = append(t.starts[:0], 0)
	n := int32(len(t.glyphs))
	width := m.first
	for i := int32(0); i < n; {
		if t.natural(i, n) <= width {
			return t.orphan(i, t.trail(i, n), true) < lonely
		}
		e := min(i+max(width/1000, 1), n)
		for e < n && t.sums[e].width-t.sums[i].width < width+half {
			e++
		}
		best, at := int32(infeasible), int32(0)
		for k := e; k > i; k-- {
			if k < n && t.glyphs[k-1].brk >= sparse {
				continue
			}
			c := t.cost(i, k, width, m.ragged)
			if c < best {
				best, at = c, k
			}
			if c == infeasible {
				continue
			}
			extra := width - t.natural(i, t.trail(i, k))
			if extra >= 0 && (!m.ragged || t.glyphs[k-1].brk == free) || extra > width/3 {
				break
			}
		}
		for k := e + 1; k <= n && t.sums[k-1].width-t.sums[i].width-(t.sums[k-1].squeeze-t.sums[i].squeeze) < width+half; k++ {
			if k < n && t.glyphs[k-1].brk >= sparse {
				continue
			}
			c := t.cost(i, k, width, m.ragged)
			if c < best {
				best, at = c, k
			}
			break
		}
		if best > contented && !(m.ragged && best < infeasible) {
			return false
		}
		if at == n {
			return true
		}
		t.starts = append(t.starts, at)
		i, width = at, m.rest
	}
	return true
}

// balanced sets ragged lines a little narrower, to spare the last line a
// single character.
func (t *text) balanced(m measure) bool {
	lines := len(t.starts)
	for _, less := range [...]int32{1000, 2000, 3000} {
		narrow := measure{m.first - less, m.rest - less, true}
		if narrow.rest < t.longest || narrow.first < t.longest {
			return false
		}
		if t.greedy(narrow) && len(t.starts) == lines {
			return true
		}
	}
	return false
}
