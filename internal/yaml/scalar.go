package yaml

import (
	"strings"

	yaml "go.yaml.in/yaml/v3"
)

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
	text, at := p.text, n.At.Start
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
	if end := at + len(n.Value); strings.HasPrefix(text[at:], n.Value) {
		return end
	}
	a := newAligner(text, at, Plain, n.Value)
	return a.forward(n.Value)
}

// blockEnd is the end of the block scalar whose header stands at at: the last
// line that is indented as its first.
func blockEnd(text string, at int) int {
	end, indent := min(at+1, len(text)), -1
	for at < len(text) {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
		line, _, _ := strings.Cut(text[at:], "\n")
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
