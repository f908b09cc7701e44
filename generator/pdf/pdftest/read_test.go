package pdftest_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"qiyue/generator/pdf"
	"qiyue/generator/pdf/pdftest"
	"qiyue/generator/typeset"
	"qiyue/internal/font"
)

func small(t *testing.T) []byte {
	t.Helper()
	w, err := pdf.New(font.Set{Serif: font.Serif(), Sans: font.Sans()}, pdf.Fixed{Serif: []rune("契约")})
	if err != nil {
		t.Fatal(err)
	}
	l := &typeset.Layout{Width: 300, Height: 400, Outline: []typeset.Bookmark{{Title: "契约"}}, Pages: []typeset.Page{{
		Runs: []typeset.Run{
			{Size: 12, X: 50, Y: 60, Text: []rune("契约⸺𬭎"), Adjust: []float32{0, 500, 0, 0}},
			{Size: 9, X: 50, Y: 380, Text: []rune("页"), Artifact: true},
		},
		Links: []typeset.Link{{X: 50, Y: 50, W: 40, H: 12}},
	}}}
	data, err := w.PDF(l, pdf.Info{})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestRead(t *testing.T) {
	d, err := pdftest.Read(small(t))
	if err != nil {
		t.Fatal(err)
	}
	if d.Text() != "契约——𬭎" || len(d.Pages[0].Artifacts) != 1 || d.Pages[0].Artifacts[0].Text != "页" {
		t.Errorf("%+v", d.Pages[0])
	}
	// 12 pt: two full widths, half an em more, the dash's 1692 thousandths, one full width
	if r := d.Pages[0].Runs[0]; r.X != 50 || r.Y != 60 || r.End < 112.29 || r.End > 112.32 {
		t.Errorf("%+v", r)
	}
	if err := d.CheckGlyphs(font.Serif()); err != nil {
		t.Error(err)
	}
}

// A glyph of another face is noticed although the text reads the same.
func TestCheckGlyphsNotices(t *testing.T) {
	d, err := pdftest.Read(small(t))
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("../../../internal/font/noto-sans-sc-bold.ttf")
	if err != nil {
		t.Fatal(err)
	}
	other, err := font.Open(font.Serif().Name(), data)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.CheckGlyphs(other); err == nil {
		t.Error("glyphs of another face pass")
	}
	if err := d.CheckGlyphs(font.Sans()); err == nil || !strings.Contains(err.Error(), "none of the faces") {
		t.Errorf("a face that is not there passes: %v", err)
	}
}

// A damaged file is refused, not read around.
func TestReadRefuses(t *testing.T) {
	good := small(t)
	for name, c := range map[string]struct{ old, new string }{
		"shifted objects":    {"%PDF-1.7\n", "%PDF-1.7\n\n"},
		"wrong count":        {"/Count 1\n", "/Count 2\n"},
		"lost page":          {"/Dest [3 0 R", "/Dest [4 0 R"},
		"wrong length":       {"/Length1 ", "/Length1 1"},
		"font not embedded":  {"/FontFile2 ", "/FontFileX "},
		"text not readable":  {"/ToUnicode ", "/ToUnicodX "},
		"outline miscounted": {"/Count 1>>", "/Count 3>>"},
		"no cross-reference": {"startxref", "startyref"},
	} {
		bad := bytes.Replace(good, []byte(c.old), []byte(c.new), 1)
		if bytes.Equal(bad, good) {
			t.Errorf("%s: %q is not in the file", name, c.old)
		}
		if _, err := pdftest.Read(bad); err == nil {
			t.Errorf("%s: read without a word", name)
		}
	}
}
