package reader

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/document"
	"qiyue/internal/source"
)

// wraps finds the lines of a plain text that only go on with the line before:
// pages and old word processors break sentences where the line is full.
type wraps struct {
	f     *source.File
	width int // at which the text breaks its lines, 0 where it does not
	last  *document.Paragraph
	line  string // the line before, trimmed, as it is seen; "" where none stands right before

	hidden bool // the text holds characters that nobody sees
}

// slack is how far from the width a full line may end, in characters.
const slack = 2

// newWraps measures where a text breaks its lines: four lines or more of nearly
// one width, most of those that end without a mark, go on in the next.
func newWraps(f *source.File) wraps {
	_, _, _, hidden := chinese.Invisible(f.Text)
	w := wraps{f: f, hidden: hidden}
	var count [64]int
	open, before := 0, ""
	for n := 1; n <= f.LineCount(); n++ {
		line := f.Line(n)
		if len(before) >= 20 && len(before) < 4*len(count) && ends(before) && opens(line) {
			if k := utf8.RuneCountInString(before); k >= 20 && k < len(count)-slack {
				count[k]++
				open++
			}
		}
		before = line
	}
	best := 0
	for k := slack; open >= 4 && k < len(count)-slack; k++ {
		sum := 0
		for i := k - slack; i <= k+slack; i++ {
			sum += count[i]
		}
		if sum > best {
			best, w.width = sum, k
		}
	}
	if best < 4 || 3*best < 2*open {
		w.width = 0
	}
	return w
}

// ends reports that a line ends in the middle of a sentence: it is one, to go by
// its marks, and ends with a character.
func ends(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(line)
	return r != '。' && unicode.Is(unicode.Han, r) && strings.ContainsAny(line, "，、；。,;") && !strings.Contains(line, "__")
}

// opens reports that a line begins as the middle of a sentence may: with a character, a
// figure (15日内) or what is quoted, and no number of a clause.
func opens(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return (unicode.Is(unicode.Han, r) || isArabic(r) || r == '“' || r == '《') && numberPrefix(line) == 0
}

// read makes s the line before.
func (w *wraps) read(s string) { w.line = w.seen(s) }

// seen is a line without the characters that nobody sees: a line that begins with one and a
// comma goes on all the same.
func (w *wraps) seen(s string) string {
	if !w.hidden {
		return s
	}
	for _, h := range slices.Backward(chinese.Invisibles(s)) {
		s = s[:h.Offset] + s[h.Offset+h.Size:]
	}
	return s
}

// goesOn reports that s goes on with the line before.
func (w *wraps) goesOn(s string) bool {
	s = w.seen(s)
	if w.last == nil || w.line == "" || len(w.line) < 4*12 && utf8.RuneCountInString(w.line) < 12 || numberPrefix(s) > 0 || labelled(s) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(w.line)
	switch {
	case strings.ContainsRune("，。；、）)》”,;", first), isArabic(last) && strings.ContainsRune("%％‰", first):
		return true
	case last == '，' || last == '、' || last == ',':
		return opens(s)
	case unclosed(w.line, s):
		return true
	}
	if w.width == 0 {
		return false
	}
	n := utf8.RuneCountInString(w.line)
	return n >= w.width-slack && n <= w.width+slack && ends(w.line) && opens(s)
}

// labelled reports 甲方：… and the like, which begins a line of its own.
func labelled(s string) bool {
	k := strings.IndexAny(s, ":：")
	return k >= 0 && utf8.RuneCountInString(s[:k]) <= 8 || strings.HasPrefix(s, "甲方（") || strings.HasPrefix(s, "乙方（") || strings.HasPrefix(s, "甲方(") || strings.HasPrefix(s, "乙方(")
}

// pairs are brackets that a line may open and the next one close, in either width.
var pairs = [][2][]string{{{"（", "("}, {"）", ")"}}, {{"《"}, {"》"}}, {{"["}, {"]"}}, {{"【"}, {"】"}}, {{"“"}, {"”"}}}

// unclosed reports a bracket that one line opens and the next one closes.
func unclosed(line, next string) bool {
	for _, b := range pairs {
		shut := first(next, b[1])
		if shut < 0 {
			continue
		}
		if open := first(next, b[0]); open >= 0 && open < shut {
			continue
		}
		if last(line, b[0]) > last(line, b[1]) || count(line, b[0]) > count(line, b[1]) {
			return true
		}
	}
	return false
}

// count is how often the words stand in s.
func count(s string, words []string) int {
	n := 0
	for _, w := range words {
		n += strings.Count(s, w)
	}
	return n
}

// first is where the first of the words stands in s, or -1.
func first(s string, words []string) int {
	at := -1
	for _, w := range words {
		if k := chinese.Index(s, w); k >= 0 && (at < 0 || k < at) {
			at = k
		}
	}
	return at
}

// last is where the last of the words stands in s, or -1.
func last(s string, words []string) int {
	at := -1
	for _, w := range words {
		at = max(at, strings.LastIndex(s, w))
	}
	return at
}

// join adds the line to the paragraph before.
func (w *wraps) join(start, end int) {
	w.last.Inlines = append(w.last.Inlines, inline(w.f, start, end))
	w.last.At.End = end
	w.last.Heading = false
}
