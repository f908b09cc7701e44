package law

import (
	"io/fs"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Rule is the rule id of every diagnostic of this package.
const Rule = "law"

// gistLimit is the length of a gist in characters: it must fit a report line.
const gistLimit = 40

// tables are the files that hold something else than one statute, by the key
// their list stands under.
var tables = map[string]func(*loader, *yaml.Node){
	"repealed":   (*loader).repeal,
	"renumbered": (*loader).renumbering,
	"superseded": (*loader).supersession,
}

// Load reads every *.yaml at the root of fsys. On errors the library holds
// what could be read.
func Load(fsys fs.FS) (*Library, diag.List) {
	l := &loader{Library: &Library{names: map[string]*Statute{}, articles: map[diag.LawID]*Article{}, repeals: map[string]*Repeal{}}}
	names, err := fs.Glob(fsys, "*.yaml")
	if err != nil {
		panic(err) // the pattern is ours
	}
	var later []*yaml.Node // tables refer to statutes
	for _, name := range names {
		raw, err := fs.ReadFile(fsys, name)
		file := source.NewFile(name, string(raw))
		if err != nil {
			l.errs.Add(Rule, source.Span{File: file}, diag.Say("law-unreadable", "error", err.Error()))
			continue
		}
		root, errs := yaml.Parse(file)
		l.errs = append(l.errs, errs...)
		switch {
		case root == nil:
		case root.Kind != yaml.Mapping:
			l.errs.Add(Rule, root.At, diag.Say("law-mapping"))
		case len(root.Pairs) == 1 && tables[root.Pairs[0].Key.Value] != nil:
			later = append(later, root)
		default:
			l.statute(root)
		}
	}
	l.index()
	for _, root := range later {
		for _, row := range root.Pairs[0].Value.Items {
			if row.Kind != yaml.Mapping {
				l.errs.Add(Rule, row.At, diag.Say("law-mapping"))
				continue
			}
			tables[root.Pairs[0].Key.Value](l, row)
		}
	}
	return l.Library, l.errs
}

type loader struct {
	*Library
	errs diag.List
}

// fields reads the scalars of a mapping into texts and dates by key; other
// keys must be in others. A key that is required and missing is an error.
func (l *loader) fields(n *yaml.Node, texts map[string]*string, dates map[string]*time.Time, required []string, others ...string) {
	for _, p := range n.Pairs {
		key := p.Key.Value
		text, isText := texts[key]
		date, isDate := dates[key]
		switch {
		case slices.Contains(others, key):
		case !isText && !isDate:
			near := diag.Nearest(key, slices.Sorted(keys(texts, dates, others)))
			d := l.errs.Add(Rule, p.Key.At, diag.Say("law-key", "key", key))
			if near != "" {
				d.Fix = diag.Say("law-key-near", "near", near)
			}
		case p.Value.Kind != yaml.Scalar || p.Value.IsNull() || strings.TrimSpace(p.Value.Value) == "":
			l.errs.Add(Rule, p.Value.At, diag.Say("law-text", "key", key))
		case isText:
			*text = p.Value.Value
		default:
			day, err := time.Parse(time.DateOnly, p.Value.Value)
			if err != nil {
				l.errs.Add(Rule, p.Value.At, diag.Say("law-date", "value", p.Value.Value))
			}
			*date = day
		}
	}
	for _, key := range required {
		if n.Get(key) == nil {
			l.errs.Add(Rule, n.At, diag.Say("law-missing", "key", key))
		}
	}
}

func keys(texts map[string]*string, dates map[string]*time.Time, others []string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range texts {
			if !yield(k) {
				return
			}
		}
		for k := range dates {
			if !yield(k) {
				return
			}
		}
		for _, k := range others {
			if !yield(k) {
				return
			}
		}
	}
}

func (l *loader) statute(n *yaml.Node) {
	s := &Statute{At: n.At}
	gist := ""
	l.fields(n,
		map[string]*string{"title": &s.Title, "short": &s.Short, "kind": &s.Kind, "number": &s.Number, "flk": &s.FLK, "note": &s.Note, "gist": &gist},
		map[string]*time.Time{"issued": &s.Issued, "checked": &s.Checked},
		[]string{"title", "short", "kind", "in_force"}, "aliases", "in_force", "articles")
	if f := n.Get("in_force"); f != nil {
		l.fields(f, nil, map[string]*time.Time{"from": &s.From, "to": &s.To}, []string{"from"})
		if !s.To.IsZero() && s.To.Before(s.From) || s.From.Before(s.Issued) {
			l.errs.Add(Rule, f.At, diag.Say("law-date-order"))
		}
	}
	if a := n.Get("aliases"); a != nil {
		if a.Kind != yaml.Sequence {
			l.errs.Add(Rule, a.At, diag.Say("law-list", "key", "aliases"))
		}
		for _, item := range a.Items {
			s.Aliases = append(s.Aliases, item.Value)
		}
	}
	if g := n.Get("gist"); g != nil {
		s.Whole = l.article(s, "", g)
	}
	if a := n.Get("articles"); a != nil {
		for _, p := range a.Pairs {
			if !numberShape().MatchString(p.Key.Value) {
				l.errs.Add(Rule, p.Key.At, diag.Say("law-number", "number", p.Key.Value))
			}
			article := l.article(s, p.Key.Value, p.Value)
			article.At = source.Span{File: p.Key.At.File, Start: p.Key.At.Start, End: p.Value.At.End}
			s.Articles = append(s.Articles, article)
		}
	}
	if s.Whole == nil && len(s.Articles) == 0 {
		l.errs.Add(Rule, n.At, diag.Say("law-missing", "key", "articles"))
	}
	l.Statutes = append(l.Statutes, s)
}

