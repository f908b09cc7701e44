package typeset

// opportunity says whether a line may end after a glyph, and how gladly.
type opportunity uint8

const (
	free   opportunity = iota
	avoid              // inside a date, beside an amount: possible
	sparse             // inside a very long word, at a place that shows it goes on
	never
)

// penalty is the cost of a break.
var penalty = [...]int32{free: 0, avoid: 60, sparse: 500, never: 20000}

// broken is the cost of parting what never parts, when a column is narrower
// than a word: least inside a word, more where punctuation would start or end
// a line, most inside a quantity, which could be misread.
func (t *text) broken(e int32) int32 {
	a, b := t.glyphs[e-1].class, t.glyphs[e].class
	switch {
	case a == digit && b.in(neverStarts), a.in(neverEnds) && b == digit, a == b && b.in(1<<ellipsis|1<<dash):
		return 8 * penalty[never]
	case a.in(word) && b.in(word) && (a == digit || b == digit):
		return 6 * penalty[never]
	case a == blank && b == blank, a.in(word) && b.in(word) && !a.in(neverEnds) && !b.in(neverStarts):
		return penalty[never]
	case b.in(neverStarts) || a.in(neverEnds):
		return 4 * penalty[never]
	}
	return 5 * penalty[never] // a unit
}

// longWord is the width in thousandths of an em beyond which a word (e-mail,
// address, long identifier) may be broken at its signs.
const longWord = 9000

// opportunities decides where lines may end.
func (t *text) opportunities() {
	g := t.glyphs
	for i := 0; i+1 < len(g); i++ {
		if barred[g[i].class]>>g[i+1].class&1 != 0 && !t.minus(i) {
			g[i].brk = never
		}
	}
	if t.numbers {
		t.quantities()
	}
	for _, b := range t.tabs {
		g[b.after].brk = never
	}
	t.relax(longWord)
}

// minus reports that a minus sign and its number follow glyph i.
func (t *text) minus(i int) bool {
	g := t.glyphs
	return i+2 < len(g) && g[i+1].r == '-' && g[i+2].class == digit && (g[i].isHan() || g[i].class == closing)
}

// quantities keeps numbers, their units and their counters whole.
func (t *text) quantities() {
	g := t.glyphs
	for i := 0; i < len(g); i++ {
		switch g[i].class {
		case digit, numeral:
		case blank:
			t.room(i)
		default:
			continue
		}
		t.currency(i)
		if i > 0 && (g[i-1].r == '第' || g[i].class == digit && i > 1 && g[i-1].class == space && g[i-2].r == '第') {
			g[i-1].brk = never
		}
		k := i + 1
		spaced := k < len(g) && g[k].r == ' '
		if spaced {
			k++
		}
		if k >= len(g) {
			continue
		}
		switch {
		case g[i].class == numeral && spaced:
		case g[i].class == numeral && g[k].class == numeral:
			g[i].brk = never
		case spaced && g[i].class == digit && g[k].class == digit:
			g[k-1].brk = sparse // 6242 7143 5969
		case spaced && g[k].class == latin && t.wordLength(k) <= 4:
			g[k-1].brk = never // 220 V
		default:
			t.keepUnit(i, k)
		}
	}
}

// keepUnit binds the unit that starts at g[k] to the number that ends at
// g[i], and what continues a date, an amount or a fraction after it.
func (t *text) keepUnit(i, k int) {
	g := t.glyphs
	n := unitAt(g[k:])
	if g[k].class == numeral && k+2 < len(g) && g[k+1].r == '分' && g[k+2].r == '之' {
		return // 万分之五 after a number is another number
	}
	if g[i].class == numeral && k+1 < len(g) && g[k].r == '分' && g[k+1].r == '之' {
		n = 2
	}
	if n == 0 {
		return
	}
	for j := i; j < k+n-1; j++ {
		g[j].brk = never
	}
	last := k + n - 1
	for last+2 < len(g) && g[last].brk == never && (g[last+1].r == '/' || g[last+1].r == '／' || g[last+1].r == '·') { // 元/小时, 台·年
		n = unitAt(g[last+2:])
		if n == 0 {
			break
		}
		for j := last + 1; j < last+1+n; j++ {
			g[j].brk = never
		}
		last += n + 1
	}
	next := last + 1
	if next < len(g) && g[next].class == space {
		next++
	}
	if next >= len(g) || g[next-1].brk == never {
		return
	}
	switch c := g[next].class; g[last].r {
	case '年', '月', '时':
		if c == digit || c == numeral && g[i].class != digit || c == blank && g[i].class == blank {
			g[next-1].brk = avoid
		}
	case '元', '角', '分', '圆', '之', '万', '亿', '佰', '仟', '拾':
		if g[next].r == '整' || g[next].r == '正' || c == numeral && g[i].class == numeral {
			g[next-1].brk = never
		}
	}
	if g[next].r == '分' && next+1 < len(g) && g[next+1].r == '之' {
		g[next-1].brk, g[next].brk = never, never
	}
	if g[last].r == '之' && g[next].class.in(1<<digit|1<<numeral) {
		g[next-1].brk = never
	}
}

