package templates

import (
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/internal/message"
	"qiyue/internal/source"
)

const good = `kind: sample
title: 样例协议
class: contract
use: 试验模板的读取。
parties:
  - {role: provider, label: 甲方, title: 服务方}
sections: [signing]
numbering:
  clause: 第{cn}条
  item: （{cn}）
  subitem: "{n}."
  attachment: 附件{cn}
  reference: "{number}"
style: {contents: false, clause: line}
chapters:
  - {id: one, title: 第一部分, clauses: [warranty-period]}
`

func TestShippedTemplates(t *testing.T) {
	library := clauses.Builtin()
	for _, kind := range Kinds() {
		k, errs := Builtin(kind, library)
		for _, e := range errs {
			t.Errorf("%s: %s", kind, message.Sentence(message.Chinese, e.Message))
		}
		if k == nil || k.Kind != kind || k.Use == "" || len(k.Chapters) == 0 {
			t.Errorf("%s is not whole", kind)
		}
	}
	if k, errs := Builtin("nosuch", library); k != nil || len(errs) > 0 {
		t.Error("an unknown kind gave something")
	}
	if k, _ := Builtin("../templates/after-sales", library); k != nil {
		t.Error("a path was taken for a kind")
	}
}

// Each fault of a template is found, at its place.
func TestFaults(t *testing.T) {
	library := clauses.Builtin()
	if _, errs := Parse(source.NewFile("t.yaml", good), library); len(errs) > 0 {
		t.Fatal(message.Sentence(message.Chinese, errs[0].Message))
	}
	for name, c := range map[string]struct {
		old, new, id string
		line         int
	}{
		"unknown key":      {"title: 样例协议", "titel: 样例协议", "template-unknown-key", 2},
		"missing title":    {"title: 样例协议\n", "", "template-missing-key", 1},
		"bad class":        {"class: contract", "class: contrakt", "template-bad-value", 3},
		"unknown role":     {"role: provider", "role: seller", "template-bad-value", 6},
		"unknown section":  {"[signing]", "[signings]", "template-no-section", 7},
		"unknown clause":   {"[warranty-period]", "[warranty-perid]", "template-no-clause", 16},
		"clause twice":     {"[warranty-period]", "[warranty-period, warranty-period]", "template-clause-twice", 16},
		"typed number":     {"clause: 第{cn}条", "clause: 第一条", "template-numbering", 9},
		"bad style":        {"clause: line", "clause: block", "template-bad-value", 14},
		"broken condition": {"title: 第一部分,", "title: 第一部分, when: 'has(\"nosuch\")',", "path-unknown", 16},
		"other addressee":  {"class: contract", "class: contract\naddressee: {role: buyer, label: 顾客, title: 顾客}", "template-bad-value", 4},
		"long self":        {"class: contract", "class: contract\nself: 本服务条款", "template-self", 4},
		"list for text":    {"parties:\n  - {role: provider, label: 甲方, title: 服务方}", "parties: [甲方]", "template-mapping", 5},
	} {
		if !strings.Contains(good, c.old) {
			t.Fatalf("%s: the sample does not hold %q", name, c.old)
		}
		_, errs := Parse(source.NewFile("t.yaml", strings.Replace(good, c.old, c.new, 1)), library)
		found := false
		for _, e := range errs {
			found = found || e.Message.ID == c.id && e.At.From().Line == c.line
		}
		if !found {
			for _, e := range errs {
				t.Logf("%s at line %d", e.Message.ID, e.At.From().Line)
			}
			t.Errorf("%s: no %s at line %d", name, c.id, c.line)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(good)
	library := clauses.Builtin()
	f.Fuzz(func(t *testing.T, text string) {
		if k, errs := Parse(source.NewFile("f.yaml", text), library); k == nil && len(errs) == 0 {
			t.Fatal("nothing read and nothing said")
		}
	})
}

// A party without a role is an error, not a crash.
func TestPartyWithoutRole(t *testing.T) {
	_, errs := Parse(source.NewFile("t.yaml", strings.Replace(good, "role: provider, ", "", 1)), clauses.Builtin())
	if !errs.HasErrors() {
		t.Error("a party without a role went unnoticed")
	}
}
