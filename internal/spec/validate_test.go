package spec

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// without gives the tree with the value at a path taken out.
func without(n *yaml.Node, path string) *yaml.Node {
	tree, ok := n.Set(path, &yaml.Node{Kind: yaml.Scalar, Tag: "!!null"})
	if !ok {
		panic("no " + path)
	}
	return tree
}

// requiredPaths are the paths of all required fields of the full spec.
func requiredPaths(n *yaml.Node, f *Field, path string) (out []string) {
	for _, p := range n.Pairs {
		sub := f.Field(p.Key.Value)
		at := join(path, sub.Key)
		if sub.Required {
			out = append(out, at)
		}
		if p.Value.Kind == yaml.Mapping {
			out = append(out, requiredPaths(p.Value, sub, at)...)
		}
		for i, it := range p.Value.Items {
			if it.Kind == yaml.Mapping {
				out = append(out, requiredPaths(it, sub, fmt.Sprintf("%s[%d]", at, i))...)
			}
		}
	}
	return out
}

// Taking any one required field out of a full spec gives one error more, at
// its path, standing at the section that should hold it: however deep, the
// validator gets there.
func TestEveryRequiredFieldIsMissed(t *testing.T) {
	text := fullSpec(t)
	root, errs := yaml.Parse(source.NewFile("full.yaml", text))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	before := said(t, root)
	paths := requiredPaths(root, Model(), "")
	if len(paths) < 150 {
		t.Fatalf("only %d required fields", len(paths))
	}
	for _, path := range paths {
		var more []string
		var at source.Span
		for key, d := range said(t, without(root, path)) {
			if _, known := before[key]; !known {
				more = append(more, key)
				at = d.At
			}
		}
		if len(more) != 1 || more[0] != "spec-missing "+path {
			t.Errorf("without %s: %v", path, more)
			continue
		}
		if !strings.Contains(path, ".") {
			continue
		}
		section := path[:strings.LastIndexByte(path, '.')]
		key := section[strings.LastIndexByte(section, '.')+1:]
		if text := at.Text(); !strings.HasSuffix(section, "]") && text != key {
			t.Errorf("without %s: points at %q", path, text)
		}
	}
}

// said are the findings on a tree by id and path.
func said(t *testing.T, root *yaml.Node) map[string]diag.Diagnostic {
	t.Helper()
	s, errs := Decode(root)
	out := map[string]diag.Diagnostic{}
	for _, d := range append(errs, Validate(s, everySection())...) {
		out[d.Message.ID+" "+d.Path] = d
	}
	return out
}

// Taking any key out, writing null, a wrong kind of value or a misspelt key
// each gives exactly one error where no cross-field check is at stake.
func TestOneDefectOneError(t *testing.T) {
	text := fullSpec(t)
	root, _ := yaml.Parse(source.NewFile("full.yaml", text))
	before := len(said(t, root))
	var walk func(f *Field, n *yaml.Node, path string)
	walk = func(f *Field, n *yaml.Node, path string) {
		for _, p := range n.Pairs {
			sub := f.Field(p.Key.Value)
			at := join(path, sub.Key)
			wrong := &yaml.Node{Kind: yaml.Mapping, At: p.Value.At}
			if sub.Type == section && !sub.List {
				wrong = &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: "文字", At: p.Value.At}
			}
			tree, ok := root.Set(at, wrong)
			if !ok {
				t.Fatal(at)
			}
			if more := said(t, tree); len(more) > before+1 {
				for key := range more {
					t.Logf("%s: %s", at, key)
				}
				t.Errorf("a wrong kind of value at %s: %d errors more", at, len(more)-before)
			}
			if p.Value.Kind == yaml.Mapping {
				walk(sub, p.Value, at)
			}
		}
	}
	walk(Model(), root, "")
}

