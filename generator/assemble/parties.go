package assemble

import (
	"strconv"

	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

func spanOf(f *source.File) source.Span { return source.Span{File: f} }

// partyList gives the parties in the template's order with what the parties
// block prints of each.
func partyList(in Input) []document.Party {
	var out []document.Party
	for _, t := range in.Template.Parties {
		p, i := in.Spec.Named(t.Role)
		if p == nil {
			continue
		}
		base := "parties[" + strconv.Itoa(i) + "]."
		d := document.Party{Role: t.Role, Label: t.Label, Title: t.Title, Name: value(p.Name, base+"name")}
		add := func(key string, v interface {
			IsSet() bool
			String() string
			Span() source.Span
		}) {
			if v.IsSet() {
				path := base + key
				d.Fields = append(d.Fields, document.Field{
					Label: spec.FieldAt("parties." + key).Label,
					Value: []document.Inline{{Kind: document.Value, Text: v.String(), Path: path, Origin: document.Origin{At: v.Span()}}},
				})
			}
		}
		add("uscc", p.USCC)
		add("id_number", p.IDNumber)
		add("address", p.Address)
		add("representative", p.Representative)
		if s := p.Signatory; s != nil {
			add("signatory.name", s.Name)
			add("signatory.title", s.Title)
			add("signatory.authority", s.Authority)
		}
		if c := p.Contact; c != nil {
			add("contact.name", c.Name)
			add("contact.phone", c.Phone)
			add("contact.email", c.Email)
			add("contact.address", c.Address)
			add("contact.postal_code", c.Postal)
		}
		out = append(out, d)
	}
	return out
}
