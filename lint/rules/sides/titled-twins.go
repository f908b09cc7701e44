package sides

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// paperEnds are what a paper may be called at the end of its title, whatever it is: 付款通知,
// 付款通知书, 付款通知函.
var paperEnds = []string{"合同书", "协议书", "合同", "协议", "书", "函", "单", "表", "证书", "证"}

// titledTwins reports a paper in title marks that the text calls by another ending as often or
// oftener: 《付款通知》 beside 《付款通知函》.
func titledTwins(p *lint.Pass) {
	t := p.Text
	var order []string
	count, first := map[string]int{}, map[string]int{}
	for i := range t.Each("《") {
		k := strings.Index(t.All[i:min(len(t.All), i+60)], "》")
		if k < 0 || t.PassageAt(i).Kind != lint.Body {
			continue
		}
		title := t.All[i+len("《") : i+k]
		if count[title]++; count[title] == 1 {
			order, first[title] = append(order, title), i
		}
	}
	for k, title := range order {
		for _, other := range order[k+1:] {
			if utf8.RuneCountInString(stemOf(title)) < 4 || stemOf(title) != stemOf(other) {
				continue
			}
			odd, usual := other, title
			if count[other] > count[title] {
				odd, usual = title, other
			}
			i := first[odd]
			if s := t.SentenceAt(i); !t.HasAny(s.Start, s.End, "《"+usual+"》") {
				p.Flag(i, i+len("《"+odd+"》"), "usual", "《"+usual+"》")
			}
		}
	}
}

// stemOf is a title without such an ending.
func stemOf(title string) string {
	if k := slices.IndexFunc(paperEnds, func(w string) bool { return strings.HasSuffix(title, w) }); k >= 0 {
		return strings.TrimSuffix(title, paperEnds[k])
	}
	return title
}
