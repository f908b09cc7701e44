package fix

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Text are the edits that tidy an agreement's typing and no word of it:
// invisible characters go, punctuation between Chinese characters becomes
// full-width, full-width figures half-width with the marks within the number, document numbers of the state get
// their brackets 〔〕, a defined Latin short name its own case, and printed
// numbers of one kind one form. Addresses stay as they are, and in Markdown code,
// links, comments and raw HTML, and numbers that it reads itself.
func Text(f *source.File, markdown bool) []diag.Edit {
	t := &tidying{file: f, markdown: markdown, kept: kept(f, markdown)}
	for n := 1; n <= f.LineCount(); n++ {
		t.words(f.Line(n), f.LineStart(n), n == f.LineCount() || blank(f.Line(n+1)))
	}
	t.numbers()
	t.shortNames()
	return t.edits
}

type tidying struct {
	file     *source.File
	markdown bool
	kept     []stretch // what stays, in order
	edits    []diag.Edit
}

// keeps reports that some of bytes start to end stays as it is.
func (t *tidying) keeps(start, end int) bool { return overlaps(t.kept, start, end) }

func (t *tidying) put(start, end int, s string) {
	if t.file.Text[start:end] != s && !t.keeps(start, end) {
		t.edits = append(t.edits, diag.Edit{At: source.Span{File: t.file, Start: start, End: end}, New: s})
	}
}

func blank(line string) bool { return strings.TrimSpace(line) == "" }

// words tidies one line that begins at byte at of the file; last is one that
// ends its paragraph.
func (t *tidying) words(line string, at int, last bool) {
	changes := Words(line)
	left := make([]bool, len(changes))
	var open []int
	for i, e := range changes {
		left[i] = t.markdown && !(last && e.New == "。") && e.New != "）" && !within(line, e) || t.keeps(at+e.Start, at+e.End)
		switch { // a bracket changes with the one that closes it
		case e.New == "（":
			open = append(open, i)
		case e.New == "）" && len(open) > 0:
			a := open[len(open)-1]
			open = open[:len(open)-1]
			both := left[a] || left[i]
			left[a], left[i] = both, both
		}
	}
	for i, e := range changes {
		if !left[i] {
			t.put(at+e.Start, at+e.End, e.New)
		}
	}
}

// within reports a change between words of one line, where Markdown cannot
// read another structure into it: a line end may hold a paragraph together, and
// a hidden character at the start of a line keeps it from being a list.
func within(line string, c Change) bool {
	before, _ := utf8.DecodeLastRuneInString(line[:c.Start])
	return strings.TrimSpace(line[c.End:]) != "" && (c.New != "" || han(before) || before >= '0' && before <= '9')
}

// Change replaces bytes Start to End of a text.
type Change struct {
	Start, End int
	New        string
}

// wide are the full-width forms of punctuation between Chinese characters.
var wide = map[byte]string{',': "，", ';': "；", ':': "：", '?': "？", '!': "！"}

// zeroWidth are the characters that show nothing and move nothing: without
// them a text reads as it did. What turns the direction of reading is left to
// a person, who must say which order was meant.
const zeroWidth = "\u00AD\u180E\u200B\u200C\u200D\u2060\uFEFF"

// stateNumber is the number of an official paper, whose year stands in 〔〕
// (党政机关公文处理工作条例 9).
var stateNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:法释|法发|国发|国办发|国办发明电|国办函|国函|财税|财会|银发|税总发|国市监[\p{Han}]{0,4})([\[【［（(])((?:19|20)\d\d)([\]】］)）])\d+号`)
})

// Words are the changes to one line or value, in order.
func Words(s string) []Change {
	var out []Change
	put := func(i, j int, n string) {
		if s[i:j] != n {
			out = append(out, Change{i, j, n})
		}
	}
	pairs, figures := brackets(s), wholeNumbers(s)
	var prev rune // last visible character
	for i, r := range s {
		size := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(s[i:])
		}
		apart := prev != 0 && strings.ContainsRune(".,:", prev) // joined, both sides would be one number
		switch {
		case len(figures) > 0 && figures[0].Start == i:
			out, figures = append(out, figures[0]), figures[1:]
		case apart && strings.ContainsRune(zeroWidth, r):
		case strings.ContainsRune(zeroWidth, r) && hidden(s, i):
			put(i, i+size, "")
			continue
		case r < utf8.RuneSelf && wide[byte(r)] != "" && han(prev) && ends(s[i+1:], r):
			put(i, i+1, wide[byte(r)])
		case (r == '.' || r == '．') && han(prev) && stops(s, i, size):
			put(i, i+size, "。")
		case pairs[i] != "":
			put(i, i+1, pairs[i])
		}
		prev = r
	}
	if strings.Contains(s, "号") {
		for _, m := range stateNumber().FindAllStringSubmatchIndex(s, -1) {
			out = without(out, m[2], m[7])
			put(m[2], m[3], "〔")
			put(m[6], m[7], "〕")
		}
	}
	return out
}

// without drops the changes that touch bytes i to j.
func without(list []Change, i, j int) []Change {
	var out []Change
	for _, c := range list {
		if c.End <= i || c.Start >= j {
			out = append(out, c)
		}
	}
	return out
}

func hidden(s string, i int) bool {
	at, _, _, ok := chinese.Invisible(s[i:])
	return ok && at == 0
}

func han(r rune) bool {
	return r >= 0x3400 && r <= 0x9FFF || r >= 0x20000 && r <= 0x3FFFF || strings.ContainsRune("”’）》〕】", r)
}

// ends reports that punctuation mark r before rest belongs to the Chinese
// sentence: a Chinese character or figure follows at once, or the line ends.
func ends(rest string, r rune) bool {
	next, size := utf8.DecodeRuneInString(rest)
	switch {
	case size == 0:
		return true
	case r == ':' && (next == '/' || next == ':' || next == '-'):
		return false
	case r == ':' && next == '*': // a Markdown emphasis closes
		return false
	}
	return han(next) || next >= '0' && next <= '9' || next >= '０' && next <= '９' || strings.ContainsRune("“‘（《【", next)
}

// labelled is a line of which nothing but a number precedes the dot.
var labelled = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[\s#>*（(]*(?:第[^第]{1,5}[章节条款项目]|[一二三四五六七八九十百零〇两]+)[）)]?$`)
})

// stops reports that the dot at bytes i to i+size ends a Chinese sentence: the
// line, or what it quotes, ends with it. A dot between Chinese characters may be
// that of a name (卡尔.马克思) and stays, as does that of a number.
func stops(s string, i, size int) bool {
	rest := strings.TrimLeft(s[i+size:], "”’）》】)")
	return strings.TrimSpace(rest) == "" && !labelled().MatchString(s[:i])
}

// brackets are the full-width forms of the round brackets that hold Chinese
// and follow or are followed by it, by byte.
func brackets(s string) map[int]string {
	if strings.IndexByte(s, '(') < 0 {
		return nil
	}
	out := map[int]string{}
	var open []int
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			open = append(open, i)
		case ')':
			if len(open) == 0 {
				return nil // not in pairs: hands off
			}
			a := open[len(open)-1]
			open = open[:len(open)-1]
			before, _ := utf8.DecodeLastRuneInString(s[:a])
			after, _ := utf8.DecodeRuneInString(s[i+1:])
			if strings.ContainsFunc(s[a:i], han) && (a == 0 || han(before) || han(after)) && before != ']' {
				out[a], out[i] = "（", "）"
			}
		}
	}
	if len(open) > 0 {
		return nil
	}
	return out
}
