package warranty

import (
	"iter"

	"qiyue/internal/document"
	"qiyue/lint"
)

// periodList reports the periods of a list under a heading that calls them
// warranties, 滤芯：三个月, when nothing says of a warranty from when.
func periodList(p *lint.Pass) {
	t := p.Text
	for _, q := range t.Quantities() {
		if !q.Unit.InMonths() || !t.Before(q.Start, "：") {
			continue
		}
		k := t.PassageIndex(q.Start)
		ps := &t.Passages[k]
		if ps.Kind != lint.Body && ps.Kind != lint.Particular && ps.Kind != lint.Heading || ps.End-ps.Body > 120 || q.End != ps.End && !t.After(q.End, "（", "；", "。", "，") {
			continue
		}
		label := t.All[ps.Body : q.Start-len("：")]
		if len(label) > 60 {
			continue
		}
		if underAny(t, ps, listed) && !startTold(t, k, k) {
			startless(p, ps.Body, q.End)
		}
	}
}

// listed are headings of a list, or of a column, of warranty periods.
var (
	listed = lint.NewSet(append([]string{"三包时限"}, periodNames...)...)
)

// underAny reports one of the words in the heading over a passage, or in the
// words that open its clause.
func underAny(t *lint.Text, ps *lint.Passage, words *lint.Set) bool {
	if c := ps.Clause; c != nil && c.Parent != nil {
		if q := &t.Passages[c.Parent.Passage]; t.Holds(words, q.Start, q.End) {
			return true
		}
	}
	h := t.HeadingAt(ps.Start)
	return h != nil && t.Holds(words, h.Start, h.End)
}

// periodCells are the passages that are cells below a head of warranty periods.
func periodCells(t *lint.Text) iter.Seq[int] {
	return func(visit func(int) bool) {
		var table *document.Table
		var head uint64 // its columns of warranty periods
		for k := range t.Passages {
			ps := &t.Passages[k]
			if ps.Table == nil || ps.Column > 63 {
				continue
			}
			if ps.Table != table {
				table, head = ps.Table, 0
			}
			column := uint64(1) << ps.Column
			if ps.Row < 0 {
				head &^= column
				if t.Holds(listed, ps.Start, ps.End) && !lint.Contains(t.All[ps.Start:ps.End], "内", "外", "后") {
					head |= column
				}
			} else if head&column != 0 && !visit(k) {
				return
			}
		}
	}
}

// periodColumn reports the first period in a column of warranty periods where
// no cell and no word around the table says from when.
func periodColumn(p *lint.Pass) {
	t := p.Text
	for k := range periodCells(t) {
		ps := &t.Passages[k]
		if ps.Column == 0 || ps.Column >= len(ps.Table.Head) {
			continue
		}
		if qs := t.QuantitiesIn(ps.Start, ps.End); len(qs) != 1 || !qs[0].Unit.IsTime() {
			continue
		}
		first, last := k, k
		for first > 0 && t.Passages[first-1].Table == ps.Table {
			first--
		}
		for last+1 < len(t.Passages) && t.Passages[last+1].Table == ps.Table {
			last++
		}
		if !startTold(t, first, last) {
			startless(p, ps.Start, ps.End)
		}
		return
	}
}

// startTold reports that the text says from when the warranties of passages
// first to last run: in them or beside them, or anywhere of a warranty.
func startTold(t *lint.Text, first, last int) bool {
	const beside = 2
	for s := range t.SentencesWith(begun) {
		ps := &t.Passages[s.Passage]
		if s.Passage >= first-beside && s.Passage <= last+beside || t.Holds(warranties, ps.Start, ps.End) || underAny(t, ps, warranties) {
			return true
		}
	}
	return false
}
