package words

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Engine says how the hits of a file of entries are judged.
type Engine string

// The engines.
const (
	Guard Engine = "guard" // the word itself is at fault unless guarded
	Need  Engine = "need"  // the word needs a number, definition or standard near
	List  Engine = "list"  // the word opens a list that should be closed
	Pair  Engine = "pair"  // the word is at fault beside one of its partners
)

// Hint is a short text in both languages; En may be empty in a firm's file.
type Hint struct{ Zh, En string }

// Entry is one word of a rule. Its sub-id is the word: vague-time/及时.
//
// Guards look at the statement around the hit, which is the text between
// commas, colons and sentence ends.
type Entry struct {
	Rule     string
	Word     string
	Forms    []string // other spellings reported under the same word
	Engine   Engine
	Severity diag.Severity

	Allow     []string // compounds that hold the word and are fine: 方式及时间
	NotAfter  []string // fine right after one of these
	NotBefore []string // fine right before one of these
	After     []string // only at fault right after one of these
	Before    []string // only at fault before one of these, at most Reach code points on
	Reach     int
	Near      []string // only at fault with one of these in the statement
	Unless    []string // fine with one of these in the statement
	Pair      []string // only at fault with one of these in the sentence
	Settled   []string // fine with one of these in the sentence
	Accept    []string // rungs of the acceptance ladder that apply, in order
	Duty      bool     // only at fault where a duty or a requirement is told
	Once      bool     // report the first place of a document only
	Whole     bool     // the words at fault run from the word to its partner

	Question  Hint // what the drafter is asked
	Fix       Hint // what to write instead
	Bad, Good []string
	At        source.Span // of the word in its file; of a compiled entry zero
}

// ID is rule/word.
func (e *Entry) ID() string { return e.Rule + "/" + e.Word }

// Lexicon is a set of entries in order of rule and file. It never changes once
// made and is safe for concurrent use.
type Lexicon struct {
	Entries []*Entry

	matchers map[string]*Matcher // by rule, where they were made before
	index    index
}

// Of are the entries of a rule.
func (l *Lexicon) Of(rule string) []*Entry {
	var out []*Entry
	for _, e := range l.Entries {
		if e.Rule == rule {
			out = append(out, e)
		}
	}
	return out
}

// Rules are the rules the linter judges words by.
var Rules = []string{
	"vague-time", "vague-degree", "open-list", "soft-commitment", "unspecified-standard", "undefined-term",
	"lifetime", "metric-method", "liability-vague", "fee-undetermined", "agreement-to-agree",
}

// Rungs are the rungs of the acceptance ladder in the order they are tried.
var Rungs = []string{
	"number",     // a number with a time unit, or a frequency, for the same act in the sentence
	"clause",     // the same in the numbered clause or table row
	"elsewhere",  // a sentence elsewhere that opens with the notion gives it a time: 定期检查每季度一次
	"measure",    // a count, share or amount beside the word
	"definition", // the word is defined
	"bracket",    // explained in brackets right after it
	"standard",   // a titled or numbered standard, or an attachment that exists
	"person",     // a named person decides by a criterion
	"reference",  // what was agreed elsewhere is only pointed at
	"quotation",  // quoted, or part of a title in 《》
	"heading",    // a heading, table head, caption or label
	"item",       // a list item or cell that is only a name: 定期巡检
	"negation",   // 未及时, 不得无故…: no duty but its breach
	"condition",  // a case that is described, not a duty
	"purpose",    // an aim: 以便及时…
	"right",      // what one may do: 可随时
	"recital",    // opening words before the first clause
}

// For is the hint in Chinese or English for the words found.
func (h Hint) For(word string, chinese bool) Sentence {
	if chinese || h.En == "" {
		return Sentence{h.Zh, word}
	}
	return Sentence{h.En, word}
}

// Sentence is a hint for certain words. It is worded when it is printed:
// nearly all findings share few hints, and few are printed in both languages.
type Sentence struct{ hint, word string }

// String is the hint, {word} replaced by the words found.
func (s Sentence) String() string { return strings.ReplaceAll(s.hint, "{word}", s.word) }

// Within reports whether the term holds the word or one of its forms.
func (e *Entry) Within(term string) bool {
	for _, f := range e.Forms {
		if strings.Contains(term, f) {
			return true
		}
	}
	return strings.Contains(term, e.Word)
}
