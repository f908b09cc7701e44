package clauses

import (
	"embed"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"qiyue/internal/diag"
	"qiyue/internal/law"
	"qiyue/internal/parallel"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Rule is the rule id of every diagnostic of this package.
const Rule = "clause"

// maxFile bounds one clause file.
const maxFile = 256 << 10

//go:embed */*.md
var builtin embed.FS

// Library is a set of clauses by id. The clauses the program ships are read
// when they are first asked for, so that a run pays only for those it uses. A
// Library is safe for concurrent use.
type Library struct {
	entries map[string]*entry
	ids     []string // sorted
}

// entry is a clause that has been read or can be.
type entry struct {
	once   sync.Once
	path   string // of a shipped clause not yet read
	clause *Clause
	errs   diag.List
}

func (e *entry) read() {
	e.once.Do(func() {
		if e.path != "" {
			e.clause, e.errs = readFile(builtin, e.path, path.Join("clauses", e.path))
		}
	})
}

// Clause finds a clause, or nil.
func (l *Library) Clause(id string) *Clause {
	e := l.entries[id]
	if e == nil {
		return nil
	}
	e.read()
	return e.clause
}

// Prepare reads clauses side by side, so that they are there when they are
// asked for one after another. Unknown ids are passed over.
func (l *Library) Prepare(ids []string) {
	var reading parallel.Group
	for _, id := range ids {
		reading.Go(func() { l.Clause(id) })
	}
	reading.Wait()
}

// IDs are the ids of all clauses, sorted.
func (l *Library) IDs() []string { return l.ids }

// Builtin is the library the program ships; a clause's file is named for its id.
func Builtin() *Library {
	l := &Library{entries: map[string]*entry{}}
	paths, err := fs.Glob(builtin, "*/*.md")
	if err != nil {
		panic(err)
	}
	for _, p := range paths {
		l.entries[strings.TrimSuffix(path.Base(p), ".md")] = &entry{path: p}
	}
	l.sort()
	return l
}

// Overlay gives a library in which the clauses of a firm's own folder replace
// those of the same id and add to the rest. They are read and checked at once;
// name is how the folder is called in diagnostics.
func (l *Library) Overlay(folder fs.FS, name string) (*Library, diag.List) {
	own := &Library{entries: map[string]*entry{}}
	errs := own.add(folder, name)
	own.sort()
	errs = append(errs, own.basis()...)
	for id, e := range l.entries {
		if own.entries[id] == nil {
			own.entries[id] = e
		}
	}
	own.sort()
	return own, errs
}

func (l *Library) sort() { l.ids = slices.Sorted(maps.Keys(l.entries)) }

// Check reads every clause and says what is wrong with it, and which rest on
// something that is no verified article.
func (l *Library) Check() diag.List {
	var errs diag.List
	for _, id := range l.ids {
		e := l.entries[id]
		e.read()
		errs = append(errs, e.errs...)
		if e.clause == nil {
			continue
		}
		_, more := e.clause.Tests()
		errs = append(errs, more...)
		if e.clause.ID != id {
			errs.Add(Rule, e.clause.At, diag.Say("clause-file-name", "id", e.clause.ID, "file", e.clause.File.Name))
		}
	}
	return append(errs, l.basis()...)
}

// basis says which clauses rest on something that is no verified article.
func (l *Library) basis() diag.List {
	var errs diag.List
	for _, id := range l.ids {
		c := l.Clause(id)
		if c == nil {
			continue
		}
		for _, b := range c.Basis {
			if law.Valid(b) {
				continue
			}
			d := errs.Add(Rule, c.At, diag.Say("clause-basis", "basis", b))
			if near := law.Builtin().Nearest(b); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
		}
	}
	return errs
}

// Problems are what is wrong with a clause's file; nothing for an unknown id.
func (l *Library) Problems(id string) diag.List {
	if e := l.entries[id]; e != nil {
		e.read()
		return e.errs
	}
	return nil
}

// add reads every .md file of a folder and its topics; README files are prose.
func (l *Library) add(folder fs.FS, name string) diag.List {
	var errs diag.List
	err := fs.WalkDir(folder, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".md" || strings.EqualFold(path.Base(p), "README.md") {
			return err
		}
		c, more := readFile(folder, p, path.Join(name, p))
		errs = append(errs, more...)
		if c == nil {
			return nil
		}
		_, more = c.Tests()
		errs = append(errs, more...)
		if c.ID == "" {
			return nil
		}
		if first := l.entries[c.ID]; first != nil {
			d := errs.Add(Rule, c.At, diag.Say("clause-twice", "id", c.ID, "file", first.clause.File.Name))
			d.Related = []diag.Related{{At: first.clause.At, Message: diag.Say("yaml-first")}}
			return nil
		}
		l.entries[c.ID] = &entry{clause: c}
		return nil
	})
	if err != nil {
		errs.Add(Rule, source.Span{File: source.NewFile(name, "")}, diag.Say("clause-folder", "error", err.Error()))
	}
	return errs
}

