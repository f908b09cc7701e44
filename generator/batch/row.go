package batch

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"qiyue/generator"
	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// row is one row of the table, on its way.
type row struct {
	sheet.Row
	index int // among the rows of data, from 0
}

// laid is a row laid over the base.
type laid struct {
	row     *row
	spec    *spec.Spec
	number  string
	errs    diag.List
	files   map[*source.File]bool // of the row's cells; true: reported
	numbers source.Span           // the cell of the agreement number

	example bool     // the form's own example row
	short   bool     // a CSV record with fewer cells than the header
	settled []string // paths about which a cell has spoken, or was reported for not speaking
	wrong   []string // of these, what was reported: that nothing stands there is known
}

// lay lays a row over the base and reads the spec that comes of it.
func (b *Batch) lay(r *row) *laid {
	out := &laid{row: r, files: make(map[*source.File]bool, len(r.Cells)+4)}
	if b.example(out) {
		return out
	}
	var short diag.Diagnostic
	if short, out.short = shortRecord(b.in.Data, b.table.Name, r.Row, b.width, b.headerFrom); out.short {
		out.report(short)
	}
	tree := b.root
	own := func(f *source.File) { out.files[f] = false }
	given := make(map[int]bool, len(r.Cells))
	for _, c := range r.Cells {
		if c.Kind == sheet.Empty && !c.Formula {
			continue
		}
		file := source.NewFile(b.in.Data.Place(b.table.Name, r.Number, c), c.Text)
		own(file)
		col := columnAt(b.columns, c.Column)
		if col == nil {
			out.report(diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: source.Span{File: file, End: len(file.Text)}, Message: diag.Say("batch-cell-no-header")})
			continue
		}
		given[c.Column] = true
		if c.Kind == sheet.Text && saysOnly(c.Text, baseMarks) {
			if out.settled = append(out.settled, col.plain); valueAt(b.root, col.plain) == nil || col.path == "number" {
				out.wrong = append(out.wrong, col.plain)
				out.report(diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: source.Span{File: file, End: len(file.Text)}, Path: col.plain, Message: diag.Say("batch-cell-no-base", "label", col.header), Fix: diag.Say("batch-cell-no-base-fix")})
			}
			continue
		}
		v, errs := b.cast.node(c, col.field, file)
		for _, e := range errs {
			e.Path = col.plain
			out.report(e)
		}
		if v == nil {
			v = unread(file, c)
		}
		if col.path == "agreement" { // the base says it
			if kind, _ := templates.KindNamed(v.Value); kind != b.template.Kind {
				out.report(diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: v.At, Path: col.path, Message: diag.Say("batch-other-kind", "kind", b.template.Kind)})
			}
			continue
		}
		if next, ok := spec.Overlay(tree, col.path, v); ok {
			tree = next
		} else {
			out.report(diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: v.At, Message: diag.Say("batch-cell-gap", "path", col.path)})
		}
		if col.path == "number" {
			out.number, out.numbers = strings.TrimSpace(v.Value), source.Span{File: file, End: len(file.Text)}
		}
	}
	if out.number == "" {
		tree, _ = tree.Set("number", &yaml.Node{Tag: "!!null"}) // never the base's
	}
	for _, l := range b.lists {
		n, errs := l.sequence(out.number, b.cast, own)
		for _, e := range errs {
			out.report(e)
		}
		if n != nil {
			tree, _ = tree.Set(l.path, n)
		}
	}
	for _, m := range touching(b.merges, r.Number) {
		if m.Left < b.width {
			out.merged(b, m, given)
		}
	}
	b.blanks(out, given)
	b.leaks(out, tree)
	s, errs := b.base.Decode(tree)
	out.spec = s
	for _, e := range errs {
		if reported := out.files[e.At.File]; !reported {
			out.errs = append(out.errs, nearestLabel(e))
		}
	}
	return out
}

// example reports a row that still carries the example's number, or that adds
// up the table or remarks on it: one finding for the whole of it.
func (b *Batch) example(l *laid) bool {
	for _, c := range l.row.Cells {
		if c.Column != b.columns[b.number].index {
			continue
		}
		message, fix := "batch-example-row", "batch-example-row-fix"
		switch {
		case strings.Contains(c.Text, spec.ExampleMark):
		case remark.MatchString(c.Text):
			message, fix = "batch-remark-row", "batch-remark-row-fix"
		default:
			continue
		}
		at := place(b.in.Data.Place(b.table.Name, l.row.Number, c), c.Text)
		l.example, l.numbers = true, at
		l.report(diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: at, Path: "number", Message: diag.Say(message, "row", l.row.Number), Fix: diag.Say(fix)})
		return true
	}
	return false
}

// remark is what stands in the first cell below a table instead of a number.
var remark = regexp.MustCompile(`^\s*(?:(?:合|总|小|共)\s*计|(?:注|备注|说明|填表说明|制表人?|填表人?)\s*[:：])`)

// headerFrom is the first header at or after a column.
func (b *Batch) headerFrom(index int) string { return headerFrom(b.columns, index) }

