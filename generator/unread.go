package generator

import (
	"slices"
	"strings"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// UnprintedRule is the rule id of what Unprinted finds.
const UnprintedRule = "unprinted-value"

// Unprinted is what a spec says and its agreement does not: values within the
// sections of its kind that no clause of the kind reads, and attachments with
// nothing to print in them. Whoever wrote them expects to find them in the
// agreement. What every spec has to say is passed over.
func (e *Engine) Unprinted(s *spec.Spec, d *document.Document) diag.List {
	var errs diag.List
	t, more := e.Template(s.Agreement.V.ID)
	if t == nil {
		return more
	}
	add := func(path string, message diag.Text) {
		x := errs.Add(UnprintedRule, s.Locate(path), message)
		x.Path, x.Severity = path, diag.Warning
	}
	for _, f := range s.Attachments.Switched() {
		if attached(t, f.Key) && !bound(d, f.Key) {
			add("attachments."+f.Key, diag.Say("attachment-empty", "name", f.Label))
		}
	}
	for _, path := range e.unreadPaths(t) {
		for _, place := range s.Places(path) {
			add(place, diag.Say("spec-unused", "label", spec.FieldAt(path).Label, "path", place))
		}
	}
	return errs
}

// Form is what the specs of a kind are filled in by: it does not ask for what
// the agreement would not print.
func (e *Engine) Form(t *templates.Template) *spec.Form {
	return &spec.Form{Kind: t.Kind, Title: t.Title, Sections: t.Sections, Optional: t.Optional, Roles: t.Roles(), Papers: t.Papers(), Unprinted: e.unreadPaths(t)}
}

// readElsewhere are sections and fields that the program itself prints or
// checks: the signature block, the attachments bound, and what is printed as part of something derived.
var readElsewhere = []string{
	"signing", "attachments", "fees.payment.lpr", "liability.cap.amount", "dealership.targets.quarters",
	"response.levels.calendar.undecreed", "returns.ladder.to", "amends.changes.clause",
}

// unreadPaths are the fields, of the sections a kind has use for, that none of
// its clauses reads, found once a template.
func (e *Engine) unreadPaths(t *templates.Template) []string {
	if v, ok := e.unreads.Load(t); ok {
		return v.([]string)
	}
	read := e.reads(t)
	if slices.Contains(read, "fees.gross") { // printed with its tax
		read = append(read, "fees.total")
	}
	var out []string
	var look func(f *spec.Field, path string)
	look = func(f *spec.Field, path string) {
		for _, sub := range f.Fields {
			path := path + "." + sub.Key
			below := func(r string) bool { return strings.HasPrefix(r, path+".") }
			switch {
			case sub.Required && sub.Type != "section", slices.Contains(readElsewhere, path):
			case slices.ContainsFunc(read, below):
				if sub.Type == "section" {
					look(sub, path)
				}
			case !sub.Required && !slices.Contains(read, path):
				out = append(out, path)
			}
		}
	}
	for _, f := range spec.Model().Fields {
		if f.Type == "section" && f.Key != "parties" && !slices.Contains(readElsewhere, f.Key) && spec.Used(f.Key, slices.Concat(t.Sections, t.Optional)...) {
			look(f, f.Key)
		}
	}
	v, _ := e.unreads.LoadOrStore(t, out)
	return v.([]string)
}

// reads are the paths that the clauses of a kind, and the conditions of its
// chapters and parties, read.
func (e *Engine) reads(t *templates.Template) []string {
	var out []string
	take := func(refs []templates.Ref) {
		for _, r := range refs {
			if c := e.Library.Clause(r.ID); c != nil {
				out = append(out, c.Uses()...)
			}
		}
	}
	decides := func(c *clauses.Condition) {
		if c != nil {
			out = append(out, c.Fields()...)
		}
	}
	for _, p := range t.Parties {
		decides(p.When)
	}
	take(t.Preamble)
	take(t.Signature)
	for _, c := range slices.Concat(t.Chapters, t.Attachments) {
		decides(c.When)
		take(c.Clauses)
	}
	return out
}
