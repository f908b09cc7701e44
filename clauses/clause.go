package clauses

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Clause is one clause as its file states it.
type Clause struct {
	ID        string
	Title     string
	Version   int
	Topic     string
	When      *Condition // nil: always
	Prominent bool       // an exclusion or limit of liability: printed emphasised (民法典 496)
	Variants  []Variant
	Basis     []diag.LawID
	Body      []Node
	File      *source.File
	At        source.Span // the id in the front matter
}

// Variant is a named condition that body blocks refer to. Of a clause's
// variants exactly one must hold, unless it has a single one.
type Variant struct {
	ID   string
	When *Condition
	At   source.Span
}

// Node is a piece of a clause's body: *Para, *List, *Table, *Each, *Guard or *Flow.
type Node interface{ node() }

type at struct{ At source.Span }

func (at) node() {}

// Para is a paragraph.
type Para struct {
	at
	Pieces []Piece
}

// Announces ends a paragraph that a list follows.
const Announces = "："

// Leads reports a paragraph that announces a list.
func (p *Para) Leads() bool {
	k := len(p.Pieces) - 1
	return k >= 0 && p.Pieces[k].Kind == Words && strings.HasSuffix(p.Pieces[k].Text, Announces)
}

// List is a numbered list; with Terms its items are definitions.
type List struct {
	at
	Items []Item
	Terms bool
}

// Item is one item, perhaps under a condition.
type Item struct {
	When *Condition
	Body []Node
}

// Each repeats its one item for every entry of a spec list.
type Each struct {
	at
	Over *spec.Path
	Item Item
}

// Table is a table whose rows are written out, or repeated over a spec list.
type Table struct {
	at
	Over    *spec.Path // nil: rows as written; else the first is repeated and the rest follow once
	Times   int        // more than 0: the first row is repeated that often, for a form to write in
	Caption []Piece
	Align   []byte // 'l', 'c', 'r' a column
	Head    [][]Piece
	Rows    []Row
}

// Row is a row of a table below its head; one whose condition does not hold is
// left out.
type Row struct {
	When  *Condition
	Cells [][]Piece
}

// Guard holds blocks that are kept only where a condition or variant holds.
type Guard struct {
	at
	When *Condition
	Body []Node
}

// Flow is a process: each item name | text | limit.
type Flow struct {
	at
	Caption []Piece
	Steps   []FlowStep
}

// FlowStep is one step, perhaps under a condition.
type FlowStep struct {
	When              *Condition
	Name, Text, Limit []Piece
}

// PieceKind tells pieces of a sentence apart.
type PieceKind uint8

// The kinds of piece.
const (
	Words PieceKind = iota
	Placeholder
	Reference
	Blank
	Label // the label of a party's role: 甲方; of several parties: Together
)

// Together is what the parties are called together where a clause writes
// {{parties}}, the other side of one of them where it writes {{others}} and
// those at odds where it writes {{disputants}}, in an agreement of two and of
// three.
var Together = map[string]struct{ Two, Three string }{
	"parties":    {"双方", "三方"},
	"others":     {"对方", "另外两方"},
	"disputants": {"双方", "争议各方"},
}

// Piece is a stretch of a sentence.
type Piece struct {
	Kind   PieceKind
	Text   string // Words: the words; Reference: its target; Label: the role
	Path   *spec.Path
	Filter string // Placeholder: a name of Filters
	Width  int    // Blank
	Strong bool
	At     source.Span
}

// Filters are how a placeholder may be printed otherwise than plainly: a sum in
// 大写, a role by its party's label.
var Filters = []string{"words", "label"}

// Source is the clause's body as its file states it.
func (c *Clause) Source() string {
	_, body, _ := frontMatter(c.File)
	return c.File.Text[body:]
}
