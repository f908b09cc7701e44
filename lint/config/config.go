package config

import (
	"qiyue/internal/source"
	"qiyue/lint/words"
)

// Name is the file looked for upward from what is linted.
const Name = ".qiyue.yaml"

// Rule is the rule id of diagnostics about configuration files.
const Rule = "config"

// Value is a setting and where it was written. A nil *Value is unset, which
// is not the same as empty.
type Value struct {
	V      string
	At     source.Span // zero: built in
	Preset string      // the preset that brought it, or ""
}

// RuleLevel sets the severity of a rule or of one lexicon entry.
type RuleLevel struct {
	ID string // rule or rule/entry
	Value
}

// Section is what a file may set for everything, for some paths, or what a
// preset sets.
type Section struct {
	Match    []string // globs; empty: everything
	Preset   *Value
	FailOn   *Value // error, warning, info, never
	Kind     *Value // contract, terms, policy, form
	Consumer *Value // true, false
	Rules    []RuleLevel
}

// File is one configuration file as read.
type File struct {
	Section
	Paths  []Section
	Ignore []string       // globs of files a folder does not yield
	Words  *words.Lexicon // the firm's own words, nil when there are none
}

// The levels a rule may have in configuration.
const (
	Off = "off"
	On  = "on" // the usual severity
)

// Names of the settings and of what they may be.
var (
	levels  = []string{Off, On, "info", "warning", "error"}
	failOns = []string{"error", "warning", "info", "never"}
	kinds   = []string{"contract", "terms", "policy", "form"}
	flags   = []string{"true", "false"}
)
