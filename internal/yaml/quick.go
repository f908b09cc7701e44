package yaml

import (
	"strings"
	"unicode/utf8"

	yaml "go.yaml.in/yaml/v3"
)

// quick reads the part of YAML that nearly all files are written in: block
// mappings and sequences, flow collections, scalars on one line with
// few escapes. What it reads is what the module makes of the same text, in a
// fraction of the time; at anything else, and at every fault, it gives up and
// leaves the file to the module.
type quick struct {
	text  string
	no    bool // given up
	line  int  // number of the line read, from 1
	at    int  // where it begins
	end   int  // and ends
	lead  int  // its indentation, -1 after the last line
	depth int
	known struct{ at, column int } // a place of the line, to count columns on from
	free  []yaml.Node
}

// quickly gives the document of a text, or nil when it is for the module.
func quickly(text string) *yaml.Node {
	if strings.ContainsAny(text, "\t\r") || strings.HasPrefix(text, "\uFEFF") {
		return nil
	}
	q := &quick{text: text, end: -1}
	q.next()
	if q.lead < 0 {
		return nil
	}
	doc := &yaml.Node{Kind: yaml.DocumentNode, Line: 1, Column: 1, Content: []*yaml.Node{q.block(q.at+q.lead, q.lead)}}
	if q.no || q.lead >= 0 {
		return nil
	}
	return doc
}

// stop gives up.
func (q *quick) stop() *yaml.Node {
	q.no, q.lead = true, -1
	return nil
}

// advance moves to the next line; false after the last.
func (q *quick) advance() bool {
	if q.end+1 > len(q.text) || q.no {
		return false
	}
	q.at = q.end + 1
	q.line++
	q.known.at, q.known.column = q.at, 1
	q.end = len(q.text)
	if i := strings.IndexByte(q.text[q.at:], '\n'); i >= 0 {
		q.end = q.at + i
	}
	if line := q.text[q.at:q.end]; strings.HasPrefix(line, "---") || strings.HasPrefix(line, "...") {
		q.stop()
	}
	return !q.no
}

// next moves to the next line that holds more than a comment.
func (q *quick) next() {
	for q.advance() {
		i := q.skip(q.at)
		if i < q.end && q.text[i] != '#' {
			q.lead = i - q.at
			return
		}
	}
	q.lead = -1
}

// skip passes over spaces of the line.
func (q *quick) skip(i int) int {
	for i < q.end && q.text[i] == ' ' {
		i++
	}
	return i
}

// blank reports a space or the line's end.
func (q *quick) blank(i int) bool { return i >= q.end || q.text[i] == ' ' }

// dash reports an entry of a block sequence.
func (q *quick) dash(i int) bool { return i < q.end && q.text[i] == '-' && q.blank(i+1) }

// node makes a node that stands at an offset of the line.
func (q *quick) node(kind yaml.Kind, i int) *yaml.Node {
	if i < q.known.at {
		q.known.at, q.known.column = q.at, 1
	}
	q.known.column += utf8.RuneCountInString(q.text[q.known.at:i])
	q.known.at = i
	if len(q.free) == 0 {
		q.free = make([]yaml.Node, min(256, 16+len(q.text)/32))
	}
	n := &q.free[0]
	q.free = q.free[1:]
	n.Kind, n.Line, n.Column = kind, q.line, q.known.column
	return n
}

// block reads the block collection whose first entry stands at an offset.
func (q *quick) block(i, indent int) *yaml.Node {
	if q.depth++; q.depth > maxDepth {
		return q.stop()
	}
	defer func() { q.depth-- }()
	if q.dash(i) {
		return q.sequence(i, indent, false)
	}
	return q.mapping(i, indent)
}

func (q *quick) mapping(i, indent int) *yaml.Node {
	n := q.node(yaml.MappingNode, i)
	for {
		key, after := q.key(i)
		if key == nil {
			return q.stop()
		}
		n.Content = append(n.Content, key, q.value(after, indent, true))
		if q.lead < indent {
			return n
		}
		if i = q.at + q.lead; q.lead > indent || q.dash(i) {
			return q.stop()
		}
	}
}

// sequence reads entries. Those of a mapping's value may stand as far out as
// its keys; then a key ends them.
func (q *quick) sequence(i, indent int, ofKey bool) *yaml.Node {
	n := q.node(yaml.SequenceNode, i)
	for {
		n.Content = append(n.Content, q.value(i+1, indent, false))
		if q.lead < indent {
			return n
		}
		switch i = q.at + q.lead; {
		case q.lead > indent:
			return q.stop()
		case q.dash(i):
		case ofKey:
			return n
		default:
			return q.stop()
		}
	}
}

// key reads a key and gives where its value begins; nil where no key stands.
func (q *quick) key(i int) (key *yaml.Node, after int) {
	key, end := q.scalar(i, false)
	const longest = 1000 // the module takes 1024
	if key == nil || end-i > longest {
		return nil, 0
	}
	if key.Style == 0 {
		end = q.skip(end)
	}
	if end >= q.end || q.text[end] != ':' || !q.blank(end+1) {
		return nil, 0
	}
	return key, end + 1
}

