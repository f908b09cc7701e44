package generator

import (
	"maps"
	"slices"
	"strings"
	"sync"

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
	never, r := e.unreadPaths(t), e.readings(t, standing(d))
	unread := slices.Clone(r.none)
	env := sync.OnceValue(s.Env)
	for _, path := range slices.Sorted(maps.Keys(r.guarded)) {
		if len(s.Places(path)) > 0 && !slices.ContainsFunc(r.guarded[path], func(under []*clauses.Condition) bool { return hold(under, env()) }) {
			unread = append(unread, path)
		}
	}
	for _, path := range unread {
		id := "spec-unread"
		if slices.Contains(never, path) {
			id = "spec-unused"
		}
		for _, place := range s.Places(path) {
			add(place, diag.Say(id, "label", spec.FieldAt(path).Label, "path", place))
		}
	}
	return errs
}

// hold reports that all of some conditions hold.
func hold(under []*clauses.Condition, env map[string]any) bool {
	return !slices.ContainsFunc(under, func(c *clauses.Condition) bool {
		holds, err := c.Holds(env)
		return err == nil && !holds
	})
}

// standing are the clauses and attachments of an agreement, in order, each
// behind a comma.
func standing(d *document.Document) string {
	var b strings.Builder
	put := func(id string) { b.WriteByte(','); b.WriteString(id) }
	for _, block := range d.Blocks {
		switch block := block.(type) {
		case *document.Chapter:
			for _, inner := range block.Blocks {
				if c, ok := inner.(*document.Clause); ok {
					put(c.ID)
				}
			}
		case *document.Clause:
			put(block.ID)
		case *document.Attachment:
			put(block.ID)
		}
	}
	b.WriteByte(',')
	return b.String()
}

// standings are the clauses and attachments that stand in an agreement of a kind.
type standings struct {
	kind *templates.Template
	ids  string
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
	"disputes.institution", "disputes.court", "disputes.court_name", // side by side they are the linter's
}

// readings are what the clauses that stand in an agreement read of its spec.
type readings struct {
	none    []string                          // fields that no clause reads
	guarded map[string][][]*clauses.Condition // those read under conditions within clauses only, and under which
}

// unreadPaths are the fields, of the sections a kind has use for, that none of
// its clauses reads.
func (e *Engine) unreadPaths(t *templates.Template) []string { return e.readings(t, "").none }

// readings are found once for each set of clauses; without ids all clauses of
// the kind stand.
func (e *Engine) readings(t *templates.Template, ids string) *readings {
	if v, ok := e.unreads.Load(standings{kind: t}); ok && v.(*readings).none == nil { // a template of somebody's own
		return v.(*readings)
	}
	key := standings{t, ids}
	if v, ok := e.unreads.Load(key); ok {
		return v.(*readings)
	}
	reads := e.reads(t, ids)
	read := map[string]bool{}
	out := &readings{none: []string{}, guarded: map[string][][]*clauses.Condition{}}
	for _, r := range reads {
		for _, path := range append([]string{r.Path}, behind[r.Path]...) {
			read[path] = true
			if f := spec.FieldAt(path); f != nil && !f.Required && f.Type != "section" && !slices.Contains(readElsewhere, path) {
				out.guarded[path] = append(out.guarded[path], r.Under)
			}
		}
	}
	maps.DeleteFunc(out.guarded, func(_ string, under [][]*clauses.Condition) bool {
		return slices.ContainsFunc(under, func(u []*clauses.Condition) bool { return len(u) == 0 })
	})
	var look func(f *spec.Field, path string)
	look = func(f *spec.Field, path string) {
		for _, sub := range f.Fields {
			path := path + "." + sub.Key
			below := func(r clauses.Read) bool { return strings.HasPrefix(r.Path, path+".") }
			switch {
			case sub.Required && sub.Type != "section", slices.Contains(readElsewhere, path):
			case slices.ContainsFunc(reads, below):
				if sub.Type == "section" {
					look(sub, path)
				}
			case !sub.Required && !read[path]:
				out.none = append(out.none, path)
			}
		}
	}
	for _, f := range spec.Model().Fields {
		if f.Type == "section" && f.Key != "parties" && !slices.Contains(readElsewhere, f.Key) && spec.Used(f.Key, slices.Concat(t.Sections, t.Optional)...) {
			look(f, f.Key)
		}
	}
	v, _ := e.unreads.LoadOrStore(key, out)
	return v.(*readings)
}

// behind are the fields that what is worked out comes of, where clauses may
// read nothing else of them.
var behind = map[string][]string{
	"products.sum": {"products.price"}, "products.amount": {"products.price"},
	"fees.gross":        {"fees.total"},
	"liability.cap.sum": {"liability.cap.share", "products.price"},
}

// reads are the paths that the clauses of a kind, and the conditions of its
// chapters and parties, read. Of a clause that does not stand only what kept
// it out was read.
func (e *Engine) reads(t *templates.Template, ids string) []clauses.Read {
	var out []clauses.Read
	decides := func(c *clauses.Condition, counts func(path string) bool) {
		if c == nil {
			return
		}
		for _, path := range c.Fields() {
			if counts(path) {
				out = append(out, clauses.Read{Path: path})
			}
		}
	}
	take := func(refs []templates.Ref, stands func(id string) bool) {
		for _, r := range refs {
			switch c := e.Library.Clause(r.ID); {
			case c == nil:
			case stands(r.ID):
				out = append(out, c.Reads()...)
			default:
				decides(c.When, func(path string) bool { f := spec.FieldAt(path); return f != nil && f.Type != "section" })
			}
		}
	}
	among := func(id string) bool { return ids == "" || strings.Contains(ids, ","+id+",") }
	always := func(string) bool { return true }
	for _, p := range t.Parties {
		decides(p.When, always)
	}
	take(t.Preamble, always)
	take(t.Signature, always)
	for _, c := range t.Chapters {
		decides(c.When, always)
		take(c.Clauses, among)
	}
	for _, a := range t.Attachments {
		decides(a.When, always)
		take(a.Clauses, func(string) bool { return among(a.ID) })
	}
	return out
}
