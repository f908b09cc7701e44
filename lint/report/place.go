package report

import (
	"unicode/utf8"

	"qiyue/internal/source"
)

// place is where a span stands as formats write it: 1-based, columns in code
// points, the end exclusive.
type place struct {
	file               string
	line, column       int
	endLine, endColumn int
}

func placeOf(at source.Span) place { return new(locator).place(at) }

// locator counts on from the last place it was asked for: findings stand in
// order, so a file of one very long line is counted through once.
type locator struct {
	file         *source.File
	at           int
	line, column int
}

func (l *locator) place(at source.Span) place {
	if at.File == nil {
		return place{"", 1, 1, 1, 1}
	}
	l.move(at.File, at.Start)
	end := *l
	end.move(at.File, at.End)
	return place{at.File.Name, l.line, l.column, end.line, end.column}
}

func (l *locator) move(f *source.File, to int) {
	to = min(max(to, 0), len(f.Text))
	if l.file == f && to >= l.at && to < f.LineStart(l.line+1) {
		l.column += utf8.RuneCountInString(f.Text[l.at:to])
		l.at = to
		return
	}
	p := f.Position(to)
	*l = locator{f, to, p.Line, p.Column}
}
