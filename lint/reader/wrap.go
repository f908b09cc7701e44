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
	fills int    // how many half-widths it fills with the blanks before it

	tidy   bool // what it states ends with a mark, nearly everywhere
	hidden bool // the text holds characters that nobody sees
}

// slack is how far from the width a full line may end, in half-widths; near is how far most do.
const slack, near = 6, 4

// widest is how wide, in half-widths, a line is that a page or a program breaks.
const widest = 160

// newWraps measures where a text breaks its lines: four lines or more of nearly
// one width, most of those that end without a mark, go on in the next; or two, where
// no line is longer.
func newWraps(r *lines) wraps {
	_, _, _, hidden := chinese.Invisible(r.f.Text)
	w := wraps{f: r.f, hidden: hidden}
	var count [widest]int
	open, longest, before := 0, 0, ""
	said, stopped := 0, 0
	for n := 1; n <= r.f.LineCount(); n++ {
		_, line := r.bare(n)
		if line = strings.TrimPrefix(line, "\f"); r.left[n] > 0 {
			continue
		}
		longest = max(longest, widthOf(before))
		if t := strings.TrimFunc(line, blank); len(t) > 30 && !strings.Contains(t, "\t") && !labelled(t) && states(t) {
			if said++; stops(t) {
				stopped++
			}
		}
		if len(before) >= 20 && len(before) < 2*widest && ends(strings.TrimRightFunc(before, blank)) && opens(strings.TrimLeftFunc(line, blank)) {
			if k := widthOf(before); k >= 40 && k < len(count) {
				count[k]++
				open++
			}
		}
		before = line
	}
	w.tidy = stopped > 4 && (said-stopped < 2 || 10*stopped >= 9*said)
	best := 0
	for k := near; open >= 2 && k < len(count)-near; k++ {
		sum := 0
		for i := k - near; i <= k+near; i++ {
			sum += count[i]
		}
		if sum > best {
			best, w.width = sum, k
		}
	}
	if best < 4 && (best < 2 || longest > w.width+slack) || 3*best < 2*open { // of few, none may be longer
		w.width = 0
	}
	return w
}

// widthOf is how many half-widths a line fills.
func widthOf(s string) int {
	n := 0
	for _, r := range s {
		n += columns(r)
	}
	return n
}

// full reports that the line before, were it wider by what the next one cannot be parted from,
// would be too wide.
func (w *wraps) full(next string) bool {
	n := w.fills
	if n == 0 || n > w.width+slack {
		return false
	}
	opened := true // marks that begin no word are left
	for i, r := range next {
		if wide := columns(r) > 1; i > 0 && (wide || r == ' ') && !opened {
			break
		}
		opened = opened && strings.ContainsRune("“《（(￥¥", r)
		n += columns(r)
	}
	return n > w.width-slack
}

// ends reports that a line ends in the middle of a sentence: it is one, to go by
// its marks, and ends with a character.
func ends(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(line)
	return unicode.Is(unicode.Han, r) && strings.ContainsAny(line, "，、；。,;") && !blanks(line)
}

// blanks reports a place to fill in: ____.
func blanks(line string) bool { return strings.Contains(line, "__") }

// stops reports that a line ends a sentence or leads to a list.
func stops(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "）)”"))
	return strings.ContainsRune("。；：！？.;:!?_＿", r) || blanks(line)
}

// opens reports that a line begins as the middle of a sentence may: with a character, a
// figure (15日内) or what is quoted, and no number of a clause.
func opens(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return (unicode.Is(unicode.Han, r) || isArabic(r) || unicode.IsLetter(r) || strings.ContainsRune("“《（(￥¥", r)) && numberPrefix(line) == 0
}

// read makes s the line before, with so many bytes of blanks before it.
func (w *wraps) read(s string, indent int) {
	if w.line = w.seen(s); w.width > 0 {
		w.fills = widthOf(w.line) + indent
	}
}

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
	if w.last == nil || w.line == "" || numberPrefix(s) > 0 || labelled(s) {
		return false
	}
	if len(w.line) < 4*12 && utf8.RuneCountInString(w.line) < 12 {
		return w.tidy && broken(w.line, s)
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
		return w.tidy && broken(w.line, s)
	}
	return w.full(s) && !stops(w.line) && opens(s)
}

// broken reports a sentence that begins in one line and ends in the next, of a text that ends what it
// states with marks: 乙方应当在接到报修后4, 小时内到达。 A line that can begin a statement begins one.
func broken(line, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(next)
	return !stops(line) && (numberPrefix(line) > 0 || !labelled(line)) && states(line) && (last == '。' || last == '；') && opens(next) && mark(next, "（“《") == 0 && !starts(next)
}

// states reports a line that is no heading: behind its number it holds the marks of a sentence.
func states(line string) bool {
	line = strings.TrimFunc(line[numberPrefix(line):], blank)
	return !strings.HasPrefix(line, "【") && !isHeading(line, 26) && (strings.ContainsAny(line, "，；。") || utf8.RuneCountInString(line) > 16)
}

// starts reports a line that begins as a statement does.
func starts(line string) bool {
	for _, w := range [...]string{
		"甲方", "乙方", "丙方", "双方", "各方", "任何", "任一", "一方", "本", "如", "若", "因", "凡", "除", "上述", "上列", "前述", "前款", "以上", "以下", "下列", "未经", "当", "鉴于", "根据", "依据", "依照", "按照",
		"为", "对于", "关于", "超过", "逾期", "合同", "协议", "买方", "卖方", "供方", "需方", "客户", "用户", "保修", "质保", "备注", "注：", "注:", "附", "双",
	} {
		if strings.HasPrefix(line, w) {
			return true
		}
	}
	return false
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
