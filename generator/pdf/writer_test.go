package pdf_test

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"sync"
	"testing"

	"qiyue/generator/pdf"
	"qiyue/generator/pdf/pdftest"
	"qiyue/generator/typeset"
	"qiyue/internal/font"
	"qiyue/internal/parallel"
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

// A panic while fonts are cut side by side is the caller's, who can recover.
func TestAFaultInCuttingIsTheCallers(t *testing.T) {
	faces := sampleFaces()
	faces.Serif = new(font.Face) // no table in it
	if fault := parallel.Try(func() { pdf.New(faces, sampleFixed()) }); fault == nil || !strings.Contains(string(fault.Stack), "qiyue/internal/font") {
		t.Errorf("%+v", fault)
	}
}
