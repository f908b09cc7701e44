package batch

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
	"strings"

	"qiyue/internal/document"
)

// Schema names the format of manifests: JSON, a line each. The first line is a
// Header, then for every row, in order, an Entry; before the first Entry that
// refers to it, a Versions.
const Schema = "qiyue.batch/1"

// Header is the first line of a manifest. Equal inputs have equal headers,
// whatever the machine, the number of workers and the interruptions.
type Header struct {
	Schema  string `json:"schema"`
	Kind    string `json:"kind"`            // of agreement
	Input   string `json:"input"`           // SHA-256 over table, base, clauses, template and options
	Rows    int    `json:"rows"`            // of the table
	Shard   string `json:"shard,omitempty"` // 2/8
	Written int    `json:"written"`
	Failed  int    `json:"failed"`

	Archives []string `json:"archives,omitempty"` // that hold the files, beside the manifest
}

// Versions are the clauses of an agreement with their versions, under a name
// that entries refer to.
type Versions struct {
	Name    string   `json:"clauses"`
	Clauses []string `json:"versions"` // id@version, in the order of the agreement
}

// Entry is one row: its files, or why there are none.
type Entry struct {
	Row     int      `json:"row"` // as the spreadsheet counts
	Index   int      `json:"index"`
	Number  string   `json:"number"`
	Files   []File   `json:"files,omitempty"`
	Clauses string   `json:"clauses_of,omitempty"` // names a Versions
	Failed  []string `json:"failed,omitempty"`     // rules and messages broken
}

// File is one file of an agreement.
type File struct {
	Name   string `json:"file"`
	SHA256 string `json:"sha256"`
	Size   int64  `json:"bytes"`
	Pages  int    `json:"pages,omitempty"` // PDF
}

// line is a value as a line of a manifest.
func line(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // plain structs always encode
	}
	return b.Bytes()
}

// versionsOf lists the clauses of a document.
func versionsOf(d *document.Document) Versions {
	var v Versions
	seen := map[string]bool{}
	add := func(name string) {
		if name != "" && !seen[name] {
			seen[name] = true
			v.Clauses = append(v.Clauses, name)
		}
	}
	document.Walk(d.Blocks, func(b document.Block) bool {
		if c, ok := b.(*document.Clause); ok {
			add(fmt.Sprintf("%s@%d", c.ID, c.Version))
			return false
		}
		add(b.From().Clause)
		return true
	})
	v.Name = sum([]byte(strings.Join(v.Clauses, "\n")))[:12]
	return v
}

// sorted gives the indexes of entries in the order of the rows.
func sorted[V any](m map[int]V) []int {
	out := make([]int, 0, len(m))
	for i := range m {
		out = append(out, i)
	}
	sort.Ints(out)
	return out
}
