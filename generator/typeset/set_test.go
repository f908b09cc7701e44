package typeset_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"qiyue/generator/typeset"
	"qiyue/generator/typeset/proof"
	"qiyue/internal/document"
	"qiyue/internal/source"
)

func set(doc *document.Document) *typeset.Layout {
	l, _ := typeset.Set(doc, testFaces(), typeset.Options{})
	return l
}

var styles = []document.Style{{}, {Contents: true}, {Clause: "run-in"}, {Contents: true, Clause: "run-in", Header: "内部资料"}}

func TestSampleHasNoFaults(t *testing.T) {
	for _, style := range styles {
		d := sampleAgreement()
		d.Style = style
		for _, f := range proof.Read(set(d), d, testFaces()) {
			t.Errorf("style %+v: %v", style, f)
		}
	}
}

// A fixed crowd of documents that random choice made up, hard words meeting
// in any order. The seeds are fixed, so that a change of the typesetter is
// what makes this test fail.
func TestCrowdHasNoFaults(t *testing.T) {
	pages, cells, stacked := 0, 0, 0
	for seed := range crowd(t) {
		d := randomDocument.Example(seed)
		l := set(d)
		pages += len(l.Pages)
		document.Walk(d.Blocks, func(b document.Block) bool {
			if tb, ok := b.(*document.Table); ok {
				for _, r := range tb.Rows {
					cells += len(r.Cells)
				}
			}
			return true
		})
		for _, f := range proof.Read(l, d, testFaces()) {
			if f.Kind == proof.StackedCell { // five columns of long texts, in an item of an item
				stacked++
				continue
			}
			t.Errorf("seed %d: %v", seed, f)
		}
	}
	if 100*stacked > cells {
		t.Errorf("%d of %d cells stack their text in short lines, more than one in 100", stacked, cells)
	}
	t.Logf("%d pages, %d of %d cells stacked", pages, stacked, cells)
}

func crowd(t *testing.T) int {
	if testing.Short() {
		return 60
	}
	return 400
}

// Whatever the text, the runs of every unit spell it, nothing lies over
// anything else and nothing leaves the page.
func TestEveryTextIsSetWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDocument.Draw(t, "document")
		for _, f := range proof.Read(set(d), d, testFaces()) {
			switch f.Kind {
			case proof.WrongText, proof.Overlap, proof.CutRow, proof.NoHeader, proof.Torn, proof.Crushed:
				t.Errorf("%v", f)
			}
		}
	})
}

func FuzzParagraph(f *testing.F) {
	for _, s := range fragments {
		f.Add(s, s+s, 20)
	}
	f.Add("", "　 　", 1)
	f.Add(strings.Repeat("，", 90), strings.Repeat("6", 90), 3)
	f.Fuzz(func(t *testing.T, a, b string, width int) {
		clean := func(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, ""), "⸺", "") }
		d := &document.Document{Title: words(clean(a)), Blocks: []document.Block{
			&document.Paragraph{Inlines: []document.Inline{{Text: clean(a)}, blankOf(min(max(width, 0), 200)), {Text: clean(b), Strong: true}}},
			&document.Table{Columns: make([]document.Column, min(max(width, 1), 40)), Rows: []document.Row{{Cells: []document.Cell{{Inlines: words(clean(b))}, {Inlines: words(clean(a))}}}}},
		}}
		for _, f := range proof.Read(set(d), d, testFaces()) {
			if f.Kind == proof.WrongText {
				t.Errorf("%v", f)
			}
		}
	})
}

func TestSameInputSameLayout(t *testing.T) {
	d := sampleAgreement()
	d.Style.Contents = true
	want := set(d)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if diff := cmp.Diff(want, set(d)); diff != "" {
				t.Error(diff)
			}
		})
	}
	wg.Wait()
}

