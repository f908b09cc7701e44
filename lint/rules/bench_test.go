package rules

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/generator/markdown"
	"qiyue/internal/chinese"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// agreed is the size of the agreements measured, in characters.
const agreed = 6000

// cutAt cuts a text to at most n characters, at the end of a line.
func cutAt(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:strings.LastIndexByte(s[:i], '\n')+1]
		}
	}
	return s
}

// ownAgreement is Markdown that we generate: hardly a finding.
func ownAgreement(tb testing.TB) string {
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		tb.Skip("no specs are shipped")
	}
	s, errs := spec.Parse(source.NewFile("after-sales.yaml", string(raw)))
	if errs.HasErrors() {
		tb.Fatal(errs)
	}
	a, errs := generator.New(clauses.Builtin(), nil, nil).Agreement(s, errs, false)
	if a == nil {
		tb.Fatal(errs)
	}
	return cutAt(string(markdown.Write(a.Document)), agreed)
}

// vagueAgreement is plain text of the bad examples of every rule: a finding in
// nearly every line.
func vagueAgreement() string {
	return exampleAgreement(func(r lint.Rule) []string { return r.Doc.Bad })
}

// plainAgreement is plain text of the good examples of every rule.
func plainAgreement() string {
	return exampleAgreement(func(r lint.Rule) []string { return r.Doc.Good })
}

func exampleAgreement(examples func(lint.Rule) []string) string {
	var b strings.Builder
	b.WriteString("设备维修服务合同\n甲方（客户）：某某纺织有限公司\n乙方（服务方）：某某机电有限公司\n")
	n := 0
	all := All()
	for round := range 40 {
		for _, r := range all {
			if ex := examples(r); round < len(ex) && !strings.ContainsAny(ex[round], "#|") {
				n++
				b.WriteString("第" + chinese.Numeral(int64(n)) + "条 " + unmark(ex[round]).text + "\n")
			}
		}
	}
	return cutAt(b.String(), agreed)
}

// BenchmarkLint reads and lints one agreement of about 6,000 characters on one
// core, with all rules.
func BenchmarkLint(b *testing.B) {
	linter := lint.New(All())
	o := lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}
	for _, c := range []struct{ name, file, text string }{
		{"own", "a.md", ownAgreement(b)},
		{"plain", "a.txt", plainAgreement()},
		{"vague", "a.txt", vagueAgreement()},
	} {
		b.Run(c.name, func(b *testing.B) {
			raw := []byte(c.text)
			if n := utf8.RuneCount(raw); n < agreed*9/10 {
				b.Fatalf("only %d characters", n)
			}
			b.ReportAllocs()
			b.SetBytes(int64(len(raw)))
			found := 0
			for b.Loop() {
				d, err := reader.Read(c.file, raw)
				if err != nil {
					b.Fatal(err)
				}
				list, faults := linter.Run(lint.Subject{Document: d}, o)
				if faults != nil {
					b.Fatal(faults)
				}
				found = len(list)
			}
			b.ReportMetric(float64(found), "findings/op")
		})
	}
}
