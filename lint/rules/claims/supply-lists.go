package claims

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
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
		if ps.Kind != lint.Body || ps.Table != nil || t.HasAny(h.End, min(s.End, h.End+12), "的", "名单", "证", "工资", "工作", "生活", "住宿", "培训", "食宿", "费", "资质") || t.HasAny(s.Start, h.Start, "如", "若", "未", "更换", "逾期", "另") {
			continue
		}
		a := h.Start - min(h.Start-s.Start, 45)
		at := -1
		for _, w := range t.PlacesIn(supplying, a, h.Start) {
			at = w.End
		}
		if at < 0 || strings.ContainsAny(t.All[at:h.Start], "，、。；：与和及") {
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
			if about(t, x.start, word) && !about(t, f.start, word) {
				x, f = f, x // the clause of that name counts
			}
			p.Report(lint.Finding{Start: x.start, End: x.end, Args: []any{"first", t.Quote(f.start, f.end)}, Related: []diag.Related{p.Related(f.start, f.end, diag.Say("lint-contradiction-first"))}})
		}
	}
}

// about reports a clause whose heading, or that of the clause it is part of,
// names the thing.
func about(t *lint.Text, i int, word string) bool {
	for c := t.ClauseAt(i); c != nil; c = c.Parent {
		if c.Passage != t.PassageIndex(i) {
			if q := &t.Passages[c.Passage]; q.End-q.Start < 60 && t.HasAny(q.Start, q.End, word) {
				return true
			}
		}
	}
	return false
}
