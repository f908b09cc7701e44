package assemble

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

func say(t *testing.T, errs diag.List) {
	t.Helper()
	for _, e := range errs {
		p := e.At.From()
		name := ""
		if e.At.File != nil {
			name = e.At.File.Name
		}
		t.Errorf("%s:%d:%d: %s %s", name, p.Line, p.Column, message.Sentence(message.Chinese, e.Message), message.Sentence(message.Chinese, e.Fix))
	}
}

func library(t *testing.T) *clauses.Library {
	t.Helper()
	l := clauses.Builtin()
	say(t, l.Check())
	return l
}

func sample(t *testing.T, name string) *yaml.Node {
	t.Helper()
	raw, err := os.ReadFile("../../testdata/specs/" + name + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	root, errs := yaml.Parse(source.NewFile(name+".yaml", string(raw)))
	say(t, errs)
	return root
}

// Every clause's own samples: some values of the example changed, the clause
// alone filled, its text compared.
func TestClauseSamples(t *testing.T) {
	l := library(t)
	after, errs := templates.Builtin("after-sales", l)
	say(t, errs)
	first := used(after)
	for _, name := range examples(t) {
		base := sample(t, name)
		kind := base.Get("agreement").Value
		template, errs := templates.Builtin(kind, l)
		say(t, errs)
		for _, id := range used(template) {
			c := l.Clause(id)
			tests, errs := c.Tests()
			say(t, errs)
			for _, test := range tests {
				if !holdsFor(test, name, kind, id, first) {
					continue
				}
				t.Run(name+"/"+id, func(t *testing.T) { runSample(t, template, l, c, test, base) })
			}
		}
	}
}

// examples are the names of the shipped specs: one a kind, of its name, and
// others for the forms of a kind that exclude each other.
func examples(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/specs/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(filepath.Base(f), ".yaml")
	}
	for _, kind := range templates.Kinds() {
		if !contains(files, kind) {
			t.Errorf("%s has no example", kind)
		}
	}
	return files
}

// holdsFor tells whether a sample is of an example: of those it names; where it
// names none, of after-sales or, if that lacks the clause, of every kind's own
// that has it.
func holdsFor(test clauses.Test, name, kind, id string, first []string) bool {
	if len(test.In) > 0 {
		return contains(test.In, name)
	}
	return name == "after-sales" || name == kind && !contains(first, id)
}

func used(t *templates.Template) []string {
	var out []string
	add := func(refs []templates.Ref) {
		for _, r := range refs {
			out = append(out, r.ID)
		}
	}
	add(t.Preamble)
	for _, c := range append(t.Chapters, t.Attachments...) {
		add(c.Clauses)
	}
	add(t.Signature)
	return out
}

func runSample(t *testing.T, template *templates.Template, l *clauses.Library, c *clauses.Clause, test clauses.Test, base *yaml.Node) {
	at := test.At.From()
	for _, g := range test.With {
		var ok bool
		if base, ok = spec.Overlay(base, g.Path, g.Value); !ok {
			t.Fatalf("%s:%d: cannot set %s", test.At.File.Name, at.Line, g.Path)
		}
	}
	s, errs := spec.Decode(base)
	say(t, errs)
	in := Input{Spec: s, Template: template, Library: l}
	ch := &chooser{in: in, env: s.Env()}
	f := newFiller(in)
	f.env = ch.env
	kept := ch.clauses([]templates.Ref{{ID: c.ID}})
	got := ""
	for _, d := range f.clauses(kept) {
		got += text(d)
	}
	say(t, append(ch.errs, f.errs...))
	switch {
	case test.Absent && got != "":
		t.Errorf("%s:%d: clause should be absent, got:\n%s", test.At.File.Name, at.Line, got)
	case !test.Absent && !strings.Contains(got, test.Expect):
		t.Errorf("%s:%d: want %q in:\n%s", test.At.File.Name, at.Line, test.Expect, got)
	}
}

// text is a clause's text with references shown by their targets.
func text(c *document.Clause) string {
	document.Walk([]document.Block{c}, func(b document.Block) bool {
		document.Inlines(b, func(in *document.Inline) {
			if in.Kind == document.Ref {
				in.Text = "[[" + in.Target + "]]"
			}
		})
		return true
	})
	return (&document.Document{Blocks: []document.Block{c}}).PlainText()
}

// The shipped examples must assemble without a word.
func TestExamples(t *testing.T) {
	l := library(t)
	for _, name := range examples(t) {
		base := sample(t, name)
		template, errs := templates.Builtin(base.Get("agreement").Value, l)
		say(t, errs)
		s, errs := spec.Decode(base)
		say(t, append(errs, spec.Validate(s, template.Sections)...))
		_, errs = Document(Input{Spec: s, Template: template, Library: l})
		say(t, errs)
	}
}
