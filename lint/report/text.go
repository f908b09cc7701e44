package report

import (
	"bufio"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// text writes for people at a terminal: place, severity, question, the line
// with the words at fault marked, what to write instead, the law. Suppressed
// findings are left out; no finding, no output. Errors are said elsewhere.
type text struct {
	o     Options
	shown list
}

func newText(o Options) form { return &text{o: o} }

func (t *text) begin(*bufio.Writer) {}

func (t *text) render(out *Piece, p *Part, at []place) {
	o, b := t.o, out.body
	for i := range p.Findings {
		f, at := &p.Findings[i], at[i]
		if f.Suppressed != nil {
			continue
		}
		b = append(append(b, '\n'), visible(at.file)...)
		if !inBook(at.file) {
			b = number(number(b, ":", at.line), ":", at.column)
		}
		b = append(b, ": "...)
		b = append(append(b, o.color(f.Severity, o.severity(f.Severity))...), ": "...)
		b = append(append(b, visible(o.say(f.Message))...), ' ')
		b = append(append(b, o.faint("["+id(f)+"]")...), '\n')
		b = frame(b, f.At, at, o)
		if f.Origin != nil {
			b = line(b, o.say(diag.Say("report-origin", "clause", f.Origin.Clause, "text", f.Origin.Text)))
		}
		b = line(line(b, o.say(f.Detail)), o.say(f.Fix))
		if len(f.Basis) > 0 {
			b = line(b, o.say(diag.Say("report-basis", "basis", names(f.Basis))))
		}
		for _, rel := range placed(f.Related) {
			q := placeOf(rel.At)
			b = line(b, fmt.Sprintf("%s:%d:%d: %s", q.file, q.line, q.column, o.say(rel.Message)))
		}
	}
	out.body = b
}

func (t *text) add(w *bufio.Writer, p *Piece) { t.shown.add(w, p.body) }

func (t *text) end(*bufio.Writer, Summary) {}

// placed are the related places that a file has: wording of the house stands
// in no file of the user's.
func placed(list []diag.Related) []diag.Related {
	return slices.DeleteFunc(slices.Clone(list), func(r diag.Related) bool { return r.At.File == nil })
}

// inBook reports the name of a cell, 表.xlsx!协议!C5, which says where it stands.
func inBook(name string) bool { return strings.Contains(strings.ToLower(name), ".xlsx!") }

// id is rule or rule/entry, as suppressions take it.
func id(f *Finding) string {
	if f.Entry != "" {
		return f.Rule + "/" + f.Entry
	}
	return f.Rule
}

func names(basis []diag.LawID) []string {
	out := make([]string, len(basis))
	for i, b := range basis {
		out[i] = string(b)
	}
	return out
}

// line appends a text set in, if there is one.
func line(b []byte, s string) []byte {
	if s == "" {
		return b
	}
	return append(append(append(b, "    "...), strings.ReplaceAll(visible(s), "\n", "\n    ")...), '\n')
}

// A line of the frame takes at most this many terminal cells, so that the
// marks stay below their words on the narrowest terminals, and this many of
// what stands before the words at fault.
const (
	lineCells = 79
	leadCells = 32
)

// frame appends the first line of a span with the words at fault marked below.
// A finding about a whole document has none.
func frame(b []byte, at source.Span, p place, o Options) []byte {
	if at.File == nil || at.Start >= at.End {
		return b
	}
	text := at.File.Text
	head := strconv.Itoa(p.line)
	frameCells := lineCells - len("  "+head+" | ") - cells("……")
	lineEnd := at.Start
	for lineEnd < len(text) && text[lineEnd] != '\n' && text[lineEnd] != '\r' && lineEnd-at.Start < 4*frameCells {
		lineEnd++
	}
	for lineEnd < len(text) && !utf8.RuneStart(text[lineEnd]) {
		lineEnd++
	}
	lineStart := max(at.File.LineStart(p.line), at.Start-4*frameCells)
	for !utf8.RuneStart(text[lineStart]) {
		lineStart--
	}
	cutFront := lineStart > at.File.LineStart(p.line)
	before, cut := last(strings.TrimLeft(show(text[lineStart:at.Start]), " "), leadCells)
	lead := ""
	if cut || cutFront {
		lead = "…"
	}
	stop := min(at.End, lineEnd)
	marked, more := first(show(text[at.Start:stop]), frameCells-cells(before))
	after := ""
	if !more {
		after, more = first(show(text[stop:lineEnd]), max(0, frameCells-cells(before)-cells(marked)))
	}
	tail := ""
	if more || lineEnd < len(text) && text[lineEnd] != '\n' && text[lineEnd] != '\r' {
		tail = "…"
	}
	shown := strings.TrimRight(lead+before+marked+after+tail, " ")
	b = append(append(append(append(b, "  "...), o.faint(head+" |")...), ' '), shown...)
	b = append(append(append(b, "\n  "...), o.faint(strings.Repeat(" ", len(head))+" |")...), ' ')
	b = append(b, strings.Repeat(" ", cells(lead+before))...)
	b = append(b, o.mark(strings.Repeat("^", max(1, cells(marked))))...)
	return append(b, '\n')
}

// show makes a piece of a line printable: tabs are four blanks, what would
// steer a terminal or stay invisible is a mark of one cell.
func show(s string) string { return strings.ReplaceAll(visible(s), "\t", "    ") }

// cells is the number of terminal cells a text takes.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += source.Width(r)
	}
	return n
}

// first is the beginning of s that fits into cells; more says it was cut.
func first(s string, limit int) (part string, more bool) {
	n := 0
	for i, r := range s {
		if n += source.Width(r); n > limit {
			return s[:i], true
		}
	}
	return s, false
}

// last is the end of s that fits into cells.
func last(s string, limit int) (part string, cut bool) {
	n := 0
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if n += source.Width(r); n > limit {
			return s[i:], true
		}
		i -= size
	}
	return s, false
}
