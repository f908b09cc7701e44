package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// headName is the name of a role that a line of particulars gives to a letter.
type headName struct {
	start, end int
	letter     string
	bond       bondName
}

// headNames are those of the first lines, one a letter.
func headNames(t *lint.Text) []headName {
	var out []headName
	for k := range t.Passages[:min(len(t.Passages), 21)] {
		q := &t.Passages[k]
		if q.Number != "" && len(out) > 1 {
			break
		}
		line := t.All[q.Start:q.End]
		letter := soleLetter(line)
		if letter == "" || slices.ContainsFunc(out, func(h headName) bool { return h.letter == letter }) {
			continue
		}
		for _, name := range namesIn(line) {
			if b, ok := bondNames[name]; ok {
				i := q.Start + strings.Index(line, name)
				out = append(out, headName{i, i + len(name), letter, b})
				break
			}
		}
	}
	return out
}

// soleLetter is the one letter that a line names, "" where it names none or more.
func soleLetter(line string) string {
	found := ""
	for _, w := range letters {
		if strings.Contains(line, w) {
			if found != "" {
				return ""
			}
			found = w
		}
	}
	return found
}

// turned are what only who pays does to the other one, and the other one to it, by the kind of
// agreement; @ stands for who is named as the giver, % for the other.
var turned = map[string][]string{
	"买卖": {
		"@向%订货", "@向%订购", "@向%购买", "@向%采购", "@向%购置", "%向@提供货物", "%向@提供产品", "%向@提供商品", "%向@供货", "%向@供应", "%向@销售",
		"%向@出售", "%将货物出售给@", "%卖给@", "%为@供货",
	},
	"服务": {"@委托%提供", "@委托%进行", "@委托%负责", "@委托%对", "@委托%承担", "%为@提供维", "%向@提供维", "%为@提供检修", "%受@委托"},
	"承揽": {"@委托%加工", "@委托%制作", "@向%定制", "@向%定作", "%受@委托", "%为@加工"},
	"工程": {"@将工程发包给%", "@委托%施工", "@发包给%", "%承包@的", "%承建@的"},
}

// headRoles reports a head that gives both sides the name of one role, and one that
// calls who orders the seller: 甲方（卖方） where 甲方向乙方订货.
func headRoles(p *lint.Pass) {
	t := p.Text
	names := headNames(t)
	if len(names) != 2 {
		return
	}
	a, b := names[0], names[1]
	kind := bonds[a.bond.bond].kind
	if kind == bonds[b.bond.bond].kind && a.bond.giving == b.bond.giving {
		p.Flag(a.start, a.end, "side", a.letter)
		p.Flag(b.start, b.end, "side", b.letter)
		return
	}
	for n, x := range names {
		if !x.bond.giving {
			continue
		}
		for _, act := range turned[bonds[x.bond.bond].kind] {
			if i := t.Index(0, strings.NewReplacer("@", x.letter, "%", names[1-n].letter).Replace(act)); i >= 0 && t.PassageIndex(i) < 30 {
				p.Flag(x.start, x.end, "side", x.letter)
				return
			}
		}
	}
}
