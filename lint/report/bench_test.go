package report

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint"
)

// full is a part of a finding a line.
func full(findings int) *Part {
	var b strings.Builder
	for i := range findings {
		fmt.Fprintf(&b, "第%d条 乙方应及时派员到场维修，由此产生的合理费用由甲方承担，双方另有约定的除外。\n", i+1)
	}
	f := source.NewFile("合同/多处.txt", b.String())
	p := &Part{File: f.Name}
	for i, at := 0, 0; i < findings; i++ {
		at += strings.Index(f.Text[at:], "及时")
		p.Findings = append(p.Findings, Finding{Diagnostic: &diag.Diagnostic{
			Rule: "vague-time", Entry: "及时", Severity: diag.Warning, At: source.Span{File: f, Start: at, End: at + len("及时")},
			Message: diag.Say("lint-vague-time", "question-zh", "“及时”是多久？", "question-en", "how soon is “及时”?"),
			Detail:  diag.Say("lint-looked", "text", "及时", "looked", []diag.Text{diag.Say("lint-looked-number"), diag.Say("lint-looked-clause")}),
			Fix:     diag.Say("lint-vague-time-fix", "fix-zh", "写明时限：24小时内", "fix-en", "state a limit: within 24 hours"),
			Path:    fmt.Sprintf("第%d条", i+1), Basis: []diag.LawID{"民法典 470(1)", "民法典 511(四)"},
		}})
		at += len("及时")
	}
	return p
}

// BenchmarkRender words a part of 200 findings in each format, on one core.
func BenchmarkRender(b *testing.B) {
	for _, name := range FormatNames() {
		b.Run(name, func(b *testing.B) {
			f, _ := FormatNamed(name)
			p := full(200)
			s := f.Begin(io.Discard, Options{Rules: []lint.Rule{{ID: "vague-time"}}})
			b.ReportAllocs()
			for b.Loop() {
				s.pieces.Put(s.Render(p))
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/200, "ns/finding")
		})
	}
}
