package batch

import (
	"strconv"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
)

// touching are the merged cells that a row has part in.
func touching(merges []sheet.Merge, row int) (out []sheet.Merge) {
	for _, m := range merges {
		if m.Top <= row && row <= m.Bottom {
			out = append(out, m)
		}
	}
	return out
}

// mergedAt reports a row's part of merged cells: one value stands there for
// several rows or columns, and all cells but the first are empty.
func mergedAt(book *sheet.Book, table string, m sheet.Merge, row int) diag.Diagnostic {
	name := func(column, row int) string { return sheet.ColumnName(column) + strconv.Itoa(row) }
	at := place(book.Place(table, row, sheet.Cell{Column: m.Left}), "")
	d := diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: at, Message: diag.Say("batch-cell-merged", "range", name(m.Left, m.Top)+":"+name(m.Right, m.Bottom))}
	d.Fix = diag.Say("batch-cell-merged-fix")
	return d
}

// merged reports merged cells of a row of the table; of the columns they cover
// nothing more is said.
func (l *laid) merged(b *Batch, m sheet.Merge, given map[int]bool) {
	l.report(mergedAt(b.in.Data, b.table.Name, m, l.row.Number))
	for i := range b.columns {
		if c := &b.columns[i]; c.index >= m.Left && c.index <= m.Right && !given[c.index] {
			given[c.index] = true
			l.settled, l.wrong = append(l.settled, c.plain), append(l.wrong, c.plain)
		}
	}
}
