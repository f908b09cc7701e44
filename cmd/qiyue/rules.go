package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/lint"
	"qiyue/lint/report"
	"qiyue/lint/words"
)

func rulesCommand(t *terminal) *cobra.Command {
	var format string
	c := &cobra.Command{Use: "rules [ID|WORD]", Short: "cmd-rules", Long: "cmd-rules-long", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			t.machineLanguage(c, format)
			return t.rules(args, format)
		}}
	c.Flags().StringVar(&format, "format", "text", "flag-format-rules")
	return t.addOutput(c)
}

// rules lists the rules or explains one.
func (t *terminal) rules(args []string, format string) error {
	if err := oneOf(format, "text", "json", "markdown"); err != nil {
		return err
	}
	list := documented()
	if len(args) == 1 {
		r, problem := ruleNamed(list, args[0])
		if r == nil {
			return usage{problem}
		}
		list = []lint.Rule{*r}
	}
	return t.writeRules(t.out, list, format, len(args) == 1)
}

func (t *terminal) writeRules(w io.Writer, list []lint.Rule, format string, one bool) error {
	o := report.Options{Lang: t.lang, Rules: list}
	switch format {
	case "markdown":
		return report.Catalogue(w, list)
	case "json":
		return report.RulesJSON(w, list)
	}
	if one {
		text := report.Explain(&list[0], o)
		if entries := entriesOf(list[0].ID); len(entries) > 0 {
			text += "\n" + t.say(diag.Say("rules-entries", "entries", entries, "rule", list[0].ID, "first", entries[0])) + "\n"
		}
		_, err := io.WriteString(w, text)
		return err
	}
	width := 0
	for i := range list {
		width = max(width, len(list[i].ID))
	}
	for i := range list {
		title := list[i].Title.Zh
		if t.lang == message.English {
			title = list[i].Title.En
		}
		if _, err := io.WriteString(w, pad(list[i].ID, width+2)+title+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// ruleNamed is the rule of an id, or one word of a rule as a rule of its own
// where the id goes on with it or is the word alone; else why there is none.
func ruleNamed(list []lint.Rule, id string) (*lint.Rule, diag.Text) {
	id = strings.TrimSpace(id)
	rule, word, sub := strings.Cut(id, "/")
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = list[i].ID
		if sub || list[i].ID != strings.ToLower(id) {
			continue
		}
		return &list[i], diag.Text{}
	}
	if !sub {
		if e := entryNamed("", id); e != nil {
			return ofWord(&list[slices.Index(ids, e.Rule)], e), diag.Text{}
		}
		return nil, noRule(id, ids)
	}
	i := slices.Index(ids, strings.ToLower(rule))
	if i >= 0 {
		if e := entryNamed(ids[i], word); e != nil {
			return ofWord(&list[i], e), diag.Text{}
		}
		rule = ids[i]
	}
	return nil, noEntry(id, rule, word, ids)
}

// noEntry says which word of which rule seems meant.
func noEntry(id, rule, word string, ids []string) diag.Text {
	if e := entryNamed("", word); e != nil { // the word is right
		return diag.Say("usage-rule-near", "id", id, "near", e.ID())
	}
	near := diag.Nearest(rule, ids)
	switch known := entriesOf(near); {
	case near == "":
		return diag.Say("usage-rule", "id", id)
	case known == nil:
		return diag.Say("usage-no-entries", "rule", near, "entry", word)
	case diag.Nearest(word, known) != "":
		return diag.Say("usage-rule-near", "id", id, "near", near+"/"+diag.Nearest(word, known))
	default:
		return diag.Say("usage-entry", "rule", near, "entry", word)
	}
}

func noRule(id string, ids []string) diag.Text {
	if near := nearest(id, ids); near != "" {
		return diag.Say("usage-rule-near", "id", id, "near", near)
	}
	var all []string
	for _, r := range words.Rules {
		all = append(all, entriesOf(r)...)
	}
	if near := diag.Nearest(id, all); near != "" {
		return diag.Say("usage-rule-near", "id", id, "near", entryNamed("", near).ID())
	}
	return diag.Say("usage-rule", "id", id)
}

// entryNamed is the entry of a rule, or of any, that has this word among its
// forms.
func entryNamed(rule, word string) *words.Entry {
	for _, e := range words.Builtin().Entries {
		if (rule == "" || e.Rule == rule) && (e.Word == word || slices.Contains(e.Forms, word)) {
			return e
		}
	}
	return nil
}

func entriesOf(rule string) []string {
	var out []string
	for _, e := range words.Builtin().Of(rule) {
		out = append(out, e.Word)
	}
	return out
}

// mostForms bounds the forms of a word that are shown: choices within words make
// hundreds.
const mostForms = 20

// ofWord documents one word of a rule as a rule: what is asked and what to write
// instead, and the sentences it is tested by.
func ofWord(r *lint.Rule, e *words.Entry) *lint.Rule {
	of := *r
	of.ID, of.Text = e.ID(), e.Severity
	explain := func(lang message.Lang) string {
		zh := lang == message.Chinese
		text := fmt.Sprint(e.Question.For(e.Word, zh), "\n", e.Fix.For(e.Word, zh))
		if n := len(e.Forms); n > mostForms {
			text += "\n" + message.Sentence(lang, diag.Say("rules-forms-many", "forms", e.Forms[:mostForms], "count", n))
		} else if n > 0 {
			text += "\n" + message.Sentence(lang, diag.Say("rules-forms", "forms", e.Forms))
		}
		return text
	}
	of.Doc.What = lint.Words{Zh: explain(message.Chinese), En: explain(message.English)}
	of.Doc.Spec = lint.Words{}
	of.Doc.Bad, of.Doc.Good, of.Doc.SpecBad, of.Doc.SpecGood = e.Bad, e.Good, nil, nil
	return &of
}
