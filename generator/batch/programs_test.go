package batch

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// saved is a workbook as a program saves it: the XML of its sheet, shared
// strings and number formats (style i+1 has format i).
func saved(t *testing.T, sheetXML string, shared []string, formats ...string) []byte {
	t.Helper()
	styles := "<styleSheet><numFmts>"
	xfs := `<xf numFmtId="0"/>`
	for i, f := range formats {
		styles += fmt.Sprintf(`<numFmt numFmtId="%d" formatCode="%s"/>`, 177+i, f)
		xfs += fmt.Sprintf(`<xf numFmtId="%d"/>`, 177+i)
	}
	styles += "</numFmts><cellXfs>" + xfs + "</cellXfs></styleSheet>"
	const rel = `<Relationship Id="r%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>`
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range [][2]string{
		{"_rels/.rels", "<Relationships>" + fmt.Sprintf(rel, 1, "officeDocument", "xl/workbook.xml") + "</Relationships>"},
		{"xl/workbook.xml", `<workbook><sheets><sheet name="Sheet1" r:id="r1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", "<Relationships>" + fmt.Sprintf(rel, 1, "worksheet", "worksheets/sheet1.xml") + fmt.Sprintf(rel, 2, "styles", "styles.xml") + fmt.Sprintf(rel, 3, "sharedStrings", "sharedStrings.xml") + "</Relationships>"},
		{"xl/styles.xml", styles},
		{"xl/sharedStrings.xml", "<sst><si>" + strings.Join(shared, "</si><si>") + "</si></sst>"},
		{"xl/worksheets/sheet1.xml", sheetXML},
	} {
		w, err := z.Create(p[0])
		if err == nil {
			_, err = w.Write([]byte(p[1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// trailing are rows that somebody formatted far below the table.
func trailing(from, count int) string {
	var b strings.Builder
	for i := range count {
		fmt.Fprintf(&b, `<row r="%d" s="1" customFormat="1"><c r="A%d" s="1"/><c r="B%d" s="1"/></row>`, from+i, from+i, from+i)
	}
	return b.String()
}

// Whatever program saved the table, the values of its cells are the same.
func TestPrograms(t *testing.T) {
	shared := []string{
		`<t>协议编号</t>`,
		`<r><rPr><b/></rPr><t>签订</t></r><r><t>日期</t></r><rPh sb="0" eb="2"><t>qian</t></rPh>`, // rich text with phonetics
		"<t xml:space=\"preserve\">\u00a0费用·税\u00a0率 </t>",
		`<t>付款期限</t>`, `<t>产品１数量</t>`, `<t>乙方邮政编码</t>`, `<t>仲裁机构</t>`, `<t xml:space="preserve"> SH-１ </t>`,
		"<t>１５日</t>", `<t>2</t>`, "<t xml:space=\"preserve\">\u3000310012\u00a0</t>", `<t>杭州仲裁委员会</t>`,
	}
	want := "SH-１ 2026年12月1日 13% 15日 2 310012 杭州仲裁委员会"
	excel := `<worksheet><dimension ref="A1:G10003"/><sheetData>
		<row r="1" spans="1:7"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c><c r="G1" t="s"><v>6</v></c></row>
		<row r="2" spans="1:7"><c r="A2" t="s"><v>7</v></c><c r="B2" s="1"><v>46357</v></c><c r="C2" s="2"><v>0.13</v></c><c r="D2" t="s"><v>8</v></c><c r="E2" t="s"><v>9</v></c><c r="F2" t="s"><v>10</v></c><c r="G2" t="s"><v>11</v></c></row>` +
		trailing(4, 10_000) + `</sheetData><mergeCells count="1"><mergeCell ref="I1:J1"/></mergeCells></worksheet>`
	// LibreOffice writes t="n" and every attribute; others prefix every name,
	// leave out references, or use inline strings.
	libre := strings.NewReplacer(`<row r="2" spans="1:7">`, `<row r="2" customFormat="false" ht="12.8" hidden="false" outlineLevel="0" collapsed="false">`, `<c r="B2" s="1">`, `<c r="B2" s="1" t="n">`, `<c r="C2" s="2">`, `<c r="C2" s="2" t="n">`).Replace(excel)
	prefixed := strings.NewReplacer("<worksheet>", `<x:worksheet xmlns:x="m">`, "</worksheet>", "</x:worksheet>", "<sheetData>", "<x:sheetData>", "</sheetData>", "</x:sheetData>", "<row", "<x:row", "</row", "</x:row", "<c ", "<x:c ", "</c>", "</x:c>", "<v>", "<x:v>", "</v>", "</x:v>", "<mergeCell", "<x:mergeCell", "</mergeCell", "</x:mergeCell").Replace(excel)
	inline := strings.NewReplacer(`<c r="D2" t="s"><v>8</v></c>`, `<c r="D2" t="inlineStr"><is><r><t>１５</t></r><r><t>日</t></r></is></c>`, `<c r="B2" s="1"><v>46357</v></c>`, `<c r="B2" t="d"><v>2026-12-01T00:00:00</v></c>`, `<c r="E2" t="s"><v>9</v></c>`, `<c r="E2"><v>2.0000000000000004</v></c>`).Replace(excel)
	for name, xml := range map[string]string{"Excel": excel, "LibreOffice": libre, "prefixed": prefixed, "inline strings, ISO dates, binary fractions": inline} {
		data := saved(t, xml, shared, "yyyy/m/d;@", "0%")
		b := prepared(t, Input{Engine: engine(t, short...), Data: book(t, "d.xlsx", data)})
		rows := 0
		if err := b.rows(func(r *row) error {
			rows++
			l := b.lay(r)
			none(t, l.errs)
			s := l.spec
			p, _ := s.Party("customer")
			got := strings.Join([]string{s.Number.String(), s.Signing.Date.String(), s.Fees.Tax.Rate.String(), s.Fees.Payment.Due.String(), s.Products[0].Quantity.String(), p.Contact.Postal.String(), s.Disputes.Institution.String()}, " ")
			if got != want {
				t.Errorf("%s: %s", name, got)
			}
			return nil
		}); err != nil || rows != 1 {
			t.Errorf("%s: %d rows, %v", name, rows, err)
		}
	}
}

// What a table may look like and must not mean something else for it.
func TestOddTables(t *testing.T) {
	cells := func(row int, values ...string) string {
		var b strings.Builder
		fmt.Fprintf(&b, `<row r="%d">`, row)
		for i, v := range values {
			if v != "" {
				fmt.Fprintf(&b, `<c r="%c%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, 'A'+i, row, v)
			}
		}
		return b.String() + "</row>"
	}
	const open, shut = "<worksheet><sheetData>", "</sheetData></worksheet>"
	hidden := func(row string) string { return strings.Replace(row, "<row ", `<row hidden="1" `, 1) }
	for name, c := range map[string]struct{ xml, want string }{
		"a title above the header":    {open + cells(1, "2026年经销商协议") + cells(2, "协议编号", "付款期限") + cells(3, "A-1", "15日") + shut, "error d.xlsx!Sheet1!A1 没有字段叫“2026年经销商协议” / 第一行应当是表头；如果这是表的标题，请删去这一行"},
		"groups above the header":     {open + cells(1, "基本信息", "", "款项信息") + cells(2, "协议编号", "", "付款期限") + cells(3, "A-1", "", "15日") + shut, "error d.xlsx!Sheet1!C1 没有字段叫“款项信息” / 第一行应当是表头；如果这是表的标题，请删去这一行"},
		"a merged header":             {open + cells(1, "协议编号", "付款期限", "") + cells(2, "A-1", "15日", "30日") + `</sheetData><mergeCells><mergeCell ref="B1:C1"/></mergeCells></worksheet>`, "error d.xlsx!Sheet1!C2 这一格有内容，但所在的列没有表头 / "},
		"merged cells of two rows":    {open + cells(1, "协议编号", "付款期限") + cells(2, "A-1", "15日") + cells(3, "A-2", "") + `</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>`, "error d.xlsx!Sheet1!B3 这一格在合并的单元格 B2:B3 里：合并以后只有左上角一格有内容 / 取消合并，在每一行各写一遍"},
		"hidden rows":                 {open + cells(1, "协议编号", "付款期限") + hidden(cells(2, "A-1", "15日")) + hidden(cells(3, "A-2", "15日")) + cells(4, "A-3", "15日") + hidden(cells(5, "A-4", "15日")) + shut, "warning d.xlsx!Sheet1 有 3 行是隐藏的（第 2–3、5 行），照样生成 / 不要的行、列请删除，只隐藏或者筛选不起作用"},
		"a hidden column":             {`<worksheet><cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>` + cells(1, "协议编号", "付款期限") + cells(2, "A-1", "15日") + shut, "warning d.xlsx!Sheet1 隐藏的列照样读取：付款期限"},
		"a percentage for a length":   {open + cells(1, "协议编号", "付款期限") + `<row r="2"><c r="A2" t="inlineStr"><is><t>A-1</t></is></c><c r="B2" s="1"><v>0.05</v></c></row>` + shut, "error d.xlsx!Sheet1!B2 "},
		"a plain number for a share":  {open + cells(1, "协议编号", "费用·税率") + `<row r="2"><c r="A2" t="inlineStr"><is><t>A-1</t></is></c><c r="B2"><v>0.13</v></c></row>` + shut, "error d.xlsx!Sheet1!B2 “费用·税率”是比例，“0.13”没有写百分号"},
		"a serial number for a date":  {open + cells(1, "协议编号", "签署·签订日期") + `<row r="2"><c r="A2" t="inlineStr"><is><t>A-1</t></is></c><c r="B2"><v>46357</v></c></row>` + shut, "error d.xlsx!Sheet1!B2 “46357”不是日期"},
		"full-width figures":          {open + cells(1, "协议编号", "产品1数量") + cells(2, "A-1", "２") + shut, "error d.xlsx!Sheet1!B2 “产品1数量”应当是大于零的数字（不写单位），这里写的是“２” / 是不是“2”？"},
		"an invisible sign in a cell": {open + cells(1, "协议编号", "付款期限") + cells(2, "A-1", "15\u200b日") + shut, "error d.xlsx!Sheet1!B2 “付款期限”中含有看不见的字符 U+200B"},
		"a number of the table's":     {open + cells(1, "协议编号", "付款期限") + `<row r="2"><c r="A2"><v>20260001</v></c><c r="B2" t="str"><f>"15日"</f><v>15日</v></c></row>` + shut, "error d.xlsx!Sheet1!B2 “付款期限”是公式；本程序不计算公式"},
	} {
		data := saved(t, c.xml, []string{"<t/>"}, "0.00%")
		var said []string
		note := func(d diag.Diagnostic) {
			if d.At.File != nil && strings.HasPrefix(d.At.File.Name, "d.xlsx") {
				said = append(said, d.Severity.String()+" "+strings.Replace(say(d), ": ", " ", 1))
			}
		}
		e := engine(t, "disputes")
		b, errs := New(Input{Engine: e, Base: base(t, e), Data: book(t, "d.xlsx", data)})
		for _, d := range errs {
			note(d)
		}
		if b != nil {
			r, errs := b.Check(nil, nil, nil)
			none(t, errs)
			for _, f := range r.Findings {
				note(f.Diagnostic)
			}
		}
		if !strings.Contains(strings.Join(said, "\n"), c.want) || len(said) == 0 {
			t.Errorf("%s:\n%s\nwant %s", name, strings.Join(said, "\n"), c.want)
		}
	}
}

// A choice in a cell is its label or its id, whatever stands around it.
func TestChoicesInCells(t *testing.T) {
	for text, want := range map[string]string{"仲裁": "arbitration", " 诉讼\u00a0": "court", "court": "court"} {
		f := spec.FieldAt("disputes.method")
		if n := scalar(text, f, place("c", text)); n.Value != want {
			t.Errorf("%q: %q", text, n.Value)
		}
	}
}
