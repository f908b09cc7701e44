package typeset

// node is the best way to reach a line start.
type node struct {
	cost int64 // unreached when negative
	from int32
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
