package reader

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// room is where the paragraphs and inlines of one document are kept, many to
// an allocation.
type room struct {
	inlines    []document.Inline
	paragraphs []document.Paragraph // not yet given out
}

// keep copies inlines to where they stay.
func (r *room) keep(in ...document.Inline) []document.Inline {
	if cap(r.inlines)-len(r.inlines) < len(in) {
		r.inlines = make([]document.Inline, 0, max(len(in), 64))
	}
	k := len(r.inlines)
	r.inlines = append(r.inlines, in...)
	return r.inlines[k:len(r.inlines):len(r.inlines)]
}

func (r *room) paragraph() *document.Paragraph {
	if len(r.paragraphs) == 0 {
		r.paragraphs = make([]document.Paragraph, 32)
	}
	p := &r.paragraphs[0]
	r.paragraphs = r.paragraphs[1:]
	return p
}

// line makes a paragraph of a trimmed line, its number apart.
func (r *room) line(f *source.File, start, end int) *document.Paragraph {
	s := f.Text[start:end]
	p := r.paragraph()
	p.At = source.Span{File: f, Start: start, End: end}
	if n := numberPrefix(s); n > 0 {
		p.Number = s[:n]
		body, _ := trim(f.Text, start+n, end)
		if body < end {
			p.Inlines = r.keep(inline(f, body, end))
		}
		p.Heading = isHeading(f.Text[body:end], 26)
		return p
	}
	p.Inlines = r.keep(inline(f, start, end))
	p.Heading = !strings.HasPrefix(s, "-") && isHeading(s, 14) && !strings.ContainsAny(s, anyDigit+":：_,，、（(") && !strings.Contains(s, "年") && utf8.RuneCountInString(s) > 1
	return p
}
