package lint

import (
	"slices"
	"strings"
)

// Clause is a numbered stretch of the text: a chapter, an article, an item.
type Clause struct {
	Label      Label
	Number     string // as printed
	Parent     *Clause
	Kids       []*Clause
	Passage    int // index of the passage that carries the number
	Start, End int // with everything inside

	path string // once asked for
}

// Path names the clause: 第三章/第五条/（一）.
func (c *Clause) Path() string {
	if c == nil {
		return ""
	}
	if c.path == "" {
		c.path = strings.TrimRight(c.Number, "、.．:： ")
		if c.Parent != nil {
			c.path = c.Parent.Path() + "/" + c.path
		}
	}
	return c.path
}

// Root is the outermost clause around it that is not a chapter or section.
func (c *Clause) Root() *Clause {
	for c != nil && c.Parent != nil && c.Parent.Label.Scheme != ChapterScheme && c.Parent.Label.Scheme != SectionScheme {
		c = c.Parent
	}
	return c
}

// Clauses are all numbered clauses in order of their start.
func (t *Text) Clauses() []*Clause { return t.facts.clauses }

// ClauseAt is the innermost clause around byte i, or nil.
func (t *Text) ClauseAt(i int) *Clause { return t.PassageAt(i).Clause }

// number nests the numbered passages: a number of a scheme already open
// continues it, another opens a level below.
func (t *Text) number() {
	var open []*Clause
	for k := range t.Passages {
		p := &t.Passages[k]
		if p.Residue {
			continue
		}
		if l, ok := ParseLabel(p.Number); ok {
			depth := level(open, l)
			for _, c := range open[depth:] {
				c.End = p.Start
			}
			open = open[:depth]
			c := t.facts.nodes.add(Clause{Label: l, Number: p.Number, Passage: k, Start: p.Start, End: len(t.All)})
			if depth > 0 {
				c.Parent = open[depth-1]
				c.Parent.Kids = append(c.Parent.Kids, c)
			}
			open = append(open, c)
			t.facts.clauses = append(t.facts.clauses, c)
		} else if p.Kind == Signing || p.Kind == DocTitle {
			for _, c := range open {
				c.End = p.Start
			}
			open = nil
		}
		if len(open) > 0 {
			p.Clause = open[len(open)-1]
		}
	}
}

// level is how many of the open clauses stay open when l comes.
func level(open []*Clause, l Label) int {
	if l.Scheme == AttachScheme {
		return 0
	}
	if l.Scheme == PathScheme && len(l.Values) > 1 {
		// A path goes below what it extends, beside what it shares all but the
		// last part with, else beside its equals in length.
		for i := len(open) - 1; i >= 0; i-- {
			o := open[i].Label
			switch n := len(o.Values); {
			case o.Scheme == ArticleScheme && o.Values[0] == l.Values[0], o.Scheme == PathScheme && n < len(l.Values) && equal(o.Values, l.Values[:n]):
				return i + 1
			case o.Scheme == PathScheme && n == len(l.Values) && equal(o.Values[:n-1], l.Values[:n-1]):
				return i
			}
		}
		for i := len(open) - 1; i >= 0; i-- {
			if o := open[i].Label; o.Scheme == PathScheme && len(o.Values) == len(l.Values) {
				return i
			}
		}
		for i := len(open) - 1; i >= 0; i-- {
			if s := open[i].Label.Scheme; s == PathScheme || s >= HalfBracket && s < AttachScheme || s == HanBracket {
				return i
			}
		}
		return len(open)
	}
	for i := range open {
		o := open[i].Label
		if o.Scheme == l.Scheme && len(o.Values) == len(l.Values) {
			return i
		}
	}
	if l.Scheme <= SectionScheme {
		for i := range open {
			if s := open[i].Label.Scheme; s != AttachScheme && s >= l.Scheme {
				return i
			}
		}
	}
	if l.Scheme == ArticleScheme || l.Scheme == HanScheme && l.Last() > 1 { // 三、 begins no list inside 2.: its first members run on in other lines
		for i := range open {
			if s := open[i].Label.Scheme; s != AttachScheme && s > l.Scheme {
				return i
			}
		}
	}
	return len(open)
}

// ClauseNumbered finds a clause by scheme and value, or nil.
func (t *Text) ClauseNumbered(l Label) *Clause {
	for _, c := range t.facts.clauses {
		if c.Label.Scheme == l.Scheme && equal(c.Label.Values, l.Values) {
			return c
		}
	}
	return nil
}

func equal(a, b []int64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// ClauseRange is the innermost clause of at least two passages or one that
// holds byte i, else the passage.
func (t *Text) ClauseRange(i int) (start, end int) {
	if c := t.ClauseAt(i); c != nil {
		return c.Around(i)
	}
	p := t.PassageAt(i)
	return p.Start, p.End
}

// Around is the range of the clause, cut to what stands within reach of byte i
// in clauses longer than any agreement's.
func (c *Clause) Around(i int) (start, end int) {
	return max(c.Start, i-reach), min(c.End, i+reach)
}

// reach is how far around a place its clause is looked at, in bytes.
const reach = 1 << 14

// Heading is the nearest heading passage at or before byte i, or nil.
func (t *Text) HeadingAt(i int) *Passage {
	k := t.passage(i)
	if k < 0 {
		return nil
	}
	if len(t.facts.headings) == 0 {
		t.facts.headings = slices.Grow(t.facts.headings, len(t.Passages))[:len(t.Passages)]
		last := int32(-1)
		for k := range t.Passages {
			if t.Passages[k].Kind == Heading {
				last = int32(k)
			}
			for last >= 0 && t.Passages[last].Clause != nil && t.Passages[k].Start >= t.Passages[last].Clause.End { // 10. 工时单价： behind 9. 违约责任
				if c := t.Passages[last].Clause.Parent; c != nil && t.Passages[c.Passage].Kind == Heading {
					last = int32(c.Passage)
				} else {
					last = -1
				}
			}
			t.facts.headings[k] = last
		}
	}
	if h := t.facts.headings[k]; h >= 0 {
		return &t.Passages[h]
	}
	return nil
}
