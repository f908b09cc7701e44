package spec

import (
	"strings"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// notSection reports a value or list where keys belong. A scalar that holds a
// key and a colon YAML does not take for one is told apart.
func (d *decoder) notSection(f *Field, n *yaml.Node, path string) {
	if n.Kind == yaml.Scalar {
		if k := yaml.KeyOf(n.Value); k.End > 0 && n.Style == yaml.Plain {
			e := d.bad(n, path, diag.Say(colonID(k), "key", n.Value[k.Start:k.End]))
			e.At = n.Sub(k.End, k.End+len(k.Colon()))
			return
		}
	}
	e := d.bad(n, path, diag.Say("spec-want-section", "label", f.Label, "found", kindName(n.Kind)))
	e.At, e.Fix = head(n), wanted(f)
}

// dash reports a list whose items lack the blank after their dash: YAML takes
// “-上门” for text and “-name: …” for a key.
func (d *decoder) dash(f *Field, n *yaml.Node, path string) bool {
	first := n
	if n.Kind == yaml.Mapping && len(n.Pairs) > 0 {
		first = n.Pairs[0].Key
	}
	if first.Kind != yaml.Scalar || first.Style != yaml.Plain || len(first.Value) < 2 || first.Value[0] != '-' {
		return false
	}
	at := head(first)
	e := d.bad(first, path, diag.Say("spec-list-dash", "label", f.Label))
	item := strings.TrimSpace(at.Text()[1:])
	if n.Kind == yaml.Mapping {
		item += ": …"
	}
	e.At, e.Fix = first.Sub(0, 1), diag.Say("spec-list-dash-fix", "found", item)
	return true
}

func colonID(k yaml.Key) string {
	if k.Wide {
		return "yaml-wide-colon"
	}
	return "yaml-colon-space"
}

// unknown reports a key the section does not have, with the nearest right
// key, or the section it belongs to.
func (d *decoder) unknown(f *Field, n *yaml.Node, p yaml.Pair, path string) {
	key := p.Key.Value
	if at, r, name, hidden := chinese.Invisible(key); hidden {
		e := d.errs.Add(Rule, p.Key.Sub(at, at+len(string(r))), diag.Say("spec-invisible-key", "rune", codepoint(r), "name", name))
		e.Path, e.Fix = path, diag.Say("spec-invisible-fix")
		d.mean(join(path, f.nearest(strings.ReplaceAll(key, string(r), ""))))
		return
	}
	if k := yaml.KeyOf(key); k.End > 0 && p.Value.IsNull() {
		e := d.errs.Add(Rule, p.Key.Sub(k.End, k.End+len(k.Colon())), diag.Say(colonID(k), "key", key[k.Start:k.End]))
		e.Path = join(path, key[k.Start:k.End])
		d.mean(join(path, f.nearest(key[k.Start:k.End])))
		return
	}
	e := d.errs.Add(Rule, p.Key.At, diag.Say("spec-unknown-key", "key", key, "section", f.Label))
	e.Path = join(path, key)
	if len(d.errs) > maxErrors {
		return // counted, not listed
	}
	if near := f.nearest(key); near != "" {
		e.Fix = diag.Say("spec-did-you-mean", "name", near)
		if n.Get(near) != nil {
			e.Fix = diag.Say("spec-there-already", "name", near)
		}
		d.mean(join(path, near))
	} else if home := nearHomes(key, path); len(home) > 0 && len(home) <= 3 {
		e.Fix = diag.Say("spec-belongs-to", "sections", home)
	} else {
		e.Fix = diag.Say("spec-known-keys", "keys", f.Keys())
	}
}

// mean remembers the key a misspelt one stands for: it is not missing.
func (d *decoder) mean(path string) {
	if d.meant == nil {
		d.meant = map[string]bool{}
	}
	d.meant[path] = true
}
