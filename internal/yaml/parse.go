package yaml

import (
	"strconv"
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

// Parse reads one YAML document. On errors the tree is as complete as it can
// be (nil when nothing could be read); an empty document gives a nil tree and
// an error.
func Parse(f *source.File) (*Node, diag.List) {
	p := &parser{file: f}
	if len(f.Text) > MaxBytes {
		p.errs.Add(Rule, p.span(0, 0), diag.Say("yaml-too-large", "size", len(f.Text), "limit", MaxBytes))
		return nil, p.errs
	}
	if p.scan(); p.errs.HasErrors() {
		return nil, p.errs
	}
	dec := yaml.NewDecoder(strings.NewReader(f.Text))
	var doc yaml.Node
	if err := dec.Decode(&doc); err != nil {
		if err.Error() == "EOF" {
			p.errs.Add(Rule, p.span(0, 0), diag.Say("yaml-empty"))
		} else {
			p.syntax(err)
		}
		return nil, p.errs
	}
	var more yaml.Node
	if err := dec.Decode(&more); err == nil {
		at := f.Offset(more.Line, more.Column)
		p.errs.Add(Rule, p.span(at, at), diag.Say("yaml-documents"))
	} else if err.Error() != "EOF" {
		p.syntax(err)
	}
	if len(doc.Content) == 0 {
		p.errs.Add(Rule, p.span(0, 0), diag.Say("yaml-empty"))
		return nil, p.errs
	}
	n := p.node(doc.Content[0], 0)
	return n, p.errs
}

type parser struct {
	file  *source.File
	errs  diag.List
	nodes int
	stop  bool
	open  map[*yaml.Node]bool // anchors being expanded
	last  struct{ line, column, at int }
}

// offset is file.Offset, going on from the last place of the same line, so
// that a file of one long line is read in linear time.
func (p *parser) offset(line, column int) int {
	l := &p.last
	if l.line != line || column < l.column {
		l.line, l.column, l.at = line, 1, p.file.LineStart(line)
	}
	for ; l.column < column && l.at < len(p.file.Text); l.column++ {
		_, n := utf8.DecodeRuneInString(p.file.Text[l.at:])
		l.at += n
	}
	return l.at
}

func (p *parser) span(i, j int) source.Span { return source.Span{File: p.file, Start: i, End: j} }

// scan finds what the module would report without a column or not at all:
// tabs in indentation, control characters, foreign line separators.
func (p *parser) scan() {
	indent := true
	for i, r := range p.file.Text {
		switch {
		case r == '\n':
			indent = true
			continue
		case r == '\t' && indent:
			if strings.TrimLeft(p.lineFrom(i), " \t\r") != "" {
				p.errs.Add(Rule, p.span(i, i+1), diag.Say("yaml-tab"))
			}
			indent = false
		case r == utf8.RuneError, r < 0x20 && r != '\t' && r != '\r', r == 0x7F, r >= 0x80 && r < 0xA0, r == 0x2028, r == 0x2029, r == 0xFEFF:
			p.errs.Add(Rule, p.span(i, i+utf8.RuneLen(r)), diag.Say("yaml-control", "rune", codepoint(r)))
		}
		if r != ' ' {
			indent = false
		}
		if len(p.errs) >= 20 {
			return
		}
	}
}

func (p *parser) lineFrom(i int) string {
	s := p.file.Text[i:]
	if j := strings.IndexByte(s, '\n'); j >= 0 {
		s = s[:j]
	}
	return s
}

func codepoint(r rune) string {
	s := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	return "U+" + strings.Repeat("0", max(0, 4-len(s))) + s
}

// syntax turns the module's "yaml: line 3: …" into a diagnostic.
func (p *parser) syntax(err error) {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	line := 1
	if rest, ok := strings.CutPrefix(text, "line "); ok {
		if num, msg, ok := strings.Cut(rest, ": "); ok {
			if n, err := strconv.Atoi(num); err == nil {
				line, text = n, msg
			}
		}
	}
	line = min(max(line, 1), p.file.LineCount())
	start := p.file.LineStart(line)
	body := p.file.Line(line)
	lead := len(body) - len(strings.TrimLeft(body, " "))
	id := "yaml-syntax"
	for _, k := range known {
		if strings.Contains(text, k.part) {
			id = k.id
			break
		}
	}
	p.errs.Add(Rule, p.span(start+lead, start+len(body)), diag.Say(id, "error", text))
}

// known are the module's common complaints and what to tell a person instead.
var known = []struct{ part, id string }{
	{"mapping values are not allowed", "yaml-colon"},
	{"did not find expected key", "yaml-indent"},
	{"did not find expected '-'", "yaml-indent"},
	{"could not find expected ':'", "yaml-no-colon"},
	{"found unexpected end of stream", "yaml-unclosed"},
	{"unknown anchor", "yaml-anchor"},
	{"cannot start any token", "yaml-token"},
	{"exceeded max depth", "yaml-depth"},
}

// node converts one node of the module's tree, expanding aliases within limits.
func (p *parser) node(y *yaml.Node, depth int) *Node {
	if p.stop {
		return nil
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
		return nil
	}
	if y.Kind == yaml.AliasNode {
		if p.open[y.Alias] {
			p.errs.Add(Rule, p.span(at, at+1+len(y.Value)), diag.Say("yaml-cycle", "name", y.Value))
			p.stop = true
			return nil
		}
		return p.node(y.Alias, depth+1)
	}
	if y.Anchor != "" {
		if p.open == nil {
			p.open = map[*yaml.Node]bool{}
		}
		p.open[y] = true
		defer delete(p.open, y)
	}
	at = p.skipProperties(at, y)
	switch y.Kind {
	case yaml.MappingNode:
		return p.mapping(y, at, depth)
	case yaml.SequenceNode:
		n := &Node{Kind: Sequence, At: p.span(at, at+1)}
		for _, c := range y.Content {
			if v := p.node(c, depth+1); v != nil {
				n.Items = append(n.Items, v)
				p.extend(n, v, c)
			}
		}
		return n
	}
	n := &Node{Kind: Scalar, Tag: y.ShortTag(), Value: y.Value, Style: style(y.Style), At: p.span(at, at)}
	if strings.HasPrefix(y.Tag, "!") && !strings.HasPrefix(y.Tag, "!!") {
		p.errs.Add(Rule, p.span(at, at), diag.Say("yaml-tag", "tag", y.Tag))
	}
	n.At.End = p.scalarEnd(n)
	return n
}

// extend grows a collection's span over a child written inside it; an alias's
// target stands elsewhere.
func (p *parser) extend(n, child *Node, y *yaml.Node) {
	if y.Kind != yaml.AliasNode && child.At.End > n.At.End {
		n.At.End = child.At.End
	}
}

func (p *parser) mapping(y *yaml.Node, at, depth int) *Node {
	n := &Node{Kind: Mapping, At: p.span(at, at)}
	var merged []Pair
	seen := map[string]source.Span{}
	for i := 0; i+1 < len(y.Content) && !p.stop; i += 2 {
		key, value := p.node(y.Content[i], depth+1), p.node(y.Content[i+1], depth+1)
		if key == nil || value == nil {
			continue
		}
		p.extend(n, key, y.Content[i])
		p.extend(n, value, y.Content[i+1])
		switch {
		case key.Kind != Scalar:
			p.errs.Add(Rule, key.At, diag.Say("yaml-key"))
			continue
		case key.Value == "<<" && key.Style == Plain:
			merged = append(merged, p.merge(value)...)
			continue
		}
		if first, dup := seen[key.Value]; dup {
			d := p.errs.Add(Rule, key.At, diag.Say("yaml-duplicate", "key", key.Value, "line", first.From().Line))
			d.Related = []diag.Related{{At: first, Message: diag.Say("yaml-first")}}
			continue
		}
		seen[key.Value] = key.At
		n.Pairs = append(n.Pairs, Pair{key, value})
	}
	for _, m := range merged {
		if _, own := seen[m.Key.Value]; !own {
			seen[m.Key.Value] = m.Key.At
			n.Pairs = append(n.Pairs, m)
		}
	}
	return n
}

// merge gives the pairs that "<<" brings in; the mapping's own keys win.
func (p *parser) merge(value *Node) []Pair {
	switch value.Kind {
	case Mapping:
		return value.Pairs
	case Sequence:
		var out []Pair
		for _, it := range value.Items {
			if it.Kind == Mapping {
				out = append(out, it.Pairs...)
			}
		}
		return out
	}
	p.errs.Add(Rule, value.At, diag.Say("yaml-merge"))
	return nil
}

// skipProperties moves past "&anchor" and "!!tag" to the value itself.
func (p *parser) skipProperties(at int, y *yaml.Node) int {
	for at < len(p.file.Text) && (p.file.Text[at] == '&' && y.Anchor != "" || p.file.Text[at] == '!' && y.Style&yaml.TaggedStyle != 0) {
		for at < len(p.file.Text) && strings.IndexByte(" \t\r\n", p.file.Text[at]) < 0 {
			at++
		}
		for at < len(p.file.Text) && strings.IndexByte(" \t\r\n", p.file.Text[at]) >= 0 {
			at++
		}
	}
	return at
}

func style(s yaml.Style) Style {
	switch {
	case s&yaml.DoubleQuotedStyle != 0:
		return Double
	case s&yaml.SingleQuotedStyle != 0:
		return Single
	case s&yaml.LiteralStyle != 0:
		return Literal
	case s&yaml.FoldedStyle != 0:
		return Folded
	}
	return Plain
}

// scalarEnd finds where the written form of a scalar ends.
func (p *parser) scalarEnd(n *Node) int {
	text, at := p.file.Text, n.At.Start
	switch n.Style {
	case Single, Double:
		for i := at + 1; i < len(text); i++ {
			switch {
			case n.Style == Double && text[i] == '\\':
				i++
			case n.Style == Single && strings.HasPrefix(text[i:], "''"):
				i++
			case text[i] == text[at]:
				return i + 1
			}
		}
		return len(text)
	case Literal, Folded:
		return blockEnd(text, at)
	}
	a := &aligner{text: text, at: at}
	a.forward(n.Value)
	return a.at
}

// blockEnd is the end of the block scalar whose header stands at at: the last
// line that is indented as its first.
func blockEnd(text string, at int) int {
	end, indent := at+1, -1
	for at < len(text) {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
		line := text[at:]
		if j := strings.IndexByte(line, '\n'); j >= 0 {
			line = line[:j]
		}
		body := strings.TrimRight(line, " \r")
		lead := len(line) - len(strings.TrimLeft(line, " "))
		if body == "" {
			continue
		}
		if indent < 0 {
			indent = lead
		}
		if lead < indent || indent == 0 {
			break
		}
		end = at + len(body)
	}
	return end
}
