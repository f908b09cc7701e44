package config

import (
	"strings"
	"unicode"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint/reader"
)

// InText finds the suppressions in the comments of a Markdown file or a plain
// text, of which d was read. One on lines of its own is bound to the block that
// follows: a heading, a list item with what is nested in it, a table, a paragraph
// as the reader divides them; one behind a text is bound to
// its line. Comments and tags that the reader found without
// end are findings: what they would keep from being printed is examined.
func InText(f *source.File, d *document.Document) ([]Suppression, diag.List) {
	var out []Suppression
	var problems diag.List
	for _, at := range d.Unclosed {
		if !ours(f.Text[at.Start:]) { // else told below
			problems = append(problems, *fault(at, diag.Error, "unclosed", diag.Say("suppression-unclosed", "text", firstWord(f.Text[at.Start:]))))
		}
	}
	if !mentioned(f.Text) {
		return nil, problems
	}
	fence, last, begun := "", strings.LastIndex(f.Text, "-->"), begins(f, d)
	for n := 1; n <= f.LineCount(); n++ {
		line := f.Line(n)
		if open := fenceOf(bare(line)); fence == "" && open != "" {
			fence = open
			continue
		} else if fence != "" {
			if strings.HasPrefix(open, fence) && strings.Trim(bare(line), fence[:1]+" \t") == "" {
				fence = ""
			}
			continue
		}
		for from := 0; ; {
			start := f.LineStart(n)
			a := strings.Index(line[from:], "<!--")
			if a < 0 {
				break
			}
			a += from
			inside, rest, closed := "", "", false
			if start+a < last {
				inside, rest, closed = wholeComment(f.Text[start+a:])
			}
			if !closed {
				if at := (source.Span{File: f, Start: start + a, End: start + len(line)}); ours(f.Text[at.Start:]) {
					d := fault(at, diag.Error, "malformed", diag.Say("suppression-open"))
					d.Fix = diag.Say(mend["unclosed"])
					problems = append(problems, *d)
				}
				from = a + len("<!--")
				continue
			}
			at := source.Span{File: f, Start: start + a, End: len(f.Text) - len(rest)}
			s, problem, ok := comment(inside, at)
			first, before := start, line[:a]
			if strings.Contains(inside, "\n") {
				if !ok && bare(before) != "" { // within a paragraph it may be none
					from = a + len("<!--")
					continue
				}
				for n < f.LineCount() && f.LineStart(n+1) < at.End {
					n++
				}
				line = f.Line(n)
			}
			from = at.End - f.LineStart(n)
			if strings.Count(before, "`")%2 == 1 && strings.Contains(line[from:], "`") {
				continue // code
			}
			if problem != nil {
				problems = append(problems, *problem)
			}
			if !ok || s == nil {
				continue
			}
			if alone(before) && alone(line[from:]) {
				s.Start, s.End = blockAfter(f, n, begun)
			} else {
				s.Start, s.End = first, f.LineStart(n)+len(line)
			}
			out = append(out, *s)
		}
	}
	return out, problems
}

// bare is a line without the marks of quotations and the blanks before its
// words.
func bare(line string) string {
	for {
		line = strings.TrimSpace(line)
		rest, ok := strings.CutPrefix(line, ">")
		if !ok {
			return line
		}
		line = rest
	}
}

// fenceOf is the run of ``` or ~~~ that a line begins with, or ""; ```甲``` is code
// within a line.
func fenceOf(line string) string {
	for _, mark := range []string{"`", "~"} {
		rest := strings.TrimLeft(line, mark)
		if run := line[:len(line)-len(rest)]; len(run) >= 3 && (mark == "~" || !strings.Contains(rest, mark)) {
			return run
		}
	}
	return ""
}

