package templates

import (
	"embed"
	"io/fs"
	"slices"
	"strings"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
)

// Rule is the rule id of every diagnostic of this package.
const Rule = "template"

//go:embed *.yaml
var builtin embed.FS

// Kinds are the kinds of agreement there are, sorted.
func Kinds() []string {
	entries, err := fs.ReadDir(builtin, ".")
	if err != nil {
		panic(err)
	}
	out := make([]string, len(entries))
	for i, e := range entries {
		out[i] = strings.TrimSuffix(e.Name(), ".yaml")
	}
	return out
}

// Builtin loads a kind the program ships and checks it against a library.
// The template is nil when there is no such kind.
func Builtin(kind string, library *clauses.Library) (*Template, diag.List) {
	raw, err := fs.ReadFile(builtin, kind+".yaml")
	if err != nil || strings.ContainsAny(kind, "/\\") {
		return nil, nil
	}
	return Parse(source.NewFile("templates/"+kind+".yaml", string(raw)), library)
}

// Parse reads a template and checks that its clauses, sections and roles exist.
func Parse(f *source.File, library *clauses.Library) (*Template, diag.List) {
	root, errs := yaml.Parse(f)
	if root == nil {
		return nil, errs
	}
	r := &reader{t: &Template{File: f}, library: library, errs: errs, seen: map[string]bool{}}
	r.template(root)
	return r.t, r.errs
}

type reader struct {
	t       *Template
	library *clauses.Library
	errs    diag.List
	seen    map[string]bool // clauses
}

func (r *reader) template(root *yaml.Node) {
	t := r.t
	if !r.mapping(root, "kind", "title", "class", "use", "self", "parties", "addressee", "sections", "optional", "numbering", "style", "preamble", "chapters", "signature", "attachments") {
		return
	}
	t.Kind, t.Title, t.Use = r.text(root, "kind"), r.text(root, "title"), r.text(root, "use")
	t.Class = r.oneOf(root, "class", "contract", "terms", "policy", "form")
	for _, n := range items(root, "parties") {
		if p, ok := r.party(n); ok {
			t.Parties = append(t.Parties, p)
		}
	}
	if n := root.Get("addressee"); n != nil {
		t.Addressee, _ = r.party(n)
	}
	t.Self = r.self(root)
	t.Sections, t.Optional = r.sections(root, "sections"), r.sections(root, "optional")
	r.numbering(root.Get("numbering"))
	if s := root.Get("style"); s != nil && r.mapping(s, "contents", "clause") {
		t.Style = Style{Contents: r.oneOf(s, "contents", "true", "false") == "true", Clause: r.oneOf(s, "clause", "line", "run-in")}
	}
	attached := r.attached(root)
	r.prepare(root, attached)
	t.Preamble = r.refs(root.Get("preamble"))
	t.Chapters = r.chapters(items(root, "chapters"))
	t.Signature = r.refs(root.Get("signature"))
	t.Attachments = r.chapters(attached)
}

func (r *reader) party(n *yaml.Node) (Party, bool) {
	if !r.mapping(n, "role", "label", "title", "when") {
		return Party{}, false
	}
	p := Party{Role: r.text(n, "role"), Label: r.text(n, "label"), Title: r.text(n, "title"), When: r.condition(n)}
	roles := spec.Model().Field("parties").Field("role")
	if _, ok := roles.Choice(p.Role); !ok && p.Role != "" {
		r.errs.Add(Rule, n.Get("role").At, diag.Say("template-bad-value", "key", "role", "found", p.Role, "known", ids(roles.Enum)))
	}
	return p, true
}

// self reads what the kind's documents call themselves. It is as long as
// Agreement, which it takes the place of, so that places in clauses stay right.
func (r *reader) self(root *yaml.Node) string {
	name := r.optional(root, "self")
	if name != "" && len(name) != len(Agreement) {
		r.errs.Add(Rule, root.Get("self").At, diag.Say("template-self", "found", name, "example", Agreement))
	}
	return name
}

// sections reads paths of spec sections and fields.
func (r *reader) sections(root *yaml.Node, key string) (out []string) {
	for _, n := range items(root, key) {
		if spec.FieldAt(n.Value) == nil {
			d := r.errs.Add(Rule, n.At, diag.Say("template-no-section", "section", n.Value))
			if near := diag.Nearest(n.Value, spec.Model().Keys()); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
		}
		out = append(out, n.Value)
	}
	return out
}

