package generator

import (
	"slices"
	"strings"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// unread warns of what a spec holds within the sections of its kind and no
// clause of the kind reads: whoever wrote it expects to find it in the
// agreement. What every spec has to say is passed over.
func (e *Engine) unread(s *spec.Spec, t *templates.Template) diag.List {
	var errs diag.List
	for _, path := range e.unreadPaths(t) {
		if s.Has(path) {
			d := errs.Add("spec", s.Locate(path), diag.Say("spec-unused", "label", spec.FieldAt(path).Label, "path", path))
			d.Path, d.Severity = path, diag.Warning
		}
	}
	return errs
}

// readElsewhere are sections and fields that the program itself prints or
// checks: the signature block, the attachments bound, a total against its sum.
var readElsewhere = []string{"signing", "attachments", "fees.total"}

// unreadPaths are the fields, of the sections a kind has use for, that none of
// its clauses reads, found once a template.
func (e *Engine) unreadPaths(t *templates.Template) []string {
	if v, ok := e.unreads.Load(t); ok {
		return v.([]string)
	}
	read := e.reads(t)
	var out []string
	for _, f := range spec.Model().Fields {
		if f.Type != "section" || f.List || slices.Contains(readElsewhere, f.Key) || !spec.Used(f.Key, slices.Concat(t.Sections, t.Optional)...) {
			continue
		}
		for _, sub := range f.Fields {
			path := f.Key + "." + sub.Key
			if !sub.Required && !slices.Contains(readElsewhere, path) && !slices.ContainsFunc(read, func(r string) bool { return r == path || strings.HasPrefix(r, path+".") }) {
				out = append(out, path)
			}
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
