package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/message"
	"qiyue/lint"
)

// Explain is the documentation of a rule as plain text, for a terminal and
// for SARIF help.
func Explain(r *lint.Rule, o Options) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s\n%s\n\n%s\n\n%s\n", r.ID, o.pick(r.Title), o.facts(r), o.pick(r.Doc.What), o.pick(r.Doc.Why))
	if r.Doc.Spec.Zh != "" {
		fmt.Fprintf(&b, "\n%s\n", o.pick(r.Doc.Spec))
	}
	for _, part := range o.examples(r) {
		fmt.Fprintf(&b, "\n%s\n", part.head)
		for _, s := range part.texts {
			fmt.Fprintf(&b, "  %s\n", strings.ReplaceAll(unmarked(s), "\n", "\n  "))
		}
	}
	if len(r.Doc.Basis) > 0 {
		fmt.Fprintf(&b, "\n%s\n", o.say(diag.Say("report-basis", "basis", names(r.Doc.Basis))))
	}
	return b.String()
}

// unmarked is an example without the signs around the words at fault.
func unmarked(s string) string {
	return strings.NewReplacer("⟦", "", "⟧", "").Replace(strings.TrimSpace(s))
}

// facts is one line: severities, inputs, documents, since.
func (o Options) facts(r *lint.Rule) string {
	level := func(s diag.Severity) diag.Text { return diag.Say("severity-" + s.String()) }
	var in []diag.Text
	if s, ok := r.OnSpec(); ok {
		in = append(in, diag.Say("rules-in-spec", "severity", level(s)))
	}
	if s, ok := r.OnText(); ok {
		in = append(in, diag.Say("rules-in-text", "severity", level(s)))
	}
	if !r.Examines() {
		in = append(in, diag.Say("rules-in-governance", "severity", level(max(r.Spec, r.Text))))
	}
	s := o.say(diag.Say("rules-facts", "in", in, "since", r.Doc.Since))
	if len(r.Classes) > 0 {
		var classes []diag.Text
		for _, c := range r.Classes {
			classes = append(classes, diag.Say(classNames[c]))
		}
		s += o.say(diag.Say("rules-classes", "classes", classes))
	}
	return s
}

// classNames are message ids.
var classNames = map[document.Class]string{
	document.Contract: "rules-class-contract", document.Terms: "rules-class-terms",
	document.Policy: "rules-class-policy", document.Form: "rules-class-form",
}

type examples struct {
	head  string
	texts []string
}

func (o Options) examples(r *lint.Rule) []examples {
	var out []examples
	for _, e := range []struct {
		id    string
		texts []string
	}{{"rules-bad", r.Doc.Bad}, {"rules-good", r.Doc.Good}, {"rules-spec-bad", r.Doc.SpecBad}, {"rules-spec-good", r.Doc.SpecGood}} {
		if len(e.texts) > 0 {
			out = append(out, examples{o.say(diag.Say(e.id)), e.texts})
		}
	}
	return out
}

// Catalogue writes the documentation of all rules as one Markdown page:
// Chinese, with English beside it.
func Catalogue(out io.Writer, rules []lint.Rule) error {
	w := bufio.NewWriter(out)
	zh := Options{Lang: message.Chinese}
	fmt.Fprintf(w, "%s\n\n", zh.say(diag.Say("rules-page")))
	fmt.Fprintf(w, "%s\n", zh.say(diag.Say("rules-table")))
	for i := range rules {
		r := &rules[i]
		fmt.Fprintf(w, "| [`%s`](#%s) | %s | %s | %s | %s |\n", r.ID, r.ID, markup(r.Title.Zh), markup(r.Title.En), zh.levelCell(r, r.OnSpec), zh.levelCell(r, r.OnText))
	}
	for i := range rules {
		fmt.Fprintf(w, "\n%s", zh.page(&rules[i], 2))
	}
	return w.Flush()
}

