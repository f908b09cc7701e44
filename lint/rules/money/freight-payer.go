package money

import (
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// FreightPayer: A return, exchange or repair case in the spec with no one to pay a leg of the freight.
var FreightPayer = lint.Rule{
	ID:    "freight-payer",
	Title: lint.Words{Zh: "运费承担不明", En: "freight unpaid"},
	Spec:  diag.Warning,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "规格文件里退换修的某种情形、某段运费没有写明由谁承担。", En: "A return, exchange or repair case in the spec with no one to pay a leg of the freight"},
		Why:   lint.Words{Zh: "费用不明的由履行义务一方负担（民法典 511(六)），往返两程容易各执一词。", En: "Unagreed costs fall on the one who must perform (民法典 511(六))."},
		Basis: []diag.LawID{"民法典 511(六)"},
		Since: "0.1.0",
	},
	RunSpec: func(p *lint.Pass) {
		s := p.Spec
		if s.Service == nil || s.Fees == nil {
			return
		}
		posted := -1
		for i, m := range s.Service.Methods {
			if m.V.ID == "mail-in" || m.V.ID == "carry-in" {
				posted = i
			}
		}
		if posted < 0 {
			return
		}
		for _, need := range []string{"warranty-repair", "chargeable-repair"} {
			found := false
			for _, f := range s.Fees.Freight {
				found = found || f.Case.V.ID == need && f.Send.IsSet() && f.Back.IsSet()
			}
			if !found {
				of, _ := spec.FieldAt("fees.freight.case").Choice(need)
				p.FlagSpec(s.Service.Methods[posted].At, "fees.freight", "case", of.Label)
			}
		}
	},
}
