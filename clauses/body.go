package clauses

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// markdown is the block structure clauses are written in: paragraphs, lists
// and tables of CommonMark and GFM. Sentences are read by pieces.go.
var markdown = goldmark.New(goldmark.WithExtensions(extension.Table)).Parser()

type bodyParser struct {
	file       *source.File
	conditions map[string]*Condition // by variant id
	used       map[string]bool       // variants the body has blocks for
	item       *spec.Field           // the list whose entries a directive repeats over
	counted    bool                  // inside a table whose first row is repeated a number of times
	errs       diag.List
}

func (b *bodyParser) span(i, j int) source.Span { return source.Span{File: b.file, Start: i, End: j} }

// parse reads the body between two offsets: Markdown cut by directives, lines
// that begin with ":::". A directive's block ends at a lone ":::".
func (b *bodyParser) parse(start, end int) []Node {
	if b.used == nil {
		b.used = map[string]bool{}
	}
	var out []Node
	from := start
	for at := start; at < end; {
		line, next := b.line(at, end)
		if !strings.HasPrefix(line, ":::") {
			at = next
			continue
		}
		out = append(out, b.blocks(from, at)...)
		words := strings.TrimSpace(strings.TrimPrefix(line, ":::"))
		if words == "" {
			b.errs.Add(Rule, b.span(at, at+len(line)), diag.Say("clause-stray-end"))
			at, from = next, next
			continue
		}
		inner, after, closed := b.block(next, end)
		if !closed {
			b.errs.Add(Rule, b.span(at, at+len(line)), diag.Say("clause-unclosed", "directive", words))
		}
		if n := b.directive(words, b.span(at, at+len(line)), next, inner); n != nil {
			out = append(out, n)
		}
		at, from = after, after
	}
	return append(out, b.blocks(from, end)...)
}

func (b *bodyParser) line(at, end int) (string, int) {
	rest := b.file.Text[at:end]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		return strings.TrimRight(rest[:i], "\r"), at + i + 1
	}
	return rest, end
}

// block finds the end of a directive's block; blocks nest.
func (b *bodyParser) block(at, end int) (inner, after int, closed bool) {
	depth := 1
	for at < end {
		line, next := b.line(at, end)
		if rest, ok := strings.CutPrefix(line, ":::"); ok {
			if strings.TrimSpace(rest) != "" {
				depth++
			} else if depth--; depth == 0 {
				return at, next, true
			}
		}
		at = next
	}
	return end, end, false
}

// directives a body may use.
var directives = []string{"if", "variant", "each", "table", "terms", "flow"}

func (b *bodyParser) directive(words string, at source.Span, start, end int) Node {
	name, argument, _ := strings.Cut(words, " ")
	argument = strings.TrimSpace(argument)
	place := atSpan(at)
	switch name {
	case "if":
		c, problem := Compile(argument, at)
		if problem != nil {
			b.errs = append(b.errs, *problem)
		}
		return &Guard{place, c, b.parse(start, end)}
	case "variant":
		c, ok := b.conditions[argument]
		if !ok {
			b.errs.Add(Rule, at, diag.Say("clause-no-variant", "id", argument))
		}
		b.used[argument] = true
		return &Guard{place, c, b.parse(start, end)}
	case "each":
		return b.each(argument, at, start, end)
	case "table":
		return b.table(argument, at, start, end)
	case "terms":
		body := b.blocks(start, end)
		if len(body) == 1 {
			if l, ok := body[0].(*List); ok {
				l.Terms = true
				return l
			}
		}
		b.errs.Add(Rule, at, diag.Say("clause-want-list", "directive", name))
		return nil
	case "flow":
		return b.flow(argument, at, start, end)
	}
	d := b.errs.Add(Rule, at, diag.Say("clause-directive", "found", name, "known", directives))
	if near := diag.Nearest(name, directives); near != "" {
		d.Fix = diag.Say("spec-did-you-mean", "name", near)
	}
	return nil
}

