package markdown

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"pgregory.net/rapid"

	"qiyue/internal/document"
)

// readBack is the text of a Markdown file, block by block, cell by cell.
func readBack(file []byte) []string {
	root := goldmark.New(goldmark.WithExtensions(extension.Table)).Parser().Parse(text.NewReader(file))
	var out []string
	var walk func(n ast.Node)
	walk = func(n ast.Node) {
		switch n.(type) {
		case *ast.Heading, *ast.Paragraph, *ast.TextBlock, *extast.TableCell:
			if s := words(n, file); s != "" {
				out = append(out, s)
			}
			return
		}
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			walk(c)
		}
	}
	walk(root)
	return out
}

func words(n ast.Node, file []byte) string {
	var b strings.Builder
	ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			b.Write(unescape(t.Segment.Value(file)))
		}
		if t, ok := n.(*ast.String); ok && entering {
			b.Write(t.Value)
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

func unescape(s []byte) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", s[i+1]) >= 0 {
			i++
		}
		out = append(out, s[i])
	}
	return out
}

func doc(values ...string) *document.Document {
	d := &document.Document{Title: []document.Inline{{Text: "协议书"}}, Number: []document.Inline{{Text: "A--1>"}}}
	c := &document.Clause{Number: "1.1", Title: []document.Inline{{Text: "条款"}}}
	t := &document.Table{Columns: []document.Column{{}, {Align: document.Right}}, Head: []document.Cell{{Inlines: []document.Inline{{Text: "甲"}}}, {Inlines: []document.Inline{{Text: "乙"}}}}}
	l := &document.List{}
	for i, v := range values {
		in := []document.Inline{{Text: "前。", Strong: i%2 == 0}, {Kind: document.Value, Text: v, Strong: i%3 == 0}, {Text: "后"}}
		c.Blocks = append(c.Blocks, &document.Paragraph{Inlines: in}, &document.Paragraph{Inlines: in[1:2]})
		l.Items = append(l.Items, &document.Item{Number: "1.", Blocks: []document.Block{&document.Paragraph{Inlines: in}}})
		t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{{Inlines: in[1:2]}, {Inlines: in}}})
	}
	d.Parties = []document.Party{{Label: "甲方", Name: document.Inline{Text: values[0]}, Fields: []document.Field{{Label: "住所", Value: []document.Inline{{Text: values[len(values)-1]}}}}}}
	flow := &document.Flow{Caption: []document.Inline{{Text: "流程"}}, Steps: []document.Step{{Name: []document.Inline{{Text: values[0]}}, Text: []document.Inline{{Text: values[0]}}}}}
	d.Blocks = []document.Block{&document.PartyBlock{Parties: d.Parties}, &document.Chapter{Number: "第一章", Title: []document.Inline{{Text: "章"}}, Blocks: []document.Block{c}}, l, t, flow}
	return d
}

// Values must come back exactly, whatever signs they hold.
func TestRoundTrip(t *testing.T) {
	d := doc("**甲|方<b>", "=1+1", "# 一", "1. 二", "12) 三", "- 四", "+五", "a_b_c", "`x`", "&amp;", "<!-- x -->", "[甲](乙)", "![图](x)", "~~删~~", `\`, "㙦𬭎", "a@b.example", "---", "===", "https://example.com/a_b", "“引”号。", "$x$")
	file := Write(d)
	if diff := cmp.Diff(d.Lines(), readBack(file)); diff != "" {
		t.Errorf("text changed (-want +got):\n%s\n%s", diff, file)
	}
	if n, ok := Mark(file); !ok || n != "A--1>" {
		t.Errorf("mark %q %v", n, ok)
	}
}

func TestRoundTripRandom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.StringOfN(rapid.RuneFrom([]rune("甲乙。，“”（）*_`|<>&#+-=.1)[]!~\\ a:/@$\"'")), 1, 12, -1).
			Filter(func(s string) bool { return strings.TrimSpace(s) == s && s != "" && !strings.Contains(s, "  ") }).Draw(t, "value")
		d := doc(v)
		if diff := cmp.Diff(d.Lines(), readBack(Write(d))); diff != "" {
			t.Fatalf("%s\n%s", diff, Write(d))
		}
	})
}
