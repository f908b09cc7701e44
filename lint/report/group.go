package report

// group are the findings and errors of a part that stand in one file, by index.
type group struct {
	file             string
	findings, errors []int
}

// groups are what is not suppressed by file, in the order files appear: those
// with findings, and behind them those with errors alone. A part is one file
// and perhaps the one beside it that suppresses its findings.
func (p *Part) groups(at []place) []group {
	var out []group
	of := func(file string) *group {
		for k := range out {
			if out[k].file == file {
				return &out[k]
			}
		}
		out = append(out, group{file: file})
		return &out[len(out)-1]
	}
	for i := range p.Findings {
		if p.Findings[i].Suppressed == nil {
			g := of(at[i].file)
			g.findings = append(g.findings, i)
		}
	}
	for i := range p.Errors {
		g := of(p.Errors[i].File)
		g.errors = append(g.errors, i)
	}
	return out
}

// held are pieces to be written when what stands before them is known.
type held [][]byte

func (h *held) add(b []byte) {
	if len(b) > 0 {
		*h = append(*h, append([]byte(nil), b...))
	}
}