// currency holds 人民币 together, and to the number that begins at g[i]; in a narrow
// column it parts before a number or a code does.
func (t *text) currency(i int) {
	g := t.glyphs
	if i < 3 || g[i-1].r != '币' || g[i-2].r != '民' || g[i-3].r != '人' {
		return
	}
	g[i-3].brk, g[i-2].brk, g[i-1].brk = sparse, sparse, avoid
}

// room binds short blanks into one piece and lets long ones break with at
// least three ems on either side.
func (t *text) room(i int) {
	g := t.glyphs
	if i+1 >= len(g) || g[i+1].class != blank {
		return
	}
	before, after := 1, 0
	for j := i; j > 0 && g[j-1].class == blank && before < 3; j-- {
		before++
	}
	for j := i + 1; j < len(g) && g[j].class == blank && after < 3; j++ {
		after++
	}
	g[i].brk = never
	if before == 3 && after == 3 {
		g[i].brk = avoid
	}
}

func (t *text) wordLength(k int) int {
	n := 0
	for k+n < len(t.glyphs) && t.glyphs[k+n].class == latin {
		n++
	}
	return n
}

// relax finds the pieces that cannot part and opens those that are longer
// than the limit, never between two digits. What is opened counts as whole.
func (t *text) relax(limit int32) {
	g := t.glyphs
	t.longest, t.whole = 0, 0
	start, width, whole := 0, int32(0), int32(0)
	for i := range g {
		width += g[i].adv + g[i].gap
		whole += g[i].adv + g[i].gap
		if i+1 == len(g) || g[i].brk == free {
			t.whole, whole = max(t.whole, whole), 0
		}
		if i+1 < len(g) && g[i].brk == never {
			continue
		}
		if width > limit {
			width = t.opened(start, i, limit)
		}
		t.longest = max(t.longest, width)
		start, width = i+1, 0
	}
}

// opened opens a piece and gives the width of the longest part that is left. A
// mail address parts behind its @, and elsewhere only when that leaves a part
// too long: one that ends in a dot at the end of a line looks complete.
func (t *text) opened(start, end int, limit int32) int32 {
	g := t.glyphs
	for at := start; at < end; at++ {
		if g[at].r != '@' {
			continue
		}
		if a, b := t.width(start, at), t.width(at+1, end); max(a, b) <= max(limit, longWord*3/2) {
			g[at].brk = sparse
			return max(a, b)
		}
	}
	return t.open(start, end)
}

// width is that of the glyphs from..to with the gaps behind them.
func (t *text) width(from, to int) (w int32) {
	for i := from; i <= to; i++ {
		w += t.glyphs[i].adv + t.glyphs[i].gap
	}
	return w
}

// open allows breaks inside the piece g[start..end] and gives the width of
// the longest part that is left. Amounts in 大写 part where a group of four digits
// ends, as one reads them: kept whole they leave holes in the line before.
func (t *text) open(start, end int) int32 {
	g := t.glyphs
	longest, width := int32(0), int32(0)
	for i := start; i <= end; i++ {
		width += g[i].adv + g[i].gap
		if i < end && i > start {
			a, b := &g[i], &g[i+1]
			switch {
			case b.class.in(neverStarts) || a.class.in(1<<opening|1<<prefix|1<<quote):
			case a.class == digit && (b.class == digit || unitAt(g[i+1:]) > 0):
			case b.class == digit && i > start && g[i-1].class == digit:
			case a.class.in(1<<lClose|1<<joiner) || a.r == '@' || a.r == '_' || a.r == '&' || a.r == '=' || a.r == '+',
				b.class == numeral && (a.r == '亿' || a.r == '万' || a.r == '元' || a.r == '圆'):
				a.brk = sparse
			}
		}
		if i == end || g[i].brk != never {
			longest, width = max(longest, width), 0
		}
	}
	return longest
}
