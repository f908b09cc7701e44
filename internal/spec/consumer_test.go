package spec

import (
	"strings"
	"testing"

	"qiyue/internal/source"
)

const person = "parties: [{role: customer, kind: person}]\n"

// Each bar refuses what the law does, and names it; a company may agree to it.
func TestConsumerBars(t *testing.T) {
	reached := map[string]bool{}
	for text, want := range map[string]string{
		"disputes: {method: arbitration}":                                                 "disputes.method 消法实施条例 17",
		"disputes: {mediation: 苏州商事调解中心}":                                                 "disputes.mediation 商事调解条例 2",
		"liability: {cap: {kind: price, share: 100%}}":                                    "liability.cap 消法 26",
		"liability: {indirect: excluded}":                                                 "liability.indirect 消法 26",
		"liability: {joint: false}":                                                       "liability.joint 消法 26",
		"liability: {causes: [{cause: product-defect, provider: 50%, customer: 50%}]}":    "liability.causes[0].customer 消法 26",
		"liability: {causes: [{cause: repair-fault, provider: 99%, customer: 1%}]}":       "liability.causes[0].customer 消法 26",
		"tripartite: {liability: separate}":                                               "tripartite.liability 消法 26",
		"warranty: {suspended: false}":                                                    "warranty.suspended 消法实施条例 18(1)",
		"warranty: {remedies: {replace: 16日}}":                                            "warranty.remedies.replace 侵害消费者权益行为处罚办法 8",
		"warranty: {remedies: {refund: 1个月}}":                                             "warranty.remedies.refund 侵害消费者权益行为处罚办法 8",
		"card: {replace: 30日}":                                                            "card.replace 侵害消费者权益行为处罚办法 8",
		"card: {refund: 3周}":                                                              "card.refund 侵害消费者权益行为处罚办法 8",
		"card: {cooling: 6日}":                                                             "card.cooling 预付式消费解释 14",
		"fees: {freight: [{case: warranty-repair, send: customer, back: provider}]}":      "fees.freight[0].send 消法 24",
		"fees: {freight: [{case: rework, send: provider, back: customer}]}":               "fees.freight[0].back 消法 24",
		"returns: {freight: [{case: misdelivery, send: customer, back: provider}]}":       "returns.freight[0].send 消法 24",
		"returns: {exchange: 20日}":                                                        "returns.exchange 侵害消费者权益行为处罚办法 8",
		"returns: {refund: 16日}":                                                          "returns.refund 侵害消费者权益行为处罚办法 8",
		"returns: {online: true, refund: 8日}":                                             "returns.refund 消法 25",
		"returns: {ladder: [{case: quality, from: 1, to: 9, remedies: [repair]}]}":        "returns.ladder[0].remedies 消法 24",
		"returns: {ladder: [{from: 8, remedies: [charged]}]}":                             "returns.ladder[0].remedies 消法 24",
		"returns: {ladder: [{case: quality, from: 8, remedies: [repair, charged]}]}":      "returns.ladder[0].remedies 消法 24",
		"returns: {online: true, ladder: [{case: other, from: 7, remedies: [exchange]}]}": "returns.ladder[0].remedies 消法 25",
	} {
		path, basis, _ := strings.Cut(want, " ")
		for i, b := range consumerBars {
			s, _ := Parse(source.NewFile("s.yaml", person+text+"\n"))
			if b.path == path && string(b.basis) == basis && b.set(s) {
				reached[consumerBars[i].path+" "+basis] = true
			}
		}
		for who, barred := range map[string]bool{person: true, strings.Replace(person, "person", "company", 1): false, "terms: {notice: 30日}\n": true, "store: {repair: 7日}\n": true} {
			s, errs := Parse(source.NewFile("s.yaml", who+text+"\n"))
			if len(errs) > 0 {
				t.Fatalf("%s: %v", text, errs)
			}
			found := false
			for _, d := range Validate(s, nil) {
				found = found || d.Message.ID == "spec-consumer-bar" && d.Path == path && len(d.Basis) == 1 && string(d.Basis[0]) == basis
			}
			if found != barred {
				t.Errorf("%s%s: refused %v", who, text, found)
			}
		}
	}
	for _, b := range consumerBars {
		if !reached[b.path+" "+string(b.basis)] {
			t.Errorf("%s (%s) is never reached", b.path, b.basis)
		}
	}
}

// What gives the consumer no less than the law is let alone.
func TestConsumerFloor(t *testing.T) {
	for _, text := range []string{
		"disputes: {method: court, court: customer}",
		"liability: {causes: [{cause: misuse, provider: 0%, customer: 100%}]}",
		"fees: {freight: [{case: no-fault, send: customer, back: customer}, {case: other-return, send: customer, back: customer}]}",
		"card: {cooling: 1周, replace: 15日}",
		"returns: {online: false, refund: 10日, ladder: [{case: quality, from: 1, to: 7, remedies: [return]}, {case: quality, from: 8, remedies: [repair]}, {case: other, from: 1, remedies: [charged]}]}",
		"returns: {online: true, refund: 7日, ladder: [{from: 1, to: 7, remedies: [return, exchange]}, {from: 8, remedies: [exchange]}]}",
	} {
		s, _ := Parse(source.NewFile("s.yaml", person+text+"\n"))
		for _, d := range Validate(s, nil) {
			if d.Message.ID == "spec-consumer-bar" {
				t.Errorf("%s: %s is refused", text, d.Path)
			}
		}
	}
}

// A rung says what of it is law and what the trader's own promise.
func TestRungNature(t *testing.T) {
	for text, want := range map[string]string{
		"{case: quality, from: 1, to: 7, remedies: [return, exchange]}": "法定",
		"{case: quality, from: 1, to: 15, remedies: [return, repair]}":  "法定；第8日起的退货为自愿承诺",
		"{case: quality, from: 8, remedies: [return]}":                  "自愿承诺",
		"{case: quality, from: 8, remedies: [repair]}":                  "法定",
		"{case: other, from: 1, to: 7, remedies: [return]}":             "远程购买的退货为法定；其他为自愿承诺",
		"{case: other, from: 1, to: 30, remedies: [return, exchange]}":  "远程购买的退货，7日内为法定；其他为自愿承诺",
		"{case: other, from: 8, to: 30, remedies: [return, exchange]}":  "自愿承诺",
		"{case: other, from: 8, remedies: [charged]}":                   "按次收费",
		"{from: 1, remedies: [return]}":                                 "质量问题为法定，其他为自愿承诺",
		"{case: other, from: 1, to: 7, remedies: [exchange]}":           "自愿承诺",
	} {
		s, _ := Parse(source.NewFile("s.yaml", "returns: {online: true, ladder: ["+text+"]}\n"))
		p, problem := CompilePath(".nature", FieldAt("returns.ladder"))
		if !problem.IsZero() {
			t.Fatal(problem)
		}
		list, _ := CompilePath("returns.ladder", nil)
		if got := s.Row().Rows(list)[0].Value(p).Text; got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// The sections that speak to consumers make the customer one.
func TestConsumerWithoutParty(t *testing.T) {
	for text, want := range map[string]string{"terms: {notice: 30日}": "person", "store: {repair: 7日}": "person", "number: A": "", person: "person"} {
		s, _ := Parse(source.NewFile("s.yaml", text+"\n"))
		if got := s.Env()["customer"].(map[string]any)["kind"]; got != want {
			t.Errorf("%s: customer.kind is %q", text, got)
		}
	}
}
