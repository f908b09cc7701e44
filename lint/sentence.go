package lint

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentence is a range of Text.All between sentence ends (。！？； and line
// breaks), the end mark excluded, the printed number of its passage excluded.
type Sentence struct {
	Start, End int
	Passage    int // index in Text.Passages
}

// facts are computed on first use, the first five with the text.
type facts struct {
	sentences  []Sentence
	cuts       []int   // where sentences and passages were cut short
	residual   bool    // some passages are residue
	samples    []int   // where the agreements of a collection begin
	contents   []Label // that the table of contents lists
	clauses    []*Clause
	nodes      chunks[Clause]
	headings   []int32 // by passage: the heading at or before it, or -1
	rows       [][2]int32
	quantities []Quantity
	measured   bool
	defined    bool
	definition []Definition
	referred   bool
	references []Reference
	sided      bool
	limited    bool
	limits     []Limit
	memo       map[any]any
	parties    []Party
	shortened  bool // they are known by short names of their own
	places     map[*Set][]Hit
	room       []Hit   // what the places are kept in
	looked     setHits // by the dictionary
	indexed    bool    // in full: the text is final, and not vast
	hits       []Hit   // of the rule at work, in a vast text
	lastSet    *Set    // the one asked for last, and its places
	lastPlaces []Hit

	lastSentence int // asked for last, and the passage: rules go on from place to place
	lastPassage  int
}

// clear forgets the facts and keeps the room of the large ones.
func (f *facts) clear() {
	clear(f.memo)
	clear(f.places)
	f.nodes.clear()
	f.looked.clear()
	*f = facts{
		sentences: f.sentences[:0], cuts: f.cuts[:0], samples: f.samples[:0], contents: f.contents[:0], clauses: f.clauses[:0], nodes: f.nodes, headings: f.headings[:0],
		quantities: f.quantities[:0], definition: f.definition[:0], references: f.references[:0], limits: f.limits[:0], memo: f.memo,
		places: f.places, room: f.room[:0], hits: f.hits[:0], looked: f.looked,
	}
}

// forget gives up the places of sets that were found so far.
func (f *facts) forget() {
	clear(f.places)
	f.looked.clear()
	f.room, f.lastSet, f.lastPlaces = f.room[:0], nil, nil
}

// longest bounds a sentence, in bytes: what has no end mark for so long is no
// sentence, and rules must stay linear on it. It is read in pieces, so small
// that looking through one for each hit in it takes little.
const (
	longest = 4096
	piece   = 512
)

// Sentences are all sentences in order.
func (t *Text) Sentences() []Sentence { return t.facts.sentences }

// split finds the sentences.
func (t *Text) split() {
	out, k, start := t.facts.sentences, 0, 0
	close := func() { // the passages that end by then
		out = t.sentence(out, Sentence{start, t.Passages[k].End, k})
		k++
	}
	if len(t.Passages) > 0 {
		start = t.Passages[0].Body
	}
	for i := range t.index.beginning(sentenceEnds) {
		for ; k < len(t.Passages) && t.Passages[k].End <= i; start = t.bodyOf(k) {
			close()
		}
		if k < len(t.Passages) && i >= start && sentenceEnd(t.All[i:t.Passages[k].End]) > 0 {
			out = t.sentence(out, Sentence{start, i, k})
			start = i + len("。")
		}
	}
	for ; k < len(t.Passages); start = t.bodyOf(k) {
		close()
	}
	sort.Ints(t.facts.cuts)
	if t.facts.sentences = out; len(t.facts.cuts) > 0 {
		t.facts.forget()
	}
}

// bodyOf is where the body of a passage begins, 0 of one behind the last.
func (t *Text) bodyOf(k int) int {
	if k == len(t.Passages) {
		return 0
	}
	return t.Passages[k].Body
}

// sentenceEnds are the marks that end a sentence.
var sentenceEnds = codesOf("。", "！", "？", "；")

// sentence appends a sentence; one that is too long, in pieces. Figures and
// blanks to fill in are not cut through while there is an end to them.
func (t *Text) sentence(out []Sentence, s Sentence) []Sentence {
	if s.End-s.Start > longest {
		for i := s.Start + 1; i < s.End; i++ {
			if n := i - s.Start; n < piece || t.All[i-1] < 0x80 && n < 2*longest || t.All[i]&0xC0 == 0x80 {
				continue
			}
			out = append(out, Sentence{s.Start, i, s.Passage})
			t.facts.cuts = append(t.facts.cuts, i)
			s.Start = i
		}
	}
	if s.Start < s.End {
		out = append(out, s)
	}
	return out
}

// cut reports that bytes i to j run over a place where a sentence or passage
// was cut short: nothing is found there.
func (t *Text) cut(i, j int) bool {
	if len(t.facts.cuts) == 0 {
		return false
	}
	k := sort.SearchInts(t.facts.cuts, i+1)
	return k < len(t.facts.cuts) && t.facts.cuts[k] < j
}

// sentenceEnd is the length of the end mark that s begins with, or 0.
func sentenceEnd(s string) int {
	if len(s) < 3 {
		return 0
	}
	switch s[0] {
	case 0xE3:
		if s[1] == 0x80 && s[2] == 0x82 {
			return 3
		}
	case 0xEF:
		if s[1] == 0xBC && (s[2] == 0x81 || s[2] == 0x9F || s[2] == 0x9B) {
			return 3
		}
	}
	return 0
}

// SentenceAt is the sentence that holds byte i, or the empty one there.
func (t *Text) SentenceAt(i int) Sentence {
	all := t.Sentences()
	if k := t.facts.lastSentence; k < len(all) && all[k].Start <= i {
		if i < all[k].End {
			return all[k]
		}
		if k++; k < len(all) && all[k].Start <= i && i < all[k].End {
			t.facts.lastSentence = k
			return all[k]
		}
	}
	lo, hi := 0, len(all)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); all[mid].Start > i {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	if lo == 0 || all[lo-1].End < i {
		return Sentence{i, i, 0}
	}
	t.facts.lastSentence = lo - 1
	return all[lo-1]
}

// In is the text of the sentence.
func (t *Text) In(s Sentence) string { return t.All[s.Start:s.End] }

// Part is the part of the sentence around byte i between commas (，、 and
// brackets are left alone): where one statement is made. Before the first byte stands
// the first.
func (t *Text) Part(i int) (start, end int) {
	i = max(i, 0)
	s := t.SentenceAt(i)
	start, end = s.Start, s.End
	if k := LastIndex(t.All[s.Start:min(i, s.End)], "，"); k >= 0 {
		start = s.Start + k + len("，")
	}
	if i < s.End {
		if k := strings.Index(t.All[i:s.End], "，"); k >= 0 {
			end = i + k
		}
	}
	return
}

// Before reports whether one of the words ends right before byte i. Outside the text
// none does, nor begins.
func (t *Text) Before(i int, words ...string) bool {
	if uint(i) > uint(len(t.All)) {
		return false
	}
	for _, w := range words {
		if strings.HasSuffix(t.All[:i], w) {
			return true
		}
	}
	return false
}

// After reports whether one of the words begins right at byte j.
func (t *Text) After(j int, words ...string) bool {
	if uint(j) > uint(len(t.All)) {
		return false
	}
	for _, w := range words {
		if strings.HasPrefix(t.All[j:], w) {
			return true
		}
	}
	return false
}

// Within narrows bytes i to j to at most max characters, keeping the start.
func (t *Text) Within(i, j, max int) (int, int) {
	n := 0
	for k := range t.All[i:j] {
		if n == max {
			return i, i + k
		}
		n++
	}
	return i, j
}

// Whole reports that the text reads like a whole agreement and not an excerpt:
// it names two sides, has numbered clauses, does not break off in the middle of
// a sentence, and says when it takes effect or in
// how many copies.
func (t *Text) Whole() bool {
	return t.complete() && t.Has("一式", "壹式", "之日起生效", "后生效", "签署之日", "签订之日起", "签定之日起", "签约之日起")
}

func (t *Text) complete() bool {
	return len(t.Parties()) > 1 && len(t.facts.clauses) > 3 && !t.BreaksOff()
}

// ownCopies are words of the paper whose copies are told, holders of who gets them.
var (
	ownCopies = NewSet("合同", "协议", "约定书", "本单", "正本", "文本", "写")
	holders   = NewSet("壹份", "一份", "人", "各", "一家", "一人", "每家", "每人", "执", "留存", "双方", "方")
)

// Copied reports such an agreement that tells its copies in any words: 合同两份，一家一份.
func (t *Text) Copied() bool {
	if !t.complete() {
		return false
	}
	for i := range t.Each("份") {
		if r, _ := utf8.DecodeLastRuneInString(t.All[:i]); !strings.ContainsRune("23456789二两三四五六七八九十贰叁肆伍陆柒捌玖拾", r) {
			continue
		}
		if s := t.SentenceAt(i); t.Holds(ownCopies, s.Start, i) && t.Holds(holders, i, s.End) {
			return true
		}
	}
	return false
}

// Annexed reports a paper that is a part of another by its title: 附件三 验收办法.
func (t *Text) Annexed() bool {
	return HasPrefix(strings.TrimLeft(t.Title(), "《（ "), "附件", "附录", "附表")
}

// BreaksOff reports that the last line is a sentence without an end: what a web
// page shows of a longer text.
func (t *Text) BreaksOff() bool {
	k := len(t.Passages) - 1
	for k >= 0 && t.Passages[k].Residue && t.Passages[k].Kind != Body {
		k--
	}
	if k < 0 || t.Passages[k].Kind != Body || slices.ContainsFunc(t.Passages[:k], func(p Passage) bool { return p.Kind == Signing }) {
		return false // what stands behind the signatures is an annex
	}
	line := t.All[t.Passages[k].Body:t.Passages[k].End]
	last, _ := utf8.DecodeLastRuneInString(line)
	return unicode.Is(unicode.Han, last) && utf8.RuneCountInString(line) > 24 && strings.Contains(line, "，") && !Contains(line, "生效", "签字", "盖章", "签章", "日期", "份", "效力", "协商", "另行")
}

// Memo is the value of compute for a comparable key, computed once for this text.
func (t *Text) Memo(key any, compute func() any) any {
	if v, ok := t.facts.memo[key]; ok {
		return v
	}
	if t.facts.memo == nil {
		t.facts.memo = map[any]any{}
	}
	v := compute()
	t.facts.memo[key] = v
	return v
}
