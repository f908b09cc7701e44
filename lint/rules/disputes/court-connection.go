package disputes

import (
	"regexp"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// CourtConnection wants a link between a court named in a spec and the dispute.
var CourtConnection = lint.Rule{
	ID:    "court-connection",
	Title: lint.Words{Zh: "法院与争议无联系", En: "court without a link"},
	Spec:  diag.Error,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "规格文件指定的法院所在地，与双方住所、签订地、标的物所在地都对不上，也没有写明联系。", En: "The court named in the spec is in none of the places of the parties, the signing or the products, and no link is stated."},
		Why:   lint.Words{Zh: "协议管辖只能选择与争议有实际联系的地点的人民法院（民诉法 35）。", En: "Only a court at a place linked to the dispute can be chosen (民诉法 35)."},
		Basis: []diag.LawID{"民诉法 35"},
		Since: "0.1.0",
	},
	RunSpec: func(p *lint.Pass) {
		d := p.Spec.Disputes
		if d == nil || d.Method.V.ID != "court" || !d.CourtName.IsSet() || d.CourtLink.IsSet() {
			return
		}
		for _, at := range sites(p.Spec) {
			if linked(d.CourtName.String(), at) {
				return
			}
		}
		p.FlagSpec(d.CourtName.At, "disputes.court_name")
	},
}

// sites are where the parties live, the products stand and the contract is
// signed.
func sites(s *spec.Spec) []string {
	var out []string
	for _, x := range s.Parties {
		if x != nil {
			out = append(out, x.Address.String())
		}
	}
	for _, x := range s.Products {
		out = append(out, x.Location.String())
	}
	if s.Signing != nil {
		out = append(out, s.Signing.Place.String())
	}
	return out
}

// courtKinds end the place in the name of a court.
var courtKinds = regexp.MustCompile("(第[一二三四五]|高级|中级|互联网|知识产权|金融|海事|铁路|破产|人民).*$")

// division is a place name and what divides it from the next: 杭州 市.
var division = regexp.MustCompile("([^省市区县]+)(自治区|省|市|区|县|$)")

// linked reports that a place is, or may be, in the district of a court. The
// court of a district does not sit for its neighbours; where the place names no
// district, or one that has no court of its own, nothing can be told.
func linked(court, place string) bool {
	parts := division.FindAllStringSubmatch(courtKinds.ReplaceAllString(court, ""), -1)
	for i, part := range parts {
		_, rest, found := strings.Cut(place, part[1])
		if !found {
			continue
		}
		last := i == len(parts)-1
		rest = strings.TrimLeft(rest, "省市区县")
		own := division.FindStringSubmatch(rest)
		named := own != nil && own[2] != "" && len([]rune(own[1])) <= 6
		if last || !named || lint.Contains(own[0], "开发区", "高新", "园区", "新区", "保税", "产业", "示范区") {
			return true
		}
	}
	return false
}
