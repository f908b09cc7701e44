package batch

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
)

// What a cell may say instead of a value. Forms in China are filled in with 无
// or a stroke where there is nothing to say.
var (
	noneMarks  = []string{"（不填）", "无", "没有", "—", "——", "-", "--", "/", "／", "\\"}
	baseMarks  = []string{"（同基础）", "同基础"}
	dittoMarks = []string{"同上", "（同上）", "同前", "同左", "〃", "″", "\""}
)

// inheriting, in a header, lets the empty cells of its column stand for the
// base's value.
const inheriting = "（空同基础）"

// saysOnly reports a text that is one of the marks, in full or half width.
func saysOnly(text string, marks []string) bool {
	return slices.Contains(marks, fullWidth.Replace(strings.TrimSpace(text)))
}

var fullWidth = strings.NewReplacer("(", "（", ")", "）")

// survey looks through the table once, before any row is read: which columns
// are filled in at all, and which rows are hidden.
func (b *Batch) survey() error {
	b.used = map[int]bool{}
	return b.rows(func(r *row) error {
		for _, c := range r.Cells {
			if c.Kind != sheet.Empty || c.Formula {
				b.used[c.Column] = true
			}
		}
		if r.Hidden {
			b.hidden = append(b.hidden, r.Number)
		}
		return nil
	})
}

// openColumns finds the columns in which an empty cell could be meant in two ways.
func (b *Batch) openColumns() {
	for i := range b.columns {
		c := &b.columns[i]
		c.open = b.used[c.index] && !c.inherits && i != b.number && c.path != "agreement" && valueAt(b.root, c.plain) != nil
	}
}

// hiddenParts warns that hidden rows and columns are read: a filter hides rows
// from the eye, not from the run.
func (b *Batch) hiddenParts() diag.List {
	rows := b.hidden
	var errs diag.List
	warn := func(text diag.Text) {
		errs = append(errs, diag.Diagnostic{Rule: Rule, Severity: diag.Warning, At: place(b.in.Data.Name+"!"+b.table.Name, ""), Message: text, Fix: diag.Say("batch-hidden-fix")})
	}
	var columns []string
	for _, c := range b.columns {
		if c.hidden {
			columns = append(columns, c.header)
		}
	}
	if len(columns) > 0 {
		warn(diag.Say("batch-hidden-columns", "columns", columns))
	}
	if len(rows) > 0 {
		warn(diag.Say("batch-hidden-rows", "rows", ranges(rows), "count", len(rows)))
	}
	return errs
}

// ranges writes ascending numbers as stretches: 3、5–9.
func ranges(numbers []int) []string {
	var out []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		s := strconv.Itoa(numbers[i])
		if j > i {
			s += "–" + strconv.Itoa(numbers[j])
		}
		out = append(out, s)
		i = j + 1
	}
	return out
}

// valueAt is what stands at a plain path of a tree, or nil.
func valueAt(n *yaml.Node, path string) *yaml.Node {
	for part := range strings.SplitSeq(path, ".") {
		key, index, indexed := strings.Cut(part, "[")
		if n = n.Get(key); n == nil {
			return nil
		}
		if indexed {
			i, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
			if err != nil || i >= len(n.Items) {
				return nil
			}
			n = n.Items[i]
		}
	}
	if n.IsNull() {
		return nil
	}
	return n
}

// blanks reports the empty cells of a row that could be meant in two ways: the
// base has a value, and other rows of the column give their own.
func (b *Batch) blanks(out *laid, given map[int]bool) {
	for i := range b.columns {
		c := &b.columns[i]
		if !c.open || given[c.index] || out.beyond(b, c) {
			continue
		}
		at := b.at(out.row, c)
		out.files[at.File] = false
		out.report(diag.Diagnostic{
			Rule: Rule, Severity: diag.Error, At: at, Path: c.plain,
			Message: diag.Say("batch-cell-open", "label", c.header, "found", briefly(valueAt(b.root, c.plain), c.field)), Fix: diag.Say("batch-cell-open-fix", "header", c.header+inheriting),
		})
		out.settled = append(out.settled, c.plain)
	}
}

// beyond reports a column that a short record does not reach.
func (l *laid) beyond(b *Batch, c *column) bool { return l.short && c.index >= len(l.row.Cells) }

// briefly shows a value of the base in a sentence; choices of its field, which
// may be nil, by their labels, as cells have them.
func briefly(n *yaml.Node, f *spec.Field) string {
	text := ""
	for _, it := range append([]*yaml.Node{n}, n.Items...) {
		word := it.Value
		if f != nil {
			if e, ok := f.Choice(word); ok {
				word = e.Label
			}
		}
		if text != "" {
			text += "；"
		}
		text += word
	}
	if r := []rune(text); len(r) > 20 {
		text = string(r[:20]) + "…"
	}
	return text
}

