package lint

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/document"
)

// Input says what a rule of text reads.
type Input uint8

// The inputs. A rule of both is run once for each.
const (
	InText Input = 1 << iota
	// InProse runs a rule of text on the values of a spec that were worded
	// freely, each by itself, with Pass.Text set; findings about the whole text
	// are dropped.
	InProse
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
	// Residue: the rule is also about what the web page left around the
	// agreement. Other rules find nothing there.
	Residue bool
	// Papers: the rule misses papers. One that stands in the same file as an agreement
	// of its own is not missed.
	Papers bool
	// Yields are rules beside which the rule is silent: what one of them asks, and no less
	// gravely, of words that begin at the same place, or of more that end with them, it does not ask.
	Yields []string
	// Run examines Pass.Text, RunSpec Pass.Spec; a rule has one of them or both.
	Run, RunSpec func(*Pass)
}

// Doc documents a rule. Examples are agreement texts and are run as tests: a
// Bad one makes the rule report, a Good one does not. ⟦ and ⟧ enclose the words
// at fault and are no part of the text. SpecBad and SpecGood are the same
// of specs: what is shown as a YAML comment, then paths and values.
type Doc struct {
	What, Why Words
	Spec      Words // what of a spec is looked at, or why nothing can be wrong there
	Bad, Good []string

	SpecBad, SpecGood []string

	Basis []diag.LawID
	Since string
}

// Applies reports whether the rule applies to a class of document.
func (r *Rule) Applies(c document.Class) bool {
	return len(r.Classes) == 0 || slices.Contains(r.Classes, c)
}

// Examines reports a rule with an input of its own; what others tell arises
// wherever findings are governed.
func (r *Rule) Examines() bool { return r.Inputs != 0 || r.RunSpec != nil }

// OnSpec is the usual severity of findings in a spec, ok false when the rule
// looks at none. A rule that only reads the sentences of its values reports
// them as it does those of a text.
func (r *Rule) OnSpec() (s diag.Severity, ok bool) {
	if r.RunSpec != nil {
		return r.Spec, true
	}
	return r.Text, r.Inputs&InProse != 0
}

// OnText is the usual severity of findings in a text, ok false when the rule
// reads none.
func (r *Rule) OnText() (s diag.Severity, ok bool) { return r.Text, r.Inputs&InText != 0 }
