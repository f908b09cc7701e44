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
			if !emptyRow(line) || handwritten(t, a) {
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