func headerFrom(columns []column, index int) string {
	for _, c := range columns {
		if c.index >= index {
			return c.header
		}
	}
	return ""
}

func (l *laid) report(d diag.Diagnostic) {
	l.errs = append(l.errs, d)
	if d.Severity == diag.Error {
		l.files[d.At.File] = true
	}
}

// nearestLabel says the nearest right label of a choice, where the spec says
// the nearest right id.
func nearestLabel(d diag.Diagnostic) diag.Diagnostic {
	if d.Message.ID != "spec-not-a-choice" {
		return d
	}
	f := spec.FieldAt(d.Path)
	if f == nil {
		return d
	}
	var names []string
	for _, e := range f.Enum {
		names = append(names, e.Label)
	}
	found := strings.TrimSpace(d.At.Text())
	near := diag.Nearest(found, names)
	if near == "" { // 专用发票 for 增值税专用发票, if for no other
		for _, n := range names {
			if strings.Contains(n, found) {
				if near != "" {
					near = ""
					break
				}
				near = n
			}
		}
	}
	if near != "" {
		d.Fix = diag.Say("spec-did-you-mean", "name", near)
	} else {
		d.Fix = diag.Say("batch-one-of", "values", names)
	}
	return d
}

// agreement checks a laid row as a single spec is checked.
func (b *Batch) agreement(l *laid) *generator.Agreement {
	a, errs := b.in.Engine.Agreement(l.spec, l.errs, b.in.Draft)
	l.errs = errs
	if a != nil && !errs.HasErrors() {
		l.errs = append(l.errs, b.in.Engine.Undrawable(a)...)
	}
	return a
}

// settle moves the findings of a row to cells: what is missing to the cell
// that should hold it. What stands in the base and has nothing to do with the
// row keeps its place.
func (b *Batch) settle(l *laid) {
	l.errs = slices.DeleteFunc(l.errs, func(d diag.Diagnostic) bool {
		c := columnFor(b.columns, d.Path)
		return c != nil && l.beyond(b, c) || d.Message.ID == "spec-missing" && slices.Contains(l.wrong, d.Path)
	})
	for i := range l.errs {
		d := &l.errs[i]
		b.speak(d)
		_, own := l.files[d.At.File]
		if at := b.missing(l, d.Path); !at.IsZero() {
			d.At = at
		} else if c := b.columnOf(d.Path); c != nil && !own {
			d.At = b.at(l.row, c)
		} else {
			continue
		}
		l.files[d.At.File] = true
	}
}

// missing is the empty cell in which the value of a path should stand, if the
// table has a column for it.
func (b *Batch) missing(l *laid, path string) source.Span {
	if c := columnFor(b.columns, path); c != nil {
		if at := b.at(l.row, c); at.File.Text == "" {
			return at
		}
	}
	for _, list := range b.lists {
		rest, ok := strings.CutPrefix(path, list.path+"[")
		index, key, found := strings.Cut(rest, "].")
		i, err := strconv.Atoi(index)
		entries := list.entries[l.number]
		if !ok || !found || err != nil || i >= len(entries) {
			continue
		}
		c, e := columnFor(list.columns, key), entries[i]
		if c != nil && !slices.ContainsFunc(e.cells, func(x sheet.Cell) bool { return x.Column == c.index }) {
			return place(list.book.Place(list.table, e.row, sheet.Cell{Column: c.index, Line: e.key.Line, Char: e.key.Char}), "")
		}
	}
	return source.Span{}
}

func columnFor(columns []column, plain string) *column {
	for i := range columns {
		if columns[i].plain == plain && plain != "" {
			return &columns[i]
		}
	}
	return nil
}

// columnOf is the column of a path, or the first of the section it names.
func (b *Batch) columnOf(path string) *column {
	if path == "" {
		return nil
	}
	if c := columnFor(b.columns, path); c != nil {
		return c
	}
	for i := range b.columns {
		if p := b.columns[i].plain; strings.HasPrefix(p, path) && strings.IndexByte(".[", p[len(path)]) >= 0 {
			return &b.columns[i]
		}
	}
	return nil
}

// at is the cell of a row in a column, empty or not.
func (b *Batch) at(r *row, c *column) source.Span {
	for _, cell := range r.Cells {
		if cell.Column == c.index {
			return place(b.in.Data.Place(b.table.Name, r.Number, cell), cell.Text)
		}
	}
	cell := sheet.Cell{Column: c.index}
	if n := len(r.Cells); n > 0 && b.in.Data.CSV { // a short record: its end
		cell.Line, cell.Char = r.Cells[n-1].Line, r.Cells[n-1].Char
	}
	return place(b.in.Data.Place(b.table.Name, r.Number, cell), "")
}

// rows streams the rows of data.
func (b *Batch) rows(visit func(*row) error) error {
	head, index := true, 0
	return b.table.Rows(func(r sheet.Row) error {
		if head {
			head = false
			return nil
		}
		if r.Blank() {
			return nil
		}
		index++
		return visit(&row{r, index - 1})
	})
}
