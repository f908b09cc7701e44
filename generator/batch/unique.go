package batch

import (
	"crypto/sha256"

	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// digest stands for a number or name at a fixed size, so that a million of
// them fit in memory.
type digest [16]byte

func digestOf(s string) digest {
	sum := sha256.Sum256([]byte(s))
	return digest(sum[:16])
}

// numberDigest is that of a number; those that people take for one have one.
func numberDigest(number string) digest { return digestOf(spec.NumberKey(number)) }

func nameDigest(name string) digest { return digestOf(files.Key(name)) }

// unique refuses a number or file name that another row has.
func (g *gathering) unique(c checked) {
	l := c.laid
	if l.number == "" {
		return
	}
	if first, dup := g.report.numbers[numberDigest(l.number)]; dup {
		l.errs.Add(Rule, l.numbers, diag.Say("batch-number-twice", "number", l.number, "row", first)).Path = "number"
		return
	}
	g.report.numbers[numberDigest(l.number)] = l.row.Number
	key := nameDigest(c.name)
	if first, dup := g.report.names[key]; dup {
		l.errs.Add(Rule, l.numbers, diag.Say("batch-name-twice", "name", c.name, "row", first)).Path = "number"
		return
	}
	g.report.names[key] = l.row.Number
}

// writes reports a good row of a number whose files have a name.
func (r *Report) writes(name, number string) bool {
	row := r.numbers[numberDigest(number)]
	return row != 0 && row == r.names[nameDigest(name)] && !r.badRows[row]
}