func (r *reader) numbering(n *yaml.Node) {
	if n == nil || !r.mapping(n, "chapter", "clause", "item", "subitem", "attachment", "reference") {
		return
	}
	r.t.Numbering = Numbering{
		Chapter: r.optional(n, "chapter"), Clause: r.text(n, "clause"), Item: r.text(n, "item"), Subitem: r.text(n, "subitem"),
		Attachment: r.text(n, "attachment"), Reference: r.text(n, "reference"),
	}
	for _, key := range []string{"chapter", "clause", "item", "subitem", "attachment"} {
		if v := n.Get(key); v != nil && !strings.Contains(v.Value, "{n}") && !strings.Contains(v.Value, "{cn}") {
			r.errs.Add(Rule, v.At, diag.Say("template-numbering", "found", v.Value))
		}
	}
}

// prepare has the library read all clauses that a template names, side by side.
func (r *reader) prepare(root *yaml.Node, attached []*yaml.Node) {
	lists := []*yaml.Node{root.Get("preamble"), root.Get("signature")}
	for _, n := range slices.Concat(items(root, "chapters"), attached) {
		lists = append(lists, n.Get("clauses"))
	}
	var ids []string
	for _, l := range lists {
		if l == nil {
			continue
		}
		for _, n := range l.Items {
			ids = append(ids, n.Value)
		}
	}
	r.library.Prepare(ids)
}

func (r *reader) chapters(nodes []*yaml.Node) []Chapter {
	var out []Chapter
	for _, n := range nodes {
		if c, ok := r.chapter(n); ok {
			out = append(out, c)
		}
	}
	return out
}

func (r *reader) chapter(n *yaml.Node) (c Chapter, ok bool) {
	if !r.mapping(n, "id", "title", "when", "clauses") {
		return c, false
	}
	return Chapter{ID: r.text(n, "id"), Title: r.text(n, "title"), When: r.condition(n), Clauses: r.refs(n.Get("clauses")), At: n.At}, true
}

// condition reads what a party, chapter or attachment depends on, if anything.
func (r *reader) condition(n *yaml.Node) *clauses.Condition {
	w := n.Get("when")
	if w == nil {
		return nil
	}
	condition, problem := clauses.Compile(w.Value, w.At)
	if problem != nil {
		r.errs = append(r.errs, *problem)
	}
	return condition
}

func (r *reader) refs(n *yaml.Node) []Ref {
	if n == nil {
		return nil
	}
	var out []Ref
	for _, it := range n.Items {
		switch {
		case r.library.Clause(it.Value) == nil:
			d := r.errs.Add(Rule, it.At, diag.Say("template-no-clause", "id", it.Value))
			if near := diag.Nearest(it.Value, r.library.IDs()); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
			continue
		case r.seen[it.Value]:
			r.errs.Add(Rule, it.At, diag.Say("template-clause-twice", "id", it.Value))
			continue
		}
		r.seen[it.Value] = true
		r.errs = append(r.errs, r.library.Problems(it.Value)...)
		out = append(out, Ref{it.Value, it.At})
	}
	return out
}

// mapping checks that a node is a mapping with known keys only.
func (r *reader) mapping(n *yaml.Node, known ...string) bool {
	if n.Kind != yaml.Mapping {
		r.errs.Add(Rule, n.At, diag.Say("template-mapping", "keys", known))
		return false
	}
	for _, p := range n.Pairs {
		if !slices.Contains(known, p.Key.Value) {
			d := r.errs.Add(Rule, p.Key.At, diag.Say("template-unknown-key", "key", p.Key.Value))
			if near := diag.Nearest(p.Key.Value, known); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
		}
	}
	return true
}

func (r *reader) optional(n *yaml.Node, key string) string {
	if v := n.Get(key); v != nil && v.Kind == yaml.Scalar {
		return v.Value
	}
	return ""
}

func (r *reader) text(n *yaml.Node, key string) string {
	v := r.optional(n, key)
	if v == "" {
		r.errs.Add(Rule, n.At, diag.Say("template-missing-key", "key", key))
	}
	return v
}

func (r *reader) oneOf(n *yaml.Node, key string, known ...string) string {
	v := r.text(n, key)
	if v != "" && !slices.Contains(known, v) {
		r.errs.Add(Rule, n.Get(key).At, diag.Say("template-bad-value", "key", key, "found", v, "known", known))
	}
	return v
}

func items(n *yaml.Node, key string) []*yaml.Node {
	if v := n.Get(key); v != nil {
		return v.Items
	}
	return nil
}

func ids(values []spec.EnumValue) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = v.ID
	}
	return out
}
