package clauses

import (
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/spec"
)

const quantities = `agreement: after-sales
quality: {metrics: [{name: 响应及时率, target: 95%, credit: 1%}]}
fees: {total: 1000000000000.01元, payment: {late: 万分之五}}
liability: {cap: {kind: price, share: 30%}}
warranty: {remedies: {attempts: 2}}
`

// Comparisons are exact where float64 would not be.
func TestConditionsAreExact(t *testing.T) {
	s, errs := spec.Parse(source.NewFile("s.yaml", quantities))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	env := s.Env()
	for text, want := range map[string]bool{
		`fees.total == 1000000000000.01`:              true,
		`fees.total > 1000000000000`:                  true,
		`fees.payment.late == 0.0005`:                 true,
		`liability.cap.share == 0.3`:                  true,
		`liability.cap.share >= 0.30`:                 true,
		`1 > liability.cap.share`:                     true,
		`liability.cap.share != fees.payment.late`:    true,
		`any(quality.metrics, #.credit > 0)`:          true,
		`all(quality.metrics, #.target < 0.95)`:       false,
		`fees.deposit.amount > 0`:                     false, // left out
		`warranty.remedies.attempts > 1`:              true,
		`len(quality.metrics) == 1`:                   true,
		`has("fees.total") and fees.total <= 1000000`: false,
	} {
		c, problem := Compile(text, source.Span{})
		if problem != nil {
			t.Errorf("%s: %v", text, problem.Message)
			continue
		}
		if got, err := c.Holds(env); err != nil || got != want {
			t.Errorf("%s: %v, %v; want %v", text, got, err, want)
		}
	}
}

// What could not be exact, or would compare text by size, does not load.
func TestConditionsRefused(t *testing.T) {
	for _, text := range []string{
		`fees.total * 2 > 1`,
		`fees.total > "5万元"`,
		`fees.total == "5万元"`,
		`warranty.period > "12个月"`,
		`"2026" < signing.date`,
		`fees.totl > 1`,
		`warranty.starts == "accptance"`,
	} {
		if _, problem := Compile(text, source.Span{}); problem == nil {
			t.Errorf("%s: loaded", text)
		}
	}
}
