package pdf_test

import (
	"bytes"
	"math"
	"strings"
	"testing"
)

func TestRulesAndLines(t *testing.T) {
	l := sample(2)
	d := read(t, write(t, l))
	for p := range l.Pages {
		if d.Pages[p].Paths != len(l.Pages[p].Lines) || len(d.Pages[p].Rules) != len(l.Pages[p].Rules) {
			t.Fatalf("page %d: %d paths, %d rules", p+1, d.Pages[p].Paths, len(d.Pages[p].Rules))
		}
		for i, want := range l.Pages[p].Rules {
			got := d.Pages[p].Rules[i]
			for _, delta := range []float64{got.X - want.X, got.Y - want.Y, got.W - want.W, got.H - want.H} {
				if math.Abs(delta) > 0.011 {
					t.Errorf("page %d: rule %+v, want %+v", p+1, got, want)
				}
			}
		}
	}
	// box, dashed connector and arrow head, as operators
	for _, want := range []string{
		"q\n0 G 0.8 w 90 111.89 m 200 111.89 l 200 71.89 l 90 71.89 l s\n",
		"0.4 G 0.8 w [3 2]0 d 200 91.89 m 250 91.89 l S\n",
		"0 g 250 95.89 m 258 91.89 l 250 87.89 l f\nQ\n",
	} {
		if !bytes.Contains(d.Pages[1].Content, []byte(want)) {
			t.Errorf("the content lacks %q", want)
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
