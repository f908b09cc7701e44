package reader

import (
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// commonMark is the parser, which is safe for concurrent use.
var commonMark = sync.OnceValue(func() parser.Parser {
	return goldmark.New(goldmark.WithExtensions(extension.Table)).Parser()
})

// withoutLinks is the parser for a text without "]:", that is without
// definitions of links, which are else looked for in every paragraph.
var withoutLinks = sync.OnceValue(func() parser.Parser {
	plain := parser.NewParser(parser.WithBlockParsers(parser.DefaultBlockParsers()...), parser.WithInlineParsers(parser.DefaultInlineParsers()...))
	return goldmark.New(goldmark.WithParser(plain), goldmark.WithExtensions(extension.Table)).Parser()
})

// Markdown reads CommonMark with tables. Comments are no text; they hold
// suppressions, which package config finds in the file itself.
func Markdown(f *source.File) *document.Document {
	src := []byte(f.Text)
	parse := commonMark
	if !strings.Contains(f.Text, "]:") {
		parse = withoutLinks
	}
	root := parse().Parse(text.NewReader(src))
	m := &marked{f: f, src: src, d: &document.Document{Source: f}}
	m.blocks(root)
	return m.d
}

type marked struct {
	f    *source.File
	src  []byte
	d    *document.Document
	line inliner
	room room
}

func (m *marked) add(b document.Block) { m.d.Blocks = append(m.d.Blocks, b) }

func (m *marked) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		m.block(n)
	}
}

func (m *marked) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		m.heading(n)
	case *ast.Paragraph, *ast.TextBlock:
		m.paragraphs(n, source.Span{})
	case *ast.List:
		m.list(n)
	case *extast.Table:
		m.table(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		for i := 0; i < n.Lines().Len(); i++ {
			l := n.Lines().At(i)
			if a, b := trim(m.f.Text, l.Start, l.Stop); a < b {
				m.add(m.room.line(m.f, a, b))
			}
		}
	case *ast.HTMLBlock, *ast.ThematicBreak:
	default:
		m.blocks(n)
	}
}

// heading makes the first heading of level 1 the title.
func (m *marked) heading(n *ast.Heading) {
	for _, in := range m.split(n) {
		if n.Level == 1 && len(m.d.Title) == 0 && len(m.d.Blocks) == 0 {
			m.d.Title = in
			continue
		}
		p := m.numbered(in)
		p.Heading = true
		m.add(p)
	}
}

func (m *marked) paragraphs(n ast.Node, marker source.Span) {
	for i, in := range m.split(n) {
		if i == 0 && !marker.IsZero() {
			p := m.room.paragraph()
			p.Inlines, p.Number = in, marker.Text()
			p.At = source.Span{File: m.f, Start: marker.Start, End: in[len(in)-1].Origin.At.End}
			m.add(p)
			continue
		}
		p := m.numbered(in)
		if p.Number != "" {
			p.Heading = isHeading(document.PrintedText(p.Inlines), 26)
		}
		m.add(p)
	}
}

// numbered takes the printed number off the front of a paragraph.
func (m *marked) numbered(in []document.Inline) *document.Paragraph {
	p := m.room.paragraph()
	p.Inlines = in
	p.At = source.Span{File: m.f, Start: in[0].Origin.At.Start, End: in[len(in)-1].Origin.At.End}
	first := in[0]
	whole := document.PrintedText(in)
	n := numberPrefix(whole)
	if n == 0 {
		return p
	}
	p.Number = whole[:n]
	rest := in
	for n > 0 && len(rest) > 0 { // the number may run over an escape: 1\.
		first = rest[0]
		if len(first.Text) <= n {
			n -= len(first.Text)
			rest = rest[1:]
			continue
		}
		exact := first.Origin.At.End-first.Origin.At.Start == len(first.Text)
		cut := first
		cut.Text = strings.TrimLeft(first.Text[n:], " \t\u3000\u00A0")
		if exact {
			cut.Origin.At.Start = first.Origin.At.End - len(cut.Text)
		}
		rest[0] = cut
		break
	}
	p.Inlines = rest
	return p
}

// list writes the items as paragraphs with their marker as number; bullets
// are no numbers.
func (m *marked) list(l *ast.List) {
	for it := l.FirstChild(); it != nil; it = it.NextSibling() {
		marker := source.Span{}
		if l.IsOrdered() {
			marker = m.marker(it)
		}
		for n := it.FirstChild(); n != nil; n = n.NextSibling() {
			switch n.(type) {
			case *ast.Paragraph, *ast.TextBlock:
				m.paragraphs(n, marker)
				marker = source.Span{}
			default:
				m.block(n)
			}
		}
	}
}

// marker is the span of "12." before the first text of an item.
func (m *marked) marker(it ast.Node) source.Span {
	first := it.FirstChild()
	if first == nil || first.Type() != ast.TypeBlock || first.Lines().Len() == 0 {
		return source.Span{}
	}
	end := first.Lines().At(0).Start
	for end > 0 && (m.src[end-1] == ' ' || m.src[end-1] == '\t') {
		end--
	}
	start := end
	for start > 0 && (m.src[start-1] >= '0' && m.src[start-1] <= '9' || start == end && (m.src[start-1] == '.' || m.src[start-1] == ')')) {
		start--
	}
	if start == end {
		return source.Span{}
	}
	return source.Span{File: m.f, Start: start, End: end}
}

