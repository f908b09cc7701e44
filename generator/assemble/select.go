package assemble

import (
	"slices"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// selection is the template with what does not apply left out.
type selection struct {
	env         map[string]any
	preamble    []*clauses.Clause
	chapters    []chapter
	signature   []*clauses.Clause
	attachments []chapter
}

type chapter struct {
	from    templates.Chapter
	clauses []*clauses.Clause
}

// choose keeps the chapters and clauses whose conditions hold; chapters that
// keep nothing go. It also checks that the roles the kind needs are filled.
func choose(in Input) (*selection, diag.List) {
	c := &chooser{in: in, open: newUndecided(in.Missing), env: in.Spec.Env()}
	c.roles()
	s := &selection{env: c.env, preamble: c.clauses(in.Template.Preamble), signature: c.clauses(in.Template.Signature)}
	s.chapters = c.chapters(in.Template.Chapters)
	s.attachments = c.attachments(in.Template.Attachments)
	return s, c.errs
}

// attachments are those the spec asks for; those bound beyond it follow, so
// that the numbers of the others stay.
func (c *chooser) attachments(from []templates.Chapter) []chapter {
	out := c.chapters(from)
	for _, t := range from {
		bound := slices.Contains(c.in.Bind, t.ID)
		if !bound || slices.ContainsFunc(out, func(o chapter) bool { return o.from.ID == t.ID }) {
			continue
		}
		if kept := c.clauses(t.Clauses); len(kept) > 0 {
			out = append(out, chapter{t, kept})
		}
	}
	return out
}

type chooser struct {
	open undecided
	in   Input
	env  map[string]any
	errs diag.List
}

func (c *chooser) roles() {
	t := c.in.Template
	at := c.in.Spec.PartiesAt()
	for _, p := range t.Parties {
		if found, _ := c.in.Spec.Named(p.Role); found == nil && c.holds(p.When) {
			c.errs.Add(spec.Rule, at, diag.Say("template-role-missing", "role", p.Role, "label", p.Label)).Path = "parties"
		}
	}
	for _, p := range c.in.Spec.Parties {
		if p != nil && p.Role.IsSet() && !c.takes(p.Role.V.ID) {
			c.errs.Add(spec.Rule, p.Role.At, diag.Say("template-role-extra", "role", p.Role.V.ID))
		}
	}
}

// takes tells whether an agreement of this kind and spec has a party of the role.
func (c *chooser) takes(role string) bool {
	p := c.in.Template.Party(role)
	return p != nil && c.holds(p.When)
}

func (c *chooser) chapters(from []templates.Chapter) []chapter {
	var out []chapter
	for _, t := range from {
		if !c.holds(t.When) {
			continue
		}
		if kept := c.clauses(t.Clauses); len(kept) > 0 {
			out = append(out, chapter{t, kept})
		}
	}
	return out
}

func (c *chooser) clauses(refs []templates.Ref) []*clauses.Clause {
	var out []*clauses.Clause
	for _, r := range refs {
		if cl := c.in.Library.Clause(r.ID); cl != nil && (len(c.open.of(cl)) > 0 || c.holds(cl.When)) {
			out = append(out, cl)
		}
	}
	return out
}

func (c *chooser) holds(w *clauses.Condition) bool {
	ok, err := holds(c.in.Spec, w, c.env)
	if err != nil {
		c.errs.Add(clauses.Rule, w.At, diag.Say("clause-runtime", "condition", w.Text, "error", err.Error()))
	}
	return ok
}
