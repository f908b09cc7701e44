package lint

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Text is a document as rules read it: one normalised string, in which every
// position is a byte offset, and the facts found in it. Normalised means:
// punctuation full-width (，；：（）！？“”), digits and Latin letters half-width,
// single blanks beside Chinese characters and all invisible characters left
// out, longer runs of blanks kept, traditional text in simplified characters. A
// Text belongs to one goroutine.
type Text struct {
	Doc      *document.Document
	Class    document.Class
	Consumer bool // one side is a consumer, as far as the text shows
	All      string
	Passages []Passage

	spec    *spec.Spec // what it was assembled from, or nil
	extent  source.Span
	beside  []string   // titles of the agreements in its file
	index   *pairIndex // of All
	runs    []run
	refs    []*document.Inline
	numbers chunks[document.Inline] // inlines of printed numbers
	bytes   []byte                  // what All was made of
	printed string                  // All in the characters that were printed
	places  map[string]source.Span  // first value of each clause, by clause@version
	gaps    []int32                 // where a single blank beside a Chinese character was left out
	facts   facts

	dict     *dictionary // of the run: what it holds is found in one pass; or nil
	asked    []*Set      // whose places were asked for and that it does not know
	learning bool        // how often each set is asked for is counted
}

// PassageKind says what a passage is.
type PassageKind uint8

// The kinds of passage.
const (
	Body         PassageKind = iota
	DocTitle                 // the title of the document
	DocNumber                // its number
	Heading                  // the title of a chapter, clause, attachment or an unnumbered heading
	TableHead                // a cell of a header row
	Cell                     // a cell of another row
	Caption                  // of a table or flow
	Particular               // one labelled line about a party
	Signing                  // a line of the signature block
	ContentsLine             // a line of the table of contents
)

// Passage is one printed unit: a heading, paragraph, item, cell.
type Passage struct {
	Start, End int // in Text.All, without the line break after it
	Body       int // offset after the printed number, if any
	Kind       PassageKind
	Number     string // as printed: 第一条, 3.2, （一）
	Strong     bool   // wholly emphasised
	Residue    bool   // of the web page the text was copied from, or of a table of contents: no part of the agreement
	Item       bool   // a numbered line that reads like a heading, among others that state something
	Clause     *Clause
	Table      *document.Table // of a Cell or TableHead, and of no other kind
	Row        int             // row of Table, -1 in the head
	Column     int
}

// NewText reads a document.
func NewText(d *document.Document) *Text {
	t := emptyText()
	t.read(d)
	return t
}

func emptyText() *Text { return &Text{index: &pairIndex{}, places: map[string]source.Span{}} }

// read makes t the text of another document, in the room of the last one:
// nothing but strings may be kept of a text after its run.
func (t *Text) read(d *document.Document) {
	clear(t.refs)
	clear(t.places)
	t.numbers.clear()
	t.facts.clear()
	t.Doc, t.Class, t.spec, t.extent, t.beside = d, d.Class, nil, source.Span{}, nil
	if d.Source != nil {
		t.extent = source.Span{File: d.Source, End: len(d.Source.Text)}
	}
	t.Passages, t.runs, t.refs = t.Passages[:0], t.runs[:0], t.refs[:0]
	t.gaps = t.gaps[:0]
	f := &flattener{t: t, b: t.bytes[:0]}
	f.document(d)
	t.bytes, t.printed = f.b, string(f.b)
	if t.All = t.printed; len(t.All) > vast {
		t.bytes = nil
	}
	t.index.fill(t.All)
	if t.traditional() {
		t.All = chinese.Simplified(t.printed)
		t.index.fill(t.All)
	}
	t.figures()
	t.facts.indexed = len(t.All) <= vast
	t.residue()
	t.contents()
	t.mark()
	t.number()
	t.items()
	t.split()
	if t.Class == "" {
		t.Class = detectClass(t)
	}
	t.Consumer = detectConsumer(t)
}

// traditional reports one of the characters by which traditional text is told.
func (t *Text) traditional() bool {
	for i := range t.index.beginning(traditionalMarks) {
		if HasPrefix(t.All[i:], chinese.TraditionalMarks()...) {
			return true
		}
	}
	return false
}