// alone reports a line that holds nothing but comments.
func alone(line string) bool {
	for {
		line = bare(line)
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

// cutComment splits a text that begins with a comment into what the comment
// says and what follows it; ok is false where none begins or it is not closed.
// <!--> and <!---> are whole comments that say nothing (CommonMark 0.31, 6.6).
func cutComment(text string) (inside, rest string, ok bool) {
	body, ok := strings.CutPrefix(text, "<!--")
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

// wholeComment splits a text that begins with a comment as cutComment does. A
// comment is taken for one that was left open when a line of it begins another,
// and one to us also when it goes over a blank line.
func wholeComment(text string) (inside, rest string, ok bool) {
	us := ours(text)
	for at := 0; at < len(text); {
		end := len(text)
		if k := strings.IndexByte(text[at:], '\n'); k >= 0 {
			end = at + k + 1
		}
		line := text[at:end]
		switch {
		case at == 0:
			if inside, rest, ok := cutComment(line); ok {
				return inside, text[end-len(rest):], true
			}
		case strings.HasPrefix(bare(line), "<!--"), us && bare(line) == "":
			return "", "", false
		default:
			if k := strings.Index(line, "-->"); k >= 0 {
				return text[len("<!--") : at+k], text[at+k+len("-->"):], true
			}
		}
		at = end
	}
	return "", "", false
}

// ours reports a text that begins with a comment to us.
func ours(text string) bool {
	body, ok := strings.CutPrefix(text, "<!--")
	return ok && reader.ToUs(body[:min(len(body), 200)])
}

// firstWord is the first word of a text, a few characters of it.
func firstWord(text string) string {
	const most = 12
	for i, r := range text {
		if unicode.IsSpace(r) || r == '>' || i >= most {
			return text[:i]
		}
	}
	return text
}

// begins are the lines on which paragraphs begin of which a comment takes one: in
// plain text all, in Markdown those with a printed number (1、 or 第一条), which
// need no blank line between them.
func begins(f *source.File, d *document.Document) map[int]bool {
	lines, markdown := map[int]bool{}, reader.IsMarkdown(f)
	document.Walk(d.Blocks, func(b document.Block) bool {
		p, ok := b.(*document.Paragraph)
		if !markdown || ok && p.Number != "" {
			lines[f.LineAt(b.From().At.Start)] = true
		}
		return true
	})
	return lines
}

// blockAfter is the block that begins after line n; comments in between are
// passed over. Begun are the lines on which another one begins at any rate.
func blockAfter(f *source.File, n int, begun map[int]bool) (start, end int) {
	open := false // a comment of several lines
	for n++; n <= f.LineCount(); n++ {
		line := bare(f.Line(n))
		if open {
			_, rest, ended := strings.Cut(line, "-->")
			if open = !ended; ended && !alone(rest) {
				break
			}
			continue
		}
		if open = strings.HasPrefix(line, "<!--") && !strings.Contains(line, "-->"); !open && !alone(line) {
			break
		}
	}
	if n > f.LineCount() {
		return len(f.Text), len(f.Text)
	}
	first := bare(f.Line(n))
	start = f.LineStart(n)
	end = start + len(f.Line(n))
	if strings.HasPrefix(first, "#") {
		return start, end
	}
	item, depth, apart := listItem(first), indent(f.Line(n)), false
	for n++; n <= f.LineCount(); n++ {
		l := bare(f.Line(n))
		if l == "" {
			if apart = true; item == 0 {
				break
			}
			continue
		}
		if in := indent(f.Line(n)); item == 0 || in < depth+item { // not within the item
			if apart || begun[n] || strings.HasPrefix(l, "#") || listItem(l) > 0 && (item == 0 || in <= depth) {
				break
			}
		}
		end = f.LineStart(n) + len(f.Line(n))
		if item == 0 && strings.Trim(l, l[:1]) == "" && (l[0] == '=' || l[0] == '-') { // makes a heading of it
			break
		}
	}
	return start, end
}

// indent is how deep the words of a line stand.
func indent(line string) int { return len(line) - len(strings.TrimLeft(line, "> \t")) }

// listItem is how many bytes the mark takes of a line that begins an item: - x,
// * x, 1. x, 2) x; else 0.
func listItem(l string) int {
	digits := strings.TrimLeft(l, "0123456789")
	for _, mark := range []string{"- ", "* ", "+ ", ". ", ") "} {
		if number := len(l) - len(digits); strings.HasPrefix(digits, mark) && (number > 0) == strings.Contains(".)", mark[:1]) {
			return number + len(mark)
		}
	}
	return 0
}
