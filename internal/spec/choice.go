package spec

import (
	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// Chosen is one of a field's choices; a spec names it by its id or its label.
type Chosen struct{ ID, Label string }

func (c *Chosen) typeName() string { return "choice" }
func (c *Chosen) String() string   { return c.Label }
func (c *Chosen) condition() any   { return c.ID }

func (c *Chosen) parse(n *yaml.Node, f *Field) problem {
	text, at := trimmed(n)
	if text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	if len(f.Enum) == 0 { // agreement: the templates know the kinds
		*c = Chosen{text, text}
		return problem{}
	}
	if e, ok := f.named(text); ok {
		*c = Chosen{e.ID, e.Label}
		return problem{}
	}
	p := problem{Message: diag.Say("spec-not-a-choice", "label", f.Label, "found", text), At: n.Sub(at, at+len(text))}
	if near := nearestChoice(f, text); near != "" {
		p.Fix = diag.Say("spec-choice-mean", "name", near, "values", f.choices())
	}
	return p
}

// nearestChoice is the id whose id or label is, or is nearly, the text.
func nearestChoice(f *Field, text string) string {
	ids, labels := make([]string, len(f.Enum)), make([]string, len(f.Enum))
	for i, e := range f.Enum {
		if letters(e.ID) == letters(text) {
			return e.ID
		}
		ids[i], labels[i] = e.ID, e.Label
	}
	if near := diag.Nearest(text, ids); near != "" {
		return near
	}
	if near := diag.Nearest(text, labels); near != "" {
		for _, e := range f.Enum {
			if e.Label == near {
				return e.ID
			}
		}
	}
	return ""
}
