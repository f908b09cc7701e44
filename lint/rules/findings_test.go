package rules

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/law"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// findings are texts with what a rule says of them: how grave, in which words,
// on what authority, by what remedy. The last three stand where the rule has
// several; an authority of "none" is that the finding cites nothing.
var findings = []struct {
	rule, text string
	severity   diag.Severity
	message    string
	basis      string
	fix        string
}{
	// Statutes that the library knows to be repealed, and those it does not know.
	{"repealed-law", "本合同依照《合同法》订立。", diag.Error, "lint-repealed-law", "民法典 1260", "lint-repealed-law-fix"},
	{"repealed-law", "依照《民通》的规定赔偿。", diag.Error, "lint-repealed-law", "民法典 1260", "lint-repealed-law-fix"},
	{"repealed-law", "依照《工业产品质量责任条例》赔偿。", diag.Error, "lint-repealed-law", "none", "lint-repealed-law-rules-fix"},
	{"repealed-law", "依照《固体废物污染环境防治法》处置。", diag.Error, "lint-repealed-law", "none", "lint-repealed-law-fix"},
	{"repealed-law", "甲方：甲公司\n乙方：乙公司\n依照《合同法》订立。\n签订日期：2019年3月1日", diag.Info, "lint-repealed-law-then", "民法典 1260", ""},
	{"repealed-law", "依照《加工承揽合同条例》订立。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "依照《中华人民共和国经济合同法》订立。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "甲方：甲公司\n乙方：乙公司\n依《建设工程施工合同司法解释》（法释〔2004〕14号）结算。\n签订日期：2019年3月1日", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "依法释（2018）20号结算。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "乙方依照《外资企业法》设立。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "按《增值税暂行条例》开票。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},

	{"outdated-reference", "由当地工商局处理。", diag.Info, "lint-outdated-reference-check", "none", "lint-outdated-reference-check-fix"},
	{"outdated-reference", "乙方缴纳营业税。", diag.Info, "lint-outdated-reference-check", "none", "lint-outdated-reference-check-fix"},
	{"outdated-reference", "电梯符合GB7588-2003的要求。", diag.Info, "lint-outdated-reference-edition", "none", "lint-outdated-reference-edition-fix"},
	{"outdated-reference", "服务符合GB/T 18760-2002的要求。", diag.Info, "lint-outdated-reference-edition", "none", "lint-outdated-reference-edition-fix"},
	{"outdated-reference", "依照《消费者权益法》赔偿。", diag.Warning, "lint-outdated-reference-name", "none", "lint-outdated-reference-name-fix"},
	{"outdated-reference", "违约的，按经济法处理。", diag.Warning, "lint-outdated-reference-which", "none", "lint-outdated-reference-which-fix"},
	{"outdated-reference", "根据国务院《特种设备安全法》的规定。", diag.Warning, "lint-outdated-reference-issuer", "none", "lint-outdated-reference-issuer-fix"},
	{"outdated-reference", "上述价格含17%增值税。", diag.Warning, "lint-outdated-reference", "增值税法 10", ""},
}

// TestFindings: each text has one finding of the rule, as the table says.
func TestFindings(t *testing.T) {
	linter := lint.New(All())
	for _, c := range findings {
		d, err := reader.Read("合同.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		list, faults := linter.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract})
		if faults != nil {
			t.Fatal(faults)
		}
		list = slices.DeleteFunc(list, func(d diag.Diagnostic) bool { return d.Rule != c.rule })
		if len(list) != 1 {
			t.Errorf("%s: %d findings in %s", c.rule, len(list), c.text)
			continue
		}
		f := list[0]
		var basis []string
		for _, id := range f.Basis {
			if !law.Valid(id) {
				t.Errorf("%s: no article %s", c.rule, id)
			}
			basis = append(basis, string(id))
		}
		cites := strings.Join(basis, "; ")
		if cites == "" {
			cites = "none"
		}
		got := []any{f.Severity, f.Message.ID, cites, f.Fix.ID}
		for i, want := range []any{c.severity, c.message, c.basis, c.fix} {
			if want != "" && want != got[i] {
				t.Errorf("%s: %v, want %v: %s", c.rule, got[i], want, c.text)
			}
		}
		for _, a := range append(f.Message.Args, f.Fix.Args...) {
			if v := fmt.Sprint(a.Value); strings.Contains(v, "\n") {
				t.Errorf("%s: %q holds a line break", c.rule, v)
			}
		}
	}
}
