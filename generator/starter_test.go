package generator_test

import (
	"fmt"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// The starter spec of every kind is an agreement once its blanks hold what the
// comments over them give as examples, and none before.
func TestStartersGenerate(t *testing.T) {
	e := generator.New(clauses.Builtin(), nil, nil)
	for _, kind := range templates.Kinds() {
		template, errs := e.Template(kind)
		fatal(t, errs)
		text := string(e.Form(template).Starter())

		s, errs := spec.Parse(source.NewFile(kind+".yaml", text))
		a, errs := e.Agreement(s, errs, false)
		if a != nil || len(errs) == 0 {
			t.Errorf("%s: blanks went through", kind)
		}
		for _, d := range errs {
			if d.Message.ID != "spec-unfilled" {
				t.Errorf("%s: %s", kind, say(d))
			}
		}

		s, errs = spec.Parse(source.NewFile(kind+".yaml", text))
		if a, errs = e.Agreement(s, errs, true); a == nil {
			t.Errorf("%s: a draft cannot be made of the blanks: %s", kind, say(errs...))
		}

		s, errs = spec.Parse(source.NewFile(kind+".yaml", filled(t, text)))
		if a, errs = e.Agreement(s, errs, false); a == nil {
			t.Errorf("%s: %s", kind, say(errs...))
			continue
		}
		for _, d := range e.Unprinted(a.Spec, a.Document) {
			if d.Message.ID == "spec-unread" && spec.FieldAt(d.Path).Start != "?" { // "?": to be deleted where it does not apply
				t.Errorf("%s asks for what is not printed: %s", kind, say(d))
			}
		}
		for _, name := range []string{"md", "pdf"} {
			f, _ := generator.FormatNamed(name)
			if out, errs := e.Render(a, f); len(errs) > 0 || len(out) < 1000 {
				t.Errorf("%s.%s: %d bytes, %s", kind, name, len(out), say(errs...))
			}
		}
	}
}

// filled puts each field's example in the place of its blank.
func filled(t *testing.T, text string) string {
	t.Helper()
	root, errs := yaml.Parse(source.NewFile("starter.yaml", text))
	fatal(t, errs)
	var b strings.Builder
	at := 0
	var walk func(n *yaml.Node, f *spec.Field)
	walk = func(n *yaml.Node, f *spec.Field) {
		for _, p := range n.Pairs {
			walk(p.Value, f.Field(p.Key.Value))
		}
		for _, it := range n.Items {
			walk(it, f)
		}
		if n.Kind == yaml.Scalar && n.Value == spec.Blank {
			b.WriteString(text[at:n.At.Start] + f.Example)
			at = n.At.End
		}
	}
	walk(root, spec.Model())
	return b.String() + text[at:]
}

func fatal(t *testing.T, errs diag.List) {
	t.Helper()
	if errs.HasErrors() {
		t.Fatal(say(errs...))
	}
}

func say(errs ...diag.Diagnostic) string {
	var out []string
	for _, d := range errs {
		p := d.At.From()
		out = append(out, fmt.Sprintf("%d:%d %s %s", p.Line, p.Column, d.Path, message.Sentence(message.Chinese, d.Message)))
	}
	return strings.Join(out, "\n")
}
