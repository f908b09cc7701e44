package lint

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/document"
)

// Input says what a rule reads.
type Input uint8

// The inputs. A rule of both is run once for each.
const (
	InSpec Input = 1 << iota
	InText
)

// Words is a short text in both languages.
type Words struct{ Zh, En string }

// Rule is one check. Its zero fields mean: every class of document, no words,
// severity info.
type Rule struct {
	ID    string // stable, kebab-case, never reused
	Title Words
	// Spec and Text are the usual severities of findings on either input.
	Spec, Text diag.Severity
	// Classes are the classes of document the rule applies to; empty: all.
	Classes []document.Class
	Inputs  Input
	Doc     Doc
	// Words are literals the rule looks for in the normalised text. Where they
	// stand is found in one pass for all rules; see Pass.Hits. A rule that has
	// Words and is found none of them is not run on the text, unless Always.
	Words  []string
	Always bool
	// Run examines the pass: Pass.Spec or Pass.Text is set, never both.
	Run func(*Pass) error
}

// Doc documents a rule. Examples are agreement texts and are run as tests: a
// Bad one makes the rule report, a Good one does not. ⟦ and ⟧ enclose the words
// at fault and are no part of the text.
type Doc struct {
	What, Why Words
	Bad, Good []string
	Basis     []diag.LawID
	Since     string
}

// Applies reports whether the rule applies to a class of document.
func (r *Rule) Applies(c document.Class) bool {
	return len(r.Classes) == 0 || slices.Contains(r.Classes, c)
}
