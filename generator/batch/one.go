package batch

import (
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

// One reads the one agreement of a workbook that stands for itself, without a
// base spec: what `batch template` writes, filled in. The kind stands in the
// column 协议种类. The agreement is nil when there are errors of validation;
// findings point at cells.
func One(e *generator.Engine, book *sheet.Book, draft bool) (*generator.Agreement, diag.List) {
	kind, errs := kindIn(book)
	if errs.HasErrors() {
		return nil, errs
	}
	t, errs := e.Template(kind.Value)
	if t == nil {
		if !errs.HasErrors() {
			message, fix := templates.Unknown(kind.Value)
			errs.Add(Rule, kind.At, message).Fix = fix
		}
		return nil, errs
	}
	in := Input{Engine: e, Base: empty(book.Name, kind, t.Parties), Data: book, Draft: draft, Workers: 1}
	b, errs := New(in)
	if b == nil {
		return nil, errs
	}
	if given := b.givenParties(); len(given) < len(t.Parties) {
		in.Base = empty(book.Name, kind, given)
		if b, errs = New(in); b == nil {
			return nil, errs
		}
	}
	var only *row
	examples := slices.Clone(b.examples)
	rows := 0
	if err := b.rows(func(r *row) error {
		if rows++; rows == 1 {
			only = r
		}
		if l := (&laid{row: r, files: map[*source.File]bool{}}); b.example(l) {
			examples = append(examples, l.errs...)
		}
		return nil
	}); err != nil {
		return nil, append(errs, Unreadable(book.Name, b.table.Name, err))
	}
	if len(examples) > len(b.examples) {
		return nil, append(errs, examples...)
	}
	if rows != 1 {
		d := errs.Add(Rule, place(book.Name, ""), diag.Say("batch-one-row", "rows", rows))
		d.Fix = diag.Say("batch-one-row-fix")
		return nil, errs
	}
	l := b.lay(only)
	a := b.agreement(l)
	b.settle(l)
	l.errs.Sort()
	for i := range l.errs {
		if _, own := l.files[l.errs[i].At.File]; own {
			column, _ := b.header(l.errs[i].Path)
			l.errs[i].Message = InColumn(l.errs[i], column)
		}
	}
	for _, list := range b.lists {
		for _, number := range list.order {
			if e := list.entries[number][0]; number != l.number {
				l.errs.Add(Rule, place(book.Place(list.table, e.row, e.key), e.key.Text), diag.Say("batch-list-stray", "number", number))
			}
		}
	}
	if len(b.examples) > 0 { // what an example stands in for is not missing
		l.errs = slices.DeleteFunc(l.errs, func(d diag.Diagnostic) bool {
			return slices.ContainsFunc(b.lists, func(l *listTable) bool { return l.path == d.Path && len(l.entries) == 0 })
		})
		return nil, append(append(errs, b.examples...), l.errs...)
	}
	return a, append(errs, l.errs...)
}

// kindIn is the kind of agreement a workbook names.
func kindIn(book *sheet.Book) (*yaml.Node, diag.List) {
	var errs diag.List
	var kind *yaml.Node
	for _, t := range book.Tables {
		column := -1
		err := t.Rows(func(r sheet.Row) error {
			for _, c := range r.Cells {
				name := normal(c.Text)
				switch {
				case column < 0 && (name == "agreement" || name == normal(spec.FieldAt("agreement").Label)):
					column = c.Column
				case column == c.Column && c.Kind != sheet.Empty:
					at := place(book.Place(t.Name, r.Number, c), c.Text)
					kind = &yaml.Node{Tag: "!!str", Value: strings.TrimSpace(c.Text), At: at}
					if named, ok := templates.KindNamed(c.Text); ok {
						kind.Value = named
					}
					return errStop
				}
			}
			if column < 0 {
				return errStop
			}
			return nil
		})
		if err != nil && err != errStop {
			return nil, append(errs, Unreadable(book.Name, t.Name, err))
		}
		if kind != nil {
			return kind, nil
		}
	}
	d := errs.Add(Rule, place(book.Name, ""), diag.Say("batch-one-kind", "kinds", templates.Names()))
	d.Path = "agreement"
	return nil, errs
}

// givenParties are the parties every agreement of the kind has, and of the
// others those of whom the table says something.
func (b *Batch) givenParties() []templates.Party {
	var out []templates.Party
	for _, p := range b.template.Parties {
		if p.When == nil || slices.ContainsFunc(b.columns, func(c column) bool { return b.used[c.index] && strings.HasPrefix(c.path, p.Role+".") }) {
			out = append(out, p)
		}
	}
	return out
}

// empty is a base with nothing but the kind and the roles of parties.
func empty(name string, kind *yaml.Node, of []templates.Party) *yaml.Node {
	at := source.Span{File: source.NewFile(name, "")}
	word := func(s string) *yaml.Node { return &yaml.Node{Tag: "!!str", Value: s, At: at} }
	parties := &yaml.Node{Kind: yaml.Sequence, At: at}
	for _, p := range of {
		parties.Items = append(parties.Items, &yaml.Node{Kind: yaml.Mapping, At: at, Pairs: []yaml.Pair{{Key: word("role"), Value: word(p.Role)}}})
	}
	return &yaml.Node{Kind: yaml.Mapping, At: at, Pairs: []yaml.Pair{{Key: word("agreement"), Value: kind}, {Key: word("parties"), Value: parties}}}
}
