package yaml

import (
	"fmt"
	"slices"
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

// Collections span all their entries, brackets and aliases included.
func TestCollectionSpans(t *testing.T) {
	const text = "list: [24小时, 3个工作日 , ]  # 注\nmap: {a: 1, b: [x]}\nempty: []\nalias: [&v 值, *v]\nblock:\n  - 甲\n  - 乙: 1\n    丙: 2\nmulti: [\n  1, # ]\n  2\n]\nnothing:\ndash:\n  -\n"
	root, errs := Parse(source.NewFile("t.yaml", text))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for key, want := range map[string]string{
		"list": "[24小时, 3个工作日 , ]", "map": "{a: 1, b: [x]}", "empty": "[]", "alias": "[&v 值, *v]",
		"block": "- 甲\n  - 乙: 1\n    丙: 2", "multi": "[\n  1, # ]\n  2\n]", "nothing": "",
	} {
		if got := root.Get(key).At.Text(); got != want {
			t.Errorf("%s: span %q, want %q", key, got, want)
		}
	}
	if p := root.Get("nothing").At.From(); p.Line != 13 {
		t.Errorf("the empty value stands at line %d, column %d", p.Line, p.Column)
	}
	if p := root.Get("dash").Items[0].At.From(); p.Line != 15 {
		t.Errorf("the empty item stands at line %d, column %d", p.Line, p.Column)
	}
}

// What "<<" brings in keeps the place it was written; own keys win.
func TestMerge(t *testing.T) {
	root, errs := Parse(source.NewFile("t.yaml", "base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n"))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	use := root.Get("use")
	if x, y := use.Get("x"), use.Get("y"); x.At.From().Line != 1 || y.Value != "3" || len(use.Pairs) != 2 {
		t.Errorf("x at line %d, y is %q, %d keys", x.At.From().Line, y.Value, len(use.Pairs))
	}
}

func TestSub(t *testing.T) {
	f := source.NewFile("t.yaml", "a: \"x\\u4E2D后\"\nb: |\n  第一行\n  第二行好\nc: 'it''s 好'\nd: 甲 乙\n  丙\ne: |\n\n    首\n\n      次\n    末\nf: \"甲\\\n   乙𬭎丁\"\ng: >\n  一\n  二\n\n  三\nh: \"  186000\"\n")
	root, errs := Parse(f)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, c := range []struct{ key, part, want string }{
		{"a", "中", `\u4E2D`}, {"a", "后", "后"}, {"b", "二行", "二行"}, {"b", "好", "好"}, {"c", "好", "好"}, {"d", "丙", "丙"}, {"d", "乙", "乙"},
		{"e", "首", "首"}, {"e", "次", "次"}, {"e", "末", "末"}, {"f", "乙", "乙"}, {"f", "丁", "丁"}, {"g", "二", "二"}, {"g", "三", "三"},
		{"h", "186", "186"},
	} {
		n := root.Get(c.key)
		i := strings.Index(n.Value, c.part)
		if got := n.Sub(i, i+len(c.part)).Text(); got != c.want {
			t.Errorf("%s %q: got %q, want %q", c.key, c.part, got, c.want)
		}
	}
}

// TestPieces: pieces make up the value in order, and those as long as their
// place hold the bytes that stand there.
func TestPieces(t *testing.T) {
	f := source.NewFile("t.yaml", "a: 平\nb: \"中\\u4E2D后\"\nc: 'it''s 好'\nd: 甲 乙\n  丙\ne: |\n  第一行\n  第二行\nf: \"甲\\\n   乙丁\"\ng: >\n  一\n  二\n")
	root, errs := Parse(f)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, c := range []struct {
		key  string
		want []string
	}{
		{"a", []string{"平"}}, {"b", []string{"中", "中", "后"}}, {"c", []string{"it", "'", "s 好"}}, {"d", []string{"甲 乙", " ", "丙"}},
		{"e", []string{"第一行\n", "第二行", "\n"}}, {"f", []string{"甲", "乙丁"}}, {"g", []string{"一", " ", "二", "\n"}},
	} {
		var got []string
		for _, p := range root.Get(c.key).Pieces() {
			got = append(got, p.Text)
			if at := p.At.Text(); len(at) == len(p.Text) && at != p.Text && strings.TrimSpace(p.Text) != "" {
				t.Errorf("%s: piece %q stands at %q", c.key, p.Text, at)
			}
		}
		if strings.Join(got, "") != root.Get(c.key).Value || len(got) != len(c.want) {
			t.Errorf("%s: %q, want %q", c.key, got, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	for name, c := range map[string]struct {
		text, id  string
		line, col int
	}{
		"tab":                  {"a:\n\tb: 1\n\tc: 1\n", "yaml-tab", 2, 1},
		"duplicate":            {"a: 1\nb: 2\na: 3\n", "yaml-duplicate", 3, 1},
		"duplicate quote":      {"a: 1\n\"a\": 2\n", "yaml-duplicate", 2, 1},
		"empty":                {"# 只有注释\n", "yaml-empty", 1, 1},
		"dashes only":          {"---\n", "yaml-empty", 1, 1},
		"second":               {"a: 1\n---\nb: 2\n", "yaml-documents", 2, 1},
		"control":              {"a: 甲\x01乙\n", "yaml-control", 1, 5},
		"not UTF-8":            {"a: 甲\xFF乙\n", "yaml-control", 1, 5},
		"separator":            {"a: 甲\u2028乙\n", "yaml-control", 1, 5},
		"bom":                  {"a: 甲\uFEFF\n", "yaml-control", 1, 5},
		"colon":                {"a: b: c\n", "yaml-colon", 1, 5},
		"over-indented":        {"a: 1\nb: 2\n  c: 3\n", "yaml-colon", 3, 3},
		"under-indented":       {"a:\n    b: 1\n    c: 2\n  d: 3\ne: 4\n", "yaml-indent", 4, 3},
		"far below":            {"x:\n  a: 1\n" + strings.Repeat("  # 行\n", 40) + "  b: 2\n c: 3\n", "yaml-indent", 44, 2},
		"list and key":         {"a:\n  - 1\n  b: 2\n", "yaml-indent", 3, 3},
		"no colon":             {"a: 1\n名称\nb: 2\n", "yaml-no-colon", 2, 1},
		"open quote":           {"a: 1\nb: \"未完\nc: 2\n", "yaml-unclosed", 2, 4},
		"open bracket":         {"a: 1\nb: [1, 2\nc: 3\n", "yaml-comma", 2, 4},
		"at sign":              {"a: @x\n", "yaml-token", 1, 4},
		"escape":               {"a: \"C:\\盘\"\n", "yaml-escape", 1, 7},
		"anchor":               {"a: 1\nb: *b\n", "yaml-anchor", 2, 4},
		"wide colon":           {"a: 1\nplace：杭州\nb: 2\n", "yaml-wide-colon", 2, 6},
		"wide in section":      {"s:\n  place：杭州\n  b: 2\n", "yaml-wide-colon", 2, 8},
		"wide in list":         {"s:\n  - role：甲\n    b: 2\n", "yaml-wide-colon", 2, 9},
		"wide label":           {"a: 1\n签订地点：杭州\nb: 2\n", "yaml-wide-colon", 2, 5},
		"no space":             {"s:\n  place:杭州\n  b: 2\n", "yaml-colon-space", 2, 8},
		"cycle":                {"a: &a [*a]\n", "yaml-cycle", 1, 8},
		"tag":                  {"a: !x 1\n", "yaml-tag", 1, 4},
		"binary tag":           {"a: !!binary aGk=\n", "yaml-tag", 1, 4},
		"tagged section":       {"a: &n !x {b: 1}\n", "yaml-tag", 1, 7},
		"list as key":          {"? [a]\n: 1\n", "yaml-key", 1, 3},
		"merge scalar":         {"a:\n  <<: 1\n", "yaml-merge", 2, 7},
		"merge list":           {"a:\n  <<: [{b: 1}, 2]\n", "yaml-merge", 2, 16},
		"bomb":                 {bomb(), "yaml-aliases", 1, 0},
		"deep":                 {"a: " + strings.Repeat("[", 200) + strings.Repeat("]", 200), "yaml-depth", 1, 0},
		"deeper":               {strings.Repeat("[", 100000), "yaml-depth", 1, 0},
		"slip in a large file": {strings.Repeat("a: {b: [1, 2, 3], c: 四五六}\n", MaxBytes/40) + "d：1\ne：2\n", "yaml-wide-colon", MaxBytes/40 + 1, 2},
		"large":                {"a: " + strings.Repeat("长", MaxBytes), "yaml-too-large", 1, 1},
	} {
		_, errs := Parse(source.NewFile("t.yaml", c.text))
		if len(errs) != 1 {
			t.Errorf("%s: %d errors, want one: %v", name, len(errs), errs)
			continue
		}
		p := errs[0].At.From()
		if errs[0].Message.ID != c.id || c.col > 0 && (p.Line != c.line || p.Column != c.col) {
			t.Errorf("%s: %s at %d:%d, want %s at %d:%d", name, errs[0].Message.ID, p.Line, p.Column, c.id, c.line, c.col)
		}
	}
}

// Slips do not hide what follows them, and positions after them stay true.
func TestReadsPastSlips(t *testing.T) {
	const text = "a：甲\nb:乙\nc: 丙\u2028丙\nd: 丁  # 注\nd: 戊\n"
	root, errs := Parse(source.NewFile("t.yaml", text))
	var got []string
	for _, e := range errs {
		p := e.At.From()
		got = append(got, fmt.Sprintf("%s %d:%d", e.Message.ID, p.Line, p.Column))
	}
	slices.Sort(got)
	want := []string{"yaml-colon-space 2:2", "yaml-control 3:5", "yaml-duplicate 5:1", "yaml-wide-colon 1:2"}
	if !slices.Equal(got, want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	if n := root.Get("d"); n.At.Text() != "丁" || n.At.From().Column != 4 {
		t.Errorf("d: %q at column %d", n.At.Text(), n.At.From().Column)
	}
	if n := root.Get("a"); n.At.Text() != "甲" {
		t.Errorf("a: %q", n.At.Text())
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
