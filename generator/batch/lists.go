package batch

import (
	"errors"
	"strconv"
	"strings"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
)

// maxListBytes bounds what the tables of lists may hold in memory.
const maxListBytes = 64 << 20

// listTable is a table of repeated items, each row keyed to a row of the main
// table by the agreement number.
type listTable struct {
	book     *sheet.Book
	table    string
	path     string
	width    int  // cells of the header, to its last name
	inherits bool // a row without entries stands for the base's list
	merges   []sheet.Merge
	columns  []column
	entries  map[string][]entry
	order    []string // keys as they first come
}

// entry is one row of a list.
type entry struct {
	row   int
	key   sheet.Cell
	cells []sheet.Cell
}

// list reads a table of items whole.
func (b *Batch) list(book *sheet.Book, t sheet.Table, path string, l *labels) diag.List {
	var errs diag.List
	out := &listTable{book: book, table: t.Name, path: path, entries: map[string][]entry{}}
	in := l.within[path]
	var err error
	if out.merges, err = t.Merged(); err != nil {
		return append(errs, Unreadable(book.Name, t.Name, err))
	}
	key, first, size := -1, true, 0
	var example source.Span // first key that is still the form's
	var examples []int      // rows of such keys
	err = t.Rows(func(r sheet.Row) error {
		if first {
			first = false
			key, errs = out.header(r, in)
			if errs.HasErrors() {
				return errStop
			}
			return nil
		}
		e := entry{row: r.Number, key: sheet.Cell{Column: key}}
		for _, c := range r.Cells {
			switch {
			case c.Column == key:
				e.key = c
			case c.Kind != sheet.Empty || c.Formula:
				e.cells = append(e.cells, c)
			}
			size += len(c.Text) + 64
		}
		if size > maxListBytes {
			return sheet.ErrTooMany
		}
		if e.key.Kind == sheet.Empty && !e.key.Formula && len(e.cells) == 0 {
			return nil
		}
		if d, short := shortRecord(book, t.Name, r, out.width, func(i int) string { return headerFrom(out.columns, i) }); short {
			errs = append(errs, d)
			return nil
		}
		number, wrong := out.number(e, b.cast)
		if errs = append(errs, wrong...); wrong.HasErrors() {
			return nil
		}
		if strings.Contains(number, spec.ExampleMark) {
			if len(examples) == 0 {
				example = place(book.Place(t.Name, r.Number, e.key), e.key.Text)
			}
			examples = append(examples, r.Number)
			return nil
		}
		if number == "" {
			errs.Add(Rule, place(book.Place(t.Name, r.Number, e.key), ""), diag.Say("batch-list-no-key"))
			return nil
		}
		if _, ok := out.entries[number]; !ok {
			out.order = append(out.order, number)
		}
		out.entries[number] = append(out.entries[number], e)
		return nil
	})
	switch {
	case errors.Is(err, errStop):
	case err != nil:
		errs = append(errs, Unreadable(book.Name, t.Name, err))
	case !first:
		b.lists = append(b.lists, out)
	}
	if len(examples) > 0 {
		b.examples.Add(Rule, example, diag.Say("batch-example-row", "row", ranges(examples))).Fix = diag.Say("batch-example-row-fix")
	}
	return errs
}

// header understands the headers of a list and gives the column of the key.
func (l *listTable) header(head sheet.Row, in *labels) (key int, errs diag.List) {
	key = -1
	taken := map[string]string{}
	for _, c := range head.Cells {
		if c.Kind == sheet.Empty {
			continue
		}
		l.width = c.Column + 1
		at := place(l.book.Place(l.table, head.Number, c), c.Text)
		name, inherits := headerName(c.Text)
		if n := normal(name); key < 0 && (n == "number" || n == normal("协议编号")) {
			key, l.inherits = c.Column, inherits
			continue
		}
		path, f, wrong, fix := in.find(strings.TrimPrefix(c.Text, l.path+"."))
		if wrong.IsZero() && taken[path] != "" {
			wrong = diag.Say("batch-header-twice", "header", c.Text, "other", taken[path])
		}
		if !wrong.IsZero() {
			errs.Add(Rule, at, wrong).Fix = fix
			continue
		}
		taken[path] = c.Text
		l.columns = append(l.columns, column{index: c.Column, header: strings.TrimSpace(c.Text), path: path, plain: path, field: f})
	}
	if key < 0 && !errs.HasErrors() {
		errs.Add(Rule, place(l.book.Place(l.table, head.Number, sheet.Cell{}), ""), diag.Say("batch-list-no-number"))
	}
	return key, errs
}

// number is the agreement number of an entry, read as that of the main table is.
func (l *listTable) number(e entry, k caster) (string, diag.List) {
	at := place(l.book.Place(l.table, e.row, e.key), e.key.Text)
	if !e.key.Formula && (e.key.Kind == sheet.Text || e.key.Kind == sheet.Empty) {
		return strings.TrimSpace(e.key.Text), nil
	}
	n, errs := k.node(e.key, spec.FieldAt("number"), at.File)
	if n == nil {
		return "", errs
	}
	return strings.TrimSpace(n.Value), errs
}

// sequence is the list of one row, nil when the table has nothing for it and
// the base stands.
func (l *listTable) sequence(number string, k caster, files func(*source.File)) (*yaml.Node, diag.List) {
	entries := l.entries[number]
	if len(entries) == 0 {
		return nil, nil
	}
	k.date1904 = l.book.Date1904()
	var errs diag.List
	n := &yaml.Node{Kind: yaml.Sequence}
	for _, e := range entries {
		item := &yaml.Node{Kind: yaml.Mapping}
		at := place(l.book.Place(l.table, e.row, e.key), e.key.Text)
		files(at.File)
		item.At = at
		for _, m := range touching(l.merges, e.row) {
			errs = append(errs, mergedAt(l.book, l.table, m, e.row))
		}
		for _, c := range e.cells {
			col := columnAt(l.columns, c.Column)
			file := source.NewFile(l.book.Place(l.table, e.row, c), c.Text)
			files(file)
			if col == nil {
				errs.Add(Rule, source.Span{File: file, End: len(file.Text)}, diag.Say("batch-cell-no-header"))
				continue
			}
			v, more := k.node(c, col.field, file)
			for _, e := range more {
				e.Path = l.path + "[" + strconv.Itoa(len(n.Items)) + "]." + col.path
				errs = append(errs, e)
			}
			if v == nil {
				v = unread(file, c)
			}
			if tree, ok := item.Set(col.path, v); ok {
				item = tree
			}
		}
		n.Items = append(n.Items, item)
	}
	n.At = n.Items[0].At
	return n, errs
}

// unread stands for a cell that was reported already: present, so that it is
// not missed, whatever it is.
func unread(file *source.File, c sheet.Cell) *yaml.Node {
	return &yaml.Node{Tag: "!!str", Value: c.Text, At: source.Span{File: file, End: len(file.Text)}}
}

func columnAt(columns []column, index int) *column {
	for i := range columns {
		if columns[i].index == index {
			return &columns[i]
		}
	}
	return nil
}