// figures reads the traditional figures of sums in a simplified text (叁拾貳萬圓) as
// their simplified forms, which are as long.
func (t *Text) figures() {
	var b []byte
	for i := range t.index.beginning(traditionalFigures) {
		if w := chinese.SimplifiedFigure(t.All, i); w != "" {
			if b == nil {
				b = []byte(t.All)
			}
			copy(b[i:], w)
		}
	}
	if b != nil {
		t.All = string(b)
		t.index.fill(t.All)
	}
}

var (
	traditionalMarks   = codesOf(chinese.TraditionalMarks()...)
	traditionalFigures = codesOf(chinese.TraditionalFigures()...)
)

// Extent is where the text stands in its file: all of it, or the part that is
// one agreement of a collection.
func (t *Text) Extent() source.Span { return t.extent }

// PassageAt is the passage that holds byte i.
func (t *Text) PassageAt(i int) *Passage {
	k := t.passage(i)
	if k < 0 {
		return &Passage{}
	}
	return &t.Passages[k]
}

// PassageIndex is the index of the passage that holds byte i, or -1.
func (t *Text) PassageIndex(i int) int { return t.passage(i) }

// passage is the index of the passage that holds byte i, or -1.
func (t *Text) passage(i int) int {
	all := t.Passages
	if k := t.facts.lastPassage; k < len(all) && all[k].Start <= i {
		if i < all[k].End {
			return k
		}
		if k++; k < len(all) && all[k].Start <= i && i < all[k].End {
			t.facts.lastPassage = k
			return k
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
	if lo > 0 {
		t.facts.lastPassage = lo - 1
	}
	return lo - 1
}

// Row is the range of the table row that holds byte i, or of its passage.
func (t *Text) Row(i int) (start, end int) {
	p := t.PassageAt(i)
	if p.Table == nil {
		return p.Start, p.End
	}
	if t.facts.rows == nil {
		t.facts.rows = t.rows()
	}
	r := t.facts.rows[t.passage(i)]
	return t.Passages[r[0]].Start, t.Passages[r[1]].End
}

// rows are the first and last passage of the table row that each passage
// stands in.
func (t *Text) rows() [][2]int32 {
	out := make([][2]int32, len(t.Passages))
	for k := 0; k < len(out); {
		end := k + 1
		for end < len(out) && t.Passages[end].Table == t.Passages[k].Table && t.Passages[end].Row == t.Passages[k].Row {
			end++
		}
		for j := k; j < end; j++ {
			out[j] = [2]int32{int32(k), int32(end - 1)}
		}
		k = end
	}
	return out
}

// nested are quotation marks as they stand within others (GB/T 15834-2011, 4.8.3.3).
var nested = strings.NewReplacer("“", "‘", "”", "’", "\n", " ")

// Quote is the text of bytes i to j as printed, for a message that puts it between “ and ”;
// shortened in the middle when long.
func (t *Text) Quote(i, j int) string {
	s := strings.TrimSpace(nested.Replace(t.printed[i:j]))
	if len(s) <= 40 || utf8.RuneCountInString(s) <= 40 {
		return s
	}
	r := []rune(s)
	return string(r[:24]) + "……" + string(r[len(r)-12:])
}

// Gaps are the places in All before which a single blank beside a Chinese character was
// left out, in order: 由 市商检部门 reads 由市商检部门.
func (t *Text) Gaps() []int32 { return t.gaps }

// GapAt reports such a place at byte i.
func (t *Text) GapAt(i int) bool {
	_, ok := slices.BinarySearch(t.gaps, int32(i))
	return ok
}

// Strong reports that the words at byte i are printed emphasised.
func (t *Text) Strong(i int) bool {
	r, _ := t.runAt(i)
	return r.ref >= 0 && t.refs[r.ref].Strong
}

// Emphasis reports that something in the body is printed emphasised: the
// format carries emphasis and the text uses it.
func (t *Text) Emphasis() bool {
	for _, in := range t.refs {
		if in.Strong {
			return true
		}
	}
	return false
}
