package money

import (
	"github.com/shopspring/decimal"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// LateRateLow: A late-payment rate below the one-year LPR stated in the spec where 条例 17 applies.
var LateRateLow = lint.Rule{
	ID:    "late-rate-low",
	Title: lint.Words{Zh: "逾期利率过低", En: "late rate too low"},
	Spec:  diag.Error,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "应当适用中小企业款项支付条例时，逾期利率低于规格文件写明的一年期 LPR。", En: "A late-payment rate below the one-year LPR stated in the spec where 条例 17 applies"},
		Why:   lint.Words{Zh: "约定的逾期利率不得低于合同订立时一年期贷款市场报价利率（中小企业款项支付条例 17）。", En: "The rate may not be below the one-year LPR at signing (中小企业款项支付条例 17)."},
		Basis: []diag.LawID{"中小企业款项支付条例 17"},
		Since: "0.1.0",
	},
	RunSpec: func(p *lint.Pass) {
		s := p.Spec
		if s.Fees == nil || s.Fees.Payment == nil || !protected(s) {
			return
		}
		pay := s.Fees.Payment
		if !pay.LPR.IsSet() || !pay.Late.IsSet() {
			return
		}
		if yearly := pay.Late.V.Ratio.Mul(decimal.NewFromInt(365)); yearly.LessThan(pay.LPR.V.Ratio) {
			p.FlagSpec(pay.Late.At, "fees.payment.late", "text", pay.Late.String(), "lpr", pay.LPR.String())
		}
	},
}

// protected reports that a big payer owes a small or medium provider: 机关,
// 事业单位 or 大型企业 on the customer's side (中小企业款项支付条例 2, 3).
func protected(s *spec.Spec) bool {
	small, big := false, false
	for _, x := range s.Parties {
		if x == nil {
			continue
		}
		switch size := x.Size.V.ID; x.Role.V.ID {
		case "provider":
			small = small || size == "medium" || size == "small" || size == "micro"
		case "customer", "principal", "manufacturer":
			big = big || size == "large" || size == "government" || size == "institution"
		}
	}
	return small && big
}
