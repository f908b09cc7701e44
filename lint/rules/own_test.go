package rules

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/generator/markdown"
	"qiyue/internal/chinese"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/lint"
	"qiyue/lint/reader"
	"qiyue/templates"
)

// variants are the spec as it stands, with each optional section left out, and
// with each choice replaced by each of its alternatives.
func variants(text string) map[string]string {
	out := map[string]string{"as shipped": text}
	lines := strings.Split(text, "\n")
	var path []string
	var depth []int
	for n, line := range lines {
		trimmed := strings.TrimLeft(line, " -")
		indent := len(line) - len(trimmed)
		key, value, ok := strings.Cut(trimmed, ":")
		if !ok || trimmed == "" || trimmed[0] == '#' {
			continue
		}
		for len(depth) > 0 && depth[len(depth)-1] >= indent {
			path, depth = path[:len(path)-1], depth[:len(depth)-1]
		}
		path, depth = append(path, key), append(depth, indent)
		at := strings.Join(path, ".")
		if indent == 0 && strings.TrimSpace(value) == "" && key != "parties" {
			end := n + 1
			for end < len(lines) && (lines[end] == "" || lines[end][0] == ' ') {
				end++
			}
			out["without "+key] = strings.Join(append(append([]string{}, lines[:n]...), lines[end:]...), "\n")
		}
		f := spec.FieldAt(at)
		if f == nil || strings.HasPrefix(at, "parties.role") || strings.HasPrefix(at, "agreement") {
			continue
		}
		for _, e := range f.Enum {
			if v := strings.TrimSpace(value); v != "" && v != e.ID {
				edited := append([]string{}, lines...)
				edited[n] = strings.Replace(line, v, e.ID, 1)
				out[at+": "+e.ID] = strings.Join(edited, "\n")
			}
		}
	}
	return out
}

// TestSilentOnOurAgreements lints what we generate, as a tree and as Markdown
// read back, for every choice of the shipped specs: nothing may be found in
// the text. Findings in the spec itself are right or wrong by its own rules.
func TestSilentOnOurAgreements(t *testing.T) {
	if testing.Short() {
		t.Skip("goes through every choice of every kind, on one goroutine")
	}
	engine := generator.New(clauses.Builtin(), nil, nil)
	linter := lint.New(All())
	o := lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}
	files, _ := filepath.Glob("../../testdata/specs/*.yaml")
	if len(files) == 0 {
		t.Fatal("no specs are shipped")
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for name, text := range variants(string(raw)) {
			f := source.NewFile(filepath.Base(file), text)
			s, errs := spec.Parse(f)
			if s == nil || errs.HasErrors() {
				continue
			}
			a, errs := engine.Agreement(s, errs, false)
			if a == nil || errs.HasErrors() {
				continue
			}
			seen[name] = true
			silent(t, linter, o, f.Name+", "+name, a.Document)
		}
		if len(seen) < 5 {
			t.Errorf("%s: only %d variants could be built", filepath.Base(file), len(seen))
		}
	}
}

// silent wants nothing found in a document of ours, as a tree and as Markdown
// read back.
func silent(t *testing.T, linter *lint.Linter, o lint.Options, name string, d *document.Document) {
	t.Helper()
	found, faults := linter.Run(lint.Subject{Document: d}, o)
	if faults != nil {
		t.Fatal(faults)
	}
	for _, d := range found {
		t.Errorf("%s: %s %s reports in the tree: %v", name, d.Rule, d.Entry, d.Origin)
	}
	found, faults = linter.Run(lint.Subject{Document: reader.Markdown(source.NewFile("a.md", string(markdown.Write(d))))}, o)
	if faults != nil {
		t.Fatal(faults)
	}
	for _, d := range found {
		t.Errorf("%s: %s %s reports in Markdown: %q", name, d.Rule, d.Entry, d.At.Text())
	}
}

// TestSilentOnAttachments binds every attachment a kind has, and reads the
// forms among them as papers of their own; what an attachment leaves to the
// agreement cannot be found in it alone.
func TestSilentOnAttachments(t *testing.T) {
	engine := generator.New(clauses.Builtin(), nil, nil)
	linter := lint.New(All())
	o := lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}
	for _, kind := range templates.Kinds() {
		raw, err := os.ReadFile("../../testdata/specs/" + kind + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		template, _ := engine.Template(kind)
		if len(template.Attachments) == 0 {
			continue
		}
		root, _ := yaml.Parse(source.NewFile(kind+".yaml", string(raw)))
		for _, field := range spec.Model().Field("attachments").Fields {
			if field.Type == "bool" && slices.Contains(template.Papers(), field.Key) {
				root, _ = spec.Overlay(root, "attachments."+field.Key, &yaml.Node{Kind: yaml.Scalar, Tag: "!!bool", Value: "true"})
			}
		}
		s, errs := spec.Decode(root)
		a, errs := engine.Agreement(s, errs, false)
		if a == nil {
			t.Fatalf("%s: %v", kind, errs)
		}
		silent(t, linter, o, kind+" with every attachment", a.Document)
		for _, id := range template.Papers() {
			papers, _ := engine.Attachments(a, []string{id})
			for _, p := range papers {
				if p.Document.Class = document.Form; !lint.BlankForm(p.Alone) {
					continue
				}
				silent(t, linter, o, kind+", "+p.Alone, p.Document)
			}
		}
	}
}
