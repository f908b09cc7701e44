package batch

import (
	"errors"
	"slices"
	"strings"

	"qiyue/generator"
	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// Rule is the rule id of what is wrong with the table itself.
const Rule = "batch"

// Input is what a run is made of.
type Input struct {
	Engine   *generator.Engine
	Base     *yaml.Node // the base spec's tree
	Data     *sheet.Book
	Lists    map[string]*sheet.Book // CSV files of lists, by the name of the list
	Sheet    string                 // the sheet of rows; "": found
	Formulas bool                   // take the stored results of formulas
	Name     string                 // pattern of file names; "": DefaultName
	Draft    bool
	Shard    Shard
	Workers  int // 0: one
}

// Batch is a table laid over a base, its headers understood.
type Batch struct {
	in       Input
	template *templates.Template
	root     *yaml.Node // the base without what belongs to the rows' own parties
	base     *spec.Base
	table    sheet.Table
	columns  []column
	number   int          // index in columns of the agreement number
	width    int          // cells of the header, to its last name
	used     map[int]bool // columns in which some row has something
	hidden   []int        // rows
	merges   []sheet.Merge
	lists    []*listTable
	labels   *labels
	examples diag.List // rows of lists that are still the form's
	own      []own     // of the base's customer, where the rows have customers of their own
	name     pattern
	cast     caster
}

// column is a column of the table of rows.
type column struct {
	index  int    // in the sheet
	header string // as written
	path   string // as spec.Overlay takes it
	plain  string // the same with roles as places: parties[1].name
	field  *spec.Field

	hidden   bool
	inherits bool // the header says that empty cells stand for the base's value
	open     bool // an empty cell could be meant in two ways, see blanks
}

// New understands a table's headers. The list says what is wrong with them and
// with the base; the Batch is nil then. Warnings may stand beside a Batch.
func New(in Input) (*Batch, diag.List) {
	b := &Batch{in: in, number: -1, cast: caster{formulas: in.Formulas, date1904: in.Data.Date1904()}}
	var errs diag.List
	b.template, errs = kindOf(in)
	if b.template == nil {
		return nil, errs
	}
	l := labelsOf(b.template)
	b.labels = l
	b.root = in.Base
	errs = append(errs, b.tables(l)...)
	if errs.HasErrors() {
		return nil, errs
	}
	b.root = b.strip(in.Base)
	b.base = spec.NewBase(b.root)
	b.own = b.particularsOf(b.root)
	errs = append(errs, b.leftovers()...)
	b.openColumns()
	errs = append(errs, b.hiddenParts()...)
	name := in.Name
	if name == "" {
		name = DefaultName
	}
	var wrong diag.Text
	if b.name, wrong = compileName(name, l); !wrong.IsZero() {
		errs.Add(Rule, source.Span{}, wrong)
		return nil, errs
	}
	return b, errs
}

func kindOf(in Input) (*templates.Template, diag.List) {
	kind := in.Base.Get("agreement")
	if kind == nil || kind.Kind != yaml.Scalar {
		_, errs := spec.Decode(in.Base)
		errs.Add(Rule, in.Base.At, diag.Say("batch-no-kind", "kinds", templates.Names())).Path = "agreement"
		return nil, errs
	}
	t, errs := in.Engine.Template(kind.Value)
	if t == nil && !errs.HasErrors() {
		message, fix := templates.Unknown(kind.Value)
		errs.Add(Rule, kind.At, message).Fix = fix
	}
	return t, errs
}

// notes are names of sheets that hold no data.
var notes = []string{"说明", "填写说明", "选项", "notes", "readme"}

// tables finds the table of rows and those of lists, and reads their headers.
func (b *Batch) tables(l *labels) diag.List {
	var errs diag.List
	found := false
	for _, t := range b.in.Data.Tables {
		path, isList := l.lists[normal(t.Name)]
		switch {
		case b.in.Sheet != "" && t.Name == b.in.Sheet, b.in.Sheet == "" && !found && (b.in.Data.CSV || !isList && !slices.Contains(notes, normal(t.Name))):
			head, err := header(t)
			if errors.Is(err, errNoRows) && b.in.Sheet == "" {
				continue
			}
			if err != nil {
				return append(errs, Unreadable(b.in.Data.Name, t.Name, err))
			}
			b.table, found = t, true
			if b.merges, err = t.Merged(); err != nil {
				return append(errs, Unreadable(b.in.Data.Name, t.Name, err))
			}
			if err := b.survey(); err != nil {
				return append(errs, Unreadable(b.in.Data.Name, t.Name, err))
			}
			errs = append(errs, b.read(head, l)...)
		case isList:
			errs = append(errs, b.list(b.in.Data, t, path, l)...)
		case b.in.Sheet == "" && !slices.Contains(notes, normal(t.Name)):
			if _, err := header(t); errors.Is(err, errNoRows) {
				continue
			}
			d := errs.Add(Rule, place(b.in.Data.Name+"!"+t.Name, ""), diag.Say("batch-sheet-unknown", "sheet", t.Name))
			if near := diag.Nearest(t.Name, l.ofLists); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			} else {
				d.Fix = diag.Say("batch-sheet-fix")
			}
		}
	}
	if !found {
		if b.in.Sheet != "" {
			names := make([]string, len(b.in.Data.Tables))
			for i, t := range b.in.Data.Tables {
				names[i] = t.Name
			}
			if b.in.Data.CSV {
				errs.Add(Rule, place(b.in.Data.Name, ""), diag.Say("batch-sheet-csv"))
				return errs
			}
			errs.Add(Rule, place(b.in.Data.Name, ""), diag.Say("batch-sheet-missing", "sheet", b.in.Sheet, "known", names))
		} else {
			errs.Add(Rule, place(b.in.Data.Name, ""), diag.Say("batch-empty"))
		}
	}
	for name, book := range b.in.Lists {
		path, ok := l.lists[normal(name)]
		if !ok {
			d := errs.Add(Rule, place(book.Name, ""), diag.Say("batch-list-unknown", "list", name))
			if near := diag.Nearest(name, l.ofLists); near != "" {
				d.Fix = diag.Say("spec-did-you-mean", "name", near)
			}
			continue
		}
		errs = append(errs, b.list(book, book.Tables[0], path, l)...)
	}
	slices.SortStableFunc(errs, byCell)
	return errs
}

