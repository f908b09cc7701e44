package spec

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Values keep their text, type and place whatever way YAML writes them.
func TestForms(t *testing.T) {
	for name, c := range map[string]struct{ text, at, want, span string }{
		"plain":                 {"title: 售后服务协议", "title", "售后服务协议", "售后服务协议"},
		"double quotes":         {`title: "售后\u2014协议"`, "title", "售后—协议", `"售后\u2014协议"`},
		"single quotes":         {"title: '甲''乙'", "title", "甲'乙", "'甲''乙'"},
		"blanks in quotes":      {`title: "  售后 "`, "title", "售后", `"  售后 "`},
		"literal":               {"title: |\n  售后\n", "title", "售后", "|\n  售后"},
		"folded":                {"title: >\n  售后服务\n  协议书\n", "title", "售后服务协议书", ">\n  售后服务\n  协议书"},
		"goes on":               {"title: 售后服务\n  协议书，\n  第二版\n", "title", "售后服务协议书，第二版", "售后服务\n  协议书，\n  第二版"},
		"goes on, mixed":        {"title: 数控 CNC\n  设备 A\n  型\n", "title", "数控 CNC 设备 A 型", "数控 CNC\n  设备 A\n  型"},
		"a space of its own":    {"title: 甲 乙\n", "title", "甲 乙", "甲 乙"},
		"escaped line end":      {"title: \"售后\\\n  协议\"\n", "title", "售后协议", "\"售后\\\n  协议\""},
		"CRLF":                  {"title: 售后服务\r\n  协议书\r\nnumber: A\r\n", "title", "售后服务协议书", "售后服务\r\n  协议书"},
		"anchor":                {"title: &t 售后\nnumber: *t\n", "number", "售后", "售后"},
		"digits as text":        {"number: 007\n", "number", "007", "007"},
		"long digits as text":   {"number: 1202021109900123456\n", "number", "1202021109900123456", "1202021109900123456"},
		"yes as text":           {"title: yes\n", "title", "yes", "yes"},
		"a date as text":        {"title: 2026-12-01\n", "title", "2026-12-01", "2026-12-01"},
		"sexagesimal as text":   {"title: 12:30:45\n", "title", "12:30:45", "12:30:45"},
		"octal as text":         {"title: 0o17\n", "title", "0o17", "0o17"},
		"above the basic plane": {"title: 㙦𬭎公司\n", "title", "㙦𬭎公司", "㙦𬭎公司"},
		"tagged":                {"title: !!str 12\n", "title", "12", "12"},
		"quoted figure":         {"signing: {copies: \"4\"}\n", "signing.copies", "4", `"4"`},
		"a stop at the end":     {"title: 售后服务协议。\n", "title", "售后服务协议", "售后服务协议。"},
		"a dot of a name":       {"title: 协议 Co., Ltd.\n", "title", "协议 Co., Ltd.", "协议 Co., Ltd."},
		"money":                 {"fees: {total: '  ￥１８６，０００ '}\n", "fees.total", "186,000.00元", "'  ￥１８６，０００ '"},
		"ratio in words":        {"fees: {tax: {rate: 百分之十三}}\n", "fees.tax.rate", "百分之十三", "百分之十三"},
		"date in words":         {"signing: {date: 二〇二六年十二月一日}\n", "signing.date", "2026年12月1日", "二〇二六年十二月一日"},
		"是":                     {"attachments: {products: 是}\n", "attachments.products", "是", "是"},
		"merged":                {"x: &b {start: 2026-12-01}\nterm:\n  <<: *b\n", "term.start", "2026年12月1日", "2026-12-01"},
	} {
		s, errs := Parse(source.NewFile("s.yaml", c.text))
		for _, e := range errs {
			if e.Message.ID != "spec-unknown-key" || name != "merged" {
				t.Errorf("%s: %s at %q", name, e.Message.ID, e.At.Text())
			}
		}
		p, problem := CompilePath(c.at, nil)
		if !problem.IsZero() {
			t.Fatal(problem)
		}
		if v := s.Row().Value(p); v.Text != c.want || v.At.Text() != c.span || !v.Set {
			t.Errorf("%s: %q at %q, want %q at %q", name, v.Text, v.At.Text(), c.want, c.span)
		}
	}
}

