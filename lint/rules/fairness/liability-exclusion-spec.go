package fairness

import (
	"regexp"
	"strconv"
	"sync"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// never is what no exclusion may reach (民法典 506): injury to persons, and
// intent or gross negligence of the side that is to be freed.
var never = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`人身(?:伤害|损害|伤亡)?|伤亡|死亡|伤残|残疾|(?:服务方|甲方|技术人员|维修人员|工程师)[^，；。]{0,9}(?:故意|重大过失)`)
})

// liabilityExclusionSpec reads the lists of what is not covered.
func liabilityExclusionSpec(p *lint.Pass) {
	s := p.Spec
	lists := map[string][]spec.Text{}
	if s.Service != nil {
		lists["service.excluded"] = s.Service.Excluded
	}
	if s.Warranty != nil {
		lists["warranty.excludes"] = s.Warranty.Excludes
	}
	if s.Card != nil {
		lists["card.excludes"] = s.Card.Excludes
	}
	if s.Maintenance != nil {
		lists["maintenance.excludes"] = s.Maintenance.Excludes
	}
	for _, list := range []string{"service.excluded", "warranty.excludes", "card.excludes", "maintenance.excludes"} {
		for i, x := range lists[list] {
			path, text := list+"["+strconv.Itoa(i)+"]", x.String()
			if m := never().FindStringIndex(text); m != nil && !lint.Contains(text, "客户故意", "客户的故意", "用户故意", "除外", "不在此限") {
				p.Report(lint.Finding{At: p.Spec.Within(path, text, m[0], m[1]), Path: path, Level: lint.Error, Message: diag.Say("lint-liability-exclusion-void", "text", text)})
			}
		}
	}
}
