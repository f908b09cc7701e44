package generator_test

import (
	"os"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// What is wrong with a party's field says which party is meant.
func TestPartyNames(t *testing.T) {
	text := `agreement: after-sales
number: A-1
parties:
  - {role: provider, kind: company, name: 【填写】, address: 某地, contact: {name: 甲, email: a@b.example}, signatory: {name: 乙, title: ''}}
  - {role: 客户, kind: company, address: 某地, contact: {name: 甲, phone: "1", email: a@b.example}, bank: {name: 某行}}
  - {kind: company, address: 某地}
`
	s, errs := spec.Parse(source.NewFile("s.yaml", text))
	_, errs = generator.New(clauses.Builtin(), nil, nil).Agreement(s, errs, false)
	said := map[string]string{}
	for _, d := range errs {
		said[d.Path] += message.Sentence(message.Chinese, d.Message) + " / " + message.Sentence(message.Chinese, d.Fix)
	}
	for path, want := range map[string]string{
		"parties[0].name":            "“甲方（服务方）的名称”未填写",
		"parties[0].contact.phone":   "缺少“甲方（服务方）的联系电话”（parties[0].contact.phone） / “甲方（服务方）的联系电话”要填电话号码",
		"parties[0].signatory.title": "“甲方（服务方）签约代表的职务”没有填写",
		"parties[1].name":            "缺少“乙方（客户）的名称”",
		"parties[1].bank.account":    "缺少“乙方（客户）收款账户的银行账号”",
		"parties[2].name":            "缺少“名称”",
		"signing":                    "缺少“签署”",
	} {
		if !strings.HasPrefix(said[path], want) {
			t.Errorf("%s: %s, want %s", path, said[path], want)
		}
	}
}

// Who stands in for a role in shared clauses is no party of that role: a maker
// alone, on both sides, would have signed with itself.
func TestEveryRoleHasItsParty(t *testing.T) {
	sample, err := os.ReadFile("../testdata/specs/local-service.yaml")
	if err != nil {
		t.Fatal(err)
	}
	head, rest, _ := strings.Cut(string(sample), "  - role: provider\n")
	_, rest, found := strings.Cut(rest, "\nproducts:")
	if !found {
		t.Fatal("the sample names its parties in another way")
	}
	s, errs := spec.Parse(source.NewFile("s.yaml", head+"\nproducts:"+rest))
	_, errs = generator.New(clauses.Builtin(), nil, nil).Agreement(s, errs, false)
	for _, d := range errs {
		if d.Message.ID == "template-role-missing" {
			return
		}
	}
	t.Error("the agreement has no provider, and nobody says so")
}
