package proof

import (
	"strings"

	"qiyue/generator/typeset"
)

// The text area of the page (A4, 42 × 10.5 pt wide), in points, measured again
// here from the page's middle.
const (
	left  = 595.28/2 - 42*5.25
	right = 595.28/2 + 42*5.25
	top   = 76
	foot  = 76 + 682.5
	slack = 0.6
)

// pages judges how a unit is divided among pages.
func (r *reader) pages(u int) {
	lines := r.lines[u]
	if r.units[u].role != running || r.units[u].blanks || len(lines) < 2 {
		return
	}
	on := map[int]int{}
	for i := range lines {
		on[lines[i].page]++
	}
	if a, z := lines[0].page, lines[len(lines)-1].page; a != z && (on[a] < 2 && !r.goesOn(u-1) || on[z] < 2) {
		r.fault(SplitShort, a, u, lines[0].text())
	}
}

func (r *reader) margins() {
	for u := range r.lines {
		for i := range r.lines[u] {
			l := &r.lines[u][i]
			for _, g := range l.glyphs {
				if g.inkL < left-slack || g.inkR > right+slack || l.y-g.size > foot || l.y > foot || l.y < top {
					r.fault(BeyondMargin, l.page, u, l.text())
					break
				}
			}
		}
	}
}

// overlaps compares the ink of all runs of a page, artifacts included.
func (r *reader) overlaps() {
	type piece struct {
		l, r, y, size float64
		unit          int
		text          string
	}
	for p := range r.layout.Pages {
		var all []piece
		for i := range r.layout.Pages[p].Runs {
			run := &r.layout.Pages[p].Runs[i]
			g := r.glyphs(run)
			q := piece{y: run.Y, size: run.Size, unit: int(run.Unit), text: string(run.Text)}
			seen := false
			for _, c := range g {
				if c.inkL == c.inkR {
					continue
				}
				if !seen {
					q.l, q.r, seen = c.inkL, c.inkR, true
				}
				q.l, q.r = min(q.l, c.inkL), max(q.r, c.inkR)
			}
			if !seen {
				continue
			}
			for _, o := range all {
				if abs(o.y-q.y) < 0.85*min(o.size, q.size) && q.l < o.r-0.06*q.size && o.l < q.r-0.06*q.size {
					r.fault(Overlap, p, q.unit, o.text+" / "+q.text)
				}
			}
			all = append(all, q)
		}
	}
}

// headings finds headings with nothing of the text below them on their page,
// and texts that announce something with a colon likewise.
func (r *reader) headings() {
	for u := range r.lines {
		if len(r.lines[u]) == 0 || u+1 >= len(r.lines) || len(r.lines[u+1]) == 0 {
			continue
		}
		a, z := &r.lines[u][len(r.lines[u])-1], &r.lines[u+1][0]
		if a.page == z.page || r.written(a) {
			continue
		}
		switch n := &r.units[u]; {
		case n.role == heading:
			r.fault(LoneHeading, a.page, u, a.text())
		case n.role == running && !n.blanks && strings.HasSuffix(r.texts[u], "：") && !r.units[u+1].fresh:
			r.fault(LoneIntro, a.page, u, a.text())
		}
	}
}

// written reports rules or boxes below a line: an empty form, say.
func (r *reader) written(l *line) bool {
	for _, q := range r.layout.Pages[l.page].Rules {
		if q.Y > l.y+l.glyphs[0].size {
			return true
		}
	}
	return len(r.layout.Pages[l.page].Lines) > 0
}

// Cells of so many lines, none wider than this, are read letter by letter.
const (
	manyLines  = 5
	fewLetters = 6.0 // ems
)

// stacked reports a unit set in many lines of a few characters each.
func stacked(lines []line) bool {
	if len(lines) < manyLines {
		return false
	}
	for i := range lines {
		g := lines[i].glyphs
		if g[len(g)-1].end-g[0].x >= fewLetters*g[0].size {
			return false
		}
	}
	return true
}

// tables finds stacked cells, cut rows and pages where a table goes on without its header.
func (r *reader) tables() {
	type key struct{ table, row int }
	place := map[key][2]int{} // pages of a row
	height := map[key]float64{}
	head := map[int]string{}
	for u := range r.lines {
		n := &r.units[u]
		if n.role != cell || len(r.lines[u]) == 0 {
			continue
		}
		if stacked(r.lines[u]) {
			r.fault(StackedCell, r.lines[u][0].page, u, r.texts[u])
		}
		if n.row < 0 {
			head[n.table] += strings.ReplaceAll(r.texts[u], "——", "⸺")
		}
		k := key{n.table, n.row}
		a, z := r.lines[u][0].page, r.lines[u][len(r.lines[u])-1].page
		if p, ok := place[k]; ok {
			a, z = min(a, p[0]), max(z, p[1])
		}
		place[k] = [2]int{a, z}
		height[k] = max(height[k], float64(len(r.lines[u]))*r.lines[u][0].glyphs[0].size*1.4)
	}
	for u := range r.lines {
		n := &r.units[u]
		k := key{n.table, n.row}
		p, ok := place[k]
		if n.role != cell || !ok {
			continue
		}
		if p[0] != p[1] && height[k] < 0.8*(foot-top) {
			r.fault(CutRow, p[0], u, r.texts[u])
		}
		if h, ok := place[key{n.table, -1}]; ok && n.row >= 0 && p[0] > h[0] && !r.repeats(p[0], head[n.table]) {
			r.fault(NoHeader, p[0], u, r.texts[u])
		}
		delete(place, k)
		if n.row < 0 {
			place[k] = p
		}
	}
}

// repeats reports whether the artifacts of a page spell a header somewhere.
func (r *reader) repeats(page int, want string) bool {
	rest := []rune(want)
	for i := range r.layout.Pages[page].Runs {
		run := &r.layout.Pages[page].Runs[i]
		if !run.Artifact || run.Face == typeset.Serif && run.Size == 9 && run.Y < top {
			continue
		}
		n := 0
		for n < len(run.Text) && n < len(rest) && run.Text[n] == rest[n] {
			n++
		}
		if n == len(run.Text) {
			rest = rest[n:]
		}
	}
	return len(rest) == 0
}

// signatures finds signature blocks that stand alone or are cut.
func (r *reader) signatures() {
	first := map[int]int{}
	for u := range r.lines {
		n := &r.units[u]
		if n.role != signing || len(r.lines[u]) == 0 {
			continue
		}
		page := r.lines[u][0].page
		if p, ok := first[n.block]; ok {
			if p != page {
				r.fault(CutSignature, page, u, r.texts[u])
			}
			continue
		}
		first[n.block] = page
		if u > 0 && r.units[u-1].role != signing && !r.textAbove(u, page) {
			r.fault(BareSignature, page, u, r.texts[u])
		}
	}
}

// textAbove reports text before a unit on its page.
func (r *reader) textAbove(u, page int) bool {
	for k := u - 1; k >= 0; k-- {
		if len(r.lines[k]) > 0 && !r.units[k].front {
			return r.lines[k][len(r.lines[k])-1].page == page
		}
	}
	return true
}