// Errors inside a value point at the characters at fault, however it is quoted.
func TestNarrowSpans(t *testing.T) {
	for text, want := range map[string]string{
		"fees: {total: \"   5000美元\"}":                   "美元",
		"fees: {total: '5000美元'}":                        "美元",
		"fees: {total: \"\\u0035000美元\"}":                "美元",
		"fees:\n  total: >\n    5000美元\n":                "美元",
		"fees:\r\n  total: |\r\n    5000美元\r\n":          "美元",
		"signing: {date: \"  2026-02-30\"}":              "30",
		"signing: {date: &d 2026-13-01}":                 "13",
		"term: {length: \" 3 个世纪 \"}":                    "个世纪",
		"parties: [{uscc: ' 91330106MA2CFG4T0X '}]":      "X",
		"parties: [{uscc: 𬭎1330106MA2CFG4T0P}]":          "𬭎",
		"parties: [{contact: {email: \"\\ta＠b.c\"}}]":    "a＠b.c",
		"title: \"售后\\u202E协议\"":                         `\u202E`,
		"title: 售\u200b后":                                "\u200b",
		"stance: \"  平衡\"":                               "平衡",
		"title: \"甲{{乙}}丙\"":                             "{{乙}}",
		"calendar: {hours: \"08:30-12:00,11:00-17:30\"}": "11:00-17:30",
	} {
		_, errs := Parse(source.NewFile("s.yaml", text))
		if len(errs) != 1 || errs[0].At.Text() != want {
			for _, e := range errs {
				t.Logf("%s at %q", e.Message.ID, e.At.Text())
			}
			t.Errorf("%q: want one error at %q", text, want)
		}
	}
}

// Laying values over a tree leaves the base, and what was read of it, alone.
func TestOverlayKeepsBase(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	f := source.NewFile("base.yaml", string(raw))
	base, errs := yaml.Parse(f)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	before := everything(t, base)
	rapid.Check(t, func(t *rapid.T) {
		tree := base
		for range rapid.IntRange(1, 5).Draw(t, "values") {
			c := rapid.SampledFrom([][2]string{
				{"customer.name", "绍兴甲公司"}, {"provider.contact.phone", "95588"}, {"number", "X-1"}, {"term.length", "2年"},
				{"products[0].quantity", "7"}, {"products[2].name", "磨床"}, {"response.levels[1].respond", "9小时"}, {"title", "新标题"}, {"fees.deposit.amount", "1元"},
			}).Draw(t, "value")
			next, ok := Overlay(tree, c[0], &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: c[1]})
			if !ok {
				t.Fatalf("%s does not fit", c[0])
			}
			tree = next
		}
		if after := everything(t, base); after != before {
			t.Fatal("the base changed")
		}
		if s, _ := Decode(tree); s == nil {
			t.Fatal("the tree cannot be read")
		}
	})
}

// everything is everything a tree's spec says.
func everything(t interface{ Fatal(...any) }, root *yaml.Node) string {
	s, errs := Decode(root)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return fmt.Sprint(s.Env())
}

func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("../../testdata/bad/*.yaml")
	files = append(files, "../../testdata/specs/after-sales.yaml")
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := source.Decode("f.yaml", []byte(text))
		if err != nil {
			return
		}
		s, errs := Parse(file)
		if s == nil && !errs.HasErrors() {
			t.Fatal("nothing read and nothing said")
		}
		if s != nil {
			errs = append(errs, Validate(s, everySection())...)
			s.Env()
		}
		for _, e := range errs {
			if e.At.Start < 0 || e.At.Start > e.At.End || e.At.End > len(file.Text) {
				t.Fatalf("%s at %d-%d of %d", e.Message.ID, e.At.Start, e.At.End, len(file.Text))
			}
			if !strings.HasPrefix(e.Message.ID, "yaml-") && !utf8.ValidString(e.At.Text()) {
				t.Fatalf("%s cuts a character: %q", e.Message.ID, e.At.Text())
			}
		}
	})
}

// A file of nothing but faults is refused in good time and in few words.
func TestManyErrors(t *testing.T) {
	for name, text := range map[string]string{
		"keys":     manyKeys("\n"),
		"one line": "{" + manyKeys(", ") + "}",
		"repeated": "{" + strings.Repeat("a: 1, ", 20_000) + "}",
		"long key": strings.Repeat("键", 400_000) + ": 1\n",
	} {
		_, errs := Parse(source.NewFile("s.yaml", text))
		if len(errs) == 0 || len(errs) > 2*maxErrors {
			t.Errorf("%s: %d errors", name, len(errs))
		}
	}
}

func manyKeys(end string) string {
	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, "partie%d: %d%s", i, i, end)
	}
	return b.String()
}
