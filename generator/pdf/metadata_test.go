package pdf_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"qiyue/generator/pdf"
)

func TestInformation(t *testing.T) {
	l := sample(2)
	l.Title = `协议（甲）\(𬭎) <&>`
	w := newWriter(t, sampleFaces())
	created := time.Date(2026, 12, 1, 9, 30, 0, 0, time.FixedZone("", 8*3600))
	data, err := w.PDF(l, pdf.Info{Created: created})
	if err != nil {
		t.Fatal(err)
	}
	d := read(t, data)
	if d.Version != "1.7" || d.Lang != "zh-CN" || d.Title != l.Title || d.Subject != l.Subject || d.Producer != "Qiyue" {
		t.Errorf("%+v", []string{d.Version, d.Lang, d.Title, d.Subject, d.Producer})
	}
	if d.Created != "D:20261201093000+08'00'" {
		t.Errorf("created %q", d.Created)
	}
	for _, want := range []string{
		`协议（甲）\(𬭎) &lt;&amp;&gt;`, "<rdf:li>zh-CN</rdf:li>", "<pdf:Producer>Qiyue</pdf:Producer>",
		"<xmp:CreateDate>2026-12-01T09:30:00+08:00</xmp:CreateDate>", "<qiyue:number>SH-2026-0137</qiyue:number>",
	} {
		if !strings.Contains(d.XMP, want) {
			t.Errorf("the metadata lack %q:\n%s", want, d.XMP)
		}
	}
	for _, key := range []string{"Lang", "Metadata", "Outlines", "PageMode", "ViewerPreferences"} {
		if !slices.Contains(d.Catalog, key) {
			t.Errorf("the catalog lacks %s: %q", key, d.Catalog)
		}
	}
	for _, key := range []string{"MarkInfo", "Names"} { // not tagged, nothing embedded: do not claim it
		if slices.Contains(d.Catalog, key) {
			t.Errorf("the catalog has %s", key)
		}
	}
	plain, err := w.PDF(l, pdf.Info{})
	if err != nil {
		t.Fatal(err)
	}
	if p := read(t, plain); p.Created != "" || strings.Contains(p.XMP, "Date>") || p.ID == d.ID || len(p.ID) != 16 {
		t.Errorf("without a date: created %q, identifiers %x %x", p.Created, p.ID, d.ID)
	}
}
