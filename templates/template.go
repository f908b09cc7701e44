package templates

import (
	"qiyue/clauses"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Template is one kind of agreement.
type Template struct {
	Kind        string
	Title       string
	Class       string // contract, terms, policy, form
	Use         string // when to use the kind
	Parties     []Party
	Addressee   Party    // whom one-sided terms or rules are for and nobody names, if any
	Self        string   // what the document calls itself, if not 本协议
	Sections    []string // spec sections the kind needs, and fields that are optional in other kinds
	Optional    []string // spec sections the kind has use for and can do without
	Numbering   Numbering
	Style       Style
	Preamble    []Ref
	Chapters    []Chapter
	Signature   []Ref // clauses whose text stands above the signatures; empty: not signed
	Attachments []Chapter
	File        *source.File
}

// Party is a role and what it is called in this kind.
type Party struct {
	Role  string
	Label string             // 甲方
	Title string             // 服务方
	When  *clauses.Condition // nil: in every agreement of the kind
}

// Chapter is a chapter or attachment and its clauses.
type Chapter struct {
	ID      string
	Title   string
	When    *clauses.Condition
	Clauses []Ref
	At      source.Span
}

// Ref names a clause, and where.
type Ref struct {
	ID string
	At source.Span
}

// Numbering are patterns: {n} is the number in figures, {cn} in characters,
// {chapter} the chapter's number in figures, {number} a finished clause number.
type Numbering struct {
	Chapter    string // "" where chapters carry no number
	Clause     string
	Item       string
	Subitem    string
	Attachment string
	Reference  string // how [[clause]] prints
}

// Style is what the kind looks like.
type Style struct {
	Contents bool
	Clause   string // line or run-in
}

// Agreement is what clauses call the document they stand in; where a kind
// calls itself otherwise (see Self), that is printed.
const Agreement = "本协议"

// Label is what a role, or the one that stands in for it, is called, "" when
// the kind has no such party.
func (t *Template) Label(role string) string {
	for _, r := range spec.Roles(role) {
		for _, p := range t.Parties {
			if p.Role == r {
				return p.Label
			}
		}
	}
	if t.Addressee.Role == role {
		return t.Addressee.Label
	}
	return ""
}

// Party is the kind's party of exactly this role, or nil.
func (t *Template) Party(role string) *Party {
	for i := range t.Parties {
		if t.Parties[i].Role == role {
			return &t.Parties[i]
		}
	}
	return nil
}

// Roles are the parties every agreement of the kind has, for a starter spec.
func (t *Template) Roles() []spec.RoleLabel {
	var out []spec.RoleLabel
	for _, p := range t.Parties {
		if p.When == nil {
			out = append(out, spec.RoleLabel{Role: p.Role, Label: p.Label, Title: p.Title})
		}
	}
	return out
}
