package batch

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"qiyue/internal/diag"
	"qiyue/internal/message"
)

// workbook writes an .xlsx of sheets; a value is a string (text), a number, or
// a function that sets the cell itself.
type setter func(f *excelize.File, sheet, cell string) error

func xlsx(t testing.TB, sheets map[string][][]any, order ...string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, name := range order {
		if i == 0 {
			check(f.SetSheetName("Sheet1", name))
		} else {
			_, err := f.NewSheet(name)
			check(err)
		}
		for r, row := range sheets[name] {
			for c, v := range row {
				cell, err := excelize.CoordinatesToCellName(c+1, r+1)
				check(err)
				switch v := v.(type) {
				case setter:
					check(v(f, name, cell))
				case string:
					if v != "" {
						check(f.SetCellStr(name, cell, v))
					}
				default:
					check(f.SetCellValue(name, cell, v))
				}
			}
		}
	}
	var b bytes.Buffer
	check(f.Write(&b))
	return b.Bytes()
}

// formatted is a number under a number format.
func formatted(v float64, code string) setter {
	return func(f *excelize.File, sheet, cell string) error {
		s, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
		if err != nil {
			return err
		}
		if err := f.SetCellStyle(sheet, cell, cell, s); err != nil {
			return err
		}
		return f.SetCellFloat(sheet, cell, v, -1, 64)
	}
}

func formula(text string) setter {
	return func(f *excelize.File, sheet, cell string) error { return f.SetCellFormula(sheet, cell, text) }
}

// Fifty cells are spoilt, each in its own way: all are reported at their cells
// in one run, nothing else is, and the marked copy marks exactly them.
func TestFiftyBadCells(t *testing.T) {
	names := []string{"协议编号", "签订日期", "乙方名称", "乙方统一社会信用代码", "乙方法定代表人", "乙方住所", "乙方联系人", "乙方联系电话", "乙方电子邮箱", "产品1出厂编号", "产品1安装地点", "产品2出厂编号", "产品2安装地点",
		"乙方主体类型", "term.length", "续约方式", "signing.copies", "signing.electronic", "产品1单价", "产品1数量", "fees.tax.rate", "term.start"}
	column := func(name string) int { return slices.Index(names, name) }
	rows := [][]any{}
	first := make([]any, len(names))
	for i, n := range names {
		first[i] = n
	}
	rows = append(rows, first)
	const count = 64
	for i := range count {
		row := make([]any, len(names))
		for k, v := range record(i) {
			row[k] = v
		}
		for k, v := range map[string]any{"乙方主体类型": "单位", "term.length": "3年", "续约方式": "另行签订续约协议", "signing.copies": 4, "signing.electronic": false,
			"产品1单价": formatted(186000, `¥#,##0.00`), "产品1数量": 2, "fees.tax.rate": formatted(0.13, "0%"), "term.start": formatted(46357, "yyyy/m/d")} {
			row[column(k)] = v
		}
		rows = append(rows, row)
	}
	spoil := []struct {
		column string
		value  any
		why    string
	}{
		{"签订日期", "2026-13-01", "no such month"}, {"签订日期", "2026-02-30", "no such day"}, {"签订日期", 46357, "a bare serial number"},
		{"签订日期", formatted(46357.5, "yyyy/m/d h:mm"), "a time of day"}, {"签订日期", "明年春天", "no date"}, {"签订日期", formatted(60, "yyyy/m/d"), "29 February 1900"},
		{"乙方名称", "", "missing"}, {"乙方名称", "甲\u200b公司", "zero-width space"}, {"乙方名称", "甲\u202e公司", "bidirectional override"}, {"乙方名称", "甲\n公司", "line break"},
		{"乙方名称", "公司\U0001F600", "no glyph"}, {"乙方名称", formula(`"A"&"B"`), "formula"},
		{"乙方统一社会信用代码", "91330603MA000000X0", "check character"}, {"乙方统一社会信用代码", "9133060", "length"}, {"乙方统一社会信用代码", 913306031234567890.0, "lost digits"},
		{"乙方统一社会信用代码", "9.13306E+17", "scientific notation"}, {"乙方统一社会信用代码", "91330603MAOOOOOOI1", "letters not used"},
		{"乙方法定代表人", formula("A1"), "formula"}, {"乙方法定代表人", formatted(46024, "m\"月\"d\"日\""), "turned into a date"}, {"乙方法定代表人", formatted(0.5, "h:mm"), "turned into a time"},
		{"乙方住所", "", "missing"}, {"乙方住所", "浙江\t省\u0007", "control character"}, {"乙方住所", "杭州\ufeff市", "byte order mark"},
		{"乙方联系人", "", "missing"}, {"乙方联系人", "张\u200f三", "right-to-left mark"},
		{"乙方联系电话", "12345678901234", "no phone"}, {"乙方联系电话", "1380571000", "ten digits"}, {"乙方联系电话", "1.38057E+10", "scientific notation"}, {"乙方联系电话", "", "missing"},
		{"乙方联系电话", "138057100011", "twelve digits"}, {"乙方电子邮箱", "dealer@", "no domain"}, {"乙方电子邮箱", "dealer example.com", "no at"}, {"乙方电子邮箱", "", "missing"}, {"乙方电子邮箱", "a@b@example.com", "two ats"},
		{"乙方主体类型", "公司", "not a choice"}, {"乙方主体类型", "單位", "not a choice"}, {"term.length", "三年多", "no duration"}, {"term.length", "3", "no unit"}, {"term.length", "约3年", "vague"},
		{"续约方式", "自动续", "not a choice"}, {"续约方式", "另行签定续约协议", "misspelt choice"}, {"signing.copies", "四", "no figure"}, {"signing.copies", 4.5, "a fraction"}, {"signing.copies", 1, "too few"},
		{"signing.electronic", "也许", "neither yes nor no"}, {"产品1单价", 186000, "no unit"}, {"产品1单价", "18.6万元整数", "no amount"}, {"产品1数量", "-1", "negative"},
		{"fees.tax.rate", "13", "no per cent"}, {"term.start", "2026/31/12", "no date"},
	}
	if len(spoil) != 50 {
		t.Fatalf("%d cells are spoilt", len(spoil))
	}
	want := map[string]string{}
	for i, s := range spoil {
		c := column(s.column)
		rows[i+7][c] = s.value // row i+8 of the sheet
		cell, _ := excelize.CoordinatesToCellName(c+1, i+8)
		want["dealers.xlsx!协议!"+cell] = s.why
	}
	data := xlsx(t, map[string][][]any{"协议": rows}, "协议")
	b := prepared(t, Input{Engine: engine(t, short...), Data: book(t, "dealers.xlsx", data), Workers: 2})
	r, errs := b.Check(formats(t, "pdf"), nil, nil)
	none(t, errs)
	got := map[string]string{}
	for _, f := range r.Findings {
		if f.Severity != diag.Error {
			continue
		}
		name := ""
		if f.At.File != nil {
			name = f.At.File.Name
		}
		got[name] += say(f.Diagnostic) + "\n"
		if f.Message.IsZero() || strings.Contains(say(f.Diagnostic), "={") {
			t.Errorf("%s: no sentence for %s", name, f.Message.ID)
		}
	}
	for cell, why := range want {
		if got[cell] == "" {
			t.Errorf("%s (%s) was missed", cell, why)
		}
	}
	for cell, said := range got {
		if want[cell] == "" {
			t.Errorf("false alarm: %s", said)
		}
		if strings.Count(said, "\n") > 1 {
			t.Errorf("said twice: %s", said)
		}
	}
	if r.Bad != 50 || r.Rows != count {
		t.Errorf("%d of %d rows bad", r.Bad, r.Rows)
	}
	t.Run("marked", func(t *testing.T) {
		var out bytes.Buffer
		if err := b.Marked(&out, r.Findings, func(x diag.Text) string { return message.Sentence(message.Chinese, x) }); err != nil {
			t.Fatal(err)
		}
		f, err := excelize.OpenReader(&out)
		if err != nil {
			t.Fatal(err)
		}
		comments, err := f.GetComments("协议")
		if err != nil || len(comments) != 50 {
			t.Fatalf("%d comments, %v", len(comments), err)
		}
		for _, c := range comments {
			if want["dealers.xlsx!协议!"+c.Cell] == "" {
				t.Errorf("%s is marked", c.Cell)
			}
			style, err := f.GetCellStyle("协议", c.Cell)
			if err != nil {
				t.Fatal(err)
			}
			s, err := f.GetStyle(style)
			if err != nil || len(s.Fill.Color) != 1 || s.Fill.Color[0] != "FFC7CE" {
				t.Errorf("%s is not red: %v %v", c.Cell, s, err)
			}
		}
		if v, _ := f.GetCellValue("协议", "C3"); v != record(1)[2] {
			t.Errorf("C3 reads %q in the copy", v)
		}
	})
}