// readFile reads a clause from a folder; name is what diagnostics call it.
func readFile(folder fs.FS, p, name string) (*Clause, diag.List) {
	var errs diag.List
	at := source.Span{File: source.NewFile(name, "")}
	raw, err := fs.ReadFile(folder, p)
	if err != nil {
		errs.Add(Rule, at, diag.Say("clause-folder", "error", err.Error()))
		return nil, errs
	}
	if len(raw) > maxFile {
		errs.Add(Rule, at, diag.Say("clause-too-large", "limit", maxFile))
		return nil, errs
	}
	f, err := source.Decode(name, raw)
	if err != nil {
		errs.Add(Rule, at, diag.Say("clause-encoding", "error", err.Error()))
		return nil, errs
	}
	return Parse(f)
}

// Parse reads one clause file: front matter between lines of "---", then the
// body. Its samples are left to Tests.
func Parse(f *source.File) (*Clause, diag.List) {
	var errs diag.List
	head, bodyAt, ok := frontMatter(f)
	if !ok {
		errs.Add(Rule, source.Span{File: f}, diag.Say("clause-no-front-matter"))
		return nil, errs
	}
	root, errs := yaml.Parse(withoutTests(head))
	if root == nil || errs.HasErrors() {
		return nil, errs
	}
	r := &reader{clause: &Clause{File: f}, errs: errs}
	r.head(root)
	r.variants(root.Get("variants"))
	b := &bodyParser{file: f, conditions: map[string]*Condition{}}
	for _, v := range r.clause.Variants {
		b.conditions[v.ID] = v.When
	}
	r.clause.Body = b.parse(bodyAt, len(f.Text))
	errs = append(r.errs, b.errs...)
	for _, v := range r.clause.Variants {
		if !b.used[v.ID] {
			errs.Add(Rule, v.At, diag.Say("clause-variant-unused", "id", v.ID))
		}
	}
	return r.clause, errs
}

// frontMatter gives the front matter as a file of its own in which positions
// are those of the whole file, and where the body begins.
func frontMatter(f *source.File) (head *source.File, body int, ok bool) {
	if strings.TrimRight(f.Line(1), " ") != "---" {
		return nil, 0, false
	}
	for line := 2; line <= f.LineCount(); line++ {
		if strings.TrimRight(f.Line(line), " ") == "---" {
			// The first line becomes a comment of the same length.
			text := "#--" + f.Text[3:f.LineStart(line)]
			return source.NewFile(f.Name, text), f.LineStart(line + 1), true
		}
	}
	return nil, 0, false
}

type reader struct {
	clause *Clause
	errs   diag.List
}

// keys of the front matter.
var keys = []string{"id", "title", "version", "topic", "when", "prominent", "variants", "basis", "tests"}

func (r *reader) head(root *yaml.Node) {
	if root.Kind != yaml.Mapping {
		r.errs.Add(Rule, root.At, diag.Say("clause-no-front-matter"))
		return
	}
	c := r.clause
	for _, p := range root.Pairs {
		if !slices.Contains(keys, p.Key.Value) {
			d := r.errs.Add(Rule, p.Key.At, diag.Say("clause-unknown-key", "key", p.Key.Value))
			if near := diag.Nearest(p.Key.Value, keys); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
		}
	}
	for _, k := range []string{"id", "title", "version", "topic"} {
		if n := root.Get(k); n == nil || n.Kind != yaml.Scalar || n.Value == "" {
			r.errs.Add(Rule, source.Span{File: c.File}, diag.Say("clause-missing-key", "key", k))
		}
	}
	c.ID, c.At = scalarAt(root, "id")
	c.Title, _ = scalarAt(root, "title")
	c.Topic, _ = scalarAt(root, "topic")
	if strings.IndexFunc(c.ID, func(r rune) bool { return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-') }) >= 0 {
		r.errs.Add(Rule, c.At, diag.Say("clause-id", "id", c.ID))
	}
	if v, at := scalarAt(root, "version"); v != "" {
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 {
			r.errs.Add(Rule, at, diag.Say("clause-version", "found", v))
		}
		c.Version = n
	}
	if v, at := scalarAt(root, "prominent"); v != "" {
		if v != "true" && v != "false" {
			r.errs.Add(Rule, at, diag.Say("clause-bool", "key", "prominent", "found", v))
		}
		c.Prominent = v == "true"
	}
	if v, at := scalarAt(root, "when"); v != "" {
		c.When = r.condition(v, at)
	}
	if n := root.Get("basis"); n != nil {
		for _, it := range n.Items {
			c.Basis = append(c.Basis, diag.LawID(it.Value))
		}
	}
}

func scalarAt(root *yaml.Node, key string) (string, source.Span) {
	n := root.Get(key)
	if n == nil || n.Kind != yaml.Scalar {
		return "", source.Span{}
	}
	return n.Value, n.At
}

func (r *reader) condition(text string, at source.Span) *Condition {
	c, problem := Compile(text, at)
	if problem != nil {
		r.errs = append(r.errs, *problem)
	}
	return c
}

func (r *reader) variants(n *yaml.Node) {
	if n == nil {
		return
	}
	for _, p := range n.Pairs {
		v := Variant{ID: p.Key.Value, At: p.Key.At, When: r.condition(p.Value.Value, p.Value.At)}
		r.clause.Variants = append(r.clause.Variants, v)
	}
}
