package warranty

import (
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// makersOwn are words of a cell that leaves a warranty period to who made the thing.
var makersOwn = lint.NewSet("保修卡", "质保卡", "三包卡", "保修凭证", "质保", "保修", "三包", "联保", "标准", "规定", "政策", "为准")

// periodCells reports the first cell of a column of warranty periods that holds no
// period but leaves it to something outside the agreement: 按厂家保修卡, 原厂质保.
func periodCells(p *lint.Pass) {
	t := p.Text
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
		cell := t.All[ps.Start:ps.End]
		switch {
		case ps.Row < 0:
			if t.Holds(listed, ps.Start, ps.End) && !lint.Contains(cell, "内", "外", "后") {
				head |= column
			}
		case head&column == 0 || len(t.QuantitiesIn(ps.Start, ps.End)) > 0 || strings.ContainsAny(cell, "《_不无"):
		default:
			_, loose := deferred(t, t.SentenceAt(ps.Start), ps.Start)
			if (loose || t.Holds(byMakers, ps.Start, ps.End) && t.Holds(makersOwn, ps.Start, ps.End)) && !t.HasAny(ps.Start, ps.End, "附件", "附表") {
				p.Flag(ps.Start, ps.End)
				return
			}
		}
	}
}
