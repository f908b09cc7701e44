package report

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/lint"
)

// SARIF writes OASIS SARIF 2.1.0: one run, every rule with its help, columns
// in code points, fingerprints that outlive moved lines, suppressed results
// with their reasons, fixes as replacements.
func SARIF(w io.Writer, r *Report, o Options) error {
	index := map[string]int{}
	driver := sarifDriver{Name: "Qiyue", FullName: "Qiyue 契约", Version: o.Version, Language: "zh-CN", Rules: []sarifRule{}}
	if o.Lang == message.English {
		driver.Language = "en-US"
	}
	for i := range o.Rules {
		index[o.Rules[i].ID] = i
		driver.Rules = append(driver.Rules, o.sarifRule(&o.Rules[i]))
	}
	run := sarifRun{Tool: sarifTool{driver}, ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	places := r.places()
	seen := map[lint.Fingerprint]int{}
	for i := range r.Findings {
		run.Results = append(run.Results, o.result(r.Findings[i], places[i], index, seen))
	}
	done := sarifInvocation{ExecutionSuccessful: len(r.Errors) == 0}
	for _, e := range r.Errors {
		p := placeOf(e.At)
		p.file = e.File
		done.Notifications = append(done.Notifications, sarifNotification{Level: "error", Message: sarifText{Text: e.text(o)}, Locations: []sarifLocation{locationOf(p, "")}})
	}
	run.Invocations = []sarifInvocation{done}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}})
}

var sarifLevels = [...]string{diag.Info: "note", diag.Warning: "warning", diag.Error: "error"}

func (o Options) sarifRule(r *lint.Rule) sarifRule {
	var tags []string
	for _, b := range r.Doc.Basis {
		tags = append(tags, string(b))
	}
	return sarifRule{
		ID: r.ID, Short: sarifText{Text: o.pick(r.Title)}, Full: sarifText{Text: o.pick(r.Doc.What)},
		Help:          sarifText{Text: Explain(r, o), Markdown: o.page(r, 1)},
		Configuration: sarifConfiguration{sarifLevels[max(r.Spec, r.Text)]},
		Properties:    &sarifProperties{Tags: tags},
	}
}

func (o Options) result(f *Finding, p place, index map[string]int, seen map[lint.Fingerprint]int) sarifResult {
	print := lint.FingerprintOf(&f.Diagnostic)
	seen[print]++
	out := sarifResult{
		RuleID: f.Rule, Level: sarifLevels[f.Severity], Message: sarifText{Text: o.body(f)},
		Locations:    []sarifLocation{locationOf(p, f.Path)},
		Fingerprints: map[string]string{"qiyue/v1": fmt.Sprintf("%s:%s:%s:%d", print.Rule, print.Entry, print.Hash, seen[print])},
	}
	if at, ok := index[f.Rule]; ok {
		out.RuleIndex = &at
	}
	if f.At.File != nil && f.At.Start < f.At.End {
		out.Locations[0].Physical.Region.Snippet = &sarifText{Text: f.At.Text()}
	}
	var basis []string
	if basis = names(f.Basis); f.Entry != "" || len(basis) > 0 || f.Origin != nil {
		out.Properties = &sarifProperties{Entry: f.Entry, Basis: basis}
		if f.Origin != nil {
			out.Properties.Clause, out.Properties.Sentence = f.Origin.Clause, f.Origin.Text
		}
	}
	for i, rel := range f.Related {
		l := locationOf(placeOf(rel.At), "")
		l.ID, l.Message = i+1, &sarifText{Text: o.say(rel.Message)}
		out.Related = append(out.Related, l)
	}
	if s := f.Suppressed; s != nil {
		kind := "external"
		if s.Source == Inline {
			kind = "inSource"
		}
		out.Suppressions = []sarifSuppression{{Kind: kind, Status: "accepted", Justification: s.Reason}}
	}
	if len(f.Edits) > 0 {
		out.Fixes = []sarifFix{{Description: sarifText{Text: o.say(f.Fix)}, Changes: changes(f.Edits)}}
	}
	return out
}

// changes groups edits by file.
func changes(edits []diag.Edit) []sarifChange {
	var out []sarifChange
	at := map[*source.File]int{}
	for _, e := range edits {
		k, ok := at[e.At.File]
		if !ok {
			k = len(out)
			at[e.At.File] = k
			out = append(out, sarifChange{Artifact: sarifArtifact{uri(e.At.File.Name)}})
		}
		out[k].Replacements = append(out[k].Replacements, sarifReplacement{region(placeOf(e.At)), sarifText{Text: e.New}})
	}
	return out
}

func locationOf(p place, path string) sarifLocation {
	l := sarifLocation{Physical: &sarifPhysical{sarifArtifact{uri(p.file)}, region(p)}}
	if path != "" {
		l.Logical = []sarifLogical{{path}}
	}
	return l
}

func region(p place) sarifRegion {
	return sarifRegion{StartLine: p.line, StartColumn: p.column, EndLine: p.endLine, EndColumn: p.endColumn}
}

// uri makes a URI reference of a file name: forward slashes, percent-encoded.
func uri(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	drive := len(name) > 2 && name[1] == ':' && name[2] == '/'
	if drive {
		name = "/" + name
	}
	escaped := (&url.URL{Path: name}).EscapedPath()
	switch {
	case strings.HasPrefix(name, "/"):
		return "file://" + escaped
	case strings.Contains(strings.SplitN(name, "/", 2)[0], ":"):
		return "./" + escaped // else its first part would read as a scheme
	}
	return escaped
}
