package assemble

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// barest is a kind's example without any section and field that it can do
// without, so that a clause in its document stands in every document of the kind.
func barest(t *testing.T, template *templates.Template) *yaml.Node {
	root := sample(t, template.Kind)
	valid := func(root *yaml.Node) bool {
		s, errs := spec.Decode(root)
		return !errs.HasErrors() && !spec.Validate(s, template.Sections).HasErrors()
	}
	for _, section := range template.Optional {
		if less, ok := spec.Overlay(root, section, null); ok && valid(less) {
			root = less
		}
	}
	return root
}

// clausesOf are the clauses in the document of a spec.
func clausesOf(t *testing.T, template *templates.Template, l *clauses.Library, root *yaml.Node) []string {
	t.Helper()
	s, errs := spec.Decode(root)
	say(t, errs)
	doc, errs := Document(Input{Spec: s, Template: template, Library: l})
	say(t, errs)
	var out []string
	document.Walk(doc.Blocks, func(b document.Block) bool {
		if c, ok := b.(*document.Clause); ok {
			out = append(out, c.ID)
		}
		return true
	})
	for _, r := range slices.Concat(template.Preamble, template.Signature) {
		out = append(out, r.ID)
	}
	return out
}

// element is something every signed agreement must hold, and the clauses of
// which one gives it. A kind that cannot need it says why not.
type element struct {
	name    string
	clauses []string
	with    []string          // changes to the example under which it is due: path, value, …
	not     map[string]string // kind: why
}

const (
	paidElsewhere   = "it moves no money of its own; the agreement it belongs to names the account"
	originalApplies = "the original agreement's terms apply, as amended-precedence says"
)

// elements of every kind that is signed.
var elements = []element{
	{name: "authority to sign, copies", clauses: []string{"signature"}},
	{name: "effect of signature and seal", clauses: []string{"effectiveness"}},
	{name: "the account to pay to", clauses: []string{"payment-account", "ending-payments"}, not: map[string]string{
		"confidentiality": paidElsewhere, "data-processing": paidElsewhere, "amendment": originalApplies,
	}},
	{name: "invoices", clauses: []string{"fee-tax", "ending-payments"}, not: map[string]string{
		"confidentiality": paidElsewhere, "data-processing": paidElsewhere, "amendment": originalApplies,
	}},
	{name: "which paper prevails", clauses: []string{"documents-precedence"}, with: []string{"attachments.precedence", "body"}},
	{
		name: "the parties' sizes, where the rules on paying small enterprises apply", clauses: []string{"sme-statement"},
		with: []string{"performer.size", "small", "payer.size", "large"},
		not: map[string]string{
			"confidentiality": paidElsewhere, "data-processing": paidElsewhere, "amendment": originalApplies, "termination": originalApplies,
		},
	},
	{name: "addresses for notices", clauses: []string{"notice-methods", "amended-precedence"}},
	{name: "when a notice is served", clauses: []string{"notice-service", "amended-precedence"}},
	{name: "what law applies", clauses: []string{"dispute-law", "amended-precedence"}},
}

// Every signed kind holds what a signed agreement needs, whatever optional
// sections its spec leaves out.
func TestElementsOfSignedKinds(t *testing.T) {
	l := library(t)
	signed := 0
	for _, kind := range templates.Kinds() {
		template, errs := templates.Builtin(kind, l)
		say(t, errs)
		if template.Class != "contract" {
			continue
		}
		signed++
		base := barest(t, template)
		for _, e := range elements {
			if e.not[kind] != "" {
				continue
			}
			root := base
			for i := 0; i < len(e.with); i += 2 {
				var ok bool
				path := e.with[i]
				if side, rest, _ := strings.Cut(path, "."); spec.IsSide(side) {
					s, _ := spec.Decode(root)
					_, at := s.Party(side)
					path = "parties[" + strconv.Itoa(at) + "]." + rest
				}
				if root, ok = spec.Overlay(root, path, scalar(e.with[i+1])); !ok {
					t.Fatalf("%s: cannot set %s", kind, e.with[i])
				}
			}
			have := clausesOf(t, template, l, root)
			if !slices.ContainsFunc(e.clauses, func(id string) bool { return slices.Contains(have, id) }) {
				t.Errorf("%s: no clause for %s, wanted one of %s", kind, e.name, strings.Join(e.clauses, ", "))
			}
		}
	}
	if signed < 10 {
		t.Errorf("only %d kinds are signed", signed)
	}
	for _, e := range elements {
		for kind := range e.not {
			if !slices.Contains(templates.Kinds(), kind) {
				t.Errorf("%s: %q is no kind", e.name, kind)
			}
		}
	}
}
