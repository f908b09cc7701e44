package wording

import (
	"strings"
	"testing"
	"time"

	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// TestLongLine: a text without a sentence end takes time in proportion to its
// length, whatever stands in it.
func TestLongLine(t *testing.T) {
	l := lint.New(Rules())
	took := func(n int) time.Duration {
		d := reader.Text(source.NewFile("a.txt", strings.Repeat("乙方应及时、妥善、定期检查易损件、核心部件等服务，费用另行协商，按国家标准，承担相应责任，", n)))
		start := time.Now()
		if _, err := l.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract}); err != nil {
			t.Fatal(err)
		}
		return time.Since(start)
	}
	took(40)
	short, long := took(400), took(4000)
	if long > 40*short+time.Second {
		t.Errorf("ten times the text takes %v instead of %v", long, short)
	}
}
