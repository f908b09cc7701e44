package rules

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/internal/chinese"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/lint"
)

// TestSpecFixtures runs the values beside the rules: <family>/<id>.spec.txt,
// pieces that begin with "== fires: why" or "== silent: why" and go on with
// paths and values to lay over a shipped spec, after-sales unless a line
// "kind: …" names another. ⟦ and ⟧ enclose the words at fault: the findings
// stand exactly there and nowhere else, with and without the assembled text;
// "== fires in context: why" needs the words that the clauses print around.
func TestSpecFixtures(t *testing.T) {
	engine := generator.New(clauses.Builtin(), nil, nil)
	byID := map[string]lint.Rule{}
	for _, r := range All() {
		byID[r.ID] = r
	}
	bases := map[string]*yaml.Node{}
	base := func(kind string) *yaml.Node {
		if bases[kind] == nil {
			raw, err := os.ReadFile("../../testdata/specs/" + kind + ".yaml")
			if err != nil {
				t.Fatal(err)
			}
			root, errs := yaml.Parse(source.NewFile(kind+".yaml", string(raw)))
			if errs.HasErrors() {
				t.Fatal(errs)
			}
			bases[kind] = root
		}
		return bases[kind]
	}
	files, _ := filepath.Glob("*/*.spec.txt")
	for _, file := range files {
		r, ok := byID[strings.TrimSuffix(filepath.Base(file), ".spec.txt")]
		if _, checked := r.OnSpec(); !ok || !checked {
			t.Errorf("%s belongs to no rule for specs", file)
			continue
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		fires, silent := 0, 0
		for _, piece := range strings.Split("\n"+string(raw), "\n== ")[1:] {
			head, text, _ := strings.Cut(piece, "\n")
			what, why, _ := strings.Cut(head, ": ")
			why = r.ID + ": " + why
			kind := "after-sales"
			if rest, ok := strings.CutPrefix(text, "kind: "); ok {
				kind, text, _ = strings.Cut(rest, "\n")
			}
			e := unmark(text)
			edits, errs := yaml.Parse(source.NewFile("edits.yaml", e.text))
			if errs.HasErrors() {
				t.Errorf("%s: %v", why, errs)
				continue
			}
			root := base(kind)
			for _, p := range edits.Pairs {
				var fits bool
				if root, fits = spec.Overlay(root, p.Key.Value, p.Value); !fits {
					t.Errorf("%s: %s does not fit", why, p.Key.Value)
				}
			}
			s, errs := spec.Decode(root)
			a, errs := engine.Agreement(s, errs, false)
			subjects := []lint.Subject{{Spec: s}}
			if a != nil {
				subjects = append(subjects, lint.Subject{Spec: s, Document: a.Document})
			}
			if what == "fires in context" {
				subjects, what = subjects[1:], "fires"
			}
			for k, subject := range subjects {
				found, faults := lint.New([]lint.Rule{r}).Run(subject, lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}})
				if faults != nil {
					t.Fatal(faults)
				}
				var at [][2]int
				for _, d := range found {
					at = append(at, [2]int{d.At.Start, d.At.End})
					if what == "silent" || d.Path == "" || d.At.File == nil {
						t.Errorf("%s (%d): reports %q at %q, line %d", why, k, d.At.Text(), d.Path, d.At.From().Line)
					}
				}
				switch {
				case what == "silent":
				case what != "fires":
					t.Errorf("%s: piece begins with %q", file, head)
				case len(found) == 0:
					t.Errorf("%s (%d): reports nothing (errors: %v)", why, k, errs)
				case len(e.spans) > 0 && !slices.Equal(at, e.spans):
					for _, d := range found {
						t.Errorf("%s (%d): reports %q in %q", why, k, d.At.Text(), text)
					}
				}
			}
			if what == "fires" {
				fires++
			} else {
				silent++
			}
		}
		if fires == 0 || silent < 4 {
			t.Errorf("%s: %d that fire, %d that are silent: wanted one and a good one beside three tricky ones", file, fires, silent)
		}
	}
}

// TestShippedSpecsAreSilent: nothing is found in the specs we ship.
func TestShippedSpecsAreSilent(t *testing.T) {
	engine := generator.New(clauses.Builtin(), nil, nil)
	linter := lint.New(All())
	files, _ := filepath.Glob("../../testdata/specs/*.yaml")
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		s, errs := spec.Parse(source.NewFile(filepath.Base(file), string(raw)))
		a, errs := engine.Agreement(s, errs, false)
		if a == nil {
			t.Errorf("%s: %v", file, errs)
			continue
		}
		found, faults := linter.Run(lint.Subject{Spec: s, Document: a.Document}, lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}})
		if faults != nil {
			t.Fatal(faults)
		}
		for _, d := range found {
			if d.At.File == nil {
				t.Errorf("%s: %s/%s in text that comes from no file", file, d.Rule, d.Entry)
				continue
			}
			t.Errorf("%s:%d: %s %s at %s: %q", d.At.File.Name, d.At.From().Line, d.Rule, d.Entry, d.Path, d.At.Text())
		}
	}
}
