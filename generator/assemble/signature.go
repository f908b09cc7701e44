package assemble

import (
	"qiyue/internal/document"
	"qiyue/internal/spec"
)

// signature makes the signature page: the last paragraph of the signature
// clauses leads it, the others stand before it.
func signature(in Input, from []*document.Clause) []document.Block {
	var blocks []document.Block
	for _, c := range from {
		blocks = append(blocks, c.Blocks...)
	}
	if len(blocks) == 0 {
		return nil
	}
	s := &document.Signature{}
	if p, ok := blocks[len(blocks)-1].(*document.Paragraph); ok {
		s.Origin, s.Lead = p.Origin, p.Inlines
		blocks = blocks[:len(blocks)-1]
	}
	for _, t := range in.Template.Parties {
		if p, _ := in.Spec.Named(t.Role); p != nil {
			s.Sides = append(s.Sides, side(in.Spec, p, t.Label))
		}
	}
	return append(blocks, s)
}

// side is one party's part: a company seals and its representative or agent
// signs, a person signs.
func side(s *spec.Spec, p *spec.Party, label string) document.Side {
	d := document.Side{Label: label + "（盖章）", Name: []document.Inline{value(p.Name, "name")}, Person: "法定代表人或者授权代表（签字）", Seal: true}
	if p.Kind.V.ID == "person" {
		d.Label, d.Person, d.Seal = label, "本人（签字）", false
	}
	if g := s.Signing; g != nil {
		if g.Place.IsSet() {
			d.Fields = append(d.Fields, document.Field{Label: "签订地点", Value: []document.Inline{value(g.Place, "signing.place")}})
		}
		if g.Date.IsSet() {
			d.Date = []document.Inline{value(g.Date, "signing.date")}
		}
	}
	if d.Date == nil {
		d.Date = []document.Inline{{Kind: document.Blank, Width: 4}, {Text: "年"}, {Kind: document.Blank, Width: 2}, {Text: "月"}, {Kind: document.Blank, Width: 2}, {Text: "日"}}
	}
	return d
}
