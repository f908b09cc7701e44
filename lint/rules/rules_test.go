package rules

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/law"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// expected is a text and the byte ranges that ⟦ ⟧ enclose in it.
type expected struct {
	text  string
	spans [][2]int
}

func unmark(s string) expected {
	var e expected
	var b strings.Builder
	start := -1
	for _, r := range s {
		switch r {
		case '⟦':
			start = b.Len()
		case '⟧':
			e.spans = append(e.spans, [2]int{start, b.Len()})
		default:
			b.WriteRune(r)
		}
	}
	e.text = b.String()
	return e
}

// run lints a text with one rule. A first line "kind: policy" sets the class,
// "consumer: yes" makes one side a consumer; without it the text is a contract.
func run(t *testing.T, r lint.Rule, text string) diag.List {
	t.Helper()
	o := lint.Options{Class: document.Contract, Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}
	f := source.NewFile("例.txt", text)
	var d *document.Document
	if strings.HasPrefix(text, "#") {
		d = reader.Markdown(f)
	} else {
		d = reader.Text(f)
	}
	if len(r.Classes) > 0 && !r.Applies(o.Class) {
		o.Class = r.Classes[0]
	}
	if i := strings.Index(text, "消费者"); i >= 0 {
		o.Consumer = true
	}
	found, faults := lint.New([]lint.Rule{r}).Run(lint.Subject{Document: d}, o)
	if faults != nil {
		t.Fatal(faults)
	}
	return found
}

func check(t *testing.T, r lint.Rule, text string, fires bool, why string) {
	t.Helper()
	e := unmark(text)
	found := run(t, r, e.text)
	if !fires {
		for _, d := range found {
			t.Errorf("%s: %s: should be silent, reports %q in %s", r.ID, why, d.At.Text(), e.text)
		}
		return
	}
	if len(found) == 0 {
		t.Errorf("%s: %s: reports nothing in %s", r.ID, why, text)
	}
	for _, s := range e.spans {
		hit := false
		for _, d := range found {
			hit = hit || d.At.Start < s[1] && s[0] < d.At.End
		}
		if !hit {
			t.Errorf("%s: %s: does not report %q in %s", r.ID, why, e.text[s[0]:s[1]], e.text)
		}
	}
	if len(e.spans) > 0 {
		for _, d := range found {
			hit := false
			for _, s := range e.spans {
				hit = hit || d.At.Start < s[1] && s[0] < d.At.End
			}
			if !hit {
				t.Errorf("%s: %s: also reports %q in %s", r.ID, why, d.At.Text(), e.text)
			}
		}
	}
}

// TestExamples runs the examples of the documentation: the docs are tests.
func TestExamples(t *testing.T) {
	for _, r := range All() {
		if r.Inputs&lint.InText == 0 { // TestSpecFixtures runs them
			if len(r.Doc.SpecBad) == 0 || len(r.Doc.SpecGood) < 4 {
				t.Errorf("%s has no examples of specs", r.ID)
			}
			continue
		}
		if len(r.Doc.Bad) == 0 || len(r.Doc.Good) == 0 {
			t.Errorf("%s has no examples", r.ID)
		}
		for _, s := range r.Doc.Bad {
			check(t, r, s, true, "bad example")
		}
		for _, s := range r.Doc.Good {
			check(t, r, s, false, "good example")
		}
	}
}

// TestFixtures runs the texts beside the rules: <family>/<id>.txt, pieces that
// begin with "== fires: why" or "== silent: why".
func TestFixtures(t *testing.T) {
	byID := map[string]lint.Rule{}
	for _, r := range All() {
		byID[r.ID] = r
	}
	files, _ := filepath.Glob("*/*.txt")
	for _, f := range files {
		if strings.HasSuffix(f, ".spec.txt") {
			continue
		}
		r, ok := byID[strings.TrimSuffix(filepath.Base(f), ".txt")]
		if !ok {
			t.Errorf("%s belongs to no rule", f)
			continue
		}
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range strings.Split("\n"+string(raw), "\n== ")[1:] {
			head, text, _ := strings.Cut(piece, "\n")
			what, why, _ := strings.Cut(head, ": ")
			if what != "fires" && what != "silent" {
				t.Errorf("%s: piece begins with %q", f, head)
				continue
			}
			check(t, r, strings.TrimSpace(text), what == "fires", why)
		}
	}
}

// TestNegatives: every rule on text has at least three texts it must be silent on.
func TestNegatives(t *testing.T) {
	for _, r := range All() {
		if r.Inputs&lint.InText == 0 { // TestSpecFixtures runs them
			if len(r.Doc.SpecBad) == 0 || len(r.Doc.SpecGood) < 4 {
				t.Errorf("%s has no examples of specs", r.ID)
			}
			continue
		}
		n := len(r.Doc.Good)
		files, _ := filepath.Glob("*/" + r.ID + ".txt")
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			n += strings.Count("\n"+string(raw), "\n== silent:")
		}
		if n < 3 {
			t.Errorf("%s has %d negatives, want three", r.ID, n)
		}
	}
}

// TestRulesAreComplete: words, titles, basis and messages exist.
func TestRulesAreComplete(t *testing.T) {
	ids := message.IDs()
	for _, r := range All() {
		if r.Title.Zh == "" || r.Title.En == "" || r.Doc.What.Zh == "" || r.Doc.Why.Zh == "" || r.Doc.What.En == "" || r.Doc.Why.En == "" || r.Doc.Since == "" {
			t.Errorf("%s: title, what, why or since is empty", r.ID)
		}
		for _, b := range r.Doc.Basis {
			if !law.Valid(b) {
				t.Errorf("%s cites %s, which is not in the library", r.ID, b)
			}
		}
		for _, id := range []string{"lint-" + r.ID, "lint-" + r.ID + "-fix"} {
			if !ids[id] && r.Run != nil {
				t.Errorf("%s: no message %s", r.ID, id)
			}
		}
	}
}
