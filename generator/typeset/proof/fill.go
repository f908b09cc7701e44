package proof

import "strings"

// pitch is the distance between lines of running text, in points.
const pitch = 17.5

// unbroken is more than any room at the foot of a page: what a page can do
// nothing about.
const unbroken = 1000.0

// fills finds pages that end early although what comes next could have begun
// on them.
func (r *reader) fills() {
	pages := len(r.layout.Pages)
	first := make([]int, pages) // unit that begins a page, -1: none begins there
	lowest := make([]float64, pages)
	signs := make([]bool, pages)
	for p := range r.layout.Pages {
		first[p] = -1
		page := &r.layout.Pages[p]
		for _, q := range page.Rules {
			lowest[p] = max(lowest[p], q.Y+q.H)
		}
		for _, s := range page.Lines {
			for _, q := range s.Points {
				lowest[p] = max(lowest[p], q.Y)
			}
		}
	}
	for u := len(r.lines) - 1; u >= 0; u-- {
		for i := range r.lines[u] {
			l := &r.lines[u][i]
			lowest[l.page] = max(lowest[l.page], l.y+0.3*l.glyphs[0].size)
		}
		n := len(r.lines[u])
		if n > 0 && r.units[u].role == signing {
			signs[r.lines[u][0].page] = true
		}
		if n > 0 && !r.units[u].front {
			first[r.lines[u][0].page] = u
		}
	}
	for p := 0; p+1 < pages; p++ {
		u := first[p+1]
		if first[p] < 0 || u < 0 || u > 0 && r.reaches(u-1, p+1) || signs[p+1] {
			continue // only a front page, or a unit goes on, or signatures take along what is above
		}
		if free := foot - lowest[p]; free > r.block(u)+pitch {
			r.fault(ShortPage, p, u, r.texts[u])
		}
	}
}

// reaches reports a unit that has a line on a page.
func (r *reader) reaches(u, page int) bool {
	n := len(r.lines[u])
	return n > 0 && r.lines[u][n-1].page == page
}

// block is the height of what cannot be parted from the start of a unit.
func (r *reader) block(u int) float64 {
	if u >= len(r.lines) || len(r.lines[u]) == 0 || r.units[u].blanks || r.units[u].fresh || r.units[u].bare {
		return unbroken
	}
	n := len(r.lines[u])
	switch r.units[u].role {
	case heading:
		return float64(n)*1.5*r.lines[u][0].glyphs[0].size + 12 + r.block(u+1)
	case running:
		if n > 3 {
			return 2 * pitch
		}
		h := float64(n) * pitch
		if strings.HasSuffix(r.texts[u], "：") || strings.HasSuffix(r.texts[u], ":") || strings.Contains(r.texts[u], "下表") {
			h += r.block(u + 1)
		}
		return h
	}
	return unbroken
}
