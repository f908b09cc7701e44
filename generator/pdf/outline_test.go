package pdf_test

import (
	"math"
	"slices"
	"testing"

	"qiyue/generator/typeset"
)

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
