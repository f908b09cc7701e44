package diag

import (
	"cmp"
	"slices"

	"qiyue/internal/source"
)

// Severity orders findings; the zero value is Info.
type Severity int

// The severities, least first.
const (
	Info Severity = iota
	Warning
	Error
)

// String is the name used in reports and configuration.
func (s Severity) String() string { return [...]string{"info", "warning", "error"}[s] }

// LawID names a statute article in package law, e.g. "民法典 201(2)".
type LawID string

// Text is a sentence yet to be worded: an id in package message and its arguments.
type Text struct {
	ID   string
	Args []Arg
}

// Arg is one named argument of a Text. Value is a string, a number, a
// fmt.Stringer, a Text of its own, or a slice of these.
type Arg struct {
	Name  string
	Value any
}

// Say makes a Text from an id and name, value, name, value …
func Say(id string, args ...any) Text {
	if len(args)%2 != 0 {
		panic("diag.Say: odd arguments for " + id)
	}
	t := Text{ID: id}
	if len(args) > 0 {
		t.Args = make([]Arg, 0, len(args)/2)
	}
	for i := 0; i < len(args); i += 2 {
		t.Args = append(t.Args, Arg{args[i].(string), args[i+1]})
	}
	return t
}

// IsZero reports whether there is nothing to say.
func (t Text) IsZero() bool { return t.ID == "" }

// Diagnostic is one thing found. Rule is a stable id: of the lint catalogue
// for findings, of the validation stage ("spec", "clause", …) for errors.
type Diagnostic struct {
	Rule     string
	Entry    string // lexicon entry within the rule, or ""
	Severity Severity
	Message  Text // what is wrong, as a question or statement
	Detail   Text // what was found and what was looked for
	Fix      Text // what to write instead
	At       source.Span
	Path     string // path in the spec, the printed numbers of the clause in a text, or ""
	Origin   *Origin
	Related  []Related
	Basis    []LawID
	Edits    []Edit // a safe textual fix, or none
}

// Origin names the clause and sentence a finding in assembled text came from.
type Origin struct {
	Clause string // id@version
	Text   string
}

// Related is a second place that bears on the diagnostic.
type Related struct {
	At      source.Span
	Message Text
}

// Edit replaces the bytes of At by New.
type Edit struct {
	At  source.Span
	New string
}

// List collects diagnostics.
type List []Diagnostic

// Errorf-style helper: Add appends an error of a rule at a span.
func (l *List) Add(rule string, at source.Span, message Text) *Diagnostic {
	*l = append(*l, Diagnostic{Rule: rule, Severity: Error, At: at, Message: message})
	return &(*l)[len(*l)-1]
}

// HasErrors reports whether any diagnostic is an error.
func (l List) HasErrors() bool {
	return slices.ContainsFunc(l, func(d Diagnostic) bool { return d.Severity == Error })
}

// Sort orders diagnostics by position, then severity (worst first), rule and
// entry; it keeps the order of equals.
func (l List) Sort() {
	to := make([]int32, len(l)) // places are sorted, as diagnostics are large
	for i := range to {
		to[i] = int32(i)
	}
	slices.SortFunc(to, func(i, j int32) int {
		a, b := &l[i], &l[j]
		if c := a.At.Compare(b.At); c != 0 {
			return c
		}
		return cmp.Or(int(b.Severity)-int(a.Severity), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Entry, b.Entry), int(i-j))
	})
	for i := range to {
		if int(to[i]) == i {
			continue
		}
		first, at := l[i], i
		for int(to[at]) != i {
			from := int(to[at])
			l[at], to[at], at = l[from], int32(at), from
		}
		l[at], to[at] = first, int32(at)
	}
}
