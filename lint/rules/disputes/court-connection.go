package disputes

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// CourtConnection wants a link between a court named in a spec and the dispute.
var CourtConnection = lint.Rule{
	ID:     "court-connection",
	Title:  lint.Words{Zh: "法院与争议无联系", En: "court without a link"},
	Spec:   diag.Error,
	Inputs: lint.InSpec,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "规格文件指定的法院所在地，与双方住所、签订地、标的物所在地都对不上，也没有写明联系。", En: "The court named in the spec is in none of the places of the parties, the signing or the products, and no link is stated."},
		Why:   lint.Words{Zh: "协议管辖只能选择与争议有实际联系的地点的人民法院（民诉法 35）。", En: "Only a court at a place linked to the dispute can be chosen (民诉法 35)."},
		Basis: []diag.LawID{"民诉法 35"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		d := p.Spec.Disputes
		if d == nil || d.Method.V.ID != "court" || !d.CourtName.IsSet() || d.CourtLink.IsSet() {
			return nil
		}
		name := d.CourtName.String()
		place, _, _ := strings.Cut(name, "人民法院")
		for _, part := range strings.FieldsFunc(place, func(r rune) bool { return r == '省' || r == '市' || r == '区' || r == '县' }) {
			for _, x := range p.Spec.Parties {
				if x != nil && strings.Contains(x.Address.String(), part) {
					return nil
				}
			}
			for _, x := range p.Spec.Products {
				if strings.Contains(x.Location.String(), part) {
					return nil
				}
			}
			if s := p.Spec.Signing; s != nil && strings.Contains(s.Place.String(), part) {
				return nil
			}
		}
		p.FlagSpec(d.CourtName.At, "disputes.court_name")
		return nil
	},
}
