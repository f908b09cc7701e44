package assemble

import (
	"slices"
	"testing"

	"qiyue/templates"
)

// What good practice asks of whoever promises service to a customer: each
// service with its standard, limit and bearer of the cost; who is liable when;
// a ladder of ways to settle a dispute; records, training, supervision and
// feedback.
var points = []string{"standard", "limit", "cost", "liability", "disputes", "records", "training", "supervision", "feedback"}

// answers are the clauses that answer each point, all of them needed, by kind.
var answers = map[string]map[string][]string{
	"after-sales":   serviceAnswers,
	"service-card":  serviceAnswers,
	"tripartite":    with(serviceAnswers, "liability", "tripartite-answer", "tripartite-liability", "liability-causes"),
	"maintenance":   with(with(serviceAnswers, "standard", "maintenance-plan", "repair-acceptance"), "cost", "maintenance-parts", "fee-free", "fee-quotation"),
	"local-service": localAnswers,
	"guarantee":     guaranteeAnswers,
}

var serviceAnswers = map[string][]string{
	"standard":    {"repair-care", "repair-acceptance"},
	"limit":       {"report-acceptance", "response-limits", "response-clock"},
	"cost":        {"fee-free", "fee-quotation"},
	"liability":   {"liability-principle", "liability-causes", "liability-concurrent", "liability-mandatory"},
	"disputes":    {"dispute-negotiation", "liability-inspection"},
	"records":     {"service-records", "response-clock"},
	"training":    {"service-guidance"},
	"supervision": {"supervision"},
	"feedback":    {"complaints"},
}

var localAnswers = map[string][]string{
	"standard":    {"local-items", "local-acceptance"},
	"limit":       {"local-items", "response-limits"},
	"cost":        {"local-items", "local-settlement"},
	"liability":   {"liability-causes", "local-third"},
	"disputes":    {"dispute-negotiation", "liability-inspection"},
	"records":     {"service-records", "local-acceptance"},
	"training":    {"local-maker-duties", "service-guidance"},
	"supervision": {"supervision", "local-maker-duties"},
	"feedback":    {"local-survey"},
}

var guaranteeAnswers = map[string][]string{
	"standard":    {"guarantee-standard", "guarantee-items"},
	"limit":       {"guarantee-items", "response-limits"},
	"cost":        {"guarantee-items", "fee-free", "fee-quotation"},
	"liability":   {"liability-causes", "guarantee-breaches", "guarantee-proof"},
	"disputes":    {"dispute-negotiation", "liability-inspection"},
	"records":     {"service-records", "guarantee-system"},
	"training":    {"training", "guarantee-guidance", "service-guidance"},
	"supervision": {"supervision", "guarantee-review", "guarantee-improvement"},
	"feedback":    {"complaints", "guarantee-satisfaction", "guarantee-survey"},
}

// with are answers with one point answered otherwise.
func with(from map[string][]string, point string, clauses ...string) map[string][]string {
	out := map[string][]string{}
	for p, ids := range from {
		out[p] = ids
	}
	out[point] = clauses
	return out
}

// Every kind in which two sides sign for service answers every point, whatever
// optional sections its spec leaves out; and disputes climb to a last step.
func TestGuidance(t *testing.T) {
	l := library(t)
	for _, kind := range templates.Kinds() {
		template, errs := templates.Builtin(kind, l)
		say(t, errs)
		promises := template.Class == "contract" && slices.Contains(template.Sections, "response")
		if _, listed := answers[kind]; listed != promises {
			t.Errorf("%s: promises service: %v, listed: %v", kind, promises, listed)
		}
		if !promises {
			continue
		}
		have := clausesOf(t, template, l, barest(t, template))
		for _, point := range points {
			if len(answers[kind][point]) == 0 {
				t.Errorf("%s: no clause is listed for %s", kind, point)
			}
			for _, id := range answers[kind][point] {
				if !slices.Contains(have, id) {
					t.Errorf("%s: %s is not answered: %s is missing", kind, point, id)
				}
			}
		}
		if !slices.ContainsFunc([]string{"dispute-court", "dispute-arbitration", "dispute-consumer"}, func(id string) bool { return slices.Contains(have, id) }) {
			t.Errorf("%s: disputes have no last step", kind)
		}
	}
}
