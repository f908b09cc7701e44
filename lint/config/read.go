package config

import (
	"maps"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
	"qiyue/lint/words"
)

// Known is what a file may name: rule ids, and the lexicon its entries are in.
type Known struct {
	Rules   []string
	Lexicon *words.Lexicon
}

// Read reads a configuration file. The File holds what could be read, beside
// the errors; an empty file sets nothing.
func Read(f *source.File, known Known) (*File, diag.List) {
	if blank(f.Text) {
		return &File{}, nil
	}
	root, errs := yaml.Parse(f)
	if root == nil {
		return &File{}, errs
	}
	d := &decoder{errs: errs, rules: known.Rules, presets: Presets()}
	out := &File{Section: d.section(root, fileKeys)}
	out.Words = d.words(root.Get("words"))
	d.lexicon = known.Lexicon
	if d.lexicon == nil {
		d.lexicon = &words.Lexicon{}
	}
	if out.Words != nil {
		d.lexicon = d.lexicon.Overlay(out.Words)
	}
	out.Ignore = d.globs(root.Get("ignore"))
	if n := root.Get("paths"); n != nil && d.is(n, yaml.Sequence, "config-list") {
		for _, it := range n.Items {
			s := d.section(it, pathKeys)
			match := it.Get("match")
			if s.Match = d.globs(match); it.Kind == yaml.Mapping && (match == nil || match.Kind == yaml.Sequence && len(match.Items) == 0) {
				d.errs.Add(Rule, it.At, diag.Say("config-no-match"))
			}
			out.Paths = append(out.Paths, s)
		}
	}
	d.entries(root)
	d.errs.Sort()
	return out, d.errs
}

// blank reports a file of nothing but comments.
func blank(text string) bool {
	for _, l := range strings.Split(text, "\n") {
		if l = strings.TrimSpace(l); l != "" && l != "---" && !strings.HasPrefix(l, "#") {
			return false
		}
	}
	return true
}

var (
	presetKeys = []string{"fail-on", "kind", "consumer", "rules"}
	pathKeys   = append([]string{"match", "preset"}, presetKeys...)
	fileKeys   = append([]string{"preset", "words", "ignore", "paths"}, presetKeys...)
)

type decoder struct {
	errs    diag.List
	any     bool // rules are not checked: presets may name rules to come
	rules   []string
	presets []string
	lexicon *words.Lexicon
}

func (d *decoder) section(n *yaml.Node, keys []string) Section {
	var s Section
	if !d.is(n, yaml.Mapping, "config-mapping") {
		return s
	}
	for _, p := range n.Pairs {
		if !slices.Contains(keys, p.Key.Value) {
			d.unknown(p.Key, "config-key", keys)
		}
	}
	s.Preset = d.choice(n.Get("preset"), d.presets)
	s.FailOn = d.choice(n.Get("fail-on"), failOns)
	s.Kind = d.choice(n.Get("kind"), kinds)
	s.Consumer = d.choice(n.Get("consumer"), flags)
	if r := n.Get("rules"); r != nil && d.is(r, yaml.Mapping, "config-mapping") {
		for _, p := range r.Pairs {
			id, _, _ := strings.Cut(p.Key.Value, "/")
			if !d.any && !slices.Contains(d.rules, id) {
				d.unknown(p.Key, "config-rule", d.rules)
			}
			if v := d.choice(p.Value, levels); v != nil {
				s.Rules = append(s.Rules, RuleLevel{p.Key.Value, *v})
			}
		}
	}
	return s
}

