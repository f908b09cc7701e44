package proof_test

import (
	"strings"
	"testing"

	"qiyue/generator/typeset"
	"qiyue/generator/typeset/proof"
	"qiyue/internal/document"
	"qiyue/internal/font"
)

var faces = font.Set{Serif: font.Serif(), Sans: font.Sans()}

func words(s string) []document.Inline { return []document.Inline{{Text: s}} }

const sentence = "甲方应当在收到乙方的书面通知之日（含当日）起30日内，将应付款项支付至乙方指定的账户；逾期未支付的，每逾期一日，应当按照逾期部分的万分之五支付违约金。"

// agreement has a paragraph of several lines, a table that runs over pages
// and signatures.
func agreement() *document.Document {
	t := &document.Table{Caption: words("明细"), Columns: make([]document.Column, 2), Head: []document.Cell{{Inlines: words("序号")}, {Inlines: words("名称")}}}
	t.Rows = []document.Row{{Cells: []document.Cell{{Inlines: words("1")}, {Inlines: words("主轴轴承组件")}}}}
	for range 59 {
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{{Inlines: words("1")}, {Inlines: words("主轴")}}})
	}
	return &document.Document{Title: words("协议"), Blocks: []document.Block{
		&document.Clause{Number: "1.1", Title: words("付款"), Blocks: []document.Block{&document.Paragraph{Inlines: words(strings.Repeat(sentence, 4))}}},
		t,
		&document.Paragraph{Inlines: words(sentence + "双方签署如下：")},
		&document.Signature{Sides: []document.Side{{Label: "甲方（盖章）", Person: "签字"}, {Label: "乙方（盖章）", Person: "签字"}}},
	}}
}

