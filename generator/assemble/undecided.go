package assemble

import (
	"regexp"
	"slices"
	"strings"

	"qiyue/clauses"
	"qiyue/internal/document"
	"qiyue/internal/spec"
)

// undecided is what a draft's spec still has to give. A clause that turns on a
// choice among it is printed as open: whatever it said would decide for the
// parties; a cell it belongs in is one to write in.
type undecided struct {
	missing []string        // fields, without the numbers of entries
	at      map[string]bool // paths as they are
}

var (
	entries   = regexp.MustCompile(`\[\d+\]`)
	lastEntry = regexp.MustCompile(`\[\d+\]$`)
)

// newUndecided takes the paths that validation found missing.
func newUndecided(missing []string) undecided {
	u := undecided{at: map[string]bool{}}
	for _, m := range missing {
		u.missing = append(u.missing, entries.ReplaceAllString(m, ""))
		u.at[m] = true
		if list := lastEntry.ReplaceAllString(m, ""); list != m {
			u.at[list] = true
		}
	}
	return u
}

// awaits reports whether a value that the spec does not give is still to come:
// it is not one that the parties do without.
func (u undecided) awaits(path string) bool { return u.at[path] }

// of are the labels of the missing choices that a clause's conditions read.
func (u undecided) of(c *clauses.Clause) []string {
	if len(u.missing) == 0 {
		return nil
	}
	var labels []string
	for _, read := range c.Conditions() {
		for _, m := range u.missing {
			f := spec.FieldAt(m)
			if f == nil || m != read && !strings.HasPrefix(read, m+".") || !slices.Contains([]string{"choice", "bool", "hours", "section"}, f.Type) {
				continue
			}
			if !slices.Contains(labels, f.Label) {
				labels = append(labels, f.Label)
			}
		}
	}
	return labels
}

// open is the body of a clause that is not decided.
func (f *filler) open(labels []string) []document.Block {
	in := document.Inline{Text: "本条待定，须先填写：" + strings.Join(labels, "、") + "。", Strong: true, Origin: f.origin(f.clause.At)}
	return []document.Block{&document.Paragraph{Origin: in.Origin, Inlines: []document.Inline{in}}}
}
