package yaml

import (
	"strings"
	"unicode/utf8"

	yaml "go.yaml.in/yaml/v3"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Limits on what a file may hold.
const (
	MaxBytes = 2 << 20
	maxDepth = 64
	maxNodes = 50_000 // after alias expansion
)

// Rule is the rule id of every diagnostic of this package.
const Rule = "yaml"

// Parse reads one YAML document. Slips whose meaning is plain (a full-width
// colon, a missing space after one, a control character) are reported and
// read on past, so that the rest of the file is checked too; the tree is nil
// when what is written cannot be told. An empty document gives a nil tree and
// an error.
func Parse(f *source.File) (*Node, diag.List) {
	p := &parser{file: f, text: f.Text}
	if len(f.Text) > MaxBytes {
		p.errs.Add(Rule, p.span(0, 0), diag.Say("yaml-too-large", "size", len(f.Text), "limit", MaxBytes))
		return nil, p.errs
	}
	if !p.scan() {
		return nil, p.errs
	}
	docs := p.read()
	if docs == nil {
		return nil, p.errs
	}
	if len(docs) > 1 {
		at := p.offset(docs[1].Line, docs[1].Column)
		p.errs.Add(Rule, p.span(at, at+len(p.lineAt(at))), diag.Say("yaml-documents"))
	}
	if len(docs) == 0 || len(docs[0].Content) == 0 || empty(docs[0].Content[0]) {
		p.errs.Add(Rule, p.span(0, 0), diag.Say("yaml-empty"))
		return nil, p.errs
	}
	n, _ := p.node(docs[0].Content[0], 0)
	if p.stop {
		return nil, p.errs
	}
	return n, p.errs
}

// empty reports a document of nothing but "---".
func empty(y *yaml.Node) bool {
	return y.Kind == yaml.ScalarNode && y.Value == "" && y.Style == 0 && y.Anchor == ""
}

type parser struct {
	file  *source.File
	text  string // of the file, slips mended byte for byte
	errs  diag.List
	nodes int
	stop  bool
	open  map[*yaml.Node]bool // anchors being expanded
	last  struct{ line, column, at int }
	free  []Node // made many at a time
}

// take gives a fresh node.
func (p *parser) take(n Node) *Node {
	if len(p.free) == 0 {
		p.free = make([]Node, min(256, 16+len(p.text)/32))
	}
	p.free[0] = n
	out := &p.free[0]
	p.free = p.free[1:]
	return out
}

// offset is file.Offset, going on from the last place of the same line, so
// that a file of one long line is read in linear time.
func (p *parser) offset(line, column int) int {
	l := &p.last
	if l.line != line || column < l.column {
		l.line, l.column, l.at = line, 1, p.file.LineStart(line)
	}
	for ; l.column < column && l.at < len(p.text); l.column++ {
		_, n := utf8.DecodeRuneInString(p.text[l.at:])
		l.at += n
	}
	return l.at
}

func (p *parser) span(i, j int) source.Span { return source.Span{File: p.file, Start: i, End: j} }

// node converts one node of the module's tree, expanding aliases within
// limits, and tells where its written form ends.
func (p *parser) node(y *yaml.Node, depth int) (n *Node, end int) {
	if p.stop {
		return nil, 0
	}
	at := p.offset(y.Line, y.Column)
	p.nodes++
	if p.nodes > maxNodes || depth > maxDepth {
		id := "yaml-aliases"
		if depth > maxDepth {
			id = "yaml-depth"
		}
		p.errs.Add(Rule, p.span(at, at), diag.Say(id))
		p.stop = true
		return nil, 0
	}
	if y.Kind == yaml.AliasNode {
		end := min(at+1+len(y.Value), len(p.text))
		if p.open[y.Alias] {
			p.errs.Add(Rule, p.span(at, end), diag.Say("yaml-cycle", "name", y.Value))
			p.stop = true
			return nil, 0
		}
		n, _ := p.node(y.Alias, depth+1)
		return n, end
	}
	if y.Anchor != "" {
		if p.open == nil {
			p.open = map[*yaml.Node]bool{}
		}
		p.open[y] = true
		defer delete(p.open, y)
	}
	p.tag(y, at)
	at = p.skipProperties(at, y)
	switch y.Kind {
	case yaml.MappingNode:
		n = p.mapping(y, at, depth)
	case yaml.SequenceNode:
		n = p.take(Node{Kind: Sequence, At: p.span(at, min(at+1, len(p.text))), Items: make([]*Node, 0, len(y.Content))})
		for _, c := range y.Content {
			v, end := p.node(c, depth+1)
			if v != nil {
				n.Items = append(n.Items, v)
				n.At.End = max(n.At.End, end)
			}
		}
	default:
		n = p.take(Node{Kind: Scalar, Tag: shortTag(y), Value: y.Value, Style: style(y.Style), At: p.span(at, at)})
		n.At.End = p.scalarEnd(n)
		return n, n.At.End
	}
	if y.Style&yaml.FlowStyle != 0 {
		n.At.End = p.flowEnd(n.At.End)
	}
	return n, n.At.End
}

// shortTag is the tag of a scalar; that of most is plain without trying what
// else they could be: they are quoted or begin in Chinese.
func shortTag(y *yaml.Node) string {
	if quoted := y.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0; y.Tag == "" && y.Style&yaml.TaggedStyle == 0 && (quoted || y.Value != "" && y.Value[0] >= utf8.RuneSelf) {
		return "!!str"
	}
	return y.ShortTag()
}

// flowEnd moves from the last entry of a flow collection past its bracket.
func (p *parser) flowEnd(at int) int {
	for i := at; i < len(p.text); i++ {
		switch p.text[i] {
		case ' ', '\t', '\r', '\n', ',', ':', '?', '{', '[':
		case '#':
			i += len(p.lineAt(i)) - 1
		case ']', '}':
			return i + 1
		default:
			return at
		}
	}
	return at
}

// coreTags are the tags that say of a value what it is anyway.
var coreTags = map[string]bool{"!!str": true, "!!int": true, "!!float": true, "!!bool": true, "!!null": true, "!!map": true, "!!seq": true, "!!timestamp": true}

func (p *parser) tag(y *yaml.Node, at int) {
	if y.Style&yaml.TaggedStyle == 0 || coreTags[y.ShortTag()] {
		return
	}
	if i := strings.IndexByte(p.lineAt(at), '!'); i > 0 {
		at += i // after the anchor
	}
	end := at + strings.IndexAny(p.lineAt(at)+" ", " \t")
	p.errs.Add(Rule, p.span(at, end), diag.Say("yaml-tag", "tag", p.text[at:end]))
}

// skipProperties moves past "&anchor" and "!!tag" to the value itself.
func (p *parser) skipProperties(at int, y *yaml.Node) int {
	for at < len(p.text) && (p.text[at] == '&' && y.Anchor != "" || p.text[at] == '!' && y.Style&yaml.TaggedStyle != 0) {
		for at < len(p.text) && strings.IndexByte(" \t\r\n", p.text[at]) < 0 {
			at++
		}
		if y.Kind == yaml.ScalarNode && y.Value == "" && y.Style&^yaml.TaggedStyle == 0 {
			return at // nothing follows that is the value's own
		}
		for at < len(p.text) && strings.IndexByte(" \t\r\n", p.text[at]) >= 0 {
			at++
		}
	}
	return at
}

// lineAt is the rest of the line from an offset.
func (p *parser) lineAt(i int) string {
	s := p.text[i:]
	if j := strings.IndexAny(s, "\r\n"); j >= 0 {
		s = s[:j]
	}
	return s
}
