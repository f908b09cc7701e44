package config

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/report"
)

// BaselineSchema names the form of a baseline file.
const BaselineSchema = "qiyue.baseline/1"

// Baseline are findings that were there when it was written: those are not
// counted, new ones are. It is keyed by file, rule, entry and a
// hash of the sentence without its number, so that it outlives moved lines and clauses and not
// a changed sentence; of equal ones that in the same clause comes first.
type Baseline struct {
	entries []baselineEntry
	byFile  map[string][]int // entries
}

type baselineEntry struct {
	File  string `json:"file"`
	Rule  string `json:"rule"`
	Entry string `json:"entry,omitempty"`
	Place string `json:"place,omitempty"`
	Hash  string `json:"hash"`
	Count int    `json:"count"`

	at   source.Span
	left int // not yet met in this run
}

func (e *baselineEntry) is(f lint.Fingerprint) bool {
	return e.Rule == f.Rule && e.Entry == f.Entry && e.Hash == f.Hash
}

// IsBaseline reports a text that says it is a baseline, of this form or another.
func IsBaseline(text string) bool {
	var head struct{ Schema string }
	dec := json.NewDecoder(strings.NewReader(strings.TrimPrefix(text, "\uFEFF")))
	return dec.Decode(&head) == nil && strings.HasPrefix(head.Schema, "qiyue.baseline/")
}

// ReadBaseline reads a baseline file.
func ReadBaseline(f *source.File) (*Baseline, diag.List) {
	var errs diag.List
	b := &Baseline{byFile: map[string][]int{}}
	dec := json.NewDecoder(strings.NewReader(f.Text))
	dec.DisallowUnknownFields()
	fail := func(err error) (*Baseline, diag.List) {
		at := min(int(dec.InputOffset()), len(f.Text))
		errs.Add(Rule, source.Span{File: f, Start: at, End: at}, diag.Say("config-baseline", "error", err.Error()))
		return nil, errs
	}
	schema := ""
	for _, want := range []any{json.Delim('{'), "schema", &schema, "findings", json.Delim('[')} {
		if to, ok := want.(*string); ok {
			if err := dec.Decode(to); err != nil {
				return fail(err)
			}
			continue
		}
		token, err := dec.Token()
		if err == nil && token != want {
			err = fmt.Errorf("%v where %v was expected", token, want)
		}
		if err != nil {
			return fail(err)
		}
	}
	if schema != BaselineSchema {
		return fail(fmt.Errorf("schema is %q, not %q", schema, BaselineSchema))
	}
	for dec.More() {
		start := int(dec.InputOffset())
		var e baselineEntry
		if err := dec.Decode(&e); err != nil {
			return fail(err)
		}
		end := int(dec.InputOffset())
		start += strings.IndexByte(f.Text[start:end], '{')
		e.at, e.left = source.Span{File: f, Start: start, End: end}, e.Count
		b.byFile[e.File] = append(b.byFile[e.File], len(b.entries))
		b.entries = append(b.entries, e)
	}
	for range 2 {
		if _, err := dec.Token(); err != nil {
			return fail(err)
		}
	}
	if _, err := dec.Token(); err != io.EOF {
		return fail(fmt.Errorf("text after the end"))
	}
	return b, nil
}

// Take marks the findings of one file that the baseline knows. Name is the
// file as baselines name it; several files may be taken at once.
func (b *Baseline) Take(name string, found []report.Finding) {
	byHash := map[string][]int{}
	for _, i := range b.byFile[name] {
		byHash[b.entries[i].Hash] = append(byHash[b.entries[i].Hash], i)
	}
	for _, moved := range []bool{false, true} { // what stands where it stood comes before what moved
		for i := range found {
			if found[i].Suppressed != nil || found[i].Rule == Governance.ID {
				continue
			}
			print, n := fingerprint(found[i].Diagnostic)
			for _, k := range byHash[print.Hash] {
				e := &b.entries[k]
				if e.left == 0 || !e.is(print) || e.Place != print.Place && !moved {
					continue
				}
				if n <= e.left {
					found[i].Suppressed = &report.Suppressed{Reason: "baseline", Source: report.Baseline}
				}
				e.left = max(0, e.left-n)
				break
			}
		}
	}
}

