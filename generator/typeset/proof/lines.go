package proof

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// noStart and noEnd are the characters that must not start or end a line
// (GB/T 15834-2011, 5.1; CLREQ 3.1.4).
const (
	noStart = "，。、；：？！）》〉」』】〕”’％‰℃·…—⸺～％%,.;:?!)]}"
	noEnd   = "（《〈「『【〔“‘￥¥$([{"
)

// tokens are what stays on one line, unless it is wider than the line.
var tokens = regexp.MustCompile(strings.Join([]string{
	`第?[0-9]+(?:[,.][0-9]+)*\s?(?:个工作日|个自然日|个月|个小时|小时|分钟|工作日|万元|亿元|公里|年|月|日|天|元|角|次|台|套|份|条|款|项|章|%|‰|℃)?`,
	`第[一二三四五六七八九十百零〇]+(?:条|款|项|章)`,
	`百分之[一二三四五六七八九十]+`, `万分之[一二三四五六七八九十]+`, `[一二三四五六七八九十]+(?:个工作日|个月|小时|分钟|日)`,
	`[壹贰叁肆伍陆柒捌玖拾佰仟零]+(?:亿|万|元整?|角整?|分)?`, // a group of four digits of an amount in 大写
	`——`, `…+`,
	`[A-Za-z]+`,
}, "|"))

// code is an identifier, kept whole when it is of a sensible length.
var code = regexp.MustCompile(`\b(?:[A-Z]{1,4}(?:-[0-9]{1,6}){1,3}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:[0-9]{2})\b`)

// longestGap is how many ems a line may end early although the word or
// quantity that follows would fit.
const longestGap = 0.5

// text is what a line spells.
func (l *line) text() string {
	var b strings.Builder
	for _, g := range l.glyphs {
		if g.r == '⸺' {
			b.WriteString("——")
			continue
		}
		b.WriteRune(g.r)
	}
	return b.String()
}

func (r *reader) spelling(u int) {
	var b strings.Builder
	page := 0
	for i := range r.lines[u] {
		b.WriteString(r.lines[u][i].text())
		page = r.lines[u][i].page
	}
	if got := b.String(); got != r.texts[u] {
		r.fault(WrongText, page, u, got+" ≠ "+r.texts[u])
	}
}

// breaks judges the places where the unit's lines part.
func (r *reader) breaks(u int) {
	lines := r.lines[u]
	var offsets []int
	at, widest := 0, 0.0
	for i := range lines {
		l := &lines[i]
		s := l.text()
		at += len(s)
		offsets = append(offsets, at)
		widest = max(widest, l.glyphs[len(l.glyphs)-1].next-l.glyphs[0].x)
		head, _ := utf8.DecodeRuneInString(s)
		tail, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, " 　"))
		if i > 0 && !l.room && strings.ContainsRune(noStart, head) && !forced(&lines[i-1], widest) {
			r.fault(ForbiddenHead, l.page, u, s)
		}
		if i+1 < len(lines) && !l.trail && strings.ContainsRune(noEnd, tail) {
			r.fault(ForbiddenTail, l.page, u, s)
		}
	}
	for _, m := range append(tokens.FindAllStringIndex(r.texts[u], -1), code.FindAllStringIndex(r.texts[u], -1)...) {
		for i, o := range offsets[:len(offsets)-1] {
			if m[0] < o && o < m[1] && !r.units[u].blanks && r.width(u, m[0], m[1]) < 0.95*widest && r.solidWidth(u, m[0], m[1]) < min(widest, 7*lines[0].glyphs[0].size) {
				r.fault(SplitToken, lines[i].page, u, r.texts[u][m[0]:m[1]])
			}
		}
	}
}

// forced reports a column so narrow that the quantity or word which ends its
// line may have filled it.
func forced(l *line, widest float64) bool {
	g := l.glyphs
	n := len(g)
	for n > 1 && strings.ContainsRune(noStart, g[n-1].r) {
		n--
	}
	return widest < 4*g[0].size || widest < 12*g[0].size && (g[n-1].r < 0x7F || n > 1 && pair(g, n-1))
}

// solidWidth is the width of the ASCII word, with the punctuation beside it, around a stretch
// of text: what has to be broken somewhere when it is wider than the line.
func (r *reader) solidWidth(u, from, to int) float64 {
	s := r.texts[u]
	joined := func(c rune) bool { return c > ' ' && c < 0x7F || strings.ContainsRune(noStart+noEnd, c) }
	for from > 0 {
		c, n := utf8.DecodeLastRuneInString(s[:from])
		if !joined(c) {
			break
		}
		from -= n
	}
	for to < len(s) {
		c, n := utf8.DecodeRuneInString(s[to:])
		if !joined(c) {
			break
		}
		to += n
	}
	return r.width(u, from, to)
}

// width is the natural width of a stretch of a unit's text.
func (r *reader) width(u, from, to int) float64 {
	size := r.lines[u][0].glyphs[0].size
	w := 0.0
	for _, c := range r.texts[u][from:to] {
		w += float64(max(r.faces.Serif.Advance(c), r.faces.Sans.Advance(c))) * size / 1000
	}
	return w
}

