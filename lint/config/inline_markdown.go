package config

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// InMarkdown finds the suppressions in the comments of a Markdown file. One on
// a line of its own is bound to the block that follows: a heading, a list
// item, a table, a paragraph; one behind a text is bound to its line.
func InMarkdown(f *source.File) ([]Suppression, diag.List) {
	if !strings.Contains(f.Text, "qiyue") {
		return nil, nil
	}
	var out []Suppression
	var problems diag.List
	fence := ""
	for n := 1; n <= f.LineCount(); n++ {
		start, line := f.LineStart(n), f.Line(n)
		trimmed := strings.TrimSpace(line)
		if fence == "" && (strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~")) {
			fence = trimmed[:3]
			continue
		} else if fence != "" {
			if strings.HasPrefix(trimmed, fence) {
				fence = ""
			}
			continue
		}
		for from := 0; ; {
			a := strings.Index(line[from:], "<!--")
			if a < 0 {
				break
			}
			a += from
			inside, rest, closed := cutComment(line[a:])
			if !closed {
				break
			}
			from = len(line) - len(rest)
			at := source.Span{File: f, Start: start + a, End: start + from}
			s, problem, ok := comment(inside, at)
			if problem != nil {
				problems = append(problems, *problem)
			}
			if ok && s != nil {
				if alone(line) {
					s.Start, s.End = blockAfter(f, n)
				} else {
					s.Start, s.End = start, start+len(line)
				}
				out = append(out, *s)
			}
		}
	}
	return out, problems
}

// alone reports a line that holds nothing but comments.
func alone(line string) bool {
	for {
		line = strings.TrimSpace(line)
		if line == "" {
			return true
		}
		_, rest, ok := cutComment(line)
		if !ok {
			return false
		}
		line = rest
	}
}

// cutComment splits a line that begins with a comment into what the comment
// says and what follows it; ok is false where none begins or it is not closed.
// <!--> and <!---> are whole comments that say nothing (CommonMark 0.31, 6.6).
func cutComment(line string) (inside, rest string, ok bool) {
	body, ok := strings.CutPrefix(line, "<!--")
	if !ok {
		return "", "", false
	}
	for _, empty := range []string{">", "->"} {
		if rest, ok := strings.CutPrefix(body, empty); ok {
			return "", rest, true
		}
	}
	return strings.Cut(body, "-->")
}

// blockAfter is the block that begins after line n; comments in between are
// passed over.
func blockAfter(f *source.File, n int) (start, end int) {
	for n++; n <= f.LineCount() && alone(f.Line(n)); n++ {
	}
	if n > f.LineCount() {
		return len(f.Text), len(f.Text)
	}
	first := strings.TrimSpace(f.Line(n))
	start = f.LineStart(n)
	if strings.HasPrefix(first, "#") {
		return start, start + len(f.Line(n))
	}
	item := listItem(first)
	end = start + len(f.Line(n))
	for n++; n <= f.LineCount(); n++ {
		l := strings.TrimSpace(f.Line(n))
		if l == "" || strings.HasPrefix(l, "#") || item && listItem(l) {
			break
		}
		end = f.LineStart(n) + len(f.Line(n))
	}
	return start, end
}

// listItem reports a line that begins an item: - x, * x, 1. x, 2) x.
func listItem(l string) bool {
	if strings.HasPrefix(l, "- ") || strings.HasPrefix(l, "* ") || strings.HasPrefix(l, "+ ") {
		return true
	}
	digits := strings.TrimLeft(l, "0123456789")
	return len(digits) < len(l) && (strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") "))
}
