package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/lint"
)

// emptyRows reports tables drawn with lines of which a row is empty but for its name:
// ├──┼──┤ │    │    │ ├──┼──┤. One finding a table.
func emptyRows(p *lint.Pass, tail int) {
	t := p.Text
	if !t.Has("├") {
		return
	}
	from, cells := -1, 0 // the row looked at: its first line, and how many of its columns are filled
	said, ruled := false, false
	for k := range t.Passages {
		a := &t.Passages[k]
		line := t.All[a.Start:a.End]
		switch {
		case a.Start >= tail:
			return
		case strings.HasPrefix(line, "├") || strings.HasPrefix(line, "└"):
			if ruled && !said && from >= 0 && cells >= 0 {
				row := &t.Passages[from]
				p.Flag(row.Start, row.End)
				said = true
			}
			from, cells, ruled = -1, 0, strings.HasPrefix(line, "├")
		case strings.HasPrefix(line, "│"):
			if !emptyRow(line) {
				cells = -1
			}
			if from < 0 {
				from = k
			}
		default:
			from, cells, said, ruled = -1, 0, false, false
		}
	}
}

// emptyRow reports a line of three cells or more with nothing in them, the first one apart.
func emptyRow(line string) bool {
	cells := strings.Split(strings.Trim(line, "│"), "│")
	if len(cells) < 3 || strings.Contains(line, "章") {
		return false
	}
	for _, c := range cells[1:] {
		if strings.Trim(c, " ") != "" {
			return false
		}
	}
	return true
}

// rowAsks reports a row that asks for facts by their names and holds none: │车型│    │车牌号│    │.
// Below the head of a table a cell may stay empty.
func rowAsks(cells []string, head int) bool {
	if head == len(cells) {
		return false
	}
	empty := 0
	for k, cell := range cells {
		switch name := strings.ReplaceAll(strings.TrimRight(cell, "： "), " ", ""); {
		case name != "":
			if r, _ := utf8.DecodeRuneInString(name); !han(r) || utf8.RuneCountInString(name) > 8 || strings.ContainsAny(name, "0123456789") || sealed(name) || strings.ContainsRune(figures, r) {
				return false
			}
		case k == 0 || strings.Trim(cells[k-1], " ") == "":
			return false
		default:
			empty++
		}
	}
	return empty > 1
}

// askingRows reports such rows, and lists of which nothing but the head and the numbers are written.
func askingRows(p *lint.Pass, tail int) {
	t := p.Text
	drawn := 0 // how many cells the first row of the table has whose rows are being read, all of them filled
	for k := range t.Passages {
		a := &t.Passages[k]
		line := t.All[a.Start:a.End]
		switch {
		case a.Start >= tail:
			return
		case a.Kind == lint.Signing || a.Residue:
		case strings.HasPrefix(line, "│"):
			cells := strings.Split(strings.Trim(line, "│"), "│")
			if rowAsks(cells, drawn) && !handwritten(t, a) {
				p.Flag(a.Start, a.End)
			} else if drawn == 0 {
				drawn = filled(cells)
			}
		case !strings.HasPrefix(line, "├"):
			drawn = 0
			if line == "1" && k > 0 && k+1 < len(t.Passages) && t.After(a.End, "\n2\n") && listHead(t, k-1) {
				i, _ := t.Row(t.Passages[k-1].Start)
				p.Flag(i, t.PassageAt(i).End) // a list of which only the numbers are there
			}
			if a.Table == nil {
				continue
			}
			i, _ := t.Row(a.Start)
			if i != a.Start || handwritten(t, a) {
				continue
			}
			if cells := texts(rowOf(a)); rowAsks(cells, filled(texts(a.Table.Head))) || fieldRow(a, cells) || a.Row == 0 && unwrittenTable(a.Table) {
				p.Flag(i, a.End)
			}
		}
	}
}

