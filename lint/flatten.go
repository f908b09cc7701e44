package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/document"
	"qiyue/internal/source"
)

// widest bounds a passage, in bytes.
const widest = 1 << 13

// Room is what a blank to write in reads as.
const Room = '\uFFFC'

// flattener writes Text.All.
type flattener struct {
	t     *Text
	b     []byte
	last  rune // last rune written in this passage, 0 at its start
	quote bool // inside straight quotation marks
	held  int  // blanks seen and not yet written
	hold  run  // where they stand
	ref   int32
}

func (f *flattener) document(d *document.Document) {
	if d.Source != nil {
		n := len(d.Source.Text)
		f.b = slices.Grow(f.b, n+n/8)
		f.t.runs = slices.Grow(f.t.runs, n/24)
		f.t.Passages = slices.Grow(f.t.Passages, min(max(n/120, min(d.Source.LineCount(), n/12)), 1<<14)+4)
		f.t.refs = slices.Grow(f.t.refs, 2*cap(f.t.Passages))
	}
	f.passage(DocTitle, "", nil, d.Title)
	f.passage(DocNumber, "", nil, d.Number)
	f.blocks(d.Blocks)
}

func (f *flattener) blocks(blocks []document.Block) {
	for _, b := range blocks {
		f.block(b)
	}
}

func (f *flattener) block(b document.Block) {
	switch b := b.(type) {
	case *document.Chapter:
		f.passage(Heading, b.Number, b, b.Title)
		f.blocks(b.Blocks)
	case *document.Clause:
		kind := Heading
		if len(b.Title) == 0 {
			kind = Body
		}
		f.passage(kind, b.Number, b, b.Title)
		f.blocks(b.Blocks)
	case *document.Paragraph:
		kind := Body
		if b.Heading {
			kind = Heading
		}
		f.passage(kind, b.Number, b, b.Inlines)
	case *document.List:
		for _, it := range b.Items {
			f.block(it)
		}
	case *document.Item:
		blocks := b.Blocks
		if len(blocks) > 0 {
			if p, ok := blocks[0].(*document.Paragraph); ok {
				f.passage(Body, b.Number, b, p.Inlines)
				f.blocks(blocks[1:])
				return
			}
		}
		f.passage(Body, b.Number, b, nil)
		f.blocks(blocks)
	case *document.Table:
		f.passage(Caption, "", b, b.Caption)
		f.row(b, -1, b.Head)
		for i, r := range b.Rows {
			f.row(b, i, r.Cells)
		}
	case *document.Flow:
		f.passage(Caption, "", b, b.Caption)
		for _, s := range b.Steps {
			f.passage(Heading, "", b, s.Name)
			f.passage(Body, "", b, s.Text)
			f.passage(Body, "", b, s.Limit)
		}
	case *document.PartyBlock:
		for _, p := range b.Parties {
			f.field(p.Label, []document.Inline{p.Name})
			for _, x := range p.Fields {
				f.field(x.Label, x.Value)
			}
		}
	case *document.Signature:
		f.passage(Body, "", b, b.Lead)
		for _, s := range b.Sides {
			f.plain(Signing, s.Label+"：", s.Name)
			f.plain(Signing, s.Person+"：", nil)
			for _, x := range s.Fields {
				f.plain(Signing, x.Label+"：", x.Value)
			}
			f.plain(Signing, "日期：", s.Date)
		}
	case *document.Attachment:
		f.passage(Heading, b.Number, b, b.Title)
		f.blocks(b.Blocks)
	}
}

func (f *flattener) row(t *document.Table, row int, cells []document.Cell) {
	kind := Cell
	if row < 0 {
		kind = TableHead
	}
	for i, c := range cells {
		f.passage(kind, "", t, c.Inlines)
		if n := len(f.t.Passages); n > 0 {
			p := &f.t.Passages[n-1]
			p.Table, p.Row, p.Column = t, row, i
		}
	}
}

func (f *flattener) field(label string, value []document.Inline) {
	f.plain(Particular, label+"：", value)
}

// plain is a passage that begins with words no person wrote in this file.
func (f *flattener) plain(kind PassageKind, label string, value []document.Inline) {
	in := append([]document.Inline{{Text: label}}, value...)
	f.passage(kind, "", nil, in)
}

// number is an inline for a printed number.
func (f *flattener) number(s string) *document.Inline {
	return f.t.numbers.add(document.Inline{Text: s})
}

