package batch

import (
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
	b, errs := New(Input{Engine: e, Base: empty(book.Name, t, kind), Data: book, Draft: draft, Workers: 1})
	if b == nil {
		return nil, errs
	}
	var only *row
	examples := b.examples
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
		return nil, append(errs, tableError(book.Name, b.table.Name, err))
	}
	if len(examples) > 0 {
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
			return nil, append(errs, tableError(book.Name, t.Name, err))
		}
		if kind != nil {
			return kind, nil
		}
	}
	d := errs.Add(Rule, place(book.Name, ""), diag.Say("batch-one-kind", "kinds", templates.Kinds()))
	d.Path = "agreement"
	return nil, errs
}

// empty is a base with nothing but the kind and its parties' roles.
func empty(name string, t *templates.Template, kind *yaml.Node) *yaml.Node {
	at := source.Span{File: source.NewFile(name, "")}
	word := func(s string) *yaml.Node { return &yaml.Node{Tag: "!!str", Value: s, At: at} }
	parties := &yaml.Node{Kind: yaml.Sequence, At: at}
	for _, p := range t.Roles() {
		parties.Items = append(parties.Items, &yaml.Node{Kind: yaml.Mapping, At: at, Pairs: []yaml.Pair{{Key: word("role"), Value: word(p.Role)}}})
	}
	return &yaml.Node{Kind: yaml.Mapping, At: at, Pairs: []yaml.Pair{{Key: word("agreement"), Value: kind}, {Key: word("parties"), Value: parties}}}
}
