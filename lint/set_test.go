package lint

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/document"
)

// TestSetPlaces: a set answers of a part of a text as its words do one by one,
// whatever overlaps and wherever the part is cut, whether a dictionary holds it
// or not.
func TestSetPlaces(t *testing.T) {
	words := []string{"维修", "维修保养", "修保", "乙方", "方", "a方", "1", "保养。"}
	set := NewSet(words...)
	r := rand.New(rand.NewPCG(3, 4))
	pieces := []string{"维修", "保养", "修", "乙", "方", "a", "1", "。", "，", "故障"}
	known := newDictionary([]*Set{NewSet("保养", "故障"), nil, set, NewSet("方", "乙方")}, nil)
	rare := newDictionary([]*Set{NewSet("保养", "故障"), nil, NewSet("方", "乙方")}, []*Set{set})
	filler := strings.Repeat("故", vast/len("故")+1)
	for n := range 208 {
		var b strings.Builder
		before := 0
		if n >= 200 { // no places are kept of so much
			b.WriteString(filler)
			before = b.Len()
		}
		for range 12 {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		text := NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: b.String()}}}}})
		switch n % 3 {
		case 1:
			text.dict = known
		case 2:
			text.dict = rare
		}
		if got, want := text.Places(set), placesOf(text.All, words, 0, len(text.All)); !slices.Equal(got, want) {
			t.Fatalf("%q: places %v, want %v", text.All, got, want)
		}
		var cuts []int
		for i := range text.All[before:] {
			cuts = append(cuts, before+i)
		}
		for a, i := range cuts {
			if got, want := text.Begins(set, i), text.After(i, words...); got != want {
				t.Fatalf("%q: at byte %d a word begins: %v, want %v", text.All[before:], i, got, want)
			}
			if got, want := text.Ends(set, i), text.Before(i, words...); got != want {
				t.Fatalf("%q: at byte %d a word ends: %v, want %v", text.All[before:], i, got, want)
			}
			for _, j := range cuts[a:] {
				if got, want := text.Holds(set, i, j), Contains(text.All[i:j], words...); got != want {
					t.Fatalf("%q: bytes %d to %d hold a word: %v, want %v", text.All[before:], i, j, got, want)
				}
				if got, want := text.PlacesIn(set, i, j), placesOf(text.All, words, i, j); !slices.Equal(got, want) {
					t.Fatalf("%q: places from byte %d to %d: %v, want %v", text.All[before:], i, j, got, want)
				}
			}
		}
	}
}

// placesOf are the places of words that begin in bytes i to j, looked for one by one.
func placesOf(text string, words []string, i, j int) (out []Hit) {
	for k, w := range words {
		for at := i; at < j; at++ {
			if strings.HasPrefix(text[at:], w) {
				out = append(out, Hit{at, at + len(w), k})
			}
		}
	}
	slices.SortFunc(out, func(a, b Hit) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	return out
}

// TestActs: the words of acts are told apart by bits.
func TestActs(t *testing.T) {
	if n := 64 * len(actBits{}); len(actOf) > n {
		t.Errorf("%d words of acts, %d can be told apart", len(actOf), n)
	}
}

// TestFrame: a frame is found at the first place where Sequence finds its words,
// whichever part of a text is asked about.
func TestFrame(t *testing.T) {
	groups := [][]string{{"甲方", "乙方"}, {"可", "可以"}, {"变更", "变"}}
	frame := NewFrame(6, groups...)
	r := rand.New(rand.NewPCG(5, 6))
	pieces := []string{"甲方", "乙方", "可", "以", "变", "更", "随", "时", "，"}
	found := 0
	for n := range 400 {
		var b strings.Builder
		for range 14 {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		text := NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: b.String()}}}}})
		switch n % 3 {
		case 1:
			text.dict = newDictionary(frame.sets, nil)
		case 2:
			text.dict = newDictionary(nil, frame.sets)
		}
		for i := 0; i <= len(text.All); i += 3 {
			for j := i; j <= len(text.All); j += 3 {
				from, to, want := len(text.All), 0, false
				for _, w := range groups[0] {
					if a, e, ok := text.Sequence(i, j, 6, append([][]string{{w}}, groups[1:]...)...); ok && a < from {
						from, to, want = a, e, true
					}
				}
				start, end, got := text.Frame(frame, i, j)
				if got != want || got && (start != from || end != to) {
					t.Fatalf("%q: bytes %d to %d hold the frame at %d to %d: %v, want %d to %d: %v", text.All, i, j, start, end, got, from, to, want)
				}
				if got {
					found++
				}
			}
		}
	}
	if found == 0 {
		t.Fatal("no text held the frame")
	}
}

// TestOutside: an empty part of a text, and what lies outside it, holds nothing.
func TestOutside(t *testing.T) {
	set := NewSet("修", "维修")
	text := NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: "维修，维修"}}}}})
	end := len(text.All)
	for _, i := range []int{-3, -1, end, end + 1, end + 3} {
		if text.After(i, "维修", "修") || text.Begins(set, i) {
			t.Errorf("a word begins at byte %d", i)
		}
		if i != end && (text.Before(i, "维修", "修") || text.Ends(set, i)) {
			t.Errorf("a word ends at byte %d", i)
		}
	}
	for _, part := range [][2]int{{end, 0}, {3, 3}, {end, end + 6}, {-6, 0}} {
		i, j := part[0], part[1]
		if text.HasAny(i, j, "修", "维修") || text.Holds(set, i, j) || len(text.PlacesIn(set, i, j)) > 0 || len(text.QuantitiesIn(i, j)) > 0 {
			t.Errorf("bytes %d to %d hold a word", i, j)
		}
	}
}
