package batch

import (
	"archive/zip"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Merge joins the manifests of shards and proves that together they are the
// whole table: one input, every shard, every row once, every name once and
// every file there, byte for byte. What it gives is the manifest that one run
// would have written. Verify off leaves the files unread.
func Merge(paths []string, verify bool) ([]byte, Header, diag.List) {
	var errs diag.List
	var parts []*Part
	for _, p := range paths {
		part, err := readPart(p)
		if err != nil {
			errs.Add("file", place(p, ""), mergeError(err))
			continue
		}
		parts = append(parts, part)
	}
	if len(parts) == 0 {
		return nil, Header{}, errs
	}
	m := &merger{parts: parts}
	m.headers()
	m.rows()
	if verify {
		m.files()
	}
	errs = append(errs, m.errs...)
	if errs.HasErrors() {
		return nil, Header{}, errs
	}
	return m.join(), m.whole, nil
}

func mergeError(err error) diag.Text {
	if errors.Is(err, os.ErrNotExist) {
		return diag.Say("file-missing")
	}
	if errors.Is(err, errNoManifest) {
		return diag.Say("batch-merge-no-manifest")
	}
	if errors.Is(err, zip.ErrFormat) {
		return diag.Say("batch-merge-archive-damaged")
	}
	return diag.Say("file-other", "error", err.Error())
}

type merger struct {
	parts []*Part
	whole Header
	errs  diag.List
}

func (m *merger) say(p *Part, text diag.Text) { m.errs.Add(Rule, at(p.Path), text) }

func at(path string) source.Span { return place(path, "") }

// headers checks that the parts are of one run, each shard once.
func (m *merger) headers() {
	h := m.parts[0].header
	m.whole = Header{Schema: Schema, Kind: h.Kind, Input: h.Input, Rows: h.Rows}
	seen := map[int]string{}
	count := 0
	for _, p := range m.parts {
		s, ok := Shard{1, 1}, true
		if p.header.Shard != "" {
			i, n, _ := strings.Cut(p.header.Shard, "/")
			s, ok = shard(i, n)
		}
		if count == 0 {
			count = s.Count
		}
		switch {
		case p.header.Input != h.Input || p.header.Rows != h.Rows || p.header.Kind != h.Kind:
			m.say(p, diag.Say("batch-merge-other", "first", m.parts[0].Path))
		case !ok || s.Count != count:
			m.say(p, diag.Say("batch-merge-count", "shard", p.header.Shard, "count", count))
		case seen[s.Index] != "":
			m.say(p, diag.Say("batch-merge-twice", "shard", p.header.Shard, "first", seen[s.Index]))
		}
		seen[s.Index] = p.Path
		m.whole.Written += p.header.Written
		m.whole.Failed += p.header.Failed
		m.whole.Archives = append(m.whole.Archives, p.header.Archives...)
	}
	for i := 1; i <= count; i++ {
		if seen[i] == "" {
			m.errs.Add(Rule, at(m.parts[0].Path), diag.Say("batch-merge-missing", "shard", fmt.Sprintf("%d/%d", i, count)))
		}
	}
}

// rows checks that every row of the table is there once, with a name nobody
// else has.
func (m *merger) rows() {
	rows, names, numbers := map[int]string{}, map[string]int{}, map[string]int{}
	for _, p := range m.parts {
		failed := 0
		doubled := map[string][]int{} // rows, by the manifest that has them already
		for _, e := range p.order {
			first, dup := rows[e.Index]
			if dup {
				doubled[first] = append(doubled[first], e.Row)
			} else {
				rows[e.Index] = p.Path
			}
			if len(e.Failed) > 0 {
				failed++
				continue
			}
			if dup { // of course with the same number and names
				continue
			}
			if other, dup := numbers[spec.NumberKey(e.Number)]; dup {
				m.say(p, diag.Say("batch-number-twice", "number", e.Number, "row", other))
			}
			numbers[spec.NumberKey(e.Number)] = e.Row
			for _, f := range e.Files {
				if other, dup := names[files.Key(f.Name)]; dup {
					m.say(p, diag.Say("batch-name-twice", "name", f.Name, "row", other))
				}
				names[files.Key(f.Name)] = e.Row
			}
		}
		for _, first := range slices.Sorted(maps.Keys(doubled)) {
			slices.Sort(doubled[first])
			m.say(p, diag.Say("batch-merge-row-twice", "rows", stretches(doubled[first]), "count", len(doubled[first]), "first", first))
		}
		if failed != p.header.Failed || len(p.order)-failed != p.header.Written {
			m.say(p, diag.Say("batch-merge-damaged"))
		}
	}
	var missing []int
	for i := range m.whole.Rows {
		if _, ok := rows[i]; !ok {
			missing = append(missing, i+1)
		}
	}
	if len(missing) > 0 {
		m.errs.Add(Rule, at(m.parts[0].Path), diag.Say("batch-merge-row-missing", "rows", stretches(missing), "count", len(missing)))
	}
}

// stretches are ranges, so many as a sentence takes.
func stretches(rows []int) []string {
	const most = 12
	out := ranges(rows)
	if len(out) > most {
		out = append(out[:most-1], "…", out[len(out)-1])
	}
	return out
}

// files checks every file against its digest, in the folder of its manifest or
// in the archives that hold it.
func (m *merger) files() {
	for _, p := range m.parts {
		read := func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(p.Folder, name)) }
		if len(p.header.Archives) > 0 {
			a, err := openArchives(p.Folder, p.header.Archives)
			if err != nil {
				m.say(p, diag.Say("batch-merge-archive", "names", p.header.Archives, "error", mergeError(err)))
				continue
			}
			defer a.close()
			read = a.read
		}
		for _, e := range p.order {
			for _, f := range e.Files {
				data, err := read(f.Name)
				switch {
				case errors.Is(err, os.ErrNotExist):
					d := m.errs.Add(Rule, at(p.Path), diag.Say("batch-merge-file-missing", "name", f.Name, "row", e.Row))
					d.Fix = diag.Say("batch-merge-file-missing-fix")
				case err != nil:
					m.say(p, diag.Say("file-other", "error", err.Error()))
				case int64(len(data)) != f.Size || sum(data) != f.SHA256:
					m.say(p, diag.Say("batch-merge-file-changed", "name", f.Name, "row", e.Row))
				}
			}
		}
	}
}

// join is the manifest of the whole.
func (m *merger) join() []byte {
	lines := map[int][]byte{}
	of := map[int]string{}
	versions := map[string][]byte{}
	for _, p := range m.parts {
		for _, e := range p.order {
			lines[e.Index], of[e.Index] = p.lines[e.Index], e.Clauses
		}
		for name, text := range p.sets {
			versions[name] = text
		}
	}
	out := line(m.whole)
	for _, i := range sorted(lines) {
		if name := of[i]; name != "" && versions[name] != nil {
			out = append(out, versions[name]...)
			delete(versions, name)
		}
		out = append(out, lines[i]...)
	}
	return out
}
