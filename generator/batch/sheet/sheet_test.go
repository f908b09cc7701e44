package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

func open(t *testing.T, data []byte) (*Book, error) {
	t.Helper()
	return Open("t", bytes.NewReader(data), int64(len(data)))
}

func read(t *testing.T, data []byte) [][]string {
	t.Helper()
	b, err := open(t, data)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	err = b.Tables[0].Rows(func(r Row) error {
		row := []string{fmt.Sprint(r.Number)}
		for _, c := range r.Cells {
			if c.Kind != Empty {
				row = append(row, fmt.Sprintf("%s=%s", ColumnName(c.Column), c.Text))
			}
		}
		out = append(out, row)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestCSV(t *testing.T) {
	gb := func(s string) string {
		out, err := simplifiedchinese.GB18030.NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for name, c := range map[string]struct{ in, want string }{
		"plain":                    {"甲,乙\n1,2\n", "[[1 A=甲 B=乙] [2 A=1 B=2]]"},
		"mark":                     {"\uFEFF甲,乙\n1,2\n", "[[1 A=甲 B=乙] [2 A=1 B=2]]"},
		"gb18030":                  {gb("编号,名称\n1,㛃㴩䶮𫖯\n"), "[[1 A=编号 B=名称] [2 A=1 B=㛃㴩䶮𫖯]]"},
		"crlf":                     {"a,b\r\n1,2\r\n", "[[1 A=a B=b] [2 A=1 B=2]]"},
		"cr":                       {"a,b\r1,2", "[[1 A=a B=b] [2 A=1 B=2]]"},
		"quotes":                   {"a,b\n\"x, \"\"y\"\"\nz\",2\n", "[[1 A=a B=b] [2 A=x, \"y\"\nz B=2]]"},
		"empty fields":             {"a,b,c\n,,3\n", "[[1 A=a B=b C=c] [2 C=3]]"},
		"leading zeros":            {"a\n007\n", "[[1 A=a] [2 A=007]]"},
		"tabs":                     {"a\tb\n1,5\t2\n", "[[1 A=a B=b] [2 A=1,5 B=2]]"},
		"semicolons":               {"a;b\n1,5;2\n", "[[1 A=a B=b] [2 A=1,5 B=2]]"},
		"a blank line":             {"\n;\n甲;乙\n", "[[3 A=甲 B=乙]]"},
		"a header of quoted words": {"\"甲, 乙\";丙\n1;2\n", "[[1 A=甲, 乙 B=丙] [2 A=1 B=2]]"},
		"sep":                      {"sep=;\r\n甲;乙\r\n1,5;2", "[[2 A=甲 B=乙] [3 A=1,5 B=2]]"},
		"sep of one":               {"sep=,\n甲,乙\n", "[[2 A=甲 B=乙]]"},
		"no line end":              {"a,b\n1,2", "[[1 A=a B=b] [2 A=1 B=2]]"},
		"quoted empty":             {"a,b\n\"\",2", "[[1 A=a B=b] [2 B=2]]"},
	} {
		if got := fmt.Sprint(read(t, []byte(c.in))); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestCSVPlaces(t *testing.T) {
	b, err := open(t, []byte("甲,乙\n\"一\n二\",三\n四,五\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	if err := b.Tables[0].Rows(func(r Row) error {
		for _, c := range r.Cells {
			got = append(got, b.Place("", r.Number, c))
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if want := "[t:1:1 t:1:3 t:2:1 t:3:4 t:4:1 t:4:3]"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
}

func TestCSVErrors(t *testing.T) {
	for in, want := range map[string]string{
		"a,b\n1,x\"y\n":      "2:4: misplaced quote",
		"a,b\n\"x\"y,2\n":    "2:4: misplaced quote",
		"a,b\n1,\"open\n2,3": "2:3: misplaced quote",
	} {
		b, err := open(t, []byte(in))
		if err == nil {
			err = b.Tables[0].Rows(func(Row) error { return nil })
		}
		if err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", in, err, want)
		}
	}
	for _, c := range []struct {
		in   string
		want error
	}{
		{"\xFF\xFEa\x00", ErrUTF16}, {"a,b\n\xFF\xFF\xFF\n", ErrEncoding}, {"a\x00b", ErrDamaged}, {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ErrOldFormat},
		{"PK\x03\x04 no zip", ErrDamaged}, {"a\n" + strings.Repeat("x", maxText+1), ErrTooMany},
	} {
		b, err := open(t, []byte(c.in))
		if err == nil {
			err = b.Tables[0].Rows(func(Row) error { return nil })
		}
		if !errors.Is(err, c.want) {
			t.Errorf("%.20q: %v, want %v", c.in, err, c.want)
		}
	}
}

// Bytes that are no text are told with their place; UTF-8 that was damaged is
// not read as the other Chinese characters that GB18030 would make of it.
func TestCSVEncoding(t *testing.T) {
	for in, want := range map[string]EncodingError{
		"\xD0\xAD,b\n1,\xD2\xE9\xFF\n":   {2, 4},
		"number,a\n1,协议书\n2,\xE5\x8D\n":  {3, 3},
		"\xEF\xBB\xBFnumber\n\xD0\xC2\n": {2, 1},
		"number,a\n1,杭州精衡\xB1\n2,机床\n":   {2, 7},
	} {
		b, err := open(t, []byte(in))
		if err == nil {
			err = b.Tables[0].Rows(func(Row) error { return nil })
		}
		var e *EncodingError
		if !errors.As(err, &e) || *e != want || !errors.Is(err, ErrEncoding) {
			t.Errorf("%q: %v %v, want %v", in, err, e, want)
		}
	}
}

func TestWorkbook(t *testing.T) {
	f := excelize.NewFile()
	style := func(code string) int {
		s, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	put := func(cell string, v any, code string) {
		if err := f.SetCellValue("Sheet1", cell, v); err != nil {
			t.Fatal(err)
		}
		if code != "" {
			if err := f.SetCellStyle("Sheet1", cell, cell, style(code)); err != nil {
				t.Fatal(err)
			}
		}
	}
	put("A1", "文本", "")
	put("B1", 46357, "yyyy\"年\"m\"月\"d\"日\"")
	put("C1", 46357, "[$-F800]dddd, mmmm dd, yyyy")
	put("D1", 0.5, "h:mm")
	put("E1", 30.25, "[h]:mm")
	put("F1", 0.6, "0.00%")
	put("G1", 12, "000000")
	put("H1", 12.5, "¥#,##0.00")
	put("I1", 12.5, "#,##0.00\"万元\"")
	put("J1", true, "")
	put("K1", 12.5, "0.00_ ;[Red]-0.00 ")
	put("L1", 46357, "m/d/yy")
	put("M1", 3, "\"第\"0\"台\"")
	if err := f.SetCellFormula("Sheet1", "N1", "SUM(B1:C1)"); err != nil {
		t.Fatal(err)
	}
	if err := f.SetCellRichText("Sheet1", "O1", []excelize.RichTextRun{{Text: "富"}, {Text: "文本"}}); err != nil {
		t.Fatal(err)
	}
	put("A5", "隔行", "")
	if _, err := f.NewSheet("隐藏"); err != nil {
		t.Fatal(err)
	}
	if err := f.SetSheetVisible("隐藏", false); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	b, err := open(t, out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Tables) != 1 {
		t.Fatalf("%d visible sheets", len(b.Tables))
	}
	want := map[string]Cell{
		"A": {Kind: Text, Text: "文本"}, "B": {Kind: Number, Format: Date, Text: "46357"}, "C": {Kind: Number, Format: Date, Text: "46357"},
		"D": {Kind: Number, Format: Time, Text: "0.5"}, "E": {Kind: Number, Format: Time, Text: "30.25"}, "F": {Kind: Number, Format: Percent, Text: "0.6", Mask: &Mask{Places: 2, Zeros: 2}},
		"G": {Kind: Number, Format: Padded, Pad: 6, Text: "12", Mask: &Mask{}}, "H": {Kind: Number, Format: Currency, Text: "12.5", Mask: &Mask{Places: 2, Zeros: 2, Before: "¥"}}, "I": {Kind: Number, Text: "12.5", Mask: &Mask{Places: 2, Zeros: 2, After: "万元"}},
		"J": {Kind: Bool, Text: "true"}, "K": {Kind: Number, Text: "12.5", Mask: &Mask{Places: 2, Zeros: 2}}, "L": {Kind: Number, Format: Date, Text: "46357"}, "M": {Kind: Number, Text: "3", Mask: &Mask{Before: "第", After: "台"}},
		"N": {Kind: Empty, Formula: true}, "O": {Kind: Text, Text: "富文本"},
	}
	rows := 0
	if err := b.Tables[0].Rows(func(r Row) error {
		rows++
		if r.Number == 5 {
			return nil
		}
		for _, c := range r.Cells {
			name := ColumnName(c.Column)
			c.Column = 0
			if !reflect.DeepEqual(c, want[name]) {
				t.Errorf("%s: %+v, want %+v", name, c, want[name])
			}
			delete(want, name)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if rows != 2 || len(want) != 0 {
		t.Errorf("%d rows, missed %v", rows, want)
	}
}

// parts makes a workbook of raw parts.
func parts(t *testing.T, sheet func(io.Writer)) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range []struct{ name, text string }{
		{"_rels/.rels", `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook><sheets><sheet name="s" r:id="r1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`},
		{"xl/worksheets/sheet1.xml", ""},
	} {
		w, err := z.Create(p.name)
		if err != nil {
			t.Fatal(err)
		}
		if p.text == "" {
			sheet(w)
		} else if _, err := io.WriteString(w, p.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// What a workbook claims of itself is not believed, and a bomb is not unpacked.
func TestHostileWorkbooks(t *testing.T) {
	sheet := func(text string) func(io.Writer) {
		return func(w io.Writer) { io.WriteString(w, `<worksheet>`+text) }
	}
	for name, c := range map[string]struct {
		fill func(io.Writer)
		want error
		rows int
	}{
		"ten million rows claimed": {sheet(`<dimension ref="A1:XFD10000000"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`), nil, 1},
		"row ten million":          {sheet(`<sheetData><row r="10000000"><c r="A10000000"><v>1</v></c></row></sheetData></worksheet>`), ErrTooMany, 0},
		"column beyond the last":   {sheet(`<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>`), ErrTooMany, 0},
		"rows out of order":        {sheet(`<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"/></sheetData></worksheet>`), ErrTooMany, 1},
		"cut off":                  {sheet(`<sheetData><row r="1"><c r="A1"><v>1</v>`), ErrDamaged, 0},
		"no such string":           {sheet(`<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>`), ErrDamaged, 0},
		"entities":                 {sheet(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row></sheetData></worksheet>`), ErrDamaged, 0},
		"no row numbers":           {sheet(`<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>`), nil, 2},
		"bomb": {func(w io.Writer) {
			io.WriteString(w, `<worksheet><sheetData><row r="1">`)
			pad := bytes.Repeat([]byte(" "), 1<<20)
			for range 24 {
				w.Write(pad)
			}
		}, ErrBomb, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := open(t, parts(t, c.fill))
			if err != nil {
				t.Fatal(err)
			}
			rows := 0
			err = b.Tables[0].Rows(func(Row) error { rows++; return nil })
			if !errors.Is(err, c.want) || (err == nil) != (c.want == nil) || rows != c.rows {
				t.Errorf("%d rows, %v; want %d, %v", rows, err, c.rows, c.want)
			}
		})
	}
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte("a,b\n\"x\"\"\n\",2\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Open("f", bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return
		}
		last := 0
		_ = b.Tables[0].Rows(func(r Row) error {
			if r.Number <= last {
				t.Fatal("rows go back")
			}
			last = r.Number
			return nil
		})
	})
}
