package batch

import (
	"crypto/sha256"
	"strings"

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

// holder is who has a code: the name and the first row.
type holder struct {
	name digest
	row  int
}

// codes refuses a party whose credit code stood in an earlier row under another
// name, as filling a column down leaves it.
func (g *gathering) codes(l *laid) {
	for i := range g.b.columns {
		c := &g.b.columns[i]
		role, isCode := strings.CutSuffix(c.path, ".uscc")
		if !isCode || l.spec == nil {
			continue
		}
		p, _ := l.spec.Party(role)
		if p == nil || !p.USCC.IsSet() || !p.Name.IsSet() {
			continue
		}
		code, name := numberDigest(p.USCC.String()), numberDigest(p.Name.String())
		first, known := g.coded[code]
		if !known {
			g.coded[code] = holder{name, l.row.Number}
		} else if first.name != name {
			l.errs.Add(Rule, g.b.at(l.row, c), diag.Say("batch-uscc-twice", "label", c.header, "row", first.row)).Path = c.plain
		}
	}
}

// writes reports a good row of a number whose files have a name.
func (r *Report) writes(name, number string) bool {
	row := r.numbers[numberDigest(number)]
	return row != 0 && row == r.names[nameDigest(name)] && !r.badRows[row]
}
