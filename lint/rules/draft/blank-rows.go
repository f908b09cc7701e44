package draft

import (
	"strings"

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
