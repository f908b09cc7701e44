package yaml

import (
	"strings"
	"testing"

	"qiyue/internal/source"
)

// Every scalar's span must cover exactly what a person wrote, in runes and bytes.
func TestSpans(t *testing.T) {
	const text = "# 注释\r\nname: 杭州𬭎公司   # 尾注\r\nquoted: \"a\\u4E2Db\\\"c\"\nsingle: 'it''s'\nblock: |\n  第一行\n  第二行\nlist: [24小时, 3个工作日]\nanchor: &a 值\nagain: *a\nfold: 第一段\n  第二段\nlast: 万分之五"
	f := source.NewFile("t.yaml", text)
	root, errs := Parse(f)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	want := map[string]string{
		"name": "杭州𬭎公司", "quoted": `"a\u4E2Db\"c"`, "single": "'it''s'", "block": "|\n  第一行\n  第二行",
		"list": "", "anchor": "值", "again": "值", "fold": "第一段\n  第二段", "last": "万分之五",
	}
	for key, w := range want {
		n := root.Get(key)
		if key == "list" {
			if got := n.Items[1].At.Text(); got != "3个工作日" {
				t.Errorf("list item: %q", got)
			}
			continue
		}
		if got := n.At.Text(); got != w {
			t.Errorf("%s: span %q, want %q", key, got, w)
		}
	}
	if p := root.Get("name").At.From(); p.Line != 2 || p.Column != 7 {
		t.Errorf("name stands at %d:%d", p.Line, p.Column)
	}
}

func TestSub(t *testing.T) {
	f := source.NewFile("t.yaml", "a: \"x\\u4E2D后\"\nb: |\n  第一行\n  第二行好\nc: 'it''s 好'\nd: 甲 乙\n  丙")
	root, errs := Parse(f)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, c := range []struct{ key, part, want string }{
		{"a", "中", `\u4E2D`}, {"a", "后", "后"}, {"b", "二行", "二行"}, {"b", "好", "好"}, {"c", "好", "好"}, {"d", "丙", "丙"}, {"d", "乙", "乙"},
	} {
		n := root.Get(c.key)
		i := strings.Index(n.Value, c.part)
		if got := n.Sub(i, i+len(c.part)).Text(); got != c.want {
			t.Errorf("%s %q: got %q, want %q", c.key, c.part, got, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	for name, c := range map[string]struct {
		text, id  string
		line, col int
	}{
		"tab":       {"a:\n\tb: 1\n", "yaml-tab", 2, 1},
		"duplicate": {"a: 1\nb: 2\na: 3\n", "yaml-duplicate", 3, 1},
		"empty":     {"# 只有注释\n", "yaml-empty", 1, 1},
		"second":    {"a: 1\n---\nb: 2\n", "yaml-documents", 2, 1},
		"control":   {"a: 甲\x01乙\n", "yaml-control", 1, 5},
		"bom":       {"a: 甲\uFEFF\n", "yaml-control", 1, 5},
		"colon":     {"a: b: c\n", "yaml-colon", 1, 1},
		"anchor":    {"a: *b\n", "yaml-anchor", 1, 1},
		"cycle":     {"a: &a [*a]\n", "yaml-cycle", 1, 8},
		"tag":       {"a: !x 1\n", "yaml-tag", 1, 7},
		"bomb":      {bomb(), "yaml-aliases", 1, 0},
		"deep":      {"a: " + strings.Repeat("[", 200) + strings.Repeat("]", 200), "yaml-depth", 1, 0},
		"large":     {"a: " + strings.Repeat("长", MaxBytes), "yaml-too-large", 1, 1},
	} {
		_, errs := Parse(source.NewFile("t.yaml", c.text))
		if len(errs) == 0 {
			t.Errorf("%s: no error", name)
			continue
		}
		p := errs[0].At.From()
		if errs[0].Message.ID != c.id || c.col > 0 && (p.Line != c.line || p.Column != c.col) {
			t.Errorf("%s: %s at %d:%d, want %s at %d:%d", name, errs[0].Message.ID, p.Line, p.Column, c.id, c.line, c.col)
		}
	}
}

// bomb is the billion laughs in YAML.
func bomb() string {
	var b strings.Builder
	b.WriteString("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n")
	for i := 1; i < 10; i++ {
		n, p := string(rune('0'+i)), string(rune('0'+i-1))
		b.WriteString("a" + n + ": &a" + n + " [" + strings.Repeat("*a"+p+",", 9) + "*a" + p + "]\n")
	}
	return b.String()
}

func FuzzParse(f *testing.F) {
	f.Add("a: [1, *x]\nb: &x |\n  甲\n  乙\n")
	f.Add(bomb())
	f.Fuzz(func(t *testing.T, text string) {
		root, errs := Parse(source.NewFile("f.yaml", text))
		if root == nil && len(errs) == 0 {
			t.Fatal("nothing read and nothing said")
		}
		check(t, root, len(text))
	})
}

func check(t *testing.T, n *Node, size int) {
	if n == nil {
		return
	}
	if n.At.Start < 0 || n.At.Start > n.At.End || n.At.End > size {
		t.Fatalf("span %d:%d of %d", n.At.Start, n.At.End, size)
	}
	if n.Kind == Scalar && n.Value != "" {
		if s := n.Sub(0, len(n.Value)); s.Start > s.End || s.End > size {
			t.Fatalf("sub %d:%d of %d", s.Start, s.End, size)
		}
	}
	for _, p := range n.Pairs {
		check(t, p.Key, size)
		check(t, p.Value, size)
	}
	for _, it := range n.Items {
		check(t, it, size)
	}
}
