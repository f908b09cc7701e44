package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"unicode"

	"golang.org/x/text/encoding/simplifiedchinese"

	"qiyue/internal/font"
)

// 通用规范汉字表 has 3500, 3000 and 1605 characters; the boundaries between
// its levels are 矗/乂 and 齉/亍.
func TestLevels(t *testing.T) {
	got := levels()
	if len(got) != 3 {
		t.Fatalf("%d levels", len(got))
	}
	seen := map[rune]bool{}
	for i, want := range []struct {
		count       int
		first, last rune
	}{{3500, '一', '矗'}, {3000, '乂', '齉'}, {1605, '亍', '蠼'}} {
		level := got[i]
		if len(level) != want.count || level[0] != want.first || level[len(level)-1] != want.last {
			t.Errorf("level %d: %d characters from %c to %c", i+1, len(level), level[0], level[len(level)-1])
		}
		for _, r := range level {
			if seen[r] || !unicode.Is(unicode.Han, r) {
				t.Errorf("level %d: %c stands twice or is no Chinese character", i+1, r)
			}
			seen[r] = true
		}
	}
}

// Every standard character, those above U+FFFF included, can be drawn.
func TestShippedFacesHaveStandardCharacters(t *testing.T) {
	above := 0
	for _, f := range []*font.Face{font.Serif(), font.Sans()} {
		for _, level := range levels() {
			for _, r := range level {
				if f.Glyph(r) == 0 {
					t.Errorf("%s lacks %c (%U)", f.Name(), r, r)
				}
				if r > 0xFFFF {
					above++
				}
			}
		}
	}
	if above != 2*196 {
		t.Errorf("%d standard characters above U+FFFF in two faces, want 196 each", above)
	}
}

// All of GB 2312 is asked for and all of it is drawn, taken from another's table.
func TestGB2312(t *testing.T) {
	set := charset()
	decoder := simplifiedchinese.HZGB2312.NewDecoder()
	count := 0
	for row := 0x21; row <= 0x77; row++ {
		for cell := 0x21; cell <= 0x7E; cell++ {
			s, err := decoder.String(fmt.Sprintf("~{%c%c~}", row, cell))
			r := []rune(s)
			if err != nil || len(r) != 1 || r[0] == unicode.ReplacementChar || row > 9 && row < 16 {
				continue // not assigned; rows 10 to 15 are empty in the standard
			}
			if r[0] >= 0xFE30 && r[0] <= 0xFE4F {
				continue // vertical forms, which later standards put into row 6
			}
			count++
			if _, ok := slices.BinarySearch(set, r[0]); !ok {
				t.Errorf("%c (%U) of GB 2312 is not asked for", r[0], r[0])
			}
			if font.Serif().Glyph(r[0]) == 0 || font.Sans().Glyph(r[0]) == 0 {
				t.Errorf("%c (%U) of GB 2312 is not drawn", r[0], r[0])
			}
		}
	}
	if count < 7000 {
		t.Errorf("only %d characters compared", count)
	}
}

func TestNoInvisibleCharacters(t *testing.T) {
	for _, r := range charset() {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs) {
			t.Errorf("%U is invisible", r)
		}
	}
}

// README.md records what is shipped.
func TestRecord(t *testing.T) {
	record, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faces {
		data, err := os.ReadFile(filepath.Join("..", f.name))
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{f.sha256, fmt.Sprintf("%x", sha256.Sum256(data)), fmt.Sprint(len(data))} {
			if !bytes.Contains(record, []byte(want)) {
				t.Errorf("README.md does not record %s of %s", want, f.name)
			}
		}
	}
}

// With the full fonts at hand (files named by
// QIYUE_FULL_SERIF and QIYUE_FULL_SANS) the shipped files come out again.
func TestReproducible(t *testing.T) {
	for i, variable := range []string{"QIYUE_FULL_SERIF", "QIYUE_FULL_SANS"} {
		from := os.Getenv(variable)
		if from == "" {
			t.Skipf("SKIPPED: %s does not name the full font, so the recipe has not been run", variable)
		}
		folder := t.TempDir()
		if err := faces[i].write(from, folder); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(folder, faces[i].name))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join("..", faces[i].name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s comes out otherwise", faces[i].name)
		}
		wrong := filepath.Join(folder, faces[i].name)
		if err := faces[i].write(wrong, folder); err == nil {
			t.Error("another font is taken")
		}
	}
}