// Bounds are checked at the value.
func TestBounds(t *testing.T) {
	for text, want := range map[string]string{
		"signing: {copies: 1}":                                                "spec-min signing.copies 1",
		"signing: {copies: 0}":                                                "spec-min signing.copies 0",
		"signing: {copies: 21}":                                               "spec-max signing.copies 21",
		"termination: {faults: 0}":                                            "spec-min termination.faults 0",
		"warranty: {remedies: {attempts: 6}}":                                 "spec-max warranty.remedies.attempts 6",
		"service: {training: {hours: 0}}":                                     "spec-min service.training.hours 0",
		"warranty: {covers: []}":                                              "spec-few warranty.covers covers",
		"quality: {metrics: []}":                                              "spec-few quality.metrics metrics",
		"confidentiality: {scope: []}":                                        "spec-few confidentiality.scope scope",
		"service: {patrol: {items: []}}":                                      "spec-few service.patrol.items items",
		"parts: {discount: 100.01%}":                                          "spec-share parts.discount 100.01%",
		"fees: {tax: {rate: 1300%}}":                                          "spec-share fees.tax.rate 1300%",
		"warranty: {covers: [甲, 乙, 甲]}":                                       "spec-row-twice warranty.covers[2] 甲",
		"products: [{serial: A1, name: 甲}, {name: 甲, serial: A1}]":            "spec-row-twice products[1] {name: 甲, serial: A1}",
		"response: {channels: [{kind: hotline, value: service@a.example}]}":   "spec-channel response.channels[0].value service@a.example",
		"response: {channels: [{kind: email, value: 400-820-1188}]}":          "spec-channel response.channels[0].value 400-820-1188",
		"term: {length: 10个工作日}":                                              "spec-term-unit term.length 10个工作日",
		"acceptance: {keep: 30分钟}":                                            "spec-days acceptance.keep 30分钟",
		"oem: {keep: 24小时}":                                                   "spec-days oem.keep 24小时",
		"liability: {cap: {kind: amount}}":                                    "spec-needed liability.cap.amount cap",
		"liability: {cap: {kind: fees}}":                                      "spec-needed fees.total fees",
		"{dealership: {}, liability: {cap: {kind: fees}}}":                    "spec-no-fee-total liability.cap.kind fees",
		"{local: {}, fees: {total: 9000元}}":                                   "spec-unused fees.total 9000元",
		"parties: [{role: customer, kind: person, invoice: {kind: special}}]": "spec-special-person parties[0].invoice.kind special",
		"{parties: [{role: customer, invoice: {kind: special}}], fees: {tax: {rate: 免税}}}":                       "spec-special-exempt parties[0].invoice.kind special",
		"fees: {deposit: {amount: 9000元}}":                                                                       "spec-needed fees.total fees",
		"quality: {metrics: [{credit: 1%}]}":                                                                     "spec-needed fees.total 1%",
		"staff: {subcontracting: listed}":                                                                        "spec-needed staff.subcontractors staff",
		"staff: {subcontracting: none, subcontractors: [甲]}":                                                     "spec-idle staff.subcontractors subcontractors",
		"warranty: {starts: delivery, inspection: 15日}":                                                          "spec-idle warranty.inspection 15日",
		"{service: {methods: [remote]}, response: {levels: [{onsite: 4小时}]}}":                                    "spec-onsite-idle response.levels[0].onsite 4小时",
		"{service: {methods: [carry-in]}, response: {levels: [{restore: 4小时}]}}":                                 "spec-restore-idle response.levels[0].restore 4小时",
		"{parties: [{role: customer, kind: person}], disputes: {method: arbitration}}":                           "spec-consumer-bar disputes.method arbitration",
		"{parties: [{role: customer, kind: person}], liability: {cap: {kind: price}}}":                           "spec-consumer-bar liability.cap cap",
		"{parties: [{role: customer, kind: person}], liability: {indirect: excluded}}":                           "spec-consumer-bar liability.indirect excluded",
		"{parties: [{role: customer, kind: person}], liability: {joint: false}}":                                 "spec-consumer-bar liability.joint false",
		"{parties: [{role: customer, kind: person}], warranty: {suspended: false}}":                              "spec-consumer-bar warranty.suspended false",
		"{parties: [{role: customer, kind: person}], fees: {freight: [{case: quality-return, send: customer}]}}": "spec-consumer-bar fees.freight[0].send customer",
		"returns: {ladder: [{case: other, from: 1, remedies: [return]}]}":                                        "spec-needed returns.intact returns",
		"card: {kind: extension}": "spec-needed fees.total extension",
		"{card: {kind: extension}, fees: {total: 1元, payment: {after: acceptance}}}": "spec-card-payment fees.payment.after acceptance",
		"{card: {kind: prepaid}, term: {renewal: automatic}}":                        "spec-card-renewal term.renewal automatic",
		"{disputes: {method: court, court: object}}":                                 "spec-no-object disputes.court object",
		"{disputes: {method: court, court_link: object}}":                            "spec-no-object disputes.court_link object",
		"remote: {consent: standing}":                                                "spec-needed remote.window remote",
		"remote: {automated: true}":                                                  "spec-needed remote.data remote",
		"fees: {payment: {after: statement}}":                                        "spec-needed fees.payment.confirm payment",
		"service: {loaner: {deposit: 5元}}":                                           "spec-needed service.loaner.refund loaner",
		"disputes: {method: court}":                                                  "spec-needed disputes.court disputes",
		"disputes: {court_name: 某法院, method: court}":                                 "spec-needed disputes.court_link disputes",
		"liability: {cap: {kind: price, share: 1%, amount: 1元}}":                     "spec-idle liability.cap.amount 1元",
		"remote: {consent: each-time, window: 0-24}":                                 "spec-idle remote.window 0-24",
		"warranty: {starts: delivery, start_date: 2026-12-01}":                       "spec-idle warranty.start_date 2026-12-01",
		"warranty: {starts: date}":                                                   "spec-needed warranty.start_date warranty",
		"service: {methods: [carry-in], mail_to: 杭州}":                                "spec-needed service.mail_time service",
		"service: {methods: [remote]}":                                               "spec-needed remote remote",
		"fees: {items: [{price: 0元, quantity: 1}, {price: 0元, quantity: 2}]}":        "spec-zero-sum fees.items[0].price 0元",
		"products: [{price: 0元, quantity: 1}]":                                       "spec-zero-sum products[0].price 0元",
		"response: {levels: [{id: a}, {id: b}, {id: a}]}":                            "spec-level-twice response.levels[2].id a",
		"parties: [{role: customer}, {role: customer}]":                              "spec-role-twice parties[1].role customer",
	} {
		s, errs := Parse(source.NewFile("s.yaml", text+"\n"))
		if len(errs) > 0 {
			t.Errorf("%s: %v", text, errs)
			continue
		}
		found := false
		for _, d := range Validate(s, nil) {
			found = found || d.Message.ID+" "+d.Path+" "+d.At.Text() == want
		}
		if !found {
			for _, d := range Validate(s, nil) {
				t.Logf("%s: %s %s %q", text, d.Message.ID, d.Path, d.At.Text())
			}
			t.Errorf("%s: not %s", text, want)
		}
	}
}