// shortRecord reports a record of a CSV file with fewer cells than the header:
// whether cells are missing at its end or in its middle, nobody can tell.
func shortRecord(book *sheet.Book, table string, r sheet.Row, width int, header func(int) string) (diag.Diagnostic, bool) {
	if !book.CSV || len(r.Cells) >= width {
		return diag.Diagnostic{}, false
	}
	last := r.Cells[len(r.Cells)-1]
	return diag.Diagnostic{
		Rule: Rule, Severity: diag.Error, At: place(book.Place(table, r.Number, last), last.Text),
		Message: diag.Say("batch-short", "found", len(r.Cells), "want", width, "column", header(len(r.Cells))), Fix: diag.Say("batch-short-fix"),
	}, true
}

// particulars are fields that are different for every customer: the base's
// must not pass into an agreement with another.
var particulars = []string{"products.serial", "products.location", "products.delivered", "products.accepted", "service.site", "card.number", "amends.number", "amends.date"}

// own is a particular of the base's own customer.
type own struct {
	path   string
	header string // of the column that would hold it
	node   *yaml.Node
}

// customers are the parties to whom particulars belong.
var customers = append(spec.Roles("customer"), "dealer")

// particularsOf finds the particulars in a base whose customer the rows replace.
func (b *Batch) particularsOf(root *yaml.Node) []own {
	if !slices.ContainsFunc(b.columns, func(c column) bool {
		role, ok := strings.CutSuffix(c.path, ".name")
		return ok && slices.Contains(customers, role)
	}) {
		return nil
	}
	var out []own
	for _, field := range particulars {
		list, key, _ := strings.Cut(field, ".")
		n := root.Get(list)
		if n == nil {
			continue
		}
		for i, it := range n.Items {
			if v := it.Get(key); v != nil && !v.IsNull() {
				path := list + "[" + strconv.Itoa(i) + "]." + key
				out = append(out, own{path, spec.FieldAt(list).Label + strconv.Itoa(i+1) + spec.FieldAt(path).Label, v})
			}
		}
		if v := n.Get(key); v != nil && !v.IsNull() {
			out = append(out, own{field, b.labels.best(field), v})
		}
	}
	return out
}

// listOf is the table of the list that a path leads into, or nil.
func (b *Batch) listOf(path string) *listTable {
	for _, l := range b.lists {
		if strings.HasPrefix(path, l.path+"[") {
			return l
		}
	}
	return nil
}

// leaks reports particulars of the base's customer that a row has neither
// replaced nor said to be its own, and lists of the base that it would take though
// other rows have lists of their own.
func (b *Batch) leaks(out *laid, tree *yaml.Node) {
	said := map[*listTable]bool{}
	for _, p := range b.own {
		if slices.Contains(out.settled, p.path) || valueAt(tree, p.path) != p.node {
			continue
		}
		if l := b.listOf(p.path); l != nil && columnFor(b.columns, p.path) == nil {
			if !said[l] { // the whole list is the other customer's
				d := diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: p.node.At, Path: l.path, Message: diag.Say("batch-particular-list", "list", cmp.Or(l.table, spec.FieldAt(l.path).Label), "found", briefly(p.node, nil)), Fix: diag.Say("batch-particular-list-fix")}
				out.errs = append(out.errs, d)
			}
			said[l] = true
			continue
		}
		d := diag.Diagnostic{
			Rule: Rule, Severity: diag.Error, At: p.node.At, Path: p.path,
			Message: diag.Say("batch-particular", "label", p.header, "found", briefly(p.node, nil)), Fix: diag.Say("batch-particular-fix", "column", p.header),
		}
		if c := columnFor(b.columns, p.path); c != nil {
			if out.beyond(b, c) {
				continue
			}
			d.At, d.Fix = b.at(out.row, c), diag.Say("batch-particular-cell-fix")
			out.files[d.At.File] = true
		}
		out.errs = append(out.errs, d)
	}
	for _, l := range b.lists {
		v := valueAt(b.root, l.path)
		if said[l] || l.inherits || len(l.order) == 0 || v == nil || valueAt(tree, l.path) != v {
			continue
		}
		out.errs = append(out.errs, diag.Diagnostic{
			Rule: Rule, Severity: diag.Error, At: v.At, Path: l.path,
			Message: diag.Say("batch-list-open", "list", cmp.Or(l.table, spec.FieldAt(l.path).Label), "found", briefly(firstScalar(v), nil)),
			Fix:     diag.Say("batch-list-open-fix", "header", "协议编号"+inheriting),
		})
	}
}

// firstScalar is the first value in a node.
func firstScalar(n *yaml.Node) *yaml.Node {
	switch {
	case len(n.Items) > 0:
		return firstScalar(n.Items[0])
	case len(n.Pairs) > 0:
		return firstScalar(n.Pairs[0].Value)
	}
	return n
}
