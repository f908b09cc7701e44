package wording

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var unspecifiedStandard = family{
	id:    "unspecified-standard",
	title: lint.Words{Zh: "没有名称和编号的标准", En: "standards without a name"},
	what: lint.Words{
		Zh: "“有关规定”“国家标准”“厂家标准”“行业惯例”，没有写名称、编号或者附件。",
		En: "有关规定, 国家标准, 厂家标准, 行业惯例 with no title, number or attachment.",
	},
	why: lint.Words{
		Zh: "质量要求不明确的，依次按强制性国家标准、推荐性国家标准、行业标准、通常标准履行（民法典 511(1)）。一方自己的标准没有附上，另一方没有同意过它的内容，也无从知道它何时改过。",
		En: "Unclear quality falls back from mandatory standards to the usual one (民法典 511(1)). A house standard that is not attached was never agreed to and may change unseen.",
	},
	basis: []diag.LawID{"民法典 511(一)"},
	skip:  lawsNamed,
}

// lawsNamed reports that the hit belongs to laws at large, which bind without
// being named: 依照法律、法规和有关规定.
func lawsNamed(p *place) bool {
	if strings.HasSuffix(p.t.All[:p.end], "标准") && lint.HasSuffix(p.before(), "和", "及", "、", "以及", "与") {
		return false // 法律法规和行业标准: laws need no title, a standard does
	}
	return lint.Contains(p.before(), "法律、法规", "法律法规", "法律、行政法规", "法规、规章") || lint.HasPrefix(p.after(), "的法律", "的法规", "性文件、法律")
}
