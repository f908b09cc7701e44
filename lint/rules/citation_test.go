package rules

import (
	"regexp"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/law"
)

// What a rule cites in its words is cited as the library writes it: paragraphs
// in figures, 201(2), items in characters, 511(一).
func TestCitations(t *testing.T) {
	var names []string
	articles := map[string]bool{}
	for _, s := range law.Builtin().Statutes {
		names = append(names, regexp.QuoteMeta(s.Short))
		for _, a := range s.Articles {
			for _, n := range regexp.MustCompile(`\d+`).FindAllString(strings.Split(a.Number, "(")[0], -1) {
				articles[s.Short+" "+n] = true
			}
		}
	}
	cited := regexp.MustCompile(`(` + strings.Join(names, "|") + `) (\d+(?:\([^)]*\))?(?:[、, ]+\d+(?:\([^)]*\))?)*)`)
	number := regexp.MustCompile(`\d+(?:\([^)]*\))?`)
	for _, r := range All() {
		for _, text := range []string{r.Doc.What.Zh, r.Doc.Why.Zh, r.Doc.Spec.Zh, r.Doc.What.En, r.Doc.Why.En, r.Doc.Spec.En} {
			for _, m := range cited.FindAllStringSubmatch(text, -1) {
				for _, n := range number.FindAllString(m[2], -1) {
					id := m[1] + " " + n
					if strings.Contains(n, "(") && !law.Valid(diag.LawID(id)) || !articles[m[1]+" "+strings.Split(n, "(")[0]] {
						t.Errorf("%s cites %s in %q", r.ID, id, text)
					}
				}
			}
		}
	}
}
