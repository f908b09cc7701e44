package rules

import (
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/words"
)

// lexis is what the rules and their data know of words: enough to see, without a dictionary, that two
// characters side by side end one word and begin another.
type lexis struct {
	pairs  map[string]int  // words of two characters by how many places say them
	longer map[string]bool // words of three and four
}

// said is at how many places a pair has to be said to be taken for a word: a fragment is said once.
const said = 4

func (l *lexis) add(w string) {
	switch {
	case !hanOnly.MatchString(w):
	case utf8.RuneCountInString(w) == 2:
		l.pairs[w]++
	case utf8.RuneCountInString(w) <= 4:
		l.longer[w] = true
	}
}

var hanOnly = regexp.MustCompile(`^\p{Han}+$`)

// across reports that the pair at rune i of s is no word there: a known word ends with its first character, a
// known word begins with its second, and no longer word holds both.
func (l *lexis) across(s []rune, i int) bool {
	if i < 1 || i+3 > len(s) || l.pairs[string(s[i-1:i+1])] < said || l.pairs[string(s[i+1:i+3])] < said {
		return false
	}
	for n := 3; n <= 4; n++ {
		for j := max(0, i-n+2); j <= i && j+n <= len(s); j++ {
			if l.longer[string(s[j:j+n])] {
				return false
			}
		}
	}
	return true
}

func newLexis(t *testing.T) *lexis {
	l := &lexis{pairs: map[string]int{}, longer: map[string]bool{}}
	table{word: func(_ token.Position, w string) { l.add(w) }, characters: func(token.Position, string) {}, list: func(token.Position, []string) {}}.visit(t)
	for _, e := range words.Builtin().Entries {
		for _, list := range [][]string{{e.Word}, e.Forms, e.Allow, e.Near, e.Pair, e.Unless, e.Settled} {
			for _, w := range list {
				l.add(w)
			}
		}
	}
	return l
}

// cutFrom reports that the guard at rune i of s is known to be cut from longer words there.
func cutFrom(guard string, s []rune, i int) bool {
	for _, w := range lint.Across(guard) {
		k := utf8.RuneCountInString(w[:strings.Index(w, guard)])
		if n := utf8.RuneCountInString(w); i >= k && i-k+n <= len(s) && string(s[i-k:i-k+n]) == w {
			return true
		}
	}
	return false
}

// TestGuardsAcrossWords: a guard of two characters that settles a statement or a sentence wherever it stands
// there (unless, settled) never stands, in any text of ours, across two words, as 过年 does in 不超过年度: it would
// silence what has nothing to do with it. The remedy is a line in lint/across.go, or a longer form.
func TestGuardsAcrossWords(t *testing.T) {
	l := newLexis(t)
	for s, want := range map[string]bool{"累计不超过年度": true, "工人过年回乡": false, "任何一方可以": true, "付清后方可": false} {
		at := strings.Index(s, "过年")
		if at < 0 {
			at = strings.Index(s, "方可")
		}
		if got := l.across([]rune(s), utf8.RuneCountInString(s[:at])); got != want {
			t.Errorf("%s: across two words is %v", s, got)
		}
	}
	guards := map[string]*words.Entry{}
	var texts []string
	for _, e := range words.Builtin().Entries {
		for _, w := range append(append([]string(nil), e.Unless...), e.Settled...) {
			if hanOnly.MatchString(w) && utf8.RuneCountInString(w) == 2 && !strings.Contains(w, "第") { // 按第 leads to a number
				guards[w] = e
			}
		}
		texts = append(append(texts, e.Bad...), e.Good...)
	}
	for _, pattern := range []string{"*/*.txt", "../../clauses/*/*.md", "../../testdata/specs/*.yaml"} {
		files, _ := filepath.Glob(pattern)
		if len(files) == 0 {
			t.Errorf("%s: no files", pattern)
		}
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, strings.Split(string(raw), "\n")...)
		}
	}
	told := map[string]bool{}
	for _, text := range texts {
		s := []rune(text)
		for i := 0; i+2 <= len(s); i++ {
			w := string(s[i : i+2])
			if e := guards[w]; e != nil && !told[w] && l.across(s, i) && !cutFrom(w, s, i) {
				told[w] = true
				t.Errorf("%s: guard %s stands across two words in %s", e.ID(), w, string(s[max(0, i-6):min(len(s), i+8)]))
			}
		}
	}
	if len(guards) < 400 || len(texts) < 5000 {
		t.Errorf("looked for %d guards in %d lines", len(guards), len(texts))
	}
}
