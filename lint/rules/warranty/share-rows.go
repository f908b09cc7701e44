package warranty

import (
	"math"
	"strconv"

	"qiyue/internal/document"
	"qiyue/lint"
)

// shareRows checks a table whose columns are the shares of the sides: each row
// of two or more shares sums to 100 %.
func shareRows(p *lint.Pass) {
	t := p.Text
	var table *document.Table
	var side []bool // by column
	for k := 0; k < len(t.Passages); {
		ps := &t.Passages[k]
		if ps.Table == nil {
			table = nil
			k++
			continue
		}
		if ps.Table != table {
			table, side = ps.Table, sides(ps.Table)
		}
		row, sum, n := ps.Row, 0.0, 0
		first, last, whole := 0, 0, side != nil && ps.Row >= 0
		for ; k < len(t.Passages) && t.Passages[k].Table == table && t.Passages[k].Row == row; k++ {
			cell := &t.Passages[k]
			if !whole || cell.Column >= len(side) || !side[cell.Column] {
				continue
			}
			qs := t.QuantitiesIn(cell.Start, cell.End)
			if len(qs) != 1 || qs[0].Unit != lint.Percent {
				whole = false
				continue
			}
			if n == 0 {
				first = qs[0].Start
			}
			last = qs[0].End
			sum += qs[0].Value
			n++
		}
		if whole && n >= 2 && math.Abs(sum-1) > 1e-6 {
			p.Flag(first, last, "sum", strconv.FormatFloat(math.Round(sum*10000)/100, 'f', -1, 64)+"%")
		}
	}
}

// sideHeads are words of the head of a column with the share of a side.
var sideHeads = lint.NewSet(
	"甲方", "乙方", "丙方", "生产方", "服务方", "供方", "需方", "卖方", "买方", "制造商", "服务商", "客户", "用户", "第三方", "方承担", "家承担",
	"院承担", "校承担", "承担比例",
)

// sides tells the columns that hold the share of one side, or is nil where
// the table has fewer than two of them.
func sides(table *document.Table) []bool {
	out, n := make([]bool, len(table.Head)), 0
	for c := range table.Head {
		head := document.PrintedText(table.Head[c].Inlines)
		if sideHeads.In(head) {
			out[c] = true
			n++
		}
	}
	if n < 2 {
		return nil
	}
	return out
}
