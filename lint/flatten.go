package lint

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

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
	col := 0
	cell := func(in []document.Inline) {
		f.passage(kind, "", t, in)
		if n := len(f.t.Passages); n > 0 {
			p := &f.t.Passages[n-1]
			p.Table, p.Row, p.Column = t, row, col
		}
		col++
	}
	for _, c := range cells {
		cell(c.Inlines)
		for k := 1; k < c.Span; k++ {
			cell(nil) // a cell over several columns reads as Markdown writes it
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
	if kind == Body && number == "" {
		body += bullet(f.b[body:])
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

// bullet is the length of the mark that a line of a list begins with, which is no part of what it says.
func bullet(line []byte) int {
	for _, mark := range [...]string{"-", "•", "·", "●", "■", "◆", "○", "▪", "*", "—"} {
		if rest, ok := bytes.CutPrefix(line, []byte(mark)); ok {
			said := bytes.TrimLeft(rest, " ")
			if r, _ := utf8.DecodeRune(said); r >= 0x4E00 && r < 0xF900 || r == '“' {
				return len(line) - len(said)
			}
		}
	}
	return 0
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
