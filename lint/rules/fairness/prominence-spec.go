package fairness

import (
	"strconv"
	"strings"

	"qiyue/lint"
)

// prominenceSpec looks for exclusions among the supplementary terms, which are
// printed plainly; in their own places the clauses print them in bold.
func prominenceSpec(p *lint.Pass) {
	if p.Spec.Miscellaneous == nil {
		return
	}
	for i, x := range p.Spec.Miscellaneous.Extra {
		path, text := "miscellaneous.extra["+strconv.Itoa(i)+"]", x.String()
		if lint.Contains(text, "不可抗力", "不免除", "不得免除") {
			continue
		}
		for _, w := range []string{"不承担", "不负责", "不予赔偿", "不负赔偿", "概不", "免除", "责任上限", "赔偿总额不超过", "赔偿金额不超过", "最高赔偿", "最高不超过"} {
			if k := strings.Index(text, w); k >= 0 && lint.Contains(text, "责任", "赔偿", "损失", "损坏") {
				p.FlagSpec(p.Spec.Within(path, text, k, k+len(w)), path)
				break
			}
		}
	}
}
