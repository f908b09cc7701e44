package warranty

import (
	"strings"

	"qiyue/lint"
)

// makersOwn are words of a cell that leaves a warranty period to who made the thing.
var makersOwn = lint.NewSet("保修卡", "质保卡", "三包卡", "保修凭证", "质保", "保修", "三包", "联保", "标准", "规定", "政策", "为准")

// deferredCell reports the first cell of a column of warranty periods that holds no
// period but leaves it to something outside the agreement: 按厂家保修卡, 原厂质保.
func deferredCell(p *lint.Pass) {
	t := p.Text
	for k := range periodCells(t) {
		ps := &t.Passages[k]
		if len(t.QuantitiesIn(ps.Start, ps.End)) > 0 || strings.ContainsAny(t.All[ps.Start:ps.End], "《_不无") {
			continue
		}
		_, loose := deferred(t, t.SentenceAt(ps.Start), ps.Start)
		if (loose || t.Holds(byMakers, ps.Start, ps.End) && t.Holds(makersOwn, ps.Start, ps.End)) && !t.HasAny(ps.Start, ps.End, "附件", "附表") {
			p.Flag(ps.Start, ps.End)
			return
		}
	}
}
