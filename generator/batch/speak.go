package batch

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
)

// header is what the column of a path is called in the table, and its path as
// a header can say it; "" when the path has no column.
func (b *Batch) header(path string) (name, column string) {
	if c := columnFor(b.columns, path); c != nil {
		return c.header, c.path
	}
	for _, l := range b.lists {
		if rest, ok := strings.CutPrefix(path, l.path+"["); ok {
			_, key, _ := strings.Cut(rest, "].")
			if c := columnFor(l.columns, key); c != nil {
				return c.header, l.path + "." + c.path
			}
		}
	}
	return "", ""
}

// speak words a finding for who filled in the table: fields are called as
// their columns are, and what no column holds is answered with the column
// that could.
func (b *Batch) speak(d *diag.Diagnostic) {
	name, path := b.header(d.Path)
	if name != "" {
		if d.Message.ID == "spec-line-break" {
			d.Fix = diag.Say("batch-cell-one-line")
		}
		d.Message, d.Fix = renamed(d.Message, name, path), renamed(d.Fix, name, path)
		return
	}
	if d.Message.ID != "spec-missing" {
		return
	}
	for i := range b.in.Base.Get("parties").Items {
		if rest, ok := strings.CutPrefix(d.Path, partyPath(i)+"."); ok && b.stripped(i) {
			role := b.root.Get("parties").Items[i].Get("role").Value
			if column := role + "." + rest; b.labels.fields[column] != nil {
				d.Fix = diag.Say("batch-add-column", "column", b.labels.best(column))
			}
		}
	}
}

// stripped reports a party of the base whose particulars come from the rows.
func (b *Batch) stripped(i int) bool {
	return b.in.Base.Get("parties").Items[i] != b.root.Get("parties").Items[i]
}

// renamed is a text with a field called as its column is.
func renamed(t diag.Text, label, path string) diag.Text {
	for i, a := range t.Args {
		value := map[string]string{"label": label, "path": path}[a.Name]
		if value == "" {
			continue
		}
		t.Args = slices.Clone(t.Args)
		t.Args[i].Value = value
	}
	return t
}

// InColumn is what a finding says, led by the name of its column where the
// sentence itself does not call it.
func InColumn(d diag.Diagnostic, column string) diag.Text {
	if column == "" || slices.ContainsFunc(d.Message.Args, func(a diag.Arg) bool { return a.Value == column }) {
		return d.Message
	}
	return diag.Say("batch-in-column", "column", column, "message", d.Message)
}
