package sides

import (
	"strconv"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// SameParty: Both sides carry one name or one credit code.
var SameParty = lint.Rule{
	ID:    "same-party",
	Title: lint.Words{Zh: "双方为同一主体", En: "one person on both sides"},
	Spec:  diag.Error,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "两方的名称或者统一社会信用代码相同。", En: "Both sides carry one name or one credit code"},
		Why:   lint.Words{Zh: "自己不能与自己订立合同。", En: "Nobody can contract with themselves."},
		Since: "0.1.0",
	},
	RunSpec: func(p *lint.Pass) {
		for i, a := range p.Spec.Parties {
			for _, b := range p.Spec.Parties[:i] {
				if a == nil || b == nil {
					continue
				}
				if a.USCC.IsSet() && a.USCC.V == b.USCC.V {
					p.FlagSpec(a.USCC.At, "parties["+strconv.Itoa(i)+"].uscc")
				} else if a.Name.IsSet() && a.Name.V == b.Name.V && (!a.USCC.IsSet() || !b.USCC.IsSet()) {
					p.FlagSpec(a.Name.At, "parties["+strconv.Itoa(i)+"].name")
				}
			}
		}
	},
}
