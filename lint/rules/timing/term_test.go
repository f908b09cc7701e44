package timing

import (
	"strings"
	"testing"

	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// The detail shows a report within the term, by hand.
func TestDisputeWithinTheTerm(t *testing.T) {
	for _, test := range []struct{ name, service, start, want string }{
		// A report at the last minute of 2月14日: counted, it is due a day on; the announced break of 2026 (2月15日 to 23日) moves it nine days.
		{"a year with a notice", "days: every-day, hours: 0-24", "2026-01-01", "相差 9 天"},
		// 2028 has four statutory days at 春节, whatever is announced around them.
		{"a year without a notice", "days: every-day, hours: 0-24", "2028-01-01", "至少相差 4 天"},
	} {
		text := "agreement: after-sales\nterm: {start: " + test.start + ", length: 11个月}\ncalendar: {" + test.service + "}\n" +
			"response:\n  levels:\n    - {id: a, name: 故障, means: 停机, respond: 24小时}\n"
		s, errs := spec.Parse(source.NewFile("a.yaml", text))
		if errs.HasErrors() {
			t.Fatal(errs)
		}
		found, err := lint.New([]lint.Rule{ResponseHolidays}).Run(lint.Subject{Spec: s}, lint.Options{})
		if err != nil || len(found) != 1 {
			t.Fatalf("%s: %d findings, %v", test.name, len(found), err)
		}
		got := message.Sentence(message.Chinese, found[0].Detail)
		if !strings.Contains(got, test.want) || !strings.Contains(got, test.start[:4]+"-") || !strings.Contains(got, "节假日照常计时") {
			t.Errorf("%s: %s", test.name, got)
		}
	}
}