func atSpan(s source.Span) (a at) { a.At = s; return a }

// over compiles the list path of a directive and makes its entries the scope
// of relative paths while read runs.
func (b *bodyParser) over(path string, at source.Span, read func()) *spec.Path {
	p, problem := spec.CompilePath(path, b.item)
	if !problem.IsZero() {
		b.errs.Add(Rule, at, problem)
		return nil
	}
	if p.Field() == nil || !p.Field().List {
		b.errs.Add(Rule, at, diag.Say("clause-not-a-list", "path", path))
		return nil
	}
	outer := b.item
	b.item = p.Field()
	read()
	b.item = outer
	return p
}

func (b *bodyParser) each(path string, at source.Span, start, end int) Node {
	n := &Each{at: atSpan(at)}
	n.Over = b.over(path, at, func() {
		body := b.blocks(start, end)
		if len(body) == 1 {
			if l, ok := body[0].(*List); ok && len(l.Items) == 1 {
				n.Item = l.Items[0]
				return
			}
		}
		b.errs.Add(Rule, at, diag.Say("clause-one-item"))
	})
	if n.Over == nil {
		return nil
	}
	return n
}

// table reads "::: table [PATH|×N] [caption]": with a path, the first body row
// is repeated over the list; with a number, that often.
func (b *bodyParser) table(argument string, at source.Span, start, end int) Node {
	path, caption, _ := strings.Cut(argument, " ")
	n := &Table{at: atSpan(at)}
	switch number, times := strings.CutPrefix(path, "×"); {
	case times:
		if n.Times, _ = strconv.Atoi(number); n.Times < 2 || n.Times > 60 {
			b.errs.Add(Rule, at, diag.Say("clause-times", "found", number))
		}
		path = ""
	case !strings.Contains(path, ".") && spec.FieldAt(path) == nil:
		path, caption = "", argument
	}
	read := func() {
		for _, block := range b.blocks(start, end) {
			if t, ok := block.(*Table); ok && n.Head == nil {
				n.Align, n.Head, n.Rows = t.Align, t.Head, t.Rows
			} else {
				b.errs.Add(Rule, at, diag.Say("clause-one-table"))
			}
		}
		if n.Head == nil || len(n.Rows) == 0 {
			b.errs.Add(Rule, at, diag.Say("clause-one-table"))
		} else if repeated := path != "" || n.Times > 0; repeated && n.Rows[0].When != nil {
			b.errs.Add(Rule, n.Rows[0].When.At, diag.Say("clause-row-condition"))
		}
	}
	if path == "" {
		b.counted = n.Times > 0
		read()
		b.counted = false
	} else if n.Over = b.over(path, at, read); n.Over == nil {
		return nil
	}
	if caption = strings.TrimSpace(caption); caption != "" {
		i := strings.LastIndex(at.Text(), caption)
		n.Caption = b.pieces(at.Start+i, at.Start+i+len(caption))
	}
	return n
}

// flow reads a list of "name | text | limit".
func (b *bodyParser) flow(caption string, at source.Span, start, end int) Node {
	n := &Flow{at: atSpan(at)}
	if caption != "" {
		i := strings.LastIndex(at.Text(), caption)
		n.Caption = b.pieces(at.Start+i, at.Start+i+len(caption))
	}
	body := b.blocks(start, end)
	list, ok := (*List)(nil), false
	if len(body) == 1 {
		list, ok = body[0].(*List)
	}
	if !ok {
		b.errs.Add(Rule, at, diag.Say("clause-want-list", "directive", "flow"))
		return nil
	}
	for _, it := range list.Items {
		p, ok := (*Para)(nil), false
		if len(it.Body) == 1 {
			p, ok = it.Body[0].(*Para)
		}
		if !ok {
			b.errs.Add(Rule, at, diag.Say("clause-want-list", "directive", "flow"))
			continue
		}
		parts := split(p.Pieces, '|')
		step := FlowStep{When: it.When, Name: parts[0]}
		if len(parts) > 1 {
			step.Text = parts[1]
		}
		if len(parts) > 2 {
			step.Limit = parts[2]
		}
		n.Steps = append(n.Steps, step)
	}
	return n
}

