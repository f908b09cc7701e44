package sides

import (
	"strings"

	"qiyue/lint"
)

// thisRule are the words by which house rules and promises speak of themselves.
var thisRule = lint.NewSet("本制度", "本办法", "本规定", "本守则", "本规范", "本须知", "本细则", "本规则", "本承诺书", "本责任书", "本保证书", "本告知书", "本服务规范")

// ruleNamed reports 本办法 in what its title calls a contract, the first place of each word, where no
// head of a part says so too.
func ruleNamed(p *lint.Pass) {
	t := p.Text
	usual, _ := calledByTitle(t)
	if usual == "" {
		return
	}
	said := map[string]bool{}
	for _, h := range t.Places(thisRule) {
		kind := t.All[h.Start+len("本") : h.End]
		if ps := t.PassageAt(h.Start); said[kind] || ps.Kind != lint.Body || ps.Residue || appendedTo(ps) || t.Before(h.Start, "规定与", "规定和", "规定同") || headed(t, kind) {
			continue
		}
		said[kind] = true
		p.Flag(h.Start, h.End, "usual", "本"+usual)
	}
}

// headed reports a heading that names a kind of paper.
func headed(t *lint.Text, kind string) bool {
	for k := range t.Passages {
		if q := &t.Passages[k]; (q.Kind == lint.Heading || q.Kind == lint.DocTitle) && strings.Contains(t.All[q.Start:q.End], kind) {
			return true
		}
	}
	return false
}
