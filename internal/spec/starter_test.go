package spec

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

var twoRoles = []RoleLabel{{"provider", "甲方", "服务方"}, {"customer", "乙方", "客户"}}

// everySection names all sections of the model.
func everySection() (out []string) {
	for _, f := range Model().Fields {
		if f.Type == section {
			out = append(out, f.Key)
		}
	}
	return out
}

func everyPaper() (out []string) {
	for _, f := range Model().Field("attachments").Fields {
		out = append(out, f.Key)
	}
	return out
}

// fill replaces every blank by its field's example.
func fill(t *testing.T, text string) string {
	t.Helper()
	root, errs := yaml.Parse(source.NewFile("starter.yaml", text))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var b strings.Builder
	at := 0
	var walk func(n *yaml.Node, f *Field)
	walk = func(n *yaml.Node, f *Field) {
		for _, p := range n.Pairs {
			walk(p.Value, f.Field(p.Key.Value))
		}
		for _, it := range n.Items {
			walk(it, f)
		}
		if n.Kind == yaml.Scalar && n.Value == Blank {
			b.WriteString(text[at:n.At.Start] + f.Example)
			at = n.At.End
		}
	}
	walk(root, Model())
	return b.String() + text[at:]
}

func load(t *testing.T, text string) (*Spec, diag.List) {
	t.Helper()
	s, errs := Parse(source.NewFile("starter.yaml", text))
	if s == nil {
		t.Fatal(errs)
	}
	return s, errs
}

// The only faults of a starter are its blanks: one error a blank, at the blank.
func TestStarterLacksItsBlanksOnly(t *testing.T) {
	sections := []string{"signing", "term", "products", "service", "calendar", "response", "warranty", "fees", "disputes"}
	text := string((&Form{Kind: "after-sales", Title: "售后服务协议书", Sections: sections, Optional: everySection(), Roles: twoRoles, Papers: everyPaper()}).Starter())
	s, errs := load(t, text)
	errs = append(errs, Validate(s, sections)...)
	blanks := 0
	for line := range strings.Lines(text) {
		if strings.Contains(line, Blank) && !strings.HasPrefix(strings.TrimSpace(line), "#") {
			blanks++
		}
	}
	if len(errs) != blanks || blanks < 40 {
		t.Errorf("%d errors for %d blanks", len(errs), blanks)
	}
	holidays := false
	for _, e := range errs {
		if e.Message.ID != "spec-unfilled" || e.At.Text() != Blank {
			t.Errorf("%s: %s at %q", e.Path, e.Message.ID, e.At.Text())
		}
		holidays = holidays || e.Path == "calendar.holidays"
	}
	if !holidays {
		t.Error("calendar.holidays must be a blank: it has no default")
	}
}

// Filled in, a starter is a valid spec.
func TestStarterFilled(t *testing.T) {
	sections := slices.DeleteFunc(everySection(), func(key string) bool {
		// These are for consumers, and take the place of others; a card wants fees that a dealership has not.
		return key == "terms" || key == "store" || key == "returns" || key == "card"
	})
	s, errs := load(t, fill(t, string((&Form{Kind: "after-sales", Title: "售后服务协议书", Sections: sections, Optional: sections, Roles: twoRoles, Papers: everyPaper()}).Starter())))
	if errs = append(errs, Validate(s, sections)...); len(errs) > 0 {
		t.Errorf("%v", errs)
	}
}

// fullSpec is a spec with every field of the model, filled with its example.
func fullSpec(t *testing.T) string {
	t.Helper()
	s := &starter{Form: &Form{Kind: "after-sales", Sections: everySection(), Roles: twoRoles, Papers: everyPaper()}, full: true}
	var lines []string
	for _, f := range Model().Fields {
		lines = append(lines, s.top(f)...)
	}
	return fill(t, strings.Join(lines, "\n")+"\n")
}

// Every example and customary value in the tags reads as its field's type.
func TestEveryFieldReads(t *testing.T) {
	s, errs := load(t, fullSpec(t))
	for _, e := range errs {
		t.Errorf("%s: %s", e.Path, e.Message.ID)
	}
	for _, f := range Model().Fields {
		if !s.Has(f.Key) {
			t.Errorf("%s is not read", f.Key)
		}
	}
	var walk func(f *Field, path string)
	walk = func(f *Field, path string) {
		for _, sub := range f.Fields {
			if sub.Type != section && sub.Example == "" {
				t.Errorf("%s has no example", join(path, sub.Key))
			}
			if sub.Label == "" {
				t.Errorf("%s has no label", join(path, sub.Key))
			}
			walk(sub, join(path, sub.Key))
		}
	}
	walk(Model(), "")
}

var commentedKey = regexp.MustCompile(`(?m)^( *)# ( *(?:(?:- )?[a-z_]+:|- |# ))`)

// What a starter comments out comes in by deleting "# ": it is the full spec.
func TestStarterUncommented(t *testing.T) {
	sections := []string{"signing", "products"}
	text := string((&Form{Kind: "after-sales", Title: "售后服务协议书", Sections: sections, Optional: everySection(), Roles: twoRoles, Papers: everyPaper()}).Starter())
	for {
		next := commentedKey.ReplaceAllString(text, "$1$2")
		if next == text {
			break
		}
		text = next
	}
	s, errs := load(t, text)
	for _, e := range errs {
		if e.Message.ID != "spec-unfilled" {
			t.Errorf("%s: %s at %q", e.Path, e.Message.ID, e.At.Text())
		}
	}
	var walk func(n *yaml.Node, f *Field, path string)
	walk = func(n *yaml.Node, f *Field, path string) {
		for _, sub := range f.Fields {
			v := n.Get(sub.Key)
			if v == nil {
				t.Errorf("%s is not in the starter", join(path, sub.Key))
				continue
			}
			if sub.List {
				v = v.Items[0]
			}
			walk(v, sub, join(path, sub.Key))
		}
	}
	walk(s.root, Model(), "")
}
