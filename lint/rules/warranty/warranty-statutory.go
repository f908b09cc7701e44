package warranty

import (
	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/lint"
)

// WarrantyStatutory: Below a verified statutory minimum; a start that the law does not allow towards consumers.
var WarrantyStatutory = lint.Rule{
	ID:    "warranty-statutory",
	Title: lint.Words{Zh: "低于法定质保", En: "below the statutory minimum"},
	Spec:  diag.Error,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "规格文件的质保低于已核实的法定最低标准；对消费者的起算与法定不符。", En: "Below a verified statutory minimum; a start that the law does not allow towards consumers"},
		Why:   lint.Words{Zh: "消费品的三包有效期自交付之日起算（消法实施条例 18(1)）；家用汽车包修期不低于 3 年或者 6 万公里（家用汽车三包规定 18）。", En: "For consumer goods the period runs from delivery (消法实施条例 18(1)); cars have 3 years or 60,000 km (家用汽车三包规定 18)."},
		Basis: []diag.LawID{"消法实施条例 18(1)", "家用汽车三包规定 18"},
		Since: "0.1.0",
	},
	RunSpec: func(p *lint.Pass) {
		s := p.Spec
		w := s.Warranty
		if w == nil || !s.Consumer() {
			return
		}
		car := false
		for _, x := range s.Products {
			car = car || lint.Contains(x.Name.String(), "家用汽车", "乘用车", "轿车")
		}
		if w.Starts.IsSet() && (w.Starts.V.ID == "date" || w.Starts.V.ID == "dispatch" || w.Starts.V.ID == "invoice" && !car) {
			p.FlagSpec(w.Starts.At, "warranty.starts", "text", w.Starts.String())
		}
		if l, err := calendar.ParseLimit(w.Period.Raw); car && err == nil && (l.Unit == calendar.Month && l.Count < 36 || l.Unit == calendar.Year && l.Count < 3) {
			p.FlagSpec(w.Period.At, "warranty.period", "text", w.Period.Raw)
		}
	},
}
