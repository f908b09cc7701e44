package document

import "qiyue/internal/source"

// Class says what kind of paper a document is; rules apply by class.
type Class string

// The classes.
const (
	Contract Class = "contract" // two or more sides bind each other
	Terms    Class = "terms"    // one side's printed terms
	Policy   Class = "policy"   // internal rules
	Form     Class = "form"     // a form to be filled in
)

// Document is one agreement, policy or form.
type Document struct {
	Kind    string // agreement kind (templates/<kind>.yaml), "" for a stranger's text
	Class   Class
	Title   []Inline
	Number  []Inline // agreement number, empty when there is none
	Draft   bool     // unfinished: writers mark it 草稿
	Style   Style
	Parties []Party // who the document binds, in the order of their labels
	Blocks  []Block // body, then attachments
	Source  *source.File

	Unclosed []source.Span // markup of the text that was read that begins and does not end: comments, tags
}

// Style is what a template says about looks, beside numbering (which is
// already in the tree).
type Style struct {
	Contents bool   // print a table of contents
	Clause   string // "line": a clause's title stands on a line of its own; "run-in": before its first words
	Header   string // running header text besides title and number, or ""
}

// Origin says where a block or inline comes from.
type Origin struct {
	Clause   string      // clause@version, "" outside clauses
	ClauseAt source.Span // in the clause library or template
	At       source.Span // in the spec (a value) or in the text that was read
}

// Party is one side of the agreement.
type Party struct {
	Role   string // provider, customer, …
	Label  string // 甲方, 乙方, 丙方
	Title  string // 服务方, 客户, …: what the side is called beside its label
	Name   Inline
	Fields []Field // printed in the parties block, in order, name first
}

// Field is one labelled line: 住所：…
type Field struct {
	Label string
	Value []Inline
}

// InlineKind tells inlines apart.
type InlineKind uint8

// The kinds of inline.
const (
	Text  InlineKind = iota // fixed words
	Value                   // a value from the spec; Path says which
	Ref                     // a resolved reference; Target says to what
	Blank                   // room to write, Width ems; Text is what the blank asks for and is not printed
	Term                    // a defined term, where it is defined
)

// Inline is a stretch of text of one kind. Text never contains line breaks.
type Inline struct {
	Kind   InlineKind
	Text   string
	Strong bool   // printed emphasised (民法典 496: prominent)
	Path   string // Value: path in the spec
	Target string // Ref: id of a clause, chapter or attachment in this document
	Width  int    // Blank: ems
	Origin Origin
}

// Block is a Chapter, Clause, Paragraph, List, Table, Flow, PartyBlock,
// Signature or Attachment.
type Block interface{ From() *Origin }

// From gives every block its Block method.
func (o *Origin) From() *Origin { return o }

// Chapter is a numbered division that holds clauses.
type Chapter struct {
	Origin
	ID     string
	Number string // "第一章", or "" when unnumbered
	Title  []Inline
	Blocks []Block
}

// Clause is one clause with its number and title.
type Clause struct {
	Origin
	ID        string
	Version   int
	Number    string // "1.1", "第一条"
	Title     []Inline
	Prominent bool // the whole clause is printed emphasised
	Blocks    []Block
	Common    []Stretch // of Blocks, what other documents have too
}

// Paragraph is a run of text. Number is set on a paragraph that carries one
// of its own outside a List (run-in numbering of contracts that were read).
type Paragraph struct {
	Origin
	Number  string
	Inlines []Inline
	Align   Align
	Heading bool // an unnumbered heading
}

// Align is the alignment of a paragraph or a column.
type Align uint8

// The alignments. A justified paragraph has a two-em first-line indent.
const (
	Justify Align = iota
	Left
	Center
	Right
)

// List is a sequence of numbered or dashed items.
type List struct {
	Origin
	Items []*Item
}

// Item is one member of a List. Number is printed as it stands ("（一）", "1.1.1").
type Item struct {
	Origin
	Number string
	Blocks []Block
}

// Table has a header row that is repeated on every page it runs over.
type Table struct {
	Origin
	Caption []Inline
	Columns []Column
	Head    []Cell // empty: a table without header
	Rows    []Row
}

// Column is one column of a table.
type Column struct {
	Align  Align
	Weight float64 // share of the width relative to the others; 0: by content
}

// Row is one row, never cut by a page break.
type Row struct {
	Cells  []Cell
	Height float64 // minimal height in ems of the table's type size, for rows to write in
}

// Cell is one cell; Span is the number of columns it covers (0 means 1).
type Cell struct {
	Inlines []Inline
	Span    int
}

// Flow is a process drawn as boxes and arrows.
type Flow struct {
	Origin
	Caption []Inline
	Steps   []Step
}

// Step is one box of a Flow: a name, what happens, and by when.
type Step struct {
	Name  []Inline
	Text  []Inline
	Limit []Inline // time limit, may be empty
}

// PartyBlock prints the parties with their particulars.
type PartyBlock struct {
	Origin
	Parties []Party
}

// Signature is the signature page: one column or block a party, with room for
// the seal, the signatory and the date.
type Signature struct {
	Origin
	Lead  []Inline // a closing sentence above, may be empty
	Sides []Side
}

// Side is one party's part of a Signature.
type Side struct {
	Label  string // 甲方（盖章）
	Name   []Inline
	Person string // the line to sign: 法定代表人或授权代表（签字）
	Fields []Field
	Seal   bool // leave an area for the seal
	Date   []Inline
}

// Attachment stands on pages of its own after the signatures.
type Attachment struct {
	Origin
	ID     string
	Number string // 附件一
	Title  []Inline
	Blocks []Block
	Common []Stretch // of Blocks, what other documents have too
}

// DraftNotice is what every draft says of itself.
const DraftNotice = "草稿：本文由程序按所填内容生成，未经律师审定，不得签署使用。"