// entries checks that rule/entry names an entry of the lexicon, own words
// included.
func (d *decoder) entries(root *yaml.Node) {
	sections := []*yaml.Node{root.Get("rules")}
	if n := root.Get("paths"); n != nil {
		for _, it := range n.Items {
			sections = append(sections, it.Get("rules"))
		}
	}
	for _, m := range sections {
		if m == nil {
			continue
		}
		for _, p := range m.Pairs {
			rule, entry, ok := strings.Cut(p.Key.Value, "/")
			if !ok || !slices.Contains(d.rules, rule) {
				continue
			}
			var known []string
			switch {
			case rule == Governance.ID:
				known = slices.Sorted(maps.Keys(mend))
			case !slices.Contains(words.Rules, rule):
				d.errs.Add(Rule, p.Key.At, diag.Say("config-no-entries", "rule", rule, "entry", entry))
				continue
			}
			for _, e := range d.lexicon.Of(rule) {
				known = append(known, e.Word)
			}
			if !slices.Contains(known, entry) {
				e := d.errs.Add(Rule, p.Key.At, diag.Say("config-entry", "rule", rule, "entry", entry))
				if near := diag.Nearest(entry, known); near != "" {
					e.Fix = diag.Say("config-nearest", "name", rule+"/"+near)
				}
			}
		}
	}
}

func (d *decoder) words(n *yaml.Node) *words.Lexicon {
	if n == nil || !d.is(n, yaml.Sequence, "config-list") {
		return nil
	}
	out := &words.Lexicon{}
	for _, it := range n.Items {
		l, errs := words.Decode(it)
		d.errs = append(d.errs, errs...)
		out = out.Overlay(l)
	}
	return out
}

func (d *decoder) globs(n *yaml.Node) []string {
	if n == nil {
		return nil
	}
	items := n.Items
	if n.Kind == yaml.Scalar && !n.IsNull() {
		items = []*yaml.Node{n}
	} else if !d.is(n, yaml.Sequence, "config-list") {
		return nil
	}
	var out []string
	for _, it := range items {
		fault := "config-glob"
		if it.Kind == yaml.Scalar && !it.IsNull() {
			fault = globFault(it.Value)
		}
		if fault != "" {
			d.errs.Add(Rule, it.At, diag.Say(fault, "found", it.Value))
			continue
		}
		out = append(out, it.Value)
	}
	return out
}

// choice is a scalar that must be one of the known; nil when it is not there.
func (d *decoder) choice(n *yaml.Node, known []string) *Value {
	switch {
	case n == nil:
		return nil
	case n.IsNull():
		d.errs.Add(Rule, n.At, diag.Say("config-null", "known", known))
		return nil
	case n.Kind != yaml.Scalar:
		d.errs.Add(Rule, n.At, diag.Say("config-scalar", "known", known))
		return nil
	case !slices.Contains(known, n.Value):
		d.unknown(n, "config-value", known)
		return nil
	}
	return &Value{V: n.Value, At: n.At}
}

func (d *decoder) is(n *yaml.Node, k yaml.Kind, id string) bool {
	if n.Kind == k {
		return true
	}
	if n.IsNull() {
		id = "config-empty"
	}
	d.errs.Add(Rule, n.At, diag.Say(id))
	return false
}

// meant is how other tools write what is called otherwise here: no is nearer to
// on than to off.
var meant = map[string]string{
	"no": Off, "false": Off, "none": Off, "disable": Off, "disabled": Off, "ignore": Off, "0": Off, "关": Off, "关闭": Off,
	"yes": On, "true": On, "enable": On, "enabled": On, "开": On, "warn": "warning", "警告": "warning", "2": "error", "错误": "error", "1": "warning", "提示": "info", "hint": "info", "note": "info",
}

func (d *decoder) unknown(n *yaml.Node, id string, known []string) {
	e := d.errs.Add(Rule, n.At, diag.Say(id, "found", n.Value))
	if same := meant[strings.ToLower(n.Value)]; slices.Contains(known, same) {
		e.Fix = diag.Say("config-nearest", "name", same)
	} else if near := diag.Nearest(n.Value, known); near != "" {
		e.Fix = diag.Say("config-nearest", "name", near)
	} else if len(known) < 12 {
		e.Fix = diag.Say("config-known", "names", known)
	}
}
