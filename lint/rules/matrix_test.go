package rules

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/generator/markdown"
	"qiyue/internal/chinese"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/lint"
	"qiyue/lint/reader"
	"qiyue/templates"
)

// edit changes one value of a spec; "" removes the key.
type edit struct{ path, value string }

// edited is a spec with some values changed; sections it lacks stay away.
func edited(root *yaml.Node, edits []edit) *yaml.Node {
	for _, e := range edits {
		section, _, nested := strings.Cut(e.path, ".")
		section, _, _ = strings.Cut(section, "[")
		if nested && root.Get(section) == nil {
			continue
		}
		v := &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: e.value}
		if e.value == "" {
			v = &yaml.Node{Kind: yaml.Scalar, Tag: "!!null"}
		}
		if out, ok := spec.Overlay(root, e.path, v); ok {
			root = out
		}
	}
	return root
}

// forums are the ways to settle disputes.
var forums = map[string][]edit{
	"arbitration": {{"disputes.method", "arbitration"}, {"disputes.institution", "杭州仲裁委员会"}, {"disputes.court", ""}, {"disputes.court_name", ""}, {"disputes.court_link", ""}},
	"court":       {{"disputes.method", "court"}, {"disputes.court", "defendant"}, {"disputes.institution", ""}, {"disputes.seat", ""}, {"disputes.court_name", ""}, {"disputes.court_link", ""}},
}

// person makes a company a consumer, without the terms that the law keeps from
// holding against one.
func person(at int) []edit {
	p := fmt.Sprintf("parties[%d].", at)
	return []edit{
		{p + "kind", "person"}, {p + "uscc", ""}, {p + "representative", ""}, {p + "size", ""}, {p + "signatory", ""}, {p + "invoice", ""}, {p + "bank", ""},
		{"liability.cap", ""}, {"liability.indirect", "foreseeable"}, {"liability.joint", ""}, {"warranty.suspended", "true"}, {"warranty.starts", "delivery"}, {"warranty.inspection", ""}, {"warranty.remedies.replace", "15日"}, {"warranty.remedies.refund", "15日"},
	}
}

// Every kind × who leads × company or consumer × way of settling disputes:
// what can be made has nothing the linter finds. Whoever of the sides leads, all
// can be made but a consumer's agreement on arbitration, and one by which a
// person would entrust personal information.
func TestMatrix(t *testing.T) {
	if testing.Short() {
		t.Skip("goes through every choice of every kind, on one goroutine")
	}
	library := clauses.Builtin()
	engine, linter := generator.New(library, nil, nil), lint.New(All())
	o := lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}
	files, _ := filepath.Glob("../../testdata/specs/*.yaml")
	tried := map[string]bool{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		kind := strings.TrimSuffix(filepath.Base(file), ".yaml")
		root, errs := yaml.Parse(source.NewFile(kind+".yaml", string(raw)))
		if errs.HasErrors() {
			t.Fatal(errs)
		}
		base, _ := spec.Decode(root)
		template, _ := templates.Builtin(base.Agreement.V.ID, library)
		tried[template.Kind] = true
		ways := forums
		if base.Disputes == nil {
			ways = map[string][]edit{"none": nil}
		}
		sides, customer := []string{"company"}, -1
		if template.Party("customer") != nil {
			_, customer = base.Party("customer")
			sides = append(sides, "person")
		}
		built, why := map[string]int{}, ""
		for _, stance := range spec.FieldAt("stance").Enum {
			for _, who := range sides {
				for forum, edits := range ways {
					name := fmt.Sprintf("%s, %s, %s, %s", kind, stance.ID, who, forum)
					edits := append([]edit{{"stance", stance.ID}}, edits...)
					if third := template.Party("intermediary"); stance.ID == "intermediary" && third != nil && third.When != nil {
						edits = append(edits, intermediary(len(base.Parties))...)
					}
					if who == "person" {
						edits = append(edits, person(customer)...)
					}
					s, errs := spec.Decode(edited(root, edits))
					a, errs := engine.Agreement(s, errs, false)
					if a == nil || errs.HasErrors() {
						if why == "" && forum != "arbitration" {
							why = fmt.Sprintf("%s: %v", name, errs)
						}
						continue // barred, see spec
					}
					built[who+" "+forum]++
					md := reader.Markdown(source.NewFile("a.md", string(markdown.Write(a.Document))))
					for _, document := range []lint.Subject{{Document: a.Document}, {Document: md}} {
						found, faults := linter.Run(document, o)
						if faults != nil {
							t.Fatal(faults)
						}
						for _, d := range found {
							t.Errorf("%s: %s %s %q", name, d.Rule, d.Entry, d.At.Text())
						}
					}
				}
			}
		}
		for _, who := range sides {
			for forum := range ways {
				n, person := built[who+" "+forum], who == "person" || customer >= 0 && base.Parties[customer].Kind.V.ID == "person"
				if barred := person && (forum == "arbitration" || kind == "data-processing"); barred && n > 0 || !barred && n < 3 {
					t.Errorf("%s: %d agreements with a %s, disputes: %s; %s", kind, n, who, forum, why)
				}
			}
		}
	}
	if len(tried) != len(templates.Kinds()) {
		t.Errorf("%d of %d kinds", len(tried), len(templates.Kinds()))
	}
}

// intermediary is a third party at a place in the list.
func intermediary(at int) []edit {
	p := fmt.Sprintf("parties[%d].", at)
	return []edit{
		{"signing.copies", "6"}, {p + "role", "intermediary"}, {p + "kind", "company"}, {p + "name", "上海修达信息技术有限公司"}, {p + "uscc", "91310115MA4F6N1R7X"}, {p + "address", "上海市浦东新区博霞路50号"},
		{p + "contact.name", "鲍嘉怡"}, {p + "contact.phone", "021-50807788"}, {p + "contact.email", "order@xiuda.example"},
	}
}