// fieldRow reports a row of a table of facts, below its head, that names one and does not tell it:
// | 服务系统 |  |.
func fieldRow(a *lint.Passage, cells []string) bool {
	head := texts(a.Table.Head)
	if a.Row < 0 || len(cells) != 2 || filled(head) != 2 || lint.Contains(head[1], "备注", "说明", "签", "意见", "情况", "结果", "记录", "确认") {
		return false
	}
	name := strings.TrimRight(cells[0], "： ")
	return strings.TrimSpace(cells[1]) == "" && (field(name) || midLabel(name)) && !sealed(name)
}

// unwrittenTable reports a table of three columns or more, all with names, of which no row tells
// more than its number.
func unwrittenTable(table *document.Table) bool {
	if n := filled(texts(table.Head)); n < 3 {
		return false
	}
	for _, row := range table.Rows {
		for k, cell := range texts(row.Cells) {
			if cell = strings.TrimSpace(cell); cell != "" && (k > 0 || strings.Trim(cell, figures+"０１２３４５６７８９、.") != "" && !lint.HasPrefix(cell, "合计", "总计", "小计", "共计")) {
				return false
			}
		}
	}
	return len(table.Rows) > 1
}

// listHead reports that the line or row of passage k is the head of a list with numbers.
func listHead(t *lint.Text, k int) bool {
	i, j := t.Row(t.Passages[k].Start)
	return t.HasAny(i, j, "序号", "编号")
}

// filled is how many cells there are if something stands in each, or 0.
func filled(cells []string) int {
	if slices.ContainsFunc(cells, func(c string) bool { return strings.Trim(c, " ") == "" }) {
		return 0
	}
	return len(cells)
}

// rowOf is the row that passage a of a table stands in.
func rowOf(a *lint.Passage) []document.Cell {
	if a.Row < 0 {
		return a.Table.Head
	}
	return a.Table.Rows[a.Row].Cells
}

// texts are what is printed in cells.
func texts(cells []document.Cell) (out []string) {
	for _, c := range cells {
		out = append(out, document.PrintedText(c.Inlines))
	}
	return out
}

// labelsOnly reports a row of three cells or more with a label in each and nothing else.
func labelsOnly(row string) bool {
	for cell := range strings.SplitSeq(row, "\n") {
		if !strings.HasSuffix(strings.TrimRight(cell, " "), "：") {
			return false
		}
	}
	return strings.Count(row, "\n") > 1 && !sealed(row)
}

// signedRow reports a row of a table in which sides or officials sign and date, or a cell to
// seal and date: 年 月 日 | 年 月 日, （公章） 年 月 日.
func signedRow(t *lint.Text, a *lint.Passage) bool {
	if a.Table == nil {
		return false
	}
	if cell := t.All[a.Start:a.End]; sealed(cell) && strings.Contains(cell, "年") {
		return true
	}
	i, j := t.Row(a.Start)
	row := t.All[i:j]
	return strings.Count(row, "年") > 1 && strings.Trim(row, " \n_：年月日期19签订署时间") == ""
}

// columns reports a line of two labels for the two sides, behind the first clause: there
// they sign. 代表人：____　　代表人：____.
func columns(t *lint.Text, a *lint.Passage) bool {
	if a.Number != "" || a.Table != nil || a.Kind == lint.Heading || opening(t, a) {
		return false
	}
	line := t.All[a.Start:a.End]
	n := strings.Index(line, "：")
	if n <= 0 || n > 60 {
		return false
	}
	head, rest := line[:n], line[n:]
	head, _, _ = strings.Cut(head, "（")
	if lint.HasPrefix(line, "甲方") && len(line) < 400 {
		k := t.PassageIndex(a.Start) + 1
		return strings.Contains(rest, " 乙方") && (k == len(t.Passages) || t.Passages[k].Number == "") // nobody signs amid the clauses
	}
	return len(head) >= len("帐号") && (strings.Contains(rest, " "+head) || strings.Contains(rest, "_"+head)) || named(head) && named(strings.TrimLeft(rest, "：_ ")) && !strings.Contains(rest, "编号")
}
