package fairness

import (
	"strings"
	"unicode"
)

// ownItem finds, in the list after a lead that lets a side off (下列情形，本公司
// 不承担责任：), the item that is the side's own doing: its systems failing,
// being kept up or broken into.
func (e *exclusion) ownItem() (i, j int, ok bool) {
	t, s := e.t, e.s
	if !endsInColon(t, s) {
		return 0, 0, false
	}
	var d denial
	for _, h := range t.PlacesIn(lettingOff, s.Start, s.End) {
		if d, ok = e.lets(h); ok {
			break
		}
	}
	if !ok || t.HasAny(s.Start, s.End, "保修", "质保", "三包") || t.HoldsWord(faults, s.Start, d.start) {
		return 0, 0, false
	}
	style := ""
	for n, p := range t.Passages[min(s.Passage+1, len(t.Passages)):min(s.Passage+13, len(t.Passages))] {
		if n == 0 {
			style = numberStyle(p.Number)
		}
		if style == "" || numberStyle(p.Number) != style {
			break
		}
		if t.HasAny(p.Body, p.End, "人身", "伤亡", "生命", "死亡") && !e.faulty(p.Body, p.End) {
			i, j := t.Within(p.Body, p.End, 50)
			return i, j, true // what no clause may leave out
		}
		if i, j, ok := e.failsItself(p.Body, p.End, d); ok {
			return i, j, true
		}
	}
	return 0, 0, false
}

// failsItself reports a system of the house's own that fails in bytes a to b.
func (e *exclusion) failsItself(a, b int, d denial) (i, j int, ok bool) {
	t := e.t
	if t.Holds(beyond, a, b) || a >= b {
		return 0, 0, false
	}
	i, j, ok = t.Frame(systemFails, a, b)
	if !ok {
		for _, h := range t.PlacesIn(bareFailing, a, b) {
			i, j, ok = h.Start, h.End, true
			break
		}
	}
	if !ok {
		return 0, 0, false
	}
	if lastOf(t, ownHouse, a, j) < lastOf(t, othersTools, a, j) {
		return 0, 0, false
	}
	if who := lastActor(t, a, i); who != "" && who != d.who && !t.Holds(ownHouse, a, i) {
		return 0, 0, false
	}
	i, _ = t.Part(i)
	i, j = t.Within(max(a, i), min(b, max(j, i+150)), 50)
	return i, j, true
}

// numberStyle is how a passage is numbered: （#）, #、, #.#.
func numberStyle(number string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) || strings.ContainsRune("一二三四五六七八九十", r) || r >= 'a' && r <= 'z' {
			return '#'
		}
		return r
	}, number)
}
