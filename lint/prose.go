package lint

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// proseOf is a document of the values that a drafter worded freely: a heading
// with the labels of each field, each value a paragraph of its own. A value
// stands alone: what the clauses print around it is no excuse for its words.
func proseOf(s *spec.Spec) *document.Document {
	d := &document.Document{Class: document.Contract}
	labels := ""
	for _, v := range s.Prose() {
		d.Source = v.Node.At.File
		if l := v.Labels[len(v.Labels)-1]; l != labels {
			labels = l
			d.Blocks = append(d.Blocks, &document.Paragraph{Heading: true, Inlines: []document.Inline{{Text: l}}})
		}
		p := &document.Paragraph{}
		for _, x := range v.Node.Pieces() {
			p.Inlines = append(p.Inlines, document.Inline{Kind: document.Value, Text: x.Text, Path: v.Path, Origin: document.Origin{At: x.At}})
		}
		d.Blocks = append(d.Blocks, p)
	}
	if d.Source == nil {
		return nil
	}
	return d
}

// valueAt is the path of the value that prints byte i, "" for fixed words.
func (t *Text) valueAt(i int) string {
	if r, _ := t.runAt(i); r.ref >= 0 {
		return t.refs[r.ref].Path
	}
	return ""
}

// within is the place in the spec of bytes i to j where one value prints them
// all, and its path; else those of the first value among them.
func (t *Text) within(i, j int) (source.Span, string) {
	a, _ := t.runAt(i)
	b, _ := t.runAt(j - 1)
	if t.spec == nil || a.ref < 0 {
		return source.Span{}, ""
	}
	if a.ref != b.ref {
		for k := a.ref; k <= b.ref; k++ {
			if in := t.refs[k]; in.Path != "" && !in.Origin.At.IsZero() {
				return in.Origin.At, in.Path
			}
		}
		return source.Span{}, ""
	}
	if t.refs[a.ref].Path == "" {
		return source.Span{}, ""
	}
	in := t.refs[a.ref]
	from, to := int(a.src), int(b.src)+int(b.n)
	if a.n == 0 {
		from += i - int(a.at)
	}
	if b.n == 0 {
		to += j - int(b.at)
	}
	if from > to || to > len(in.Text) {
		return source.Span{}, in.Path
	}
	return t.spec.Within(in.Path, in.Text, from, to), in.Path
}

// words drops findings in a name that the text prints: a firm may be called
// anything. What is charged or measured under a name is judged by it.
func (t *Text) words(list diag.List) diag.List {
	if t == nil || t.spec == nil || len(list) == 0 {
		return list
	}
	names := t.spec.Names()
	return slices.DeleteFunc(list, func(d diag.Diagnostic) bool {
		return slices.ContainsFunc(names, func(n spec.Prose) bool {
			if strings.HasPrefix(n.Path, "fees.") || strings.HasPrefix(n.Path, "quality.") {
				return false
			}
			at := n.Node.At
			return d.Path == n.Path || d.Origin == nil && d.At.File == at.File && at.Start <= d.At.Start && d.At.End <= at.End && d.At.Start < d.At.End
		})
	})
}

// once drops what is said twice: a finding in the assembled text at words that
// were found in the spec's own values, and one in a value that is printed or, by
// an alias, written again.
func once(list diag.List, spec diag.List) diag.List {
	if len(list) == 0 {
		return nil
	}
	type place struct {
		rule, entry, message string
		at                   source.Span
	}
	seen := map[place]bool{}
	return slices.DeleteFunc(list, func(d diag.Diagnostic) bool {
		for _, s := range spec {
			if d.Path != "" && d.At.File == s.At.File && d.At.Start < s.At.End && s.At.Start < d.At.End {
				return true
			}
		}
		if d.Path == "" {
			return false
		}
		p := place{d.Rule, d.Entry, d.Message.ID, d.At}
		if seen[p] {
			return true
		}
		seen[p] = true
		return false
	})
}
