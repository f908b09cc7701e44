package batch

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
)

// input is one digest of everything the bytes of a run depend on, its shard
// and workers aside: shards of one run share it.
func (b *Batch) input(o Output) (string, error) {
	h := sha256.New()
	part := func(name string, write func(io.Writer) error) error {
		inner := sha256.New()
		if err := write(inner); err != nil {
			return err
		}
		fmt.Fprintf(h, "%s %x\n", name, inner.Sum(nil))
		return nil
	}
	text := func(s string) func(io.Writer) error {
		return func(w io.Writer) error {
			_, err := io.WriteString(w, s)
			return err
		}
	}
	parts := []struct {
		name  string
		write func(io.Writer) error
	}{
		{"table", b.in.Data.Copy},
		{"template", text(b.template.File.Text)},
		{"options", text(fmt.Sprint(b.in.Sheet, b.in.Formulas, b.in.Name, b.in.Draft, o.Zip, o.Version))},
	}
	if f := b.in.Base.At.File; f != nil {
		parts = append(parts, struct {
			name  string
			write func(io.Writer) error
		}{"base", text(f.Text)})
	}
	var lists []string
	for name := range b.in.Lists {
		lists = append(lists, name)
	}
	slices.Sort(lists)
	for _, name := range lists {
		if err := part("list "+name, b.in.Lists[name].Copy); err != nil {
			return "", err
		}
	}
	for _, p := range parts {
		if err := part(p.name, p.write); err != nil {
			return "", err
		}
	}
	for _, f := range o.Formats {
		fmt.Fprintln(h, "format", f.Name)
	}
	for _, id := range b.in.Engine.Library.IDs() {
		c := b.in.Engine.Library.Clause(id)
		if c == nil {
			continue
		}
		fmt.Fprintf(h, "clause %s %x\n", id, sha256.Sum256([]byte(c.File.Text)))
	}
	if c := b.in.Engine.Calendar; c != nil {
		for _, year := range c.Years() {
			a, _ := c.Year(year)
			fmt.Fprintf(h, "year %+v\n", *a)
		}
	}
	if f := b.in.Engine.Faces.Fallback; f != nil {
		fmt.Fprintln(h, "font", f.Identity())
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
