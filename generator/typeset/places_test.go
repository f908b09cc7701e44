package typeset_test

import (
	"slices"
	"strings"
	"testing"

	"qiyue/generator/typeset"
	"qiyue/generator/typeset/proof"
	"qiyue/internal/document"
)

// Contents, outline and links agree on the pages of headings.
func TestContentsPointAtHeadings(t *testing.T) {
	d := sampleAgreement()
	d.Style.Contents = true
	l := set(d)
	at := map[string]int{}
	for i, line := range d.Lines() {
		for p := range l.Pages {
			for _, r := range l.Pages[p].Runs {
				if _, seen := at[line]; int(r.Unit) == i && !r.Artifact && !seen {
					at[line] = p
				}
			}
		}
	}
	if len(l.Outline) != 8+40+1 {
		t.Fatalf("%d outline entries", len(l.Outline))
	}
	links := 0
	for p := range l.Pages {
		links += len(l.Pages[p].Links)
	}
	if want := 8 + 1 + 1; links != want { // chapters, the attachment, and the reference to chapter 6
		t.Errorf("%d links, want %d: contents too long for a page list no clauses", links, want)
	}
	for _, b := range l.Outline {
		if at[b.Title] != b.Page {
			t.Errorf("%s: outline says page %d, the text stands on %d", b.Title, b.Page, at[b.Title])
		}
	}
}

// Contents stand on the first page, below the title; clauses are listed when
// that page has room for them.
func TestContentsOnOnePage(t *testing.T) {
	for _, c := range []struct {
		chapters int
		clauses  bool
	}{{1, true}, {3, true}, {8, false}, {25, false}} {
		d := sampleAgreement()
		d.Style.Contents = true
		d.Blocks = nil
		for range c.chapters {
			d.Blocks = append(d.Blocks, sampleChapter(9, "其他"))
		}
		l := set(d)
		want := c.chapters
		if c.clauses {
			want += 5 * c.chapters
		}
		if got := len(l.Pages[0].Links); got != want {
			t.Errorf("%d chapters: %d entries on the first page, want %d", c.chapters, got, want)
		}
	}
}

// Contents too long for the page of the title stand whole on the next one; only
// what no page holds goes on over two.
func TestLongContentsStandTogether(t *testing.T) {
	for _, c := range []struct {
		chapters int
		pages    []int // entries on each
	}{{42, []int{0, 42}}, {60, []int{33, 27}}} {
		d := sampleAgreement()
		d.Style.Contents = true
		d.Blocks = nil
		for range c.chapters {
			d.Blocks = append(d.Blocks, sampleChapter(9, "其他"))
		}
		l := set(d)
		for i, want := range c.pages {
			if got := len(l.Pages[i].Links); got != want {
				t.Errorf("%d chapters: %d entries on page %d, want %d", c.chapters, got, i+1, want)
			}
		}
	}
}

// runsOf are the runs of a unit, in order.
func runsOf(l *typeset.Layout, unit int) (out []typeset.Run) {
	for p := range l.Pages {
		for _, r := range l.Pages[p].Runs {
			if int(r.Unit) == unit && !r.Artifact {
				out = append(out, r)
			}
		}
	}
	return out
}

// Long numbers of a list reach to the left; its texts start in one column
// wherever the number leaves room.
func TestLongNumbersHang(t *testing.T) {
	numbers := []string{"（一）", "（二）", "（十一）", "（二十一）", "（二十二）"}
	list := &document.List{}
	for _, n := range numbers {
		list.Items = append(list.Items, &document.Item{Number: n, Blocks: []document.Block{para(strings.Repeat("甲方应当免费修理、更换，", 6))}})
	}
	l := set(&document.Document{Title: words("协议"), Blocks: []document.Block{para("甲方"), list}})
	margin := runsOf(l, 1)[0].X - 2*10.5
	column := runsOf(l, 2)[1].X // second line of the first item
	for i, n := range numbers {
		r := runsOf(l, 2+i)
		number := len([]rune(n))
		x := r[0].X // where the text begins: after the glyphs of the number and what is added to them
		for k := range number {
			x += (1000 + float64(r[0].Adjust[k])) * 10.5 / 1000
		}
		if x < column-0.1 || x > column+0.1 || r[1].X != column {
			t.Errorf("%s: text at %.1f and %.1f, column at %.1f", n, x, r[1].X, column)
		}
		if ink := r[0].X + 10.5/2; ink < margin {
			t.Errorf("%s: begins at %.1f, left of the margin at %.1f", n, ink, margin)
		}
	}
}

// The areas for the seals, the lines to sign on and the dates of a pair stand
// at one height each, although one name is longer and one label shorter.
func TestSidesAlign(t *testing.T) {
	a, b := sampleSide("甲方（盖章）", "杭州启越"), sampleSide("乙方（盖章）", strings.Repeat("苏州工业园区恒泰新材料", 3))
	b.Person = "本人（签字）"
	a.Fields = []document.Field{field("签订地点", "杭州")}
	l := set(&document.Document{Title: words("协议"), Blocks: []document.Block{para("甲方"), &document.Signature{Sides: []document.Side{a, b}}}})
	var seals, signs []float64
	for _, s := range l.Pages[0].Lines {
		seals = append(seals, s.Points[0].Y)
	}
	for _, r := range l.Pages[0].Rules {
		if r.W > 70 {
			signs = append(signs, r.Y)
		}
	}
	if len(seals) != 2 || seals[0] != seals[1] {
		t.Errorf("seals at %v", seals)
	}
	if len(signs) != 2 || signs[0]-signs[1] > 0.1 || signs[1]-signs[0] > 0.1 {
		t.Errorf("lines to sign on at %v", signs)
	}
	lines := len((&document.Document{Title: words("协议"), Blocks: []document.Block{para("甲方")}}).Lines())
	dateA, dateB := runsOf(l, lines+3)[0].Y, runsOf(l, lines+6)[0].Y
	if d := dateA - dateB; d > 0.1 || d < -0.1 {
		t.Errorf("dates at %.1f and %.1f", dateA, dateB)
	}
}