// passage writes one printed unit, its number first. Nothing is written for a
// unit without text and number, except cells, whose emptiness matters.
func (f *flattener) passage(kind PassageKind, number string, b document.Block, in []document.Inline) {
	if number == "" && len(in) == 0 && kind != Cell && kind != TableHead {
		return
	}
	start := len(f.b)
	f.last, f.quote, f.held = 0, false, 0
	if number != "" {
		n := f.number(number)
		if b != nil {
			o := b.From()
			n.Origin = *o
			if s := o.At; s.File != nil {
				n.Origin.At = source.Span{File: s.File, Start: s.Start, End: s.Start + extent(s.Text(), number)}
			}
		}
		f.inline(n)
	}
	body := len(f.b)
	f.last, f.held = 0, 0
	strong := len(in) > 0
	for i := range in {
		if o := in[i].Origin; o.Clause != "" && !o.At.IsZero() {
			if _, ok := f.t.places[o.Clause]; !ok {
				f.t.places[o.Clause] = o.At
			}
		}
		strong = strong && in[i].Strong
		f.inline(&in[i])
	}
	// A passage of more than widest bytes is no paragraph; in pieces it keeps
	// every rule linear.
	for len(f.b)-start > widest {
		end := start + widest
		for f.b[end]&0xC0 == 0x80 {
			end--
		}
		f.t.Passages = append(f.t.Passages, Passage{Start: start, End: end, Body: max(body, start), Kind: kind, Number: number, Strong: strong, Row: -1})
		start, number = end, ""
		f.t.facts.cuts = append(f.t.facts.cuts, end)
	}
	f.t.Passages = append(f.t.Passages, Passage{Start: start, End: len(f.b), Body: max(body, start), Kind: kind, Number: number, Strong: strong, Row: -1})
	f.b = append(f.b, '\n')
	f.t.runs = append(f.t.runs, run{at: int32(len(f.b) - 1), ref: -1})
}

// extent is the length of what s begins with and number was read from: a line
// break, an escape or emphasis may stand in it.
func extent(s, number string) int {
	if strings.HasPrefix(s, number) {
		return len(number)
	}
	const apart = 8
	i := 0
	for _, r := range number {
		_, n := utf8.DecodeRuneInString(s[i:])
		if k := strings.IndexRune(s[i:min(len(s), i+apart)], r); k >= 0 {
			n = k + utf8.RuneLen(r)
		}
		i += n
	}
	return i
}

// emit writes text that stands for n bytes of the inline at src; n is 0 when
// the bytes are the same.
func (f *flattener) emit(r rune, src, n int32) {
	at := int32(len(f.b))
	if k := len(f.t.runs); n != 0 || k == 0 || f.t.runs[k-1].ref != f.ref || f.t.runs[k-1].n != 0 || f.t.runs[k-1].src+at-f.t.runs[k-1].at != src {
		f.t.runs = append(f.t.runs, run{at: at, src: src, n: n, ref: f.ref})
	}
	f.b = utf8.AppendRune(f.b, r)
	f.last = r
}

// inline normalises one inline.
func (f *flattener) inline(in *document.Inline) {
	f.ref = int32(len(f.t.refs))
	f.t.refs = append(f.t.refs, in)
	if in.Kind == document.Blank {
		f.emit(Room, 0, int32(max(1, len(in.Text))))
		return
	}
	s := in.Text
	for i := 0; i < len(s); {
		if f.held == 0 {
			if j := plain(s, i); j > i {
				f.copy(s, i, j)
				i = j
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		f.rune(s, i, r, int32(size))
		i += size
	}
}

// bare are the bytes below 0x80 that are normal wherever they stand.
var bare = func() (set [utf8.RuneSelf]bool) {
	for _, c := range []byte("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.") {
		set[c] = true
	}
	return
}()

// plain is the end of the stretch from byte i that is normal as it stands.
func plain(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if !bare[c] || c == '.' && i > 0 && (s[i-1] >= utf8.RuneSelf || s[i-1] == '%') {
				break
			}
			i++
			continue
		}
		if i+2 >= len(s) {
			break
		}
		tail := uint16(s[i+1]) | uint16(s[i+2])<<8
		if tail&0xC0C0 != 0x8080 {
			break
		}
		if c < 0xE5 || c > 0xE9 { // what is left are U+4E00 to U+4FFF and the usual marks
			if (c != 0xE4 || s[i+1] < 0xB8) && !usual(c, tail) {
				break
			}
		}
		i += 3
	}
	return i
}