// value reads what stands after a colon or dash and moves to the line after it.
func (q *quick) value(after, indent int, ofKey bool) *yaml.Node {
	i := q.skip(after)
	if i == q.end || q.text[i] == '#' {
		none := q.node(yaml.ScalarNode, after)
		q.next()
		i = q.at + q.lead
		switch {
		case q.lead < indent:
			return none
		case q.lead == indent && ofKey && q.dash(i):
			return q.sequence(i, indent, true)
		case q.lead == indent:
			return none
		case q.text[i] != '[' && q.text[i] != '{':
			return q.block(i, q.lead)
		}
	} else if !ofKey {
		if key, _ := q.key(i); key != nil || q.dash(i) {
			return q.block(i, i-q.at)
		}
	}
	n, end := q.inline(i, false)
	if n == nil {
		return q.stop()
	}
	if rest := q.skip(end); rest < q.end && (q.text[rest] != '#' || rest == end) {
		return q.stop()
	}
	if q.next(); q.lead > indent {
		return q.stop()
	}
	return n
}

// inline reads a scalar or flow collection and gives where it ends; nil when
// it is for the module.
func (q *quick) inline(i int, flow bool) (*yaml.Node, int) {
	if c := q.text[i]; c == '[' || c == '{' {
		return q.flow(i)
	}
	return q.scalar(i, flow)
}

func (q *quick) flow(i int) (*yaml.Node, int) {
	if q.depth++; q.depth > maxDepth {
		return nil, 0
	}
	defer func() { q.depth-- }()
	n, closing := q.node(yaml.SequenceNode, i), byte(']')
	if q.text[i] == '{' {
		n.Kind, closing = yaml.MappingNode, '}'
	}
	n.Style = yaml.FlowStyle
	for i = q.gap(i + 1); i >= 0 && q.text[i] != closing; {
		if closing == '}' {
			key, after := (*yaml.Node)(nil), 0
			if key, after = q.scalar(i, true); key == nil {
				return nil, 0
			}
			if after >= q.end || q.text[after] != ':' || !q.blank(after+1) {
				return nil, 0
			}
			n.Content = append(n.Content, key)
			if i = q.gap(after + 1); i < 0 {
				return nil, 0
			}
		}
		v, end := q.inline(i, true)
		if v == nil {
			return nil, 0
		}
		n.Content = append(n.Content, v)
		switch i = q.gap(end); {
		case i < 0:
			return nil, 0
		case q.text[i] == ',':
			i = q.gap(i + 1)
		case q.text[i] != closing:
			return nil, 0
		}
	}
	if i < 0 {
		return nil, 0
	}
	return n, i + 1
}

// gap passes over spaces, comments and line ends inside a flow collection; -1
// at the end of the text.
func (q *quick) gap(i int) int {
	for {
		i = q.skip(i)
		switch {
		case i < q.end && q.text[i] != '#':
			return i
		case i < q.end && i > q.at && q.text[i-1] != ' ', !q.advance():
			return -1
		}
		i = q.at
	}
}

// scalar reads a scalar of one line and gives where it ends; nil when it is
// for the module.
func (q *quick) scalar(i int, flow bool) (*yaml.Node, int) {
	if i >= q.end {
		return nil, 0
	}
	switch c := q.text[i]; {
	case c == '"' || c == '\'':
		return q.quoted(i, c)
	case strings.IndexByte("?:,[]{}#&*!|>%@`", c) >= 0, q.dash(i):
		return nil, 0
	}
	j := i
	for ; j < q.end; j++ {
		c := q.text[j]
		if c == ':' && q.blank(j+1) || c == '#' && q.text[j-1] == ' ' {
			break
		}
		if !flow {
			continue
		}
		if c == ',' || c == ']' || c == '}' {
			break
		}
		if c == '?' || c == '[' || c == '{' || c == ':' && strings.IndexByte(",?[]{}", q.text[j+1]) >= 0 {
			return nil, 0
		}
	}
	n := q.node(yaml.ScalarNode, i)
	n.Value = strings.TrimRight(q.text[i:j], " ")
	return n, i + len(n.Value)
}

// escapes are those that are read here, in double quotes.
var escapes = strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n")

func (q *quick) quoted(i int, mark byte) (*yaml.Node, int) {
	n := q.node(yaml.ScalarNode, i)
	n.Style = yaml.DoubleQuotedStyle
	if mark == '\'' {
		n.Style = yaml.SingleQuotedStyle
	}
	escaped := false
	for j := i + 1; j < q.end; j++ {
		if mark == '"' && q.text[j] == '\\' {
			if j++; j >= q.end || strings.IndexByte(`\"n`, q.text[j]) < 0 {
				return nil, 0
			}
			escaped = true
			continue
		}
		if q.text[j] != mark {
			continue
		}
		if mark == '\'' && j+1 < q.end && q.text[j+1] == mark {
			j++
			continue
		}
		n.Value = q.text[i+1 : j]
		switch {
		case escaped:
			n.Value = escapes.Replace(n.Value)
		case mark == '\'':
			n.Value = strings.ReplaceAll(n.Value, "''", "'")
		}
		return n, j + 1
	}
	return nil, 0
}
