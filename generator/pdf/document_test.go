package pdf_test

import (
	"strings"
	"testing"

	"qiyue/generator/pdf"
	"qiyue/generator/pdf/pdftest"
	"qiyue/generator/typeset"
	"qiyue/internal/document"
	"qiyue/internal/font"
)

func words(s string) []document.Inline { return []document.Inline{{Text: s}} }

// agreement is a small document with every way text gets on a page.
func agreement() *document.Document {
	name := document.Inline{Kind: document.Value, Text: "杭州𬭎远**机械**<b>有限公司"}
	party := document.Party{Label: "甲方", Title: "服务方", Name: name, Fields: []document.Field{
		{Label: "住所", Value: words("浙江省𬇕口镇王𫖯路 8 号")}, {Label: "电话", Value: []document.Inline{{Kind: document.Blank, Width: 8}}},
	}}
	long := strings.Repeat("服务方自接到报修之时起30分钟内响应，4小时内到达现场——含法定节假日；逾期的，每日按0.05%支付违约金（累计不超过10%）。", 6)
	clause := &document.Clause{ID: "response", Number: "1.1", Title: words("响应时限"), Blocks: []document.Block{
		&document.Paragraph{Inlines: []document.Inline{{Text: long}, {Text: "重大过失除外。", Strong: true}}},
		&document.List{Items: []*document.Item{
			{Number: "（一）", Blocks: []document.Block{&document.Paragraph{Inlines: words("☑ 含增值税 ☐ 不含增值税")}}},
			{Number: "（二）", Blocks: []document.Block{&document.Paragraph{Inlines: words("人民币壹佰贰拾叁万元（￥1,230,000.00）")}}},
		}},
		&document.Table{Caption: words("表一"), Columns: make([]document.Column, 2),
			Head: []document.Cell{{Inlines: words("级别")}, {Inlines: words("时限")}},
			Rows: []document.Row{{Cells: []document.Cell{{Inlines: words("紧急故障")}, {Inlines: words("4小时")}}}}},
	}}
	return &document.Document{
		Class: document.Contract, Title: words("数控车床售后服务协议"), Number: words("SH-2026-0137"),
		Style: document.Style{Contents: true}, Parties: []document.Party{party},
		Blocks: []document.Block{
			&document.PartyBlock{Parties: []document.Party{party}},
			&document.Chapter{ID: "service", Number: "第一章", Title: words("服务"), Blocks: []document.Block{clause}},
			&document.Signature{Sides: []document.Side{{Label: "甲方（盖章）", Name: []document.Inline{name}, Person: "授权代表（签字）", Date: []document.Inline{{Kind: document.Blank, Width: 8}}, Seal: true}}},
		},
	}
}

// Every unit of a document's text stands in the file, whole and in its place,
// and every glyph of it is the right one.
func TestTextOfDocument(t *testing.T) {
	doc := agreement()
	faces := font.Set{Serif: font.Serif(), Sans: font.Sans()}
	l, missing := typeset.Set(doc, faces, typeset.Options{})
	if len(missing) > 0 {
		t.Fatalf("missing: %v", missing)
	}
	w, err := pdf.New(faces, sampleFixed())
	if err != nil {
		t.Fatal(err)
	}
	data, err := w.PDF(l, pdf.Info{})
	if err != nil {
		t.Fatal(err)
	}
	d, err := pdftest.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.CheckGlyphs(faces.Serif, faces.Sans); err != nil {
		t.Error(err)
	}
	lines := doc.Lines()
	got := make([]strings.Builder, len(lines))
	for p := range l.Pages {
		next := 0
		for _, run := range l.Pages[p].Runs {
			if run.Artifact || len(run.Text) == 0 {
				continue
			}
			got[run.Unit].WriteString(d.Pages[p].Runs[next].Text)
			next++
		}
		if next != len(d.Pages[p].Runs) {
			t.Errorf("page %d: %d runs in the file, %d in the layout", p+1, len(d.Pages[p].Runs), next)
		}
	}
	for i, want := range lines {
		if squeeze(got[i].String()) != squeeze(want) {
			t.Errorf("unit %d: %q, want %q", i, got[i].String(), want)
		}
	}
}