// blocks reads plain Markdown between two offsets.
func (b *bodyParser) blocks(start, end int) []Node {
	if strings.TrimSpace(b.file.Text[start:end]) == "" {
		return nil
	}
	src := []byte(b.file.Text[start:end])
	doc := markdown.Parse(text.NewReader(src))
	return b.children(doc, start)
}

func (b *bodyParser) children(parent ast.Node, base int) []Node {
	var out []Node
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			i, j := extent(n, base)
			out = append(out, &Para{atSpan(b.span(i, j)), b.pieces(i, j)})
		case *ast.List:
			out = append(out, b.list(n, base))
		case *extast.Table:
			out = append(out, b.pipes(n, base))
		default:
			i, j := extent(n, base)
			b.errs.Add(Rule, b.span(i, j), diag.Say("clause-markup", "found", n.Kind().String()))
		}
	}
	return out
}

// extent is the source range of a block's lines, without the line end.
func extent(n ast.Node, base int) (int, int) {
	if n.Type() == ast.TypeInline || n.Lines() == nil || n.Lines().Len() == 0 {
		return base, base
	}
	first, last := n.Lines().At(0), n.Lines().At(n.Lines().Len()-1)
	return base + first.Start, base + last.Stop
}

func (b *bodyParser) list(n *ast.List, base int) *List {
	l := &List{}
	for it := n.FirstChild(); it != nil; it = it.NextSibling() {
		item := Item{Body: b.children(it, base)}
		if len(item.Body) > 0 {
			if p, ok := item.Body[0].(*Para); ok {
				item.When = b.itemCondition(&p.Pieces)
				if l.At.IsZero() {
					l.At = p.At
				}
			}
		}
		l.Items = append(l.Items, item)
	}
	return l
}

// itemCondition takes "{if EXPRESSION}" off the front of an item or a row.
func (b *bodyParser) itemCondition(pieces *[]Piece) *Condition {
	if len(*pieces) == 0 || (*pieces)[0].Kind != Words {
		return nil
	}
	head := &(*pieces)[0]
	rest, ok := strings.CutPrefix(head.Text, "{if ")
	if !ok {
		return nil
	}
	expression, after, closed := strings.Cut(rest, "}")
	if !closed {
		b.errs.Add(Rule, head.At, diag.Say("clause-unclosed", "directive", "{if"))
		return nil
	}
	c, problem := Compile(expression, head.At)
	if problem != nil {
		b.errs = append(b.errs, *problem)
	}
	cut := len(head.Text) - len(strings.TrimLeft(after, " "))
	head.Text = head.Text[cut:]
	head.At.Start += cut
	if head.Text == "" {
		*pieces = (*pieces)[1:]
	}
	return c
}

// pipes reads a GFM table. Cells hold sentences; the module gives their text
// as inline segments, whose ends are the cell's.
func (b *bodyParser) pipes(n *extast.Table, base int) *Table {
	t := &Table{}
	for _, a := range n.Alignments {
		t.Align = append(t.Align, map[extast.Alignment]byte{extast.AlignLeft: 'l', extast.AlignRight: 'r', extast.AlignCenter: 'c', extast.AlignNone: 'j'}[a])
	}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var cells [][]Piece
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			i, j := extent(c, base)
			cells = append(cells, b.pieces(i, j))
		}
		if row.Kind() == extast.KindTableHeader {
			t.Head = cells
		} else {
			r := Row{Cells: cells}
			if len(cells) > 0 {
				r.When = b.itemCondition(&cells[0])
			}
			t.Rows = append(t.Rows, r)
		}
	}
	return t
}
