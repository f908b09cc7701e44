package draft

import (
	"regexp"
	"strings"
	"sync"

	"qiyue/lint"
)

// standIn is what drafters put where a name, a number or a place is to come.
var standIn = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[×✕]{2,}|[○〇●]{2,}|_{2,}|＿{2,}|某某+|某(?:公司|银行|市|路)|(?:^|[^A-Za-z0-9])[Xx]{2,}(?:$|[^A-Za-z0-9-])|待定|待填|待补充|TBD|【[^】]*】|\[[^\]]*(?:名称|姓名|地址|编号|日期|填写)[^\]]*\]|请填写`)
})

// unfilledBlankSpec looks for stand-ins in the names of a spec; its freely
// worded values are read as sentences.
func unfilledBlankSpec(p *lint.Pass) {
	for _, v := range p.Spec.Names() {
		if !strings.ContainsAny(v.Node.Value, "×✕○〇●_＿某Xx待T【[请") { // most names, and much quicker
			continue
		}
		if m := standIn().FindStringIndex(v.Node.Value); m != nil {
			p.FlagSpec(p.Spec.Within(v.Path, v.Node.Value, m[0], m[1]), v.Path)
		}
	}
}
