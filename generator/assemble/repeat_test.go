package assemble

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// Shingles of shingle characters; sentences of fewer than shortest of their own
// say too little to be told apart; alike counts as the same.
const (
	shingle  = 4
	shortest = 16
	alike    = 0.7
)

// allowed are pairs of sentences that stand twice for a reason. None does.
var allowed = map[[2]string]bool{}

var (
	variable = regexp.MustCompile(`\{\{[^}]*\}\}|\[\[[^\]]*\]\]|第[\d.一二三四五六七八九十]+[条章]`)
	marks    = regexp.MustCompile(`[^\p{Han}\d□]+`)
)

// shingles is the set of runs of a sentence, values and references alike.
func shingles(sentence string) map[string]bool {
	r := []rune(marks.ReplaceAllString(variable.ReplaceAllString(sentence, "□"), ""))
	if len(r)-strings.Count(string(r), "□") < shortest {
		return nil
	}
	out := map[string]bool{}
	for i := 0; i+shingle <= len(r); i++ {
		out[string(r[i:i+shingle])] = true
	}
	return out
}

// likeness is the share of runs two sentences have in common (Jaccard).
func likeness(a, b map[string]bool) float64 {
	both := 0
	for s := range a {
		if b[s] {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

type said struct {
	where, text string
	runs        map[string]bool
}

// sentences cuts a text at full stops and semicolons.
func sentences(where, text string) (out []said) {
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return r == '。' || r == '；' || r == '\n' }) {
		if runs := shingles(s); runs != nil {
			out = append(out, said{where, strings.TrimSpace(s), runs})
		}
	}
	return out
}

func repeated(t *testing.T, all []said, together func(a, b said) bool) {
	t.Helper()
	for i, a := range all {
		for _, b := range all[i+1:] {
			if !together(a, b) || allowed[[2]string{a.text, b.text}] {
				continue
			}
			if l := likeness(a.runs, b.runs); l >= alike {
				t.Errorf("%.0f%% alike:\n  %s: %s\n  %s: %s", 100*l, a.where, a.text, b.where, b.text)
			}
		}
	}
}

// No clause says what another says. Within one clause variants may be alike;
// there what stands together in a document is looked at.
func TestNothingSaidInTwoClauses(t *testing.T) {
	l := library(t)
	var all []said
	for _, id := range l.IDs() {
		if c := l.Clause(id); c.Topic != "attachments" {
			all = append(all, sentences(id, directives.ReplaceAllString(c.Source(), "\n"))...)
		}
	}
	if len(all) < 300 {
		t.Fatalf("only %d sentences", len(all))
	}
	repeated(t, all, func(a, b said) bool { return a.where != b.where })
}

var directives = regexp.MustCompile(`(?m)^:::.*$|^\|.*$|\{if [^}]*\}`)

// No sentence stands twice in an agreement.
func TestNothingSaidTwice(t *testing.T) {
	l := library(t)
	for _, path := range []string{"../../testdata/specs/after-sales.yaml", "../../testdata/bench/lean.yaml"} {
		var all []said
		for i, p := range paragraphs(t, l, path) {
			all = append(all, sentences(fmt.Sprintf("%s, paragraph %d", filepath.Base(path), i), p)...)
		}
		repeated(t, all, func(a, b said) bool { return true })
	}
}

// paragraphs are the words of an agreement's clauses, without tables and values.
func paragraphs(t *testing.T, l *clauses.Library, path string) (out []string) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	root, errs := yaml.Parse(source.NewFile(path, string(raw)))
	say(t, errs)
	s, errs := spec.Decode(root)
	say(t, errs)
	template, _ := templates.Builtin(s.Agreement.V.ID, l)
	d, errs := Document(Input{Spec: s, Template: template, Library: l})
	say(t, errs)
	document.Walk(d.Blocks, func(b document.Block) bool {
		if p, ok := b.(*document.Paragraph); ok {
			var text strings.Builder
			for _, in := range p.Inlines {
				if in.Kind == document.Value || in.Kind == document.Ref {
					text.WriteString("□")
				} else {
					text.WriteString(in.Text)
				}
			}
			out = append(out, text.String())
		}
		_, form := b.(*document.Attachment)
		return !form
	})
	return out
}

// Whichever item comes last, a list ends as a sentence does.
func TestListsEndWithFullStops(t *testing.T) {
	l := library(t)
	template, _ := templates.Builtin("after-sales", l)
	s, errs := spec.Decode(sample(t, "after-sales"))
	say(t, errs)
	d, errs := Document(Input{Spec: s, Template: template, Library: l})
	say(t, errs)
	lists := 0
	document.Walk(d.Blocks, func(b document.Block) bool {
		if list, ok := b.(*document.List); ok && len(list.Items) > 0 {
			lists++
			last := list.Items[len(list.Items)-1].Blocks
			if p, ok := last[len(last)-1].(*document.Paragraph); ok {
				if text := p.Inlines[len(p.Inlines)-1].Text; strings.HasSuffix(text, "；") {
					t.Errorf("a list ends with %q", text)
				}
			}
		}
		return true
	})
	if lists < 10 {
		t.Errorf("only %d lists", lists)
	}
}
