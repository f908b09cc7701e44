package practice

import (
	"strconv"
	"strings"

	"qiyue/lint"
)

// subcontractSpec reads the list of firms that work may be passed to: each is
// one firm, and none is a side of the agreement.
func subcontractSpec(p *lint.Pass) {
	if p.Spec.Staff == nil {
		return
	}
	for i, x := range p.Spec.Staff.Others {
		path, text := "staff.subcontractors["+strconv.Itoa(i)+"]", x.String()
		from, to := -1, 0
		for _, w := range []string{"等单位", "等公司", "等", "其他", "指定的", "指定单位", "认可的", "合作单位", "合作商", "第三方", "关联公司"} {
			if k := strings.Index(text, w); k >= 0 && !lint.Contains(text, "第三方检测", "等离子") {
				from, to = k, k+len(w)
				break
			}
		}
		for _, party := range p.Spec.Parties {
			if party != nil && party.Name.String() == text && text != "" {
				from, to = 0, len(text)
			}
		}
		if from >= 0 {
			p.FlagSpec(p.Spec.Within(path, text, from, to), path, "text", text)
		}
	}
}
