package wording

import (
	"sort"
	"strings"

	"qiyue/lint"
	"qiyue/lint/words"
)

// place is one hit and what stands around it.
type place struct {
	t          *lint.Text
	e          *words.Entry
	start, end int // the words at fault
	sen        lint.Sentence
	a, b       int // the statement: between commas, colons, brackets and sentence ends
	pass       *lint.Passage
	memo       *memo
}

func newPlace(t *lint.Text, f words.Found) *place {
	p := &place{t: t, e: f.Entry, start: f.Start, end: f.End, sen: sentenceAt(t, f.Start), pass: t.PassageAt(f.Start)}
	if p.end > p.sen.End {
		p.sen.End = min(p.pass.End, p.end+window)
	}
	p.sen.Start = min(p.sen.Start, p.start)
	p.a, p.b = between(t.All, divisions, p.sen.Start, p.sen.End, p.start, p.end)
	if f.Entry != nil && f.Entry.Rule == feeUndetermined.id {
		p.sen = feeScope(t, p.sen, p.a, p.b)
	}
	return p
}

// window bounds how far from a hit its sentence is read, in bytes, so that a
// text without sentence ends takes linear time.
const window = 2400

// sentenceAt is the sentence at byte i as far as the window reaches.
func sentenceAt(t *lint.Text, i int) lint.Sentence {
	s := t.SentenceAt(i)
	if s.Start < i-window {
		s.Start = lint.RuneStart(t.All, i-window)
	}
	if s.End > i+window {
		s.End = lint.RuneStart(t.All, i+window)
	}
	return s
}

// memo keeps, for one rule on one text, what is looked up in the whole text.
type memo struct {
	terms   map[string]bool // by term: explained somewhere
	notions map[string]bool // by notion: given a time somewhere
	defs    map[*words.Entry][]lint.Definition
}

func newMemo() *memo {
	return &memo{terms: map[string]bool{}, notions: map[string]bool{}, defs: map[*words.Entry][]lint.Definition{}}
}

// recall is m[key], found out once.
func recall(m map[string]bool, key string, find func() bool) bool {
	v, ok := m[key]
	if !ok {
		v = find()
		m[key] = v
	}
	return v
}

// between is the stretch of bytes from to to of s that lies around bytes i to j
// and holds none of the marks elsewhere.
func between(s string, marks []string, from, to, i, j int) (a, b int) {
	a, b = from, to
	for k := strings.LastIndexByte(s[from:i], fullWidth); k >= 0; k = strings.LastIndexByte(s[from:from+k], fullWidth) {
		if lint.HasPrefix(s[from+k:i], marks...) {
			a = from + k + len("，")
			break
		}
	}
	for k := j; k < to; k++ {
		n := strings.IndexByte(s[k:to], fullWidth)
		if n < 0 {
			break
		}
		if k += n; lint.HasPrefix(s[k:to], marks...) {
			b = k
			break
		}
	}
	return a, b
}

// fullWidth is the first byte of all marks that divide.
const fullWidth = 0xEF

// divisions end a statement. 、 joins equals and does not.
var divisions = []string{"，", "：", "（", "）"}

// fires asks the guards of the entry: end is where the words at fault end, from
// where the stretch begins in which one report of the entry is enough.
func (p *place) fires() (end, from int, ok bool) {
	said := p.sentence()
	for _, h := range p.t.PlacesIn(fittings, p.sen.Start, p.sen.End) {
		said = strings.ReplaceAll(said, p.t.All[h.Start:h.End], "") // 若有新附件，扩展费用另行商定
	}
	n, ok := p.e.Fires(p.statement(), said, p.start-p.a, p.end-p.a)
	from = p.a
	if p.e.Engine == words.Pair {
		from = p.sen.Start
	}
	return p.a + n, from, ok
}

func (p *place) before() string    { return p.t.All[p.a:p.start] }
func (p *place) after() string     { return p.t.All[p.end:p.b] }
func (p *place) statement() string { return p.t.All[p.a:p.b] }

func (p *place) sentence() string { return p.t.All[p.sen.Start:p.sen.End] }

// clause is the range of the numbered clause or table row around the hit. A
// clause with numbered parts is taken without them when the hit stands in its
// opening words and the parts are chapters' articles.
func (p *place) clause() (from, to int) {
	if p.pass.Table != nil {
		return p.t.Row(p.start)
	}
	c := p.t.ClauseAt(p.start)
	if c == nil {
		return p.pass.Start, p.pass.End
	}
	if len(c.Kids) > 0 && (c.Label.Scheme == lint.ChapterScheme || c.Label.Scheme == lint.SectionScheme) {
		return p.pass.Start, p.pass.End
	}
	return c.Start, c.End
}

// brackets open words that stand for a value.
var brackets = lint.NewSet("[", "【", "{{", "<")

// placeholder reports a hit within words that stand for a value to be filled
// in: [提前通知期限], 【合理时间】, ____标准. That they are still there is another finding.
func (p *place) placeholder() bool {
	if strings.Contains(p.t.All[p.start:p.end], "_") || p.formNote() {
		return true
	}
	if !p.t.Holds(brackets, p.sen.Start, p.start) {
		return false
	}
	left := p.t.All[p.sen.Start:p.start]
	for _, b := range [][2]string{{"[", "]"}, {"【", "】"}, {"{{", "}}"}, {"<", ">"}} {
		if k := lint.LastIndex(left, b[0]); k >= 0 && !strings.Contains(left[k:], b[1]) {
			return true
		}
	}
	return false
}

// advising are words by which a form tells its drafter what to write.
var advising = lint.NewSet("合同中", "当事人", "写明", "注明", "填写", "列出", "商定", "协议书中", "订明")

// formNote reports a hit in a bracket behind a blank of a form, which says what the drafter
// should write there: 报酬：____（按国家规定执行，没有规定的由当事人商定）.
func (p *place) formNote() bool {
	from := max(min(p.pass.Body, p.start), lint.RuneStart(p.t.All, max(0, p.start-window/2)))
	left := p.t.All[from:p.start]
	k := strings.LastIndex(left, "_（")
	return k >= 0 && !strings.Contains(left[k:], "）") && p.t.Holds(advising, from+k, p.sen.End)
}

// lastAny is the end of the last of the words in s, or -1.
func lastAny(s string, words []string) int {
	at := -1
	for _, w := range words {
		if k := lint.LastIndex(s, w); k >= 0 && k+len(w) > at {
			at = k + len(w)
		}
	}
	return at
}

// lastOf is the end of the last of the words in bytes i to j, or -1.
func lastOf(t *lint.Text, words *lint.Set, i, j int) int {
	all := t.Places(words)
	end := -1
	for k := sort.Search(len(all), func(k int) bool { return all[k].Start >= i }); k < len(all) && all[k].Start < j; k++ {
		if h := all[k]; h.End <= j {
			end = max(end, h.End)
		}
	}
	return end
}

// begun is the length of the longest of the words that s begins with, or 0.
func begun(s string, words []string) int {
	n := 0
	for _, w := range words {
		if len(w) > n && strings.HasPrefix(s, w) {
			n = len(w)
		}
	}
	return n
}