func (l *loader) article(s *Statute, number string, gist *yaml.Node) *Article {
	a := &Article{ID: diag.LawID(strings.TrimRight(s.Short+" "+number, " ")), Statute: s, Number: number, Gist: gist.Value, At: gist.At}
	switch n := utf8.RuneCountInString(gist.Value); {
	case gist.Kind != yaml.Scalar || n == 0:
		l.errs.Add(Rule, gist.At, diag.Say("law-text", "key", string(a.ID)))
	case n > gistLimit:
		l.errs.Add(Rule, gist.At, diag.Say("law-gist", "length", n, "limit", gistLimit))
	}
	return a
}

// index makes ids findable: first as written, then the members of numbers for
// several, which a number of its own outranks.
func (l *loader) index() {
	for _, s := range l.Statutes {
		for _, name := range l.namesOf(s) {
			if first, taken := l.names[name]; taken {
				d := l.errs.Add(Rule, s.At, diag.Say("law-duplicate", "id", name))
				d.Related = []diag.Related{{At: first.At, Message: diag.Say("law-first")}}
				continue
			}
			l.names[name] = s
			if s.Whole != nil {
				l.articles[diag.LawID(name)] = s.Whole
			}
			for _, a := range s.Articles {
				l.articles[diag.LawID(name+" "+a.Number)] = a
			}
		}
	}
	for _, s := range l.Statutes {
		for _, name := range l.namesOf(s) {
			for _, a := range s.Articles {
				for _, m := range members(a.Number) {
					if id := diag.LawID(name + " " + m); l.articles[id] == nil {
						l.articles[id] = a
					}
				}
			}
		}
	}
}

// namesOf are the names of a statute, each once. The number of a judicial
// interpretation is among them: 法释〔2023〕13号 65(2).
func (l *loader) namesOf(s *Statute) []string {
	candidates := append([]string{s.Short, s.Title}, s.Aliases...)
	if strings.HasPrefix(s.Number, "法释〔") {
		candidates = append(candidates, s.Number)
	}
	var names []string
	for _, n := range candidates {
		if n != "" && !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return names
}

func (l *loader) repeal(n *yaml.Node) {
	r := &Repeal{At: n.At}
	basis := ""
	l.fields(n,
		map[string]*string{"name": &r.Name, "title": &r.Title, "number": &r.Number, "by": &r.By, "basis": &basis, "note": &r.Note},
		map[string]*time.Time{"on": &r.On}, []string{"name"})
	r.Basis = l.basis(n, basis)
	for _, name := range []string{r.Name, r.Title, r.Number} {
		if name == "" {
			continue
		}
		if first, taken := l.repeals[name]; taken {
			d := l.errs.Add(Rule, n.At, diag.Say("law-duplicate", "id", name))
			d.Related = []diag.Related{{At: first.At, Message: diag.Say("law-first")}}
			continue
		}
		l.repeals[name] = r
	}
	l.Repeals = append(l.Repeals, r)
}

func (l *loader) renumbering(n *yaml.Node) {
	r := &Renumbering{At: n.At}
	name := ""
	l.fields(n,
		map[string]*string{"law": &name, "from": &r.From, "to": &r.To},
		map[string]*time.Time{"since": &r.Since}, []string{"law", "from", "to", "since"})
	statute, ok := l.Statute(name)
	if !ok {
		l.errs.Add(Rule, n.At, diag.Say("law-reference", "id", name))
		return
	}
	if _, taken := l.FindRenumbered(name, r.From); taken {
		l.errs.Add(Rule, n.At, diag.Say("law-duplicate", "id", name+" "+r.From))
	}
	r.Statute = statute
	l.Renumbered = append(l.Renumbered, r)
}

func (l *loader) supersession(n *yaml.Node) {
	s := &Supersession{At: n.At}
	basis := ""
	l.fields(n,
		map[string]*string{"matter": &s.Matter, "old": &s.Old, "new": &s.New, "basis": &basis},
		map[string]*time.Time{"since": &s.Since}, []string{"matter", "old", "new", "since", "basis"})
	s.Basis = l.basis(n, basis)
	l.Superseded = append(l.Superseded, s)
}

// basis checks that an id names an article of the library.
func (l *loader) basis(n *yaml.Node, id string) diag.LawID {
	if id == "" {
		return ""
	}
	if _, ok := l.Find(diag.LawID(id)); !ok {
		d := l.errs.Add(Rule, n.Get("basis").At, diag.Say("law-reference", "id", id))
		if near := l.Nearest(diag.LawID(id)); near != "" {
			d.Fix = diag.Say("law-key-near", "near", string(near))
		}
	}
	return diag.LawID(id)
}
