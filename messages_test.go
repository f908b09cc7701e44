package qiyue_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"qiyue/internal/message"
)

var messageID = regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)+$`)

// literals are the string literals of all non-test Go files that could be
// message ids, and the first arguments of diag.Say among them, with a place.
func literals(t *testing.T) (all map[string]bool, said map[string]string) {
	t.Helper()
	all, said = map[string]bool{}, map[string]string{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BasicLit:
				if s, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
					all[s] = true
				}
			case *ast.CallExpr:
				sel, ok := n.Fun.(*ast.SelectorExpr)
				if !ok || sel.Sel.Name != "Say" || len(n.Args) == 0 {
					return true
				}
				if lit, ok := n.Args[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if s, err := strconv.Unquote(lit.Value); err == nil {
						said[s] = set.Position(lit.Pos()).String()
					}
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all, said
}

func TestEveryMessageHasASentence(t *testing.T) {
	ids := message.IDs()
	_, said := literals(t)
	for id, at := range said {
		if messageID.MatchString(id) && !ids[id] {
			t.Errorf("%s: no sentence for %q in internal/message", at, id)
		}
	}
}

// madeOf are beginnings of ids that are put together at run time.
var madeOf = []string{"spec-type-", "spec-min", "spec-max", "severity-", "lint-",
	"calendar-limit-", "calendar-kind-", "calendar-matter-", "calendar-days-", "calendar-holidays-", "calendar-makeup-"}

func TestEverySentenceIsUsed(t *testing.T) {
	all, _ := literals(t)
next:
	for id := range message.IDs() {
		if all[id] {
			continue
		}
		for _, p := range madeOf {
			if strings.HasPrefix(id, p) {
				continue next
			}
		}
		t.Errorf("nothing says %q", id)
	}
}
