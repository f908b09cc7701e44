package claims

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// supplying are the words of what a side brings.
var supplying = lint.NewSet("提供", "配备", "派遣", "聘请", "委派")

// staff end the name of people whom one side alone brings.
var staff = lint.NewSet("司机", "驾驶员", "操作员", "操作手", "操作工", "保安", "电工", "焊工", "厨师", "看护", "值班员", "指挥员", "信号工", "安全员", "技工", "机手")

// crews reports people whom two items of one agreement have two sides bring:
// 甲方负责：提供持证司机 and 乙方负责：每台提供两名司机.
func crews(p *lint.Pass) {
	t := p.Text
	type held struct {
		side       int
		start, end int
	}
	names := sides.Names(t)
	if len(names) == 0 {
		return
	}
	first := map[string]held{}
	said := map[string]bool{}
	for _, h := range t.Places(staff) {
		s := t.SentenceAt(h.Start)
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || t.HasAny(h.End, min(s.End, h.End+12), "的", "名单", "证", "工资", "工作", "生活", "住宿", "培训", "食宿", "费", "资质") || t.HasAny(s.Start, h.Start, "更换", "另") {
			continue
		}
		a := h.Start - min(h.Start-s.Start, 45)
		at := -1
		for _, w := range t.PlacesIn(supplying, a, h.Start) {
			at = w.End
		}
		if at < 0 || strings.Contains(t.All[at:h.Start], "，") {
			continue
		}
		side := -1
		for _, n := range names {
			if rest, ok := strings.CutPrefix(t.In(s), n.Word); ok && lint.HasPrefix(rest, "负责", "应", "须", "提供", "免费", "配备", "派", "聘请", "责任", "委派", "义务") {
				side = n.Side
			}
		}
		if side < 0 {
			continue
		}
		word := t.All[h.Start:h.End]
		x := held{side, at - len("提供"), h.End}
		f, ok := first[word]
		switch {
		case !ok:
			first[word] = x
		case f.side != side && !said[word] && utf8.RuneCountInString(t.All[at:h.Start]) <= 10:
			said[word] = true
			against(p, f.start, f.end, s) // of two lists of duties the first is likelier the slip
		}
	}
}
