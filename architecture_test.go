package qiyue_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// levels are the rooms of the house from the ground up. A package may import
// packages of lower levels, and of its own level only inside its own room.
var levels = [][]string{
	{"internal/source", "internal/notice", "internal/parallel"},
	{"internal/diag"},
	{"internal/yaml", "internal/chinese"},
	{"internal/message", "internal/font"},
	{"internal/calendar", "internal/law"},
	{"internal/spec", "internal/document"},
	{"clauses", "internal/obligation"},
	{"templates"},
	{"generator", "lint"},
	{"cmd"},
}

// doors are the packages that may import a module; everything else must go
// through them. Tests are free.
var doors = map[string][]string{
	"go.yaml.in/yaml":                    {"internal/yaml"},
	"github.com/go-playground/validator": {"internal/spec"},
	"github.com/jung-kurt/gofpdf":        {"generator/pdf"},
	"github.com/klauspost/compress":      {"generator/pdf"},
	"github.com/xuri/excelize":           {"generator/batch"},
	"github.com/spf13/":                  {"cmd/qiyue"},
	"github.com/expr-lang/expr":          {"clauses"},
	"github.com/yuin/goldmark":           {"clauses", "lint/reader"},
	"golang.org/x/text":                  {"internal/source"},
	"github.com/schollz/progressbar":     {"cmd/qiyue"},
	"github.com/shopspring/decimal":      nil, // money is everywhere
	"github.com/pdfcpu/":                 {},
	"github.com/google/go-cmp":           {},
	"pgregory.net/rapid":                 {},
	"github.com/rogpeppe/go-internal":    {},
	"github.com/santhosh-tekuri/":        {},
	"github.com/arran4/golang-ical":      {},
}

// forbidden edges inside a level.
var forbidden = []struct{ from, to, why string }{
	{"generator/typeset", "generator/pdf", "the typesetter knows nothing of PDF"},
	{"generator/assemble", "generator/typeset", "assembly knows no pages"},
	{"generator/assemble", "generator/markdown", "assembly knows no writers"},
	{"generator/markdown", "generator/typeset", "a writer stands alone"},
	{"lint/reader", "lint/rules", "a reader knows no rules"},
	{"lint/report", "lint/rules", "reports know findings, not rules"},
}

// packages gives the imports of every non-test file, by folder.
func packages(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && path != "." || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		folder := filepath.ToSlash(filepath.Dir(path))
		for _, i := range f.Imports {
			p, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			out[folder] = append(out[folder], p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 10 {
		t.Fatalf("only %d packages found; run from the root of the repository", len(out))
	}
	return out
}

func room(folder string) (name string, level int) {
	for i, rooms := range levels {
		for _, r := range rooms {
			if folder == r || strings.HasPrefix(folder, r+"/") {
				return r, i
			}
		}
	}
	return "", -1
}

func TestImportsRunOneWay(t *testing.T) {
	for folder, imports := range packages(t) {
		from, level := room(folder)
		if level < 0 {
			t.Errorf("%s stands in no room; add it to levels and ARCHITECTURE.md", folder)
			continue
		}
		for _, i := range imports {
			to, ok := strings.CutPrefix(i, "qiyue/")
			if !ok {
				continue
			}
			target, below := room(to)
			if below > level || below == level && target != from {
				t.Errorf("%s must not import %s", folder, to)
			}
			for _, f := range forbidden {
				if (folder == f.from || strings.HasPrefix(folder, f.from+"/")) && (to == f.to || strings.HasPrefix(to, f.to+"/")) {
					t.Errorf("%s must not import %s: %s", folder, to, f.why)
				}
			}
		}
	}
}

// The engine never imports its rules: a generated list does.
func TestLintEngineKnowsNoRules(t *testing.T) {
	for _, i := range packages(t)["lint"] {
		if strings.HasPrefix(i, "qiyue/lint/rules") {
			t.Errorf("lint imports %s", i)
		}
	}
}

func TestModulesHaveOneDoor(t *testing.T) {
	for folder, imports := range packages(t) {
		for _, i := range imports {
			if !strings.Contains(strings.Split(i, "/")[0], ".") {
				continue
			}
			known := false
			for module, allowed := range doors {
				if !strings.HasPrefix(i, module) {
					continue
				}
				known = true
				if allowed != nil && !slices.Contains(allowed, folder) {
					t.Errorf("%s imports %s; its door is %v", folder, i, allowed)
				}
			}
			if !known {
				t.Errorf("%s imports %s, which has no door; add one to doors and NOTICE", folder, i)
			}
		}
	}
}

// No package below cmd and generator/files reads the environment, the clock,
// the random source or the disk by itself.
func TestPureBelowCommand(t *testing.T) {
	allowed := map[string]bool{"generator/files": true, "generator/batch": true, "internal/font/gen": true, "lint/rules/gen": true, "lint/words/gen": true, "internal/notice": true}
	for folder, imports := range packages(t) {
		if strings.HasPrefix(folder, "cmd/") || allowed[folder] {
			continue
		}
		for _, i := range imports {
			if i == "os" || i == "os/exec" || i == "math/rand" || i == "math/rand/v2" || i == "crypto/rand" || i == "net" || i == "net/http" {
				t.Errorf("%s imports %s", folder, i)
			}
		}
	}
}