var (
	errNoRows = errors.New("no rows")
	errStop   = errors.New("stop")
)

// header is the first row that holds anything.
func header(t sheet.Table) (sheet.Row, error) {
	var head sheet.Row
	err := t.Rows(func(r sheet.Row) error {
		head = r
		return errStop
	})
	switch {
	case errors.Is(err, errStop):
		return head, nil
	case err == nil:
		return head, errNoRows
	}
	return head, err
}

// read understands the headers of the table of rows.
func (b *Batch) read(head sheet.Row, l *labels) diag.List {
	var errs diag.List
	taken := map[string]string{}
	for _, c := range head.Cells {
		if c.Kind == sheet.Empty {
			continue
		}
		at := place(b.in.Data.Place(b.table.Name, head.Number, c), c.Text)
		b.width = c.Column + 1
		name, inherits := headerName(c.Text)
		path, f, wrong, fix := l.find(name)
		if wrong.IsZero() && taken[path] != "" {
			wrong, fix = diag.Say("batch-header-twice", "header", c.Text, "other", taken[path]), diag.Text{}
		}
		col := column{index: c.Column, header: name, path: path, field: f, hidden: c.Hidden, inherits: inherits}
		if wrong.IsZero() {
			if col.plain = plainPath(b.root, path); col.plain == "" && !b.used[c.Column] {
				continue // a party that this kind may have and this base does not
			} else if col.plain == "" {
				wrong, fix = diag.Say("batch-header-no-party", "header", c.Text), diag.Say("batch-header-no-party-fix")
			}
		}
		if !wrong.IsZero() {
			errs.Add(Rule, at, wrong).Fix = fix
			continue
		}
		taken[path] = c.Text
		if path == "number" {
			b.number = len(b.columns)
		}
		b.columns = append(b.columns, col)
	}
	otherwise := diag.Say("batch-header-unknown-fix")
	if len(b.columns) == 0 { // no name of a field at all: not the header
		otherwise = diag.Say("batch-header-title")
	}
	for i := range errs {
		if errs[i].Fix.IsZero() && errs[i].Message.ID != "batch-header-twice" {
			errs[i].Fix = otherwise
		}
	}
	if b.number < 0 && !errs.HasErrors() {
		errs.Add(Rule, place(b.in.Data.Place(b.table.Name, head.Number, sheet.Cell{}), ""), diag.Say("batch-no-number")).Path = "number"
	}
	return errs
}

// headerName is the name in a header, and whether it lets empty cells inherit.
func headerName(text string) (name string, inherits bool) {
	mark := strings.Trim(inheriting, "（）")
	name = strings.TrimSpace(text)
	for _, m := range []string{inheriting, "(" + mark + ")"} {
		if rest, ok := strings.CutSuffix(name, m); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return name, false
}

// plainPath is a path with the role of a party as its place in a tree, "" when
// the tree has no such party.
func plainPath(root *yaml.Node, path string) string {
	role, rest, ok := strings.Cut(path, ".")
	if _, isRole := spec.Model().Field("parties").Field("role").Choice(role); !ok || !isRole {
		return path
	}
	i := spec.PartyAt(root, role)
	if i < 0 {
		return ""
	}
	return partyPath(i) + "." + rest
}

func place(name, text string) source.Span {
	f := source.NewFile(name, text)
	return source.Span{File: f, End: len(text)}
}