// What is struck through in a table may or may not hold: nobody guesses.
func TestStruckCells(t *testing.T) {
	struck := func(text string) setter {
		return func(f *excelize.File, sheet, cell string) error {
			s, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
			if err != nil {
				return err
			}
			if err := f.SetCellStyle(sheet, cell, cell, s); err != nil {
				return err
			}
			return f.SetCellStr(sheet, cell, text)
		}
	}
	partly := func(runs ...excelize.RichTextRun) setter {
		return func(f *excelize.File, sheet, cell string) error { return f.SetCellRichText(sheet, cell, runs) }
	}
	line := &excelize.Font{Strike: true}
	for name, c := range map[string]struct {
		value any
		want  bool
	}{
		"all":             {struck("甲公司"), true},
		"some":            {partly(excelize.RichTextRun{Text: "甲"}, excelize.RichTextRun{Text: "乙", Font: line}, excelize.RichTextRun{Text: "公司"}), true},
		"rich, no line":   {partly(excelize.RichTextRun{Text: "甲", Font: &excelize.Font{Bold: true}}, excelize.RichTextRun{Text: "公司"}), false},
		"a space only":    {partly(excelize.RichTextRun{Text: "甲公司"}, excelize.RichTextRun{Text: " ", Font: line}), false},
		"nothing at all":  {"甲公司", false},
		"an empty struck": {"甲公司", false},
	} {
		rows := [][]any{{"协议编号", "乙方名称"}, {"SH-1", c.value}, {"SH-2", "丙公司"}}
		if name == "an empty struck" {
			rows[2] = []any{"SH-2", "丙公司", struck("")}
		}
		b := prepared(t, Input{Engine: engine(t, short...), Data: book(t, "a.xlsx", xlsx(t, map[string][][]any{"协议": rows}, "协议")), Workers: 1})
		r, _ := b.Check(formats(t, "md"), nil, nil)
		found := ""
		for _, f := range r.Findings {
			if f.Message.ID == "batch-cell-struck" {
				found += f.At.File.Name
			}
		}
		if want := map[bool]string{true: "a.xlsx!协议!B2"}[c.want]; found != want {
			t.Errorf("%s: found at %q, want %q", name, found, want)
		}
	}
}
