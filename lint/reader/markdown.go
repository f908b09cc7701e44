package reader

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

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

// Markdown reads CommonMark with tables and HTML. Comments are no text; they hold
// suppressions, which package config finds in the file itself.
func Markdown(f *source.File) *document.Document {
	if f.LineCount() > strings.Count(f.Text, "\n")+1 { // lines that end with a lone \r
		return parsed(f)
	}
	if d, ok := flatMarkdown(f); ok {
		return d
	}
	return parsed(f)
}

// parsed is what goldmark reads.
func parsed(f *source.File) *document.Document {
	src := []byte(f.Text)
	for i := range FrontMatter(f.Text) {
		src[i] = '\n' // what follows keeps its place
	}
	for n := 2; n <= f.LineCount(); n++ {
		if end := f.LineStart(n) - 1; src[end] == '\r' && !strings.HasPrefix(f.Text[end+1:], "\r\n") { // CommonMark ends a line there, goldmark does not
			src[end] = '\n'
		}
	}
	parse := commonMark
	if strings.Contains(f.Text, "]:") {
		for _, m := range notes().FindAllSubmatchIndex(src, -1) {
			if to := f.Text[m[4]:m[5]]; strings.ContainsAny(to, "，。；、！？") || !strings.ContainsAny(to, "/.#:\\") {
				src[m[2]] = 'x'
			}
		}
	}
	if !strings.Contains(f.Text, "]:") || strings.Contains(f.Text, "[^") { // a footnote of one word would be a link: [^1]: 从略
		parse = withoutLinks
	}
	tables := drawnIn(f, src)
	var unclosed []source.Span
	shown := f.Text
	for round := 0; ; round++ {
		m := &marked{f: f, src: shown, d: &document.Document{Source: f}}
		m.blocks(parse().Parse(text.NewReader(src)))
		unclosed = append(unclosed, m.open...)
		if len(m.open) == 0 || round == rounds {
			slices.SortFunc(unclosed, source.Span.Compare)
			m.d.Blocks, m.d.Unclosed = among(m.d.Blocks, tables), unclosed
			return m.d
		}
		for _, o := range m.open {
			src[o.Start] = 'x' // with what it swallowed it is read as words
		}
		shown = string(src)
	}
}

// notes finds Chinese words behind [1]:, which are the target of a link to CommonMark
// and a note to who writes them.
var notes = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ >]*(\[)[^\]\n]+\]:[ \t]*([^\s<]*\p{Han}\S*)`)
})

// rounds bounds how often a text is read anew without what does not end; what the
// last one of many swallows is told and not read.
const rounds = 8

type marked struct {
	f    *source.File
	src  string // as parsed: what is none of Markdown's overwritten
	d    *document.Document
	line inliner
	room room
	open []source.Span // markup that does not end
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
		m.heading(n.Level, m.split(n))
	case *ast.Paragraph, *ast.TextBlock:
		m.paragraphs(m.split(n), source.Span{})
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
	case *ast.HTMLBlock:
		m.html(n)
	case *ast.ThematicBreak:
	default:
		m.blocks(n)
	}
}

// heading makes the first heading of level 1 the title.
func (m *marked) heading(level int, lines [][]document.Inline) {
	for _, in := range lines {
		if level == 1 && len(m.d.Title) == 0 && len(m.d.Blocks) == 0 {
			m.d.Title = in
			continue
		}
		p := m.numbered(in)
		p.Heading = true
		m.add(p)
	}
}

// paragraphs writes printed lines; the marker of an item is the number of the
// first.
func (m *marked) paragraphs(lines [][]document.Inline, marker source.Span) {
	for i, in := range lines {
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
				m.paragraphs(m.split(n), marker)
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
	src := m.f.Text
	for end > 0 && (src[end-1] == ' ' || src[end-1] == '\t') {
		end--
	}
	start := end
	for start > 0 && (src[start-1] >= '0' && src[start-1] <= '9' || start == end && (src[start-1] == '.' || src[start-1] == ')')) {
		start--
	}
	if start == end {
		return source.Span{}
	}
	return source.Span{File: m.f, Start: start, End: end}
}

func (m *marked) table(n *extast.Table) {
	t := &document.Table{Columns: make([]document.Column, len(n.Alignments))}
	for r := n.FirstChild(); r != nil; r = r.NextSibling() {
		var cells []document.Cell
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, cell(t, m.split(c)))
		}
		if _, head := r.(*extast.TableHeader); head {
			t.Head = cells
		} else {
			t.Rows = append(t.Rows, document.Row{Cells: cells})
		}
	}
	m.add(t)
}

// cell is a cell of t; t stands where its first one does.
func cell(t *document.Table, lines [][]document.Inline) document.Cell {
	var c document.Cell
	for _, in := range lines {
		c.Inlines = append(c.Inlines, in...)
	}
	if len(c.Inlines) > 0 && t.At.IsZero() {
		t.At = c.Inlines[0].Origin.At
	}
	return c
}
