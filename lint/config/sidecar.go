package config

import (
	"path"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
	"qiyue/lint/report"
)

// SidecarSuffix is what a sidecar's name adds to that of its file.
const SidecarSuffix = ".qiyue.yaml"

var sidecarKeys = []string{"rule", "quote", "document", "reason", "until"}

// Orphan is the finding that a sidecar stands beside no text of its name.
func Orphan(name string) *diag.Diagnostic {
	d := fault(source.Span{File: source.NewFile(name, "")}, diag.Warning, "unused", diag.Say("suppression-orphan", "file", path.Base(strings.TrimSuffix(name, SidecarSuffix))))
	d.Fix = diag.Say("suppression-fix-orphan")
	return d
}

// InSidecar reads the suppressions of a sidecar: a list under the key ignore
// of mappings with rule (or rule/entry), quote (words of the text, or document: true for
// findings about the whole), reason and perhaps until. The second list are findings, the third errors of the file.
func InSidecar(f *source.File) ([]Suppression, diag.List, diag.List) {
	root, errs := yaml.Parse(f)
	if root == nil {
		return nil, nil, errs
	}
	d := &decoder{errs: errs}
	var out []Suppression
	var problems diag.List
	if !d.is(root, yaml.Mapping, "config-mapping") {
		return nil, nil, d.errs
	}
	for _, p := range root.Pairs {
		if p.Key.Value != "ignore" {
			d.unknown(p.Key, "config-key", []string{"ignore"})
		}
	}
	list := root.Get("ignore")
	if list == nil || !d.is(list, yaml.Sequence, "config-list") {
		return nil, nil, d.errs
	}
	for _, it := range list.Items {
		s, problem := d.sidecar(it)
		switch {
		case problem != nil:
			problems = append(problems, *problem)
		case s != nil:
			out = append(out, *s)
		}
	}
	return out, problems, d.errs
}

func (d *decoder) sidecar(n *yaml.Node) (*Suppression, *diag.Diagnostic) {
	if !d.is(n, yaml.Mapping, "config-mapping") {
		return nil, nil
	}
	for _, p := range n.Pairs {
		if !slices.Contains(sidecarKeys, p.Key.Value) {
			d.unknown(p.Key, "config-key", sidecarKeys)
		}
	}
	value := func(key string) string {
		if v := n.Get(key); v != nil && v.Kind == yaml.Scalar && !v.IsNull() {
			return strings.TrimSpace(v.Value)
		}
		return ""
	}
	s := &Suppression{Reason: value("reason"), Quote: value("quote"), Source: report.Sidecar, At: n.At}
	if r := n.Get("rule"); r != nil {
		s.At = r.At
	}
	s.Rule, s.Entry, _ = strings.Cut(value("rule"), "/")
	if v := d.choice(n.Get("document"), flags); v != nil {
		s.Document = v.V == "true"
	}
	if s.Rule == "" || s.Document == (s.Quote != "") {
		problem := fault(s.At, diag.Error, "malformed", diag.Say("suppression-sidecar"))
		problem.Fix = diag.Text{}
		return nil, problem
	}
	if problem := s.check(value("until"), n.Get("until") != nil); problem != nil {
		return nil, problem
	}
	return s, nil
}
