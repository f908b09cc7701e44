package pdf_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// banned are calls of gofpdf that lose or falsify text: the first three drop a
// Chinese character at every automatic line break, AliasNbPages draws the page
// total as empty boxes, the rest fail above U+FFFF.
var banned = []string{"MultiCell", "SplitText", "SplitLines", "AliasNbPages", "AddUTF8Font", "AddUTF8FontFromBytes"}

// No code of the program calls them, and no other package has gofpdf at hand.
func TestBannedCalls(t *testing.T) {
	const root = "../.."
	files := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name := d.Name(); d.IsDir() && path != root && (strings.HasPrefix(name, ".") || name == "testdata") {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files++
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, message := range offences(file, filepath.ToSlash(path) == root+"/generator/pdf/"+filepath.Base(path)) {
			t.Errorf("%s: %s", path, message)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 10 {
		t.Errorf("only %d files seen", files)
	}
}

// offences are the banned calls of a file, and gofpdf where it has no door.
func offences(file *ast.File, door bool) []string {
	var out []string
	for _, spec := range file.Imports {
		if path, _ := strconv.Unquote(spec.Path.Value); strings.HasPrefix(path, "github.com/jung-kurt/gofpdf") && !door {
			out = append(out, "imports gofpdf; its one door is generator/pdf")
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			for _, name := range banned {
				if s.Sel.Name == name {
					out = append(out, "uses "+name)
				}
			}
		}
		return true
	})
	return out
}

func TestBannedCallsAreSeen(t *testing.T) {
	const src = `package p
import "github.com/jung-kurt/gofpdf"
func f(p *gofpdf.Fpdf) { p.MultiCell(0, 0, "", "", "", false); g := p.AddUTF8FontFromBytes; _ = g }`
	file, err := parser.ParseFile(token.NewFileSet(), "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	if got := offences(file, false); len(got) != 3 {
		t.Errorf("%q", got)
	}
	if got := offences(file, true); len(got) != 2 {
		t.Errorf("in generator/pdf: %q", got)
	}
}
