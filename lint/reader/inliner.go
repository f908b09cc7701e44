package reader

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"qiyue/internal/document"
)

// split gives the inlines of a block, one slice a printed line: at hard
// breaks, and at soft ones before a number or after a whole sentence. The outer
// slice holds until the next call.
func (m *marked) split(n ast.Node) [][]document.Inline {
	m.line.begin(m)
	m.line.children(n, false)
	return m.line.lines()
}

type inliner struct {
	m   *marked
	cur []document.Inline
	out [][]document.Inline
}

func (w *inliner) begin(m *marked) { w.m, w.cur, w.out = m, w.cur[:0], w.out[:0] }

// lines are the printed lines; they hold until the next block begins.
func (w *inliner) lines() [][]document.Inline {
	w.cut()
	return w.out
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
				w.soft(c.Segment.Stop)
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
			if s := c.Segments.At(0); strings.HasPrefix(strings.ToLower(w.m.f.Text[s.Start:s.Stop]), "<br") {
				w.cut()
			}
		case *ast.AutoLink:
			label := string(c.Label([]byte(w.m.f.Text)))
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

// soft ends the printed line at a line break of the source, byte i, when the next
// line begins a number or this one ends a statement.
func (w *inliner) soft(i int) {
	next := w.m.f.Text[i:]
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
		c := w.m.f.Text[i]
		n, s := 0, ""
		switch {
		case c == '\\' && i+1 < stop && util.IsPunct(w.m.f.Text[i+1]):
			n, s = 2, string(w.m.f.Text[i+1])
		case c == '&':
			if end := strings.IndexByte(w.m.f.Text[i:min(stop, i+32)], ';'); end > 1 {
				piece := []byte(w.m.f.Text[i : i+end+1])
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
