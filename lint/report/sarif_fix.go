package report

import "qiyue/internal/source"

// fixes writes the replacements of a finding, those of each file together.
func (s *sarif) fixes(out *Piece, p *pretty, f *Finding) {
	if len(f.Edits) == 0 {
		return
	}
	p.key("fixes")
	p.open('[')
	p.item()
	p.open('{')
	said(p, "description", s.o.say(f.Fix))
	p.key("artifactChanges")
	p.open('[')
	done := map[*source.File]bool{}
	for _, e := range f.Edits {
		if done[e.At.File] {
			continue
		}
		done[e.At.File] = true
		p.item()
		p.open('{')
		out.artifact(p, e.At.File.Name)
		p.key("replacements")
		p.open('[')
		for _, same := range f.Edits {
			if same.At.File != e.At.File {
				continue
			}
			p.item()
			p.open('{')
			region(p, "deletedRegion", placeOf(same.At), "")
			said(p, "insertedContent", same.New)
			p.shut('}')
		}
		p.shut(']')
		p.shut('}')
	}
	p.shut(']')
	p.shut('}')
	p.shut(']')
}