func (m *marked) table(n *extast.Table) {
	t := &document.Table{}
	for range n.Alignments {
		t.Columns = append(t.Columns, document.Column{})
	}
	for r := n.FirstChild(); r != nil; r = r.NextSibling() {
		var cells []document.Cell
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			var cell document.Cell
			for _, in := range m.split(c) {
				cell.Inlines = append(cell.Inlines, in...)
			}
			if len(cell.Inlines) > 0 && t.At.IsZero() {
				t.At = cell.Inlines[0].Origin.At
			}
			cells = append(cells, cell)
		}
		if _, head := r.(*extast.TableHeader); head {
			t.Head = cells
		} else {
			t.Rows = append(t.Rows, document.Row{Cells: cells})
		}
	}
	m.add(t)
}

// split gives the inlines of a block, one slice a printed line: at hard
// breaks, and at soft ones before a number or after a whole sentence. The outer
// slice holds until the next call.
func (m *marked) split(n ast.Node) [][]document.Inline {
	w := &m.line
	w.m, w.cur, w.out = m, w.cur[:0], w.out[:0]
	w.children(n, false)
	w.cut()
	return w.out
}

type inliner struct {
	m   *marked
	cur []document.Inline
	out [][]document.Inline
}

func (w *inliner) cut() {
	if len(w.cur) > 0 {
		w.out = append(w.out, w.m.room.keep(w.cur...))
	}
	w.cur = w.cur[:0]
}

func (w *inliner) children(n ast.Node, strong bool) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			w.segment(c.Segment.Start, c.Segment.Stop, strong, false)
			if c.HardLineBreak() {
				w.cut()
			} else if c.SoftLineBreak() {
				w.soft(c)
			}
		case *ast.CodeSpan:
			for t := c.FirstChild(); t != nil; t = t.NextSibling() {
				if t, ok := t.(*ast.Text); ok {
					w.segment(t.Segment.Start, t.Segment.Stop, strong, true)
				}
			}
		case *ast.Emphasis:
			w.children(c, strong || c.Level == 2)
		case *ast.RawHTML:
			if s := c.Segments.At(0); strings.HasPrefix(strings.ToLower(string(s.Value(w.m.src))), "<br") {
				w.cut()
			}
		case *ast.AutoLink:
			label := string(c.Label(w.m.src))
			near := w.m.f.Text[w.last():]
			if k := strings.Index(near[:min(len(near), 200+len(label))], label); k >= 0 && k < 200 {
				w.segment(w.last()+k, w.last()+k+len(label), strong, true)
			}
		case *ast.String:
		default:
			w.children(c, strong)
		}
	}
}

// last is the byte after the last inline.
func (w *inliner) last() int {
	if len(w.cur) > 0 {
		return w.cur[len(w.cur)-1].Origin.At.End
	}
	return 0
}

// soft ends the printed line at a line break of the source when the next
// line begins a number or this one ends a statement.
func (w *inliner) soft(t *ast.Text) {
	next := w.m.f.Text[t.Segment.Stop:]
	next = strings.TrimLeft(next[:min(len(next), 80)], " \t\r\n")
	if numberPrefix(next) > 0 || len(w.cur) > 0 && endsStatement(w.cur[len(w.cur)-1].Text) || strings.HasPrefix(next, "甲方") || strings.HasPrefix(next, "乙方") {
		w.cut()
	}
}

func endsStatement(s string) bool {
	for _, e := range []string{"。", "；", "：", "！", "？", ";", ":", "_"} {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// segment writes source bytes, escapes and entities as inlines of their own,
// so that every other inline prints the very bytes of its span.
func (w *inliner) segment(start, stop int, strong, raw bool) {
	from := start
	put := func(end int) {
		if end > from {
			in := inline(w.m.f, from, end)
			in.Strong = strong
			w.cur = append(w.cur, in)
		}
	}
	raw = raw || strings.IndexByte(w.m.f.Text[start:stop], '\\') < 0 && strings.IndexByte(w.m.f.Text[start:stop], '&') < 0
	for i := start; !raw && i < stop; i++ {
		c := w.m.src[i]
		n, s := 0, ""
		switch {
		case c == '\\' && i+1 < stop && util.IsPunct(w.m.src[i+1]):
			n, s = 2, string(w.m.src[i+1])
		case c == '&':
			if end := strings.IndexByte(w.m.f.Text[i:min(stop, i+32)], ';'); end > 1 {
				piece := w.m.src[i : i+end+1]
				if out := util.ResolveEntityNames(util.ResolveNumericReferences(piece)); string(out) != string(piece) {
					n, s = end+1, string(out)
				}
			}
		}
		if n == 0 {
			continue
		}
		put(i)
		in := inline(w.m.f, i, i+n)
		in.Text, in.Strong = s, strong
		w.cur = append(w.cur, in)
		from = i + n
		i += n - 1
	}
	put(stop)
}
