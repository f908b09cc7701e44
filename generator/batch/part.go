package batch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"

	"qiyue/internal/diag"
)

// Part is one shard's manifest, and the folder its files lie in.
type Part struct {
	Path   string
	Folder string
	header Header
	lines  map[int][]byte    // entries by index
	sets   map[string][]byte // versions by name
	order  []Entry
}

var errNoManifest = errors.New("no manifest of this program")

// Manifests are the manifests of the shards, or of the whole run, in a folder.
func Manifests(folder string) ([]string, error) {
	list, err := filepath.Glob(filepath.Join(globEscape(folder), "manifest-*-of-*.jsonl"))
	if err == nil && len(list) == 0 {
		if _, err := os.Stat(filepath.Join(folder, Shard{}.Manifest())); err == nil {
			list = []string{filepath.Join(folder, Shard{}.Manifest())}
		}
	}
	slices.Sort(list)
	return list, err
}

// ManifestInTheWay reports something where a manifest goes that is none of ours.
func ManifestInTheWay(path string) error {
	if e := noPlainFile(path); e != nil {
		return e
	}
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	foreign := &StandingError{diag.Say("batch-manifest-foreign", "path", filepath.ToSlash(path))}
	if err != nil {
		return foreign
	}
	defer f.Close()
	first, err := bufio.NewReader(f).ReadBytes('\n')
	var h Header
	if err != nil || json.Unmarshal(first, &h) != nil || h.Schema != Schema {
		return foreign
	}
	return nil
}

func globEscape(s string) string {
	var b []byte
	for i := range len(s) {
		if bytes.IndexByte([]byte(`*?[`), s[i]) >= 0 {
			b = append(b, '[', s[i], ']')
			continue
		}
		b = append(b, s[i])
	}
	return string(b)
}

func readPart(path string) (*Part, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	p := &Part{Path: path, Folder: filepath.Dir(path), lines: map[int][]byte{}, sets: map[string][]byte{}}
	r := bufio.NewReader(f)
	for first := true; ; first = false {
		text, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) && len(text) == 0 && !first {
			return p, nil
		}
		if err != nil {
			return nil, errNoManifest
		}
		if first {
			if json.Unmarshal(text, &p.header) != nil || p.header.Schema != Schema {
				return nil, errNoManifest
			}
			continue
		}
		var l struct {
			Entry
			Name string `json:"clauses"`
		}
		if err := json.Unmarshal(text, &l); err != nil {
			return nil, errNoManifest
		}
		if l.Name != "" {
			p.sets[l.Name] = text
			continue
		}
		p.lines[l.Index] = text
		p.order = append(p.order, l.Entry)
	}
}
