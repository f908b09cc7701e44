package rules

import (
	"os"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/chinese"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// TestSpecRules edits the shipped spec, one defect at a time, and looks for the
// rule at the edited line; the spec as shipped has no finding. Of what is left out
// or cannot be read other messages speak, and not the rule.
func TestSpecRules(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	linter := lint.New(All())
	found := func(text string) []string {
		s, _ := spec.Parse(source.NewFile("a.yaml", text))
		if s == nil {
			t.Fatalf("no spec: %s", text)
		}
		list, faults := linter.Run(lint.Subject{Spec: s}, lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}})
		if faults != nil {
			t.Fatal(faults)
		}
		var ids []string
		for _, d := range list {
			if d.At.IsZero() || d.Path == "" {
				t.Errorf("%s reports nowhere: %+v", d.Rule, d)
			}
			ids = append(ids, d.Rule)
		}
		return ids
	}
	if ids := found(string(raw)); len(ids) > 0 {
		t.Errorf("the shipped spec is reported by %v", ids)
	}
	for _, c := range []struct{ rule, from, to string }{
		{"response-holidays", "  holidays: counted\n", ""},
		{"response-start", "  starts: report-accepted\n", ""},
		{"response-order", "respond: 2小时", "respond: 10分钟"},
		{"response-order", "onsite: 6小时", "onsite: 10分钟"},
		{"warranty-period", "  period: 24个月\n", ""},
		{"warranty-start", "  starts: acceptance\n", ""},
		{"same-party", "name: 绍兴越川精密制造有限公司\n    uscc: 91330603MA2BT7K93L", "name: 绍兴越川精密制造有限公司\n    uscc: 91330106MA2CFG4T0P"},
		{"arbitration-institution", "institution: 杭州仲裁委员会", "institution: 杭州市仲裁委员会"},
		{"arbitration-institution", "institution: 杭州仲裁委员会", "institution: 当地仲裁委员会"},
		{"court-connection", "method: arbitration", "method: court\n  court_name: 乌鲁木齐市天山区人民法院"},
		{"arithmetic", "share: 40%", "share: 30%"},
		{"arithmetic", "  tax:\n    included: true", "  total: 60001元\n  tax:\n    included: true"},
		{"deposit-cap", "  payment:\n    due: 15日", "  deposit:\n    amount: 20000元\n    due: 5日\n  payment:\n    due: 15日"},
		{"penalty-high", "late: 万分之五", "late: 1%"},
		{"late-rate-low", "late: 万分之五", "late: 0.005%\n    lpr: 3.0%"},
		{"payment-term-long", "    due: 15日\n    after", "    due: 90日\n    after"},
		{"freight-payer", "    - case: chargeable-repair\n      send: customer\n      back: customer\n", ""},
		{"liability-split", "customer: 80%", "customer: 70%"},
		{"warranty-statutory", "  - role: customer\n    kind: company|starts: acceptance", "  - role: customer\n    kind: person|starts: invoice"},
		{"party-incomplete", "    representative: 何铭远\n", ""},
		{"copies", "copies: 4", "copies: 3"},
		{"missing-clause", "disputes:\n", "other:\n"},
		{"payment-term-long", "size: large|    due: 15日\n    after", "size: government|    due: 3个月\n    after"},
		{"payment-term-long", "    due: 15日\n    after", "    due: 10周\n    after"},
		{"payment-term-long", "    due: 15日\n    after", "    due: 1年\n    after"},
		{"arbitration-institution", "institution: 杭州仲裁委员会", "institution: 杭州仲裁委员会或者宁波仲裁委员会"},
		{"auto-renewal", "  renewal: by-agreement\n  notice: 30日\n", "  renewal: automatic\n"},
		{"response-missing", "\nresponse:\n", "\nother:\n"},
		{"personal-information", "  personal_information:\n", "  other:\n"},
		{"response-holidays", "  holidays: counted\n|\nterm:\n", "|\nother:\n"},
		{"response-holidays", "  holidays: counted\n|length: 3年", "|length: 1日"},
		{"response-holidays", "  holidays: counted\n|length: 3年", "|length: 24小时"},
		{"holiday-undecreed", "  holidays: counted\n  undecreed: as-announced\n", "  holidays: announced-off\n"},
		{"schedule-contradiction", "  holidays: counted\n", "  holidays: announced-off\n"},
		{"not contradiction", "      period: 36个月\n", "      period: 36个月\n    - name: 主轴轴承\n"},
		{"not payment-date", "        when: 2027年12月10日前\n", ""},
		{"not payment-term-long", "    due: 15日\n    after", "    due: 尽快\n    after"},
		{"not payment-term-long", "    due: 15日\n    after", "    due: 12小时\n    after"},
		{"not payment-term-long", "parties:\n|    due: 15日\n    after", "parties:\n  -\n|    due: 20日\n    after"},
		{"not late-rate-low", "parties:\n|late: 万分之五", "parties:\n  -\n|late: 万分之五\n    lpr: 3.0%"},
		{"not same-party", "parties:\n", "parties:\n  -\n"},
		{"not role-mixup", "      provider: 100%\n      customer: 0%\n", "      customer: 100%\n"},
		{"not level-undefined", "      means: 产品停机，或者存在人身、设备安全风险\n", ""},
		{"not liability-split", "\nservice:\n|cause: transport", "\nother:\n|cause: delay"},
		{"not holiday-undecreed", "length: 3年|  holidays: counted\n  undecreed: as-announced\n", "length: 24小时|  holidays: announced-off\n"},
	} {
		text, to := string(raw), strings.Split(c.to, "|")
		for i, from := range strings.Split(c.from, "|") {
			text = strings.Replace(text, from, to[i], 1)
		}
		if text == string(raw) {
			t.Errorf("%s: the spec has no %q", c.rule, c.from)
			continue
		}
		rule, silent := strings.CutPrefix(c.rule, "not ")
		if ids := found(text); slices.Contains(ids, rule) == silent {
			t.Errorf("%q for %q: wanted %s, found %v", c.to, c.from, c.rule, ids)
		}
	}
}
