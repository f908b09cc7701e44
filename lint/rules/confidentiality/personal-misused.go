package confidentiality

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// misuse is a use of data of persons that no purpose covers.
type misuse struct {
	find    func(*lint.Text, lint.Sentence) (i, j int, ok bool)
	message string
	basis   []diag.LawID
}

// graves are uses that go beyond the purpose whatever else is agreed, each with
// its message and what forbids it.
var graves = []misuse{
	{passed, "lint-personal-information-passed", []diag.LawID{"个人信息保护法 23"}},
	{blanket, "lint-personal-information-blanket", []diag.LawID{"个人信息保护法 14"}},
	{abused, "lint-personal-information-abused", []diag.LawID{"个人信息保护法 6"}},
	{licensed, "lint-personal-information-blanket", []diag.LawID{"个人信息保护法 14"}},
	{handedOn, "lint-personal-information-handed", []diag.LawID{"个人信息保护法 21(3)"}},
	{pressed, "lint-personal-information-pressed", []diag.LawID{"消法 29"}},
	{retained, "lint-personal-information", unsaid},
}

// looseWays are the ways of data with which one does as one likes.
var looseWays = []misuse{
	{powerlessOver, "lint-personal-information-refused", []diag.LawID{"个人信息保护法 14"}},
	{looseGift, "lint-personal-information-passed", []diag.LawID{"个人信息保护法 23"}},
	{looseEnd, "lint-personal-information-abused", []diag.LawID{"个人信息保护法 6"}},
	{looseUse, "lint-personal-information", unsaid},
	{looseHold, "lint-personal-information", unsaid},
}

// messages are those that must be taken.
var messages = []misuse{{unasked, "lint-personal-information-pressed", []diag.LawID{"消法 29"}}}

// unsaid forbids to handle data of which nothing is agreed: one's own
// customers', or those of the side that entrusts them.
var unsaid = []diag.LawID{"个人信息保护法 13", "个人信息保护法 17", "个人信息保护法 21"}

// abroad are words of a place outside the country.
var abroad = lint.NewSet("境外", "国外", "海外")

// grave finds one of the graves in a sentence.
func grave(t *lint.Text, s lint.Sentence) (lint.Finding, bool) {
	if t.Holds(uses, s.Start, s.End) {
		if f, ok := misused(t, s, graves); ok {
			return f, true
		}
	}
	if t.Holds(keepers, s.Start, s.End) {
		if f, ok := misused(t, s, flows); ok {
			return f, true
		}
		if f, ok := misused(t, s, messages); ok {
			return f, true
		}
	}
	return misused(t, s, looseWays)
}

// misused finds the first of the misuses in a sentence.
func misused(t *lint.Text, s lint.Sentence, kinds []misuse) (lint.Finding, bool) {
	for _, g := range kinds {
		i, j, ok := g.find(t, s)
		if !ok {
			continue
		}
		i, j = t.Within(i, j, 50)
		f := lint.Finding{Start: i, End: j, Basis: g.basis}
		id := g.message
		if t.Holds(abroad, s.Start, s.End) {
			id, f.Basis = "lint-personal-information-abroad", append(slices.Clip(g.basis), "个人信息保护法 38")
		}
		f.Message, f.Fix = diag.Say(id, "text", t.Quote(i, j)), diag.Say(id+"-fix")
		return f, true
	}
	return lint.Finding{}, false
}
