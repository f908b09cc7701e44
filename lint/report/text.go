package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Text writes for people at a terminal: place, severity, question, the line
// with the words at fault marked, what to write instead, the law. Suppressed
// findings are left out; no finding, no output.
func Text(out io.Writer, r *Report, o Options) error {
	w := bufio.NewWriter(out)
	places := r.places()
	shown := 0
	for i := range r.Findings {
		f, p := r.Findings[i], places[i]
		if f.Suppressed != nil {
			continue
		}
		if shown++; shown > 1 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s:%d:%d: %s: %s %s\n", visible(p.file), p.line, p.column,
			o.color(f.Severity, o.say(diag.Say("severity-"+f.Severity.String()))), visible(o.say(f.Message)), o.faint("["+id(f)+"]"))
		frame(w, f.At, p, o)
		if f.Origin != nil {
			line(w, o.say(diag.Say("report-origin", "clause", f.Origin.Clause, "text", f.Origin.Text)))
		}
		for _, t := range []diag.Text{f.Detail, f.Fix} {
			line(w, o.say(t))
		}
		if len(f.Basis) > 0 {
			line(w, o.say(diag.Say("report-basis", "basis", names(f.Basis))))
		}
		for _, rel := range f.Related {
			q := placeOf(rel.At)
			line(w, fmt.Sprintf("%s:%d:%d: %s", q.file, q.line, q.column, o.say(rel.Message)))
		}
	}
	return w.Flush()
}

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

func line(w io.Writer, s string) {
	if s != "" {
		fmt.Fprintf(w, "    %s\n", strings.ReplaceAll(visible(s), "\n", "\n    "))
	}
}

// The frame shows at most this many terminal cells of a line, and this many
// of what stands before the words at fault.
const (
	frameCells = 96
	leadCells  = 40
)

// frame shows the first line of a span with the words at fault marked below.
// A finding about a whole document has no frame.
func frame(w io.Writer, at source.Span, p place, o Options) {
	if at.File == nil || at.Start >= at.End {
		return
	}
	text := at.File.Text
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
	number := strconv.Itoa(p.line)
	gutter := strings.Repeat(" ", len(number))
	fmt.Fprintf(w, "  %s %s\n", o.faint(number+" |"), strings.TrimRight(lead+before+marked+after+tail, " "))
	fmt.Fprintf(w, "  %s %s%s\n", o.faint(gutter+" |"), strings.Repeat(" ", cells(lead+before)), o.mark(strings.Repeat("^", max(1, cells(marked)))))
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