// usual reports a full-width mark by its first byte and the two after it.
func usual(c byte, tail uint16) bool {
	switch uint32(c)<<16 | uint32(tail) {
	case 0xE3_8280, 0xE3_8180, 0xE3_8A80, 0xE3_8B80, // 。、《》
		0xEF_8CBC, 0xEF_9BBC, 0xEF_88BC, 0xEF_89BC, 0xEF_81BC, 0xEF_9FBC, // ，；（）！？
		0xE2_9C80, 0xE2_9D80: // “”
		return true
	}
	return false
}

// copy writes bytes i to j as they stand.
func (f *flattener) copy(s string, i, j int) {
	at := int32(len(f.b))
	if k := len(f.t.runs); k == 0 || f.t.runs[k-1].ref != f.ref || f.t.runs[k-1].n != 0 || f.t.runs[k-1].src+at-f.t.runs[k-1].at != int32(i) {
		f.t.runs = append(f.t.runs, run{at: at, src: int32(i), ref: f.ref})
	}
	f.b = append(f.b, s[i:j]...)
	if f.last = rune(s[j-1]); f.last >= utf8.RuneSelf {
		f.last = rune(s[j-3]&0x0F)<<12 | rune(s[j-2]&0x3F)<<6 | f.last&0x3F
	}
}

// rune normalises one character that may need it.
func (f *flattener) rune(s string, i int, r rune, n int32) {
	switch {
	case r == ' ' || r == '\t' || r == '\r' || r == '\n' || unicode.Is(unicode.Zs, r):
		if f.held++; f.held == 1 {
			f.hold = run{src: int32(i), ref: f.ref}
		}
		if f.hold.ref == f.ref {
			f.hold.n = int32(i) + n - f.hold.src
		}
		return
	case r < 0x20 || r == 0x7F || isHidden(r):
		return
	}
	w := r
	switch {
	case r >= '！' && r <= '～' && (r >= '０' && r <= '９' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ' || r == '．' || r == '％' || r == '＿' || r == '＋' || r == '／' || r == '－' || r == '［' || r == '］' || r == '＝' || r == '＊' || r == '＃' || r == '＆' || r == '＠' || r == '｛' || r == '｝' || r == '＜' || r == '＞'):
		w = r - 0xFEE0
	case r == ',' || r == ':':
		if !(between(f.last, f.held) && nextDigit(s[i+1:])) && !strings.HasPrefix(s[i:], "://") {
			w = '，'
			if r == ':' {
				w = '：'
			}
		}
	case r == '：':
		if between(f.last, f.held) && nextDigit(s[i+3:]) {
			w = ':'
		}
	case r == ';':
		w = '；'
	case r == '.' && f.held == 0 && (wide(f.last) && f.last != '…' || f.last == '%') && stops(s[i+1:]):
		w = '。'
	case r == '(':
		w = '（'
	case r == ')':
		w = '）'
	case r == '!':
		w = '！'
	case r == '?':
		w = '？'
	case r == '"' || r == '＂':
		w = '“'
		if f.quote {
			w = '”'
		}
		f.quote = !f.quote
	case r == '「' || r == '『':
		w = '“'
	case r == '」' || r == '』':
		w = '”'
	}
	f.blanks(w)
	if w == r && n == int32(utf8.RuneLen(r)) {
		f.emit(r, int32(i), 0)
	} else {
		f.emit(w, int32(i), n)
	}
}

// blanks writes the blanks held before r, unless one only beside a Chinese
// character.
func (f *flattener) blanks(r rune) {
	n := f.held
	f.held = 0
	if n == 0 || f.last == 0 {
		return
	}
	if n == 1 && (wide(f.last) || wide(r) || isDigit(f.last) && r == '%') {
		f.t.gaps = append(f.t.gaps, int32(len(f.b)))
		return
	}
	f.hold.at = int32(len(f.b))
	f.t.runs = append(f.t.runs, f.hold)
	for ; n > 0; n-- {
		f.b = append(f.b, ' ')
	}
	f.last = ' '
}

// stops reports that a point before rest ends a sentence: 为限. 乙方…
func stops(rest string) bool {
	if rest == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return r == '\t' || r == '\n' || r == '\r' || unicode.Is(unicode.Zs, r)
}

func wide(r rune) bool { return r >= 0x2E80 || r >= 0x2010 && r <= 0x206F }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func between(last rune, held int) bool { return held == 0 && isDigit(last) }

func nextDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

func isHidden(r rune) bool {
	if r < 0x80 || r >= 0x3000 && r < 0xE000 || r >= 0xFF01 && r <= 0xFFE6 && r != 0xFFA0 {
		return false
	}
	_, _, _, ok := chinese.Invisible(string(r))
	return ok
}
