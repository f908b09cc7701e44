package rules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/law"
	"qiyue/lint"
)

// apart are calls whose literals are looked for in no text as they stand:
// expressions, sets of characters, paths of a spec.
var apart = map[string]bool{
	"MustCompile": true, "once": true, "FieldAt": true, "NewReplacer": true,
	"ContainsAny": true, "ContainsRune": true, "IndexAny": true, "LastIndexAny": true, "Trim": true, "TrimLeft": true, "TrimRight": true,
}

// documented are the fields of a rule that people read.
var documented = map[string]bool{"Doc": true, "Title": true, "title": true, "what": true, "why": true, "bad": true, "good": true}

// table is what is done with the literals of the rules that are looked for in a
// text: with each word, each set of characters or expression, and each list of
// words (the elements of a slice, the arguments of a call, a case).
type table struct {
	word, characters func(at token.Position, w string)
	list             func(at token.Position, words []string)
}

func (v table) visit(t *testing.T) {
	t.Helper()
	paths, _ := filepath.Glob("*/*.go")
	set := token.NewFileSet()
	for _, path := range paths {
		if filepath.Dir(path) == "statute" || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "-spec.go") {
			continue // names of laws as they are printed; values of a spec
		}
		f, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		characters := map[string]bool{} // constants that are sets of characters
		ast.Inspect(f, func(n ast.Node) bool {
			if c, ok := n.(*ast.CallExpr); ok && apart[called(c)] {
				for _, a := range c.Args {
					if id, ok := a.(*ast.Ident); ok {
						characters[id.Name] = true
					}
				}
			}
			return true
		})
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec, *ast.Field:
				return false
			case *ast.KeyValueExpr:
				if k, ok := n.Key.(*ast.Ident); ok && documented[k.Name] {
					return false
				}
			case *ast.ValueSpec:
				return !characters[n.Names[0].Name]
			case *ast.CallExpr:
				if apart[called(n)] {
					for _, w := range literals(n.Args) {
						v.characters(set.Position(n.Pos()), w)
					}
					return false
				}
				v.list(set.Position(n.Pos()), literals(n.Args))
			case *ast.CompositeLit:
				v.list(set.Position(n.Pos()), literals(n.Elts))
			case *ast.CaseClause:
				v.list(set.Position(n.Pos()), literals(n.List))
			case *ast.BasicLit:
				if w, ok := literal(n); ok {
					v.word(set.Position(n.Pos()), w)
				}
			}
			return true
		})
	}
}

// called is the name of the function that is called.
func called(c *ast.CallExpr) string {
	switch f := c.Fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	}
	return ""
}

// literals are the string literals among nodes.
func literals(nodes []ast.Expr) []string {
	var out []string
	for _, n := range nodes {
		if w, ok := literal(n); ok {
			out = append(out, w)
		}
	}
	return out
}

func literal(n ast.Expr) (string, bool) {
	b, ok := n.(*ast.BasicLit)
	if !ok || b.Kind != token.STRING {
		return "", false
	}
	w, err := strconv.Unquote(b.Value)
	return w, err == nil
}

// flattened is a line as rules read it.
func flattened(line string) string {
	return lint.NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: line}}}}}).All
}

// TestWordsCanMatch: no rule looks for a word or character that the text, once
// normalised, cannot hold: full-width figures, half-width punctuation, a single
// blank between Chinese characters, traditional characters.
func TestWordsCanMatch(t *testing.T) {
	n := 0
	chinese := func(r rune) bool { return r > 0x2E80 }
	table{
		word: func(at token.Position, w string) {
			if !strings.ContainsFunc(w, chinese) || law.Valid(diag.LawID(w)) { // of a message, a path, a format
				return
			}
			n++
			for _, around := range []string{"国", "3", "  "} { // a blank at an end is one of several
				if strings.Contains(flattened("国"+around+w+around+"国"), w) {
					return
				}
			}
			t.Errorf("%s: no text holds %q: it reads %q", at, w, strings.TrimSpace(flattened("国"+w+"国")))
		},
		characters: func(at token.Position, w string) {
			for _, r := range w {
				if chinese(r) && !strings.ContainsRune(flattened("国"+string(r)+"国"), r) {
					t.Errorf("%s: no text holds %q of %q", at, r, w)
				}
			}
		},
		list: func(token.Position, []string) {},
	}.visit(t)
	if n < 5000 {
		t.Errorf("looked at %d words", n)
	}
}

// TestWordsOnce: a list says each of its words once, and so do those of a rule.
func TestWordsOnce(t *testing.T) {
	nothing := func(token.Position, string) {}
	table{word: nothing, characters: nothing, list: func(at token.Position, words []string) {
		seen := map[string]bool{}
		for _, w := range words {
			if seen[w] && len(words) > 4 {
				t.Errorf("%s: says %q twice", at, w)
			}
			seen[w] = true
		}
	}}.visit(t)
	for _, r := range All() {
		seen := map[string]bool{}
		for _, w := range r.Words {
			if seen[w] {
				t.Errorf("%s looks for %q twice", r.ID, w)
			}
			seen[w] = true
		}
	}
}

// TestWordsInNumbers: no rule fails on one of its words in a printed number,
// which is no part of the passage's body.
func TestWordsInNumbers(t *testing.T) {
	for _, r := range All() {
		d := &document.Document{Class: document.Contract}
		for _, w := range r.Words {
			for _, number := range []string{w, "（" + w, w + "）"} {
				d.Blocks = append(d.Blocks, &document.Paragraph{Number: number, Inlines: []document.Inline{{Text: "见（" + w + "）。"}}})
			}
		}
		if _, faults := lint.New([]lint.Rule{r}).Run(lint.Subject{Document: d}, lint.Options{}); faults != nil {
			t.Errorf("%s: %v", r.ID, faults)
		}
	}
}
