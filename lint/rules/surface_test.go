package rules

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// surfaces are other ways to type one text. What is agreed stays the same.
var surfaces = map[string]func(string) string{
	"line ends of Windows": func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
	"full-width digits":    fullWidth,
	"half-width marks":     strings.NewReplacer("，", ",", "；", ";", "：", ":", "（", "(", "）", ")").Replace,
	"blanks at numbers": func(s string) string {
		s = beforeDigit.ReplaceAllString(s, "$1 $2")
		return behindDigit.ReplaceAllString(s, "$1 $2")
	},
	"indented": func(s string) string {
		if strings.HasPrefix(s, "#") {
			return s // code, in Markdown
		}
		return lineStart.ReplaceAllString(s, "　　$1")
	},
	"quotes of Taiwan": strings.NewReplacer("“", "「", "”", "」").Replace,
}

var (
	beforeDigit = regexp.MustCompile(`(\p{Han})(\d)`)
	behindDigit = regexp.MustCompile(`(\d)(\p{Han})`)
	lineStart   = regexp.MustCompile(`(?m)^(.)`)
)

func fullWidth(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) && r < 0x80 {
			return r + '０' - '0'
		}
		return r
	}, s)
}

// TestSurfaces: a rule says the same of a text however it is typed.
func TestSurfaces(t *testing.T) {
	for _, r := range All() {
		for _, text := range texts(t, r.ID) {
			want := len(run(t, r, text))
			for _, name := range slices.Sorted(maps.Keys(surfaces)) {
				if typed := surfaces[name](text); typed != text {
					if got := len(run(t, r, typed)); got != want {
						t.Errorf("%s: %s: %d findings, not %d, in %s", r.ID, name, got, want, typed)
					}
				}
			}
		}
	}
}

// texts are the fixtures of a rule, without their marks.
func texts(t *testing.T, id string) (out []string) {
	files, err := filepath.Glob("*/" + id + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range strings.Split("\n"+string(raw), "\n== ")[1:] {
			_, text, _ := strings.Cut(piece, "\n")
			out = append(out, unmark(strings.TrimSpace(text)).text)
		}
	}
	return out
}