// Stale are findings of Governance: what the baseline names and the run did
// not meet, in files that were examined; of files that are no more, one each.
func (b *Baseline) Stale(examined, gone func(file string) bool) []report.Finding {
	var out []report.Finding
	last := ""
	for i := range b.entries {
		e := &b.entries[i]
		if e.left > 0 && !examined(e.File) && e.File != last && gone(e.File) {
			d := fault(e.at, diag.Error, "stale", diag.Say("suppression-stale-file", "file", e.File))
			d.Fix = diag.Say("suppression-fix-stale-file")
			out = append(out, report.Finding{Diagnostic: d})
			last = e.File
			continue
		}
		if e.left > 0 && examined(e.File) {
			id := e.Rule
			if e.Entry != "" {
				id += "/" + e.Entry
			}
			said := diag.Say("suppression-stale", "rule", id, "file", e.File)
			if e.Place != "" {
				said = diag.Say("suppression-stale-at", "rule", id, "file", e.File, "place", e.Place)
			}
			out = append(out, report.Finding{Diagnostic: fault(e.at, diag.Error, "stale", said)})
		}
	}
	return out
}

// fingerprint is that of a finding and how many it stands for. What stands for
// those that are not reported one by one has no sentence of its own.
func fingerprint(d *diag.Diagnostic) (p lint.Fingerprint, count int) {
	if n, ok := lint.More(d); ok {
		return lint.Fingerprint{Rule: d.Rule, Entry: d.Entry, Hash: "more"}, n
	}
	return lint.FingerprintOf(d), 1
}

// Rest takes apart what one who writes a baseline of some files keeps of the last
// one: the entries of files that were not examined and still are. Gone are those of
// files that are no more, in order.
func (b *Baseline) Rest(examined, gone func(file string) bool) (kept *Baseline, without []string) {
	kept = &Baseline{}
	for _, e := range b.entries {
		switch {
		case examined(e.File):
		case gone(e.File):
			if !slices.Contains(without, e.File) {
				without = append(without, e.File)
			}
		default:
			kept.entries = append(kept.entries, e)
		}
	}
	return kept, without
}

// Files is how many files the baseline names.
func (b *Baseline) Files() int {
	files := map[string]bool{}
	for _, e := range b.entries {
		files[e.File] = true
	}
	return len(files)
}

// Named is a finding with its file as baselines name it.
type Named struct {
	File    string
	Finding *report.Finding
}

// WriteBaseline writes findings and what is kept of an older baseline, one a line,
// in a fixed order. Suppressed findings and those of Governance are left out.
func WriteBaseline(found []Named, kept *Baseline) []byte {
	var entries []baselineEntry
	for _, e := range kept.entries {
		e.at, e.left = source.Span{}, 0
		entries = append(entries, e)
	}
	at := map[baselineEntry]int{}
	for _, n := range found {
		if n.Finding.Rule == Governance.ID || n.Finding.Suppressed != nil && n.Finding.Suppressed.Source != report.Baseline {
			continue
		}
		p, count := fingerprint(n.Finding.Diagnostic)
		e := baselineEntry{File: n.File, Rule: p.Rule, Entry: p.Entry, Place: p.Place, Hash: p.Hash}
		if k, ok := at[e]; ok {
			entries[k].Count += count
			continue
		}
		at[e] = len(entries)
		e.Count = count
		entries = append(entries, e)
	}
	slices.SortStableFunc(entries, func(a, b baselineEntry) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Place, b.Place), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Entry, b.Entry), cmp.Compare(a.Hash, b.Hash))
	})
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\n  \"schema\": %q,\n  \"findings\": [", BaselineSchema)
	for i, e := range entries {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n    ")
		var line bytes.Buffer
		enc := json.NewEncoder(&line)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(e); err != nil {
			panic(err) // strings and numbers always encode
		}
		b.Write(bytes.TrimSpace(line.Bytes()))
	}
	if len(entries) > 0 {
		b.WriteString("\n  ")
	}
	b.WriteString("]\n}\n")
	return b.Bytes()
}
