package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// pairNames are words for both sides at once, and the names that a text which
// uses them should give its sides.
var pairNames = [...]struct {
	both  string
	names []string
}{
	{"甲乙双方", []string{"甲方", "乙方"}}, {"甲、乙双方", []string{"甲方", "乙方"}},
	{"供需双方", []string{"供方", "需方"}}, {"买卖双方", []string{"买方", "卖方", "买受人", "出卖人", "买受方", "出卖方"}},
	{"供用双方", []string{"供方", "用方"}}, {"承发包双方", []string{"发包", "承包"}}, {"租赁双方", []string{"出租", "承租"}}, {"购销双方", []string{"购方", "销方", "购货", "销货"}},
}

var pairSet = func() *lint.Set {
	var words []string
	for _, p := range pairNames {
		words = append(words, p.both)
	}
	return lint.NewSet(words...)
}()

// bothNames reports 供需双方 where no side is called 供方 or 需方, and 甲乙双方 where
// none is called 甲方.
func bothNames(p *lint.Pass) {
	t := p.Text
	if len(t.Parties()) != 2 {
		return
	}
	owned := map[int]bool{} // by the pair: a side is called so, or it was reported
	for _, h := range t.Places(pairSet) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Residue || h.Word >= len(pairNames) {
			continue
		}
		own, known := owned[h.Word]
		if !known {
			both := pairNames[h.Word].both
			own = slices.ContainsFunc(pairNames[h.Word].names, func(name string) bool { return t.Count(name) > strings.Count(both, name)*t.Count(both) })
			owned[h.Word] = own
		}
		if !own {
			p.Flag(h.Start, h.End, "usual", sides(t))
			owned[h.Word] = true
		}
	}
}

// hardlyLettered reports a text that calls its sides by one name in its head, 甲方 and 乙方,
// and by their roles ever after.
func hardlyLettered(t *lint.Text, role string) bool {
	ps := t.Parties()
	for _, side := range ps {
		if side.Count > 3 || side.Count >= t.Count(role) {
			return false
		}
	}
	return len(ps) > 0
}
