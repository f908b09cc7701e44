package spec

import (
	"fmt"
	"strings"
	"testing"

	"qiyue/internal/source"
)

// What one part of an agreement on goods, or on another agreement, says fits the rest.
func TestPartsFit(t *testing.T) {
	const agent = "dealership: {mode: mandate, keep: 5年}\nconfidentiality: {personal_information: {role: entrusted, period: "
	for text, want := range map[string]string{
		"oem: {spares: 5年}\nwarranty: {starts: acceptance}":            "spec-batch-warranty warranty.starts acceptance",
		"dealership: {mode: sale}\nwarranty: {starts: installation}":   "spec-batch-warranty warranty.starts installation",
		"dealership: {mode: sale}\nwarranty: {starts: date}":           "spec-batch-warranty warranty.starts date",
		"oem: {spares: 5年}\nwarranty: {starts: delivery}":              "",
		"dealership: {mode: mandate}\nliability: {cap: {kind: price}}": "spec-cap-samples liability.cap.kind price",
		"dealership: {mode: sale}\nliability: {cap: {kind: price}}":    "",
		agent + "1年}}":   "spec-agency-period confidentiality.personal_information.period 1年",
		agent + "60个月}}": "",
		"amends: {date: 2028-01-01}\nsigning: {date: 2027-12-31}":                      "spec-original-later signing.date 2027-12-31",
		"amends: {date: 2028-01-01}\ntermination_terms: {date: 2027-12-31}":            "spec-original-later termination_terms.date 2027-12-31",
		"amends: {date: 2027-12-31}\nsigning: {date: 2027-12-31}":                      "",
		"amends: {title: 《售后服务协议书》}":                                                   "spec-title-marks amends.title 《售后服务协议书》",
		"attachments: {others: [{title: 《使用说明书》}]}":                                    "spec-title-marks attachments.others[0].title 《使用说明书》",
		"attachments: {others: [{title: 使用说明书, pages: 2}]}\namends: {title: 《甲》的补充协议}": "",
	} {
		s, errs := Parse(source.NewFile("s.yaml", text+"\n"))
		if len(errs) > 0 {
			t.Errorf("%s: %v", text, errs)
			continue
		}
		ours, found := map[string]bool{"spec-batch-warranty": true, "spec-cap-samples": true, "spec-agency-period": true, "spec-original-later": true, "spec-title-marks": true}, ""
		for _, d := range Validate(s, nil) {
			if ours[d.Message.ID] {
				found = d.Message.ID + " " + d.Path + " " + d.At.Text()
			}
		}
		if found != want {
			t.Errorf("%s: %q, want %q", text, found, want)
		}
	}
}

// What a kind needs in a list it needs in every entry, and says so at each.
func TestEveryEntryHasItsPrice(t *testing.T) {
	const products = "products:\n  - {name: 对开门冰箱, model: BCD-520W, quantity: 20, unit: 台, price: 4800元}\n" +
		"  - {name: 滚筒洗衣机, model: XQG100, quantity: 30, unit: 台}\n  - {name: 干衣机, model: GYJ9, quantity: 10, unit: 台, price: }\n"
	s, _ := Parse(source.NewFile("s.yaml", products))
	var missed []string
	for _, d := range Validate(s, []string{"products", "products.price"}) {
		if d.Message.ID == "spec-missing" && strings.HasPrefix(d.Path, "products") {
			missed = append(missed, fmt.Sprintf("%d %s", d.At.From().Line, d.Path))
		}
	}
	if want := "3 products[1].price"; strings.Join(missed, ", ") != want { // the third is written, and wrong
		t.Errorf("%s, want %s", missed, want)
	}
}