// A character no face has is reported with the value it stands in.
func TestMissingCharacters(t *testing.T) {
	title := document.Inline{Text: "🜲", Path: "title"}
	d := &document.Document{Title: []document.Inline{title}, Style: document.Style{Contents: true}, Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{
		{Kind: document.Value, Text: "甲\u0007方🜲", Path: "parties[0].name", Origin: document.Origin{Clause: "parties@1"}},
		{Text: "𬭚"},
	}}}}
	_, missing := typeset.Set(d, testFaces(), typeset.Options{})
	want := []typeset.Missing{
		{Rune: '🜲', Path: "title"}, // once, though the header has it too
		{Rune: '\u0007', Path: "parties[0].name", Origin: document.Origin{Clause: "parties@1"}},
		{Rune: '🜲', Path: "parties[0].name", Origin: document.Origin{Clause: "parties@1"}},
	}
	if diff := cmp.Diff(want, missing); diff != "" {
		t.Error(diff)
	}

	// Of a name that several clauses print, once.
	at := source.Span{File: source.NewFile("s.yaml", "name: 🜲"), Start: 6, End: 10}
	var blocks []document.Block
	for _, clause := range []string{"parties@1", "notices@2", "signature@3"} {
		blocks = append(blocks, &document.Paragraph{Inlines: []document.Inline{{Kind: document.Value, Text: "🜲", Path: "parties[0].name", Origin: document.Origin{Clause: clause, At: at}}}})
	}
	if _, missing := typeset.Set(&document.Document{Blocks: blocks}, testFaces(), typeset.Options{}); len(missing) != 1 {
		t.Errorf("%d: %v", len(missing), missing)
	}
}

// The fallback face supplies what the two others lack.
func TestFallback(t *testing.T) {
	faces := testFaces()
	faces.Fallback, faces.Sans = faces.Sans, faces.Serif
	d := &document.Document{Blocks: []document.Block{para("甲方")}}
	if _, missing := typeset.Set(d, faces, typeset.Options{}); len(missing) > 0 {
		t.Error(missing)
	}
}

// Documents that hold next to nothing are set all the same.
func TestEdges(t *testing.T) {
	blocks := []document.Block{
		nil, &document.Chapter{}, &document.Clause{}, &document.Paragraph{}, &document.List{}, &document.List{Items: []*document.Item{{}}}, &document.Item{Number: "1."},
		&document.Table{}, &document.Table{Rows: []document.Row{{}, {Cells: []document.Cell{{Span: 99}}}}}, &document.Flow{}, &document.Flow{Steps: make([]document.Step, 9)},
		&document.PartyBlock{}, &document.PartyBlock{Parties: make([]document.Party, 2)}, &document.Signature{}, &document.Signature{Sides: make([]document.Side, 3)}, &document.Attachment{},
		&document.Table{Columns: make([]document.Column, 80), Head: []document.Cell{{Inlines: words("超出")}}, Rows: []document.Row{{Height: 500}}},
		&document.Paragraph{Inlines: []document.Inline{blankOf(1 << 30), blankOf(-1)}},
	}
	for i, b := range blocks {
		for _, style := range styles {
			d := &document.Document{Style: style}
			if b != nil {
				d.Blocks = []document.Block{b, b}
			}
			l := set(d)
			if len(l.Pages) == 0 {
				t.Errorf("block %d: no page", i)
			}
			for _, f := range proof.Read(l, d, testFaces()) {
				t.Errorf("block %d, style %+v: %v", i, style, f)
			}
		}
	}
}

func BenchmarkSet(b *testing.B) {
	d, faces := sampleAgreement(), testFaces()
	b.ReportAllocs()
	for b.Loop() {
		typeset.Set(d, faces, typeset.Options{})
	}
	b.ReportMetric(float64(len([]rune(d.PlainText()))), "chars")
	b.ReportMetric(float64(len(set(d).Pages)), "pages")
}

// A type designation of fifty signs does not leave the name of the product a
// column of one character: the table takes a few lines, not forty.
func TestLongWordInTable(t *testing.T) {
	cell := func(s string) document.Cell { return document.Cell{Inlines: words(s)} }
	height := func(model string) float64 {
		tb := &document.Table{
			Columns: make([]document.Column, 8),
			Head:    []document.Cell{cell("名称"), cell("规格型号"), cell("数量"), cell("单位"), cell("出厂编号"), cell("单价"), cell("金额"), cell("安装地点")},
			Rows: []document.Row{{Cells: []document.Cell{
				cell("高精度五轴联动龙门式数控车铣复合加工中心及其配套自动上下料系统"), cell(model), cell("2"), cell("台"), cell("CK6150-260311、CK6150-260312"),
				cell("186,000.00元"), cell("372,000.00元"), cell("绍兴市柯桥区群贤路1866号2号车间"),
			}}},
		}
		top, bottom := 1e9, 0.0
		for _, r := range set(&document.Document{Blocks: []document.Block{tb}}).Pages[0].Rules {
			if r.W > r.H && r.W > 400 {
				top, bottom = min(top, r.Y), max(bottom, r.Y)
			}
		}
		return bottom - top
	}
	short, long := height("CK6150"), height("CK6150-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJ")
	if long > 3*short {
		t.Errorf("%.0f pt high, %.0f with a short designation", long, short)
	}
}
