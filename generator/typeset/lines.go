package typeset

import "math"

// sum holds totals over the glyphs before a place, gaps included.
type sum struct{ width, squeeze, han, word, any int32 }

// node is the best way to reach a line start.
type node struct {
	cost int64 // unreached when negative
	from int32
}

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
	ruined     = 5 // stretch in terms of comfort beyond which a line is left ragged
	raggedLine = 100 * ruined * ruined
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
	if extra > ease*ruined {
		return penal + raggedLine + square(extra, 1000)
	}
	return penal + square(extra, ease)
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
			if c < infeasible && t.natural(i, t.trail(i, k)) <= width {
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

// effort says which lines the optimal breaker considers.
type effort uint8

const (
	decent  effort = iota // lines that cost little: few, so this is tried first
	allowed               // all lines that break where breaks are allowed
	forced                // breaks anywhere, when a word is wider than the line
)

// tolerable is the most a decent line costs: no gap is stretched by more than
// a tenth of an em.
const tolerable = 450

// optimal finds the cheapest way to break the whole paragraph, if there is
// one of that effort.
func (t *text) optimal(m measure, e effort) bool {
	n := int32(len(t.glyphs))
	if cap(t.nodes) <= int(n) {
		t.nodes = make([]node, n+1, n+n/2+64)
	}
	t.nodes = t.nodes[:n+1]
	for i := range t.nodes {
		t.nodes[i].cost = -1
	}
	t.nodes[0].cost = 0
	for i := int32(0); i < n; i++ {
		if t.nodes[i].cost < 0 {
			continue
		}
		width := m.rest
		if i == 0 {
			width = m.first
		}
		t.reach(i, width, m.ragged, e)
	}
	if t.nodes[n].cost < 0 {
		return false
	}
	t.starts = t.starts[:0]
	for k := t.nodes[n].from; ; k = t.nodes[k].from {
		t.starts = append(t.starts, k)
		if k == 0 {
			break
		}
	}
	for a, b := 0, len(t.starts)-1; a < b; a, b = a+1, b-1 {
		t.starts[a], t.starts[b] = t.starts[b], t.starts[a]
	}
	return true
}

// reach tries every line that starts at i: those that nearly fill the width,
// and shorter ones only when there are no others.
func (t *text) reach(i, width int32, ragged bool, f effort) {
	n := int32(len(t.glyphs))
	from := i + 1
	if !ragged && f != forced {
		shortest := width * 3 / 4
		if f == decent {
			shortest = width * 7 / 8
		}
		from = min(i+max(shortest/1250, 1), n)
		for from > i+1 && t.sums[from].width-t.sums[i].width > shortest {
			from--
		}
		for from < n && t.sums[from].width-t.sums[i].width < shortest {
			from++
		}
	}
	if !t.ending(i, from, n, width, ragged, f) && f != decent {
		t.ending(i, i+1, from, width, ragged, f)
	}
}

// ending tries the lines from i that end at one of from..to and reports
// whether there is any.
func (t *text) ending(i, from, to, width int32, ragged bool, f effort) bool {
	n := int32(len(t.glyphs))
	base := t.nodes[i].cost
	found := false
	for e := from; e <= to; e++ {
		if t.sums[e-1].width-t.sums[i].width-(t.sums[e-1].squeeze-t.sums[i].squeeze) > width+2*half && e > i+1 {
			break
		}
		if e < n && t.glyphs[e-1].brk == never && f != forced {
			continue
		}
		c := t.cost(i, e, width, ragged)
		if f == decent && c > tolerable {
			continue
		}
		if c == infeasible {
			if f != forced || e > i+1 {
				continue
			}
			c = overlong / 2 // one glyph wider than the line
		}
		found = true
		total := base + int64(min(c, overlong/2))
		if old := &t.nodes[e]; old.cost < 0 || total < old.cost {
			*old = node{total, i}
		}
	}
	return found
}
