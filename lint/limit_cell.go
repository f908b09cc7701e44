package lint

import (
	"strconv"
	"strings"
)

// cellLimit reads a table cell whose column or row says what it limits.
func (t *Text) cellLimit(q Quantity, blank bool, s Sentence) {
	p := t.PassageAt(q.Start)
	cell := t.All[p.Start:p.End]
	act, k := printedAct(cell)
	if k < 0 {
		if p.Column < len(p.Table.Head) {
			act, k = printedAct(printed(p.Table.Head[p.Column].Inlines))
		}
	}
	if k < 0 && p.Row >= 0 && p.Row < len(p.Table.Rows) && len(p.Table.Rows[p.Row].Cells) > 0 {
		act, k = printedAct(printed(p.Table.Rows[p.Row].Cells[0].Inlines))
	}
	if k < 0 && len(p.Table.Head) == 0 && len(p.Table.Rows) > 1 && p.Column < len(p.Table.Rows[0].Cells) {
		act, k = printedAct(printed(p.Table.Rows[0].Cells[p.Column].Inlines))
	}
	if k < 0 || t.notLimit(s.Start, q.Start, q.End, s.End) {
		return
	}
	t.facts.limits = append(t.facts.limits, Limit{Start: q.Start, End: q.End, Quantity: q, Act: act, Blank: blank, Sentence: s})
}

// columnLimits reads the cells below a head that says what they limit and in what unit, which
// stands at byte i: | 级别 | 响应时限（小时） | over | 一级 | 0.5 |.
func (t *Text) columnLimits(i int, unit Unit, word string) {
	at := t.passage(i)
	head := t.Passages[at]
	name := strings.TrimRight(t.All[head.Start:i], "（/ ")
	if head.Table == nil || !HasSuffix(name, "时限", "时间", "时效", "期限", "响应", "到场", "到达", "修复", "恢复", "解决") || head.Row > 0 || head.Row == 0 && len(head.Table.Head) > 0 {
		return
	}
	act, k := printedAct(t.All[head.Start:head.End])
	if k < 0 {
		return
	}
	for _, p := range t.Passages[at+1:] {
		if p.Table != head.Table {
			return
		}
		if value, err := strconv.ParseFloat(t.All[p.Start:p.End], 64); err == nil && p.Column == head.Column {
			q := Quantity{Start: p.Start, End: p.End, Number: p.End, Value: value, Unit: unit, Word: word}
			t.facts.limits = append(t.facts.limits, Limit{Start: p.Start, End: p.End, Quantity: q, Act: act, Sentence: t.SentenceAt(p.Start)})
		}
	}
}
