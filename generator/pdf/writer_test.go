package pdf_test

import (
	"bytes"
	"errors"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"qiyue/generator/pdf"
	"qiyue/generator/pdf/pdftest"
	"qiyue/generator/typeset"
	"qiyue/internal/font"
)

func newWriter(t testing.TB, faces font.Set) *pdf.Writer {
	t.Helper()
	w, err := pdf.New(faces, sampleFixed())
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func write(t testing.TB, l *typeset.Layout) []byte {
	t.Helper()
	data, err := newWriter(t, sampleFaces()).PDF(l, pdf.Info{})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func read(t testing.TB, data []byte) *pdftest.Doc {
	t.Helper()
	d, err := pdftest.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Every run comes back where it was put, with its text and its width; headers
// and page numbers are set apart from what counts.
func TestRunsComeBack(t *testing.T) {
	l := withRun(sample(9), typeset.Serif, string(sampleOnly)+"⸺（完）")
	d := read(t, write(t, l))
	if len(d.Pages) != len(l.Pages) {
		t.Fatalf("%d pages, want %d", len(d.Pages), len(l.Pages))
	}
	for p := range l.Pages {
		text, artifacts := d.Pages[p].Runs, d.Pages[p].Artifacts
		for _, want := range l.Pages[p].Runs {
			list := &text
			if want.Artifact {
				list = &artifacts
			}
			if len(*list) == 0 {
				t.Fatalf("page %d: %q is missing", p+1, string(want.Text))
			}
			got := (*list)[0]
			*list = (*list)[1:]
			checkRun(t, p, got, want)
		}
		if len(text)+len(artifacts) > 0 {
			t.Errorf("page %d: %d runs too many", p+1, len(text)+len(artifacts))
		}
	}
	if err := d.CheckGlyphs(font.Serif(), font.Sans()); err != nil {
		t.Error(err)
	}
}

func checkRun(t *testing.T, page int, got pdftest.Run, want typeset.Run) {
	t.Helper()
	if text := strings.ReplaceAll(string(want.Text), "⸺", "——"); got.Text != text {
		t.Errorf("page %d: got %q, want %q", page+1, got.Text, text)
	}
	const tolerance = 0.011 // the file counts hundredths of a point
	if math.Abs(got.X-want.X) > tolerance || math.Abs(got.Y-want.Y) > tolerance || got.Size != want.Size {
		t.Errorf("page %d: %q at %.2f, %.2f size %v, want %.2f, %.2f size %v", page+1, got.Text, got.X, got.Y, got.Size, want.X, want.Y, want.Size)
	}
	face := font.Serif()
	if want.Face == typeset.Sans {
		face = font.Sans()
	}
	pen := want.X
	for i, r := range want.Text {
		if math.Abs(got.Glyphs[i].X-pen) > 2*tolerance {
			t.Fatalf("page %d: glyph %d of %q stands at %.3f, want %.3f", page+1, i, got.Text, got.Glyphs[i].X, pen)
		}
		pen += float64(face.Advance(r)) / 1000 * want.Size
		if want.Adjust != nil {
			pen += float64(want.Adjust[i]) / 1000 * want.Size
		}
	}
}

// The bytes of a document depend on nothing but the document.
func TestSameInputSameBytes(t *testing.T) {
	l := withRun(sample(9), typeset.Serif, string(sampleOnly))
	want := write(t, l)
	w := newWriter(t, sampleFaces())
	if _, err := w.PDF(withRun(sample(3), typeset.Serif, "龢鑫磊"), pdf.Info{}); err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for i := range 4 {
		group.Go(func() {
			for j := range 8 {
				if (i+j)%3 == 0 {
					w.PDF(withRun(sample(2), typeset.Sans, string([]rune{rune('一' + i*8 + j)})), pdf.Info{})
				}
				got, err := w.PDF(l, pdf.Info{})
				if err != nil || !bytes.Equal(got, want) {
					t.Errorf("worker %d, document %d: %d bytes, error %v", i, j, len(got), err)
				}
			}
		})
	}
	group.Wait()
}

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

func TestOutlineAndLinks(t *testing.T) {
	l := sample(4)
	l.Outline = []typeset.Bookmark{
		{Title: "第一章 㙦𬭎", Page: 0, Top: 72},
		{Title: "1.1 王𫖯", Level: 1, Page: 1, Top: 0},
		{Title: "1.1.1", Level: 2, Page: 1, Top: 300.25},
		{Title: "1.2", Level: 1, Page: 2, Top: 10},
		{Title: "第二章 𬇕口镇（)\\", Page: 3, Top: 841},
		{Title: "too deep", Level: 3, Page: 3, Top: 500},
	}
	d := read(t, write(t, l))
	want := slices.Clone(l.Outline)
	want[5].Level = 1 // no entry can hang on a missing parent
	if len(d.Outline) != len(want) {
		t.Fatalf("outline %+v", d.Outline)
	}
	for i, got := range d.Outline {
		if got.Title != want[i].Title || got.Level != want[i].Level || got.Page != want[i].Page || math.Abs(got.Top-want[i].Top) > 0.011 {
			t.Errorf("got %+v, want %+v", got, want[i])
		}
	}
	if len(d.Pages[0].Links) != len(l.Pages[0].Links) {
		t.Fatalf("%d links", len(d.Pages[0].Links))
	}
	for i, want := range l.Pages[0].Links {
		got := d.Pages[0].Links[i]
		if got.Page != want.Page || math.Abs(got.Top-want.Top) > 0.011 || math.Abs(got.X-want.X) > 0.011 || math.Abs(got.Y-want.Y) > 0.011 ||
			math.Abs(got.W-want.W) > 0.021 || math.Abs(got.H-want.H) > 0.021 {
			t.Errorf("link %d: got %+v, want %+v", i, got, want)
		}
	}
}

// A draft carries its watermark on every page and says nothing of it in the text.
func TestWatermark(t *testing.T) {
	l := sample(3)
	plain := read(t, write(t, l))
	l.Draft = true
	draft := read(t, write(t, l))
	if plain.Text() != draft.Text() || strings.Contains(draft.Text(), "草") {
		t.Error("the watermark is in the text")
	}
	for i := range l.Pages {
		if plain.Pages[i].Watermark || !draft.Pages[i].Watermark {
			t.Errorf("page %d: watermark %v, of a draft %v", i+1, plain.Pages[i].Watermark, draft.Pages[i].Watermark)
		}
	}
}

// What a document adds goes into fonts of its own; the template's stay as they are.
func TestSubsets(t *testing.T) {
	base := read(t, write(t, sample(2)))
	more := read(t, write(t, withRun(sample(2), typeset.Serif, string(sampleOnly))))
	if len(base.Fonts) != 2 || len(more.Fonts) != 3 {
		t.Fatalf("%d and %d fonts", len(base.Fonts), len(more.Fonts))
	}
	if base.Fonts[0].Name != more.Fonts[0].Name {
		t.Errorf("the template's font %s became %s", base.Fonts[0].Name, more.Fonts[0].Name)
	}
	if own := more.Fonts[2]; own.Chars() != own.Drawn() || own.Name == more.Fonts[0].Name {
		t.Errorf("%s: %d characters, %d of them drawn", own.Name, own.Chars(), own.Drawn())
	}
}

func TestFallbackFace(t *testing.T) {
	fallback, err := font.Open("My Font (楷体).ttf", sansFile(t))
	if err != nil {
		t.Fatal(err)
	}
	w := newWriter(t, font.Set{Serif: font.Serif(), Sans: font.Sans(), Fallback: fallback})
	data, err := w.PDF(withRun(sample(1), typeset.Fallback, "龢(𬭎)"), pdf.Info{})
	if err != nil {
		t.Fatal(err)
	}
	d := read(t, data)
	if !strings.HasSuffix(d.Text(), "龢(𬭎)") || d.Fonts[len(d.Fonts)-1].Face() != "MyFontttf" {
		t.Errorf("%q in %s", d.Text(), d.Fonts[len(d.Fonts)-1].Name)
	}
}

func TestRefuses(t *testing.T) {
	w := newWriter(t, sampleFaces())
	for name, c := range map[string]struct {
		layout *typeset.Layout
		says   string
	}{
		"no pages":         {&typeset.Layout{Width: 10, Height: 10}, "without pages"},
		"missing glyph":    {withRun(sample(2), typeset.Serif, "甲龘"), `page 2: the face NotoSerifSC-Regular has no glyph for '龘' (U+9F98)`},
		"control":          {withRun(sample(1), typeset.Serif, "\u202e"), "U+202E"},
		"no fallback":      {withRun(sample(1), typeset.Fallback, "甲"), "face 2"},
		"outline past end": {&typeset.Layout{Width: 10, Height: 10, Pages: make([]typeset.Page, 1), Outline: []typeset.Bookmark{{Title: "x", Page: 1}}}, "page 2 of 1"},
		"link past end":    {&typeset.Layout{Width: 10, Height: 10, Pages: []typeset.Page{{Links: []typeset.Link{{Page: 5}}}}}, "page 6 of 1"},
		"adjustments":      {&typeset.Layout{Width: 10, Height: 10, Pages: []typeset.Page{{Runs: []typeset.Run{{Size: 1, Text: []rune("甲"), Adjust: []float32{1, 2}}}}}}, "2 adjustments"},
		"size":             {&typeset.Layout{Width: 10, Height: 10, Pages: []typeset.Page{{Runs: []typeset.Run{{Text: []rune("甲")}}}}}, "size 0"},
	} {
		data, err := w.PDF(c.layout, pdf.Info{})
		if err == nil || !strings.Contains(err.Error(), c.says) || data != nil {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
	_, err := w.PDF(withRun(sample(1), typeset.Sans, "龘"), pdf.Info{})
	var missing *pdf.MissingGlyphError
	if !errors.As(err, &missing) || missing.Char != '龘' || missing.Face != "NotoSansSC-Bold" {
		t.Errorf("%#v", err)
	}
	if _, err := pdf.New(font.Set{}, pdf.Fixed{}); err == nil {
		t.Error("an empty set is taken")
	}
}

// Thousands of characters get thousands of codes, each its own.
func TestEveryCode(t *testing.T) {
	var chars []rune
	for r := rune(0x4E00); len(chars) < 3500; r++ {
		if font.Serif().Glyph(r) != 0 {
			chars = append(chars, r)
		}
	}
	w, err := pdf.New(sampleFaces(), pdf.Fixed{Serif: chars})
	if err != nil {
		t.Fatal(err)
	}
	l := &typeset.Layout{Width: 1000, Height: 1000, Pages: []typeset.Page{{Runs: []typeset.Run{{Size: 1, Text: chars}}}}}
	data, err := w.PDF(l, pdf.Info{})
	if err != nil {
		t.Fatal(err)
	}
	d := read(t, data)
	if d.Text() != string(chars) {
		t.Error("the text differs")
	}
	if err := d.CheckGlyphs(font.Serif()); err != nil {
		t.Error(err)
	}
}

func TestMark(t *testing.T) {
	for _, number := range []string{"SH-2026-0137", "", "甲<&>乙", "&lt;"} {
		l := sample(1)
		l.Number = number
		data := write(t, l)
		if got, ok := pdf.Mark(data); !ok || got != number {
			t.Errorf("%q: got %q, %v", number, got, ok)
		}
		for name, other := range map[string][]byte{
			"empty":     nil,
			"text":      []byte("SH-2026-0137"),
			"cut off":   data[:len(data)-1],
			"changed":   bytes.Replace(data, []byte("/Lang(zh-CN)"), []byte("/Lang(en-US)"), 1),
			"header":    append([]byte("\n"), data...),
			"annotated": append(slices.Clone(data), "9 0 obj\n<<>>\nendobj\nstartxref\n123\n%%EOF\n"...),
			"signed":    append(slices.Clone(data), "9 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n1\n%%EOF\n"...),
		} {
			if got, ok := pdf.Mark(other); ok || got != "" {
				t.Errorf("%s: taken for ours, number %q", name, got)
			}
		}
	}
}