// ends judges how lines end: no single character left over, no line shorter
// than it needs to be.
func (r *reader) ends(u int) {
	lines := r.lines[u]
	n := len(lines)
	if n < 2 {
		return
	}
	widest := 0.0
	for i := range lines {
		widest = max(widest, lines[i].glyphs[len(lines[i].glyphs)-1].next-lines[i].glyphs[0].x)
	}
	last := &lines[n-1]
	if count(last) < 2 && !r.units[u].blanks && widest > 6*last.glyphs[0].size && movable(&lines[n-2]) && !r.goesOn(u) {
		r.fault(LonelyEnd, last.page, u, last.text())
	}
	if r.units[u].role != running || r.units[u].blanks {
		return
	}
	for i := range lines[:n-1] {
		l := &lines[i]
		end := l.glyphs[len(l.glyphs)-1].next
		if free := right - end; free > longestGap*l.glyphs[0].size && free > r.leading(&lines[i+1]) && !lines[i+1].longWord() {
			r.fault(ShortLine, l.page, u, l.text())
		}
	}
}

// longWord reports an address or the like on a line: no good line end may be
// left before it.
func (l *line) longWord() bool {
	n := 0
	for _, g := range l.glyphs {
		if n++; g.r <= ' ' || g.r >= 0x7F {
			n = 0
		}
		if n > 16 {
			return true
		}
	}
	return false
}

// leading is the width of the piece a line begins with: what would have to
// fit on the line above, with the usual gap, to be moved there.
func (r *reader) leading(l *line) float64 {
	g := l.glyphs
	solid := func(c rune) bool { return c < 0x2E80 && c != ' ' && !unicode.Is(unicode.Han, c) }
	const joins = "|/-~～–"
	k := 1
	for k < len(g) && (strings.ContainsRune(noStart, g[k].r) || strings.ContainsRune(noEnd+joins, g[k-1].r) || strings.ContainsRune(joins, g[k].r) ||
		solid(g[k].r) && solid(g[k-1].r) || pair(g, k) || currency(g, k)) {
		k++
	}
	return g[k-1].end - g[0].x + 0.25*g[0].size
}

// pair reports a number followed by what may be its unit, or numerals.
func pair(g []glyph, k int) bool {
	const numerals = "0123456789一二三四五六七八九十百千万亿零〇两壹贰叁肆伍陆柒捌玖拾佰仟元角分年月日个工作小时第之"
	if g[k].r == ' ' || g[k-1].r == ' ' {
		return strings.ContainsRune(numerals, g[max(k-2, 0)].r) || strings.ContainsRune(numerals, g[k-1].r)
	}
	return strings.ContainsRune(numerals, g[k-1].r)
}

// currency reports a place inside or right behind a 人民币 that begins the line:
// it stays with its number where it can.
func currency(g []glyph, k int) bool {
	return k <= 3 && len(g) > 3 && g[0].r == '人' && g[1].r == '民' && g[2].r == '币'
}

// goesOn reports a unit whose last line the next unit shares: a clause title
// that runs into its text.
func (r *reader) goesOn(u int) bool {
	if u < 0 || u+1 >= len(r.lines) || len(r.lines[u]) == 0 || len(r.lines[u+1]) == 0 {
		return false
	}
	a, b := &r.lines[u][len(r.lines[u])-1], &r.lines[u+1][0]
	return a.page == b.page && abs(a.y-b.y) < 0.5 && r.units[u].role == heading
}

// movable reports a line whose last character could go to the next line.
func movable(l *line) bool {
	g := l.glyphs
	return len(g) > 2 && unicode.Is(unicode.Han, g[len(g)-1].r) && unicode.Is(unicode.Han, g[len(g)-2].r) && !pair(g, len(g)-1)
}

// count is the number of characters of a line beside punctuation.
func count(l *line) int {
	n := 0
	for _, g := range l.glyphs {
		if g.r > ' ' && g.r != '　' && (!strings.ContainsRune(noStart, g.r) || strings.ContainsRune("％‰℃%", g.r)) {
			n++
		}
	}
	return n
}

// spacing judges the gaps between Han characters of all runs.
func (r *reader) spacing() {
	for u := range r.lines {
		for i := range r.lines[u] {
			l := &r.lines[u][i]
			for k := 0; k+1 < len(l.glyphs); k++ {
				a, b := &l.glyphs[k], &l.glyphs[k+1]
				if a.face != b.face {
					continue
				}
				gap := (a.next - a.end) / a.size
				both := unicode.Is(unicode.Han, a.r) && unicode.Is(unicode.Han, b.r)
				switch {
				case both && abs(b.x-a.next) < 0.01 && gap > 0.2505:
					r.fault(Torn, l.page, u, l.text())
				case both && gap < -0.0005, gap < -0.7505 && a.r != ' ' && a.r != '　':
					r.fault(Crushed, l.page, u, l.text())
				}
			}
		}
	}
}