// A number of zero binds nobody, or gives something away that a clause is about:
// no field takes it but those where it means something, which their tags tell.
func TestZero(t *testing.T) {
	meant := []string{
		"products.price", "parts.prices.price", "fees.items.price", "fees.rates.price", "fees.tax.rate", "local.items.fee", "returns.charges.price",
		"dealership.targets.quarters.amount", "liability.causes.provider", "liability.causes.customer",
	}
	none := map[string]string{"money": "0.00元", "percent": "0%", "number": "0.0", "integer": "0", "duration": "0日"}
	var walk func(f *Field, path string, before, behind string)
	walk = func(f *Field, path string, before, behind string) {
		for _, sub := range f.Fields {
			at := join(path, sub.Key)
			open, shut := before+"{"+sub.Key+": ", "}"+behind
			if sub.List {
				open, shut = open+"[", "]"+shut
			}
			if sub.Type == section {
				walk(sub, at, open, shut)
				continue
			}
			zero, number := none[sub.Type]
			if !number {
				continue
			}
			text := open + zero + shut
			s, errs := Parse(source.NewFile("s.yaml", text+"\n"))
			refused := len(errs) == 1 && errs[0].Message.ID == "spec-zero" && errs[0].At.Text() == zero && !errs[0].Fix.IsZero()
			if !refused && len(errs) == 0 {
				refused = slices.ContainsFunc(fieldErrors(s), func(d diag.Diagnostic) bool { return d.Message.ID == "spec-min" && d.At.Text() == zero })
			}
			if refused == slices.Contains(meant, at) {
				t.Errorf("%s: refused is %v: %v", text, refused, errs)
			}
		}
	}
	walk(Model(), "", "", "")
	for text, want := range map[string]string{
		"liability: {cap: {share: 0%}}":                 "不写“上限比例”",
		"fees: {appointment: {fee: 0元}}":                "不写“预约上门费”这一节",
		"confidentiality: {penalty: 无}":                 "不写“泄密违约金”",
		"service: {loaner: {after: 不适用}}":               "不写“备用机”这一节",
		"term: {extend: /}":                             "不写“每次续期”",
		"fees: {payment: {late: 0%}}":                   "例如：万分之五",
		"quality: {metrics: [{credit: 万分之零, name: 甲}]}": "不写“未达标扣减”",
	} {
		_, errs := Parse(source.NewFile("s.yaml", text+"\n"))
		if len(errs) != 1 || !strings.Contains(message.Sentence(message.Chinese, errs[0].Fix), want) {
			t.Errorf("%s: %v, want %s", text, errs, want)
		}
	}
}
