package rules

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/generator/markdown"
	"qiyue/internal/chinese"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/lint"
	"qiyue/lint/reader"
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
	engine := generator.New(clauses.Builtin(), nil, nil)
	linter := lint.New(All())
	o := lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}
	files, _ := filepath.Glob("../../testdata/specs/*.yaml")
	if len(files) == 0 {
		t.Skip("no specs are shipped")
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
			found, err := linter.Run(lint.Subject{Document: a.Document}, o)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range found {
				t.Errorf("%s, %s: %s %s reports in the tree: %v", f.Name, name, d.Rule, d.Entry, d.Origin)
			}
			md := reader.Markdown(source.NewFile("a.md", string(markdown.Write(a.Document))))
			found, err = linter.Run(lint.Subject{Document: md}, o)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range found {
				t.Errorf("%s, %s: %s %s reports in Markdown: %q", f.Name, name, d.Rule, d.Entry, d.At.Text())
			}
		}
		if len(seen) < 15 {
			t.Errorf("%s: only %d variants could be built", filepath.Base(file), len(seen))
		}
	}
}