// Every kind of fault is found where it is planted, and nothing is found in
// the layout as it was set.
func TestPlantedFaults(t *testing.T) {
	const paragraph = 2 // after title and clause heading
	lines := func(l *typeset.Layout, unit int) (out []*typeset.Run) {
		for p := range l.Pages {
			for i := range l.Pages[p].Runs {
				if r := &l.Pages[p].Runs[i]; int(r.Unit) == unit {
					out = append(out, r)
				}
			}
		}
		return out
	}
	// rebreak moves n characters from the start of a line to the end of the
	// line above, or back when n is negative.
	rebreak := func(l *typeset.Layout, line, n int) {
		r := lines(l, paragraph)
		a, b := r[line-1], r[line]
		all := append(append([]rune(nil), a.Text...), b.Text...)
		cut := len(a.Text) + n
		a.Text, b.Text = all[:cut], all[cut:]
		a.Adjust, b.Adjust = nil, nil
	}
	// part makes a line start at the given place of the text, n characters
	// into it.
	part := func(l *typeset.Layout, at string, n int) {
		for i, r := range lines(l, paragraph) {
			if k := strings.Index(string(r.Text), at); i > 0 && k >= 0 {
				rebreak(l, i, len([]rune(string(r.Text)[:k]))+n)
				return
			}
		}
		t.Fatalf("no line has %q", at)
	}
	space := func(l *typeset.Layout, by float32) {
		r := lines(l, paragraph)[0]
		r.Adjust = make([]float32, len(r.Text))
		r.Adjust[0] = by
	}
	move := func(l *typeset.Layout, unit, from, to int) {
		var kept []typeset.Run
		for _, r := range l.Pages[from].Runs {
			if int(r.Unit) == unit {
				l.Pages[to].Runs = append(l.Pages[to].Runs, r)
				continue
			}
			kept = append(kept, r)
		}
		l.Pages[from].Runs = kept
	}
	d := agreement()
	last := len(d.Lines()) - 1
	for _, c := range []struct {
		kind  proof.Kind
		plant func(l *typeset.Layout)
	}{
		{proof.WrongText, func(l *typeset.Layout) { r := lines(l, paragraph)[0]; r.Text = append([]rune("乙"), r.Text[1:]...) }},
		{proof.ForbiddenHead, func(l *typeset.Layout) { part(l, "，", 0) }},
		{proof.SplitToken, func(l *typeset.Layout) { part(l, "30日", 1) }},
		{proof.Torn, func(l *typeset.Layout) { space(l, 300) }},
		{proof.Crushed, func(l *typeset.Layout) { space(l, -100) }},
		{proof.ShortLine, func(l *typeset.Layout) { rebreak(l, 2, -12) }},
		{proof.BeyondMargin, func(l *typeset.Layout) { lines(l, paragraph)[1].X += 3 }},
		{proof.Overlap, func(l *typeset.Layout) { r := lines(l, paragraph); r[1].Y = r[0].Y + 4 }},
		{proof.LonelyEnd, func(l *typeset.Layout) {
			r := lines(l, paragraph)
			rebreak(l, len(r)-1, len(r[len(r)-1].Text)-2)
		}},
		{proof.LoneHeading, func(l *typeset.Layout) { l.Pages[0].Rules = nil; move(l, paragraph, 0, 1) }},
		{proof.CutRow, func(l *typeset.Layout) { move(l, 6, 0, 1) }},
		{proof.NoHeader, func(l *typeset.Layout) {
			for i := range l.Pages[1].Runs {
				if r := &l.Pages[1].Runs[i]; r.Artifact && r.Face == typeset.Sans {
					r.Text = []rune("？")
				}
			}
		}},
		{proof.StackedCell, func(l *typeset.Layout) {
			const name = 7 // after caption, header and the row's number
			r := lines(l, name)[0]
			all := r.Text
			r.Text, r.Adjust = all[:1], nil
			for i := range all[1:] {
				next := *r
				next.Text, next.Y = all[i+1:i+2], r.Y+float64(i+1)*13.5
				l.Pages[0].Runs = append(l.Pages[0].Runs, next)
			}
		}},
		{proof.CutSignature, func(l *typeset.Layout) { move(l, last, len(l.Pages)-1, 0) }},
		{proof.ForbiddenTail, func(l *typeset.Layout) { part(l, "（", 1) }},
		{proof.SplitShort, func(l *typeset.Layout) {
			r := lines(l, paragraph)
			last := *r[len(r)-1]
			r[len(r)-1].Text, r[len(r)-1].Unit, r[len(r)-1].Artifact = nil, -1, true
			l.Pages[1].Runs = append(l.Pages[1].Runs, last)
		}},
		{proof.LoneIntro, func(l *typeset.Layout) { // what the sides sign goes to a page after the sentence above
			p := len(l.Pages) - 1
			l.Pages[p].Rules = nil
			l.Pages = append(l.Pages, typeset.Page{})
			for u := last - 5; u <= last; u++ {
				move(l, u, p, p+1)
			}
		}},
		{proof.ShortPage, func(l *typeset.Layout) { // title and heading on a page of their own
			l.Pages = append([]typeset.Page{{}}, l.Pages...)
			move(l, 0, 1, 0)
			move(l, 1, 1, 0)
		}},
		{proof.BareSignature, func(l *typeset.Layout) { move(l, last-6, len(l.Pages)-1, 0) }},
	} {
		l, _ := typeset.Set(d, faces, typeset.Options{})
		for _, f := range proof.Read(l, d, faces) {
			t.Fatalf("before anything was planted: %v", f)
		}
		for i := range l.Pages { // runs share memory that must not change under others
			for k := range l.Pages[i].Runs {
				r := &l.Pages[i].Runs[k]
				r.Text = append([]rune(nil), r.Text...)
			}
		}
		c.plant(l)
		found := false
		var all []string
		for _, f := range proof.Read(l, d, faces) {
			found = found || f.Kind == c.kind
			all = append(all, f.String())
		}
		if !found {
			t.Errorf("not found: %s; only %s", c.kind, all)
		}
	}
}
