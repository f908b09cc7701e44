package main

import (
	"fmt"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/lint"
	"qiyue/lint/words"
)

// rulesNamed are the rule of an id; one word of a rule, as a rule of its own, where
// the id goes on with it or is the word alone; or the rules whose titles hold the
// words. There is a reason where there are none.
func rulesNamed(list []lint.Rule, id string) ([]lint.Rule, diag.Text) {
	id = strings.TrimSpace(id)
	at := func(id string) int {
		return slices.IndexFunc(list, func(r lint.Rule) bool { return strings.EqualFold(r.ID, id) })
	}
	if i := at(id); i >= 0 {
		return list[i : i+1], diag.Text{}
	}
	rule, word, sub := strings.Cut(id, "/")
	if !sub {
		rule, word = "", id
	} else if i := at(rule); i >= 0 {
		rule = list[i].ID
	}
	if e := entryNamed(rule, word); e != nil {
		return []lint.Rule{ofWord(list[at(e.Rule)], e)}, diag.Text{}
	}
	ids := make([]string, len(list))
	var titled []lint.Rule
	for i, r := range list {
		ids[i] = r.ID
		if !sub && id != "" && (strings.Contains(r.Title.Zh, id) || strings.Contains(strings.ToLower(r.Title.En), strings.ToLower(id))) {
			titled = append(titled, r)
		}
	}
	switch {
	case sub:
		return nil, noEntry(id, rule, word, ids)
	case titled == nil:
		return nil, noRule(id, ids)
	}
	return titled, diag.Text{}
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
	if near := nearest(id, all); near != "" {
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
func ofWord(of lint.Rule, e *words.Entry) lint.Rule {
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
	return of
}
