package batch

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/yaml"
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
	path = b.byRole(d.Path)
	if columns := b.below(path); len(columns) > 0 {
		d.Fix = diag.Say("batch-want-columns", "columns", columns)
		d.Message = renamed(d.Message, "", path)
		return
	}
	for i := range itemsOf(b.root, "parties") {
		if strings.HasPrefix(d.Path, partyPath(i)+".") && b.stripped(i) && b.labels.fields[path] != nil {
			d.Fix = diag.Say("batch-add-column", "column", b.labels.best(path))
		}
	}
}

// byRole is a path with the place of a party as its role, as headers say it.
func (b *Batch) byRole(path string) string {
	for i, p := range itemsOf(b.root, "parties") {
		if rest, ok := strings.CutPrefix(path, partyPath(i)+"."); ok && p.Get("role") != nil {
			return p.Get("role").Value + "." + rest
		}
	}
	return path
}

// below are the columns the table has of a section's fields.
func (b *Batch) below(path string) (headers []string) {
	for _, c := range b.columns {
		if strings.HasPrefix(c.path, path+".") {
			headers = append(headers, c.header)
		}
	}
	return headers
}

// stripped reports a party of the base whose particulars come from the rows.
func (b *Batch) stripped(i int) bool {
	return itemsOf(b.in.Base, "parties")[i] != itemsOf(b.root, "parties")[i]
}

// itemsOf are the items of a sequence in a tree; a faulty base may have none.
func itemsOf(n *yaml.Node, key string) []*yaml.Node {
	if list := n.Get(key); list != nil {
		return list.Items
	}
	return nil
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