func (o Options) levelCell(r *lint.Rule, on func() (diag.Severity, bool)) string {
	s, ok := on()
	if !r.Examines() {
		s, ok = max(r.Spec, r.Text), true
	}
	if !ok {
		return ""
	}
	return o.say(diag.Say("severity-" + s.String()))
}

// page is the documentation of one rule as Markdown, headed at a level.
func (o Options) page(r *lint.Rule, level int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s\n\n", strings.Repeat("#", level), r.ID)
	if level > 1 { // in the catalogue both languages stand together
		fmt.Fprintf(&b, "**%s** · %s\n\n%s\n\n%s\n\n%s\n\n*%s*\n\n*%s*\n",
			markup(r.Title.Zh), markup(r.Title.En), markup(o.facts(r)), markup(r.Doc.What.Zh), markup(r.Doc.Why.Zh), markup(r.Doc.What.En), markup(r.Doc.Why.En))
	} else {
		fmt.Fprintf(&b, "**%s**\n\n%s\n\n%s\n\n%s\n", markup(o.pick(r.Title)), markup(o.facts(r)), markup(o.pick(r.Doc.What)), markup(o.pick(r.Doc.Why)))
	}
	switch {
	case r.Doc.Spec.Zh == "":
	case level > 1:
		fmt.Fprintf(&b, "\n%s\n\n*%s*\n", markup(r.Doc.Spec.Zh), markup(r.Doc.Spec.En))
	default:
		fmt.Fprintf(&b, "\n%s\n", markup(o.pick(r.Doc.Spec)))
	}
	for _, part := range o.examples(r) {
		fmt.Fprintf(&b, "\n%s\n\n", part.head)
		for _, s := range part.texts {
			fmt.Fprintf(&b, "```text\n%s\n```\n\n", strings.TrimSpace(s))
		}
	}
	if len(r.Doc.Basis) > 0 {
		fmt.Fprintf(&b, "%s\n", markup(o.say(diag.Say("report-basis", "basis", names(r.Doc.Basis)))))
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// RulesJSON writes rules for other programs, one object a rule.
func RulesJSON(w io.Writer, rules []lint.Rule) error {
	type words struct {
		Zh string `json:"zh"`
		En string `json:"en"`
	}
	type rule struct {
		ID       string           `json:"id"`
		Title    words            `json:"title"`
		Spec     *string          `json:"spec"` // severity in specs, null when not checked there
		Text     *string          `json:"text"`
		Classes  []document.Class `json:"classes"` // empty: all
		What     words            `json:"what"`
		Why      words            `json:"why"`
		InSpec   *words           `json:"inSpec"` // what of a spec is looked at, null when nothing is to be said of it
		Bad      []string         `json:"bad"`
		Good     []string         `json:"good"`
		SpecBad  []string         `json:"specBad"` // a comment, then paths and values of a spec
		SpecGood []string         `json:"specGood"`
		Basis    []diag.LawID     `json:"basis"`
		Since    string           `json:"since"`
	}
	out := make([]rule, 0, len(rules))
	for i := range rules {
		r := &rules[i]
		x := rule{
			ID: r.ID, Title: words(r.Title), Classes: append([]document.Class{}, r.Classes...), What: words(r.Doc.What), Why: words(r.Doc.Why),
			Bad: append([]string{}, r.Doc.Bad...), Good: append([]string{}, r.Doc.Good...), SpecBad: append([]string{}, r.Doc.SpecBad...), SpecGood: append([]string{}, r.Doc.SpecGood...), Basis: append([]diag.LawID{}, r.Doc.Basis...), Since: r.Doc.Since,
		}
		if r.Doc.Spec.Zh != "" {
			w := words(r.Doc.Spec)
			x.InSpec = &w
		}
		if s, ok := r.OnSpec(); ok {
			x.Spec = optional(s.String())
		}
		if s, ok := r.OnText(); ok {
			x.Text = optional(s.String())
		}
		out = append(out, x)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

// optional is null in JSON for "".
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
