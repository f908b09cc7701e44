package assemble

import (
	"testing"

	"qiyue/internal/document"
)

// A column that no row fills goes from the head, the entries and the sum
// alike, so that the sum stays under its heading; what names the sum takes the
// room before it, and no cell stays empty.
func TestDropEmptyKeepsSumsInTheirColumn(t *testing.T) {
	row := func(texts ...string) (cells []document.Cell) {
		for _, s := range texts {
			c := document.Cell{}
			if s != "" {
				c.Inlines = []document.Inline{{Text: s}}
			}
			cells = append(cells, c)
		}
		return cells
	}
	d := &document.Table{
		Columns: make([]document.Column, 5),
		Head:    row("收费项目", "单位", "数量", "金额", "备注"),
		Rows: []document.Row{
			{Cells: row("巡检", "", "2", "100元", "")},
			{Cells: row("保养", "", "", "200元", "")},
			{Cells: row("合计", "", "", "300元", "")},
			{Cells: row("其中税额", "", "5", "", "")},
		},
	}
	dropEmpty(d, 2)
	want := [][]string{{"收费项目", "数量", "金额"}, {"巡检", "2", "100元"}, {"保养", "—", "200元"}, {"合计", "300元"}, {"其中税额", "5", "—"}}
	got := [][]document.Cell{d.Head, d.Rows[0].Cells, d.Rows[1].Cells, d.Rows[2].Cells, d.Rows[3].Cells}
	for i := range want {
		if len(got[i]) != len(want[i]) {
			t.Fatalf("row %d has %d cells, not %d", i, len(got[i]), len(want[i]))
		}
		for k, text := range want[i] {
			if s := document.PrintedText(got[i][k].Inlines); s != text {
				t.Errorf("row %d, cell %d: %q, not %q", i, k, s, text)
			}
		}
	}
	if span := d.Rows[2].Cells[0].Span; span != 2 {
		t.Errorf("the sum's name takes %d columns", span)
	}
	if len(d.Columns) != 3 {
		t.Errorf("%d columns", len(d.Columns))
	}
}

// A draft's table without any value yet is one to write in; one with a value
// keeps what it has.
func TestLeaveRoom(t *testing.T) {
	empty := &document.Table{Rows: []document.Row{{Cells: make([]document.Cell, 2)}}}
	leaveRoom(empty)
	for i, c := range empty.Rows[0].Cells {
		if len(c.Inlines) != 1 || c.Inlines[0].Kind != document.Blank {
			t.Errorf("cell %d: no room to write", i)
		}
	}
	numbered := &document.Table{Rows: []document.Row{{Cells: []document.Cell{{Inlines: []document.Inline{{Kind: document.Value, Text: "1"}}}, {}}}}}
	leaveRoom(numbered)
	if len(numbered.Rows[0].Cells[1].Inlines) != 1 {
		t.Error("no room to write beside a number that the program gives")
	}
	begun := &document.Table{Rows: []document.Row{{Cells: []document.Cell{{Inlines: []document.Inline{{Kind: document.Value, Text: "主轴", Path: "parts.prices[0].name"}}}, {}}}}}
	leaveRoom(begun)
	if len(begun.Rows[0].Cells[1].Inlines) != 0 {
		t.Error("room to write beside a value")
	}
}
