package clauses

import (
	"testing"

	"qiyue/internal/source"
)

// A row may stand on a condition like an item of a list, but not one that is
// repeated: it would stand or fall for all entries alike.
func TestRowConditions(t *testing.T) {
	for _, c := range []struct{ table, fault string }{
		{"::: table 事项\n| 授权 | 事项 |\n|---|---|\n| □ | 签署协议 |\n| {if has(\"fees\")} □ | 确认结算单 |\n:::", ""},
		{"::: table warranty.parts\n| 部件 |\n|---|\n| {if has(\"fees\")} {{.name}} |\n:::", "clause-row-condition"},
		{"::: table ×3 登记\n| 日期 | 姓名 |\n|---|---|\n| {if has(\"fees\")} ____ | ____ |\n:::", "clause-row-condition"},
	} {
		read, errs := Parse(source.NewFile("rows.md", "---\nid: rows\ntitle: 事项\nversion: 1\ntopic: rows\n---\n"+c.table+"\n"))
		found := ""
		for _, e := range errs {
			found += e.Message.ID
		}
		if found != c.fault {
			t.Errorf("%s: %q, want %q", c.table, found, c.fault)
		}
		if c.fault != "" {
			continue
		}
		table := read.Body[0].(*Table)
		if row := table.Rows[1]; row.When == nil || row.When.Text != `has("fees")` || row.Cells[0][0].Text != "□" {
			t.Errorf("%+v", row)
		}
		if table.Rows[0].When != nil {
			t.Error("the first row has a condition")
		}
	}
}