// A row to write in is at least 8 mm high, and a cell that holds nothing but
// room to write has no line of its own.
func TestFormRows(t *testing.T) {
	row := func(in ...document.Inline) document.Row {
		return document.Row{Cells: []document.Cell{{Inlines: words("姓名")}, {Inlines: in}}}
	}
	tb := &document.Table{Columns: make([]document.Column, 2), Rows: []document.Row{row(blankOf(9)), row(document.Inline{Text: "□是"}), row(blankOf(3), document.Inline{Text: "元"})}}
	for _, draft := range []bool{false, true} {
		l := set(&document.Document{Draft: draft, Blocks: []document.Block{tb}})
		var across []float64
		writing := 0
		for _, r := range l.Pages[0].Rules {
			switch {
			case r.W > 400:
				across = append(across, r.Y)
			case r.W > r.H:
				writing++
			}
		}
		slices.Sort(across)
		for i := range across[1:] {
			if h := across[i+1] - across[i]; h < 8*72/25.4 {
				t.Errorf("a row is %.1f pt high", h)
			}
		}
		if want := map[bool]int{false: 1, true: 2}[draft]; writing != want || len(across) != 4 {
			t.Errorf("draft %v: %d lines to write on, want %d; %d rules across", draft, writing, want, len(across))
		}
	}
}

// A draft says so on every page, outside the text.
func TestDraftNotice(t *testing.T) {
	for _, contents := range []bool{false, true} {
		d := sampleAgreement()
		d.Draft, d.Style.Contents = true, contents
		l := set(d)
		for _, f := range proof.Read(l, d, testFaces()) {
			t.Error(f)
		}
		for p := range l.Pages {
			found := false
			for _, r := range l.Pages[p].Runs {
				found = found || r.Artifact && string(r.Text) == document.DraftNotice
			}
			if !found {
				t.Errorf("page %d of %d does not say that it is a draft", p+1, len(l.Pages))
			}
		}
	}
}

// A sentence that speaks of the table below stands on the table's page,
// wherever on the page it comes.
func TestTheTableBelow(t *testing.T) {
	for n := range 50 {
		d := &document.Document{}
		for range n {
			d.Blocks = append(d.Blocks, para("甲方付款。"))
		}
		d.Blocks = append(d.Blocks, para("乙方应当按下表付款。"), &document.Table{Columns: make([]document.Column, 1), Rows: []document.Row{
			{Cells: []document.Cell{{Inlines: words("第一期")}}}, {Cells: []document.Cell{{Inlines: words("第二期")}}}, {Cells: []document.Cell{{Inlines: words("第三期")}}},
		}})
		at := map[string]int{}
		l := set(d)
		for p := range l.Pages {
			for _, r := range l.Pages[p].Runs {
				at[string(r.Text)] = p
			}
		}
		if p, ok := at["第一期"]; !ok || at["乙方应当按下表付款。"] != p {
			t.Errorf("behind %d lines: %v", n, at)
		}
	}
}

// A row that is higher than a page begins where there is room for its first
// lines, right behind the header or the row above, and goes on like a text: no
// page ends before the table's foot, and no rule runs through the row.
func TestRowHigherThanPage(t *testing.T) {
	for above := range 40 {
		var serials []string
		for k := range 150 {
			serials = append(serials, "SN-"+strings.Repeat("X", 24)+string(rune('A'+k%26)))
		}
		row := func(a, b string) document.Row {
			return document.Row{Cells: []document.Cell{{Inlines: words(a)}, {Inlines: words(b)}}}
		}
		d := &document.Document{}
		for range above {
			d.Blocks = append(d.Blocks, para("甲方付款。"))
		}
		d.Blocks = append(d.Blocks, &document.Table{
			Columns: []document.Column{{Weight: 1}, {Weight: 1}}, Head: []document.Cell{{Inlines: words("名称")}, {Inlines: words("出厂编号")}},
			Rows: []document.Row{row("车床", strings.Join(serials, "、")), row("铣床", "1")},
		})
		l := set(d)
		for _, f := range proof.Read(l, d, testFaces()) {
			t.Errorf("behind %d lines: %v", above, f)
		}
		page := map[string]int{}
		for p := range l.Pages {
			across := 0
			for _, r := range l.Pages[p].Rules {
				if r.W <= 400 || r.Y < 70 {
					continue
				}
				across++
				for _, run := range l.Pages[p].Runs {
					if d := run.Y - r.Y; d > -2 && d < 7 {
						t.Errorf("behind %d lines: page %d: a rule runs through %s", above, p+1, string(run.Text))
					}
				}
			}
			last := p == len(l.Pages)-1
			if p > 0 && (last && across > 4 || !last && across > 3) { // header; frame; the row below
				t.Errorf("behind %d lines: %d rules across page %d", above, across, p+1)
			}
			for _, r := range l.Pages[p].Runs {
				if _, seen := page[string(r.Text)]; !seen && !r.Artifact {
					page[string(r.Text)] = p
				}
			}
		}
		if page["名称"] != page["车床"] {
			t.Errorf("behind %d lines: the header stands on page %d, the row begins on page %d", above, page["名称"]+1, page["车床"]+1)
		}
	}
}
